import { describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { streamPack } from '../support/checklists.ts'

/** What the firewall item of an installation says. */
function writePolicy(parameters: Record<string, string | number>, language: (typeof languages)[number]) {
  const checklist = streamPack.tailor(streamPack.procedureOf('pre-install'), parameters)
  const items = streamPack.write(checklist, language).sections.flatMap(section => section.items)
  return items.find(({ id }) => id === 'stream.ports.firewall-policy')?.text
}

describe('the firewall policy to look at before an installation (manual 3.3)', () => {
  it.each(languages)('names every port that stream takes, in %s', language => {
    expect(writePolicy({ sqlServer: 'new-local', sqlPort: 1500, httpsPort: 8443 }, language)).toMatch(
      /8443.+1884, 1500\./,
    )
    expect(writePolicy({ sqlServer: 'remote', mqttPort: 1900 }, language)).toMatch(/443.+1884, 1900\./)
    expect(writePolicy({ sqlServer: 'remote' }, language)).toMatch(/443.+1884\./)
  })
})
