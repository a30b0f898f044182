export type TableFileFault = 'too-large' | 'unreadable'

/** What a file may hold: a link carries no more, and a few kilobytes can be inflated to more than a browser has. */
export const fileLimits = { megabytes: 2, inflatedMegabytes: 16 } as const
