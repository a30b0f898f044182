import type { NumericCell } from '#domain/tables/table.ts'

/** What of a workbook is read; beyond it the whole is refused. */
export const workbookLimits = {
  /** Bytes that its parts hold unpacked. */
  bytes: 16_777_216,
  /** Characters that the cells of a sheet hold together: one text may stand in any number of them. */
  characters: 4_000_000,
} as const

/** A row of a sheet: its cells as text, and which of them are numbers. */
export type WorkbookRow = { cells: readonly string[]; numbers: ReadonlyMap<number, NumericCell> }

/** A sheet, the names of the sheets of which one is to be chosen, or why there is none. */
export type Workbook =
  | { sheet: string; rows: readonly WorkbookRow[] }
  | { sheets: readonly string[] }
  | { fault: 'unreadable' | 'too-large' }

/** What is to be read. */
export type WorkbookOrder = { bytes: Uint8Array; sheet: string | undefined }
