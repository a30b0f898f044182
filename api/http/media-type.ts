import { MIMEType } from 'node:util'

/** The media type that a Content-Type header names; null where it names none. */
export function parseMediaType(header: string | undefined): MIMEType | null {
  try {
    return header === undefined ? null : new MIMEType(header)
  } catch {
    return null
  }
}
