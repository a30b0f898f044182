import {
  constraintOptions,
  constraints,
  type ModeAdviceInput,
  modeAdviceInput,
} from '#domain/licensing/mode-advice/mode-advice-input.ts'
import { type Loss, losses } from '#domain/licensing/outages/outage-facts.ts'
import { stream } from '#domain/software/stream/pack.ts'

const { hours, mostHours } = stream.licenceOutages.losses['licence-server'].grace

/** The hours that a licence server's grace can be set to. */
export const graceChoices = Array.from({ length: mostHours }, (_, index) => index + 1)

/** Everything that is answered on the page; the date as it stands in its field. */
export type Answers = { site: ModeAdviceInput; lost: Loss; date: string; graceHours: number }

export type Query = Readonly<Record<string, string>>

export const emptySite = modeAdviceInput.parse({})

/** The answers of an address; what it does not hold or holds wrongly is as if not answered. */
export function readQuery(query: Query, today: string): Answers {
  const known = constraints.filter(name =>
    (constraintOptions[name] as readonly string[]).includes(query[name] ?? ''),
  )
  return {
    site: modeAdviceInput.parse(Object.fromEntries(known.map(name => [name, query[name]]))),
    lost: losses.find(loss => loss === query.lost) ?? 'connection',
    date: query.date ?? today,
    graceHours: graceChoices.find(choice => String(choice) === query.graceHours) ?? hours,
  }
}

/** The query that leads to the same answers, on whatever day it is opened. */
export function writeQuery({ site, lost, date, graceHours }: Answers): string {
  const query = new URLSearchParams(Object.entries(site).filter(([, value]) => value !== 'unknown'))
  query.set('lost', lost)
  query.set('date', date)
  if (lost === 'licence-server') query.set('graceHours', String(graceHours))
  return query.toString()
}
