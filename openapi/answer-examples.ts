import certificateCheck from './examples/certificate-check.json' with { type: 'json' }
import checklist from './examples/checklist.json' with { type: 'json' }
import checklistCsv from './examples/checklist-csv.json' with { type: 'json' }
import checklistMarkdown from './examples/checklist-markdown.json' with { type: 'json' }
import conflicts from './examples/conflicts.json' with { type: 'json' }
import hardwareSizing from './examples/hardware-sizing.json' with { type: 'json' }
import items from './examples/items.json' with { type: 'json' }
import licenceEstimate from './examples/licence-estimate.json' with { type: 'json' }
import licenceMessage from './examples/licence-message.json' with { type: 'json' }
import licenceMessageText from './examples/licence-message-text.json' with { type: 'json' }
import licenceModeAdvice from './examples/licence-mode-advice.json' with { type: 'json' }
import licenceOutage from './examples/licence-outage.json' with { type: 'json' }
import licenceWorkflow from './examples/licence-workflow.json' with { type: 'json' }
import licenceWorkflowList from './examples/licence-workflow-list.json' with { type: 'json' }
import licenceWorkflowSteps from './examples/licence-workflow-steps.json' with { type: 'json' }
import licences from './examples/licences.json' with { type: 'json' }
import multiServerPlan from './examples/multi-server-plan.json' with { type: 'json' }
import procedures from './examples/procedures.json' with { type: 'json' }
import scanServicePlan from './examples/scan-service-plan.json' with { type: 'json' }
import software from './examples/software.json' with { type: 'json' }
import softwareList from './examples/software-list.json' with { type: 'json' }

/** Real answers, by the name of their file in examples/; a test compares each with what the API answers. */
export const answerExamples: Readonly<Record<string, unknown>> = {
  'certificate-check': certificateCheck,
  checklist,
  'checklist-csv': checklistCsv,
  'checklist-markdown': checklistMarkdown,
  conflicts,
  'hardware-sizing': hardwareSizing,
  items,
  'licence-estimate': licenceEstimate,
  'licence-message': licenceMessage,
  'licence-message-text': licenceMessageText,
  'licence-mode-advice': licenceModeAdvice,
  'licence-outage': licenceOutage,
  'licence-workflow': licenceWorkflow,
  'licence-workflow-list': licenceWorkflowList,
  'licence-workflow-steps': licenceWorkflowSteps,
  licences,
  'multi-server-plan': multiServerPlan,
  procedures,
  'scan-service-plan': scanServicePlan,
  software,
  'software-list': softwareList,
}
