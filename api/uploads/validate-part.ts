import { boundValues } from '#domain/shared/write-found.ts'
import type { Language } from '#text/language.ts'
import { translateProblem } from '#text/problems/problems.ts'
import { Problem } from '../http/problems.ts'
import { validateJson } from '../http/read-input.ts'

/** Validates the JSON in a part of a form; what is no JSON is said of the part, not of the body. */
export function validatePart(
  bytes: Uint8Array,
  { part, ...terms }: Parameters<typeof validateJson>[1] & { part: string },
  language: Language,
): unknown {
  try {
    return validateJson(bytes, terms, language)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'malformed-json') throw error
    const { detail, values } = error
    if (detail === 'detail.malformed-json.empty')
      throw new Problem('malformed-json', 'detail.malformed-json.part-empty', { part })
    if (detail === 'detail.malformed-json.encoding')
      throw new Problem('malformed-json', 'detail.malformed-json.part-encoding', { part })
    const reason = translateProblem[language](detail, boundValues(values))
    throw new Problem('malformed-json', 'detail.malformed-json.part', { part, reason })
  }
}
