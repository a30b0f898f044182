import type { TranslateChecklist } from '#text/checklists/checklists.ts'

/** Looks up the texts of one software's procedures; a missing key throws. */
export type TranslateProcedure = (key: string, values?: Readonly<Record<string, string | number>>) => string

export type Translators = { procedure: TranslateProcedure; shared: TranslateChecklist }
