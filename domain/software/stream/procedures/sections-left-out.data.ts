import type { manual } from '../manual.ts'

/** Sections of the manual that no item cites, each with the reason. */
export const sectionsLeftOut = {
  '2': 'heading-only',
  '3.1': 'heading-only',
  '3.4': 'heading-only',
  '4': 'heading-only',
  '4.15': 'heading-only',
  '5': 'heading-only',
  '5.1': 'heading-only',
  '5.2': 'heading-only',
  '5.3': 'heading-only',
  '6.8': 'heading-only',
  '7': 'heading-only',
  '7.2.1': 'heading-only',
  '8.1': 'heading-only',
  '8.2': 'heading-only',
  '10.1': 'heading-only',
  '10.2': 'heading-only',
  '10.3': 'heading-only',
  '11': 'heading-only',
  '11.2': 'heading-only',
  '11.3': 'heading-only',
} as const satisfies Partial<Record<keyof typeof manual.sections, string>>
