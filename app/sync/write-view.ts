import type { TranslateSite } from '#text/sites/sites.ts'
import type { CopyView } from './sync-view.ts'

/** How a site stands that is kept in common, in a few words. */
export function writeView(
  { kind, name, state, isPending, savedAt, fault }: CopyView,
  isOffline: boolean,
  t: TranslateSite,
  time: (moment: string) => string,
): string {
  if (state === 'signed-out') return t('common.signedOut')
  if (state === 'elsewhere') return t('common.elsewhere', { name })
  if (state === 'gone') return t(kind === 'team' ? 'common.deleted' : 'common.ended')
  if (state === 'refused') return fault ? t('common.refused.why', { why: fault }) : t('common.refused')
  const where = kind === 'team' ? t('common.team') : t('common.link', { name })
  if (state === 'read-only') return t('common.readOnly', { where })
  if (isOffline) return t('common.offline', { where })
  if (isPending || savedAt === null) return t('common.saving', { where })
  return t('common.saved', { where, at: time(savedAt) })
}
