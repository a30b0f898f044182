import type { PathQuestion } from '../../../checklists/procedure.ts'

const inUse = { databases: 'in-use', machine: 'installed' } as const

/** From what one is about to do to the procedures that do it; the first question is the start. */
export const paths = [
  {
    id: 'start',
    answers: [
      { id: 'new-version', question: 'sql-server' },
      { id: 'check-update', starts: inUse, procedures: [{ id: 'verify-update' }] },
      { id: 'something-wrong', question: 'something-wrong' },
    ],
  },
  // The update ends with the same checks as the checklist of the checks, so that none follows it.
  {
    id: 'sql-server',
    answers: [
      {
        id: 'same',
        starts: inUse,
        procedures: [{ id: 'update', parameters: { applicationChanged: false } }],
      },
      {
        id: 'changed',
        starts: inUse,
        procedures: [{ id: 'update', parameters: { applicationChanged: true } }],
      },
    ],
  },
  {
    id: 'something-wrong',
    answers: [
      {
        id: 'pool-vanished',
        procedures: [{ id: 'troubleshoot', parameters: { symptom: 'pool-vanished' } }],
      },
      {
        id: 'sync-entry-missing',
        procedures: [{ id: 'troubleshoot', parameters: { symptom: 'sync-entry-missing' } }],
      },
      {
        id: 'write-refused',
        procedures: [{ id: 'troubleshoot', parameters: { symptom: 'write-refused' } }],
      },
      {
        id: 'untrusted-domain',
        procedures: [{ id: 'troubleshoot', parameters: { symptom: 'untrusted-domain' } }],
      },
    ],
  },
] as const satisfies readonly PathQuestion[]
