import { notFound } from 'next/navigation'
import { hasProcedures } from '#domain/software/procedure-facts.ts'
import { registry } from '#domain/software/registry.ts'
import { isLanguage } from '#text/language.ts'
import { findProcedure, procedureRegistry } from '#text/software/procedure-registry.ts'
import { ChecklistSheet } from '../../../../checklists/checklist-sheet.tsx'
import { readRouteQuery } from '../../../../checklists/route-query.ts'
import { createHead } from '../../../../house/page-head.ts'
import { readQuery, type SearchParams } from '../../../../house/read-query.ts'
import { textsOfProcedure } from '../../../../procedure/pick-messages.ts'
import { ChecklistTexts } from '../../../../procedure/texts.tsx'

type Params = { language: string; software: string; procedure: string }
type Props = {
  params: Promise<Params>
  searchParams: SearchParams
}

/** The procedure that the address names, or null. */
function find({ software: id, procedure: procedureId }: Omit<Params, 'language'>) {
  const pack = hasProcedures(id) ? procedureRegistry[id] : undefined
  const procedure = pack && findProcedure(pack.facts, procedureId)
  if (!hasProcedures(id) || !procedure) return null
  return { software: { id, name: registry.find(other => other.id === id)?.name ?? id }, pack, procedure }
}

export const generateMetadata = createHead<Params>(params => {
  const found = find(params)
  if (!found) return null
  const { software, pack, procedure } = found
  const messages = pack.messages[params.language]
  return {
    title: `${messages[`procedure.${procedure.id}.title`]}, ${software.name}`,
    description: messages[`procedure.${procedure.id}.summary`] ?? '',
    path: `/checklists/${software.id}/${procedure.id}`,
  }
})

export default async function Page({ params, searchParams }: Props) {
  const { language, ...names } = await params
  const found = find(names)
  if (!isLanguage(language) || !found) notFound()
  const { software, pack, procedure } = found
  const { path, step, ...presets } = await readQuery(searchParams)
  return (
    <ChecklistTexts {...textsOfProcedure(pack, procedure, language)}>
      <ChecklistSheet
        software={software.id}
        softwareName={software.name}
        procedureId={procedure.id}
        presets={presets}
        route={readRouteQuery({ path, step })}
      />
    </ChecklistTexts>
  )
}
