/** What is so along a route; each software uses what there is of it, and a route says only what its answers tell. */
export const routeStates = {
  licence: ['none', 'ordered', 'on-this-machine', 'on-old-machine', 'lost', 'moved', 'freed'],
  databases: ['none', 'in-use', 'on-server', 'backed-up', 'restored', 'taken-over'],
  /** The machine that a step is carried out on; `old` is the one that another takes the place of. */
  machine: ['new', 'prepared', 'installed', 'old', 'cleared'],
} as const

type States = typeof routeStates
export type Aspect = keyof States
export const aspects = Object.keys(routeStates) as Aspect[]

export type RouteState = { readonly [A in Aspect]?: States[A][number] }

/** What a procedure needs and leaves, from → to by aspect; it can't follow a state that is missing here. */
export type StateChange = {
  readonly [A in Aspect]?: { readonly [From in States[A][number]]?: States[A][number] }
}

/** A state as a condition names it, such as `databases:taken-over`. */
export type StateId = { [A in Aspect]: `${A}:${States[A][number]}` }[Aspect]

/** What an item can ask for, with the states in which that can be asked; in any other it is done, void or dangerous. */
export const askedIn = {
  licence: {
    order: ['none'],
    'take-off': ['on-this-machine', 'on-old-machine'],
    free: ['on-this-machine', 'on-old-machine', 'lost'],
    replace: ['on-this-machine', 'lost'],
    'set-up': ['none', 'ordered', 'on-this-machine', 'on-old-machine', 'lost', 'freed'],
    /** To be set up by a later procedure. */
    activate: ['none', 'ordered', 'lost', 'freed'],
    change: ['on-this-machine'],
  },
  databases: {
    name: ['none'],
    absent: ['none'],
    overwrite: ['none', 'in-use'],
    'back-up': ['in-use', 'on-server'],
    reach: ['on-server'],
    restore: ['backed-up'],
    delete: ['in-use', 'backed-up', 'restored'],
  },
  machine: { prepare: ['new'], install: ['new', 'prepared'] },
} as const satisfies { [A in Aspect]: Readonly<Record<string, readonly States[A][number][]>> }

/** What an item asks for of licence, databases and machine. */
export type Asks = { readonly [A in Aspect]?: keyof (typeof askedIn)[A] }

/** Whether a condition names a state of a route. */
export function isStateId(id: string): id is StateId {
  return id.includes(':')
}

/** The state of an aspect as a condition names it. */
export function stateIdOf(aspect: Aspect, state: RouteState): StateId {
  return `${aspect}:${state[aspect]}` as StateId
}

/** The aspect that a condition on a state is about. */
export function aspectOf(id: StateId): Aspect {
  return id.slice(0, id.indexOf(':')) as Aspect
}

/** The states that exclude what an item asks for; none where nothing is known of them. */
export function listExclusions(asks: Asks, state: RouteState): StateId[] {
  return aspects.filter(aspect => isExcluded(aspect, asks, state)).map(aspect => stateIdOf(aspect, state))
}

function isExcluded(aspect: Aspect, asks: Asks, state: RouteState): boolean {
  const asked = asks[aspect]
  const now = state[aspect]
  if (asked === undefined || now === undefined) return false
  const allowed: Readonly<Record<string, readonly string[]>> = askedIn[aspect]
  return !allowed[asked]?.includes(now)
}
