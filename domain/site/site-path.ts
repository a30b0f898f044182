import type * as z from 'zod/mini'
import { digestText } from '../shared/digest-text.ts'
import { familyValues, fixedValues } from './site-values.ts'

/** How many names follow that of each family. */
const namesAfter = {
  software: 1,
  parameters: 2,
  items: 3,
  workflows: 2,
  waivers: 3,
} as const satisfies Record<keyof typeof familyValues, number>

const LONGEST_NAME = 120
const NAME = /^[A-Za-z0-9][\w.-]{0,119}$/
const PLAIN_MACHINE = /^[a-z0-9][a-z0-9.-]{0,119}$/

/** The path of a software's presence on the site. */
export const softwarePath = (software: string) => `software/${software}` as const

/** The path of a parameter of a software. */
export const parameterPath = (software: string, name: string) => `parameters/${software}/${name}` as const

/** Under which name a parameter of an old machine is kept, apart from that of the machine of the site. */
export const nameOnOldMachine = (parameter: string) => `old-machine.${parameter}`

/** The path of the state of an item in a procedure. */
export const itemPath = (software: string, procedure: string, item: string) =>
  `items/${software}/${procedure}/${item}` as const

/** The path of the events of a licence workflow. */
export const workflowPath = (software: string, workflow: string) =>
  `workflows/${software}/${workflow}` as const

/** What stands for the machine of the site where a path names one. */
const OF_SITE = 'site'

/** The path of a finding that somebody accepted, on the machine of the site or on one of several by what names it. */
export const waiverPath = (software: string, check: string, machine?: string | undefined) =>
  `waivers/${software}/${machine === undefined ? OF_SITE : nameMachine(machine)}/${check}` as const

/** The same as versions wrote it that cut a long name, so that two could be one; null where they wrote it as now. */
export function olderWaiverPath(software: string, check: string, machine: string | undefined) {
  const name = machine === undefined ? OF_SITE : spellMachine(machine)
  const cut = name.slice(0, LONGEST_NAME)
  return name === cut ? null : (`waivers/${software}/${cut}/${check}` as const)
}

/** The name of a machine in a path; where it is too long, what is cut off is told apart by a digest of the whole. */
function nameMachine(machine: string): string {
  const name = spellMachine(machine)
  if (name.length <= LONGEST_NAME) return name
  const digest = digestText(machine)
  return `d_${digest}_${name.slice(0, LONGEST_NAME - digest.length - 3)}`
}

/** A machine may be called what no path can hold: then such letters stand as numbers. */
function spellMachine(machine: string): string {
  if (PLAIN_MACHINE.test(machine) && machine !== OF_SITE) return machine
  const letters = machine.replace(/[^a-z0-9.-]/gu, letter => `_${letter.codePointAt(0)?.toString(36)}_`)
  return `u_${letters}`
}

/** The schema of what may stand at a path; undefined where there is no such path. */
export function schemaAt(path: string): z.ZodMiniType | undefined {
  if (Object.hasOwn(fixedValues, path)) return fixedValues[path as keyof typeof fixedValues]
  const [family = '', ...names] = path.split('/')
  if (!isFamily(family) || names.length !== namesAfter[family]) return undefined
  return names.every(name => NAME.test(name)) ? familyValues[family] : undefined
}

/** What the paths of each family look like, as a pattern. */
export const familyPatterns = Object.fromEntries(
  Object.entries(namesAfter).map(([family, count]) => [
    family,
    `^${family}(?:/${NAME.source.slice(1, -1)}){${count}}$`,
  ]),
) as Readonly<Record<keyof typeof familyValues, string>>

/** The names that a path is made of, its family first. */
export function splitPath(path: string): readonly string[] {
  return path.split('/')
}

function isFamily(name: string): name is keyof typeof familyValues {
  return Object.hasOwn(familyValues, name)
}
