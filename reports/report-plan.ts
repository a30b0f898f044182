import type { Part } from './report.ts'
import type { ReportContext } from './report-context.ts'
import { writeDuration } from './write-duration.ts'
import type { SiteChecklist } from './write-site-checklist.ts'

/** What is known about the site, and the plan: who works how long, what takes days to arrive, what waits for what. */
export function reportPlan(
  { written, checklist, numbers }: SiteChecklist,
  { t, translate }: ReportContext,
): Part[] {
  const { byRole, orderAhead, criticalPath, daysAhead } = checklist.plan
  const role = (id: (typeof byRole)[number]['role']) => translate.shared(`role.${id}`)
  const texts = new Map(written.sections.flatMap(({ items }) => items.map(item => [item.id, item.text])))
  // The site's name heads the document already.
  const parameters = written.parameters.filter(({ name }) => name !== 'siteName')
  const number = (id: string) => numbers.get(id) ?? ''
  const parts: (Part | false)[] = [
    parameters.length > 0 && {
      title: t('part.parameters'),
      blocks: [
        {
          kind: 'facts',
          facts: parameters.map(({ label, value, taken }) => ({ label, value: taken?.text ?? value })),
        },
      ],
    },
    byRole.length > 1 && {
      title: t('part.work'),
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: t('column.role') },
            { label: t('column.items'), isNumeric: true },
            { label: t('column.effort'), isNumeric: true },
          ],
          rows: byRole.map(part => [
            role(part.role),
            String(part.items),
            writeDuration(part.effortMinutes, t),
          ]),
        },
      ],
    },
    orderAhead.length > 0 && {
      title: t('part.ahead'),
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: t('column.number') },
            { label: t('column.item') },
            { label: t('column.role') },
            { label: t('column.days'), isNumeric: true },
          ],
          rows: orderAhead.map(({ item, role: by, leadDays }) => [
            number(item),
            texts.get(item) ?? '',
            role(by),
            String(leadDays),
          ]),
        },
      ],
    },
    daysAhead > 0 && {
      title: t('part.path'),
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: t('column.role') },
            { label: t('column.items') },
            { label: t('column.days'), isNumeric: true },
            { label: t('column.effort'), isNumeric: true },
          ],
          rows: criticalPath.map(({ role: by, items, leadDays, effortMinutes }) => [
            role(by),
            items.map(number).join(', '),
            String(leadDays),
            writeDuration(effortMinutes, t),
          ]),
        },
      ],
    },
  ]
  return parts.filter(part => part !== false)
}
