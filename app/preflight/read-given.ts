import { decodeEvidence } from '#domain/preflight/encodings/detect-encoding.ts'
import type { GivenEvidence } from '#domain/preflight/evidence.ts'
import { maskText } from '#domain/preflight/mask-text.ts'
import { partMachines } from '#domain/preflight/part-machines.ts'
import type { ReadEvidence } from '#domain/preflight/read-evidence.ts'
import type { MeasuredFile } from './measure-files.ts'

/** What somebody pasted or dropped: a text, or a file that is still to be read. */
export type Given = MeasuredFile | (GivenEvidence & { name: string | null })

/** How much it is to read: in bytes or characters. */
export const sizeOf = (given: Given): number => ('file' in given ? given.size : given.text.length)

/** One text with what was read in it; what is secret in it is masked already. */
export type ReadPiece = GivenEvidence & { name: string | null; reading: ReadEvidence }

/** Reads what was given; a text that holds several machines comes apart where that is certain. */
export function readText({ name, ...given }: GivenEvidence & { name: string | null }): ReadPiece[] {
  return partMachines(given).map(part => ({
    ...part.given,
    name,
    text: maskText(part.given.text),
    reading: part.reading,
  }))
}

/** The same for a file, in whatever encoding it is. */
export async function readGiven(given: Given): Promise<ReadPiece[]> {
  if (!('file' in given)) return readText(given)
  const bytes = new Uint8Array(await given.file.arrayBuffer())
  return readText({ name: given.name, ...decodeEvidence(bytes) })
}
