import type { TerminalMessages } from './en.ts'

/** Texts of the command line, in Swedish. ICU MessageFormat. */
export const sv: TerminalMessages = {
  unexpected:
    'Detta är ett fel i Groundwork, inte i det som angavs: {reason}. Inget har bedömts eller beräknats; anmäl det gärna tillsammans med kommandoraden.',
  'before-with-fleet':
    'Den jämför en dator med sig själv och har ingen mening tillsammans med --fleet. Utelämna ett av dem.',
  'not-together': 'Det går inte att använda tillsammans med {other}. Utelämna ett av dem.',
  'too-many': 'Det är mer än kommandot tar emot. Utelämna det.',
  'not-a-setting': 'Angivet: {found}; förväntat: en parameter och dess värde, till exempel httpsPort=8443.',
  'file.missing': 'Filen finns inte. Rätta namnet.',
  'file.unreadable': 'Filen går inte att läsa ({reason}). Ange en som går att läsa.',
  'file.not-json': 'Detta är inte JSON ({reason}). Ange filen som den skrevs.',
  'earlier.other-form': 'Detta är inte utdata från groundwork preflight --json. Skapa den på nytt.',
  'earlier.other-run':
    'Körningen gäller en annan programvara eller ett annat skede. Ange en för {software}, {phase}.',
}
