import { LATEST } from './site.ts'

/**
 * The time of an entry that is to stand after another: by the clock, but later than what it replaces, which may be from
 * a clock that runs ahead. So a time from the future wins only until somebody writes who has seen it.
 */
export function nextMoment(at: string, previous: { readonly at: string } | undefined): string {
  const clock = new Date(at).getTime()
  const after = previous ? new Date(previous.at).getTime() + 1 : clock
  return new Date(Math.min(Math.max(clock, after), latest)).toISOString()
}

const latest = new Date(LATEST).getTime()

/** The milliseconds between two moments. */
export function millisecondsBetween(from: string, to: string): number {
  return new Date(to).getTime() - new Date(from).getTime()
}
