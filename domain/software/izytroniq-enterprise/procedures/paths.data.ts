import type { PathQuestion } from '../../../checklists/procedure.ts'

/** From what one is about to do to the procedures that do it; the first question is the start. */
export const paths = [
  {
    id: 'start',
    answers: [
      { id: 'new-version', question: 'sql-server' },
      { id: 'check-update', procedures: [{ id: 'verify-update' }] },
      { id: 'something-wrong', question: 'something-wrong' },
    ],
  },
  {
    id: 'sql-server',
    answers: [
      {
        id: 'same',
        procedures: [{ id: 'update', parameters: { applicationChanged: false } }, { id: 'verify-update' }],
      },
      {
        id: 'changed',
        procedures: [{ id: 'update', parameters: { applicationChanged: true } }, { id: 'verify-update' }],
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
