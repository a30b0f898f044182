import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netUser, readyServer } from '../../scenarios/preflight-evidence.ts'

const parameters = { hostName: 'SRV-EMS-01', serviceAccount: 'SRV-EMS-01\\svc-stream' }
const judge = (texts: readonly string[]) =>
  Object.fromEntries(
    judgeMachine('stream', {
      phase: 'before-install',
      parameters,
      evidence: texts.map(text => ({ text })),
      date: '2026-11-28',
    }).checks.map(({ id, status, outcome }) => [id, outcome?.id ?? status]),
  )
const bare = readyServer.filter(text => !/^C:/.test(text)).map(text => `${text.trimEnd()}\n\n`)
const outputs = [...bare, netUser.fr, netUser.de]
const titleOf = (text: string) => text.trim().split('\n')[0]?.slice(0, 40) ?? ''

// `systeminfo > all.txt`, `powercfg /a >> all.txt` …: outputs one below the other, without a prompt between them.
describe('outputs that were gathered in one file', () => {
  it.each(outputs.map(text => [titleOf(text), text]))(
    'say below "%s" what each says alone',
    (_title, above) => {
      for (const below of outputs)
        expect([titleOf(below), judge([`${above}${below}`])]).toEqual([titleOf(below), judge([above, below])])
    },
  )

  it('say all that they say apart', () => {
    expect(judge([bare.join('')])).toEqual(judge(bare))
    expect(judge([bare.toReversed().join('')])).toEqual(judge(bare.toReversed()))
  })

  it('keep what names the domain above an account', () => {
    const text = netUser.en.replace(
      'User name',
      'The request will be processed at a domain controller for domain contoso.local.\n\nUser name',
    )
    expect(judge([`${readyServer[0]}\n${text}`])).toEqual(judge([readyServer[0], text]))
  })
})
