import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { checkAccount, checkSqlLogin, userOf } from '#domain/parameters/checks/check-account.ts'
import { checkDatabaseName, findEqualNames } from '#domain/parameters/checks/check-database-names.ts'
import { checkDatabaseServer, checkInstanceName } from '#domain/parameters/checks/check-database-server.ts'
import { checkHostName } from '#domain/parameters/checks/check-host-name.ts'
import { findEqualPorts, isInDynamicRange } from '#domain/parameters/checks/check-ports.ts'
import { checkSqlPassword } from '#domain/parameters/checks/check-sql-password.ts'
import { checkText } from '#domain/parameters/checks/check-text.ts'
import { checkWindowsPath, joinPath } from '#domain/parameters/checks/check-windows-path.ts'
import type { ParameterFault } from '#domain/parameters/parameter.ts'
import { faultCodes } from '#domain/shared/fault-codes.ts'
import { hostileCharacters, hostileTexts } from '../support/hostile-texts.ts'

type Check = (value: string) => ParameterFault | null
/** A value and what is wrong with it: the code and what fills its text, or null for nothing. */
type Case = [value: string, fault: string | null]

const long = (length: number) => 'a'.repeat(length)

const tables: [name: string, check: Check, cases: Case[]][] = [
  [
    'a free text',
    checkText,
    [
      ['', null],
      ['Obernai, building 3', null],
      ['Bâtiment n° 3 – “Énergie” & Søn’s 100 % (東京) 😀', null],
      ['"\'; DROP TABLE x; -- $(calc) `calc` %PATH%', null],
      ['a\nb', 'unsafe_character U+000A'],
      ['a\r\nb', 'unsafe_character U+000D'],
      ['a\tb', 'unsafe_character U+0009'],
      ['\u0000', 'unsafe_character U+0000'],
      ['a\u001bb', 'unsafe_character U+001B'],
      ['a\u007fb', 'unsafe_character U+007F'],
      ['a\u0085b', 'unsafe_character U+0085'],
      ['a\u00adb', 'unsafe_character U+00AD'],
      ['a\u061cb', 'unsafe_character U+061C'],
      ['a\u200bb', 'unsafe_character U+200B'],
      ['a\u200fb', 'unsafe_character U+200F'],
      ['a\u2028b', 'unsafe_character U+2028'],
      ['a\u2029b', 'unsafe_character U+2029'],
      ['a\u202eb', 'unsafe_character U+202E'],
      ['a\u2066b\u2069', 'unsafe_character U+2066'],
      ['a\ufeffb', 'unsafe_character U+FEFF'],
      ['a\ud800', 'unsafe_character U+D800'],
      ['\udfffa', 'unsafe_character U+DFFF'],
      ['a\u{e0001}', 'unsafe_character U+E0001'],
    ],
  ],
  [
    'a host name',
    checkHostName,
    [
      ['STREAM-SERVER', null],
      ['a', null],
      ['srv.example.org', null],
      ['192.0.2.10', null],
      ['0.0.0.0', null],
      ['255.255.255.255', null],
      ['1and1.example', null],
      [long(63), null],
      [[long(63), long(63), long(63), long(61)].join('.'), null],
      ['', 'not_a_host_name'],
      [long(64), 'not_a_host_name'],
      [[long(63), long(63), long(63), long(62)].join('.'), 'not_a_host_name'],
      ['-a', 'not_a_host_name'],
      ['a-', 'not_a_host_name'],
      ['a.-b.c', 'not_a_host_name'],
      ['.a', 'not_a_host_name'],
      ['a.', 'not_a_host_name'],
      ['a..b', 'not_a_host_name'],
      ['a b', 'not_a_host_name'],
      ['ä', 'not_a_host_name'],
      ['256.0.0.1', 'not_a_host_name'],
      ['192.0.2', 'not_a_host_name'],
      ['192.0.2.010', 'not_a_host_name'],
      ['1.2.3.4.5', 'not_a_host_name'],
      ['443', 'not_a_host_name'],
      ['host:443', 'not_a_host_name'],
      ['https://host', 'not_a_host_name'],
      ['a\u202eb', 'unsafe_character U+202E'],
    ],
  ],
  [
    'a database server',
    checkDatabaseServer,
    [
      ['SQL-SERVER\\HagerGroupEMS,1433', null],
      ['SQL-SERVER\\HagerGroupEMS', null],
      ['SQL-SERVER\\HagerGroupEMS, 1433', null],
      ['sql.example.org\\EMS,1', null],
      ['192.0.2.10\\EMS,65535', null],
      ['localhost\\_A$#1', null],
      // A default instance has no name; the port stands for it.
      ['SQL-SERVER,1433', null],
      ['192.0.2.10, 1500', null],
      ['SQL-SERVER', 'not_a_database_server format'],
      ['SQL-SERVER\\MSSQLSERVER,1433', 'not_a_database_server reserved'],
      ['SQL-SERVER\\Default', 'not_a_database_server reserved'],
      ['[2001:db8::1]\\EMS,1433', 'not_a_database_server ipv6'],
      ['2001:db8::1\\EMS', 'not_a_database_server ipv6'],
      ['fe80::1%eth0,1433', 'not_a_database_server ipv6'],
      ['::1', 'not_a_database_server ipv6'],
      ['A\\B\\C', 'not_a_database_server format'],
      ['A,', 'not_a_database_server port'],
      ['A\\B,1,2', 'not_a_database_server format'],
      ['A,1\\B', 'not_a_database_server format'],
      ['', 'not_a_database_server format'],
      ['\\EMS', 'not_a_database_server address'],
      ['a_b\\EMS', 'not_a_database_server address'],
      ['tcp:A\\EMS', 'not_a_database_server address'],
      ['192.0.2.256\\EMS', 'not_a_database_server address'],
      ["A'B\\EMS", 'not_a_database_server address'],
      ['A\\', 'not_a_database_server instance'],
      ['A\\1EMS', 'not_a_database_server instance'],
      ['A\\E-MS', 'not_a_database_server instance'],
      [`A\\${long(17)}`, 'not_a_database_server instance'],
      ["A\\E';--", 'not_a_database_server instance'],
      ['A\\EMS,', 'not_a_database_server port'],
      ['A\\EMS,0', 'not_a_database_server port'],
      ['A\\EMS,65536', 'not_a_database_server port'],
      ['A\\EMS,-1', 'not_a_database_server port'],
      ['A\\EMS,1e3', 'not_a_database_server port'],
      ['A\\EMS,1433x', 'not_a_database_server port'],
      ['A\\EMS,\uff11', 'not_a_database_server port'],
      ['A\\EMS\n,1433', 'unsafe_character U+000A'],
    ],
  ],
  [
    'an instance name',
    checkInstanceName,
    [
      ['HagerGroupEMS', null],
      ['_', null],
      [long(16), null],
      ['Énergie', null],
      ['SQLEXPRESS', null],
      ['Defaults', null],
      ['MSSQLServer', 'reserved_instance_name'],
      ['default', 'reserved_instance_name'],
      ['Database', 'reserved_instance_name'],
      ['ALTER', 'reserved_instance_name'],
      ['', 'not_an_instance_name'],
      [long(17), 'not_an_instance_name'],
      ['9A', 'not_an_instance_name'],
      ['$A', 'not_an_instance_name'],
      ['A B', 'not_an_instance_name'],
      ['A,B', 'not_an_instance_name'],
      ["A'B", 'not_an_instance_name'],
      ['A\u200bB', 'unsafe_character U+200B'],
    ],
  ],
  [
    'a database name',
    checkDatabaseName,
    [
      ['EMS_Configuration', null],
      ['A', null],
      ['1', null],
      ['_', null],
      [long(25), null],
      ['', 'not_a_database_name'],
      [long(26), 'not_a_database_name'],
      ['EMS Configuration', 'not_a_database_name'],
      ['EMS-Configuration', 'not_a_database_name'],
      ['EMS.Configuration', 'not_a_database_name'],
      ['Énergie', 'not_a_database_name'],
      ['\u0661', 'not_a_database_name'],
      ['EMS]', 'not_a_database_name'],
      ["EMS'", 'not_a_database_name'],
      ['EMS;', 'not_a_database_name'],
      ['EMS\n', 'not_a_database_name'],
    ],
  ],
  [
    'a Windows account',
    checkAccount,
    [
      ['STREAM-SERVER\\Administrator', null],
      ['EXAMPLE.ORG\\svc-stream', null],
      ['.\\svc', null],
      ['D\\svc-stream', null],
      ['D\\-svc', null],
      ['D\\svc-stream$', null],
      ['D\\Jörg O’Neill', null],
      [`D\\${long(20)}`, null],
      [`${long(255)}\\u`, null],
      ['Administrator', 'not_an_account format'],
      ['', 'not_an_account format'],
      ['user@example.org', 'not_an_account format'],
      ['D/user', 'not_an_account format'],
      ['D\\a\\b', 'not_an_account format'],
      ['\\user', 'not_an_account domain'],
      ['-D\\user', 'not_an_account domain'],
      ['D E\\user', 'not_an_account domain'],
      ['D&E\\user', 'not_an_account domain'],
      [`${long(256)}\\u`, 'not_an_account domain'],
      ['D\\', 'not_an_account user'],
      [`D\\${long(21)}`, 'not_an_account user'],
      ['D\\ user', 'not_an_account user'],
      ['D\\user ', 'not_an_account user'],
      ['D\\...', 'not_an_account user'],
      ...[...'"/[]:;|=,+*?<>@'].map((character): Case => [`D\\a${character}b`, 'not_an_account user']),
      ['D\\%USERNAME%', 'unsafe_character %'],
      ['D\\$(calc)', 'unsafe_character $('],
      ['D\\a\u202eb', 'unsafe_character U+202E'],
    ],
  ],
  [
    'a SQL login',
    checkSqlLogin,
    [
      ['stream', null],
      ['stream.reader@example.org', null],
      [long(128), null],
      ['', 'not_a_sql_login'],
      [long(129), 'not_a_sql_login'],
      ["o'neill", 'not_a_sql_login'],
      ['a b', 'not_a_sql_login'],
      ['a]b', 'not_a_sql_login'],
      ['$(x)', 'not_a_sql_login'],
      ['a\u0000', 'unsafe_character U+0000'],
    ],
  ],
  [
    'a Windows path',
    checkWindowsPath,
    [
      ['C:\\Program Files\\Hager Group\\EMS', null],
      ['C:\\', null],
      ['d:\\data\\', null],
      ["D:\\Søn & Co (x86)\\[a]; b' $x ^!", null],
      ['\\\\server\\share', null],
      ['\\\\server\\share\\folder', null],
      ['C:\\console\\com10\\aux1', null],
      ['C:\\.git\\a.b', null],
      [`C:\\${long(244)}`, null],
      ['', 'not_a_windows_path absolute'],
      ['C:', 'not_a_windows_path absolute'],
      ['C:data', 'not_a_windows_path absolute'],
      ['data\\x', 'not_a_windows_path absolute'],
      ['\\data', 'not_a_windows_path absolute'],
      ['/var/lib', 'not_a_windows_path absolute'],
      ['C:/data', 'not_a_windows_path absolute'],
      ['1:\\data', 'not_a_windows_path absolute'],
      ['\\\\server', 'not_a_windows_path absolute'],
      ['\\\\server\\', 'not_a_windows_path absolute'],
      ...[...'<>:"/|?*'].map((character): Case => [`C:\\a${character}b`, 'not_a_windows_path character']),
      ['\\\\?\\C:\\data', 'not_a_windows_path character'],
      ['C:\\a\\\\b', 'not_a_windows_path name'],
      ['C:\\a.\\b', 'not_a_windows_path name'],
      ['C:\\a \\b', 'not_a_windows_path name'],
      ['C:\\a\\..\\b', 'not_a_windows_path name'],
      ['C:\\.', 'not_a_windows_path name'],
      ['C:\\con', 'not_a_windows_path name'],
      ['C:\\a\\NUL.txt', 'not_a_windows_path name'],
      ['C:\\Com1\\b', 'not_a_windows_path name'],
      ['C:\\lpt³', 'not_a_windows_path name'],
      ['\\\\..\\share\\a', 'not_a_windows_path name'],
      ['\\\\server\\share.\\a', 'not_a_windows_path name'],
      [`C:\\${long(245)}`, 'not_a_windows_path length'],
      ['%ProgramData%\\EMS', 'unsafe_character %'],
      ['C:\\$(calc)', 'unsafe_character $('],
      ['C:\\a\nb', 'unsafe_character U+000A'],
    ],
  ],
  [
    'the password of the SQL account',
    checkSqlPassword,
    [
      ['Abcdefg1', null],
      ['abcdef1!', null],
      ['ABCDEF1#', null],
      ['Abcdefg$', null],
      ['Abc1%efghijklmn', null],
      ['Pass word', null],
      ['', 'password_length 0'],
      ['Abcde1!', 'password_length 7'],
      ['Abcdefghijklm1!x', 'password_length 16'],
      ['😀😀😀😀Ab1', 'password_length 7'],
      ['abcdefgh', 'password_classes 1'],
      ['Aé1ééééé', 'password_classes 2'],
      ['12345678', 'password_classes 1'],
      ['!"#$%&/()', 'password_classes 1'],
      ['Abcdefgh', 'password_classes 2'],
      ['abcdefg1', 'password_classes 2'],
      ['abcdefg!', 'password_classes 2'],
      ['ABCDEFG1', 'password_classes 2'],
      // Letters that are not Latin belong to none of the four classes of the manual.
      ['ÀÉÎÕÜàé1', 'password_classes 1'],
    ],
  ],
]

