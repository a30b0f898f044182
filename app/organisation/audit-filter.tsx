import { useEffect, useState } from 'react'
import { trailActions, trailObjects } from '#domain/shared/trail-names.data.ts'
import { ChoiceField, FormField } from '../team/form-field.tsx'
import { nameActor, word } from './audit-names.ts'
import styles from './organisation.module.css'
import { useTexts } from './texts.tsx'
import type { AuditEvent } from './use-export.ts'
import { requestPage } from './use-list.ts'
import type { useTrailFilter } from './use-trail-filter.ts'

type Props = { trail: ReturnType<typeof useTrailFilter>; events: readonly AuditEvent[] }

/** What the server is asked for of the trail: who, what, on what, and when. */
export function AuditFilter({ trail, events }: Props) {
  const { t, language } = useTexts()
  const { filter, change, isBackwards } = trail
  const actors = useActors(events, filter.actor)
  const compare = new Intl.Collator(language).compare
  const sorted = (pairs: readonly (readonly [string, string])[]) =>
    [...pairs].sort(([, one], [, other]) => compare(one, other))
  const choices = [
    ['actor', t('audit.who'), [...actors]],
    ['action', t('audit.what'), trailActions.map(name => [name, word(t, 'action', name)])],
    ['objectType', t('audit.object'), trailObjects.map(name => [name, word(t, 'object', name)])],
  ] as const
  return (
    <search className={styles.filters} aria-label={t('audit.filter')}>
      {choices.map(([name, label, options]) => (
        <ChoiceField
          key={name}
          {...{ name, label }}
          hasNames={name === 'actor'}
          value={filter[name]}
          onChange={value => change({ [name]: value })}
        >
          <option value="">{t('audit.any')}</option>
          {sorted(options as [string, string][]).map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </ChoiceField>
      ))}
      <FormField
        type="date"
        name="from"
        label={t('audit.from')}
        value={filter.from}
        onChange={from => change({ from })}
      />
      <FormField
        type="date"
        name="until"
        label={t('audit.until')}
        value={filter.until}
        fault={isBackwards ? t('audit.backwards') : undefined}
        onChange={until => change({ until })}
      />
    </search>
  )
}

/** Who may be chosen: members and keys, the server itself, whoever stands in what is shown, and who is chosen. */
function useActors(events: readonly AuditEvent[], chosen: string): ReadonlyMap<string, string> {
  const { t } = useTexts()
  const [known, setKnown] = useState<readonly Pick<AuditEvent, 'actor' | 'actorName'>[]>([])
  useEffect(() => {
    void readActors().then(setKnown)
  }, [])
  // Those of a list before are still offered once another filter has narrowed it.
  const [seen, setSeen] = useState<ReadonlyMap<string, string | null>>(new Map())
  useEffect(() => {
    setSeen(old => new Map([...old, ...events.map(({ actor, actorName }) => [actor, actorName] as const)]))
  }, [events])
  const all = new Map<string, string | null>([
    ['command', null],
    ['job', null],
    ...(chosen === '' ? [] : [[chosen, null] as const]),
    ...seen,
    ...known.map(({ actor, actorName }) => [actor, actorName] as const),
  ])
  return new Map([...all].map(([actor, actorName]) => [actor, nameActor(t, { actor, actorName })]))
}

const MOST = 200

async function readActors() {
  const [members, keys] = await Promise.all([
    requestPage<{ actor: string | null; name: string }>('/api/v1/members', null, MOST),
    requestPage<{ id: string; name: string }>('/api/v1/api-keys', null, MOST),
  ])
  return [
    ...(members.ok ? members.value.items : []).flatMap(({ actor, name }) =>
      actor === null ? [] : [{ actor, actorName: name }],
    ),
    ...(keys.ok ? keys.value.items : []).map(({ id, name }) => ({ actor: `key:${id}`, actorName: name })),
  ]
}
