import { describe, expect, it } from 'vitest'
import { itemsOf, streamPack } from '../support/checklists.ts'

const { procedureOf, tailor } = streamPack

/** How much what takes a licence off the machine matters, from the release to the confirmation. */
function severitiesOf(procedure: string, licenceMode: string): string[] {
  const items = itemsOf(tailor(procedureOf(procedure), { licenceMode }))
  const isRemoval = /^stream\.(?:licence\.(?:release|free)-|licence-removal\.)/
  return items.filter(({ id }) => isRemoval.test(id)).map(({ severity }) => severity)
}

describe('taking the licence off before an upgrade', () => {
  it('is advice for a cloud licence, which survives the upgrade', () => {
    expect(severitiesOf('upgrade', 'cloud')).toEqual(Array(5).fill('advice'))
  })

  it('is more than advice for a local licence, which does not, and no blocker either', () => {
    expect(severitiesOf('upgrade', 'local')).toEqual(Array(4).fill('major'))
  })
})
