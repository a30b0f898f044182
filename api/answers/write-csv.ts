import { stringify } from 'csv-stringify/sync'
import type { HardwareSizingAnswer } from '#openapi/responses/hardware-sizing.ts'
import type { LicenceEstimateAnswer } from '#openapi/responses/licence-estimate.ts'

import type { Context, DocumentWriter } from '../http/bind-endpoint.ts'

type Cell = string | number | boolean | null

/** An answer as a table, for programs that read CSV. */
export function asCsv<Input, Answer>(
  answer: (input: Input, context: Context) => Answer,
  write: (answer: Answer) => string,
): DocumentWriter<Input> {
  return (input, context) => ({
    body: write(answer(input, context)),
    type: 'text/csv; charset=utf-8; header=present',
  })
}

/** The order as a table, one row for each line; one row without a reference when nothing is to be ordered. */
export function writeLicenceCsv(estimate: LicenceEstimateAnswer): string {
  const { score, requirement, satisfiable, recommendation } = estimate
  const lines = recommendation?.lines.length ? recommendation.lines : [null]
  return writeTable(
    lines.map(line => ({
      score,
      requirement,
      satisfiable,
      basis: recommendation?.basis ?? null,
      reference: line?.reference ?? null,
      name: line?.name ?? null,
      kind: line?.kind ?? null,
      licencePoints: line?.points ?? null,
      quantity: line?.quantity ?? null,
      points: recommendation?.points ?? null,
      sparePoints: recommendation?.sparePoints ?? null,
    })),
  )
}

/** The hardware as a table of one row. */
export function writeHardwareCsv({ score, size, hardware }: HardwareSizingAnswer): string {
  return writeTable([{ score, size, ...hardware, cpuModels: hardware.cpuModels.join('; ') }])
}

/** Rows as CSV by RFC 4180, the names of the columns first. */
function writeTable(rows: readonly Readonly<Record<string, Cell>>[]): string {
  return stringify([...rows], {
    header: true,
    columns: Object.keys(rows[0] ?? {}),
    record_delimiter: 'windows',
    // Exact decimals are raw JSON, written with their digits.
    cast: { boolean: String, object: value => JSON.stringify(value) },
  })
}
