'use client'

import { Suspense, useEffect, useMemo, useState } from 'react'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import type { ArchiveScope } from '#domain/sizing/sizing-facts.ts'
import type { Language } from '#text/language.ts'
import type { PageMessages } from '#text/pages/en.ts'
import type { PastedMessages } from '#text/pasted-tables/en.ts'
import type { ReadingMessages } from '#text/readings/en.ts'
import type { ResultMessages } from '#text/results/en.ts'
import type { ParsedMessages } from '#text/translator.ts'
import field from '../house/field.module.css'
import { loadLate } from '../house/load-late.ts'
import type { Query } from '../house/read-query.ts'
import styles from '../house/sheet.module.css'
// The results are there before what draws them is loaded, and want their styles at once.
import '../house/answer.module.css'
import '../house/tables.module.css'
import './results/answer-bar.module.css'
import './results/charts.module.css'
import { isKeptHere } from '../site/kept-sign.ts'
import { emptyFields } from './fields.ts'
import { expectFields } from './keep-now.ts'
import type { FieldFaults } from './read-fields.ts'
import { PrintSheet } from './results/print-sheet.tsx'
import { Results, useResults } from './results/use-results.ts'
import { loadTheRest, SiteFields } from './site-fields.tsx'
import { fragmentLimits } from './tables/table-limits.ts'
import { usePastes } from './tables/use-pastes.ts'
import { TextsProvider, useTexts } from './texts.tsx'
import { useLinkedFields } from './use-linked-fields.ts'

const CALM_MS = 2000

// Loaded when there is a site to go on with, or somebody at the page.
const SiteLink = loadLate(() => import('./site-link.tsx'))

type Asked = {
  query: Query
  /** What is wrong with the fields of the query, as the server found it. */
  initialFaults: FieldFaults
  servicesPerProduct: Readonly<Record<ArchiveScope, string>>
}

/** The estimate: inputs on the left, the result on the right at each keystroke. */
export function Estimate({
  language,
  query,
  initialFaults,
  servicesPerProduct,
  ...messages
}: Asked & {
  language: Language
  notation: NumberNotation
  pageMessages: ParsedMessages<PageMessages>
  resultMessages: ParsedMessages<ResultMessages>
  readingMessages: ParsedMessages<ReadingMessages>
  pastedMessages: ParsedMessages<PastedMessages>
}) {
  return (
    <TextsProvider language={language} {...messages}>
      <Sheet query={query} initialFaults={initialFaults} servicesPerProduct={servicesPerProduct} />
    </TextsProvider>
  )
}

function Sheet({ query, initialFaults, servicesPerProduct }: Asked) {
  const { t, pasted, notation } = useTexts()
  const linked = useLinkedFields(query, notation)
  const { fields, isExample, isUnpacking, isTooLarge, address, change, act, replaced, undo } = linked
  const [isKept, setKept] = useState(false)
  useEffect(() => setKept(isKeptHere()), [])
  useEffect(expectFields, [])
  useEffect(() => {
    const timer = setTimeout(loadTheRest, CALM_MS)
    return () => clearTimeout(timer)
  }, [])
  const pastes = usePastes(fields)
  const { prices, inventory } = pastes
  const isPending = isUnpacking || pastes.isLoading
  const [first] = useState({ fields, prices, inventory, isPending, address, change })
  const module = useResults(fields !== first.fields || isPending !== first.isPending)
  const isAhead = module === null && fields !== first.fields
  const shown = module ? { fields, prices, inventory, isPending, address, change } : first
  const reading = useMemo(
    () =>
      module?.readFields(shown.fields, { prices: shown.prices, inventory: shown.inventory }, notation) ??
      null,
    [module, shown.fields, shown.prices, shown.inventory, notation],
  )
  // The very same element until the results are loaded: another one would draw anew what the server wrote.
  const results = useMemo(
    () => (
      <Suspense>
        <Results
          fields={shown.fields}
          prices={shown.prices}
          inventory={shown.inventory}
          reading={reading}
          address={shown.address}
          isPending={shown.isPending}
          onChange={shown.change}
        />
      </Suspense>
    ),
    [shown.fields, shown.prices, shown.inventory, shown.address, shown.isPending, shown.change, reading],
  )

  return (
    <div className={styles.page}>
      {(isKept || module || linked.isTouched) && (
        <Suspense>
          <SiteLink
            fields={fields}
            pastes={pastes}
            isPending={isPending}
            notation={notation}
            links={linked.links}
            isTouched={linked.isTouched}
            onReplace={linked.replace}
            onChange={linked.change}
          />
        </Suspense>
      )}
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
          faults={reading?.faults ?? initialFaults}
          pastes={pastes}
          servicesPerProduct={servicesPerProduct}
          onChange={change}
          onAct={act}
          replaced={replaced}
          onUndo={undo}
        />
      </section>
      <section
        className={styles.results}
        aria-labelledby="results-title"
        aria-busy={isAhead}
        data-resting={module ? undefined : ''}
      >
        <h2 id="results-title" className="hidden">
          {t('estimate.results')}
        </h2>
        <PrintSheet fields={fields} inventory={inventory?.reading.inventory} address={address} />
        {results}
      </section>
    </div>
  )
}
