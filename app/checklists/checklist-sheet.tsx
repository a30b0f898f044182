'use client'

import { useEffect, useMemo } from 'react'
import { factsAt } from '#domain/checklists/follow-route.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { ItemEntry } from '#domain/site/item-entry.ts'
import { itemEntriesOf, remarksOf, valueAt } from '#domain/site/look-up-site.ts'
import { settleSoftware } from '#domain/site/settle-site.ts'
import { roleOf } from '#domain/site/share-site.ts'
import { itemPath, parameterPath } from '#domain/site/site-path.ts'
import type { SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import { findProcedure, procedureFacts } from '#domain/software/procedure-facts.ts'
import controls from '../house/controls.module.css'
import { Fold } from '../house/fold.tsx'
import { OfflineNotice } from '../offline/offline-notice.tsx'
import styles from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { writeSoftwareLink } from '../procedure/write-procedure-link.ts'
import { noteItem } from '../site/note-item.ts'
import { SiteNames } from '../site/site-names.tsx'
import { useDerivedSite } from '../site/use-derived-site.ts'
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
import { readEntered } from './read-entered.ts'
import { RecordActions } from './record-actions.tsx'
import { RouteLine } from './route-line.tsx'
import type { RouteQuery } from './route-query.ts'
import { readTaken } from './taken-values.ts'
import { useChecklist } from './use-checklist.ts'
import { nameInRecord, usePlace } from './use-place.ts'
import { usePresets } from './use-presets.ts'
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
  const site = useSite()
  const derived = useDerivedSite(site.site)
  const settled = useMemo(() => settleSoftware(site.site, derived, software), [site.site, derived, software])
  const [shown, setShown] = useShown(roleOf(site.site))
  const entered = useMemo(
    () => ({
      ...readEntered(settled, site.isLoaded ? {} : presets, facts, place),
      siteName: valueAt(site.site, 'name') ?? '',
    }),
    [site.site, settled, site.isLoaded, presets, facts, place],
  )
  const taken = useMemo(
    () => readTaken(settled, facts, findProcedure(facts, procedureId)?.parameters ?? [], place),
    [settled, facts, procedureId, place],
  )
  const { fields, faults, checklist, written, change, forget } = useChecklist(
    software,
    procedureId,
    place,
    entered,
    taken,
    (name, value) => site.write(parameterPath(software, nameInRecord(facts, place, name)), value ?? null),
  )
  const entries = useMemo(
    () => itemEntriesOf(site.site, software, procedureId),
    [site.site, software, procedureId],
  )
  const remarks = remarksOf(site.site, software, procedureId)
  const faultCount = Object.keys(faults).length

  const note = (item: string, entry: Pick<ItemEntry, 'state' | 'note'>) =>
    noteItem(site, itemPath(software, procedureId, item), entry)
  // Emptied, the field takes over again what the other tools know.
  const takeOver = (name: string) => {
    forget(name)
    site.write(parameterPath(software, name), null)
  }
  const plan = planOpen(checklist, entries, shown.role)
  const list = (
    <>
      <Fold label={t('filter.fold')}>
        <Filters written={written} shown={shown} onShow={setShown} />
      </Fold>
      <ItemList written={written} entries={entries} shown={shown} remarks={remarks} onEntry={note} />
    </>
  )

  usePresets(site.isLoaded, place, change)

  // biome-ignore lint/correctness/useExhaustiveDependencies: when another site is opened
  useEffect(() => forget(), [site.site.id])

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
        <Fold label={t('site.fold')}>
          <SiteNames site={site} />
          <ParameterForm
            facts={facts}
            procedureId={procedureId}
            settled={place?.parameters ?? {}}
            fields={fields}
            faults={faults}
            taken={written.parameters}
            onChange={(name, value) => change({ [name]: value })}
            onTakeOver={takeOver}
          />
        </Fold>
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
          <Fold label={t('record.fold')}>
            <RecordActions
              software={software}
              procedureId={procedureId}
              parameters={checklist.parameters}
              place={place}
              taken={taken}
              entries={entries}
              remarks={remarks}
              shown={shown}
              onShow={setShown}
            />
            {plan && procedureId !== 'troubleshoot' && <PlanPicture plan={plan} written={written} />}
          </Fold>
          {procedureId === 'troubleshoot' ? (
            <>
              <GuidedTree
                facts={facts}
                symptom={String(checklist.parameters.symptom)}
                checklist={checklist}
                written={written}
                entries={entries}
                remarks={remarks}
                onEntry={note}
                onSymptom={symptom => change({ symptom })}
              />
              <details className={`${controls.details} ${styles.whole}`}>
                <summary>{t('tree.whole')}</summary>
                {list}
              </details>
            </>
          ) : (
            list
          )}
          <LeftOutList written={written} checklist={checklist} />
        </div>
      </section>
    </div>
  )
}
