import type { Footprint } from '../../conflicts/footprint.ts'
import { whole } from '../../parameters/parameter.ts'
import { cite } from './manual.ts'

const accounts = cite('3')

/** What IZYTRONIQ Enterprise takes on a server. */
export const footprint = {
  software: 'izytroniq-enterprise',
  parameters: { httpsPort: whole({ group: 'network' }, [1, 65_535], 443) },
  defaultsFrom: cite('Prüfungen'),
  claims: [
    {
      type: 'port',
      use: 'https',
      value: { parameter: 'httpsPort' },
      assumption: 'https-443-by-address',
      // The three addresses to test are printed under this heading.
      citation: cite('Prüfungen'),
    },
    { type: 'iis-site', value: 'izytroniq.Backendpool', citation: accounts },
    {
      type: 'sql-shared',
      value: 'SyncService',
      assumption: 'sql-place-not-said',
      citation: cite('1'),
    },
    {
      type: 'sql-local',
      value: 'SyncService',
      assumption: 'sql-place-not-said',
      citation: cite('1'),
    },
    { type: 'account', value: 'izytroniq', citation: accounts },
    { type: 'service', value: 'IZYTRON.IQ BackEnd SyncService', citation: accounts },
  ],
} as const satisfies Footprint
