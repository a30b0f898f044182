import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  checkSeveral,
  checkWorkGroup,
  checkWorkGroups,
} from '#domain/software/isogeo-scan-fme/scan-services/check-work-groups.ts'
import { checkServiceName, nameService } from '#domain/software/isogeo-scan-fme/scan-services/name-service.ts'
import { planScanServices } from '#domain/software/isogeo-scan-fme/scan-services/plan-scan-services.ts'
import { scanServicePlanInput } from '#domain/software/isogeo-scan-fme/scan-services/scan-service-plan-input.ts'

const partOf = (fault: { values?: Readonly<Record<string, string | number>> } | null) =>
  fault?.values?.part ?? null

describe('the code of a work group', () => {
  const cases: [code: string, part: string | null][] = [
    ['CA', null],
    ['a', null],
    ['9_roads-north', null],
    ['C'.repeat(32), null],
    ['CONSTRUCTION', null],
    ['', 'empty'],
    ['C'.repeat(33), 'length'],
    ['C A', 'character'],
    ['_CA', 'character'],
    ['-CA', 'character'],
    ['C/A', 'character'],
    ['C\\A', 'character'],
    ['C"A', 'character'],
    ['%CA%', 'character'],
    ['CÀ', 'character'],
    ['C.', 'character'],
    ['CA\u202e', 'character'],
    ['CA\n', 'character'],
    ['con', 'reserved'],
    ['LPT1', 'reserved'],
  ]
  for (const [code, part] of cases)
    it(`${JSON.stringify(code)}: ${part ?? 'accepted'}`, () => {
      assert.equal(partOf(checkWorkGroup(code)), part)
    })
})

describe('a list of work groups', () => {
  const cases: [list: string, code: string | null][] = [
    ['CA, CC', null],
    ['CA,CC , ROADS', null],
    ['CA', null],
    ['CA,', 'not_a_work_group'],
    ['CA, cA', 'duplicate_work_group'],
    ['CA; CC', 'not_a_work_group'],
  ]
  for (const [list, code] of cases)
    it(`${list}: ${code ?? 'accepted'}`, () => {
      assert.equal(checkWorkGroups(list)?.code ?? null, code)
    })

  it('holds at least two where several services are meant', () => {
    assert.equal(checkSeveral(['CA'])?.code, 'not_a_work_group')
    assert.equal(checkSeveral(['CA', 'CC']), null)
  })
})

describe('the name of a service', () => {
  const cases: [name: string, part: string | null][] = [
    ['Isogeo Worker CA', null],
    ['Scan (roads) & more', null],
    ["Worker 'CA'", null],
    ['n'.repeat(256), null],
    ['', 'length'],
    ['n'.repeat(257), 'length'],
    ['a/b', 'character'],
    ['a\\b', 'character'],
    ['a"b', 'character'],
    ['100%', 'character'],
    ['Wörker', 'character'],
    ['a\tb', 'character'],
    [' a', 'blank'],
    ['a ', 'blank'],
    ['Isogeo Worker', 'unchanged'],
    ['ISOGEO WORKER', 'unchanged'],
  ]
  for (const [name, part] of cases)
    it(`${JSON.stringify(name).slice(0, 40)}: ${part ?? 'accepted'}`, () => {
      assert.equal(partOf(checkServiceName(name)), part)
    })
})

const plan = (body: unknown) => planScanServices(scanServicePlanInput.parse(body))

