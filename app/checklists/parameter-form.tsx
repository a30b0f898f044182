import { useId, useState } from 'react'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import { isRelevant } from '#domain/parameters/is-relevant.ts'
import type { ParameterValue, ParameterValues } from '#domain/parameters/parameter.ts'
import type { FieldFault } from '#domain/parameters/read-parameters.ts'
import { settleParameters } from '#domain/parameters/settle-parameters.ts'
import { findProcedure } from '#domain/software/procedure-facts.ts'
import type { WrittenChecklist } from '#reports/write-checklist.ts'
import { FormIndex } from '../house/form-index.tsx'
import { useTexts } from '../procedure/texts.tsx'
import styles from './form.module.css'
import { ParameterField } from './parameter-field.tsx'
import { TakenLine } from './taken-line.tsx'

/** So many are overlooked at a glance. */
const FEW_GROUPS = 3

/** The site’s name stands above the form; what one sees is chosen in the tree, where each choice is said in full. */
const askedElsewhere: ReadonlySet<string> = new Set(['siteName', 'symptom'])

/** What is asked about the site, in groups; what does not matter here is not shown. */
export function ParameterForm({
  facts,
  procedureId,
  settled,
  fields,
  faults,
  taken,
  onChange,
  onTakeOver,
}: {
  facts: ProcedureFacts
  procedureId: string
  /** What the answers on the way settled; it is not asked again. */
  settled: ParameterValues
  fields: Readonly<Record<string, ParameterValue | undefined>>
  faults: Readonly<Record<string, FieldFault>>
  /** What the other tools know, by the name of the parameter. */
  taken: WrittenChecklist['parameters']
  onChange: (name: string, value: ParameterValue) => void
  onTakeOver: (name: string) => void
}) {
  const { t, translators } = useTexts()
  const id = useId()
  // On a phone the list comes first; on a wide screen the form always stands beside it.
  const [isOpen, setOpen] = useState(false)
  const procedure = findProcedure(facts, procedureId)
  if (!procedure) return null
  const { values } = settleParameters(facts, procedure, fields)
  const asked = procedure.parameters.flatMap(name => {
    const parameter = facts.parameters[name]
    const isAsked = !askedElsewhere.has(name) && !(name in settled)
    return parameter && isAsked && isRelevant(facts, name, values) ? [{ name, parameter }] : []
  })
  if (asked.length === 0) return null
  const groups = Map.groupBy(asked, ({ parameter }) => parameter.group)
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('site.parameters')}
      </button>
      <form
        id={id}
        data-open={isOpen ? '' : undefined}
        className={styles.form}
        onSubmit={event => event.preventDefault()}
      >
        {groups.size > FEW_GROUPS && (
          <FormIndex
            label={t('site.index')}
            groups={[...groups.keys()].map(group => ({
              id: `form-${group}`,
              title: translators.procedure(`group.${group}`),
            }))}
          />
        )}
        {[...groups].map(([group, members]) => (
          <fieldset key={group} id={`form-${group}`} className={styles.group}>
            <legend>{translators.procedure(`group.${group}`)}</legend>
            {members.map(({ name, parameter }) => (
              <div key={name}>
                <ParameterField
                  name={name}
                  parameter={parameter}
                  value={fields[name]}
                  preset={values[name]}
                  isOpen={procedure.open?.includes(name) ?? false}
                  fault={faults[name]}
                  onChange={value => onChange(name, value)}
                />
                {shownOf(taken, name, onTakeOver)}
              </div>
            ))}
          </fieldset>
        ))}
      </form>
    </>
  )
}

function shownOf(taken: WrittenChecklist['parameters'], name: string, onTakeOver: (name: string) => void) {
  const known = taken.find(parameter => parameter.name === name)?.taken
  return known && <TakenLine taken={known} onTakeOver={() => onTakeOver(name)} />
}
