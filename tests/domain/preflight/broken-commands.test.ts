import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { hardened, outcomeCases, schannel } from '../../scenarios/preflight-outcomes.ts'

type Phase = Parameters<typeof judgeMachine>[1]['phase']

const breakAt = (width: number, text: string) =>
  text
    .split('\n')
    .flatMap(line => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [line])
    .join('\n')
const judge = (phase: Phase, text: string) =>
  Object.fromEntries(
    judgeMachine('stream', { phase, parameters: {}, evidence: [{ text }], date: '2026-11-28' }).checks.map(
      ({ id, status, outcome }) => [id.replace('stream.', ''), outcome?.id ?? status],
    ),
  )
const textOf = (name: string) => outcomeCases.find(given => given.name === name)?.texts.join('\n') ?? ''

describe('output that a window has broken', () => {
  it.each([80, 100, 120])('keeps the whole command above it, at %i', width => {
    const genesis = textOf('nothing where GENESIS64 alone was asked for')
    expect(judge('before-install', breakAt(width, genesis))['genesis64.compatible']).toBe('absent')
    const fast = textOf('fast start-up that is not set in the registry')
    expect(judge('before-install', breakAt(width, fast))['power.fast-startup-off']).toBe('not-set-here')
  })

  it('is not of all rows where the filter stands on the next line', () => {
    const typed = 'PS C:\\Users\\ann\\Documents\\Projekte\\Energiemanagement\\Ausgaben> netstat -ano'
    const rows = '  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       904\n'
    const text = `${typed.padEnd(79, ' ')}|\n findstr :135\n${rows}PS C:\\>`
    expect(judge('before-install', text)['port.https-free']).not.toBe('free')
  })

  it.each([80, 100, 120])('keeps the keys of the registry whole, at %i', width => {
    const pending = textOf('a restart that an update asks for')
    expect(judge('before-install', breakAt(width, pending))['restart.none-pending']).toBe('pending')
    const set = judge('after-install', breakAt(width, schannel(hardened, 0)))
    expect(set).toMatchObject({ 'tls.old-off': 'set', 'tls.1-2-on': 'set', 'cipher.triple-des-off': 'set' })
  })

  it('is no rest of a command where it only stands below one that is long', () => {
    const line = 'x'.repeat(20)
    const text = `C:\\${line}\\${line}\\${line}>powercfg /a\nThe following sleep states are not available on this system:\n    Standby (S3)\n\tThe firmware does not support this.\n\nC:\\>`
    expect(judge('before-install', text)['power.sleep-off']).toBe('off')
  })
})
