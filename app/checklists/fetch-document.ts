import type { Role } from '#domain/checklists/procedure.ts'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import { type ItemEntry, MOST_REMARKS } from '#domain/site/item-entry.ts'
import type { Note } from '#domain/site/site.ts'
import type { Taken } from '#reports/write-taken.ts'
import type { Language } from '#text/language.ts'

const types = { pdf: 'application/pdf', csv: 'text/csv', markdown: 'text/markdown' } as const
const endings = { pdf: 'pdf', csv: 'csv', markdown: 'md' } as const

export type DocumentFormat = keyof typeof types

/** The checklist with its record as a document from the API; null when the server can't be reached or refuses. */
export async function fetchDocument({
  software,
  procedureId,
  parameters,
  route,
  taken,
  entries,
  remarks,
  roles,
  format,
  language,
}: {
  software: string
  procedureId: string
  parameters: ParameterValues
  route: { path: string; step: number } | undefined
  taken: readonly Taken[]
  entries: Readonly<Record<string, ItemEntry>>
  remarks: Readonly<Record<string, readonly Note[]>>
  roles: readonly Role[]
  format: DocumentFormat
  language: Language
}): Promise<{ blob: Blob; name: string } | null> {
  const items = [...new Set([...Object.keys(entries), ...Object.keys(remarks)])]
  const progress = items.map(item => {
    const said = (remarks[item] ?? []).slice(-MOST_REMARKS).map(writeRemark)
    const { note: _last, ...entry } = entries[item] ?? { state: 'open', at: said.at(-1)?.at }
    return { item, ...entry, ...(said.length > 0 && { remarks: said }) }
  })
  try {
    const response = await fetch('/api/v1/checklists', {
      method: 'POST',
      headers: {
        Accept: types[format],
        'Accept-Language': language,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({
        software,
        procedure: procedureId,
        parameters,
        ...(route && { route: { path: route.path, step: route.step } }),
        ...(roles.length > 0 && { roles }),
        ...(taken.length > 0 && { taken }),
        ...(progress.length > 0 && { progress }),
      }),
    })
    if (!response.ok) return null
    return {
      blob: await response.blob(),
      name: `${[software, procedureId, ...roles].join('-')}.${endings[format]}`,
    }
  } catch {
    return null
  }
}

const writeRemark = ({ text, at, by }: Note) => ({ text, at, ...(by && { by }) })
