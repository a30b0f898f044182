import { notFound } from 'next/navigation'
import { findWorkflow } from '#domain/software/stream/workflows/workflows.ts'
import { isLanguage } from '#text/language.ts'
import { licenceWorkflowMessages, translateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../../house/page-head.ts'
import { textsOfMessagePanel } from '../../../licence-workflows/message-texts.ts'
import { WorkflowTexts } from '../../../licence-workflows/texts.tsx'
import { WorkflowGuide } from '../../../licence-workflows/workflow-guide.tsx'
import { textsOfItems } from '../../../procedure/pick-messages.ts'
import { ChecklistTexts } from '../../../procedure/texts.tsx'

type Params = { language: string; workflow: string }
type Props = { params: Promise<Params> }

export const generateMetadata = createHead<Params>(({ language, workflow }) => {
  const found = findWorkflow(workflow)
  if (!found) return null
  const t = translateWorkflow[language]
  return {
    title: t(`workflow.${found.id}.title`),
    description: t(`workflow.${found.id}.summary`),
    path: `/licence-workflows/${found.id}`,
  }
})

export default async function Page({ params }: Props) {
  const { language, workflow: id } = await params
  const workflow = findWorkflow(id)
  const pack = procedureRegistry.stream
  if (!isLanguage(language) || !workflow || !pack) notFound()
  const items = workflow.states.flatMap(state => state.items)
  return (
    <ChecklistTexts {...textsOfItems(pack, items, language)}>
      <WorkflowTexts
        language={language}
        messages={parseMessages(licenceWorkflowMessages[language], language)}
      >
        <WorkflowGuide id={workflow.id} messageTexts={textsOfMessagePanel(language)} />
      </WorkflowTexts>
    </ChecklistTexts>
  )
}
