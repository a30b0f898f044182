import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { licenceWorkflowMessages, translateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../house/page-head.ts'
import { WorkflowTexts } from '../../licence-workflows/texts.tsx'
import { WorkflowFinder } from '../../licence-workflows/workflow-finder.tsx'
import { textsOfItems } from '../../procedure/pick-messages.ts'
import { ChecklistTexts } from '../../procedure/texts.tsx'

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = createHead(({ language }) => {
  const t = translateWorkflow[language]
  return { title: t('list.title'), description: t('list.lead'), path: '/licence-workflows' }
})

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
