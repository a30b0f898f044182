import { parseArgs } from 'node:util'
import { stringify } from 'csv-stringify/sync'
import { type EventRow, listEvents } from '../api/store/list-events.ts'
import type { Page, Place } from '../api/store/list-page.ts'
import { findOrganisation } from '../api/store/organisations.ts'
import { withStore } from './open-kept.ts'

const USAGE = 'npm run -s audit-trail -- --organisation NAME [--format jsonl|csv] > FILE'
const ROWS_AT_ONCE = 1000
const columns = ['createdAt', 'actor', 'action', 'object', 'id'] as const

const { values } = parseArgs({
  options: { organisation: { type: 'string' }, format: { type: 'string', default: 'jsonl' } },
})
const isCsv = values.format === 'csv'

await withStore(async (db, at) => {
  const { organisation: named, format } = values
  if (!named || (!isCsv && format !== 'jsonl')) throw new Error(`Usage: ${USAGE}`)
  const organisation = await findOrganisation(db, named)
  if (!organisation) throw new Error(`There is no organisation “${named}”.`)
  if (isCsv) await print(stringify([columns]))
  let after: Place | undefined
  do {
    const page: Page<EventRow> = await listEvents(
      { db, organisation, actor: 'command', at },
      { limit: ROWS_AT_ONCE, after },
    )
    if (page.rows.length > 0) await print(write(page.rows))
    after = page.next ?? undefined
  } while (after)
})

function write(rows: readonly EventRow[]): string {
  return isCsv
    ? stringify([...rows], { columns: [...columns], escape_formulas: true })
    : rows.map(row => `${JSON.stringify(row)}\n`).join('')
}

/** Waits where whoever reads is slower. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(text, error => (error ? reject(error) : resolve())),
  )
}
