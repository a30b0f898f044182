import type { TerminalMessages } from './en.ts'

/** Texts of the command line, in German. ICU MessageFormat. */
export const de: TerminalMessages = {
  unexpected:
    'Das ist ein Fehler von Groundwork, nicht der Angaben: {reason}. Es wurde nichts beurteilt oder berechnet; bitte melden Sie ihn mit der Befehlszeile.',
}
