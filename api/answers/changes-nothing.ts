import { isDeepStrictEqual } from 'node:util'

/** Whether a row holds all of a change already: then it gets no new version, and nobody is told of it. */
export function changesNothing<Row extends object>(row: Row, change: Partial<Row>): boolean {
  return (Object.keys(change) as (keyof Row)[]).every(name => isDeepStrictEqual(row[name], change[name]))
}
