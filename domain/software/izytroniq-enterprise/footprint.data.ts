import { whole } from '../../checklists/parameter.ts'
import type { Footprint } from '../../conflicts/footprint.ts'
import type { Citation } from '../../shared/citation.ts'
import { manual } from './manual.ts'

/** The chapters that the footprint comes from, under their printed headings. */
const chapter = (section: string): Citation => ({ document: manual.document, section, title: section })
const accounts = chapter('3. Benutzerberechtigungen.')

/** What IZYTRONIQ Enterprise takes on a server. */
export const footprint = {
  software: 'izytroniq-enterprise',
  parameters: { httpsPort: whole({ group: 'network' }, [1, 65_535], 443) },
  defaultsFrom: chapter('4. Update LicensingTool'),
  claims: [
    {
      type: 'port',
      use: 'https',
      value: { parameter: 'httpsPort' },
      assumption: 'https-443-by-address',
      // The three addresses to test are printed under this heading.
      citation: chapter('4. Update LicensingTool'),
    },
    { type: 'iis-site', value: 'izytroniq.Backendpool', citation: accounts },
    {
      type: 'sql-shared',
      value: 'SyncService',
      assumption: 'sql-place-not-said',
      citation: chapter('1. Update der Datenbank'),
    },
    {
      type: 'sql-local',
      value: 'SyncService',
      assumption: 'sql-place-not-said',
      citation: chapter('1. Update der Datenbank'),
    },
    { type: 'account', value: 'izytroniq', citation: accounts },
    { type: 'service', value: 'IZYTRON.IQ BackEnd SyncService', citation: accounts },
  ],
} as const satisfies Footprint
