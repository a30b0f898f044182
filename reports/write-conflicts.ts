import type { Conflict, Conflicts } from '#domain/conflicts/find-conflicts.ts'
import type { OrderStep } from '#domain/conflicts/order-installations.ts'
import type { Assumption, Step } from '#domain/shared/explanation.ts'
import { registry } from '#domain/software/registry.ts'
import type { TranslateConflict } from '#text/conflicts/conflicts.ts'
import type { ConflictMessages } from '#text/conflicts/en.ts'

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
export function writeConflictAssumption({ code, values }: Assumption, t: TranslateConflict): string {
  const software = nameSoftware(String(values.software))
  return t(`assumption.${code}` as keyof ConflictMessages, { ...values, software })
}

/** What a step of the derivation says. */
export function writeConflictStep({ code }: Step, t: TranslateConflict): string {
  const [part] = code.split('.')
  return t((part === 'claim' ? `step.${code}` : `step.${part}`) as keyof ConflictMessages)
}

/** The conflicts between two software, the worst first. */
export function conflictsBetween({ conflicts }: Conflicts, one: string, other: string): readonly Conflict[] {
  return conflicts.filter(({ software: [a, b] }) =>
    one === other ? a === one && b === one : [a, b].includes(one) && [a, b].includes(other),
  )
}
