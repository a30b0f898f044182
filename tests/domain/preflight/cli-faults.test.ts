import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { runInTerminal } from '../support/run-in-terminal.ts'

const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'cli-faults-'))
afterAll(() => rmSync(folder, { recursive: true }))

const waiver = { check: 'stream.port.https-free', reason: 'ok', by: 'me', at: '2026-11-30' }

const run = (...args: string[]) => runInTerminal(args)

it('two forms of a result at once are refused by their options', async () => {
  for (const [other, language] of [
    ['--json', 'en'],
    ['--fleet', 'sv'],
  ] as const) {
    const { code, text, faults } = await run('preflight', '--junit', other, '--language', language)
    expect([code, text]).toEqual([64, ''])
    expect(faults).toMatch(new RegExp(`^--junit: .*${other}.*\\.\n$`))
  }
})

it('--version says which Groundwork it is, and the version that the API says', async () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const { info } = read('openapi/openapi.json')
  const said = `groundwork ${read('package.json').version} (API ${info.version})\n`
  for (const args of [['--version'], ['-V'], ['preflight', '--version']])
    expect(await run(...args)).toEqual({ code: 0, text: said, faults: '' })
})

it('--help is there for every command', async () => {
  for (const args of [[], ['preflight'], ['size'], ['estimate'], ['checklist']])
    for (const asked of [
      [...args, '--help'],
      [...args, '-h'],
      ['help', ...args],
    ])
      expect(await run(...asked)).toEqual({
        code: 0,
        text: expect.stringMatching(new RegExp(`^Usage: ${['groundwork', ...args].join(' ')} `)),
        faults: '',
      })
})

describe('a list of waivers', () => {
  const file = join(folder, 'waivers.json')
  it('is read as PowerShell and editors of Windows save it', async () => {
    const text = JSON.stringify([waiver]).replaceAll(',', ',\r\n')
    for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`)]) {
      writeFileSync(file, bytes)
      const { code, faults } = await run('preflight', '--waivers', file)
      expect([code, faults]).toEqual([3, ''])
    }
  })

  const found = {
    'a time for a day': [{ ...waiver, at: '2026-11-30T00:00:00Z' }],
    'a day that there is not': [{ ...waiver, at: '2026-02-30' }],
    'no day': [{ ...waiver, at: undefined }],
    'a number for a day': [{ ...waiver, at: 20261130 }],
    'no reason': [{ ...waiver, reason: '' }],
    'more than is known': [{ ...waiver, until: '2027-01-01' }],
    'no list': waiver,
    nothing: null,
  }
  for (const [name, content] of Object.entries(found))
    it(`that has ${name} is refused with 64 and a sentence`, async () => {
      writeFileSync(file, JSON.stringify(content))
      for (const language of languages) {
        const { code, text, faults } = await run('preflight', '--waivers', file, '--language', language)
        expect([code, text]).toEqual([64, ''])
        expect(faults).toMatch(/waivers\.json.*: .*\.\n$/s)
      }
    })

  it('says what a day looks like', async () => {
    writeFileSync(file, JSON.stringify(found['a time for a day']))
    expect((await run('preflight', '--waivers', file)).faults).toBe(
      `${file}/0/at: Found "2026-11-30T00:00:00Z"; expected a day of the years 2000 to 2999. Write it as in 2026-11-25.\n`,
    )
  })
})

describe('a fault of its own', () => {
  it('ends with 70, which is no verdict, and with one sentence in the language that was asked for', async () => {
    const said = new Set<string>()
    for (const language of languages) {
      const broken = new TypeError('x is not a function')
      const { code, faults } = await runInTerminal(['preflight', `--language=${language}`], broken)
      expect(code).toBe(70)
      expect(faults).toMatch(/^[^\n]*x is not a function[^\n]*\n$/)
      said.add(faults)
    }
    expect(said.size).toBe(languages.length)
  })

  it('that nothing caught ends so too', async () => {
    const module = join(folder, 'throw.mjs')
    writeFileSync(module, "process.stdin.once('data', () => setImmediate(() => { throw new Error('lost') }))")
    const program = spawn(process.execPath, ['cli/groundwork.ts', 'preflight', '-'], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(module)}` },
    })
    let faults = ''
    program.stderr.on('data', more => {
      faults += more
    })
    program.stdin.write('text')
    const code = await new Promise(resolve => program.on('close', resolve))
    expect([code, faults]).toEqual([
      70,
      'This is a fault of Groundwork: lost. Nothing was judged or computed.\n',
    ])
  })

  it('is not that nobody reads on: the verdict stays', () => {
    const { stdout } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" cli/groundwork.ts preflight --json | true; echo "\${PIPESTATUS[0]}"`],
      { cwd: root, encoding: 'utf8' },
    )
    expect(stdout).toBe('3\n')
  })
})

