import { unzipSync, zipSync } from 'fflate'
import Papa from 'papaparse'
import { fileLimits, type TableFileFault } from './table-limits.ts'

const MEGABYTE = 1_000_000

/** The table that a file holds, as text that can be pasted: CSV as it stands, the first sheet of an XLSX by tabs. */
export async function readTableFile(file: File): Promise<{ text: string } | { fault: TableFileFault }> {
  if (file.size > fileLimits.megabytes * MEGABYTE) return { fault: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    return isZip ? await readSpreadsheet(bytes) : readText(bytes)
  } catch {
    return { fault: 'unreadable' }
  }
}

/** UTF-8 or UTF-16 where it is one, else what spreadsheets of western Windows write. */
function readText(bytes: Uint8Array): { text: string } | { fault: TableFileFault } {
  const [first, second] = bytes
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  const text = mark
    ? new TextDecoder(mark).decode(bytes)
    : (decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes))
  return text.includes('\0') ? { fault: 'unreadable' } : { text }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

async function readSpreadsheet(bytes: Uint8Array): Promise<{ text: string } | { fault: TableFileFault }> {
  let size = 0
  const isPart = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/\.(?:xml|rels)$/.test(name)) return false
    size += originalSize
    return size <= fileLimits.inflatedMegabytes * MEGABYTE
  }
  const parts = unzipSync(bytes, { filter: isPart })
  if (size > fileLimits.inflatedMegabytes * MEGABYTE) return { fault: 'too-large' }
  // The reader would unpack large parts in a worker made of text, which this page's security policy forbids.
  const unpacked = zipSync(parts, { level: 0 })
  const { readSheet } = await import('read-excel-file/universal')
  const rows = await readSheet(unpacked.buffer as ArrayBuffer, { parseNumber: writeNumber })
  const cells = rows.map(row => row.map(writeCell))
  return { text: Papa.unparse(cells, { delimiter: '\t', newline: '\n' }) }
}

/** A number as it can be read one way only: "2.125" could also be two thousand, "02.125" could not. */
function writeNumber(raw: string): string {
  const plain = String(Number(Number(raw).toPrecision(15)))
  return /^[1-9]\d{0,2}\.\d{3}$/.test(plain) ? `0${plain}` : plain
}

function writeCell(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
