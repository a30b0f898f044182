import type { TerminalMessages } from './en.ts'

/** Texts of the command line, in German. ICU MessageFormat. */
export const de: TerminalMessages = {
  unexpected:
    'Das ist ein Fehler von Groundwork, nicht der Angaben: {reason}. Es wurde nichts beurteilt oder berechnet; bitte melden Sie ihn mit der Befehlszeile.',
  'before-with-fleet':
    'Damit wird ein Rechner mit sich selbst verglichen, was mit --fleet keinen Sinn hat. Lassen Sie eines davon weg.',
  'not-together': 'Das geht nicht zusammen mit {other}. Lassen Sie eines davon weg.',
  'too-many': 'Das ist mehr, als der Befehl annimmt. Lassen Sie es weg.',
  'not-a-setting': 'Gefunden: {found}; erwartet: ein Parameter mit seinem Wert, zum Beispiel httpsPort=8443.',
  'file.missing': 'Diese Datei gibt es nicht. Korrigieren Sie ihren Namen.',
  'file.unreadable': 'Diese Datei ist nicht lesbar ({reason}). Geben Sie eine lesbare an.',
  'file.not-json': 'Das ist kein JSON ({reason}). Geben Sie die Datei so an, wie sie geschrieben wurde.',
  'earlier.other-form': 'Das ist nicht die Ausgabe von groundwork preflight --json. Erzeugen Sie sie neu.',
  'earlier.other-run':
    'Dieser Lauf betrifft eine andere Software oder eine andere Phase. Geben Sie einen zu {software}, {phase} an.',
}
