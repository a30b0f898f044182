import type {
  Conflict,
  ConflictAssumption,
  ConflictStep,
  Conflicts,
} from '#domain/conflicts/find-conflicts.ts'
import type { ClaimType } from '#domain/conflicts/footprint.ts'
import type { OrderStep } from '#domain/conflicts/order-installations.ts'
import type { Assumption } from '#domain/shared/explanation.ts'
import { registry } from '#domain/software/registry.ts'
import type { TranslateConflict } from '#text/conflicts/conflicts.ts'
import type { ConflictMessages } from '#text/conflicts/en.ts'
import type { ExplainedWords } from './write-explained.ts'

type Key = keyof ConflictMessages
type OptionKey = Extract<Key, `option.${string}`>
type ParameterKey = Extract<Key, `parameter.${string}`>

/** The name under which a software is known. */
export function nameSoftware(id: string): string {
  return registry.find(pack => pack.id === id)?.name ?? id
}

/** What clashes and what to do, in the reader's language. */
export function writeConflict(conflict: Conflict, t: TranslateConflict): { text: string; remedy: string } {
  const { code, remedy, software, uses } = conflict
  const [one, other] = software.map(nameSoftware)
  const [oneUse = '', otherUse = ''] = uses.map(use => t(`use.${use}`))
  const [oneValue, otherValue] = conflict.values.map(String)
  const values = { one, other, oneUse, otherUse, oneValue, otherValue } as Record<string, string>
  return { text: t(`conflict.${code}`, values), remedy: t(`remedy.${remedy}`, values) }
}

/** Why a software stands where it does in the order of installation. */
export function writeOrderReason({ reason }: OrderStep, t: TranslateConflict): string {
  return t(`reason.${reason}`)
}

/** A default or a ruling about one software. */
export function writeConflictAssumption(
  { code, values }: Assumption<ConflictAssumption>,
  t: TranslateConflict,
): string {
  const software = String(values.software)
  const list = String(values.list ?? '').replace(
    /(\w+) = ([^,]*)/g,
    (_whole, name: string, value: string) => {
      const text = /^\d+$/.test(value) ? value : t(`option.${value}` as OptionKey)
      return `${t(`parameter.${software}.${name}` as ParameterKey)} (${text})`
    },
  )
  return t(`assumption.${code}`, { ...values, list, software: nameSoftware(software) })
}

/** What assumptions and steps of a comparison say. */
export function conflictWords(t: TranslateConflict): ExplainedWords<ConflictAssumption, ConflictStep> {
  return {
    assumption: assumption => writeConflictAssumption(assumption, t),
    step: ({ code }) => t(isClaim(code) ? `step.${code}` : isOrder(code) ? 'step.order' : 'step.conflict'),
  }
}

function isClaim(code: ConflictStep): code is `claim.${ClaimType}` {
  return code.startsWith('claim.')
}

function isOrder(code: ConflictStep): boolean {
  return code.startsWith('order.')
}

/** The conflicts between two software, the worst first. */
export function conflictsBetween({ conflicts }: Conflicts, one: string, other: string): readonly Conflict[] {
  return conflicts.filter(({ software: [a, b] }) =>
    one === other ? a === one && b === one : [a, b].includes(one) && [a, b].includes(other),
  )
}
