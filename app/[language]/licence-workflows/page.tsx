import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLanguage, languages } from '#text/language.ts'
import { licenceWorkflowMessages, translateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import { translatePage } from '#text/pages/pages.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { parseMessages } from '#text/translator.ts'
import { textsOfItems } from '../../checklists/pick-messages.ts'
import { ChecklistTexts } from '../../checklists/texts.tsx'
import { WorkflowTexts } from '../../licence-workflows/texts.tsx'
import { WorkflowFinder } from '../../licence-workflows/workflow-finder.tsx'

type Props = { params: Promise<{ language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  if (!isLanguage(language)) return {}
  const t = translateWorkflow[language]
  return {
    title: `${t('list.title')} – ${translatePage[language]('site.name')}`,
    description: t('list.lead'),
    alternates: {
      languages: Object.fromEntries(languages.map(other => [other, `/${other}/licence-workflows`])),
    },
  }
}

/** What is about to happen to the licence? The way to the right workflow. */
export default async function Page({ params }: Props) {
  const { language } = await params
  const pack = procedureRegistry.stream
  if (!isLanguage(language) || !pack) notFound()
  return (
    <ChecklistTexts {...textsOfItems(pack, [], language)}>
      <WorkflowTexts
        language={language}
        messages={parseMessages(licenceWorkflowMessages[language], language)}
      >
        <WorkflowFinder />
      </WorkflowTexts>
    </ChecklistTexts>
  )
}
