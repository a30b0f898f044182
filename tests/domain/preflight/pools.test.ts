import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'

const table = (type: string, user: string) =>
  `\nName                     State   IdentityType            Identity\n----                     -----   ------------            --------\nDefaultAppPool           Started ApplicationPoolIdentity\nIZYTRON.IQ.BackEndPool   Started ${type.padEnd(23)} ${user}\n\n`
const list = (type: string, user: string) =>
  `PS C:\\> Get-ChildItem IIS:\\AppPools | Select-Object Name, State, IdentityType, Identity | fl\n\n\nName         : IZYTRON.IQ.BackEndPool\nState        : Started\nIdentityType : ${type}\nIdentity     : ${user}\n\n\nPS C:\\>`

const poolOf = (text: string) =>
  judgeMachine('izytroniq-enterprise', {
    phase: 'after-install',
    parameters: { serverName: 'IZY', serviceAccount: 'IZY\\izyadmin' },
    evidence: [{ text }],
    date: '2026-11-28',
  }).checks.find(({ id }) => id === 'izytroniq-enterprise.pool.identity')?.status

describe('the identity of an application pool', () => {
  for (const write of [table, list]) {
    it('is the user where one is specified', () => {
      expect(poolOf(write('SpecificUser', '.\\izyadmin'))).toBe('pass')
      expect(poolOf(write('SpecificUser', '.\\other'))).toBe('fail')
    })

    it.each(['ApplicationPoolIdentity', 'NetworkService', 'LocalSystem', 'LocalService'])(
      'is %s, whoever was the user before',
      type => {
        expect(poolOf(write(type, '.\\izyadmin'))).toBe('fail')
        expect(poolOf(write(type, ''))).toBe('fail')
      },
    )

    it('is not missing where its name was cut', () => {
      const text = write('SpecificUser', '.\\izyadmin').replace('BackEndPool  ', 'BackEnd...   ')
      expect(poolOf(text.replace('BackEndPool\n', 'BackEnd...\n'))).toBe('unparsable')
    })

    it('is not told without the user, or by a type that is none', () => {
      expect(poolOf(write('SpecificUser', ''))).toBe('unparsable')
      expect(poolOf(write('Started', '.\\izyadmin'))).toBe('unparsable')
    })
  }

  it('is not another one where a window has broken its row', () => {
    const broken = table('SpecificUser', '.\\izyadmin').replace('izyadmin\n', 'izyad\nmin\n')
    expect(poolOf(broken)).toBe('unparsable')
    expect(poolOf(table('SpecificUser', '.\\izyad'))).toBe('fail')
  })
})
