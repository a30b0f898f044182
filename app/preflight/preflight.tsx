'use client'

import { useMemo, useState } from 'react'
import type { Phase } from '#domain/preflight/check.ts'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import { settleSoftware } from '#domain/site/settle-site.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { useDerivedSite } from '../site/use-derived-site.ts'
import { useSite } from '../site/use-site.ts'
import { Ask, type Software } from './ask.tsx'
import { Changes } from './changes.tsx'
import { CheckBoard } from './check-board.tsx'
import { EvidenceBox } from './evidence-box.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { KeepInSite } from './keep-in-site.tsx'
import { NextCommand } from './next-command.tsx'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'
import { useEvidence } from './use-evidence.ts'
import { useWaivers } from './use-waivers.ts'
import { UsedValues } from './used-values.tsx'

/** Judges the machine of the site at each paste: what was given on the left, what it proves on the right. */
export function Preflight({ software: all, chosen }: { software: readonly Software[]; chosen: SoftwareId }) {
  const { t, of } = useTexts()
  const site = useSite()
  const derived = useDerivedSite(site.site)
  const [software, setSoftware] = useState<SoftwareId>(chosen)
  const [phase, setPhase] = useState<Phase>('before-install')
  const [hidesNames, setHidesNames] = useState(false)
  const evidence = useEvidence()
  const waivers = useWaivers()
  const { parameters } = useMemo(
    () => settleSoftware(site.site, derived, software),
    [site.site, derived, software],
  )
  const verdict = useMemo(
    () =>
      judgeMachine(software, {
        phase,
        parameters,
        evidence: evidence.pieces,
        date: today(),
        waivers: waivers.list,
        hidesNames,
      }),
    [software, phase, parameters, evidence.pieces, waivers.list, hidesNames],
  )
  // What the last evidence has changed, as long as it is the same machine that is judged for the same.
  const before = useMemo(
    () =>
      evidence.before &&
      judgeMachine(software, { phase, parameters, evidence: evidence.before, date: today() }),
    [software, phase, parameters, evidence.before],
  )
  const named = all.find(({ id }) => id === software)

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
      </header>
      <section className={styles.given} aria-labelledby="given-title">
        <h2 id="given-title" className="hidden">
          {t('evidence.title')}
        </h2>
        <Ask software={all} chosen={software} phase={phase} onSoftware={setSoftware} onPhase={setPhase} />
        <EvidenceBox pieces={evidence.pieces} onAdd={evidence.add} />
        <EvidenceList
          evidence={evidence}
          summaries={verdict.evidence}
          hidesNames={hidesNames}
          onHideNames={setHidesNames}
        />
        {named && <UsedValues software={named} verdict={verdict} />}
      </section>
      <section className={styles.answer} aria-labelledby="verdict-title">
        <h2 id="verdict-title" data-verdict={verdict.verdict}>
          {of(`verdict.${verdict.verdict}`)}
        </h2>
        <p>{of(`verdict.${verdict.verdict}.lead`)}</p>
        <p className="hidden" role="status">
          {t('summary', { verdict: of(`verdict.${verdict.verdict}`), ...count(verdict) })}
        </p>
        <NextCommand next={verdict.nextCommand} />
        {before && before.evidence.length > 0 && (
          <Changes software={software} before={before} after={verdict} />
        )}
        <CheckBoard software={software} verdict={verdict} pieces={evidence.pieces} waivers={waivers} />
        <KeepInSite software={software} verdict={verdict} pieces={evidence.pieces} site={site} />
      </section>
    </div>
  )
}

const today = () => new Date().toISOString().slice(0, 10)

function count({ checks }: MachineVerdict) {
  const number = (...statuses: string[]) => checks.filter(({ status }) => statuses.includes(status)).length
  return { met: number('pass'), failed: number('fail'), open: number('missing', 'unparsable') }
}
