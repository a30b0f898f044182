import { useMemo, useState } from 'react'
import { stepQuote } from '#domain/quotes/find-quote-state.ts'
import { sharedStates } from '#domain/quotes/quote-states.data.ts'
import { downloadBlob } from '../house/download-blob.ts'
import sheet from '../house/sheet.module.css'
import { fetchDocument, formatNames, type QuoteFormat } from '../quote/fetch-quote.ts'
import { QuotePreview } from '../quote/quote-preview.tsx'
import { useQuoteContext } from '../quote/use-quote-context.ts'
import { findToday } from '../quote/use-reading.ts'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { useSession } from '../team/use-session.ts'
import { AnswerForm } from './answer-form.tsx'
import { AskFirst } from './ask-first.tsx'
import { DeskHead } from './desk-head.tsx'
import { type DeskProps, type KeptQuote, quotePath } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { previewKept } from './preview-kept.ts'
import { RevisionPanel } from './revision-panel.tsx'
import { SharePanel } from './share-panel.tsx'
import { useKeptQuoteTexts } from './texts.tsx'

/** What was issued: its documents, its links, and what has become of it. */
export function IssuedDesk({ kept, said: saidBefore = '', onShow }: DeskProps) {
  const { t, say, language } = useKeptQuoteTexts()
  const preview = useMemo(() => previewKept(kept, findToday()), [kept])
  const written = useQuoteContext(preview, kept.quote.language)
  const mayWrite = useSession().may('quotes:write')
  const [said, setSaid] = useState(saidBefore)
  const [isPending, setPending] = useState(false)
  const can = (action: 'accept' | 'withdraw' | 'revise') =>
    mayWrite && stepQuote(kept.state, action) !== undefined

  async function act(action: string, body?: object): Promise<KeptProblem | 'offline' | null> {
    setPending(true)
    const { id, etag } = kept
    const answer = await requestKept<KeptQuote>(`${quotePath(id)}/${action}`, { method: 'POST', body, etag })
    setPending(false)
    if (answer.ok) onShow(answer.value)
    else setSaid(say(answer.problem))
    return answer.ok ? null : answer.problem
  }
  async function download(format: QuoteFormat, revision = kept.revision) {
    const address = `${quotePath(kept.id)}/document?revision=${revision}`
    const fetched = await fetchDocument(address, format, language)
    if (fetched === 'offline') return setSaid(t('act.offline'))
    if ('refused' in fetched) return setSaid(fetched.refused)
    downloadBlob(fetched.blob, fetched.name)
    setSaid(t('act.made', { name: fetched.name }))
  }

  return (
    <div className={sheet.page}>
      <DeskHead kept={kept} />
      <section className={sheet.inputs} aria-labelledby="history-title">
        <History kept={kept} />
        {kept.revision > 1 && (
          <RevisionPanel kept={kept} onDownload={revision => void download('pdf', revision)} />
        )}
        {sharedStates.includes(kept.state) && mayWrite && <SharePanel quote={kept} />}
        {can('accept') && <AnswerForm isPending={isPending} onAnswer={act} />}
        {(can('withdraw') || can('revise')) && (
          <div className={styles.panel}>
            {can('revise') && (
              <AskFirst
                label={t('revise.action')}
                question={t('revise.ask')}
                confirm={t('revise.confirm')}
                cancel={t('act.cancel')}
                isDisabled={isPending}
                onConfirm={() => void act('revisions')}
              />
            )}
            {can('withdraw') && (
              <AskFirst
                label={t('withdraw.action')}
                question={t('withdraw.ask')}
                confirm={t('withdraw.confirm')}
                cancel={t('act.cancel')}
                isDisabled={isPending}
                onConfirm={() => void act('withdraw', {})}
              />
            )}
          </div>
        )}
      </section>
      <section className={sheet.results} aria-labelledby="preview-title">
        <h2 id="preview-title" className="hidden">
          {t('desk.preview')}
        </h2>
        <p className={sheet.actions}>
          <button type="button" className={sheet.primary} onClick={() => void download('pdf')}>
            {t('act.pdf')}
          </button>
          {(['xlsx', 'csv', 'markdown'] as const).map(format => (
            <button key={format} type="button" className={sheet.button} onClick={() => void download(format)}>
              {formatNames[format]}
            </button>
          ))}
        </p>
        <p role="status" className={styles.status}>
          {said}
        </p>
        <QuotePreview written={written} isFixed />
      </section>
    </div>
  )
}

/** What has happened to a quote, in its order. */
function History({
  kept: { createdAt, issuedAt, priceList, decision, state, validUntil },
}: {
  kept: KeptQuote
}) {
  const { t, moment, day, colon } = useKeptQuoteTexts()
  const isByLink = decision?.by.startsWith('link:')
  return (
    <>
      <h2 id="history-title">{t('history.title')}</h2>
      <ul className={styles.list}>
        <li>{t('history.created', { moment: moment(createdAt) })}</li>
        {issuedAt && <li>{t('history.issued', { moment: moment(issuedAt) })}</li>}
        {priceList && <li>{t('history.prices', { name: priceList.name })}</li>}
        {decision ? (
          <li data-decision={state}>
            <span>
              <strong>
                {t('history.decided', { state: t(`state.${state}`), moment: moment(decision.at) })}
              </strong>
              {decision.name && (
                <>
                  <br />
                  {isByLink ? t('history.by', { name: decision.name }) : decision.name}
                </>
              )}
              {decision.reason && (
                <>
                  <br />
                  {t('answer.reason')}
                  {colon} {decision.reason}
                </>
              )}
            </span>
          </li>
        ) : (
          <li>{t('history.until', { day: day(validUntil) })}</li>
        )}
      </ul>
    </>
  )
}
