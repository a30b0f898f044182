import { listCapabilities } from '#domain/software/list-capabilities.ts'
import type { Pack, SoftwareId } from '#domain/software/pack.ts'
import { registry } from '#domain/software/registry.ts'
import type { SoftwareAnswer } from '#openapi/responses/software.ts'
import type { Context } from '../http/bind-endpoint.ts'

/** Every software that is known. */
export function answerSoftwareList(): { items: SoftwareAnswer[] } {
  return { items: registry.map(presentSoftware) }
}

/** One software. */
export function answerSoftware(
  _input: unknown,
  { path }: Context<{ softwareId: SoftwareId }>,
): SoftwareAnswer {
  return presentSoftware(requireSoftware(path.softwareId))
}

/** The pack of a software. */
export function requireSoftware(id: SoftwareId): Pack {
  const pack = registry.find(candidate => candidate.id === id)
  if (!pack) throw new RangeError(`No pack of ${id}`)
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
