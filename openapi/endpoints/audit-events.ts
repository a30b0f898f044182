import { declareKeptEndpoint } from '../endpoint.ts'
import { auditEventList } from '../responses/audit-events.ts'
import { pageInput, pageParameters } from './kept-parameters.ts'
import { keptReadProblems } from './problem-sets.ts'

export const listAuditEvents = declareKeptEndpoint({
  method: 'get',
  path: '/api/v1/audit-events',
  tag: 'Operation',
  access: { scope: 'audit:read' },
  summary: 'List who did what',
  description:
    'Every change of what the organisation keeps, with its moment and whoever made it, the newest first. It is written with the change itself and never altered.',
  input: { from: 'query', choose: () => pageInput, parameters: pageParameters },
  answer: { description: 'One page.', schema: auditEventList },
  problems: [...keptReadProblems, 'invalid-input'],
})
