import type { PathQuestion } from '../../../checklists/procedure.ts'

const symptoms = [
  'installer-stays-open',
  'service-missing',
  'service-not-started',
  'dot-red',
  'scan-fails',
] as const

/** From what one is about to do to the procedures that do it; the first question is the start. */
export const paths = [
  {
    id: 'start',
    answers: [
      { id: 'first-install', question: 'how-many' },
      {
        id: 'change-account',
        starts: { machine: 'installed' },
        procedures: [{ id: 'configure-service' }, { id: 'verify' }],
      },
      { id: 'check', procedures: [{ id: 'verify' }] },
      { id: 'faster', procedures: [{ id: 'speed-up' }] },
      { id: 'something-wrong', question: 'something-wrong' },
    ],
  },
  {
    id: 'how-many',
    answers: [
      {
        id: 'one',
        starts: { machine: 'new' },
        procedures: [{ id: 'install' }, { id: 'configure-service' }, { id: 'verify' }],
      },
      { id: 'several', starts: { machine: 'new' }, procedures: [{ id: 'install-several' }] },
    ],
  },
  {
    id: 'something-wrong',
    answers: symptoms.map(symptom => ({
      id: symptom,
      procedures: [{ id: 'troubleshoot', parameters: { symptom } }],
    })),
  },
] as const satisfies readonly PathQuestion[]
