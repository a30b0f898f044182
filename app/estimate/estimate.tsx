'use client'

import { Suspense, useEffect, useMemo, useState } from 'react'
import type { ArchiveScope } from '#domain/sizing/sizing-facts.ts'
import type { Language } from '#text/language.ts'
import type { PageMessages } from '#text/pages/en.ts'
import type { ResultMessages } from '#text/results/en.ts'
import type { ParsedMessages } from '#text/translator.ts'
import field from '../house/field.module.css'
import type { Query } from '../house/read-query.ts'
import styles from '../house/sheet.module.css'
// The results are there before what draws them is loaded, and want their styles at once.
import '../house/answer.module.css'
import '../house/tables.module.css'
import './charts.module.css'
import { emptyFields } from './fields.ts'
import { fragmentLimits } from './link.ts'
import { PrintSheet } from './print-sheet.tsx'
import type { FieldFaults } from './read-fields.ts'
import { loadTheRest, SiteFields } from './site-fields.tsx'
import { TextsProvider, useTexts } from './texts.tsx'
import { useLinkedFields } from './use-linked-fields.ts'
import { usePriceList } from './use-price-list.ts'
import { Results, useResults } from './use-results.ts'

const CALM_MS = 2000

type Asked = {
  query: Query
  /** What is wrong with the fields of the query, as the server found it. */
  initialFaults: FieldFaults
  servicesPerProduct: Readonly<Record<ArchiveScope, string>>
}

/** The estimate: inputs on the left, the result on the right at each keystroke. */
export function Estimate({
  language,
  pageMessages,
  resultMessages,
  ...asked
}: Asked & {
  language: Language
  pageMessages: ParsedMessages<PageMessages>
  resultMessages: ParsedMessages<ResultMessages>
}) {
  return (
    <TextsProvider language={language} pageMessages={pageMessages} resultMessages={resultMessages}>
      <Sheet {...asked} />
    </TextsProvider>
  )
}

function Sheet({ query, initialFaults, servicesPerProduct }: Asked) {
  const { t, notation } = useTexts()
  const { fields, isExample, isUnpacking, isTooLarge, address, change } = useLinkedFields(query, notation)
  useEffect(() => {
    const timer = setTimeout(loadTheRest, CALM_MS)
    return () => clearTimeout(timer)
  }, [])
  const { prices, isLoading } = usePriceList(fields.priceText, fields.currency)
  const isPending = isUnpacking || isLoading
  const [first] = useState({ fields, prices, isPending, address, change })
  const module = useResults(fields !== first.fields || isPending !== first.isPending)
  const isAhead = module === null && fields !== first.fields
  const shown = module ? { fields, prices, isPending, address, change } : first
  const reading = useMemo(
    () => module?.readFields(shown.fields, shown.prices, notation) ?? null,
    [module, shown.fields, shown.prices, notation],
  )
  // The very same element until the results are loaded: another one would draw anew what the server wrote.
  const results = useMemo(
    () => (
      <Suspense>
        <Results
          fields={shown.fields}
          prices={shown.prices}
          reading={reading}
          address={shown.address}
          isPending={shown.isPending}
          onChange={shown.change}
        />
      </Suspense>
    ),
    [shown.fields, shown.prices, shown.address, shown.isPending, shown.change, reading],
  )

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
          <button type="button" className={styles.link} onClick={() => change(emptyFields)}>
            {t('estimate.clear')}
          </button>
        </p>
        <p className={field.fault} role="alert">
          {isTooLarge && t('estimate.link-too-large', fragmentLimits)}
        </p>
        <SiteFields
          fields={fields}
          faults={reading?.faults ?? initialFaults}
          prices={prices}
          servicesPerProduct={servicesPerProduct}
          onChange={change}
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
        <PrintSheet fields={fields} address={address} />
        {results}
      </section>
    </div>
  )
}
