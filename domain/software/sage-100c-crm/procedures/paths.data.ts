import type { PathQuestion } from '../../../checklists/procedure.ts'

/** From what one is about to do to the procedures that do it; the first question is the start. */
export const paths = [
  {
    id: 'start',
    answers: [
      { id: 'first-install', question: 'servers' },
      { id: 'new-version', question: 'update-servers' },
      { id: 'licence', question: 'licence' },
      { id: 'integration', procedures: [{ id: 'configure-integration' }] },
      { id: 'load-balancing', procedures: [{ id: 'verify-load-balancing' }] },
    ],
  },
  {
    id: 'servers',
    answers: [
      { id: 'one', question: 'commercial-management' },
      {
        id: 'several',
        procedures: [
          { id: 'pre-install', parameters: { multiServer: true, sqlServer: 'remote' } },
          { id: 'install-multi-server' },
          { id: 'verify-load-balancing' },
        ],
      },
    ],
  },
  {
    id: 'commercial-management',
    answers: [
      {
        id: 'with',
        procedures: [
          { id: 'pre-install', parameters: { integration: true } },
          { id: 'install', parameters: { integration: true } },
          { id: 'register' },
          { id: 'configure-integration' },
        ],
      },
      {
        id: 'without',
        procedures: [
          { id: 'pre-install', parameters: { integration: false } },
          { id: 'install', parameters: { integration: false } },
          { id: 'register' },
        ],
      },
    ],
  },
  {
    id: 'update-servers',
    answers: [
      { id: 'one', procedures: [{ id: 'update', parameters: { multiServer: false } }] },
      {
        id: 'several',
        procedures: [{ id: 'update', parameters: { multiServer: true } }, { id: 'verify-load-balancing' }],
      },
    ],
  },
  {
    id: 'licence',
    answers: [
      { id: 'not-registered', procedures: [{ id: 'register' }] },
      {
        id: 'new-key',
        procedures: [{ id: 'update-licence-key', parameters: { versionChange: false } }],
      },
      {
        id: 'new-key-and-version',
        procedures: [{ id: 'update-licence-key', parameters: { versionChange: true } }],
      },
    ],
  },
] as const satisfies readonly PathQuestion[]
