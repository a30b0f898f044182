import { listCapabilities } from '#domain/software/list-capabilities.ts'
import type { Pack } from '#domain/software/pack.ts'
import { registry } from '#domain/software/registry.ts'
import type { SoftwareAnswer } from '#openapi/responses/software.ts'
import { Problem } from '../http/problems.ts'
import { writeFound } from '../http/write-found.ts'

/** Every software that is known. */
export function answerSoftwareList(): { items: SoftwareAnswer[] } {
  return { items: registry.map(presentSoftware) }
}

/** One software; a problem when its id is unknown. */
export function answerSoftware({ softwareId }: { softwareId: string }): SoftwareAnswer {
  return presentSoftware(findSoftware(softwareId))
}

/** The pack of a software; a problem when its id is unknown. */
export function findSoftware(softwareId: string): Pack {
  const pack = registry.find(candidate => candidate.id === softwareId)
  if (!pack)
    throw new Problem('not-found', 'detail.not-found.software', {
      id: writeFound(softwareId),
      known: registry.map(known => known.id).join(', '),
    })
  return pack
}

function presentSoftware(pack: Pack): SoftwareAnswer {
  const { document, title, language, publisher } = pack.manual
  return {
    id: pack.id,
    name: pack.name,
    vendor: pack.vendor,
    capabilities: listCapabilities(pack),
    document: { reference: document, title, language, publisher },
    ...(pack.ruleset && { ruleset: pack.ruleset }),
  }
}
