import type { WrittenMessage } from '#reports/write-licence-message.ts'

/** A mailto: link without a recipient, lines ended by CRLF as RFC 6068 asks for. */
export function writeMailLink({ subject, body }: WrittenMessage): string {
  const encode = (text: string) => encodeURIComponent(text.toWellFormed())
  return `mailto:?subject=${encode(subject)}&body=${encode(body.replaceAll('\n', '\r\n'))}`
}
