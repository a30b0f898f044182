import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import controls from '../house/controls.module.css'
import type { Software } from './ask.tsx'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'

/** The values of the site that the requirements were judged with, and where they are changed. */
export function UsedValues({ software, verdict }: { software: Software; verdict: MachineVerdict }) {
  const { t, language } = useTexts()
  const values = Object.entries(verdict.parameters).filter(([name]) => name in software.titles)
  return (
    <details className={controls.details}>
      <summary>{t('values.title')}</summary>
      <p className={styles.quiet}>{t('values.help')}</p>
      <dl className={styles.values}>
        {values.map(([name, value]) => (
          <div key={name}>
            <dt>{software.titles[name]}</dt>
            <dd>
              {software.options[name]?.[String(value)] ?? String(value)}{' '}
              {verdict.defaulted.includes(name) && (
                <span className={styles.quiet}>{t('values.assumed')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`/${language}/checklists/${software.id}/${software.checklist}`}>{t('values.change')}</a>
      </p>
    </details>
  )
}
