import { readyServer } from '../scenarios/preflight-evidence.ts'
import type { Random } from './random.ts'

const boundaries = [
  'x',
  '----WebKitFormBoundary7MA4YWxk',
  "'()+_,-./:=?",
  'a b',
  'x'.repeat(70),
  'x'.repeat(80),
]
const names = ['evidence', 'evidence', 'evidence', 'request', '__proto__', '', 'é']
const files = ['', '; filename="a.txt"', '; filename="../../x"', "; filename*=utf-8''%ff", '; filename=']
const requests = ['{', 'null', '[]', '{"software":{"length":{"toString":1}}}']

/** A form with a request and evidence in it, damaged or not, and the media type that it is sent as. */
export function shapeParts(random: Random): { type: string; bytes: Uint8Array } {
  const boundary = random.pick(boundaries)
  const part = (name: string, content: string | Uint8Array) => {
    const type = random.once(3)
      ? `Content-Type: ${random.pick(['application/json', 'text/plain', 'x'])}\r\n`
      : ''
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${random.pick(files)}\r\n${type}\r\n`
    return Buffer.concat([Buffer.from(head), Buffer.from(content as string), Buffer.from('\r\n')])
  }
  const whole = JSON.stringify({ software: 'stream', phase: 'before-install' })
  const parts = Array.from({ length: random.below(6) }, () => {
    const text = random.pick(readyServer)
    const content = random.pick([text, text, Buffer.from(text, 'utf16le'), '\0', '', 'x'.repeat(300_000)])
    return part(random.once(4) ? random.pick(names) : 'evidence', content)
  })
  if (!random.once(8)) parts.unshift(part('request', random.once(5) ? random.pick(requests) : whole))
  let bytes: Uint8Array = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
  if (random.once(3)) {
    const at = random.below(bytes.length + 1)
    const [before, behind] = [bytes.subarray(0, at), bytes.subarray(at)]
    const piece = Buffer.from(random.pick(['\r\n', '\n', `\r\n--${boundary}\r\n`, '\0', ':']))
    bytes = random.pick([
      before,
      Buffer.concat([before, piece, behind]),
      Buffer.concat([before, behind.subarray(random.below(30))]),
    ])
  }
  const said = random.once(8)
    ? random.pick(['', ';', '; boundary=', `; boundary=${boundary}; boundary=y`])
    : `; boundary="${boundary}"`
  return { type: `multipart/form-data${said}`, bytes }
}