const writeFault = (fault: ParameterFault | null) =>
  fault && [fault.code, ...Object.values(fault.values ?? {})].join(' ')

describe('what is typed about a site', () => {
  for (const [name, check, cases] of tables)
    describe(name, () => {
      for (const [value, fault] of cases)
        it(`${JSON.stringify(value.length > 50 ? `${value.slice(0, 12)}… (${value.length})` : value)}: ${fault ?? 'good'}`, () => {
          assert.equal(writeFault(check(value)), fault)
        })
    })

  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...hostileTexts),
    fc
      .array(fc.constantFrom(...hostileCharacters, 'A', 'b', '1', '.'), { maxLength: 20 })
      .map(p => p.join('')),
    fc
      .tuple(fc.constantFrom('C:\\', '\\\\server\\share\\', 'D\\', 'S\\I,'), fc.constantFrom(...hostileTexts))
      .map(parts => parts.join('')),
  )

  for (const [name, check] of tables)
    it(`${name}: a check never throws and names a fault that has a text`, () => {
      fc.assert(
        fc.property(pieces, value => {
          const fault = check(value)
          if (fault) assert.ok(faultCodes.includes(fault.code))
        }),
        { numRuns: 500 },
      )
    })

  for (const [name, check] of tables.filter(([name]) => !/free text|password/.test(name)))
    it(`${name}: what is accepted holds nothing that a shell or a reader could take for something else`, () => {
      fc.assert(
        fc.property(pieces, value => {
          if (check(value)) return
          assert.doesNotMatch(value, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"%|<>]|\$\(/u)
        }),
        { numRuns: 2000 },
      )
    })
})

