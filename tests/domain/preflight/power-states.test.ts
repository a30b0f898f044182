import { describe, expect, it } from 'vitest'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'

const virtual = `The following sleep states are not available on this system:
    Standby (S1)
\tThe system firmware does not support this standby state.
\tThe hypervisor does not support this standby state.

    Standby (S3)
\tThe system firmware does not support this standby state.

    Hybrid Sleep
\tStandby (S3) is not available.
\tHibernation is not available.

    Fast Startup
\tHibernation is not available.
`
const client = `Les états de veille suivants sont disponibles sur ce système :
    Veille (S3)
    Veille prolongée
    Démarrage rapide

Les états de veille suivants ne sont pas disponibles sur ce système :
    Veille (S1)
\tLe microprogramme du système ne prend pas en charge cet état de veille.
`

const factsOf = (text: string) => {
  const { facts } = readEvidence({ text }, 0)
  const find = (id: string) => facts.find(fact => fact.id === id)?.value
  return [find('power.sleepAvailable'), find('power.fastStartup')]
}

describe('the states of powercfg', () => {
  // A mail, a ticket or an editor writes blanks for a tab, and not always eight.
  it.each([1, 2, 3, 4, 6])('with tabs that became %i blanks are read as with tabs', blanks => {
    const without = (text: string) => text.replaceAll('\t', ' '.repeat(blanks))
    expect(factsOf(without(virtual))).toEqual(factsOf(virtual))
    expect(factsOf(without(client))).toEqual([true, true])
  })

  it.each([
    ['a greeting', 'Microsoft Windows [Version 10.0.17763.1]\n(c) Microsoft Corporation.\n\n', ''],
    ['the fences of a ticket', '```\n', '```\n'],
    ['the words of a mail', 'Hello Ann,\n\nhere is what you asked for:\n\n', '\nRegards:\nBob\n'],
    ['another output below', '', '\nActive Connections\n\n'],
  ])('are read beside %s', (_name, above, below) => {
    expect(factsOf(`${above}${virtual}${below}`)).toEqual([false, false])
  })

  it('say nothing below a heading that has lost its states', () => {
    const [heading = '', , , , ...more] = client.split('\n')
    expect(factsOf([heading, '', ...more].join('\n'))).toEqual([undefined, undefined])
  })

  it('tell fast start-up off where Windows can not hibernate, whatever the registry still holds', () => {
    const registry =
      'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power\n    HiberbootEnabled    REG_DWORD    0x1\n\n'
    const judged = (...texts: string[]) =>
      judgeMachine('stream', {
        phase: 'before-install',
        parameters: {},
        evidence: texts.map(text => ({ text })),
        date: '2026-11-28',
      }).checks.find(({ id }) => id === 'stream.power.fast-startup-off')?.status
    expect(judged(registry)).toBe('fail')
    expect(judged(registry, virtual)).toBe('pass')
    expect(judged(virtual)).toBe('pass')
    expect(judged(registry, client)).toBe('fail')
    expect(judged(registry, client, virtual)).toBe('fail')
  })
})
