import type { Installation } from '#domain/software/conflicts-input.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import type { Scenario } from './scenario.ts'

type Expected = {
  /** Severity and id of each, the worst first. */
  conflicts: readonly string[]
  order: readonly SoftwareId[]
}

const stream = (parameters: Installation['parameters']): Installation => ({ software: 'stream', parameters })
const sage = (parameters: Installation['parameters']): Installation => ({
  software: 'sage-100c-crm',
  parameters,
})
const izytroniq: Installation = { software: 'izytroniq-enterprise' }
const isogeo: Installation = { software: 'isogeo-scan-fme' }

export const conflictCases: readonly Scenario<readonly Installation[], Expected>[] = [
  {
    name: 'stream and IZYTRONIQ both want port 443 of one IIS',
    input: [stream({ sqlServer: 'remote' }), izytroniq],
    expected: {
      conflicts: [
        'blocker port-taken.stream.izytroniq-enterprise.443',
        'advice restart-interrupts.stream.izytroniq-enterprise',
      ],
      order: ['izytroniq-enterprise', 'stream'],
    },
  },
  {
    name: 'stream on another HTTPS port leaves 443 to IZYTRONIQ',
    input: [stream({ httpsPort: 8443, sqlServer: 'remote' }), izytroniq],
    expected: {
      conflicts: ['advice restart-interrupts.stream.izytroniq-enterprise'],
      order: ['izytroniq-enterprise', 'stream'],
    },
  },
  {
    name: 'the MQTT port counts as well as the HTTPS port',
    input: [stream({ httpsPort: 8443, mqttPort: 443, sqlServer: 'remote' }), izytroniq],
    expected: {
      conflicts: [
        'blocker port-taken.stream.izytroniq-enterprise.443',
        'advice restart-interrupts.stream.izytroniq-enterprise',
      ],
      order: ['izytroniq-enterprise', 'stream'],
    },
  },
  {
    name: 'port 80 belongs to the default web site that Sage needs',
    input: [stream({ httpsPort: 80, sqlServer: 'remote' }), sage({ sqlServer: 'remote' })],
    expected: {
      conflicts: [
        'blocker port-taken.stream.sage-100c-crm.80',
        'major iis-stopped.sage-100c-crm.stream',
        'advice restart-interrupts.stream.sage-100c-crm',
      ],
      order: ['sage-100c-crm', 'stream'],
    },
  },
  {
    name: 'one SQL Server for stream and Sage: collation and version',
    input: [stream({ sqlServer: 'existing-local' }), sage({ sqlServer: 'local' })],
    expected: {
      conflicts: [
        'major iis-stopped.sage-100c-crm.stream',
        'major sql-collation-differs.sage-100c-crm.stream',
        'advice restart-interrupts.stream.sage-100c-crm',
        'advice sql-version-to-agree.stream.sage-100c-crm',
      ],
      order: ['sage-100c-crm', 'stream'],
    },
  },
  {
    name: 'the Express instance of Sage is too old for stream',
    input: [stream({ sqlServer: 'existing-local' }), sage({ sqlServer: 'express' })],
    expected: {
      conflicts: [
        'major iis-stopped.sage-100c-crm.stream',
        'major sql-version-too-old.stream.sage-100c-crm',
        'advice restart-interrupts.stream.sage-100c-crm',
      ],
      order: ['sage-100c-crm', 'stream'],
    },
  },
  {
    name: 'beside a SQL Server the kit of stream offers none of its own',
    input: [stream({ sqlServer: 'new-local' }), sage({ sqlServer: 'local' })],
    expected: {
      conflicts: [
        'major iis-stopped.sage-100c-crm.stream',
        'major sql-not-offered.stream.sage-100c-crm',
        'advice restart-interrupts.stream.sage-100c-crm',
      ],
      order: ['stream', 'sage-100c-crm'],
    },
  },
  {
    name: 'stream with a SQL Server of its own beside software without one still comes last',
    input: [stream({ sqlServer: 'new-local' }), isogeo],
    expected: {
      conflicts: [
        'advice account-dedicated.isogeo-scan-fme.stream',
        'advice restart-interrupts.stream.isogeo-scan-fme',
      ],
      order: ['isogeo-scan-fme', 'stream'],
    },
  },
  {
    name: 'stream with a remote SQL Server comes last, whatever the others bring',
    input: [stream({ sqlServer: 'remote', httpsPort: 8443 }), sage({ sqlServer: 'local' }), izytroniq],
    expected: {
      conflicts: [
        'major iis-stopped.sage-100c-crm.izytroniq-enterprise',
        'major iis-stopped.sage-100c-crm.stream',
        'major sql-collation-differs.sage-100c-crm.izytroniq-enterprise',
        'advice restart-interrupts.stream.izytroniq-enterprise',
        'advice restart-interrupts.stream.sage-100c-crm',
      ],
      order: ['sage-100c-crm', 'izytroniq-enterprise', 'stream'],
    },
  },
  {
    name: 'two of Sage on one server',
    input: [sage({}), sage({})],
    expected: {
      conflicts: ['blocker one-installation.sage-100c-crm.sage-100c-crm'],
      order: ['sage-100c-crm'],
    },
  },
  {
    name: 'the account of Isogeo is for Isogeo alone',
    input: [isogeo, izytroniq],
    expected: {
      conflicts: ['advice account-dedicated.isogeo-scan-fme.izytroniq-enterprise'],
      order: ['izytroniq-enterprise', 'isogeo-scan-fme'],
    },
  },
  {
    name: 'Sage with a remote SQL Server and Isogeo do not meet',
    input: [isogeo, sage({ sqlServer: 'remote' })],
    expected: { conflicts: [], order: ['sage-100c-crm', 'isogeo-scan-fme'] },
  },
  {
    name: 'all four at their defaults',
    input: [isogeo, sage({}), izytroniq, stream({})],
    expected: {
      conflicts: [
        'blocker port-taken.stream.izytroniq-enterprise.443',
        'major iis-stopped.sage-100c-crm.izytroniq-enterprise',
        'major iis-stopped.sage-100c-crm.stream',
        'major sql-collation-differs.sage-100c-crm.izytroniq-enterprise',
        'major sql-not-offered.stream.izytroniq-enterprise',
        'major sql-not-offered.stream.sage-100c-crm',
        'advice account-dedicated.isogeo-scan-fme.izytroniq-enterprise',
        'advice account-dedicated.isogeo-scan-fme.stream',
        'advice restart-interrupts.stream.isogeo-scan-fme',
        'advice restart-interrupts.stream.izytroniq-enterprise',
        'advice restart-interrupts.stream.sage-100c-crm',
      ],
      order: ['stream', 'sage-100c-crm', 'izytroniq-enterprise', 'isogeo-scan-fme'],
    },
  },
]
