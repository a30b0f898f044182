import { describe, expect, it } from 'vitest'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { translateChecklist } from '#text/checklists/checklists.ts'
import { translateConflict } from '#text/conflicts/conflicts.ts'
import { translateDocument } from '#text/documents/documents.ts'
import { languages } from '#text/language.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'

describe('one thing has one word wherever it is shown', () => {
  for (const language of languages)
    it(`how grave an item, a check and a conflict is, in ${language}`, () => {
      for (const severity of ['blocker', 'major', 'advice'] as const) {
        const key = `severity.${severity}` as const
        const word = translateChecklist[language](key)
        expect(translatePreflight[language](key)).toBe(word)
        expect(translateConflict[language](key)).toBe(word)
      }
      expect(translateDocument[language]('column.severity')).toBe(
        translateChecklistPage[language]('filter.severity'),
      )
    })
})
