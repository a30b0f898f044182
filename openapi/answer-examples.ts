import checklist from './examples/checklist.json' with { type: 'json' }
import checklistCsv from './examples/checklist-csv.json' with { type: 'json' }
import checklistMarkdown from './examples/checklist-markdown.json' with { type: 'json' }
import hardwareSizing from './examples/hardware-sizing.json' with { type: 'json' }
import licenceEstimate from './examples/licence-estimate.json' with { type: 'json' }
import licenceWorkflow from './examples/licence-workflow.json' with { type: 'json' }
import licenceWorkflowList from './examples/licence-workflow-list.json' with { type: 'json' }
import licenceWorkflowSteps from './examples/licence-workflow-steps.json' with { type: 'json' }
import licences from './examples/licences.json' with { type: 'json' }
import procedures from './examples/procedures.json' with { type: 'json' }
import software from './examples/software.json' with { type: 'json' }
import softwareList from './examples/software-list.json' with { type: 'json' }

/** Real answers, by the name of their file in examples/; a test compares each with what the API answers. */
export const answerExamples: Readonly<Record<string, unknown>> = {
  checklist,
  'checklist-csv': checklistCsv,
  'checklist-markdown': checklistMarkdown,
  'hardware-sizing': hardwareSizing,
  'licence-estimate': licenceEstimate,
  'licence-workflow': licenceWorkflow,
  'licence-workflow-list': licenceWorkflowList,
  'licence-workflow-steps': licenceWorkflowSteps,
  licences,
  procedures,
  software,
  'software-list': softwareList,
}
