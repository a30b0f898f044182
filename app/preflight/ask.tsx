import { useId } from 'react'
import { type Phase, phases } from '#domain/preflight/check.ts'
import type { CheckOwners } from '#domain/software/check-owners.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import controls from '../house/controls.module.css'
import field from '../house/field.module.css'
import { useTexts } from './texts.tsx'

/** What a page needs to know of a software: its name, and what its parameters are called. */
export type Software = {
  id: SoftwareId
  name: string
  checklist: string
  titles: Readonly<Record<string, string>>
  /** What the options of a parameter are called, as in the form of the checklist. */
  options: Readonly<Record<string, Readonly<Record<string, string>>>>
  owners: CheckOwners
  /** The rules and their version. */
  ruleset: string
}

/** What is judged: which software, and whether it is to be installed or has been. */
export function Ask({
  software,
  chosen,
  phase,
  onSoftware,
  onPhase,
}: {
  software: readonly Software[]
  chosen: SoftwareId
  phase: Phase
  onSoftware: (id: SoftwareId) => void
  onPhase: (phase: Phase) => void
}) {
  const { t, of } = useTexts()
  const id = useId()
  return (
    <form onSubmit={event => event.preventDefault()}>
      <div className={field.field}>
        <label htmlFor={id}>{t('software')}</label>
        <span className={field.box}>
          <select id={id} value={chosen} onChange={event => onSoftware(event.target.value as SoftwareId)}>
            {software.map(({ id: each, name }) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </span>
      </div>
      <fieldset className={`${controls.segments} ${controls.even}`}>
        <legend>{t('phase')}</legend>
        {phases.map(each => (
          <label key={each}>
            <input
              type="radio"
              name="phase"
              value={each}
              checked={phase === each}
              onChange={() => onPhase(each)}
            />
            <span>{of(`phase.${each}`)}</span>
          </label>
        ))}
      </fieldset>
    </form>
  )
}
