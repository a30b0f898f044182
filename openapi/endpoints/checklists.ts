import { declareEndpoint } from '../endpoint.ts'
import createChecklistExample from '../examples/create-checklist.json' with { type: 'json' }
import createChecklistCsvExample from '../examples/create-checklist-csv.json' with { type: 'json' }
import createChecklistMarkdownExample from '../examples/create-checklist-markdown.json' with { type: 'json' }
import { checklist } from '../responses/checklist.ts'
import { checklistExamples } from './checklist-examples.ts'
import { checklistRequest, chooseChecklistRequest, isSecretParameter } from './checklist-request.ts'
import { bodyProblems } from './problem-sets.ts'

export const createChecklist = declareEndpoint({
  method: 'post',
  path: '/api/v1/checklists',
  tag: 'Checklists',
  summary: 'Make the checklist of a procedure for a site',
  description:
    'Tailors a procedure to a site: the items that apply and why, commands with the site’s own values quoted for their shell, what was left out and why, and the plan of work and waiting. With `roles`, only their items, and the plan, the rulings and the sources of these items. With `progress`, what was done is returned with each item and printed into the documents. The formats other than JSON and HTML carry a `Content-Disposition` with a name to keep them under. A SQL password is checked and forgotten: it reaches no answer, document or log. Nothing is stored.',
  input: {
    from: 'body',
    schema: checklistRequest,
    choose: chooseChecklistRequest,
    isSecret: isSecretParameter,
    examples: checklistExamples,
  },
  answer: {
    description: 'The checklist.',
    schema: checklist,
    example: createChecklistExample,
  },
  formats: {
    'text/markdown': {
      description: 'GitHub Flavored Markdown with a task for each item.',
      example: createChecklistMarkdownExample,
    },
    'text/csv': {
      description:
        'One row for each item, as Excel opens it in the reader’s language: UTF-8 with a byte order mark, separated by commas in English and by semicolons otherwise; no cell can become a formula.',
      example: createChecklistCsvExample,
    },
    'application/pdf': { description: 'A4, tagged, with boxes to tick.', isBytes: true },
    'text/html': { description: 'One page without scripts or parts from elsewhere, made to be printed.' },
  },
  problems: bodyProblems,
})
