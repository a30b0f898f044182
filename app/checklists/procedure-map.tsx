import { procedureGroups } from '#domain/checklists/procedure.ts'
import { procedureFacts, type SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import { useTexts } from '../procedure/texts.tsx'
import { writeProcedureLink } from '../procedure/write-procedure-link.ts'
import styles from './map.module.css'

/** Every procedure along the life of an installation, drawn as a line with stations; the chosen way is marked. */
export function ProcedureMap({
  software,
  route,
}: {
  software: SoftwareWithProcedures
  route: readonly string[]
}) {
  const { t, translators, language } = useTexts()
  const { facts } = procedureFacts[software]
  return (
    <nav className={styles.map} aria-labelledby="map-title">
      <h2 id="map-title">{t('map.title')}</h2>
      <ol className={styles.line}>
        {procedureGroups.map(group => {
          const members = facts.procedures.filter(procedure => procedure.group === group)
          if (members.length === 0) return null
          return (
            <li key={group} className={styles.stage}>
              <h3>{t(`map.${group}`)}</h3>
              <ul>
                {members.map(({ id }) => {
                  const step = route.indexOf(id) + 1
                  return (
                    <li key={id} data-step={step > 0 ? step : undefined}>
                      <a href={writeProcedureLink(language, software, id)}>
                        {translators.procedure(`procedure.${id}.title`)}
                      </a>
                      {step > 0 && <span className={styles.badge}>{t('map.step', { step })}</span>}
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
