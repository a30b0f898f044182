import { type FormEvent, useRef, useState } from 'react'
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
 * another page follows.
 */
export function useForm<Fields extends Values, Value>(
  initial: Fields,
  send: (values: Fields, idempotencyKey: string) => Promise<KeptAnswer<Value>>,
  onDone: (value: Value, values: Fields) => unknown,
): Form<Fields> {
  const [values, setValues] = useState(initial)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const [isPending, setPending] = useState(false)
  const key = useRef('')
  useHeldPage(isPending)
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

/** A fault of a part of what is one field here stands at that field. */
function findFault(faults: ReadonlyMap<string, string>, pointer: string): string | undefined {
  for (const [at, detail] of faults) if (at === pointer || at.startsWith(`${pointer}.`)) return detail
  return undefined
}

const makeKey = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
