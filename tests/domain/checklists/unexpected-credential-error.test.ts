import { describe, expect, it } from 'vitest'
import { itemsOf, streamPack } from '../support/checklists.ts'

const { facts, procedureOf, tailor, write } = streamPack
const { tests } = facts.troubleshooting

describe('an unexpected error while credentials are checked', () => {
  for (const authentication of ['sql', 'windows']) {
    const checklist = tailor(procedureOf('troubleshoot'), {
      symptom: 'unexpected-credential-error',
      authentication,
      serviceAccount: 'CORP\\svc',
    })
    const ids = itemsOf(checklist).map(({ id }) => id)

    it(`leads on from every answer with ${authentication} authentication`, () => {
      for (const { id, outcomes } of tests.filter(test => ids.includes(test.id)))
        for (const outcome of outcomes)
          expect(
            outcome.leadsTo.some(next => ids.includes(next)),
            `${id} ${outcome.id}`,
          ).toBe(true)
    })

    it(`asks for a password of the SQL Server with SQL authentication only: ${authentication}`, () => {
      const texts = JSON.stringify(write(checklist, 'en').sections)
      for (const [words, isOfSql] of [
        ['the former one', true],
        ['same name and password', true],
        ['Allow SQL Server authentication', true],
        ['server, authentication, account', true],
        ['User account settings', false],
      ] as const)
        expect(texts.includes(words), words).toBe(isOfSql === (authentication === 'sql'))
    })
  }
})
