'use client'

import { lazy, useEffect, useMemo } from 'react'
import { estimateLicence } from '#domain/licensing/estimate-licence.ts'
import { sizeHardware } from '#domain/sizing/size-hardware.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { writeOrderText } from '#reports/write-order-text.ts'
import type { Language } from '#text/language.ts'
import type { PageMessages } from '#text/pages/en.ts'
import type { PastedMessages } from '#text/pasted-tables/en.ts'
import type { ReadingMessages } from '#text/readings/en.ts'
import type { ResultMessages } from '#text/results/en.ts'
import type { ParsedMessages } from '#text/translator.ts'
import controls from '../house/controls.module.css'
import field from '../house/field.module.css'
import styles from '../house/sheet.module.css'
import { Alternatives } from './alternatives.tsx'
import { Answer } from './answer.tsx'
import { AnswerActions } from './answer-actions.tsx'
import { Derivation } from './derivation.tsx'
import { emptyFields } from './fields.ts'
import { HardwareGauge } from './hardware-gauge.tsx'
import { LicenceLadder } from './licence-ladder.tsx'
import { MachineComparison } from './machine-comparison.tsx'
import { MarginList } from './margin-list.tsx'
import { OpenedOnce } from './opened-once.tsx'
import { OrderTable } from './order-table.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { readFields } from './read-fields.ts'
import { loadTheRest, SiteFields } from './site-fields.tsx'
import { fragmentLimits } from './table-limits.ts'
import { TextsProvider, useTexts } from './texts.tsx'
import { useLatest } from './use-latest.ts'
import { useLinkedFields } from './use-linked-fields.ts'
import { usePastes } from './use-pastes.ts'

const Snippets = lazy(() => import('./snippets.tsx'))

const CALM_MS = 2000

/** The estimate: inputs on the left, the result on the right at each keystroke. */
export function Estimate({
  language,
  query,
  ...messages
}: {
  language: Language
  query: Readonly<Record<string, string>>
  pageMessages: ParsedMessages<PageMessages>
  resultMessages: ParsedMessages<ResultMessages>
  readingMessages: ParsedMessages<ReadingMessages>
  pastedMessages: ParsedMessages<PastedMessages>
}) {
  return (
    <TextsProvider language={language} {...messages}>
      <Sheet query={query} />
    </TextsProvider>
  )
}

function Sheet({ query }: { query: Readonly<Record<string, string>> }) {
  const { t, r, pasted, notation } = useTexts()
  const { fields, isExample, isUnpacking, isTooLarge, address, change, act, replaced, undo } =
    useLinkedFields(query, notation)
  useEffect(() => {
    const timer = setTimeout(loadTheRest, CALM_MS)
    return () => clearTimeout(timer)
  }, [])
  const pastes = usePastes(fields)
  const { prices, inventory } = pastes
  const reading = useMemo(
    () => readFields(fields, { prices, inventory }, notation),
    [fields, prices, inventory, notation],
  )
  const isPending = isUnpacking || pastes.isLoading
  const estimate = useLatest(
    useMemo(() => reading.licence && estimateLicence(stream, reading.licence), [reading.licence]),
    isPending,
  )
  const sizing = useLatest(
    useMemo(() => reading.sizing && sizeHardware(stream, reading.sizing), [reading.sizing]),
    isPending,
  )
  const hasResult = estimate !== null || sizing !== null
  const isStale = hasResult && (!reading.licence || !reading.sizing)
  const faultCount = reading.faults.size
  const uncounted = inventory?.reading.lines.filter(({ faults }) => faults.length > 0).length ?? 0

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('estimate.title')}</h1>
        <p>{t('estimate.lead')}</p>
      </header>
      <section className={styles.inputs} aria-labelledby="inputs-title">
        <h2 id="inputs-title">{t('estimate.inputs')}</h2>
        <p className={styles.example}>
          <span className={isExample ? undefined : styles.gone}>{t('estimate.example')}</span>
          <button type="button" className={styles.link} onClick={() => act(emptyFields)}>
            {t('estimate.clear')}
          </button>
          {replaced && 'managers' in replaced && (
            <button type="button" className={styles.link} onClick={undo}>
              {pasted('undo')}
            </button>
          )}
        </p>
        <p className={field.fault} role="alert">
          {isTooLarge && t('estimate.link-too-large', fragmentLimits)}
        </p>
        <SiteFields
          fields={fields}
          reading={reading}
          pastes={pastes}
          onChange={change}
          onAct={act}
          replaced={replaced}
          onUndo={undo}
        />
      </section>
      <section className={styles.results} aria-labelledby="results-title">
        <h2 id="results-title" className="hidden">
          {t('estimate.results')}
        </h2>
        <PrintSheet fields={fields} inventory={inventory?.reading.inventory} address={address} />
        <p className={styles.stale} role="status">
          {reading.isOpen && pasted(estimate ? 'open.stale' : 'open.waiting')}
          {isStale && !reading.isOpen && t('error.summary', { count: Math.max(1, faultCount) })}
          {!isStale && uncounted > 0 && pasted('inventory.not-counted', { count: uncounted })}
        </p>
        {!hasResult && <p className={styles.empty}>{t('estimate.waiting')}</p>}
        <div
          data-stale={isStale ? '' : undefined}
          data-pending={isPending ? '' : undefined}
          className={styles.sheet}
          hidden={!hasResult}
        >
          <Answer estimate={estimate} sizing={sizing} />
          <AnswerActions address={address} />
          {estimate && (
            <section aria-labelledby="ladder-title">
              <h2 id="ladder-title">{t('ladder.title')}</h2>
              <LicenceLadder
                score={estimate.score}
                requirement={estimate.requirement}
                points={estimate.recommendation?.points ?? null}
                name={estimate.recommendation ? writeOrderText(estimate.recommendation, r) : ''}
                ownedPoints={estimate.owned?.points ?? null}
              />
              <OrderTable estimate={estimate} hasPrices={prices !== null} site={fields.site} />
            </section>
          )}
          {sizing && (
            <section aria-labelledby="gauge-title" className={styles.server}>
              <h2 id="gauge-title">{t('gauge.title')}</h2>
              <HardwareGauge sizing={sizing} />
              <MachineComparison sizing={sizing} fields={fields} faults={reading.faults} onChange={change} />
            </section>
          )}
          <section aria-labelledby="margins-title">
            <h2 id="margins-title">{t('margins.title')}</h2>
            <div className={styles.columns}>
              {estimate && estimate.margins.length > 0 && (
                <MarginList title={t('margins.licence')} margins={estimate.margins} />
              )}
              {sizing && <MarginList title={t('margins.server')} margins={sizing.margins} />}
            </div>
          </section>
          {estimate?.satisfiable && !estimate.owned?.sufficient && (
            <section aria-labelledby="alternatives-title">
              <h2 id="alternatives-title">{t('alternatives.title')}</h2>
              <Alternatives estimate={estimate} />
            </section>
          )}
          <section aria-labelledby="derivation-title">
            <h2 id="derivation-title">{t('derivation.title')}</h2>
            {estimate && <Derivation title={t('margins.licence')} result={estimate} />}
            {sizing && <Derivation title={t('margins.server')} result={sizing} />}
            <OpenedOnce className={`${controls.details} ${styles.details}`} title={t('snippets.title')}>
              <Snippets sizingBody={reading.sizingBody} licenceBody={reading.licenceBody} />
            </OpenedOnce>
          </section>
        </div>
      </section>
    </div>
  )
}