describe('the plan of the two groups of the manual', () => {
  const { services, folderTree, commands, mainGroup } = plan({
    workGroups: [{ code: 'CC' }, { code: 'CA' }],
    mainGroup: 'CA',
  })

  it('puts the main group first', () => {
    assert.equal(mainGroup, 'CA')
    assert.deepEqual(
      services.map(({ workGroup, role, serviceName, folder }) => [workGroup, role, serviceName, folder]),
      [
        ['CA', 'main', 'Isogeo Worker CA', 'C:\\Program files\\Isogeo\\CA'],
        ['CC', 'subsidiary', 'Isogeo Worker CC', 'C:\\Program files\\Isogeo\\CC'],
      ],
    )
  })

  it('says of each of the three occurrences what it becomes', () => {
    assert.deepEqual(
      services[1]?.replacements,
      [1, 2, 3].map(occurrence => ({ occurrence, find: 'Isogeo Worker', replaceBy: 'Isogeo Worker CC' })),
    )
  })

  it('draws the folders', () => {
    assert.equal(
      folderTree,
      `C:\\Program files\\Isogeo
+-- CA
|   \\-- daemon
|       +-- install.bat
|       +-- uninstall.bat
|       \\-- worker.bat
\\-- CC
    \\-- daemon
        +-- install.bat
        +-- uninstall.bat
        \\-- worker.bat`,
    )
  })

  it('renames in both files of each group, and nowhere else', () => {
    const rename = commands.find(({ step }) => step === 'rename')?.text.split('\n')
    assert.equal(rename?.length, 3)
    assert.equal(
      rename?.[1],
      "'C:\\Program files\\Isogeo\\CA\\daemon\\install.bat', 'C:\\Program files\\Isogeo\\CA\\daemon\\uninstall.bat' | ForEach-Object { [IO.File]::WriteAllText($_, [IO.File]::ReadAllText($_, $bytes).Replace('Isogeo Worker CA', 'Isogeo Worker').Replace('Isogeo Worker', 'Isogeo Worker CA'), $bytes) }",
    )
  })
})

it('assumes the pattern of a name only where a name was not given', () => {
  const codesOf = (second: { serviceName?: string }) =>
    plan({
      workGroups: [
        { code: 'CA', serviceName: 'Scan CA' },
        { code: 'CC', ...second },
      ],
    }).assumptions.map(({ code }) => code)
  assert.ok(codesOf({}).includes('service-name-pattern'))
  assert.ok(!codesOf({ serviceName: 'Scan CC' }).includes('service-name-pattern'))
})

it('a short name is never looked for in a file, only put in', () => {
  const { commands } = plan({ workGroups: [{ code: 'CA', serviceName: 'e' }, { code: 'CC' }] })
  const rename = commands.find(({ step }) => step === 'rename')?.text ?? ''
  assert.doesNotMatch(rename, /\.Replace\('e'/)
})

const codes = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/)
const groupLists = fc
  .uniqueArray(
    codes.filter(code => checkWorkGroup(code) === null),
    { minLength: 2, maxLength: 12, selector: code => code.toLowerCase() },
  )
  .map(list => list.map(code => ({ code })))

describe('on any work groups', () => {
  it('every name by the pattern is legal, for any legal code', () => {
    fc.assert(
      fc.property(codes, code => {
        if (checkWorkGroup(code) === null) assert.equal(checkServiceName(nameService(code)), null)
      }),
    )
  })

  it('names and folders are unique regardless of case, and every code has its service once', () => {
    fc.assert(
      fc.property(groupLists, fc.nat(), (workGroups, pick) => {
        const mainGroup = workGroups[pick % workGroups.length]?.code
        const { services } = plan({ workGroups, mainGroup })
        for (const key of ['serviceName', 'folder'] as const)
          assert.equal(new Set(services.map(service => service[key].toLowerCase())).size, workGroups.length)
        assert.deepEqual(
          services.map(({ workGroup }) => workGroup).sort(),
          workGroups.map(({ code }) => code).sort(),
        )
        assert.deepEqual(
          services.filter(({ role }) => role === 'main').map(({ workGroup }) => workGroup),
          [mainGroup],
        )
      }),
    )
  })

  it('a name is accepted only if Windows, a batch file and a quoted word of cmd can hold it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), name => {
        if (checkServiceName(name) !== null) return
        assert.ok(name.length >= 1 && name.length <= 256)
        assert.doesNotMatch(name, /[/\\"%]|[^ -~]/)
      }),
      { numRuns: 2000 },
    )
  })

  it('replacing twice gives what replacing once gave, with no old name left alone', () => {
    const names = fc.stringMatching(/^[!-~]( ?[!-~]){0,20}$/).filter(name => checkServiceName(name) === null)
    const own = fc.oneof(
      names,
      names.map(name => `${name} Isogeo Worker ${name}`),
    )
    fc.assert(
      fc.property(own, fc.constantFrom('"Isogeo Worker"', 'a Isogeo Worker b'), (name, line) => {
        const rename = (text: string) =>
          (name.includes('Isogeo Worker') ? text.replaceAll(name, () => 'Isogeo Worker') : text).replaceAll(
            'Isogeo Worker',
            () => name,
          )
        const once = rename(line)
        assert.ok(once.includes(name))
        assert.equal(rename(once), once)
      }),
    )
  })
})
