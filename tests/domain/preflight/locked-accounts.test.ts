import { expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netUser } from '../../scenarios/preflight-evidence.ts'

const judge = (text: string) =>
  Object.fromEntries(
    judgeMachine('stream', {
      phase: 'before-install',
      parameters: { hostName: 'SRV-EMS-01', serviceAccount: 'SRV-EMS-01\\svc-stream' },
      evidence: [{ text }],
      date: '2026-11-28',
    }).checks.map(({ id, status, evidence }) => [id.replace('stream.account.', ''), { status, evidence }]),
  )

it('an account that is locked leaves open whether it is active, and nothing else', () => {
  const before = judge(netUser.en)
  const locked = netUser.en.replace(/^(Account active\s+)Yes/m, '$1Locked')
  expect(locked).not.toBe(netUser.en)
  const after = judge(locked)
  expect(after.active).toMatchObject({ status: 'unparsable', evidence: { quote: 'Account active Locked' } })
  for (const id of ['administrator', 'password', 'password-stays']) expect(after[id]).toEqual(before[id])
})

it('an account of which a row is gone still says nothing by the order of its rows', () => {
  for (const row of [/^Full Name.*\n/m, /^Country.*\n/m, /^Account expires.*\n/m]) {
    const text = netUser.en.replace(row, '')
    expect(text).not.toBe(netUser.en)
    expect(judge(text).password?.status).toBe('unparsable')
  }
})
