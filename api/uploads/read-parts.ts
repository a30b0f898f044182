import { decodeEvidence } from '#domain/preflight/encodings/detect-encoding.ts'
import type { GivenEvidence } from '#domain/preflight/evidence.ts'
import type { SentFile } from '#openapi/endpoint.ts'

/** The parts of a form: the JSON of the request, and each piece of evidence as it was written. */
export type Parts = { request: Uint8Array; evidence: GivenEvidence[] }

const MOST_PARTS = 201

/** Reads a form of parts; null where it is none or holds more than can be meant. */
export async function readParts({ bytes, contentType }: SentFile): Promise<Parts | null> {
  const form = await readForm(bytes, contentType)
  if (!form || [...form.keys()].length > MOST_PARTS) return null
  const request = form.get('request')
  const evidence = await Promise.all(form.getAll('evidence').map(readPart))
  return { request: request === null ? new Uint8Array() : await bytesOf(request), evidence }
}

async function readPart(part: string | Blob): Promise<GivenEvidence> {
  return typeof part === 'string' ? { text: part } : decodeEvidence(await bytesOf(part))
}

async function bytesOf(part: string | Blob): Promise<Uint8Array> {
  return typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer())
}

async function readForm(bytes: Uint8Array, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()
  } catch {
    return null
  }
}
