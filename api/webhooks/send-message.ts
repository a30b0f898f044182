import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { hostOf, type Pinned } from './target.ts'

const MOST_BYTES = 500
const MOST_HEAD_BYTES = 16_384

export type Sent = { status: number; excerpt: string }

type Sending = {
  url: URL
  /** Where it is connected to, whatever the name resolves to now. */
  pinned: Pinned
  headers: Readonly<Record<string, string>>
  body: string
  signal: AbortSignal
}

/** Posts a message to a pinned address. Redirects are not followed; of the answer, its status and its beginning are read. */
export function sendMessage({ url, pinned, headers, body, signal }: Sending): Promise<Sent> {
  const host = hostOf(url)
  const lookup: LookupFunction = (_name, { all }, done) =>
    all ? done(null, [pinned]) : done(null, pinned.address, pinned.family)
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body), 'accept-encoding': 'identity' },
    // A connection of its own: one that is kept could have been made to another address.
    agent: false as const,
    maxHeaderSize: MOST_HEAD_BYTES,
    autoSelectFamily: false,
    lookup,
    signal,
  }
  return new Promise((resolve, reject) => {
    const sending =
      url.protocol === 'https:'
        ? requestSecure(url, { ...options, ...(isIP(host) === 0 && { servername: host }) })
        : requestPlain(url, options)
    sending.once('error', reject)
    sending.once('response', response => {
      // It has answered, however that ends.
      sending.off('error', reject).on('error', () => {})
      readBeginning(response).then(excerpt => resolve({ status: response.statusCode ?? 0, excerpt }))
    })
    sending.end(body)
  })
}

/** As much of a body as is kept, and what has come where it breaks off or takes too long: the status is there already. */
function readBeginning(response: IncomingMessage): Promise<string> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let bytes = 0
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= MOST_BYTES) response.destroy()
    })
    response.on('error', () => {})
    response.once('close', () => resolve(writeExcerpt(Buffer.concat(chunks))))
  })
}

function writeExcerpt(bytes: Buffer): string {
  return bytes
    .subarray(0, MOST_BYTES)
    .toString('utf8')
    .replaceAll(/[^\P{C}\n\t]/gu, '\ufffd')
}