describe('names of databases', () => {
  const parameters = ['a', 'b', 'c', 'd']

  for (const [values, expected] of [
    [['x', 'y', 'z', 'w'], []],
    [['x', 'y', 'X', 'w'], ['c = a']],
    [
      ['EMS_Data', 'ems_data', 'Ems_Data', 'z'],
      ['b = a', 'c = a'],
    ],
    [
      ['x', 'y', 'y', 'x'],
      ['c = b', 'd = a'],
    ],
  ] as const)
    it(`${values.join(', ')}: ${expected.join(', ') || 'distinct'}`, () => {
      const named = Object.fromEntries(parameters.map((parameter, index) => [parameter, values[index] ?? '']))
      const faults = findEqualNames(named, parameters)
      assert.deepEqual(
        faults.map(({ parameter, values }) => `${parameter} = ${values?.other}`),
        expected,
      )
      for (const { code } of faults) assert.equal(code, 'duplicate_database_name')
    })
})

describe('ports', () => {
  it('given twice are found at the later parameter, which names the first that has it', () => {
    const found = (a: number, b: number, c: number) =>
      findEqualPorts({ a, b, c }, ['a', 'b', 'c']).map(({ parameter, code, values }) => [
        parameter,
        code,
        values?.other,
      ])
    assert.deepEqual(found(443, 1884, 1433), [])
    assert.deepEqual(found(443, 1884, 443), [['c', 'duplicate_port', 'a']])
    assert.deepEqual(found(443, 443, 443), [
      ['b', 'duplicate_port', 'a'],
      ['c', 'duplicate_port', 'a'],
    ])
  })

  for (const [port, start, count, isInside] of [
    [49_151, 49_152, 16_384, false],
    [49_152, 49_152, 16_384, true],
    [65_535, 49_152, 16_384, true],
    [1009, 1000, 10, true],
    [1010, 1000, 10, false],
    [999, 1000, 10, false],
    [1000, 1000, 1, true],
    [1001, 1000, 1, false],
  ] as const)
    it(`${port} is ${isInside ? 'inside' : 'outside'} a dynamic range of ${count} from ${start}`, () => {
      assert.equal(isInDynamicRange(port, start, count), isInside)
    })

  it('a dynamic range holds exactly as many ports as it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (start, count) => {
        const inside = Array.from({ length: 1100 }, (_, port) => port).filter(port =>
          isInDynamicRange(port, start, count),
        )
        assert.equal(inside.length, count)
        assert.equal(inside[0], start)
      }),
      { numRuns: 100 },
    )
  })
})

describe('parts of what was typed', () => {
  it('the user of an account is what follows the backslash', () => {
    assert.equal(userOf('STREAM-SERVER\\svc stream'), 'svc stream')
  })

  it('a folder and a name are joined by one backslash', () => {
    assert.equal(joinPath('C:\\Data', 'a.txt'), 'C:\\Data\\a.txt')
    assert.equal(joinPath('C:\\Data\\', 'a.txt'), 'C:\\Data\\a.txt')
    assert.equal(joinPath('C:\\', 'a.txt'), 'C:\\a.txt')
  })
})
