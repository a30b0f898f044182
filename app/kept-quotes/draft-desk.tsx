import { useMemo, useRef, useState } from 'react'
import sheet from '../house/sheet.module.css'
import type { Draft } from '../quote/draft.ts'
import { QuoteFields } from '../quote/quote-fields.tsx'
import { focusFault, QuotePreview } from '../quote/quote-preview.tsx'
import type { ReadDraft } from '../quote/read-draft.ts'
import { useTexts } from '../quote/texts.tsx'
import { useQuoteContext } from '../quote/use-quote-context.ts'
import { findToday, useReading } from '../quote/use-reading.ts'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { useSession } from '../team/use-session.ts'
import { AskFirst } from './ask-first.tsx'
import { ConflictView } from './conflict-view.tsx'
import { DeskHead, PREVIEW_TITLE } from './desk-head.tsx'
import { type DeskProps, type KeptQuote, quotePath } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { LanguageField } from './language-field.tsx'
import { isSame } from './list-conflicts.ts'
import { useLoadField } from './load-field.tsx'
import { previewKept } from './preview-kept.ts'
import { PriceSourceField } from './price-source-field.tsx'
import { closeRequest, notatePrices, openRequest, ordersOf } from './request-draft.ts'
import { RevisionPanel } from './revision-panel.tsx'
import { SaveLine } from './save-line.tsx'
import { useKeptQuoteTexts } from './texts.tsx'
import { useAutosave } from './use-autosave.ts'
import { useDeviceSites } from './use-device-sites.ts'
import { OWN_PRICES, usePriceSource } from './use-price-source.ts'

