/**
 * How far a table was understood: `read` every line of content, `partly` some lines have faults and give nothing,
 * `ambiguous` two readings are possible and nothing is taken, `unreadable` nothing was understood.
 */
export const readingStatuses = ['read', 'partly', 'ambiguous', 'unreadable'] as const
export type ReadingStatus = (typeof readingStatuses)[number]
