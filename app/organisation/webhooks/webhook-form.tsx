import { useId } from 'react'
import controls from '../../house/controls.module.css'
import sheet from '../../house/sheet.module.css'
import { OF_TEAM } from '../../house/use-typed.ts'
import { FormField } from '../../team/form-field.tsx'
import { ProblemLine } from '../../team/problem-line.tsx'
import { type KeptAnswer, requestKept } from '../../team/request-kept.ts'
import { useForm } from '../../team/use-form.ts'
import { useSession } from '../../team/use-session.ts'
import styles from '../organisation.module.css'
import { useWebhookTexts } from './texts.tsx'
import { pathOf, type Webhook, type WithSecret } from './webhook.ts'
import { eventNames, nameEvent } from './write-delivery.ts'

type Props = {
  /** The one that is changed; a new one where left out. */
  webhook?: Webhook
  onDone: (webhook: WithSecret) => void
  onStale?: () => void
  onCancel?: () => void
}

/** What customers decide is what most programs wait for. */
const usual = 'quote.accepted quote.declined quote.expired'

/** Where messages go, and of what they tell. */
export function WebhookForm({ webhook, onDone, onStale, onCancel }: Props) {
  const t = useWebhookTexts()
  const heading = useId()
  const { organisation } = useSession()
  const form = useForm(
    {
      url: webhook?.url ?? '',
      description: webhook?.description ?? '',
      events: webhook?.events.join(' ') ?? usual,
    },
    async ({ url, description, events }, idempotencyKey): Promise<KeptAnswer<WithSecret>> => {
      const body = { url, description, events: events.split(' ').filter(Boolean) }
      if (!webhook) return requestKept('/api/v1/webhooks', { method: 'POST', body, idempotencyKey })
      const { id, etag } = webhook
      const answer = await requestKept<WithSecret>(pathOf(id), { method: 'PATCH', body, etag })
      if (answer.ok || answer.status !== 412 || answer.problem === 'offline') return answer
      onStale?.()
      return { ...answer, problem: { ...answer.problem, detail: t('change.stale') } }
    },
    answer => {
      form.set({ url: '', description: '' })
      onDone(answer)
    },
    // A change begins with what there is, and is opened again by whoever wants it.
    webhook ? undefined : `${OF_TEAM}${organisation?.id} webhook`,
  )
  const { value, fault, onChange } = form.field('events')
  const chosen = new Set(value.split(' ').filter(Boolean))

  function toggle(event: string, isChosen: boolean) {
    if (isChosen) chosen.add(event)
    else chosen.delete(event)
    onChange([...chosen].join(' '))
  }

  return (
    <form noValidate onSubmit={form.submit} className={styles.form} aria-labelledby={heading}>
      {webhook ? <h3 id={heading}>{t('change.title')}</h3> : <h2 id={heading}>{t('new')}</h2>}
      <FormField
        label={t('url')}
        hint={t('url.hint')}
        autoComplete="off"
        inputMode="url"
        spellCheck={false}
        autoCapitalize="none"
        {...form.field('url')}
      />
      <FormField label={t('description')} autoComplete="off" {...form.field('description')} />
      <fieldset
        className={`${controls.ruled} ${styles.checks}`}
        aria-describedby={fault ? `${heading}-fault` : undefined}
      >
        <legend>{t('events')}</legend>
        {eventNames.map(event => (
          <label key={event}>
            <input
              type="checkbox"
              checked={chosen.has(event)}
              onChange={({ target }) => toggle(event, target.checked)}
            />
            {nameEvent(t, event)}
          </label>
        ))}
        {fault && <p id={`${heading}-fault`}>{fault}</p>}
      </fieldset>
      <ProblemLine problem={form.problem} />
      <p className={styles.actions}>
        <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
          {t(webhook ? 'save' : 'submit')}
        </button>
        {onCancel && (
          <button type="button" className={sheet.button} onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </p>
    </form>
  )
}
