import type { When } from './parameter.ts'

export const shells = ['cmd', 'powershell', 'sql', 'gui', 'registry'] as const
export type Shell = (typeof shells)[number]

/**
 * A command. In a line for a shell, values stand as {{name}}: a text is put in quoted for that shell, in SQL as a
 * string or, written {{name:identifier}}, as an identifier; a number stands as it is. A way through windows and
 * menus is a text in the reader's language, under its key.
 */
export type CommandTemplate<Circumstance extends string = string> = { when?: When<Circumstance> } & (
  | { shell: Exclude<Shell, 'gui'>; template: string }
  | { shell: 'gui'; path: string }
)
