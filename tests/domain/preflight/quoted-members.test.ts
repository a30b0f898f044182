import { expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netUser } from '../../scenarios/preflight-evidence.ts'

const members = (last: string) =>
  `PS C:\\> Get-LocalGroupMember -SID S-1-5-32-544\n\nObjectClass Name                     PrincipalSource\n----------- ----                     ---------------\nBenutzer    SRV\\Administrator        Local\n${last}\n\nPS C:\\>`
const quoteOf = (...texts: string[]) =>
  judgeMachine('stream', {
    phase: 'before-install',
    parameters: { hostName: 'SRV', serviceAccount: 'CONTOSO\\svc-stream' },
    evidence: texts.map(text => ({ text })),
    date: '2026-11-28',
  }).checks.find(({ id }) => id === 'stream.account.administrator')?.evidence?.quote

it('of the administrators of a machine the one is quoted that is the account', () => {
  expect(quoteOf(members('Benutzer    CONTOSO\\svc-stream       ActiveDirectory'))).toBe(
    'Benutzer CONTOSO\\svc-stream ActiveDirectory',
  )
})

it('or the group of the domain that holds it', () => {
  const user = netUser.en
    .replace('*Administrators       *Users', '')
    .replace('*None', '*Stream Operators     *Domain Users')
  const domain = `C:\\>net user svc-stream /domain\nThe request will be processed at a domain controller for domain contoso.local.\n\n${user}\nC:\\>`
  expect(quoteOf(domain, members('Gruppe      CONTOSO\\Stream Operators ActiveDirectory'))).toBe(
    'Gruppe CONTOSO\\Stream Operators ActiveDirectory',
  )
})
