import { notFound } from 'next/navigation'
import { listCheckOwners } from '#domain/software/check-owners.ts'
import { type SoftwareId, softwareIds } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { registry } from '#domain/software/registry.ts'
import { translateChecklist } from '#text/checklists/checklists.ts'
import { isLanguage, type Language } from '#text/language.ts'
import { preflightMessages } from '#text/preflight/preflight.ts'
import { preflightPageMessages, translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../house/page-head.ts'
import { readQuery, type SearchParams } from '../../house/read-query.ts'
import { Preflight } from '../../preflight/preflight.tsx'
import { PreflightTextsProvider } from '../../preflight/texts.tsx'

type Props = { params: Promise<{ language: string }>; searchParams: SearchParams }

export const generateMetadata = createHead(({ language }) => {
  const t = translatePreflightPage[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/preflight' }
})

/** Whether a machine is as the software needs it, judged by the output of commands. */
export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const { software = '' } = await readQuery(searchParams)
  const all = softwareIds.map(id => {
    const { asking } = preflightFacts[id]
    const messages = procedureRegistry[id]?.messages[language] ?? {}
    const titles = asking.parameters.map(name => [name, messages[`parameter.${name}.title`] ?? name])
    const options = asking.parameters.map(parameter => [parameter, nameOptions(id, parameter, language)])
    const { name = id, ruleset } = registry.find(pack => pack.id === id) ?? {}
    return {
      id,
      name,
      checklist: asking.id,
      titles: Object.fromEntries(titles),
      options: Object.fromEntries(options),
      owners: listCheckOwners(id),
      ruleset: ruleset ? `${ruleset.id} ${ruleset.version}` : '',
    }
  })
  return (
    <PreflightTextsProvider
      language={language}
      page={parseMessages(preflightPageMessages[language], language)}
      preflight={parseMessages(preflightMessages[language], language)}
    >
      <Preflight software={all} chosen={softwareIds.find(id => id === software) ?? null} />
    </PreflightTextsProvider>
  )
}

/** What each option of a parameter is called, and yes and no where that is what it asks. */
function nameOptions(software: SoftwareId, name: string, language: Language): Record<string, string> {
  const parameter = preflightFacts[software].parameters.parameters[name]
  const shared = translateChecklist[language]
  if (parameter?.kind === 'yes-no') return { true: shared('value.yes'), false: shared('value.no') }
  const messages = procedureRegistry[software]?.messages[language] ?? {}
  return Object.fromEntries(
    (parameter?.options ?? []).map(option => [option, messages[`option.${name}.${option}`] ?? option]),
  )
}
