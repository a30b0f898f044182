import { useEffect, useId, useRef, useState } from 'react'
import sheet from '../../house/sheet.module.css'
import { type KeptProblem, type KeptRequest, requestKept } from '../../team/request-kept.ts'
import { useSession } from '../../team/use-session.ts'
import styles from '../organisation.module.css'
import { leaveTo, Sure } from '../sure.tsx'
import { useTexts } from '../texts.tsx'
import { DeliveryLog } from './delivery-log.tsx'
import { useWebhookTexts } from './texts.tsx'
import { pathOf, type Webhook, type WithSecret } from './webhook.ts'
import { WebhookForm } from './webhook-form.tsx'
import { nameEvent } from './write-delivery.ts'

type Props = {
  webhook: Webhook
  onSaid: (text: string) => void
  onProblem: (problem: KeptProblem | 'offline') => void
  onSecret: (webhook: WithSecret) => void
  onChanged: () => Promise<void>
}

/** One webhook: how it fares, what can be done, and its log. */
export function WebhookEntry({ webhook, onSaid, onProblem, onSecret, onChanged }: Props) {
  const t = useWebhookTexts()
  const { may } = useSession()
  const heading = useId()
  const entry = useRef<HTMLElement>(null)
  const [open, setOpen] = useState<'change' | 'rotate' | 'remove' | null>(null)
  const [sent, setSent] = useState(0)
  const [isLeaving, setLeaving] = useState(false)
  const { id, url, description, events, disabledAt, etag } = webhook
  const isOn = disabledAt === null
  // The button that opened the form has gone.
  useEffect(() => {
    if (open === 'change') entry.current?.querySelector('input')?.focus()
  }, [open])

  /** Sends a change; what somebody else has changed meanwhile is shown first. */
  async function send<Value>(path: string, request: KeptRequest): Promise<Value | undefined> {
    setOpen(null)
    const answer = await requestKept<Value>(path, request)
    if (answer.ok) return answer.value ?? ({} as Value)
    if (answer.status === 412) onSaid(t('stale'))
    else onProblem(answer.problem)
    if (answer.status === 412 || answer.status === 404) await onChanged()
    return undefined
  }

  async function turn(isEnabled: boolean) {
    if (!(await send(pathOf(id), { method: 'PATCH', body: { isEnabled }, etag }))) return
    onSaid(t(isEnabled ? 'on.done' : 'off.done', { url }))
    await onChanged()
  }

  async function remove() {
    // Its log looks for news: nothing is asked of what is being deleted.
    setLeaving(true)
    if (!(await send(pathOf(id), { method: 'DELETE', etag }))) return setLeaving(false)
    onSaid(t('remove.done', { url }))
    await onChanged()
  }

  async function rotate() {
    const rotated = await send<WithSecret>(`${pathOf(id)}/secret`, { method: 'POST' })
    if (rotated) onSecret(rotated)
  }

  async function test() {
    if (!(await send(`${pathOf(id)}/test`, { method: 'POST' }))) return
    onSaid(t('test.sent', { url }))
    setSent(sent + 1)
  }

  return (
    <article ref={entry} className={styles.entry} aria-labelledby={heading}>
      <h2 id={heading} className={styles.code}>
        {url}
      </h2>
      {description && <p>{description}</p>}
      <p className={styles.small}>{events.map(event => nameEvent(t, event)).join(' · ')}</p>
      <p data-off={isOn ? undefined : ''}>
        <State webhook={webhook} />
      </p>
      {may('webhooks:write') && open === null && (
        <p className={styles.actions}>
          {isOn && (
            <button type="button" className={sheet.button} onClick={() => void test()}>
              {t('test.submit')}
            </button>
          )}
          <button type="button" className={sheet.button} onClick={() => void turn(!isOn)}>
            {t(isOn ? 'off.submit' : 'on.submit')}
          </button>
          <button type="button" className={sheet.button} onClick={() => setOpen('change')}>
            {t('change.submit')}
          </button>
          <button type="button" className={sheet.button} onClick={() => setOpen('rotate')}>
            {t('rotate.submit')}
          </button>
          <button type="button" className={sheet.button} onClick={() => setOpen('remove')}>
            {t('remove.submit')}
          </button>
        </p>
      )}
      {open === 'change' && (
        <WebhookForm
          webhook={webhook}
          onDone={async changed => {
            setOpen(null)
            onSaid(t('change.done', { url: changed.url }))
            await onChanged()
          }}
          onStale={() => void onChanged()}
          onCancel={() => leaveTo(t('change.submit'), entry.current, () => setOpen(null))}
        />
      )}
      {open === 'rotate' && (
        <Sure
          question={t('rotate.sure')}
          act={t('rotate.submit')}
          onAct={() => void rotate()}
          onKeep={() => setOpen(null)}
        />
      )}
      {open === 'remove' && (
        <Sure
          question={t('remove.sure', { url })}
          act={t('remove.submit')}
          onAct={() => void remove()}
          onKeep={() => setOpen(null)}
        />
      )}
      {!isLeaving && <DeliveryLog webhook={webhook} sent={sent} onSaid={onSaid} onProblem={onProblem} />}
    </article>
  )
}

function State({ webhook: { disabledAt, disabledBy, failures } }: { webhook: Webhook }) {
  const t = useWebhookTexts()
  const { day } = useTexts()
  if (disabledAt !== null) return t(`state.${disabledBy ?? 'request'}`, { date: day(disabledAt) })
  return failures > 0 ? t('state.failing', { failures }) : t('state.on')
}
