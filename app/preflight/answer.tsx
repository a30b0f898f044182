import { type ReactNode, useMemo } from 'react'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import { placeReadings } from '#domain/preflight/place-readings.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { judgeReadings } from '#domain/software/preflight-facts.ts'
import type { SiteAtHand } from '../site/use-site.ts'
import { Changes } from './changes.tsx'
import { CheckBoard } from './check-board.tsx'
import { KeepInSite } from './keep-in-site.tsx'
import { NextCommand } from './next-command.tsx'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'
import type { Piece } from './use-evidence.ts'
import type { Judging } from './use-fleet.ts'
import type { Waivers } from './use-waivers.ts'

/** The verdict on one machine: what to run next, what has changed, and every requirement. */
export function Answer({
  software,
  verdict,
  pieces,
  before,
  judging,
  waivers,
  site,
  children,
}: {
  software: SoftwareId
  verdict: MachineVerdict
  pieces: readonly Piece[]
  /** The evidence before the last change; null where there was none. */
  before: readonly Piece[] | null
  judging: Judging
  waivers: Waivers
  site: SiteAtHand
  children?: ReactNode
}) {
  const { t, of } = useTexts()
  // What the last evidence has changed, judged for the same by the same rules.
  const earlier = useMemo(
    () =>
      before &&
      before.length > 0 &&
      judgeReadings(software, judging, placeReadings(before.map(({ reading }) => reading))),
    [software, judging, before],
  )
  return (
    <section className={styles.answer} aria-labelledby="verdict-title">
      {children}
      <h2 id="verdict-title" data-verdict={verdict.verdict} tabIndex={-1}>
        {of(`verdict.${verdict.verdict}`)}
      </h2>
      <p>{of(`verdict.${verdict.verdict}.lead`)}</p>
      <p className="hidden" role="status">
        {t('summary', { verdict: of(`verdict.${verdict.verdict}`), ...count(verdict) })}
      </p>
      {judging.only && <p>{t('own')}</p>}
      <NextCommand next={verdict.nextCommand} />
      {earlier && <Changes software={software} before={earlier} after={verdict} />}
      <CheckBoard software={software} verdict={verdict} pieces={pieces} waivers={waivers} />
      <KeepInSite
        software={software}
        verdict={verdict}
        judgeAll={() =>
          judgeReadings(
            software,
            { ...judging, only: undefined, waivers: waivers.list },
            placeReadings(pieces.map(({ reading }) => reading)),
          )
        }
        pieces={pieces}
        site={site}
      />
    </section>
  )
}

function count({ checks }: MachineVerdict) {
  const number = (...statuses: string[]) => checks.filter(({ status }) => statuses.includes(status)).length
  return { met: number('pass'), failed: number('fail'), open: number('missing', 'unparsable') }
}
