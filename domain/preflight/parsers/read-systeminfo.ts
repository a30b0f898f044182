import type { FoundFact, Reading, Section } from '../evidence.ts'
import { isVirtual } from './is-virtual.ts'
import { nameEdition, nameProduct } from './name-windows.ts'
import { readFigure } from './read-figure.ts'
import { type Row, splitRows } from './split-rows.ts'
import { systeminfoLabels } from './systeminfo-labels.data.ts'

/** `systeminfo` in any language: by the order of its rows and the shape of their values, by labels only where known. */
export function readSysteminfo({ lines }: Section): Reading {
  const rows = splitRows(lines)
  const reading: Reading = { facts: [], unreadable: [], language: findLanguage(rows) }
  const version = rows.findIndex(({ value }) => VERSION.test(value))
  readName(rows, version, reading)
  readVersion(rows[version], reading)
  readType(rows, reading)
  readMachine(rows, reading)
  readLocale(rows, reading)
  readMemory(rows, reading)
  return reading
}

/** `10.0.17763 N/A Build 17763`: the build twice, in no other row. */
const VERSION = /^\d{1,2}\.\d{1,2}\.(\d{4,5})\b.*\b\1$/

function findLanguage(rows: readonly Row[]): string | undefined {
  const has = (begins: string) => rows.some(({ label }) => label.startsWith(begins))
  return Object.entries(systeminfoLabels).find(
    ([, { host, name, memory }]) => [host, name, memory].filter(has).length >= 2,
  )?.[0]
}

/** The name of the system stands above its version, that of the host above both. */
function readName(rows: readonly Row[], version: number, { facts, unreadable }: Reading): void {
  const known = rows.findIndex(
    ({ value }) => /\bWindows\b/.test(value) && /^Microsoft|^\S*\s?Windows/.test(value),
  )
  const at = version > 0 && /\bWindows\b/.test(rows[version - 1]?.value ?? '') ? version - 1 : known
  const row = rows[at]
  if (!row || (version !== -1 && at > version)) return
  facts.push({ id: 'os.name', value: row.value.replace(/^Microsoft®?\s+/, ''), line: row.line })
  const build = Number(VERSION.exec(rows[version]?.value ?? '')?.[1] ?? Number.NaN)
  const product = nameProduct(row.value, build)
  if (product) facts.push({ id: 'os.product', value: product, line: row.line })
  else unreadable.push({ id: 'os.product', line: row.line })
  const edition = nameEdition(row.value)
  if (edition) facts.push({ id: 'os.edition', value: edition, line: row.line })
  const host = rows[at - 1]
  if (host && /^[\w.-]{1,64}$/.test(host.value))
    facts.push({ id: 'host.name', value: host.value, line: host.line })
}

function readVersion(row: Row | undefined, { facts }: Reading): void {
  const build = VERSION.exec(row?.value ?? '')?.[1]
  if (row && build) facts.push({ id: 'os.build', value: Number(build), line: row.line })
}

function readType(rows: readonly Row[], { facts }: Reading): void {
  const row = rows.find(({ value }) => /\b(?:x64|x86|ARM64)\b/i.test(value) && value.length < 60)
  const [type = ''] = /\b(?:x64|x86|ARM64)\b/i.exec(row?.value ?? '') ?? []
  if (!row) return
  const architecture = type.toLowerCase()
  facts.push({ id: 'os.bits', value: architecture === 'x86' ? 32 : 64, line: row.line })
  facts.push({ id: 'os.architecture', value: architecture, line: row.line })
}

/** Manufacturer and model stand above the type of the system; a hypervisor names itself there. */
function readMachine(rows: readonly Row[], { facts }: Reading): void {
  const type = rows.findIndex(({ value }) => /\b(?:x64|x86|ARM64)\b/i.test(value))
  const row = rows.slice(Math.max(0, type - 2), Math.max(0, type)).findLast(({ value }) => isVirtual(value))
  if (row) facts.push({ id: 'machine.virtual', value: row.value, line: row.line })
  const boot = rows[type - 3]
  const installed = rows[type - 4]
  // Two moments one after the other: when it was installed, when it was started.
  if (boot && installed && isMoment(boot) && isMoment(installed))
    facts.push({ id: 'host.booted', value: boot.value, line: boot.line })
}

/** No language writes a day and a time longer. */
const LONGEST_MOMENT = 100

function isMoment({ value }: Row): boolean {
  return value.length <= LONGEST_MOMENT && /\d{1,4}\D+\d{1,2}\D+\d{1,4}.*\d{1,2}\D\d{2}/.test(value)
}

/** `de;Deutsch (Deutschland)`: the system's, then that of the keyboard. */
function readLocale(rows: readonly Row[], { facts }: Reading): void {
  const row = rows.find(({ value }) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*;/i.test(value))
  if (!row) return
  const [tag = ''] = row.value.split(';')
  const [language = '', ...more] = tag.split('-')
  const parts = more.map(part => (part.length === 2 ? part.toUpperCase() : part))
  facts.push({ id: 'os.language', value: [language.toLowerCase(), ...parts].join('-'), line: row.line })
}

const MEGABYTES = /^[MМмם兆]/iu
const AMOUNT = /^([\d].*?)\s?(\p{L}{1,4})\.?$/u

/** Five amounts in a row, of which the first is the memory fitted: fewer may lack just that one, unless a label names it. */
function readMemory(rows: readonly Row[], { facts, unreadable }: Reading): void {
  const amounts = rows.filter(({ value }) => {
    const [, figure = '', unit = ''] = AMOUNT.exec(value) ?? []
    return MEGABYTES.test(unit) && readFigure(figure) !== null
  })
  const run = amounts.filter(
    (row, index) => index === 0 || row.line.number - (amounts[index - 1]?.line.number ?? 0) <= 2,
  )
  const labelled = rows.find(({ label }) =>
    Object.values(systeminfoLabels).some(({ memory }) => label.startsWith(memory)),
  )
  const row = labelled ?? (run.length === 5 ? run[0] : undefined)
  if (!row) {
    const [first] = amounts
    if (first) unreadable.push({ id: 'memory.totalMb', line: first.line })
    return
  }
  const [, figure = '', unit = ''] = AMOUNT.exec(row.value) ?? []
  const megabytes = readFigure(figure)
  const isTotal = megabytes !== null && MEGABYTES.test(unit) && megabytes >= availableOf(rows, row)
  if (isTotal) facts.push({ id: 'memory.totalMb', value: megabytes, line: row.line } satisfies FoundFact)
  else unreadable.push({ id: 'memory.totalMb', line: row.line })
}

/** What is available of the memory stands in the next row, and is never more than all. */
function availableOf(rows: readonly Row[], { line }: Row): number {
  const next = rows[rows.findIndex(row => row.line === line) + 1]
  const [, figure = ''] = AMOUNT.exec(next?.value ?? '') ?? []
  return readFigure(figure) ?? 0
}
