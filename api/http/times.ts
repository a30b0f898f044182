/** How long the server waits for what, in milliseconds; tests pass shorter ones. */
export type Times = {
  /** For the head of a request. */
  headers: number
  /** For a whole request. */
  request: number
  /** For the next request over the same connection. */
  idle: number
  /** For a reader, or a sender, who does not move at all. */
  stall: number
  /** For the reader of an answer to a request that was not read to its end, before the connection is cut. */
  linger: number
  /** Between two looks at the first two. */
  look: number
}

export const usualTimes: Times = {
  headers: 30_000,
  request: 30_000,
  idle: 5000,
  stall: 30_000,
  linger: 1000,
  look: 1000,
}
