import { describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { packOf } from '../support/checklists.ts'

const { procedureOf, tailor, write } = packOf('sage-100c-crm')

/** What is true of each machine that CRM is on, by the procedure that asks for it. */
const ofEach = {
  'pre-install': [
    'architecture.one-installation',
    'architecture.browsers',
    'architecture.administrator-rights',
    'iis.port-80',
    'network.internet',
    'sql.management-studio',
  ],
  update: ['update.back-up-programs', 'update.back-up-registry'],
} as const

const others = {
  en: /secondary server|every web server/,
  fr: /serveur secondaire|chaque serveur web/,
  de: /sekundäre[nr]? Server|jedem Webserver/,
  sv: /sekundär server|varje webbserver/,
} as const

describe.each(Object.entries(ofEach))('%s of Sage 100c CRM', (procedure, ids) => {
  it.each(ids)('asks of every web server for what each needs, and of one where there is one: %s', id => {
    for (const language of languages)
      for (const multiServer of [true, false]) {
        const checklist = tailor(procedureOf(procedure), { multiServer, sqlServer: 'remote' })
        const items = write(checklist, language).sections.flatMap(section => section.items)
        const text = items.find(item => item.id === `sage-100c-crm.${id}`)?.text ?? ''
        expect([language, others[language].test(text)]).toEqual([language, multiServer])
        expect(text).not.toMatch(/ {2}| [,.]/)
      }
  })
})
