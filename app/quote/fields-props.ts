import type { Draft } from './draft.ts'
import type { ReadDraft } from './read-draft.ts'

/** What each part of the form is given. */
export type FieldsProps = {
  draft: Draft
  reading: ReadDraft
  /** Whether the prices of licences come from a list, so that none is typed. */
  isPriced?: boolean
  /** Changes the draft; steps of the same name in a row are undone as one. */
  onChange: (step: string, change: (draft: Draft) => Partial<Draft>) => void
}
