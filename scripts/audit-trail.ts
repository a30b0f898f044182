import { stringify } from 'csv-stringify/sync'
import { trailColumns } from '#domain/shared/trail-names.data.ts'
import { type EventRow, listEvents, nameActors } from '../api/store/list-events.ts'
import type { Page, Place } from '../api/store/list-page.ts'
import { findOrganisation } from '../api/store/organisations.ts'
import { ReaderGoneError, runCommand, UsageError } from './run-command.ts'

const USAGE = 'npm run -s audit-trail -- --organisation NAME [--format jsonl|csv] > FILE'
const ROWS_AT_ONCE = 1000

/** An event as `/api/v1/audit-events` answers it. */
type NamedEvent = EventRow & { actorName: string | null }

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
  if (isCsv) await print(stringify([trailColumns]))
  const scope = { db, organisation, actor: 'command', at }
  let after: Place | undefined
  do {
    const page: Page<EventRow> = await listEvents(scope, { limit: ROWS_AT_ONCE, after })
    const names = await nameActors(
      scope,
      page.rows.map(({ actor }) => actor),
    )
    const events = page.rows.map(row => ({ ...row, actorName: names.get(row.actor) ?? null }))
    if (events.length > 0) await print(write(events))
    after = page.next ?? undefined
  } while (after)
})

function writeCsv(rows: readonly NamedEvent[]): string {
  return stringify([...rows], { columns: [...trailColumns], escape_formulas: true })
}

function writeLines(rows: readonly NamedEvent[]): string {
  return rows.map(row => `${JSON.stringify(row)}\n`).join('')
}

/** Waits where whoever reads is slower. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(text, error => {
      if (!error) resolve()
      else reject('code' in error && error.code === 'EPIPE' ? new ReaderGoneError() : error)
    }),
  )
}
