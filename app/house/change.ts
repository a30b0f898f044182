/** What changes of a state: some of its values, or how they follow from those of this very moment. */
export type Change<State> = Partial<State> | ((old: State) => Partial<State>)

/** The state after a change. */
export function applyChange<State>(old: State, change: Change<State>): State {
  return { ...old, ...(typeof change === 'function' ? change(old) : change) }
}
