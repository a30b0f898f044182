import type { writeModeAdvice } from '#reports/write-mode-advice.ts'
import answer from '../house/answer.module.css'
import estimate from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import styles from './licence-mode.module.css'
import { useTexts } from './texts.tsx'

type Advice = ReturnType<typeof writeModeAdvice>

/** The mode, why, and what does not fit together. */
export function AdvisedMode({ advice }: { advice: Advice }) {
  const { t } = useTexts()
  return (
    <div aria-live="polite">
      <dl className={answer.answer}>
        <div>
          <dt>{t('advice.title')}</dt>
          <dd className={answer.main}>{advice.name}</dd>
          <dd className={answer.detail}>
            {t(`mode.manual.${advice.mode}`)}
            <br />
            {advice.reason}
          </dd>
        </div>
      </dl>
      {advice.conflicts.map(({ code, text, waysRound }) => (
        <div key={code} className={styles.conflict}>
          <h2>{t('conflict.title')}</h2>
          <p>{text}</p>
          <ul>
            {waysRound.map(way => (
              <li key={way.code}>{way.text}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** What the mode asks of the site, and which single answers would lead to the other one. */
export function Consequences({ advice }: { advice: Advice }) {
  const { t } = useTexts()
  return (
    <div className={estimate.columns}>
      <section aria-labelledby="conditions-title">
        <h2 id="conditions-title">{t('conditions.title')}</h2>
        <ul className={estimate.margins}>
          {advice.conditions.map(({ code, text, citation }) => (
            <li key={code}>
              {text}{' '}
              <span className={tables.quiet}>
                {citation.document}, {citation.section}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="changes-title">
        <h2 id="changes-title">{t('changes.title')}</h2>
        <ul className={estimate.margins}>
          {advice.changes.length === 0 && <li data-reach="none">{t('changes.none')}</li>}
          {advice.changes.map(({ constraint, text }) => (
            <li key={constraint}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** The manual's table of the two modes; rows that matter at this site are marked, the advised mode is set off. */
export function ModeTable({ advice }: { advice: Advice }) {
  const { t } = useTexts()
  const modes = ['cloud', 'local'] as const
  return (
    <table className={`${tables.table} ${styles.modes}`}>
      <thead>
        <tr>
          <th scope="col">{t('criteria.criterion')}</th>
          {modes.map(mode => (
            <th key={mode} scope="col" data-advised={mode === advice.mode || undefined}>
              {t(`mode.${mode}`)}
            </th>
          ))}
          <th scope="col">{t('criteria.matters')}</th>
          <th scope="col">{t('criteria.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {advice.criteria.map(({ id, text, answers, favours, matters, weight, meaning }) => (
          <tr
            key={id}
            data-matters={matters}
            data-against={(matters === 'yes' && favours !== advice.mode) || undefined}
          >
            <th scope="row">{text}</th>
            {modes.map(mode => (
              <td key={mode} data-label={t(`mode.${mode}`)} data-advised={mode === advice.mode || undefined}>
                {t(answers[mode] ? 'criteria.yes' : 'criteria.no')}
              </td>
            ))}
            <td className={styles.weight}>{weight}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
