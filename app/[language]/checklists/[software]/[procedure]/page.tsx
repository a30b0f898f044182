import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasProcedures } from '#domain/software/procedure-facts.ts'
import { registry } from '#domain/software/registry.ts'
import { isLanguage, languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { findProcedure, procedureRegistry } from '#text/software/procedure-registry.ts'
import { ChecklistSheet } from '../../../../checklists/checklist-sheet.tsx'
import { textsOfProcedure } from '../../../../checklists/pick-messages.ts'
import { ChecklistTexts } from '../../../../checklists/texts.tsx'

type Props = {
  params: Promise<{ language: string; software: string; procedure: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The procedure that the address names, or null. */
async function find(params: Props['params']) {
  const { language, software: softwareId, procedure: procedureId } = await params
  if (!hasProcedures(softwareId)) return null
  const pack = procedureRegistry[softwareId]
  const procedure = pack && findProcedure(pack.facts, procedureId)
  const name = registry.find(({ id }) => id === softwareId)?.name ?? softwareId
  return isLanguage(language) && procedure
    ? { language, software: { id: softwareId, name }, pack, procedure }
    : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params)
  if (!found) return {}
  const { language, software, pack, procedure } = found
  const messages = pack.messages[language]
  return {
    title: `${messages[`procedure.${procedure.id}.title`]}, ${software.name} – ${translatePage[language]('site.name')}`,
    description: messages[`procedure.${procedure.id}.summary`] ?? '',
    alternates: {
      languages: Object.fromEntries(
        languages.map(other => [other, `/${other}/checklists/${software.id}/${procedure.id}`]),
      ),
    },
  }
}

export default async function Page({ params, searchParams }: Props) {
  const found = await find(params)
  if (!found) notFound()
  const { language, software, pack, procedure } = found
  const query = Object.entries(await searchParams).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return (
    <ChecklistTexts {...textsOfProcedure(pack, procedure, language)}>
      <ChecklistSheet
        software={software.id}
        softwareName={software.name}
        procedureId={procedure.id}
        presets={Object.fromEntries(query)}
      />
    </ChecklistTexts>
  )
}
