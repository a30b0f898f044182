import { declareKeptEndpoint } from '../endpoint.ts'
import { ownSessionList } from '../responses/sessions.ts'
import { idOf } from './kept-parameters.ts'
import { keptActionProblems, keptReadProblems } from './problem-sets.ts'

// Whoever is let in at all may read sites; what is shown and ended is the person's own.
const of = { tag: 'Accounts', access: { scope: 'sites:read' } } as const

export const listSessions = declareKeptEndpoint({
  ...of,
  method: 'get',
  path: '/api/v1/sessions',
  summary: 'List where you are signed in',
  description:
    'The sessions of the person that hold, with nothing by which one could be used: the fifty begun last. A key has none.',
  answer: { description: 'The sessions.', schema: ownSessionList },
  problems: keptReadProblems,
})

export const endSession = declareKeptEndpoint({
  ...of,
  method: 'delete',
  path: '/api/v1/sessions/{sessionId}',
  pathParameters: { sessionId: idOf('session') },
  summary: 'Sign out elsewhere',
  description: 'Its cookie opens nothing from then on. A session of somebody else is not found.',
  answer: { description: 'Ended.', statuses: { 204: { description: 'Ended.' } } },
  problems: [...keptActionProblems, 'not-found'],
})
