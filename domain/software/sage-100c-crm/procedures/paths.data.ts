import type { PathQuestion } from '../../../checklists/procedure.ts'

const first = { licence: 'none', databases: 'none', machine: 'new' } as const
const inUse = { licence: 'on-this-machine', databases: 'in-use', machine: 'installed' } as const

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
      { id: 'several', question: 'commercial-management-several' },
    ],
  },
  {
    id: 'commercial-management',
    answers: [
      {
        id: 'with',
        starts: first,
        procedures: [
          { id: 'pre-install', parameters: { integration: true } },
          { id: 'install', parameters: { integration: true } },
          { id: 'register' },
          { id: 'configure-integration', parameters: { multiServer: false } },
        ],
      },
      {
        id: 'without',
        starts: first,
        procedures: [
          { id: 'pre-install', parameters: { integration: false } },
          { id: 'install', parameters: { integration: false } },
          { id: 'register' },
        ],
      },
    ],
  },
  {
    id: 'commercial-management-several',
    answers: [
      {
        id: 'with',
        starts: first,
        procedures: [
          { id: 'pre-install', parameters: { multiServer: true, sqlServer: 'remote', integration: true } },
          { id: 'install-multi-server', parameters: { integration: true } },
          { id: 'register' },
          { id: 'configure-integration', parameters: { multiServer: true } },
          { id: 'verify-load-balancing' },
        ],
      },
      {
        id: 'without',
        starts: first,
        procedures: [
          { id: 'pre-install', parameters: { multiServer: true, sqlServer: 'remote', integration: false } },
          { id: 'install-multi-server', parameters: { integration: false } },
          { id: 'register' },
          { id: 'verify-load-balancing' },
        ],
      },
    ],
  },
  {
    id: 'update-servers',
    answers: [
      { id: 'one', starts: inUse, procedures: [{ id: 'update', parameters: { multiServer: false } }] },
      {
        id: 'several',
        starts: inUse,
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
        starts: inUse,
        procedures: [{ id: 'update-licence-key', parameters: { versionChange: false } }],
      },
      {
        id: 'new-key-and-version',
        starts: inUse,
        procedures: [{ id: 'update-licence-key', parameters: { versionChange: true } }],
      },
    ],
  },
] as const satisfies readonly PathQuestion[]
