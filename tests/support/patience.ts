/**
 * How long a test waits for what should come at once. Only a fault takes that long: a machine that others slow down to a
 * fifth of its speed answers within it.
 */
export const PATIENCE_MS = 90_000