describe('what is used wrongly', () => {
  const size = ['size', '--managers', '2', '--products', '2', '--scope', 'energies-and-powers']
  const lines: Readonly<Record<string, readonly string[]>> = {
    '<command>: Found "fly"; expected one of preflight, size, estimate, checklist.': ['fly'],
    '<procedure>: This value is missing. Add it: a text.': ['checklist'],
    'b: This is more than the command takes. Leave it out.': ['checklist', 'pre-install', 'b'],
    '--naem: "--naem" is not known here. Remove it or correct its spelling.': ['preflight', '--naem'],
    '--size: Found "huge"; expected one of small, medium, large.': ['preflight', '--size', 'huge'],
    '--set: Found "x"; expected a parameter and its value, such as httpsPort=8443.': [
      'preflight',
      '--set',
      'x',
    ],
    '--date: Found "today"; expected a day of the years 2000 to 2999. Write it as in 2026-11-25.': [
      'preflight',
      '--date',
      'today',
    ],
    '--interval: This value is missing. Add it: a number.': size,
    '--interval: Found 0; expected more than 0. Enter a larger number.': [...size, '--interval', '0'],
    '--interval: Found "x"; expected a number in digits, with a decimal point: 12.5.': [
      ...size,
      '--interval',
      'x',
    ],
    '--set httpsPort: Found "x"; expected a number in digits, with a decimal point: 12.5.': [
      'checklist',
      'install',
      '--set',
      'httpsPort=x',
    ],
    'none.txt: There is no such file. Correct its name.': ['preflight', 'none.txt'],
    'package.json: This is not what groundwork preflight --json prints. Print it anew.': [
      'preflight',
      '--before',
      'package.json',
    ],
  }
  for (const [line, args] of Object.entries(lines))
    it(`is said in a sentence, in each language: ${line}`, async () => {
      expect(await run(...args)).toEqual({ code: 64, text: '', faults: `${line}\n` })
      const others = await Promise.all(languages.map(language => run(...args, '--language', language)))
      expect(new Set(others.map(({ faults }) => faults)).size).toBe(languages.length)
      expect(others.map(({ code }) => code)).toEqual(languages.map(() => 64))
    })

  it('is said of a procedure with those that there are', async () => {
    expect((await run('checklist', 'nope')).faults).toMatch(
      /^<procedure>: Found "nope"; expected one of pre-install, .*\.\n$/,
    )
  })

  it('does not repeat a secret', async () => {
    const { code, faults } = await run('checklist', 'install', '--set', 'sqlPassword=1234567890123456')
    expect([code, faults]).toEqual([64, expect.stringContaining('--set sqlPassword')])
    expect(faults).not.toContain('1234567890123456')
  })

  it('is not a text of digits, nor one that says true', async () => {
    for (const name of ['2026', 'true']) {
      const { code, text } = await run('checklist', 'install', '--set', `siteName=${name}`, '--json')
      expect(code).toBe(0)
      expect(JSON.parse(text).parameters).toContainEqual(
        expect.objectContaining({ name: 'siteName', value: name }),
      )
    }
  })
})
