import { hasProcedures, type SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import { registry } from '#domain/software/registry.ts'
import type { Language } from '#text/language.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { textsOfPaths } from '../procedure/pick-messages.ts'
import { ChecklistTexts } from '../procedure/texts.tsx'
import { PathFinder } from './path-finder.tsx'

/** What can be chosen: every software that has procedures, stream first. */
const choices = registry.flatMap(({ id, vendor, name }) =>
  hasProcedures(id) ? [{ id, name: name.startsWith(vendor) ? name : `${vendor} ${name}` }] : [],
)

/** What are you about to do? The way to the right procedure of one software, and the choice of the others. */
export function PathPage({
  software,
  language,
  path,
}: {
  software: SoftwareWithProcedures
  language: Language
  path: string | undefined
}) {
  const pack = procedureRegistry[software]
  if (!pack) throw new RangeError(`No procedures of ${software}`)
  return (
    <ChecklistTexts {...textsOfPaths(pack, language)}>
      <PathFinder software={software} choices={choices} initialPath={path ?? ''} />
    </ChecklistTexts>
  )
}
