import type { Citation } from '#domain/shared/citation.ts'
import type { Explained } from '#domain/shared/explanation.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { type ResultAssumption, writeAssumption } from '#reports/write-assumption.ts'
import { type ResultStep, writeStep } from '#reports/write-step.ts'
import controls from '../../house/controls.module.css'
import { ScrollBox } from '../../house/scroll-box.tsx'
import styles from '../../house/sheet.module.css'
import tables from '../../house/tables.module.css'
import { useTexts } from '../texts.tsx'

/** The derivation step by step, what was assumed on the way, and the sections it all rests on. */
export function Derivation({
  title,
  result,
}: {
  title: string
  result: Explained<ResultAssumption, ResultStep>
}) {
  const { t, r, language } = useTexts()
  const steps = result.explanation.map(step => ({ ...step, ...writeStep(step, language, r) }))
  return (
    <details className={`${controls.details} ${styles.details}`}>
      <summary>{title}</summary>
      <ScrollBox label={title}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('derivation.step')}</th>
              <th scope="col">{t('derivation.expression')}</th>
              <th scope="col" className={tables.number}>
                {t('derivation.value')}
              </th>
              <th scope="col">{t('derivation.source')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(step => (
              <tr key={step.code}>
                <th scope="row">{step.text}</th>
                <td className={tables.code}>{step.expression}</td>
                <td className={tables.number}>{step.value}</td>
                <td className={tables.code}>{t('derivation.section', { section: step.citation.section })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <h3>{t('derivation.assumptions')}</h3>
      <ul className={styles.assumptions}>
        {result.assumptions.map(assumption => (
          <li key={assumption.code}>
            {writeAssumption(assumption, r)}{' '}
            <span className={tables.quiet}>
              {t('derivation.section', { section: assumption.citation.section })}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('derivation.citations')}</h3>
      <ul className={styles.assumptions}>
        {result.citations.map(citation => (
          <li key={citation.section}>
            <CitationText citation={citation} />
          </li>
        ))}
      </ul>
      <p className={tables.note}>
        {t('derivation.ruleset', { id: result.ruleset.id, version: result.ruleset.version })}{' '}
        <span className={styles.hash}>sha256 {result.ruleset.sha256}</span>
      </p>
    </details>
  )
}

function CitationText({ citation }: { citation: Citation }) {
  const { t } = useTexts()
  return (
    <>
      {citation.document} {t('derivation.section', { section: citation.section })}{' '}
      <cite lang={stream.manual.language}>{citation.title}</cite>
    </>
  )
}
