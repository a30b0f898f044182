import type { PastedMessages } from './en.ts'

/** Texts of the page around pasted tables, in German. ICU MessageFormat. */
export const de: PastedMessages = {
  'prices.text': 'Preisliste, wie kopiert',
  'prices.team': 'Heute gilt die Preisliste „{name}“ Ihres Teams.',
  'prices.team.take': 'Preise dieser Liste übernehmen',
  'prices.team.missing': 'Sie sind gerade nicht abrufbar. Versuchen Sie es noch einmal.',
  'prices.hint':
    'Fügen Sie sie mit den Überschriften aus Tabellenkalkulation, PDF oder E-Mail ein. Sie bleibt in diesem Browser und im Link, den Sie kopieren.',
  'prices.caption': 'Preisliste, Zeile für Zeile',
  'prices.count':
    '{count, plural, =0 {Kein Preis gelesen.} one {Ein Preis gelesen.} other {# Preise gelesen.}}',
  'prices.missing': 'Ohne Preis, daher nicht berücksichtigt: {references}',
  'inventory.text': 'Inventar, wie kopiert',
  'inventory.hint':
    'Fügen Sie es mit den Überschriften ein: eine Zeile pro Gerät, mit den Produkten und den Services pro Produkt.',
  'inventory.caption': 'Inventar, Zeile für Zeile',
  'inventory.to-rows': 'Als Zeilen bearbeiten',
  'inventory.not-counted':
    '{count, plural, one {Eine Zeile des Inventars zählt nicht mit} other {# Zeilen des Inventars zählen nicht mit}}: Bis zur Korrektur ist das Ergebnis zu klein.',
  faults:
    '{count, plural, one {Eine Zeile wurde nicht gelesen} other {# Zeilen wurden nicht gelesen}}; der Grund steht bei der Zeile.',

  form: 'Wie geben Sie es ein?',
  'form.rows': 'Zeile für Zeile',
  'form.text': 'Kopierte Tabelle',

  file: 'Datei öffnen (CSV, XLSX)',
  'file.too-large':
    'Diese Datei ist zu groß: Gelesen werden höchstens {megabytes, number} MB, entpackt {inflatedMegabytes, number} MB. Entfernen Sie, was nicht gebraucht wird.',
  'file.unreadable':
    'Diese Datei ist nicht lesbar. Speichern Sie sie als CSV oder XLSX, oder fügen Sie die Tabelle ein.',
  'file.guessed':
    'Diese Datei nennt ihren Zeichensatz nicht; gelesen wurde sie als Westeuropäisch (Windows). Prüfen Sie Umlaute und Währungszeichen.',
  'ask.sheet': 'Welches Blatt enthält die Tabelle?',
  'ask.sheet.why': '{name} hat mehrere Blätter mit Inhalt.',
  undo: 'Rückgängig',

  line: 'Zeile',
  read: 'Was gelesen wurde',
  pasted: 'Wie eingefügt',
  column: 'Spalte {number, number}',
  'role.titled': 'Was Spalte {number, number}, „{title}“, enthält',
  'role.untitled': 'Was Spalte {number, number} enthält',
  open: 'Offen, bis Sie geantwortet haben',
  more: 'Weitere Zeilen anzeigen ({count, number} verborgen)',
  'only-faults':
    '{count, plural, one {Nur die nicht gelesene Zeile zeigen} other {Nur die # nicht gelesenen Zeilen zeigen}}',

  'ask.price': 'Welche Spalte ist der Preis?',
  'ask.products': 'Welche Spalte enthält die Produkte?',
  'ask.services': 'Welche Spalte enthält die Services pro Produkt?',
  'ask.mark': 'Wie sind Dezimalstellen geschrieben?',
  'ask.mark.meaning': '{found} bedeutet {value}',
  'ask.currency': 'In welcher Währung sind die Preise?',
  'ask.currency.why':
    'Die Zeichen in der Liste können für mehrere Währungen stehen. Wählen Sie; bis dahin wird kein Preis übernommen.',
  'open.stale':
    'Die eingefügte Tabelle lässt eine Frage offen. Bis Sie antworten, gehört das Ergebnis unten zur letzten vollständigen Eingabe.',
  'open.waiting': 'Die eingefügte Tabelle lässt eine Frage offen. Die Lizenz folgt, sobald Sie antworten.',

  'currency.list': 'Laut Liste',
  'currency.by-list': '{currency}, laut Liste',
  'currency.usual': '{currency}, da die Liste keine nennt',
  'currency.open': 'Noch nicht gewählt',
  'currency.found': 'In der Liste gefunden',
  'currency.all': 'Alle Währungen',
  'currency.other': 'Die Liste zeigt eine andere Währung als {currency}.',
  'currency.take': '{currency} verwenden',
  'zero.take': '0 als Preis verwenden',
}
