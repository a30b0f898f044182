import type { FoundFact, Line, Reading, Section } from '../evidence.ts'
import { isVirtual } from './is-virtual.ts'
import { nameEdition, nameProduct } from './name-windows.ts'
import { isRule, type PowershellRecord, readRecords } from './read-records.ts'

const GB = 1024 ** 3

/**
 * What PowerShell's Get-CimInstance shows of system, processor and disks, as a list or as a table, and Get-ComputerInfo of
 * the system. Its WindowsProductName says "Windows 10" of Windows 11, and is not read.
 */
export function readMachineDetails({ lines }: Section): Reading {
  const reading: Reading = { facts: [], unreadable: [] }
  const records = readRecords(lines)
  for (const record of records) {
    readHost(record, reading.facts)
    readSystem(record, reading)
    readProcessor(record, reading.facts)
    readDisk(record, reading)
  }
  return { ...reading, facts: addCores(reading.facts, records, lines) }
}

function readSystem(record: PowershellRecord, { facts, unreadable }: Reading): void {
  const caption = record.get('Caption') ?? record.get('OsName')
  if (caption && /Windows/.test(caption.value)) {
    const version = record.get('Version') ?? record.get('OsVersion')
    const build = Number(
      (record.get('BuildNumber') ?? record.get('OsBuildNumber'))?.value ??
        /^\d+\.\d+\.(\d{4,5})$/.exec(version?.value ?? '')?.[1] ??
        Number.NaN,
    )
    const { line } = caption
    facts.push({ id: 'os.name', value: caption.value.replace(/^Microsoft®?\s+/, ''), line })
    const product = nameProduct(caption.value, build)
    if (product) facts.push({ id: 'os.product', value: product, line })
    const edition = nameEdition(caption.value)
    if (edition) facts.push({ id: 'os.edition', value: edition, line })
    if (!Number.isNaN(build)) facts.push({ id: 'os.build', value: build, line: version?.line ?? line })
  }
  const bits = record.get('OSArchitecture') ?? record.get('OsArchitecture')
  const [width] = /\b(?:32|64)/.exec(bits?.value ?? '') ?? []
  if (bits && width) {
    facts.push({ id: 'os.bits', value: Number(width), line: bits.line })
    facts.push({
      id: 'os.architecture',
      value: /ARM/i.test(bits.value) ? 'arm64' : width === '64' ? 'x64' : 'x86',
      line: bits.line,
    })
  }
  const machine = ['Model', 'Manufacturer', 'CsModel', 'CsManufacturer']
    .flatMap(name => record.get(name) ?? [])
    .find(({ value }) => isVirtual(value))
  if (machine) facts.push({ id: 'machine.virtual', value: machine.value, line: machine.line })
  const memory = record.get('TotalPhysicalMemory') ?? record.get('CsTotalPhysicalMemory')
  if (memory && /^\d{9,14}$/.test(memory.value))
    facts.push({
      id: 'memory.totalMb',
      value: Math.floor(Number(memory.value) / 1024 ** 2),
      line: memory.line,
    })
  else if (memory && /\d/.test(memory.value)) unreadable.push({ id: 'memory.totalMb', line: memory.line })
}

/** The machine that an object is of, where it names one: what was asked from another one does. */
function readHost(record: PowershellRecord, facts: FoundFact[]): void {
  for (const name of ['PSComputerName', 'CSName', 'SystemName', 'CsName']) {
    const host = record.get(name)
    if (host && /^[\w.-]{1,64}$/.test(host.value) && host.value !== 'localhost')
      facts.push({ id: 'host.name', value: host.value, line: host.line })
  }
}

function readProcessor(record: PowershellRecord, facts: FoundFact[]): void {
  const cores = record.get('NumberOfCores')
  const name = record.get('Name')
  if (!cores || !/^\d{1,4}$/.test(cores.value)) return
  facts.push({ id: 'processor.cores', value: Number(cores.value), line: cores.line })
  if (name && /[A-Za-z]{3}/.test(name.value))
    facts.push({ id: 'processor.model', value: name.value, line: name.line })
}

/** Each socket has a record of its own; the cores of a machine are those of all that one answer shows of it. */
function addCores(
  facts: readonly FoundFact[],
  records: readonly PowershellRecord[],
  lines: readonly Line[],
): FoundFact[] {
  const cores = facts.filter(({ id }) => id === 'processor.cores')
  const hosts = new Map(
    records.map(record => [record.get('NumberOfCores')?.line, record.get('PSComputerName')?.value ?? '']),
  )
  const answerOf = findAnswers(lines)
  const answers = Map.groupBy(cores, fact => `${answerOf(fact)} ${hosts.get(fact.line) ?? ''}`)
  return [
    ...facts.filter(({ id }) => id !== 'processor.cores'),
    ...[...answers.values()].flatMap((sockets): FoundFact[] => {
      const [first] = sockets
      const value = sockets.reduce((total, socket) => total + Number(socket.value), 0)
      return first ? [{ id: 'processor.cores', value, line: first.line }] : []
    }),
  ]
}

/** Which answer a fact is of: a table has one head for all sockets, and a list one blank line between them. */
function findAnswers(lines: readonly Line[]): (fact: FoundFact) => number {
  const answers = new Map<Line, number>()
  let answer = 0
  let blank = 0
  let isTable = false
  for (const [index, line] of lines.entries()) {
    const isHead = isRule(lines[index + 1]?.text ?? '')
    const isBlank = line.text.trim() === ''
    if (isHead || (!isBlank && blank > (isTable ? 0 : 1))) {
      answer += 1
      isTable = isHead
    }
    blank = isBlank ? blank + 1 : 0
    answers.set(line, answer)
  }
  return ({ line }) => answers.get(line) ?? 0
}

function readDisk(record: PowershellRecord, { facts, unreadable }: Reading): void {
  const drive = record.get('DeviceID')
  const letter = /^([A-Z]):$/i.exec(drive?.value ?? '')?.[1]?.toUpperCase()
  if (!drive || !letter) return
  const whole = record.get('FreeGB')
  const bytes = record.get('FreeSpace')
  const free =
    whole && /^\d{1,7}(?:[.,]\d{1,2})?$/.test(whole.value)
      ? Number(whole.value.replace(',', '.'))
      : bytes && /^\d{1,16}$/.test(bytes.value)
        ? Math.floor((Number(bytes.value) / GB) * 10) / 10
        : null
  if (free === null) {
    const written = whole ?? bytes
    if (written && /\d/.test(written.value)) unreadable.push({ id: 'disk.drives', line: written.line })
    if (written && /\d/.test(written.value) && letter === 'C')
      unreadable.push({ id: 'disk.freeGb', line: written.line })
    return
  }
  facts.push({ id: 'disk.drives', value: { [letter]: free }, line: drive.line })
  if (letter === 'C') facts.push({ id: 'disk.freeGb', value: free, line: drive.line })
}
