/** A dated version of a software's rules; the hash is of the data they are made of. */
export type Ruleset = { id: string; version: string; sha256: string }
