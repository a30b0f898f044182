import { Suspense, useState } from 'react'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import field from '../house/field.module.css'
import { loadLate } from '../house/load-late.ts'
import type { SiteAtHand } from '../site/use-site.ts'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'
import type { Piece } from './use-evidence.ts'

const SendSite = loadLate(() => import('../site/send-site.tsx'))

/** Ticks in the checklist of the site what the evidence answers, with the evidence as the remark. */
export function KeepInSite({
  software,
  verdict,
  judgeAll,
  pieces,
  site,
}: {
  software: SoftwareId
  verdict: MachineVerdict
  /** The verdict by all checks: what a role proves beyond its own is noted too. */
  judgeAll: () => MachineVerdict
  pieces: readonly Piece[]
  site: SiteAtHand
}) {
  const { t, of, language } = useTexts()
  const [isSending, setSending] = useState(false)
  const [kept, setKept] = useState<{ of: readonly Piece[]; count: number } | null>(null)
  if (!verdict.checks.some(({ status }) => status === 'pass' || status === 'fail')) return null
  return (
    <div className={styles.tools}>
      <button
        type="button"
        aria-describedby="keep-help"
        onClick={async () => {
          const { keepInSite } = await import('./write-to-site.ts')
          setKept({ of: pieces, count: keepInSite(software, judgeAll(), site, { t, of, language, pieces }) })
        }}
      >
        {t('keep')}
      </button>
      {site.site.audience && kept?.of === pieces && (
        <button type="button" onClick={() => setSending(true)}>
          {t('keep.send')}
        </button>
      )}
      <button type="button" onClick={() => window.print()}>
        {t('print')}
      </button>
      <span id="keep-help" className={field.hint} role="status">
        {kept?.of === pieces ? t('keep.done', { count: kept.count }) : t('keep.help')}
      </span>
      {isSending && (
        <Suspense>
          <SendSite site={site.site} onClose={() => setSending(false)} />
        </Suspense>
      )}
    </div>
  )
}
