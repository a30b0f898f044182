import type { AnyEndpoint } from './endpoint.ts'

/** The media types of an answer: first what is sent where any will do, JSON unless the endpoint says otherwise. */
export function listTypes({
  usualFormat,
  formats = {},
}: Pick<AnyEndpoint, 'usualFormat' | 'formats'>): [string, ...string[]] {
  const json = 'application/json'
  const usual = usualFormat ?? json
  return [usual, ...[json, ...Object.keys(formats)].filter(type => type !== usual)]
}

/** By which word the query parameter `format` asks for a media type: what stands behind its slash, unless nobody would guess that. */
export function nameFormat(type: string): string {
  const name = type.split('/')[1] ?? ''
  return name.endsWith('spreadsheetml.sheet') ? 'xlsx' : name
}
