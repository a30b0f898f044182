import type { Item, Section, Severity } from '../../../checklists/procedure.ts'
import { itemsOf } from '../../../licensing/workflows/workflow.ts'
import { cite } from '../manual.ts'
import { upgradeCloud, upgradeLocal } from '../workflows/upgrade.data.ts'
import type { StreamItem } from './circumstances.data.ts'

/** Takes the licence off the machine before stream is removed from it (manual 8.1.1, 5.2.2, 5.3.2), as much as it matters there. */
function removeLicence(matters: { cloud: Severity; local: Severity }) {
  const weigh = (severity: Severity, items: readonly Item[]): Item[] =>
    items.map(item => ({ ...item, severity, further: [cite('8.1.1')] }))
  return [
    {
      id: 'licence-cloud-release',
      when: 'licence-cloud',
      inOrder: true,
      items: weigh(matters.cloud, itemsOf(upgradeCloud, 'release-cloud')),
    },
    {
      id: 'licence-cloud-free',
      when: 'licence-cloud',
      inOrder: true,
      items: weigh(matters.cloud, itemsOf(upgradeCloud, 'call-to-free', 'await-free')),
    },
    {
      id: 'licence-removal',
      when: 'licence-local',
      inOrder: true,
      items: weigh(matters.local, itemsOf(upgradeLocal, 'kill-licence', 'send-kill-codes', 'await-kill')),
    },
  ] as const satisfies readonly Section[]
}

/** Before an upgrade it is a precaution that the manual advises, for a local licence in particular (manual 8.1.1). */
export const licenceRemovalForUpgrade = removeLicence({ cloud: 'advice', local: 'major' })

export const licenceRemoval = removeLicence({ cloud: 'major', local: 'blocker' })

/** Starts the removal of stream (manual 9). */
export const startRemoval = {
  id: 'stream.uninstall.start',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  commands: [{ shell: 'gui', path: 'gui.programs-ems-suite' }],
  citation: cite('9'),
  further: [cite('8.2.1')],
} as const satisfies StreamItem

/** The uninstaller leaves a GENESIS64 that was there before, and a newer kit overwrites it (manual 3.5, 9.1). */
export const genesisProjects = {
  id: 'stream.upgrade.genesis-projects',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 30,
  irreversible: true,
  citation: cite('3.5'),
  further: [cite('9.1'), cite('8.2.1')],
  rulings: ['upgrade-genesis-before'],
} as const satisfies StreamItem

/** The end of every removal (manual 9.3, 9.4), in this order. */
export const finishRemoval = [
  {
    id: 'stream.uninstall.close-applications',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('9.3'),
  },
  {
    id: 'stream.uninstall.restart',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('9.4'),
  },
] as const satisfies readonly StreamItem[]
