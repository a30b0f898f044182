import type { Ruling } from '../../../checklists/procedure.ts'
import { cite as citeIzytroniq } from '../../izytroniq-enterprise/manual.ts'
import { cite as citeSage } from '../../sage-100c-crm/manual.ts'
import { cite } from '../manual.ts'

/** Our readings where the manual is silent or contradicts itself, as far as checklists rest on them; all are in docs/rulings.md. */
export const rulings = {
  'labels-translated': { citation: cite('6') },
  'dynamic-range-bounds': { citation: cite('6.5') },
  'iconics-other-version': { citation: cite('11.1') },
  'iconics-newest-generation': { citation: cite('5.1.2') },
  'licence-check-own': { citation: cite('5.2.1') },
  'local-to-cloud-steps': { citation: cite('5.3.2') },
  'cloud-to-local-silent': { citation: cite('5.3.2') },
  'replacement-then-activation': { citation: cite('5.3.2') },
  'extensions-listed-at-11-3-2': { citation: cite('11.3.2') },
  'extension-steps': { citation: cite('5.1.2') },
  'recovery-steps': { citation: cite('5.1.2') },
  'database-upgrade-final': { citation: cite('6.2') },
  'mqtt-restart-silent': { citation: cite('6.5') },
  'powershell-line-breaks': { citation: cite('10.3.3') },
  'pfx-import': { citation: cite('6.6.1') },
  'schannel-own-advice': { citation: cite('6.8.1') },
  'schannel-restart': { citation: cite('6.8.1') },
  'dec-is-triple-des': { citation: cite('6.8.2') },
  'own-advice': { citation: cite('1') },
  'backup-while-running': { citation: cite('7.1') },
  'configuration-extent': { citation: cite('9.2') },
  'uninstall-yes-for-upgrade': { citation: cite('9.2') },
  'upgrade-genesis-before': { citation: cite('9.1') },
  'restore-other-names': { citation: cite('7.2.1.2') },
  'restore-remote-lost': { citation: cite('7.2.2') },
  'versions-not-listed': { citation: cite('2.1.1') },
  'sqlcmd-default-instance': { citation: cite('2.1.4') },
  'genesis-path-two-forms': { citation: cite('3.4.1') },
  'sql-path-spelling': { citation: cite('3.4.2') },
  'four-languages': { citation: cite('4.2') },
  'database-name-characters': { citation: cite('4.13') },
  'prerequisite-names': { citation: cite('11.1') },
  'iconics-services-present': { citation: cite('11.2.1') },
  'https-443-by-address': { citation: citeIzytroniq('4') },
  'sql-place-not-said': { citation: citeIzytroniq('1') },
  'neighbour-at-defaults': { citation: citeSage('SQL Server') },
} as const satisfies Readonly<Record<string, Ruling>>
