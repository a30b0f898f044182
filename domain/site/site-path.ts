import type * as z from 'zod/mini'
import { familyValues, fixedValues } from './site-values.ts'

/** How many names follow that of each family. */
const namesAfter = { software: 1, parameters: 2, items: 3, workflows: 2 } as const satisfies Record<
  keyof typeof familyValues,
  number
>

const NAME = /^[A-Za-z0-9][\w.-]{0,119}$/

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

/** The schema of what may stand at a path; undefined where there is no such path. */
export function schemaAt(path: string): z.ZodMiniType | undefined {
  if (Object.hasOwn(fixedValues, path)) return fixedValues[path as keyof typeof fixedValues]
  const [family = '', ...names] = path.split('/')
  if (!isFamily(family) || names.length !== namesAfter[family]) return undefined
  return names.every(name => NAME.test(name)) ? familyValues[family] : undefined
}

/** The names that a path is made of, its family first. */
export function splitPath(path: string): readonly string[] {
  return path.split('/')
}

function isFamily(name: string): name is keyof typeof familyValues {
  return Object.hasOwn(familyValues, name)
}
