import { findConflicts } from '#domain/conflicts/find-conflicts.ts'
import { conflictFacts } from '#domain/software/conflict-facts.ts'
import type { ConflictsInput } from '#domain/software/conflicts-input.ts'
import type { ConflictsAnswer } from '#openapi/responses/conflicts.ts'
import { presentExplained } from '#reports/present-explained.ts'
import { conflictWords, writeConflict, writeOrderReason } from '#reports/write-conflicts.ts'
import { writeExplained } from '#reports/write-explained.ts'
import { translateConflict } from '#text/conflicts/conflicts.ts'
import type { Context } from '../http/bind-endpoint.ts'

/** What clashes between software on one server, texts in the reader's language. */
export function answerConflicts({ installations }: ConflictsInput, { language }: Context): ConflictsAnswer {
  const t = translateConflict[language]
  const found = findConflicts(conflictFacts, installations)
  return {
    conflicts: found.conflicts.map(conflict => {
      const { id, code, kind, severity, software, values, remedy, citations } = conflict
      const written = writeConflict(conflict, t)
      return {
        id,
        code,
        kind,
        severity,
        software: [...software],
        values: [...values],
        text: written.text,
        remedy: { code: remedy, text: written.remedy },
        citations,
      }
    }),
    order: found.order.map(step => ({ ...step, text: writeOrderReason(step, t) })),
    ...presentExplained(writeExplained(found, conflictWords(t))),
  }
}
