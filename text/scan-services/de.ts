import type { ScanServiceMessages } from './en.ts'

/** Texts of the planner of scan services, in German. ICU MessageFormat. */
export const de: ScanServiceMessages = {
  'assumption.folder-per-work-group':
    'Das Handbuch zeigt die erwarteten Ordner nur als Bild. Hier hat jede Arbeitsgruppe im Ordner des Dienstes einen Ordner mit ihrem Kürzel.',
  'assumption.service-name-pattern':
    'Das Handbuch verlangt für jeden Dienst einen eigenen Namen und gibt kein Muster vor. Wo keiner angegeben wurde, lautet er Isogeo Worker mit dem Kürzel der Arbeitsgruppe.',
  'assumption.three-occurrences-over-two-files':
    'Das Handbuch spricht von 3 Stellen in install.bat und uninstall.bat und sagt nicht, wie sie sich verteilen. Sie gelten hier als 3 in beiden Dateien zusammen; alle gefundenen werden ersetzt.',
  'assumption.five-instances-per-licence':
    'Das Handbuch erlaubt bis zu 5 FME-Instanzen mit derselben Lizenz. Teilen sich mehrere Dienste eine Lizenz, gilt die Grenze hier für alle zusammen.',
  'assumption.first-is-main': 'Es wurde keine Hauptgruppe genannt, daher gilt die erste.',
  'assumption.default-folder': 'Es wurde kein Ordner angegeben, daher gilt der des Handbuchs.',
  'step.service-name': 'Name des Dienstes einer Arbeitsgruppe',
  'step.replacements': 'Ersetzungen in den Dateien: Stellen je Gruppe × Gruppen',
  'role.main': 'Hauptgruppe',
  'role.subsidiary': 'Nachgeordnete Gruppe',
  'command.make-folders': 'Ordner anlegen',
  'command.make-folders.result':
    'Als Administrator ausführen. Entpacken Sie danach das Archiv jeder Gruppe in ihren Ordner.',
  'command.find-names': 'Zeigen, was ersetzt wird',
  'command.find-names.result': 'Erwartet: 3 Stellen je Gruppe.',
  'command.rename': 'In beiden Dateien jeder Gruppe ersetzen',
  'command.rename.result': 'Als Administrator ausführen. Ein zweiter Lauf ändert nichts.',
  'command.check-names': 'Die neuen Namen zählen',
  'command.check-names.result': 'Erwartet: 3 je Gruppe, eine Zahl pro Zeile.',
  'command.install': 'Dienste installieren und starten',
  'command.install.result':
    'Jedes Fenster schließt sich von selbst. Stellen Sie danach das Konto jedes Dienstes ein und starten Sie ihn neu.',
  'command.check-services': 'Feststellen, dass die Dienste laufen',
  'command.check-services.result':
    'Erwartet: eine Zeile je Dienst, mit dem Status Running und dem richtigen Konto.',
  'page.title': 'Mehrere Scan-Dienste mit einem FME',
  'page.lead':
    'Aus den Kürzeln der Arbeitsgruppen werden Ordner, Dienstnamen, die Änderungen in den Batchdateien und die Befehle dazu.',
  'form.title': 'Die Arbeitsgruppen',
  'form.codes': 'Kürzel der Arbeitsgruppen',
  'form.codes.help':
    'Mindestens zwei, durch Kommas getrennt: 1 bis 32 Buchstaben von A bis Z, Ziffern, - oder _.',
  'form.main': 'Hauptgruppe',
  'form.folder': 'Installationsordner',
  'form.folder.help': 'Jede Gruppe hat darin einen Ordner.',
  'form.name': 'Dienst von {code}',
  'result.title': 'Der Plan',
  'result.faulty': 'Der Plan zeigt noch die letzte verwendbare Eingabe.',
  'result.example':
    'Ein Beispiel mit den Kürzeln {codes}: Geben Sie Ihre eigenen ein, bevor Sie einen Befehl kopieren.',
  'result.services': 'Dienste',

  'result.replacements': 'Was aus Isogeo Worker wird',
  'result.files': 'In install.bat und uninstall.bat des Ordners daemon, durch beide Dateien gezählt.',
  'result.occurrence': 'Stelle',
  'result.before': 'Vorher',
  'result.after': 'Nachher',
  'result.tree': 'Ordner',
  'result.picture':
    'Ordnerbaum: in {folder} je ein Ordner für {list}, jeder mit dem Ordner daemon, der install.bat, uninstall.bat und worker.bat enthält.',
  'result.treeText': 'Die Ordner als Text',
  'result.commands': 'Befehle',
  'result.assumptions': 'Annahmen',
  'result.source': 'Quelle',
  'copy.action': 'Kopieren',
  'copy.this': 'Kopieren: {what}',
  'copy.copied': 'Kopiert',
  'copy.failed': 'Markiert',
}
