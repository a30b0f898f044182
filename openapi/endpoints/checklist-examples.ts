import type { Example } from '../endpoint.ts'

/** Requests that the document shows; tests send every one of them. */
export const checklistExamples = {
  defaults: {
    summary: 'Everything at its default',
    value: { software: 'stream', procedure: 'change-mqtt-port' },
  },
  tailored: {
    summary: 'Before an installation with a SQL Server on another machine',
    value: {
      software: 'stream',
      procedure: 'pre-install',
      parameters: {
        siteName: 'Obernai, building 3',
        hostName: 'EMS-01',
        sqlServer: 'remote',
        databaseServer: 'SQL-02\\EMS,1433',
        httpsPort: 8443,
        licenceMode: 'local',
      },
    },
  },
  'on-a-route': {
    summary: 'The last step of a move to another machine, on the old one',
    value: {
      software: 'stream',
      procedure: 'uninstall',
      parameters: { siteName: 'Obernai, building 3', hostName: 'EMS-01' },
      route: { path: 'move-machine.still-there.remote.cloud', step: 5 },
    },
  },
  'one-role': {
    summary: 'Only what the customer’s IT must do',
    value: {
      software: 'stream',
      procedure: 'change-mqtt-port',
      parameters: { siteName: 'Obernai, building 3', mqttPort: 1885 },
      roles: ['customer-it'],
    },
  },
  record: {
    summary: 'With what was done so far',
    value: {
      software: 'stream',
      procedure: 'change-mqtt-port',
      parameters: { siteName: 'Obernai, building 3', mqttPort: 1885 },
      progress: [
        {
          item: 'stream.mqtt.port-free',
          state: 'done',
          by: 'A. Martin',
          at: '2026-11-24T08:30:00Z',
        },
        {
          item: 'stream.mqtt.keep-internal',
          state: 'not-applicable',
          by: 'A. Martin',
          at: '2026-11-24T08:35:00Z',
          note: 'No firewall on this machine.',
        },
      ],
    },
  },
} as const satisfies Record<string, Example>
