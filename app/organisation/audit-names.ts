import { en } from '#text/organisation/en.ts'
import type { TranslateOrganisation } from '#text/organisation/organisation.ts'
import type { AuditEvent } from './use-export.ts'

/** An action or a kind of object in words; one that has none is called by its name. */
export function word(t: TranslateOrganisation, family: 'action' | 'object', name: string): string {
  const key = `${family}.${name}`
  return Object.hasOwn(en, key) ? t(key as keyof typeof en) : name
}

export function nameObject(t: TranslateOrganisation, object: string): { kind: string; id: string } {
  const [kind = '', ...id] = object.split('/')
  return { kind: word(t, 'object', kind), id: id.join('/') }
}

type Actor = Pick<AuditEvent, 'actor' | 'actorName'>

export function nameActor(t: TranslateOrganisation, { actor, actorName }: Actor): string {
  const [, kind = '', id = '', name = ''] = /^(\w+)(?::(\S+))?(?: (.*))?$/s.exec(actor) ?? []
  if (kind === 'user') return actorName ?? t('actor.user', { id })
  if (kind === 'key') return t('actor.key', { id: actorName ?? id })
  if (kind === 'link') return t('actor.link', { name: name || id })
  if (kind === 'job') return t('actor.job')
  return kind === 'command' ? t('actor.command') : actor
}
