import { en } from '#text/organisation/en.ts'
import type { TranslateOrganisation } from '#text/organisation/organisation.ts'

type Key = keyof typeof en

/** What a key may do, in words; one that this page does not know yet is shown as it is. */
export function nameScope(t: TranslateOrganisation, scope: string): string {
  const key = `scope.${scope}`
  return Object.hasOwn(en, key) ? t(key as Key) : scope
}
