import type { ParameterFault, ParameterValues } from '../parameter.ts'

/** Checks one database name: 1 to 25 letters, digits or underscores (manual 4.13, docs/rulings.md `database-name-characters`). */
export function checkDatabaseName(value: string): ParameterFault | null {
  return /^[A-Za-z0-9_]{1,25}$/.test(value) ? null : { code: 'not_a_database_name' }
}

/** Finds names that are given to more than one database, regardless of case; each at the later parameter. */
export function findEqualNames(
  values: ParameterValues,
  parameters: readonly string[],
): (ParameterFault & { parameter: string })[] {
  const folded = parameters.map(parameter => String(values[parameter]).toLowerCase())
  return parameters.flatMap((parameter, index) => {
    const first = folded.indexOf(folded[index] ?? '')
    if (first === index) return []
    return [
      { parameter, code: 'duplicate_database_name' as const, values: { other: parameters[first] ?? '' } },
    ]
  })
}
