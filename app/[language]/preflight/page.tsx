import { notFound } from 'next/navigation'
import { listCheckOwners } from '#domain/software/check-owners.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { registry } from '#domain/software/registry.ts'
import { isLanguage } from '#text/language.ts'
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
    const name = registry.find(pack => pack.id === id)?.name ?? id
    return {
      id,
      name,
      checklist: asking.id,
      titles: Object.fromEntries(titles),
      owners: listCheckOwners(id),
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
