/** Texts of the command line. ICU MessageFormat. */
export const en = {
  unexpected:
    'This is a fault of Groundwork, not of what was given: {reason}. Nothing was judged or computed; please report it with the command line.',
  'before-with-fleet':
    'It compares one machine with itself and has no meaning with --fleet. Leave out one of them.',
  'not-together': 'It cannot be used together with {other}. Leave out one of them.',
  'too-many': 'This is more than the command takes. Leave it out.',
  'not-a-setting': 'Found {found}; expected a parameter and its value, such as httpsPort=8443.',
  'file.missing': 'There is no such file. Correct its name.',
  'file.unreadable': 'This file cannot be read ({reason}). Give one that can.',
  'file.not-json': 'This is no JSON ({reason}). Give the file as it was written.',
  'earlier.other-form': 'This is not what groundwork preflight --json prints. Print it anew.',
  'earlier.other-run':
    'This run is about another software or another phase. Give one about {software}, {phase}.',
} as const

export type TerminalMessages = Readonly<Record<keyof typeof en, string>>
