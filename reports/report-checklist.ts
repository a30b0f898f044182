import { itemStates } from '#domain/site/item-entry.ts'
import { colons } from '#text/language.ts'
import { formatDay } from './format-day.ts'
import type { Fact, Part, Report } from './report.ts'
import { reportChecks } from './report-checks.ts'
import type { ReportContext } from './report-context.ts'
import { reportPlan } from './report-plan.ts'
import { writeChecklistAssumption, writeStates } from './write-checklist.ts'
import { writeCitation } from './write-citation.ts'
import { writeDuration } from './write-duration.ts'
import type { SiteChecklist } from './write-site-checklist.ts'

/** Section 4.9 stands before 4.10. */
const bySection = new Intl.Collator('en', { numeric: true })

/** A checklist as a document: what it is about, the plan, the items to tick, what it rests on. */
export function reportChecklist(site: SiteChecklist, context: ReportContext): Report {
  const { t, translate, language, date } = context
  const { written, checklist } = site
  const { ruleset } = checklist
  const siteName = String(checklist.parameters.siteName ?? '')
  return {
    language,
    colon: colons[language],
    kind: t('kind.checklist'),
    title: written.title,
    lead: written.summary,
    running: {
      subject: siteName,
      title: written.title,
      source: t('value.rules', { id: ruleset.id, version: ruleset.version }),
      date,
    },
    facts: writeFacts(site, siteName, context),
    notices: writeNotices(site, context),
    parts: [
      ...reportPlan(site, context),
      ...written.sections.map(({ title, items }) => ({
        title,
        blocks: [{ kind: 'checks' as const, checks: reportChecks(items, site, context) }],
      })),
      ...writeGrounds(site, context),
    ],
    legend: {
      states: itemStates.map(state => ({ state, text: translate.shared(`state.${state}`) })),
      initials: t('check.initials'),
    },
  }
}

function writeFacts(
  site: SiteChecklist,
  siteName: string,
  { t, translate, language, manual, date }: ReportContext,
): Fact[] {
  const { checklist, roles, entries, place } = site
  const { plan, ruleset } = checklist
  const items = checklist.sections.flatMap(section => section.items)
  const states = [...entries.values()].map(({ state }) => state)
  const facts: (Fact | false)[] = [
    siteName !== '' && { label: t('fact.site'), value: siteName },
    place !== undefined && {
      label: t('fact.route'),
      value: [
        `${translate.shared('route.step', { step: place.step, steps: place.steps.length })}.`,
        ...writeStates(place.state, translate).map(({ text }) => text),
      ].join(' '),
    },
    roles !== null && {
      label: t('fact.roles'),
      value: roles.map(role => translate.shared(`role.${role}`)).join(', '),
    },
    {
      label: t('fact.items'),
      value: t('value.items', {
        count: items.length,
        blockers: items.filter(({ severity }) => severity === 'blocker').length,
      }),
    },
    entries.size > 0 && {
      label: t('fact.settled'),
      value: t('value.settled', {
        settled: states.filter(state => state === 'done' || state === 'not-applicable').length,
        total: items.length,
        problems: states.filter(state => state === 'problem').length,
      }),
    },
    { label: t('fact.effort'), value: writeDuration(plan.effortMinutes, t) },
    plan.daysAhead > 0 && { label: t('fact.ahead'), value: t('days', { days: plan.daysAhead }) },
    { label: t('fact.manual'), value: `${manual.document}, ${manual.title}` },
    { label: t('fact.rules'), value: t('value.rules', { id: ruleset.id, version: ruleset.version }) },
    date !== null && { label: t('fact.date'), value: formatDay(date, language) },
  ]
  return facts.filter(fact => fact !== false)
}

function writeNotices(
  { checklist, roles, elsewhere }: SiteChecklist,
  { t, translate }: ReportContext,
): string[] {
  const items = checklist.sections.flatMap(section => section.items)
  const irreversible = items.filter(item => item.irreversible).length
  return [
    ...(roles
      ? [t('notice.roles', { roles: roles.map(role => translate.shared(`role.${role}`)).join(', ') })]
      : []),
    ...(irreversible > 0 ? [t('notice.irreversible', { count: irreversible })] : []),
    ...(elsewhere.length > 0 ? [t('notice.elsewhere', { count: elsewhere.length })] : []),
  ]
}

/** What the list rests on: what was left out and why, assumptions, sources. */
function writeGrounds({ written, checklist }: SiteChecklist, { t, translate }: ReportContext): Part[] {
  const byReason = Map.groupBy(written.leftOut, ({ because }) => because.join(' '))
  const leftOut = [...byReason].map(([heading, items]) => ({
    kind: 'list' as const,
    heading,
    items: [...new Set(items.map(({ text }) => text))],
  }))
  const list = (title: string, items: string[]): Part => ({ title, blocks: [{ kind: 'list', items }] })
  const assumptions = checklist.assumptions.map(
    assumption =>
      `${writeChecklistAssumption(assumption, translate)} (${writeCitation(assumption.citation)})`,
  )
  const sources = checklist.citations.map(writeCitation).toSorted(bySection.compare)
  return [
    ...(leftOut.length > 0 ? [{ title: t('part.leftOut'), blocks: leftOut }] : []),
    list(t('part.assumptions'), assumptions),
    ...(sources.length > 0 ? [list(t('part.sources'), sources)] : []),
  ]
}
