'use client'

import { useState } from 'react'
import sheet from '../../house/sheet.module.css'
import { useSession } from '../../team/use-session.ts'
import { ListEnd } from '../list-end.tsx'
import styles from '../organisation.module.css'
import { OutcomeLines } from '../outcome-lines.tsx'
import { SecretShown } from '../secret-shown.tsx'
import { useTexts } from '../texts.tsx'
import { useList } from '../use-list.ts'
import { useOutcome } from '../use-outcome.ts'
import { useWebhookTexts } from './texts.tsx'
import { VerifyHelp } from './verify-help.tsx'
import type { Webhook, WithSecret } from './webhook.ts'
import { WebhookEntry } from './webhook-entry.tsx'
import { WebhookForm } from './webhook-form.tsx'

/** Programs elsewhere that are told what happens: which, how they fare, and what was sent to them. */
export function Webhooks() {
  const { t } = useTexts()
  const w = useWebhookTexts()
  const { may } = useSession()
  const list = useList<Webhook>('/api/v1/webhooks')
  const [made, setMade] = useState<WithSecret | null>(null)
  const outcome = useOutcome()

  async function showSecret(webhook: WithSecret) {
    outcome.clear()
    setMade(webhook)
    await list.reload()
  }

  return (
    <>
      <div className={sheet.inputs}>
        {may('webhooks:write') && <WebhookForm onDone={webhook => void showSecret(webhook)} />}
      </div>
      <section className={`${sheet.results} ${styles.list}`} aria-label={t('webhooks.title')}>
        <OutcomeLines outcome={outcome} />
        {made?.secret && (
          <SecretShown
            key={made.secret}
            lead={w('secret.made', { url: made.url })}
            secret={made.secret}
            onClose={() => setMade(null)}
          >
            <p className={styles.small}>{w('secret.use')}</p>
          </SecretShown>
        )}
        {list.items?.length === 0 && (
          <div className={styles.none}>
            <h2>{w('none')}</h2>
            <p>{w('none.help')}</p>
          </div>
        )}
        {list.items?.map(webhook => (
          <WebhookEntry
            key={webhook.id}
            webhook={webhook}
            onSaid={text => {
              outcome.say(text)
              outcome.focus()
            }}
            onProblem={refused => {
              outcome.refuse(refused)
              outcome.focus()
            }}
            onSecret={rotated => void showSecret(rotated)}
            onChanged={list.reload}
          />
        ))}
        <ListEnd list={list} />
        <VerifyHelp />
      </section>
    </>
  )
}
