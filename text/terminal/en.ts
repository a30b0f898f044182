/** Texts of the command line. ICU MessageFormat. */
export const en = {
  unexpected:
    'This is a fault of Groundwork, not of what was given: {reason}. Nothing was judged or computed; please report it with the command line.',
} as const

export type TerminalMessages = Readonly<Record<keyof typeof en, string>>
