import { inputLimits } from '#domain/shared/input-limits.ts'

/** What a link may hold: a few kilobytes can be inflated to more than a browser has. */
export const fragmentLimits = { megabytes: 2, rows: inputLimits.inventoryRows } as const

/** What a file may hold: a link carries no more of it. */
export const fileLimits = { megabytes: fragmentLimits.megabytes, inflatedMegabytes: 8 } as const

export type TableFileFault = 'too-large' | 'unreadable'

/** The files that hold tables, as a chooser of files takes them. */
export const tableFiles = '.csv,.tsv,.txt,.xlsx'
