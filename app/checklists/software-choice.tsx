import type { SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import styles from '../procedure/paths.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { writeSoftwareLink } from '../procedure/write-procedure-link.ts'

export type SoftwareName = { id: SoftwareWithProcedures; name: string }

/** The software whose procedures there are, in a row; the one at hand is marked. */
export function SoftwareChoice({
  software,
  choices,
}: {
  software: SoftwareWithProcedures
  choices: readonly SoftwareName[]
}) {
  const { t, language } = useTexts()
  return (
    <nav className={styles.choice} aria-label={t('software.choice')}>
      <ul>
        {choices.map(({ id, name }) => (
          <li key={id}>
            <a href={writeSoftwareLink(language, id)} aria-current={id === software ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
