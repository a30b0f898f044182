import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { formatNumber } from '#reports/format-number.ts'
import { type Language, languageNames } from '#text/language.ts'
import sheet from '../house/sheet.module.css'
import { useTexts } from '../quote/texts.tsx'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { type KeptQuote, type QuoteRequest, quotePath } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { listConflicts, mergeRequests, type QuotePart } from './list-conflicts.ts'
import { useKeptQuoteTexts } from './texts.tsx'
import { APPLYING } from './use-price-source.ts'
import { writeLoad } from './write-load.ts'
import { writePart } from './write-part.ts'

type Props = {
  base: QuoteRequest
  mine: QuoteRequest
  theirs: KeptQuote
  /** The language of mine, which it may have from the organisation. */
  language: Language
  /** What a kept price list is called. */
  nameList: (id: string) => string | undefined
  onShow: (next: KeptQuote) => void
}

/** Two versions of one draft side by side, part by part; what is chosen is saved on top of theirs. */
export function ConflictView({ base, mine, theirs, language: own, nameList, onShow }: Props) {
  const { t, say, language } = useKeptQuoteTexts()
  const { results } = useTexts()
  const id = useId()
  const differences = useMemo(() => listConflicts(base, mine, theirs.request), [base, mine, theirs])
  const [chosen, setChosen] = useState<ReadonlyMap<QuotePart, 'mine' | 'theirs'>>(
    () => new Map(differences.map(({ part, usual }) => [part, usual])),
  )
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const isDraft = theirs.state === 'draft'

  const show = (part: QuotePart, who: 'mine' | 'theirs') => {
    const { priceListId, ...request } = who === 'mine' ? mine : theirs.request
    if (part === 'language') return languageNames[who === 'mine' ? own : theirs.quote.language]
    if (part !== 'priceList' || priceListId === undefined)
      return writePart(
        part,
        request[part],
        site => writeLoad(site, { language, t, results, number: value => formatNumber(value, language) }),
        language,
      )
    return priceListId === APPLYING ? t('prices.applying') : (nameList(priceListId) ?? t('prices.gone'))
  }

  async function save() {
    const path = quotePath(theirs.id)
    const body = mergeRequests(mine, theirs.request, chosen)
    const answer = await requestKept<KeptQuote>(path, { method: 'PUT', body, etag: theirs.etag })
    if (answer.ok) onShow(answer.value)
    else setProblem(answer.problem)
  }

  return (
    <div className={sheet.page}>
      <header className={sheet.head}>
        <h1 ref={title} tabIndex={-1}>
          {t('conflict.title')}
        </h1>
        <p>{t(isDraft ? 'conflict.lead' : 'conflict.issued')}</p>
      </header>
      <section className={styles.whole}>
        {differences.length === 0 && <p>{t('conflict.same')}</p>}
        {differences.map(({ part, isClash }) => (
          <fieldset key={part} className={styles.choice} data-part={part}>
            <legend>
              {t(`part.${part}`)}
              {isClash && ` – ${t('conflict.clash')}`}
            </legend>
            <div className={styles.sides}>
              {(['mine', 'theirs'] as const).map(who => (
                <label key={who}>
                  <input
                    type="radio"
                    name={`${id}-${part}`}
                    value={who}
                    checked={chosen.get(part) === who}
                    disabled={!isDraft}
                    onChange={() => setChosen(old => new Map(old).set(part, who))}
                  />
                  <span>{t(`conflict.${who}`)}</span>
                  <span>{show(part, who) || t('conflict.empty')}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p role="status" className={styles.status}>
          {problem && <span className={styles.fault}>{say(problem)}</span>}
        </p>
        <p className={styles.bar}>
          {isDraft && (
            <button type="button" className={sheet.primary} onClick={() => void save()}>
              {t('conflict.take')}
            </button>
          )}
          <button type="button" className={sheet.button} onClick={() => onShow(theirs)}>
            {t('conflict.goOn')}
          </button>
        </p>
      </section>
    </div>
  )
}
