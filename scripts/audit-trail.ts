import { stringify } from 'csv-stringify/sync'
import { type EventRow, listEvents } from '../api/store/list-events.ts'
import type { Page, Place } from '../api/store/list-page.ts'
import { findOrganisation } from '../api/store/organisations.ts'
import { runCommand, UsageError } from './run-command.ts'

const USAGE = 'npm run -s audit-trail -- --organisation NAME [--format jsonl|csv] > FILE'
const ROWS_AT_ONCE = 1000
const columns = ['createdAt', 'actor', 'action', 'object', 'id'] as const

const options = { organisation: { type: 'string' }, format: { type: 'string', default: 'jsonl' } } as const

await runCommand(USAGE, options, async ({ values, positionals }, { at, find }) => {
  const { organisation: named, format } = values
  const isCsv = format === 'csv'
  if (!named || positionals.length > 0) throw new UsageError()
  if (!isCsv && format !== 'jsonl')
    throw new UsageError(`--format: expected jsonl or csv, found “${format}”.`)
  const db = await (await find()).open()
  const organisation = await findOrganisation(db, named)
  if (!organisation) throw new Error(`There is no organisation “${named}”.`)
  const write = isCsv ? writeCsv : writeLines
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

function writeCsv(rows: readonly EventRow[]): string {
  return stringify([...rows], { columns: [...columns], escape_formulas: true })
}

function writeLines(rows: readonly EventRow[]): string {
  return rows.map(row => `${JSON.stringify(row)}\n`).join('')
}

/** Waits where whoever reads is slower. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(text, error => (error ? reject(error) : resolve())),
  )
}
