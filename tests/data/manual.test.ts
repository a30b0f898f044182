import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { registry } from '#domain/software/registry.ts'
import { manual } from '#domain/software/stream/manual.ts'

const printed = join(import.meta.dirname, '../../../shared/manuals/000_403a7ed0b9f6ccf1.txt')

/** Where the manual itself is not at hand, these of its lines stand in for it. */
const sample = `
2.2. Prérequis hardware
2.2.1. Prérequis hardware pour une installation de petite taille
2.2.2. Prérequis hardware pour une installation de taille moyenne
2.2.3. Prérequis hardware pour une installation de grande taille
 1. Moins de 5
4.12.2.1. Serveur de bases de données
5.1.1. Dimensionnement de la licence
10.3.5. Problème de connexion avec le serveur**Symptôme**
11.3.1. Licences de base
11.3.2. Extensions de licence
`

/** The numbered headings of two levels and more; a single number may as well begin a step of a procedure. */
function readHeadings(text: string): [section: string, heading: string][] {
  return [...text.matchAll(/^(\d+(?:\.\d+)+)\. (.+?)(?:\*\*.*)?$/gm)].map(
    ([, section = '', heading = '']) => [section, heading.trim()],
  )
}

describe('the sections of the stream manual', () => {
  it('are those that are printed, under the same headings', () => {
    const headings = readHeadings(existsSync(printed) ? readFileSync(printed, 'utf8') : sample)
    assert.ok(headings.length >= 9)
    const sections: Readonly<Record<string, string>> = manual.sections
    for (const [section, heading] of headings) assert.equal(sections[section], heading, section)
  })

  it('are complete: every section lies in one that is there, and follows its predecessor', () => {
    for (const section of Object.keys(manual.sections)) {
      const numbers = section.split('.').map(Number)
      const last = numbers.at(-1) ?? 0
      const parent = numbers.slice(0, -1).join('.')
      const before = [...numbers.slice(0, -1), last - 1].join('.')
      if (parent) assert.ok(parent in manual.sections, `${section} lies in ${parent}`)
      if (last > 1) assert.ok(before in manual.sections, `${section} follows ${before}`)
    }
  })

  it('have headings without space around them or numbers before them', () => {
    for (const [section, heading] of Object.entries(manual.sections)) {
      assert.equal(heading, heading.trim(), section)
      assert.doesNotMatch(heading, /^\d|\*\*|^$/, section)
    }
  })
})

describe('the registry', () => {
  it('has four software, each with its document', () => {
    assert.deepEqual(
      registry.map(({ id }) => id),
      ['stream', 'izytroniq-enterprise', 'sage-100c-crm', 'isogeo-scan-fme'],
    )
    for (const { name, vendor, manual: document } of registry)
      assert.ok(name && vendor && document.document && document.title && document.publisher)
  })
})
