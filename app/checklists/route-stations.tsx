import { listChanges, type RoutePlace } from '#domain/checklists/follow-route.ts'
import type { RouteState } from '#domain/checklists/route-state.ts'
import type { SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import { writeStates } from '#reports/write-checklist.ts'
import styles from '../procedure/paths.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { writeStepLink } from '../procedure/write-procedure-link.ts'

/** The procedures of a way in their order, how things stand at its start, and what each of them changes. */
export function RouteStations({
  software,
  places,
}: {
  software: SoftwareWithProcedures
  places: readonly RoutePlace[]
}) {
  const { t, translators, language } = useTexts()
  const { procedure: p } = translators
  return (
    <>
      {places.length > 1 && <States title={t('route.start')} state={places[0]?.starts ?? {}} />}
      <ol className={styles.stations}>
        {places.map(place => {
          const { id, on } = place.steps[place.step - 1] ?? { id: '' }
          return (
            <li key={place.step}>
              <a href={writeStepLink(language, software, place)}>{p(`procedure.${id}.title`)}</a>
              {on && <span className={styles.machine}>{t('route.onOldMachine')}</span>}
              <p>{p(`procedure.${id}.summary`)}</p>
              {places.length > 1 && <States state={listChanges(place)} />}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** How things stand, in words; nothing where nothing is known. */
function States({ title, state }: { title?: string; state: RouteState }) {
  const { translators } = useTexts()
  const texts = writeStates(state, translators).map(({ text }) => text)
  if (texts.length === 0) return null
  return (
    <div className={styles.state}>
      {title && <h3>{title}</h3>}
      <ul>
        {texts.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
