import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findWorkflow } from '#domain/software/stream/workflows/workflows.ts'
import { isLanguage, languages } from '#text/language.ts'
import { licenceWorkflowMessages, translateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import { translatePage } from '#text/pages/pages.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { parseMessages } from '#text/translator.ts'
import { textsOfItems } from '../../../checklists/pick-messages.ts'
import { ChecklistTexts } from '../../../checklists/texts.tsx'
import { textsOfMessagePanel } from '../../../licence-workflows/message-texts.ts'
import { WorkflowTexts } from '../../../licence-workflows/texts.tsx'
import { WorkflowGuide } from '../../../licence-workflows/workflow-guide.tsx'

type Props = { params: Promise<{ language: string; workflow: string }> }

/** The workflow that the address names, or null. */
async function find(params: Props['params']) {
  const { language, workflow: id } = await params
  const workflow = findWorkflow(id)
  return isLanguage(language) && workflow ? { language, workflow } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params)
  if (!found) return {}
  const { language, workflow } = found
  const t = translateWorkflow[language]
  return {
    title: `${t(`workflow.${workflow.id}.title`)} – ${translatePage[language]('site.name')}`,
    description: t(`workflow.${workflow.id}.summary`),
    alternates: {
      languages: Object.fromEntries(
        languages.map(other => [other, `/${other}/licence-workflows/${workflow.id}`]),
      ),
    },
  }
}

export default async function Page({ params }: Props) {
  const found = await find(params)
  const pack = procedureRegistry.stream
  if (!found || !pack) notFound()
  const { language, workflow } = found
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
