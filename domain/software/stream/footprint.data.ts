import type { Footprint } from '../../conflicts/footprint.ts'
import { cite } from './manual.ts'
import { parameters } from './procedures/parameters.ts'

const { httpsPort, mqttPort, sqlServer, sqlPort } = parameters
const newInstance = { parameter: 'sqlServer', isOneOf: ['new-local'] } as const
const sharedInstance = { parameter: 'sqlServer', isOneOf: ['existing-local'] } as const

/** What stream takes on a server. */
export const footprint = {
  software: 'stream',
  parameters: { httpsPort, mqttPort, sqlServer, sqlPort },
  defaultsFrom: cite('3.3'),
  claims: [
    {
      type: 'port',
      use: 'https',
      value: { parameter: 'httpsPort' },
      change: { code: 'change-https-port', citation: cite('6.7') },
      citation: cite('3.3'),
    },
    {
      type: 'port',
      use: 'mqtt',
      value: { parameter: 'mqttPort' },
      change: { code: 'change-mqtt-port', citation: cite('6.5') },
      citation: cite('3.3'),
    },
    {
      type: 'port',
      use: 'sql',
      value: { parameter: 'sqlPort' },
      when: newInstance,
      change: { code: 'change-sql-port', citation: cite('4.7.2') },
      citation: cite('3.3'),
    },
    { type: 'sql-new', value: { parameter: 'sqlPort' }, when: newInstance, citation: cite('4.7') },
    { type: 'iis-site', value: 'Hager Group EMS Web Site', citation: cite('6.7') },
    { type: 'sql-accepted', value: '2016, 2017, 2019', when: sharedInstance, citation: cite('2.1.4') },
    { type: 'sql-shared', value: 'SQL Server', when: sharedInstance, citation: cite('4.12.2') },
    { type: 'account', value: 'stream', citation: cite('3.1.2') },
    { type: 'restart', value: 'stream', citation: cite('4.19') },
  ],
} as const satisfies Footprint
