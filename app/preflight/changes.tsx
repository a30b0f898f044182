import { compareVerdicts } from '#domain/preflight/compare-verdicts.ts'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { writeCheck } from '#reports/write-preflight.ts'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'

/** What the last evidence has mended, broken or told for the first time. */
export function Changes({
  software,
  before,
  after,
}: {
  software: SoftwareId
  before: MachineVerdict
  after: MachineVerdict
}) {
  const { t, of, language } = useTexts()
  const { checks } = preflightFacts[software]
  const changes = compareVerdicts(before, after, checks)
  if (changes.length === 0) return null
  return (
    <section className={styles.board} aria-labelledby="changes-title">
      <h3 id="changes-title">{t('changes.title')}</h3>
      <ul className={styles.changes}>
        {changes.map(({ id, before: was, after: is, change }) => {
          const check = after.checks.find(each => each.id === id)
          if (!check) return null
          const { title } = writeCheck(check, after, { t: of, language, checks })
          return (
            <li key={id} data-change={change}>
              {t('changes.line', {
                title,
                before: of(`status.${was ?? 'missing'}`),
                after: of(`status.${is}`),
              })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
