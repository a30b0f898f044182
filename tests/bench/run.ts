/** Measures the product: `npm run bench`, `npm run bench -- api page`, `npm run bench -- --write`. */
import { parseArgs } from 'node:util'
import { columns, type Figure, isMissed, type Measured, writeFigure } from './figure.ts'
import { describeMachine, writeIntoDocument } from './write-document.ts'

const sections: Record<string, () => Promise<Measured>> = {
  start: async () => (await import('./start.ts')).measureStart(),
  api: async () => (await import('./api.ts')).measureApi(),
  optimiser: async () => (await import('./optimiser.ts')).measureOptimiser(),
  domain: async () => (await import('./domain.ts')).measureDomain(),
  limits: async () => (await import('./limits.ts')).measureLimits(),
  readings: async () => (await import('./readings.ts')).measureReadings(),
  checklists: async () => (await import('./checklists.ts')).measureChecklists(),
  preflight: async () => (await import('./preflight.ts')).measurePreflight(),
  'preflight-page': async () => (await import('./preflight-page.ts')).measurePreflightPage(),
  store: async () => (await import('./store.ts')).measureStore(),
  page: async () => (await import('./page.ts')).measurePage(),
  lighthouse: async () => (await import('./lighthouse.ts')).measureLighthouse(),
}

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter(name => !Object.hasOwn(sections, name))
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}`)
  process.exit(1)
}

console.log(describeMachine())
const missed: string[] = []
for (const [name, measure] of Object.entries(sections)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  console.log(`\n${name}`)
  try {
    const { figures, notes = [] } = await measure()
    printTable(figures)
    missed.push(
      ...figures.filter(isMissed).map(figure => `${name}: ${writeFigure(figure).slice(0, 4).join('  ')}`),
    )
    for (const note of notes) console.log(`  ${note}`)
    if (values.write) await writeIntoDocument(name, figures)
  } catch (error) {
    console.error(`${name} could not be measured:`, error)
    process.exitCode = 1
  }
}

if (missed.length > 0) console.log(`\nAims that were missed\n  ${missed.join('\n  ')}`)
else if (!process.exitCode) console.log('\nEvery aim was met.')

/** Aligned columns; numbers to the right. */
function printTable(figures: readonly Figure[]): void {
  const rows = [[...columns], ...figures.map(writeFigure)]
  const widths = columns.map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column >= 1 && column <= 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
    console.log(`  ${cells.join('  ')}`.trimEnd())
  }
}
