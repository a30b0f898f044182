import { readFile, writeFile } from 'node:fs/promises'
import { arch, availableParallelism, cpus, platform } from 'node:os'
import { columns, type Figure, writeFigure } from './figure.ts'

const file = new URL('../../docs/benchmarks.md', import.meta.url)

/** Puts a section's figures between its marks in docs/benchmarks.md; what is around them stays. */
export async function writeIntoDocument(section: string, figures: readonly Figure[]): Promise<void> {
  const text = await readFile(file, 'utf8')
  const [start, end] = [`<!-- ${section}: written by npm run bench -->`, `<!-- ${section}: end -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to < from) throw new Error(`docs/benchmarks.md has no place for ${section}`)
  const block = `${start}\n${writeMarkdown(figures)}\n\n${describeMachine()}\n`
  await writeFile(file, text.slice(0, from) + block + text.slice(to))
}

/** The day, the runtime and the kind of machine. */
export function describeMachine(): string {
  const day = new Date().toISOString().slice(0, 10)
  const model = cpus()[0]?.model ?? 'unknown processor'
  return `${day}, Node ${process.versions.node}, ${availableParallelism()} cores (${model}), ${platform()} ${arch()}.`
}

function writeMarkdown(figures: readonly Figure[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = ['---', '--:', '--:', '--:', '---']
  return [row(columns), row(rule), ...figures.map(figure => row(writeFigure(figure)))].join('\n')
}
