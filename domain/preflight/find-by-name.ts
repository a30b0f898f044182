/** PowerShell cuts what its columns can't hold; a name is told by no fewer characters than these. */
const CUT = /^(.{8,})(?:\.\.\.|…)$/

/**
 * What a table says of a name in small letters, also where a console has cut it ("emsg64configura..."), as long as it can be
 * no other of the names that are looked for.
 */
export function findByName(
  table: Readonly<Record<string, string>>,
  name: string,
  names: readonly string[],
): string | undefined {
  if (table[name] !== undefined) return table[name]
  const cut = Object.keys(table).filter(key => {
    const begins = CUT.exec(key)?.[1]
    return begins !== undefined && name.startsWith(begins)
  })
  const [key] = cut
  const begins = CUT.exec(key ?? '')?.[1]
  const isOnly = cut.length === 1 && names.filter(one => one.startsWith(begins ?? one)).length === 1
  return isOnly && key !== undefined ? table[key] : undefined
}

/** Whether a name may be one of those that a console has cut. */
export function isPerhapsCut(table: Readonly<Record<string, string>>, name: string): boolean {
  return Object.keys(table).some(key => {
    const begins = CUT.exec(key)?.[1]
    return begins !== undefined && name.startsWith(begins)
  })
}
