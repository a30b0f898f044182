import { useEffect, useState } from 'react'
import { writeLabelled } from '#text/join-texts.ts'
import { colons } from '#text/language.ts'
import sheet from '../../house/sheet.module.css'
import tables from '../../house/tables.module.css'
import { type KeptProblem, requestKept } from '../../team/request-kept.ts'
import { useSession } from '../../team/use-session.ts'
import { ListEnd } from '../list-end.tsx'
import styles from '../organisation.module.css'
import { useTexts } from '../texts.tsx'
import { useList } from '../use-list.ts'
import { useWebhookTexts } from './texts.tsx'
import { type Delivery, pathOf, type Webhook } from './webhook.ts'
import { nameEvent, writeAttempt, writeState } from './write-delivery.ts'

type Props = {
  webhook: Webhook
  /** How many messages were asked for here; the log opens with the first. */
  sent: number
  onSaid: (text: string) => void
  onProblem: (problem: KeptProblem | 'offline') => void
}

/** What was sent to a webhook; asked for when it is opened. */
export function DeliveryLog({ webhook, sent, onSaid, onProblem }: Props) {
  const t = useWebhookTexts()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (sent > 0) setOpen(true)
  }, [sent])
  return (
    <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary aria-label={t('log.of', { url: webhook.url })}>{t('log.title')}</summary>
      {isOpen && <Log {...{ webhook, sent, onSaid, onProblem }} />}
    </details>
  )
}

const SOON_MS = 10_000
const EVERY_MS = 1500
const MOST_LOOKS = 12

function Log({ webhook, sent, onSaid, onProblem }: Props) {
  const t = useWebhookTexts()
  const list = useList<Delivery>(`${pathOf(webhook.id)}/deliveries`)
  const [looks, setLooks] = useState(0)
  const { reload, items } = list
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was just asked for is looked for
  useEffect(() => {
    if (sent > 0) watch()
  }, [sent])
  const isUnderWay = (items ?? []).some(isDueSoon)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once more after each answer
  useEffect(() => {
    if (looks === 0 || !isUnderWay) return
    const timer = setTimeout(() => {
      setLooks(looks - 1)
      void reload()
    }, EVERY_MS)
    return () => clearTimeout(timer)
  }, [looks, isUnderWay])

  function watch() {
    setLooks(MOST_LOOKS)
    void reload()
  }

  async function replay({ id }: Delivery) {
    const answer = await requestKept(`${pathOf(webhook.id)}/deliveries/${id}/replay`, { method: 'POST' })
    if (!answer.ok) return onProblem(answer.problem)
    onSaid(t('replay.done'))
    watch()
  }

  return (
    <div className={styles.log}>
      <button type="button" className={sheet.link} onClick={() => void reload()}>
        {t('log.reload')}
      </button>
      {items?.length === 0 && <p className={styles.quiet}>{t('log.none')}</p>}
      {items && items.length > 0 && (
        <table className={`${tables.table} ${tables.cells} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('log.when')}</th>
              <th scope="col">{t('log.event')}</th>
              <th scope="col">{t('log.state')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(delivery => (
              <Row
                key={delivery.id}
                delivery={delivery}
                isOn={webhook.disabledAt === null}
                onReplay={() => void replay(delivery)}
              />
            ))}
          </tbody>
        </table>
      )}
      <ListEnd list={list} />
    </div>
  )
}

function isDueSoon({ state, nextAttemptAt }: Delivery): boolean {
  return state === 'pending' && nextAttemptAt !== null && Date.parse(nextAttemptAt) < Date.now() + SOON_MS
}

function Row({ delivery, isOn, onReplay }: { delivery: Delivery; isOn: boolean; onReplay: () => void }) {
  const t = useWebhookTexts()
  const { moment, language } = useTexts()
  const { may } = useSession()
  const { event, state, createdAt, nextAttemptAt, attempts, payload } = delivery
  const when = moment(createdAt)
  const name = nameEvent(t, event)
  return (
    <tr>
      <td>
        <time dateTime={createdAt}>{when}</time>
      </td>
      <td>{name}</td>
      <td data-state={state}>
        {writeState(t, delivery)}
        {state === 'pending' && nextAttemptAt !== null && (
          <span className={tables.equal}>
            {writeLabelled(
              t('log.next'),
              isDueSoon(delivery) ? t('log.next.now') : moment(nextAttemptAt),
              language,
            )}
          </span>
        )}
        <details>
          <summary>{t('log.details')}</summary>
          <div className={styles.log}>
            {attempts.length > 0 && (
              <>
                <p className={styles.small}>{t('log.attempts')}</p>
                <ol>
                  {attempts.map(attempt => (
                    <li key={attempt.at}>
                      <time dateTime={attempt.at}>{moment(attempt.at)}</time>
                      {`${colons[language]} ${writeAttempt(t, attempt)} (${t('log.took', { milliseconds: attempt.milliseconds })})`}
                      {attempt.excerpt && (
                        <span className={styles.code}>{t('log.answer', { excerpt: attempt.excerpt })}</span>
                      )}
                    </li>
                  ))}
                </ol>
              </>
            )}
            <p className={styles.small}>{t('log.payload')}</p>
            <code className={styles.code}>{JSON.stringify(payload, null, 2)}</code>
          </div>
        </details>
        {state !== 'pending' && isOn && may('webhooks:write') && (
          <button
            type="button"
            className={sheet.link}
            aria-label={t('replay.of', { event: name, when })}
            onClick={onReplay}
          >
            {t('replay.submit')}
          </button>
        )}
      </td>
    </tr>
  )
}
