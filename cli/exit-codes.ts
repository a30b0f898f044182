import type { Verdict } from '#domain/preflight/judge-machine.ts'

/** What the command line ends with where it reaches no verdict: used wrongly, and a fault of its own. */
export const codes = { done: 0, usage: 64, fault: 70 }

/** What a preflight ends with; no other end may be taken for one of these. */
export const verdictCodes: Readonly<Record<Verdict, number>> = {
  ready: 0,
  attention: 1,
  blocked: 2,
  incomplete: 3,
}
