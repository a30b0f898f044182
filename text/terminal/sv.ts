import type { TerminalMessages } from './en.ts'

/** Texts of the command line, in Swedish. ICU MessageFormat. */
export const sv: TerminalMessages = {
  unexpected:
    'Detta är ett fel i Groundwork, inte i det som angavs: {reason}. Inget har bedömts eller beräknats; anmäl det gärna tillsammans med kommandoraden.',
}
