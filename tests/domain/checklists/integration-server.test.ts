import { describe, expect, it } from 'vitest'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import { languages } from '#text/language.ts'
import { packOf } from '../support/checklists.ts'

const { procedureOf, tailor, write } = packOf('sage-100c-crm')

/** The item of each procedure that says on which server the integration service is. */
const sayers = {
  'pre-install': 'commercial.sql-client',
  install: 'service.sign-in',
  'install-multi-server': 'service.sign-in',
  'configure-integration': 'integration.rights',
} as const

type Parameters = Readonly<Record<string, ParameterValue>>
const textsOf = (procedure: keyof typeof sayers, parameters: Parameters) =>
  languages.map(language => {
    const checklist = tailor(procedureOf(procedure), { serverName: 'MASTER1', ...parameters })
    const items = write(checklist, language).sections.flatMap(section => section.items)
    return items.find(({ id }) => id === `sage-100c-crm.${sayers[procedure]}`)?.text
  })

const several = [
  ['pre-install', { multiServer: true, sqlServer: 'remote' }],
  ['install-multi-server', {}],
  ['configure-integration', { multiServer: true }],
] as const

describe('the server of the integration service', () => {
  it.each(several)('is with several web servers not by itself the master: %s', (procedure, parameters) => {
    for (const text of textsOf(procedure, parameters)) {
      expect(text).not.toContain('MASTER1')
      expect(text).toMatch(/web server|serveur web|Webserver|webbserver/)
    }
  })

  it.each(several)('is the one that was chosen for it: %s', (procedure, parameters) => {
    for (const text of textsOf(procedure, { ...parameters, integrationServer: 'SEC1' })) {
      expect(text).toContain('SEC1')
      expect(text).not.toContain('MASTER1')
    }
  })

  it.each(['pre-install', 'install', 'configure-integration'] as const)(
    'is the only one where there is one: %s',
    procedure => {
      for (const text of textsOf(procedure, {})) expect(text).toContain('MASTER1')
    },
  )

  it('is forgotten where there is one web server again, or no link', () => {
    for (const text of textsOf('pre-install', { integrationServer: 'SEC1' }))
      expect(text).toContain('MASTER1')
    const unlinked = { integration: false, integrationServer: 'SEC1' }
    expect(tailor(procedureOf('install-multi-server'), unlinked).parameters).not.toHaveProperty(
      'integrationServer',
    )
  })
})
