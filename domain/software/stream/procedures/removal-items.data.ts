import type { Section } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import type { StreamItem } from './item.ts'
import { cloudFree, cloudRelease } from './licence-items.data.ts'

const killHere = [
  {
    id: 'stream.licence-removal.kill',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    irreversible: true,
    commands: [{ shell: 'gui', path: 'gui.license-utility-kill-here' }],
    citation: cite('5.3.2'),
    further: [cite('8.1.1')],
  },
  {
    id: 'stream.licence-removal.codes',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('5.3.2'),
  },
  {
    id: 'stream.licence-removal.send',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('5.3.2'),
  },
  {
    id: 'stream.licence-removal.confirmed',
    severity: 'blocker',
    role: 'vendor',
    effortMinutes: 15,
    leadDays: 2,
    citation: cite('5.3.2'),
  },
] as const satisfies readonly StreamItem[]

/** Takes the licence off the machine before stream is removed from it (manual 8.1.1, 5.2.2, 5.3.2). */
export const licenceRemoval = [
  {
    id: 'licence-cloud-release',
    when: 'licence-cloud',
    inOrder: true,
    // A cloud licence survives what is done to the machine, so taking it off is a precaution.
    items: cloudRelease.map(item => ({ ...item, severity: 'major' as const, further: [cite('8.1.1')] })),
  },
  { id: 'licence-cloud-free', when: 'licence-cloud', inOrder: true, items: cloudFree },
  { id: 'licence-removal', when: 'licence-local', inOrder: true, items: killHere },
] as const satisfies readonly Section[]

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
