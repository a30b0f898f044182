import {
  type Constraint,
  constraintOptions,
  constraints,
  type ModeAdviceInput,
} from '#domain/licensing/mode-advice/mode-advice-input.ts'
import controls from '../house/controls.module.css'
import styles from './licence-mode.module.css'
import { useTexts } from './texts.tsx'

const MOST_SEGMENTS = 3

/** What is asked about the site; every question may stay open. */
export function SiteQuestions({
  site,
  onChange,
}: {
  site: ModeAdviceInput
  onChange: (part: Partial<ModeAdviceInput>) => void
}) {
  return (
    <div className={styles.questions}>
      {constraints.map(name => (
        <Question key={name} name={name} value={site[name]} onChange={value => onChange({ [name]: value })} />
      ))}
    </div>
  )
}

function Question<Name extends Constraint>({
  name,
  value,
  onChange,
}: {
  name: Name
  value: string
  onChange: (value: string) => void
}) {
  const { t } = useTexts()
  const options: readonly ModeAdviceInput[Constraint][] = constraintOptions[name]
  const kind =
    options.length > MOST_SEGMENTS
      ? `${controls.ruled} ${styles.radios}`
      : `${controls.segments} ${controls.even}`
  return (
    <fieldset className={kind}>
      <legend>{t(`constraint.${name}`)}</legend>
      {options.map(option => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          <span>{t(`option.${option}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
