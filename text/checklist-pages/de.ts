import type { ChecklistPageMessages } from './en.ts'

export const de: ChecklistPageMessages = {
  'software.choice': 'Auswahl der Software',
  'paths.title': 'Was haben Sie vor?',
  'paths.lead':
    'Beantworten Sie ein oder zwei Fragen: Es folgen die nötigen Checklisten in ihrer Reihenfolge, auf die Anlage zugeschnitten.',
  'paths.questions': 'Fragen',
  'paths.route': 'Ihr Weg',
  'paths.choose': 'Hier erscheinen die Checklisten, die Sie brauchen.',
  'route.back': 'Ihr Weg, Schritt für Schritt',
  'route.next': 'Danach: {title}',
  'route.start': 'Am Anfang',
  'route.onOldMachine': 'Auf dem alten Rechner',
  'route.here': 'Stand auf dem Weg',
  'map.title': 'Alle Verfahren, im Lebenslauf einer Installation',
  'map.prepare': 'Vorbereiten',
  'map.install': 'Installieren',
  'map.licence': 'Lizenzieren',
  'map.change': 'Ändern',
  'map.protect': 'Schützen',
  'map.end': 'Entfernen',
  'map.help': 'Hilfe',
  'map.step': 'Schritt {step}',

  'crumb.workflows': 'Die Lizenz, Schritt für Schritt geführt',
  'crumb.procedures': 'Alle Verfahren',
  'list.title': 'Checkliste',
  'list.nothing': 'Kein Punkt passt zu diesen Filtern.',
  'error.summary':
    '{count, plural, one {Ein Feld ist noch nicht verwendbar: Die Liste bleibt auf dem vorherigen Stand.} other {# Felder sind noch nicht verwendbar: Die Liste bleibt auf dem vorherigen Stand.}}',

  'site.title': 'Die Anlage',
  'site.name': 'Anlage',
  'site.open': 'Anlagen auf diesem Gerät',
  'site.unnamed': 'Anlage ohne Namen',
  'site.create': 'Neue Anlage…',
  'site.who': 'Ihr Name',
  'site.who.help': 'Wird bei jedem Haken vermerkt. Alles hier bleibt auf diesem Gerät, bis Sie es versenden.',
  'site.notPersisted':
    'Dieser Browser behält nichts (privates Fenster oder voller Speicher): Exportieren Sie das Protokoll, bevor Sie die Seite schließen.',
  'site.parameters': 'Angaben zur Anlage',
  'secret.good': 'Dieses Kennwort erfüllt die Regel.',

  'jump.label': 'Zu einem Abschnitt springen',
  'progress.settled': '{settled, number} von {total, number} erledigt',
  'progress.blockers':
    '{count, plural, =0 {kein blockierender Punkt offen} one {ein blockierender Punkt offen} other {# blockierende Punkte offen}}',
  'progress.problems': '{count, plural, one {ein Problem} other {# Probleme}}',
  'progress.effort': 'noch {duration} Arbeit',
  'progress.ahead': '{days, plural, one {ein Tag} other {# Tage}} Vorlauf',

  'duration.minutes': '{minutes, number} min',
  'duration.hours': '{hours, number} h {minutes, plural, =0 {} other {# min}}',

  'item.why': 'Grund und Quelle',
  'item.note': 'Nicht zutreffend, Problem',
  'item.irreversible': 'Nicht rückgängig zu machen',
  'item.leadDays': '{days, plural, one {ein Tag} other {# Tage}} Vorlauf',
  'item.because': 'Darum steht der Punkt hier: {reasons}',
  'item.notedBy': '{by}, {at}',
  'item.noted': '{at}',
  'note.state': 'Status',
  'note.reason': 'Grund',
  'note.problem': 'Worin besteht das Problem?',
  'note.missing': 'Schreiben Sie ein Wort dazu: Wer das Protokoll liest, braucht den Grund.',
  'note.save': 'Vermerken',
  'command.copy': 'Kopieren',
  'command.copied': 'Kopiert',
  'command.failed': 'Markiert',
  'command.copyThis': 'Diesen Befehl kopieren ({shell})',

  'plan.title': 'Vor dem Termin',
  'plan.work': 'Die Arbeit',
  'plan.ahead':
    'Fordern Sie dies zuerst an: Die längste Wartekette dauert {days, plural, one {einen Tag} other {# Tage}}.',
  'plan.daysBefore': '{days, plural, one {ein Tag} other {# Tage}} vorher',
  'plan.day': 'der Termin',
  'plan.effort': 'Die verbleibende Arbeit, nach Zuständigen: {duration}',
  'plan.part': '{role}: {duration}, {count, plural, one {ein Punkt} other {# Punkte}}',
  'plan.path': 'Längste Kette:',
  'plan.stretch': '{role} ({days, plural, =0 {} one {ein Tag, } other {# Tage, }}{duration})',

  'filter.group': 'Gruppiert nach',
  'filter.group.section': 'Abschnitt',
  'filter.group.role': 'Zuständig',
  'filter.role': 'Zuständig',
  'filter.severity': 'Schweregrad',
  'filter.all': 'Alle',
  'filter.openOnly': 'Nur offene',

  'record.print': 'Drucken',
  'record.printRole': 'Drucken für: {role}',
  'record.pdf': 'PDF',
  'record.csv': 'Excel (CSV)',
  'record.markdown': 'Markdown',
  'record.making': 'Wird erstellt…',
  'record.made': 'Gespeichert als {name}.',
  'record.failed':
    'Der Server ist nicht erreichbar. Drucken Sie stattdessen, oder exportieren Sie das Protokoll.',
  'record.device': 'Das Protokoll auf ein anderes Gerät mitnehmen',
  'record.device.help':
    'Die Datei enthält alle Checklisten dieser Anlage und wer wann was abgehakt hat. Auf einem anderen Gerät eingelesen, wird sie mit dem dort Vorhandenen zusammengeführt: Für jeden Punkt gilt der neueste Eintrag.',
  'record.export': 'Protokoll exportieren',
  'record.import': 'Protokoll einlesen',
  'record.remove': 'Diese Anlage vom Gerät entfernen',
  'record.remove.confirm':
    '{name} mit allem, was notiert wurde, von diesem Gerät entfernen? Nur eine exportierte Datei bringt es zurück.',
  'import.merged': '{name}: mit den Daten auf diesem Gerät zusammengeführt.',
  'import.added': '{name}: auf diesem Gerät hinzugefügt.',
  'import.not_json':
    '{name} lässt sich nicht lesen: Es ist keine JSON-Datei. Wählen Sie eine Datei, die hier exportiert wurde.',
  'import.not_a_site_file':
    '{name} enthält kein Protokoll einer Anlage. Wählen Sie eine Datei, die hier exportiert wurde.',
  'import.newer_version':
    '{name} wurde mit einer neueren Version exportiert. Laden Sie zuerst diese Seite mit Netzverbindung neu.',
  'import.other_software': '{name} gehört zu einer anderen Software.',

  'offline.unsupported': 'Dieser Browser kann die Checklisten nicht für die Nutzung ohne Netz speichern.',
  'offline.preparing': 'Wird für die Nutzung ohne Netz gespeichert: {kept, number} von {of, number}.',
  'offline.ready': 'Auf diesem Gerät gespeichert: Alle Checklisten funktionieren ohne Netz.',
  'offline.failed': 'Nicht für die Nutzung ohne Netz gespeichert: Der Server war nicht erreichbar.',
  'offline.noNetwork': 'Zurzeit besteht keine Netzverbindung.',
  'offline.home-screen':
    'iPhone und iPad löschen nach sieben Tagen ohne Besuch, was eine Seite gespeichert hat. Tippen Sie auf „Teilen“ und dann auf „Zum Home-Bildschirm“ und öffnen Sie Groundwork von dort; oder speichern Sie die Anlage als Datei.',

  'tree.title': 'Die Ursache finden',
  'tree.symptom': 'Was sehen Sie?',
  'tree.test': 'Nächster Test',
  'tree.helps': 'Was hilft',
  'tree.whole': 'Alle Prüfungen und Abhilfen zu diesem Fehlerbild als Checkliste',
  'tree.back': 'Anders antworten',
  'tree.end': 'Das Handbuch kennt hierfür keinen weiteren Test.',

  'basis.title': 'Worauf diese Liste beruht',
  'basis.leftOut':
    '{count, plural, one {Ein Punkt entfällt, weil diese Anlage ihn nicht braucht} other {# Punkte entfallen, weil diese Anlage sie nicht braucht}}',
  'basis.assumptions': '{count, plural, one {Eine Annahme} other {# Annahmen}}',
  'basis.ruleset': 'Regelwerk {id}, Version {version}',
}
