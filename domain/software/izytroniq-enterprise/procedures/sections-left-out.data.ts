import type { manual } from '../manual.ts'

/** Sections of the manual that no item cites, each with the reason: there are none. */
export const sectionsLeftOut = {} as const satisfies Partial<Record<keyof typeof manual.sections, string>>
