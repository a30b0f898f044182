import { writeCitation } from '#reports/write-citation.ts'
import type { WrittenExplained } from '#reports/write-explained.ts'
import controls from '../house/controls.module.css'
import { ScrollBox } from '../house/scroll-box.tsx'
import estimate from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import { useTexts } from './texts.tsx'

/** How a result was found: steps, assumptions, and where it stands. */
export function Explanation({ title, written }: { title: string; written: WrittenExplained }) {
  const { t } = useTexts()
  const { ruleset } = written
  return (
    <details className={controls.details}>
      <summary>{title}</summary>
      <ScrollBox label={title}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('explained.step')}</th>
              <th scope="col">{t('explained.expression')}</th>
              <th scope="col">{t('explained.value')}</th>
            </tr>
          </thead>
          <tbody>
            {written.explanation.map(({ code, text, expression, value }) => (
              <tr key={code}>
                <th scope="row">{text}</th>
                <td className={tables.code}>{expression}</td>
                <td className={tables.code}>{String(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <h3>{t('explained.assumptions')}</h3>
      <ul className={estimate.assumptions}>
        {written.assumptions.map(({ code, text, citation }) => (
          <li key={code}>
            {text} <span className={tables.quiet}>{writeCitation(citation)}</span>
          </li>
        ))}
      </ul>
      <h3>{t('explained.source')}</h3>
      <ul className={estimate.assumptions}>
        {written.citations.map(citation => (
          <li key={`${citation.document} ${citation.section}`}>{writeCitation(citation)}</li>
        ))}
      </ul>
      <p className={tables.note}>
        {t('explained.ruleset', { id: ruleset.id, version: ruleset.version })}{' '}
        <span className={estimate.hash}>sha256 {ruleset.sha256}</span>
      </p>
    </details>
  )
}
