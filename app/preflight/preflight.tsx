'use client'

import { useMemo, useState } from 'react'
import type { Phase } from '#domain/preflight/check.ts'
import { chooseOwnChecks } from '#domain/preflight/choose-own-checks.ts'
import { placeReadings } from '#domain/preflight/place-readings.ts'
import { settleSoftware } from '#domain/site/settle-site.ts'
import { roleOf } from '#domain/site/share-site.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { judgeReadings, preflightFacts } from '#domain/software/preflight-facts.ts'
import { keyOf } from '../site/site-key.ts'
import { useDerivedSite } from '../site/use-derived-site.ts'
import { useSite } from '../site/use-site.ts'
import { Answer } from './answer.tsx'
import { Ask, type Software } from './ask.tsx'
import { EvidenceBox } from './evidence-box.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Fleet } from './fleet.tsx'
import styles from './preflight.module.css'
import { PrintHead } from './print-head.tsx'
import { useTexts } from './texts.tsx'
import { useEvidence } from './use-evidence.ts'
import { listMachines } from './use-fleet.ts'
import { createWaivers, useWaivers } from './use-waivers.ts'
import { UsedValues } from './used-values.tsx'

const focus = (element: HTMLElement | null) => element?.focus()

/** Judges the machine of the site, or each of several, at each paste: what was given on the left, what it proves on the right. */
export function Preflight({
  software: all,
  chosen,
}: {
  software: readonly Software[]
  /** What the address asks for; else what the site has. */
  chosen: SoftwareId | null
}) {
  const { t } = useTexts()
  const site = useSite()
  const derived = useDerivedSite(site.site)
  const [asked, setSoftware] = useState<SoftwareId | null>(chosen)
  const [phase, setPhase] = useState<Phase>('before-install')
  const [hidesNames, setHidesNames] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const key = site.isLoaded ? keyOf(site.site) : null
  const evidence = useEvidence(key, site.sites.map(keyOf))
  const named = all.find(({ id }) => id === (asked ?? derived.software[0])) ?? all[0]
  const software = named?.id ?? 'stream'
  const waivers = useWaivers(site, software)
  const { parameters } = useMemo(
    () => settleSoftware(site.site, derived, software),
    [site.site, derived, software],
  )
  const role = roleOf(site.site)
  const judging = useMemo(() => {
    const { checks } = preflightFacts[software]
    const only = role && named && chooseOwnChecks(checks, named.owners, phase, role)
    return { phase, parameters, date: new Date().toISOString().slice(0, 10), hidesNames, only }
  }, [software, named, role, phase, parameters, hidesNames])
  const machines = useMemo(() => listMachines(evidence.pieces), [evidence.pieces])
  const isFleet = machines.filter(({ host }) => host !== null).length > 1
  const machine = isFleet ? machines.find(each => each.key === opened) : undefined
  const pieces = machine?.pieces ?? evidence.pieces
  const { host } = machine ?? { host: isFleet ? null : (machines.find(each => each.host)?.host ?? null) }
  const accepted = useMemo(() => waivers(machine?.key), [waivers, machine?.key])
  const verdict = useMemo(
    () =>
      judgeReadings(
        software,
        { ...judging, waivers: accepted },
        isFleet && !machine ? [] : placeReadings(pieces.map(({ reading }) => reading)),
      ),
    [software, judging, accepted, pieces, isFleet, machine],
  )
  const before = useMemo(
    () =>
      evidence.before &&
      (machine
        ? (listMachines(evidence.before).find(each => each.key === machine.key)?.pieces ?? null)
        : evidence.before),
    [evidence.before, machine],
  )

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
      </header>
      {named && <PrintHead software={named} verdict={verdict} host={hidesNames ? null : host} site={site} />}
      <section className={styles.given} aria-labelledby="given-title">
        <h2 id="given-title" className="hidden">
          {t('evidence.title')}
        </h2>
        <Ask software={all} chosen={software} phase={phase} onSoftware={setSoftware} onPhase={setPhase} />
        <EvidenceBox {...evidence} />
        <EvidenceList
          evidence={evidence}
          machines={isFleet && !machine ? machines : null}
          pieces={pieces}
          summaries={verdict.evidence}
          hidesNames={hidesNames}
          onHideNames={setHidesNames}
        />
        {named && <UsedValues software={named} verdict={verdict} />}
      </section>
      {isFleet && !machine ? (
        <Fleet
          software={software}
          machines={machines}
          judging={judging}
          waivers={waivers}
          values={verdict}
          last={last}
          onOpen={machine => {
            setOpened(machine)
            setLast(machine)
          }}
        />
      ) : (
        <Answer
          software={software}
          verdict={verdict}
          pieces={pieces}
          before={before}
          judging={judging}
          waivers={createWaivers(site, software, accepted, machine?.key)}
          site={site}
        >
          {machine && (
            <p className={styles.tools}>
              <button ref={focus} type="button" onClick={() => setOpened(null)}>
                {t('fleet.back')}
              </button>
              <strong>
                {hidesNames
                  ? t('fleet.number', { number: machines.indexOf(machine) + 1 })
                  : (machine.host ?? t('fleet.unnamed'))}
              </strong>
            </p>
          )}
        </Answer>
      )}
    </div>
  )
}
