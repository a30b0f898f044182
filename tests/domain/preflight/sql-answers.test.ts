import { describe, expect, it } from 'vitest'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'

type Software = Parameters<typeof judgeMachine>[0]

const statusOf = (software: Software, id: string, parameters: Record<string, string>, text: string) =>
  judgeMachine(software, {
    phase: 'before-install',
    parameters,
    evidence: [{ text }],
    date: '2026-11-28',
  }).checks.find(check => check.id === `${software}.${id}`)?.status
const versionOf = (text: string) => statusOf('stream', 'sql.version', { sqlServer: 'existing-local' }, text)
const collationOf = (text: string) =>
  statusOf('sage-100c-crm', 'sql.collation-french', { sqlServer: 'local' }, text)

const answer = 'Microsoft SQL Server 2019 (RTM-GDR) (KB5046859) - 15.0.2130.3 (X64)'
const rule = '-'.repeat(60)

describe('the version of an instance', () => {
  it.each([
    ['its own answer', `C:\\>sqlcmd -S x -Q "select @@version"\n\n${rule}\n${answer} \n\nC:\\>`],
    [
      'its answer, broken before its build',
      `${answer.replace(' - ', '\n- ')} \n\tDeveloper Edition (64-bit)\n`,
    ],
    ['a grid', `(No column name)\n${answer}   Oct 18 2024 18:45:19\n`],
  ])('is taken from %s', (_name, text) => {
    const given = text.includes('\n- ') ? `C:\\>sqlcmd -S x -Q "select @@version"\n${text}\nC:\\>` : text
    expect(versionOf(given)).toBe('pass')
  })

  it.each([
    ['sqllocaldb', 'C:\\>sqllocaldb versions\nMicrosoft SQL Server 2019 (15.0.4153.1)\n\nC:\\>'],
    [
      'winget',
      `PS C:\\> winget list\nName                                     Id                                       Version\n${rule}\nMicrosoft SQL Server 2017 (64-bit)       Microsoft SQL Server SQL2017             14.0.1000\n\nPS C:\\>`,
    ],
    [
      'Get-Package',
      'Name                           Version          Source\n----                           -------          ------\nMicrosoft SQL Server 2019 N... 15.0.7462.6\nGENESIS64                      10.97.2\n\n',
    ],
    [
      'wmic product',
      'Name                                          Version\nMicrosoft SQL Server 2019 LocalDB             15.0.4153.1\nMicrosoft SQL Server Management Studio - 19.3  19.3.4\n',
    ],
    [
      'what sqlcmd says of programs',
      'C:\\>sqlcmd -S x -Q "select name from apps"\nMicrosoft SQL Server 2019 LocalDB 15.0.4153.1\n\nC:\\>',
    ],
  ])('is not taken from %s', (_name, text) => {
    expect(['missing', 'unparsable']).toContain(versionOf(text))
    expect(readEvidence({ text }, 0).facts.filter(({ id }) => id.startsWith('sql.'))).toEqual([])
  })
})

describe('the collation of an instance', () => {
  const asked = (query: string, ...rows: string[]) =>
    `C:\\>sqlcmd -S localhost -E -Q "${query}"\n\n${rule}\n${rows.join('\n')}\n\n(${rows.length} rows affected)\n\nC:\\>`
  const own = "SELECT SERVERPROPERTY('Collation')"

  it.each([
    ['asked for', asked(own, 'French_CI_AS')],
    [
      'asked for under another name',
      asked("select convert(varchar(60), ServerProperty(N'collation')) as c", 'French_CI_AS'),
    ],
    ['asked for in a line that was broken', asked(own, 'French_CI_AS').replace('SERVERPRO', 'SERVERPRO\n')],
    [
      'asked for within sqlcmd',
      `C:\\>sqlcmd -E\n1> ${own}\n2> go\n\n${rule}\nFrench_CI_AS\n\n(1 rows affected)\n1> exit\n\nC:\\>`,
    ],
    ['by itself', `${rule}\nFrench_CI_AS\n\n(1 rows affected)\n`],
  ])('is taken where it was %s', (_name, text) => expect(collationOf(text)).toBe('pass'))

  it.each([
    ['a database', asked("SELECT DATABASEPROPERTYEX('CRMSAGE','Collation')", 'French_CI_AS')],
    ['databases', asked('SELECT collation_name FROM sys.databases', 'French_CI_AS', 'Latin1_General_CI_AS')],
    ['one database', asked("SELECT collation_name FROM sys.databases WHERE name = 'CRM'", 'French_CI_AS')],
    ['databases of one collation', asked('select c from sites', 'French_CI_AS', 'French_CI_AS')],
    ['databases, without the query', `collation_name\n${rule}\nFrench_CI_AS\n\n(1 rows affected)\n`],
    ['two instances', `${rule}\nFrench_CI_AS\n\n${rule}\nLatin1_General_CI_AS\n`],
  ])('is not taken from that of %s', (_name, text) => expect(collationOf(text)).toBe('unparsable'))
})
