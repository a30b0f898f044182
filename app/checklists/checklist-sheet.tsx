'use client'

import { useEffect, useMemo } from 'react'
import { factsAt, type RoutePlace } from '#domain/checklists/follow-route.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { ParameterValue, ParameterValues } from '#domain/parameters/parameter.ts'
import { type ItemEntry, readEnteredValues, type SiteRecord } from '#domain/site/site-record.ts'
import type { SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import { procedureFacts } from '#domain/software/procedure-facts.ts'
import controls from '../house/controls.module.css'
import { OfflineNotice } from '../offline/offline-notice.tsx'
import styles from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { writeSoftwareLink } from '../procedure/write-procedure-link.ts'
import { SiteBar } from '../site/site-bar.tsx'
import { useSite } from '../site/use-site.ts'
import { Filters } from './filters.tsx'
import { GuidedTree } from './guided-tree.tsx'
import { ItemList } from './item-list.tsx'
import { JumpBar } from './jump-bar.tsx'
import { LeftOutList } from './left-out-list.tsx'
import { ParameterForm } from './parameter-form.tsx'
import { planOpen } from './plan-open.ts'
import { PlanPicture } from './plan-picture.tsx'
import { PrintHead } from './print-head.tsx'
import { ProgressScale } from './progress-scale.tsx'
import { RecordActions } from './record-actions.tsx'
import { RouteLine } from './route-line.tsx'
import { type RouteQuery, readRouteQuery, writeRouteAddress } from './route-query.ts'
import { useChecklist } from './use-checklist.ts'
import { nameInRecord, usePlace } from './use-place.ts'
import { useShown } from './use-shown.ts'

/** A procedure's checklist for one site: what is asked on the left, what is to be done on the right. */
export function ChecklistSheet({
  software,
  softwareName,
  procedureId,
  presets,
  route,
}: {
  software: SoftwareWithProcedures
  softwareName: string
  procedureId: string
  presets: Readonly<Record<string, string>>
  route: RouteQuery | undefined
}) {
  const { t, language } = useTexts()
  const place = usePlace(software, procedureId, route)
  const facts = factsAt<ProcedureFacts>(procedureFacts[software].facts, place)
  const site = useSite(software)
  const [shown, setShown] = useShown()
  const entered = useMemo(
    () => readEntered(site.record, site.isLoaded ? {} : presets, facts, place),
    [site.record, site.isLoaded, presets, facts, place],
  )
  const { fields, faults, checklist, written, change, forget } = useChecklist(
    software,
    procedureId,
    place,
    entered,
    (name, value) => site.setParameter(nameInRecord(facts, place, name), value),
  )
  const entries = site.record.procedures[procedureId] ?? {}
  const faultCount = Object.keys(faults).length

  const note = (item: string, entry: Pick<ItemEntry, 'state' | 'note'>) =>
    site.setEntry(procedureId, item, entry)
  const plan = planOpen(checklist, entries, shown.role)
  const list = (
    <>
      <Filters written={written} shown={shown} onShow={setShown} />
      <ItemList written={written} entries={entries} shown={shown} onEntry={note} />
    </>
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the record of the site is there
  useEffect(() => {
    if (!site.isLoaded) return
    // Read here again: a page kept for offline use was made without the question mark and what follows.
    const asked = new URLSearchParams(window.location.search)
    const stands = readRouteQuery(Object.fromEntries(asked))
    asked.delete('path')
    asked.delete('step')
    const presets = [...asked].map(([name, text]) => [name, readPreset(text)] as const)
    change({ ...Object.fromEntries(presets), ...place?.parameters })
    // What the link asked for is kept now, and a reload must not ask for it again; where the list stands stays.
    if (asked.size > 0) window.history.replaceState(null, '', writeRouteAddress(stands))
  }, [site.isLoaded])

  // biome-ignore lint/correctness/useExhaustiveDependencies: when another site is opened
  useEffect(() => forget(), [site.record.id])

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.crumb}>
          <a href={writeSoftwareLink(language, software)}>{t('crumb.procedures')}</a> {softwareName}
        </p>
        <h1>{written.title}</h1>
        <p>{written.summary}</p>
        {place && <RouteLine software={software} place={place} />}
        {facts.procedures.some(({ id, group }) => id === procedureId && group === 'licence') && (
          <p>
            <a href={`/${language}/licence-workflows`}>{t('crumb.workflows')}</a>
          </p>
        )}
      </header>
      <section className={styles.inputs} aria-labelledby="site-title">
        <h2 id="site-title">{t('site.title')}</h2>
        <SiteBar site={site} />
        <ParameterForm
          facts={facts}
          procedureId={procedureId}
          settled={place?.parameters ?? {}}
          fields={fields}
          faults={faults}
          onChange={(name, value) => change({ [name]: value })}
        />
      </section>
      <section className={styles.results} aria-labelledby="list-title">
        <h2 id="list-title" className="hidden">
          {t('list.title')}
        </h2>
        <PrintHead softwareName={softwareName} written={written} site={site} shown={shown} />
        <p className={styles.stale} role="status">
          {faultCount > 0 ? t('error.summary', { count: faultCount }) : ''}
        </p>
        <div
          className={styles.sheet}
          data-saved={site.isSaved ? '' : undefined}
          data-pending={site.isLoaded ? undefined : ''}
          data-stale={faultCount > 0 ? '' : undefined}
        >
          <ProgressScale written={written} entries={entries} plan={plan} role={shown.role} />
          <JumpBar written={written} entries={entries} shown={shown} />
          <OfflineNotice />
          <RecordActions
            software={software}
            procedureId={procedureId}
            parameters={checklist.parameters}
            place={place}
            site={site}
            shown={shown}
            onShow={setShown}
          />
          {procedureId === 'troubleshoot' ? (
            <>
              <GuidedTree
                facts={facts}
                symptom={String(checklist.parameters.symptom)}
                checklist={checklist}
                written={written}
                entries={entries}
                onEntry={note}
                onSymptom={symptom => change({ symptom })}
              />
              <details className={`${controls.details} ${styles.whole}`}>
                <summary>{t('tree.whole')}</summary>
                {list}
              </details>
            </>
          ) : (
            <>
              {plan && <PlanPicture plan={plan} written={written} />}
              {list}
            </>
          )}
          <LeftOutList written={written} checklist={checklist} />
        </div>
      </section>
    </div>
  )
}

/** What is known of the site: what was kept, its name, and before that is loaded what the link asks for. */
function readEntered(
  record: SiteRecord,
  presets: Readonly<Record<string, string>>,
  facts: ProcedureFacts,
  place: RoutePlace | undefined,
): ParameterValues {
  const known = readEnteredValues(record)
  const kept = Object.keys(facts.parameters).flatMap(name => {
    const value = known[nameInRecord(facts, place, name)]
    return value === undefined ? [] : [[name, value] as const]
  })
  const given = Object.entries(presets).map(([name, text]) => [name, readPreset(text)] as const)
  return Object.fromEntries([...kept, ...given, ['siteName', record.name.value] as const])
}

/** A parameter from a link: yes or no, a number, or a text. */
function readPreset(text: string): ParameterValue {
  return text === 'true' || text === 'false' ? text === 'true' : text
}
