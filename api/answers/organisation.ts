import { writeFound } from '#domain/shared/write-found.ts'
import type { OrganisationRequest } from '#openapi/endpoints/organisation.ts'
import type { OrganisationAnswer } from '#openapi/responses/organisation.ts'
import { etagOf, refuseVersion } from '../access/precondition.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'
import {
  findOwnOrganisation,
  type OrganisationRow,
  type OrganisationSettings,
  updateOrganisation,
} from '../store/organisations.ts'
import { nameTimeZone } from '../store/time-zone.ts'
import { changesNothing } from './changes-nothing.ts'

/** The organisation on whose behalf is asked. */
export async function answerOrganisation(
  _input: unknown,
  { scope }: KeptContext,
): Promise<Reply<OrganisationAnswer>> {
  return replyWith(await findOwnOrganisation(scope))
}

/** Changes what is named, and leaves the rest. */
export async function answerChangedOrganisation(
  { name, timeZone, ...settings }: OrganisationRequest,
  { scope, precondition, language }: KeptContext,
): Promise<Reply<OrganisationAnswer>> {
  const found = await findOwnOrganisation(scope)
  precondition.demand(found.version)
  const zone = timeZone === undefined || timeZone === found.timeZone ? found.timeZone : nameTimeZone(timeZone)
  if (zone === undefined)
    throw refuseInput(
      { path: ['timeZone'], code: 'not_a_time_zone', values: { found: writeFound(timeZone ?? '') } },
      language,
    )
  const written = {
    name: name ?? found.name,
    timeZone: zone,
    settings: merge(found.settings, settings),
  }
  if (changesNothing(found, written)) return replyWith(found)
  const outcome = await updateOrganisation(scope, found.version, written)
  if (outcome === 'taken')
    throw new Problem('conflict', 'detail.conflict.organisation', { name: written.name })
  const changed = await findOwnOrganisation(scope)
  if (outcome === 'late') throw refuseVersion(changed.version)
  return replyWith(changed)
}

/** What is given takes the place of what was there; null takes it away. */
function merge(
  kept: OrganisationSettings,
  given: Omit<OrganisationRequest, 'name' | 'timeZone'>,
): OrganisationSettings {
  const all = Object.entries({ ...kept, ...given })
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined))
}

function replyWith({ settings, version, ...row }: OrganisationRow): Reply<OrganisationAnswer> {
  const { seller = null, terms = null, language = null } = settings
  const etag = etagOf(version)
  return new Reply({ ...row, seller, terms, language, etag }, { headers: { ETag: etag } })
}
