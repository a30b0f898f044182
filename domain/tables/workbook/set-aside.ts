/**
 * What somebody who sees a sheet would not read: struck through, or in a hidden row. It stays in sight and is no number, alone
 * or with what stands beside it: "250" struck and "230" behind it are not 250230.
 */
export function setAside(text: string): string {
  return `~${text}~`
}
