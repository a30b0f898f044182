import { findPlaces, type RoutePlace } from '#domain/checklists/follow-route.ts'
import { procedureFacts, type SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import { writeStates } from '#reports/write-checklist.ts'
import styles from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { writeSoftwareLink, writeStepLink } from '../procedure/write-procedure-link.ts'

/** Where on its way a checklist stands, what the steps before have brought about, and the way on. */
export function RouteLine({ software, place }: { software: SoftwareWithProcedures; place: RoutePlace }) {
  const { t, translators, language } = useTexts()
  const { procedure, shared } = translators
  const { path, step, steps, state } = place
  const next = findPlaces(procedureFacts[software].facts, path)[step]
  const states = writeStates(state, translators)
  return (
    <nav className={styles.way} aria-label={t('paths.route')}>
      <p>
        <strong>{shared('route.step', { step, steps: steps.length })}</strong>
        <a href={`${writeSoftwareLink(language, software)}?path=${path}`}>{t('route.back')}</a>
        {next && (
          <a href={writeStepLink(language, software, next)}>
            {t('route.next', { title: procedure(`procedure.${steps[step]?.id}.title`) })}
          </a>
        )}
      </p>
      {states.length > 0 && (
        <ul aria-label={t('route.here')}>
          {states.map(({ aspect, text }) => (
            <li key={aspect}>{text}</li>
          ))}
        </ul>
      )}
    </nav>
  )
}
