import { describe, expect, it } from 'vitest'
import type { Manual } from '#domain/shared/citation.ts'
import { hasProcedures } from '#domain/software/procedure-facts.ts'
import { registry } from '#domain/software/registry.ts'
import { readManual } from '../manuals/read-manual.ts'

const isNumber = (section: string) => /^[\d.]+$/.test(section)
const count = (texts: readonly string[], text: string) => texts.filter(other => other === text).length

for (const { id, manual } of registry)
  describe(`the manual of ${id}`, () => {
    const printed = readManual(id)
    const headings: Manual['sections'] = manual.sections
    const sections = Object.entries(headings)
    const titles = sections.map(([, title]) => title)

    it('is the document that was read', () => expect(manual.document).toBe(printed.document))

    it('has sections where there are procedures', () => {
      expect(!hasProcedures(id) || sections.length > 0).toBe(true)
    })

    it('has every numbered heading that is printed, under its number, and no other', () => {
      const numbered = printed.headings.flatMap(({ number, title }) => (number ? [[number, title]] : []))
      expect(Object.fromEntries(sections.filter(([section]) => isNumber(section)))).toEqual(
        Object.fromEntries(numbered),
      )
    })

    it('has every other heading that is printed, in order and as often as it is, and no other', () => {
      expect(sections.flatMap(([section, title]) => (isNumber(section) ? [] : [title]))).toEqual(
        printed.headings.flatMap(({ number, title }) => (number ? [] : [title])),
      )
    })

    it('is complete: every numbered section lies in one that is there, and follows its predecessor', () => {
      for (const section of Object.keys(headings).filter(isNumber)) {
        const numbers = section.split('.').map(Number)
        const last = numbers.at(-1) ?? 0
        const parent = numbers.slice(0, -1).join('.')
        const before = [...numbers.slice(0, -1), last - 1].join('.')
        if (parent) expect(headings, `${section} lies in ${parent}`).toHaveProperty([parent])
        if (last > 1) expect(headings, `${section} follows ${before}`).toHaveProperty([before])
      }
    })

    it('has headings without space around them or numbers before them', () => {
      for (const [section, heading] of sections) {
        expect(heading, section).toBe(heading.trim())
        expect(heading, section).not.toMatch(/^\d|\*\*|^$/)
      }
    })

    it('has sections without a number under their heading or a name that it holds, below another where it repeats', () => {
      for (const [section, title] of sections.filter(([key]) => !isNumber(key))) {
        const [own = '', above] = section.split(' > ').toReversed()
        expect(title).toContain(own)
        if (above === undefined) continue
        expect(titles).toContain(above)
        expect(count(titles, title), `${title} needs nothing above it`).toBeGreaterThan(1)
      }
    })
  })

describe('the registry', () => {
  it('has four software, each with its document', () => {
    expect(registry.map(({ id }) => id)).toEqual([
      'stream',
      'izytroniq-enterprise',
      'sage-100c-crm',
      'isogeo-scan-fme',
    ])
    for (const { name, vendor, manual: document } of registry)
      for (const text of [name, vendor, document.document, document.title, document.publisher])
        expect(text).not.toBe('')
  })
})
