import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import type { Manual } from '#domain/shared/citation.ts'
import { hasProcedures } from '#domain/software/procedure-facts.ts'
import { registry } from '#domain/software/registry.ts'
import { stream } from '#domain/software/stream/pack.ts'

/** The text of a manual, or the sample that stands in for it where the manual is not at hand. */
function readManual(file: string, sample: string): { text: string; isThere: boolean } {
  const path = join(import.meta.dirname, '../../../shared/manuals', file)
  const isThere = existsSync(path)
  return { text: isThere ? readFileSync(path, 'utf8') : sample, isThere }
}

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
    const headings = readHeadings(readManual('000_403a7ed0b9f6ccf1.txt', sample).text)
    assert.ok(headings.length >= 9)
    const { sections } = stream.manual as Manual
    for (const [section, heading] of headings) assert.equal(sections[section], heading, section)
  })
})

/** The manuals whose headings have no numbers of their own in the text, each with how its headings are told from text. */
const unnumbered: Readonly<
  Record<string, { file: string; sample: string; least: number; read: (text: string) => string[] }>
> = {
  'izytroniq-enterprise': {
    file: '002_5a0792f5efaac6de.txt',
    least: 6,
    sample: `
Vorbereitung: Als erstes
1. Update der Datenbank
2. Update des Application Servers / SyncService
3. Benutzerberechtigungen.
4. Update LicensingTool
Troubleshooting:
`,
    read: text => find(text, /^(?:\d\. (.+)|(Vorbereitung|Troubleshooting):.*)$/gm),
  },
  'sage-100c-crm': {
    file: '003_009724b034d48e7a.txt',
    least: 6,
    sample: `
Introduction.....\t4
Conditions préalables\t5
Installation de Sage 100c CRM\t8
Mise à jour de la clé de licence\t14
Introduction.....\t14
Installation Multiserveurs\t16
Introduction
Conditions préalables
Installation de Sage 100c CRM
Mise à jour de la clé de licence
Introduction
Installation Multiserveurs
`,
    // The table of contents names the headings; each stands in the text as a line of its own, some more than once.
    read: text => {
      const listed = new Set(find(text, /^(.+?)\.*\t\d+$/gm))
      return text.split('\n').filter(line => listed.has(line.trim()))
    },
  },
  'isogeo-scan-fme': {
    file: '004_dfe56071ba3316b1.txt',
    least: 6,
    sample: `
# Déploiement du service
## Téléchargement du service
## Vérifier l'installation du service
## Erreurs fréquentes
### Du côté de l'installation
### Du côté de l'interface
`,
    read: text => find(text, /^#+ (.+)$/gm),
  },
}

/** What a pattern finds, its one group that matched. */
function find(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, ...groups]) => groups.find(Boolean) ?? '')
}

/** A heading as it is compared: without number, mark and closing full stop or colon. */
function plain(line: string): string {
  return line
    .replace(/^(?:#+|\d\.)\s+/, '')
    .replace(/[.:]$/, '')
    .trim()
}

const count = (texts: readonly string[], text: string) => texts.filter(other => other === text).length

for (const { id, manual } of registry)
  describe(`the manual of ${id}`, () => {
    const headings: Manual['sections'] = manual.sections
    const sections = Object.entries(headings)

    it('has sections where there are procedures', () => {
      assert.ok(!hasProcedures(id) || sections.length > 0)
    })

    it('is complete: every numbered section lies in one that is there, and follows its predecessor', () => {
      for (const section of Object.keys(headings).filter(key => /^[\d.]+$/.test(key))) {
        const numbers = section.split('.').map(Number)
        const last = numbers.at(-1) ?? 0
        const parent = numbers.slice(0, -1).join('.')
        const before = [...numbers.slice(0, -1), last - 1].join('.')
        if (parent) assert.ok(parent in headings, `${section} lies in ${parent}`)
        if (last > 1) assert.ok(before in headings, `${section} follows ${before}`)
      }
    })

    it('has headings without space around them or numbers before them', () => {
      for (const [section, heading] of sections) {
        assert.equal(heading, heading.trim(), section)
        assert.doesNotMatch(heading, /^\d|\*\*|^$/, section)
      }
    })

    const source = unnumbered[id]
    if (!source || sections.length === 0) return
    const { text, isThere } = readManual(source.file, source.sample)
    const titles = sections.map(([, title]) => plain(title))

    it('has every heading that is printed, as often as it is', () => {
      const printed = source.read(text).map(plain)
      assert.ok(printed.length >= source.least, `${printed.length} headings were read`)
      for (const heading of new Set(printed))
        assert.ok(
          count(titles, heading) >= count(printed, heading),
          `${heading}: printed ${count(printed, heading)} times, a section ${count(titles, heading)} times`,
        )
    })

    if (isThere)
      it('has no heading that is not printed', () => {
        const lines = new Set(
          text.split('\n').flatMap(line => [plain(line.trim()), line.split(':')[0] ?? '']),
        )
        assert.deepEqual(
          titles.filter(title => !lines.has(title)),
          [],
        )
      })

    it('has its sections under their number, their heading or a name that it holds, below another where it repeats', () => {
      for (const [section, title] of sections) {
        const [own = '', above] = section.split(' > ').toReversed()
        assert.ok(/^\d+$/.test(own) || title.includes(own), section)
        if (above !== undefined) {
          assert.ok(titles.includes(plain(above)), `${above} is a heading`)
          assert.ok(count(titles, plain(title)) > 1, `${title} needs nothing above it`)
        }
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
