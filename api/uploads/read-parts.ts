import { decodeEvidence } from '#domain/preflight/encodings/detect-encoding.ts'
import type { GivenEvidence } from '#domain/preflight/evidence.ts'
import type { Fault } from '#domain/shared/find-faults.ts'
import type { SentFile } from '#openapi/endpoint.ts'
import { MOST_EVIDENCE } from '#openapi/endpoints/preflight-request.ts'
import { Problem } from '../http/problems.ts'
import { findPartFaults } from './find-part-faults.ts'

/** The parts of a form: the JSON of the request, and each piece of evidence as it was written. */
export type Parts = { request: Uint8Array; evidence: GivenEvidence[] }

/** Reads a form of parts, or says which of them can't be what is meant. */
export async function readParts({ bytes, contentType }: SentFile): Promise<Parts | { faults: Fault[] }> {
  const form = await readForm(bytes, contentType)
  const faults = findPartFaults(form, MOST_EVIDENCE)
  const request = form.get('request')
  if (faults.length > 0 || request === null) return { faults }
  const evidence = await Promise.all(form.getAll('evidence').map(readPart))
  return { request: await bytesOf(request), evidence }
}

async function readPart(part: string | Blob): Promise<GivenEvidence> {
  return typeof part === 'string' ? { text: part } : decodeEvidence(await bytesOf(part))
}

async function bytesOf(part: string | Blob): Promise<Uint8Array> {
  return typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer())
}

async function readForm(bytes: Uint8Array, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new Problem('malformed-json', 'detail.malformed-json.form')
  }
}