/** A draft of the team: the fields, the letter beside them, saved as one types. */
export function DraftDesk({ kept, said = '', onShow }: DeskProps) {
  const { t, say, language: page } = useKeptQuoteTexts()
  const { notation } = useTexts()
  const opened = useMemo(() => openRequest(kept, notation), [kept, notation])
  const ordered = useMemo(() => ordersOf(kept), [kept])
  const [typed, setDraft] = useState(opened.draft)
  const [chosen, setChosen] = useState(opened.prices)
  /** The prices that were typed here before a list was chosen. */
  const [own, setOwn] = useState<Draft | null>(null)
  const [seller, setSeller] = useState(opened.seller)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const [isPending, setPending] = useState(false)
  const [isUnsaved, setUnsaved] = useState(false)
  /** How much kept it from being issued, as it stood then. */
  const [missing, setMissing] = useState<{ in: ReadDraft; count: number } | null>(null)
  const refresh = (next: KeptQuote) => onShow(next, t('desk.refreshed'))
  const form = useRef<HTMLElement>(null)
  const mayWrite = useSession().may('quotes:write')
  const others = useDeviceSites()
  const loadField = useLoadField(opened.draft.sites, others, (id, load) =>
    setDraft(old => ({
      ...old,
      sites: old.sites.map(each => (each.id === id ? { ...each, ...load } : each)),
    })),
  )
  const source = usePriceSource(chosen, typed.currency, typed.date)
  const draft = useMemo(
    () => (source.prices ? { ...typed, prices: notatePrices(source.prices, notation) } : typed),
    [typed, source.prices, notation],
  )
  const [language, setLanguage] = useState(kept.quote.language)
  const { followed } = source
  const known = useMemo(
    () => ({ pricesFrom: followed ?? undefined, revision: kept.revision, isDraft: true }),
    [followed, kept.revision],
  )
  const { reading, typing, written: writtenAsTyped } = useReading(draft, seller, { language, known })
  const isEditable = opened.isEditable && mayWrite
  const wholly = useMemo(() => (isEditable ? null : previewKept(kept, findToday())), [isEditable, kept])
  const writtenWholly = useQuoteContext(wholly, language)
  const request = useMemo(
    () =>
      isEditable
        ? closeRequest(reading.body, { kept, source: chosen, sites: draft.sites, language })
        : kept.request,
    [isEditable, reading, kept, chosen, draft.sites, language],
  )
  const isWhole = reading.faults.size === 0 && !source.isWrong
  const saving = useAutosave(kept, request, isWhole, refresh)

  /** Whether nothing is missing; else says how much is, and puts the keyboard on the first of it. */
  function isComplete(): boolean {
    setProblem(null)
    setUnsaved(false)
    if (isWhole) return true
    setMissing({ in: reading, count: reading.faults.size + (source.isWrong ? 1 : 0) })
    focusFault(form.current)
    return false
  }
  async function issue() {
    if (!isComplete()) return
    setPending(true)
    const saved = await saving.save()
    if (saved) {
      const answer = await requestKept<KeptQuote>(`${quotePath(kept.id)}/issue`, {
        method: 'POST',
        etag: saved.etag,
      })
      if (answer.ok) return onShow(answer.value)
      if (answer.status === 412) {
        const found = await requestKept<KeptQuote>(quotePath(kept.id))
        // What it takes from elsewhere is another by now: that is looked at before it is issued.
        if (found.ok && isSame(found.value.request, saved.request)) return refresh(found.value)
      }
      setProblem(answer.problem)
    }
    // Why not stands beside the fields, which may be far from here.
    setUnsaved(saved === null)
    setPending(false)
  }

  const refusal =
    (problem && say(problem)) ||
    (isUnsaved && t('issue.unsaved')) ||
    (missing?.in === reading && t('issue.incomplete', { count: missing.count }))
  if (saving.theirs)
    return (
      <ConflictView
        {...{ base: saving.base, mine: request, theirs: saving.theirs, language, onShow }}
        nameList={id => source.lists?.find(list => list.id === id)?.name}
      />
    )
  return (
    <div className={sheet.page}>
      <DeskHead kept={saving.latest} toPreview={t(mayWrite ? 'desk.toIssue' : 'desk.preview')} />
      <section ref={form} className={sheet.inputs} aria-labelledby="inputs-title" {...typing}>
        <h2 id="inputs-title">{t('desk.contents')}</h2>
        {mayWrite ? <SaveLine saving={saving} /> : <p>{t('desk.readOnly')}</p>}
        {!opened.isEditable && <p>{t('desk.fixed')}</p>}
        {isEditable && (
          <QuoteFields
            isNumbered
            reading={reading}
            isPriced={chosen !== OWN_PRICES}
            ordered={ordered}
            loadField={loadField}
            language={<LanguageField language={language} onChoose={setLanguage} />}
            prices={{
              title: t('prices.title'),
              fields: (
                <PriceSourceField
                  {...{ source, currency: draft.currency, date: draft.date }}
                  onChoose={next => {
                    if (chosen === OWN_PRICES && hasPrice(typed)) setOwn(typed)
                    // Those typed here before come back; else one begins with those of the list.
                    const { prices } = own?.currency === draft.currency ? own : draft
                    if (next === OWN_PRICES) setDraft(old => ({ ...old, prices }))
                    setChosen(next)
                  }}
                />
              ),
            }}
            quote={{
              ...{ draft, seller, others },
              change: (_step, change) => setDraft(old => ({ ...old, ...change(old) }) satisfies Draft),
              changeSeller: change => setSeller(old => ({ ...old, ...change })),
            }}
          />
        )}
      </section>
      <section className={sheet.results} aria-labelledby={PREVIEW_TITLE}>
        <h2 id={PREVIEW_TITLE} tabIndex={-1} className="hidden">
          {t('desk.preview')}
        </h2>
        {mayWrite && !(isEditable ? seller.name.trim() : kept.quote.seller) && (
          <p className={styles.status}>
            {t('issue.noSeller')} <a href={`/${page}/organisation`}>{t('issue.letterhead')}</a>
          </p>
        )}
        {mayWrite && (
          <div className={styles.bar}>
            <AskFirst
              isPrimary
              label={t('issue.action')}
              question={t('issue.ask')}
              confirm={t('issue.confirm')}
              cancel={t('act.cancel')}
              isDisabled={isPending}
              mayAsk={isComplete}
              onConfirm={() => void issue()}
            />
          </div>
        )}
        <p role="status" className={styles.status}>
          {refusal ? <span className={styles.fault}>{refusal}</span> : said}
        </p>
        {kept.revision > 1 && <RevisionPanel kept={saving.latest} />}
        <QuotePreview written={isEditable ? writtenAsTyped : writtenWholly} isFixed={!isEditable} />
      </section>
    </div>
  )
}

const hasPrice = ({ prices }: Draft) => Object.values(prices).some(price => price?.trim())
