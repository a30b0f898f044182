import { type FormEvent, useEffect, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { readTyped, writeTyped } from '../house/use-typed.ts'
import { faultsOf, type KeptAnswer, type KeptProblem } from './request-kept.ts'
import { useHeldPage } from './use-session.ts'

type Values = Readonly<Record<string, string>>

export type Form<Fields extends Values> = {
  values: Fields
  /** The props of a field, by its name; `pointer` is its name in the request where that is another one. */
  field: (
    name: keyof Fields & string,
    pointer?: string,
  ) => { name: string; value: string; fault: string | undefined; onChange: (value: string) => void }
  set: (change: Partial<Fields>) => void
  /** What was refused, as long as nothing was changed since; faults of fields stand beside those. */
  problem: KeptProblem | 'offline' | null
  isPending: boolean
  submit: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * A form that the server judges: sends what was typed once at a time, and puts the keyboard on the first field that was
 * refused. Sent again unchanged, it carries the same key, so that nothing is made twice. `onDone` answers `leaving` where
 * another page follows. `keptAs` names a form that is kept in this tab as it was typed; nothing that it asks may be a secret.
 */
export function useForm<Fields extends Values, Value>(
  initial: Fields,
  send: (values: Fields, idempotencyKey: string) => Promise<KeptAnswer<Value>>,
  onDone: (value: Value, values: Fields) => unknown,
  keptAs?: string,
): Form<Fields> {
  const [empty] = useState(initial)
  // Nothing of a team is drawn on the server, so what was typed before is there from the first.
  const [values, setValues] = useState(() => (keptAs === undefined ? initial : fillTyped(initial, keptAs)))
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const [isPending, setPending] = useState(false)
  const key = useRef('')
  useHeldPage(isPending)
  useEffect(() => {
    if (keptAs === undefined) return
    const changed = Object.entries(values).filter(([name, value]) => value !== empty[name])
    writeTyped(keptAs, changed.length === 0 ? null : Object.fromEntries(changed))
  }, [keptAs, values, empty])
  const faults = faultsOf(problem)

  function set(change: Partial<Fields>) {
    key.current = ''
    setValues(old => ({ ...old, ...change }))
    setProblem(old => (old === 'offline' || !old?.errors ? null : old))
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const form = event.currentTarget
    setPending(true)
    setProblem(null)
    key.current ||= makeKey()
    const answer = await send(values, key.current)
    if (answer.ok) {
      key.current = ''
      // Whoever goes to another page meets nothing new on this one meanwhile.
      if ((await onDone(answer.value, values)) !== 'leaving') setPending(false)
      return
    }
    setPending(false)
    setProblem(answer.problem)
    setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }

  return {
    ...{ values, set, problem, isPending },
    field: (name, pointer = name) => ({
      name,
      value: values[name] ?? '',
      fault: findFault(faults, pointer),
      onChange: value => set({ [name]: value } as Partial<Fields>),
    }),
    submit: event => void submit(event),
  }
}

const typedSchema = z.record(z.string(), z.string())

/** The fields with what was typed into them before. */
function fillTyped<Fields extends Values>(initial: Fields, keptAs: string): Fields {
  const typed = readTyped(keptAs, typedSchema) ?? {}
  return Object.fromEntries(
    Object.entries(initial).map(([name, value]) => [name, typed[name] ?? value]),
  ) as Fields
}

/** A fault of a part of what is one field here stands at that field. */
function findFault(faults: ReadonlyMap<string, string>, pointer: string): string | undefined {
  for (const [at, detail] of faults) if (at === pointer || at.startsWith(`${pointer}.`)) return detail
  return undefined
}

const makeKey = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
