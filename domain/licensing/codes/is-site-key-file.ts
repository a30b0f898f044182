/** Whether a name is that of a Site key file (.glic); told by the name alone, the file is never read (manual 5.3.1). */
export function isSiteKeyFile(name: string): boolean {
  return /[^\\/\s]\.glic["']?$/i.test(name.trim())
}
