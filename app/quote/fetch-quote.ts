import type { Language } from '#text/language.ts'
import { readRefusal } from '../team/request-kept.ts'

const types = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  markdown: 'text/markdown',
} as const

export type QuoteFormat = keyof typeof types

/** Names that are the same in every language. */
export const formatNames = { xlsx: 'Excel', csv: 'CSV', markdown: 'Markdown' } as const

export type FetchedQuote = { blob: Blob; name: string } | { refused: string } | 'offline'

/** The quote as a document from the API, under the name that it gives it. */
export function fetchQuote(body: object, format: QuoteFormat, language: Language): Promise<FetchedQuote> {
  return fetchDocument('/api/v1/quote-documents', format, language, { ...body, language })
}

/** A document from an address, made of what is sent where anything is. */
export async function fetchDocument(
  address: string,
  format: QuoteFormat,
  language: Language,
  body?: object,
): Promise<FetchedQuote> {
  try {
    const response = await fetch(address, {
      headers: { Accept: types[format], 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    if (!response.ok) {
      const problem = readRefusal(address, response.status, await response.text())
      return problem === 'offline' ? problem : { refused: problem.detail ?? problem.title }
    }
    return { blob: await response.blob(), name: readFileName(response.headers.get('Content-Disposition')) }
  } catch {
    return 'offline'
  }
}

function readFileName(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)/i.exec(disposition ?? '')?.[1] ?? ''
}
