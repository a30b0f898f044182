import { useState } from 'react'
import type { FaultTest, ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { Checklist } from '#domain/checklists/tailor-checklist.ts'
import type { ItemEntry } from '#domain/site/item-entry.ts'
import type { Note } from '#domain/site/site.ts'
import type { WrittenChecklist } from '#reports/write-checklist.ts'
import { CommandLine } from '../procedure/command-line.tsx'
import { useTexts } from '../procedure/texts.tsx'
import { ItemRow } from './item-row.tsx'
import styles from './tree.module.css'

type Step = { test: string; outcome: string }

/** From the symptom by one test after the other to what helps. */
export function GuidedTree({
  facts,
  symptom,
  checklist,
  written,
  entries,
  remarks,
  onEntry,
  onSymptom,
}: {
  facts: ProcedureFacts
  symptom: string
  checklist: Checklist
  written: WrittenChecklist
  entries: Readonly<Record<string, ItemEntry>>
  remarks: Readonly<Record<string, readonly Note[]>>
  onEntry: (item: string, entry: Pick<ItemEntry, 'state' | 'note'>) => void
  onSymptom: (symptom: string) => void
}) {
  const { t, translators } = useTexts()
  const { procedure: p } = translators
  const { symptoms, tests } = facts.troubleshooting
  const [walk, setWalk] = useState<{ symptom: string; steps: readonly Step[] }>({ symptom, steps: [] })
  const steps = walk.symptom === symptom ? walk.steps : []
  const first = symptoms.find(({ id }) => id === symptom)?.firstTest
  const last = steps.at(-1)
  const leadsTo = last
    ? (tests.find(({ id }) => id === last.test)?.outcomes.find(({ id }) => id === last.outcome)?.leadsTo ??
      [])
    : first === undefined
      ? []
      : [first]
  const items = written.sections.flatMap(section => section.items)
  // Of several tests, the first that applies on this site; the list holds no other.
  const next = leadsTo.find(id => items.some(item => item.id === id))
  const test = tests.find(({ id }) => id === next)
  const helps = test ? [] : leadsTo.flatMap(id => items.find(item => item.id === id) ?? [])

  return (
    <section className={styles.tree} aria-labelledby="tree-title">
      <h2 id="tree-title">{t('tree.title')}</h2>
      <fieldset className={styles.symptoms}>
        <legend>{t('tree.symptom')}</legend>
        {symptoms.map(({ id }) => (
          <label key={id}>
            <input
              type="radio"
              name="tree-symptom"
              checked={id === symptom}
              onChange={() => {
                onSymptom(id)
                setWalk({ symptom: id, steps: [] })
              }}
            />
            <span>{p(`symptom.${id}`)}</span>
          </label>
        ))}
      </fieldset>
      <ol className={styles.walk}>
        {steps.map(({ test: id, outcome }, index) => (
          <li key={id}>
            <span>{p(id, checklist.values)}</span>{' '}
            <strong>{p(`outcome.${id}.${outcome}`, checklist.values)}</strong>{' '}
            <button type="button" onClick={() => setWalk({ symptom, steps: steps.slice(0, index) })}>
              {t('tree.back')}
            </button>
          </li>
        ))}
        {test && (
          <TestCard
            key={test.id}
            test={test}
            checklist={checklist}
            commands={items.find(({ id }) => id === test.id)?.commands ?? []}
            onOutcome={outcome => setWalk({ symptom, steps: [...steps, { test: test.id, outcome }] })}
          />
        )}
        {helps.length > 0 && (
          <li className={styles.card} aria-live="polite">
            <h3>{t('tree.helps')}</h3>
            <ol className={styles.helps}>
              {helps.map(help => (
                <ItemRow
                  key={help.id}
                  item={help}
                  entry={entries[help.id]}
                  remarks={remarks[help.id]}
                  showsRole
                  hasAnchor={false}
                  onEntry={entry => onEntry(help.id, entry)}
                />
              ))}
            </ol>
          </li>
        )}
        {!test && helps.length === 0 && <li className={styles.card}>{t('tree.end')}</li>}
      </ol>
    </section>
  )
}

function TestCard({
  test,
  checklist,
  commands,
  onOutcome,
}: {
  test: FaultTest
  checklist: Checklist
  /** Those that apply on this site. */
  commands: WrittenChecklist['sections'][number]['items'][number]['commands']
  onOutcome: (outcome: string) => void
}) {
  const { t, translators } = useTexts()
  const { procedure: p } = translators
  return (
    <li className={styles.card} aria-live="polite">
      <h3>{t('tree.test')}</h3>
      <p className={styles.question}>{p(test.id, checklist.values)}</p>
      <p className={styles.quiet}>{p(`${test.id}.why`, checklist.values)}</p>
      {commands.map(command => (
        <CommandLine key={command.text} command={command} />
      ))}
      <p className={styles.outcomes}>
        {test.outcomes.map(({ id }) => (
          <button key={id} type="button" onClick={() => onOutcome(id)}>
            {p(`outcome.${test.id}.${id}`, checklist.values)}
          </button>
        ))}
      </p>
    </li>
  )
}
