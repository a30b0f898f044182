import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'

const SID = 'S-1-5-21-1111111111-2222222222-3333333333-1001'
const OTHER = 'S-1-5-21-1111111111-2222222222-3333333333-501'
const SERVICE = 'S-1-5-80-3139157870-2983391045-3678747466-658725712-1809340420'
const FILE = 'C:\\Windows\\Temp\\user-rights.inf'
const COMMAND = `secedit /export /areas USER_RIGHTS /cfg ${FILE}; Select-String -Path ${FILE} -Pattern ServiceLogonRight; ([System.Security.Principal.NTAccount]'SRV\\svc-stream').Translate([System.Security.Principal.SecurityIdentifier]).Value`

const breakAt = (width: number, text: string) =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? ''
const allow = (...holders: string[]) => `${FILE}:90:SeServiceLogonRight = ${holders.join(',')}`
const deny = (...holders: string[]) => `${FILE}:95:SeDenyServiceLogonRight = ${holders.join(',')}`
const shown = (rows: readonly string[], sid = SID) =>
  `PS C:\\> ${COMMAND}\n\nThe task has completed successfully.\nSee log %windir%\\security\\logs\\scesrv.log for detail info.\n\n${rows.join('\n')}\n\n\n${sid}\nPS C:\\>`

const judge = (...texts: string[]) =>
  judgeMachine('stream', {
    phase: 'before-install',
    parameters: { hostName: 'SRV', serviceAccount: 'SRV\\svc-stream' },
    evidence: texts.map(text => ({ text })),
    date: '2026-11-28',
  }).checks.find(({ id }) => id === 'stream.account.service-logon-right')?.status

describe('a right that a console has broken', () => {
  const widths = [60, 80, 99, 100, 101, 102, 103, 104, 120, 132]
  it.each(widths)('is granted by what stands on the next line, at %i', width => {
    expect(judge(shown([breakAt(width, allow(`*${SERVICE}`, '*S-1-5-80-0', `*${SID}`))]))).toBe('pass')
  })

  it.each(widths)('is not granted to another, at %i', width => {
    expect(judge(shown([breakAt(width, allow(`*${SERVICE}`, `*${OTHER}`))]))).toBe('fail')
  })

  it.each(widths)('is denied by what stands on the next line, at %i', width => {
    const rows = [allow(`*${SERVICE}`, `*${SID}`), deny(`*${OTHER}`, `*${SID}`)]
    expect(judge(shown(rows.map(row => breakAt(width, row))))).toBe('fail')
  })

  it('is denied where its own name was broken', () => {
    const long = `C:\\Users\\${'a'.repeat(30)}\\Temp\\user-rights.inf`
    const rows = [allow(`*${SID}`), deny(`*${SID}`)].map(row => row.replace(FILE, long))
    for (let width = 50; width < 90; width++)
      expect(judge(shown(rows.map(row => breakAt(width, row)))), String(width)).not.toBe('pass')
  })

  it.each([80, 120])('stands in a whole file, broken at %i', width => {
    const list = breakAt(width, `SeServiceLogonRight = *${SERVICE},*S-1-5-80-0,*${SID}`)
    const file = `[Unicode]\nUnicode=yes\n[Privilege Rights]\nSeTcbPrivilege = *S-1-5-19\n${list}\nSeUndockPrivilege = *S-1-5-32-544\n[Version]\nsignature="$CHICAGO$"\n\n${SID}\n`
    expect(judge(file)).toBe('pass')
  })

  it('is not told where a name was broken, or the list was left off', () => {
    expect(judge(shown([`${allow('*S-1-5-80-0', 'NT')}\nSERVICE\\x,svc-other`]))).toBe('unparsable')
    expect(judge(shown([allow('*S-1-5-80-0', '*S-1-5-21-11111')]))).toBe('unparsable')
    expect(judge(shown([`${allow('*S-1-5-80-0', '*')}\n${SID}`]))).not.toBe('fail')
    expect(judge(shown([allow('svc-stream'), deny(`*${OTHER}`, '*')]))).toBe('unparsable')
  })

  it('ends above the SID that stands below it, and above a fault', () => {
    expect(judge(shown([`${allow('*S-1-5-80-0')}\n${SID}`]))).toBe('fail')
    const fault = 'Exception calling "Translate" with "1" argument(s): "Some or all, could not be"'
    expect(judge(shown([`${allow('svc-stream')}\n${fault}`], ''))).toBe('pass')
  })

  it('may be denied by a SID where that of the account is not known', () => {
    expect(judge(shown([allow('svc-stream'), deny(`*${OTHER}`)], ''))).toBe('unparsable')
    expect(judge(shown([allow('svc-stream'), deny(`*${OTHER}`)]))).toBe('pass')
  })

  it('is read whole where a mail has left out the blank lines, with its command and without', () => {
    const granted = [allow('*S-1-5-20', '*S-1-5-80-0', `*${SERVICE}`, `*${SID}`)]
    const other = [allow('*S-1-5-20', '*S-1-5-80-0', `*${SERVICE}`, `*${OTHER}`)]
    const denied = [allow('*S-1-5-20', `*${SID}`), deny('*S-1-5-32-546', `*${OTHER}`, `*${SID}`)]
    for (const [rows, status] of [
      [granted, 'pass'],
      [other, 'fail'],
      [denied, 'fail'],
    ] as const)
      for (let width = 60; width <= 180; width++) {
        const broken = `The task has completed successfully.\n${rows.map(row => breakAt(width, row)).join('\n')}\n${SID}\n`
        const typed = breakAt(width, `PS C:\\> ${COMMAND}`)
        expect(judge(broken), `${width} alone`).toBe(status)
        expect(judge(`${typed}\n${broken}PS C:\\>`), `${width} below its command`).toBe(status)
      }
  })
})
