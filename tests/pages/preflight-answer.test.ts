import { describe, expect, it } from 'vitest'
import { machineOfVerdict } from '#domain/preflight/machine-of-facts.ts'
import { itemEntriesOf, valueAt } from '#domain/site/look-up-site.ts'
import { shareSite } from '#domain/site/share-site.ts'
import { createSite, type Site } from '#domain/site/site.ts'
import { takeAnswer } from '#domain/site/take-answer.ts'
import { writeField } from '#domain/site/write-field.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { listProvableItems } from '#domain/software/provable-items.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { readText } from '../../app/preflight/read-given.ts'
import { keepInSite } from '../../app/preflight/write-to-site.ts'
import type { SiteAtHand } from '../../app/site/use-site.ts'
import { netstat, netstatTaken, readyServer } from '../scenarios/preflight-evidence.ts'

const stamp = (minute: number) => ({ at: new Date(Date.UTC(2026, 10, 2, 8, minute)).toISOString(), by: 'IT' })
const account = 'SRV-EMS-01\\svc-stream'

describe('the answer of the customer’s IT', () => {
  const home = [
    ['name', 'Obernai'],
    ['software/stream', true],
    ['parameters/stream/serviceAccount', account],
    ['parameters/stream/httpsPort', 8443],
  ].reduce(
    (site, [path, value]) => writeField(site, path as 'name', value as string, stamp(0)),
    createSite('0b8f8c52-3c55-4f7e-8d3a-6a4f0f1f9d23'),
  )
  const copy = shareSite(home, 'customer-it', siteFacts)
  const parameters = Object.fromEntries(
    ['serviceAccount', 'httpsPort'].map(name => [name, valueAt(copy, `parameters/stream/${name}`)]),
  )
  /** What stands on the copy once its evidence was taken over, with the secret of one output in it. */
  const answerWith = (texts: readonly string[]): Site => {
    const secret = texts.map(text => text.replace(/$/, '\r\nPassword=Geheim1\r\n'))
    const pieces = secret
      .flatMap(text => readText({ name: 'output.txt', text }))
      .map((piece, id) => ({ ...piece, id }))
    const verdict = judgeMachine('stream', {
      phase: 'before-install',
      parameters,
      evidence: pieces,
      date: '2026-11-02',
    })
    let site = copy
    const atHand = {
      change: (_what: string, make: (known: Site, at: ReturnType<typeof stamp>) => Site) => {
        site = make(site, stamp(5))
      },
    } as unknown as SiteAtHand
    const words = { t: translatePreflightPage.en, of: translatePreflight.en, language: 'en', pieces } as const
    keepInSite('stream', verdict, atHand, words)
    expect(valueAt(site, 'machine/name')).toBe(machineOfVerdict(verdict).name)
    return site
  }

  it('is asked for the site’s own ports and account', () => {
    expect(parameters).toEqual({ serviceAccount: account, httpsPort: 8443 })
  })

  it('ticks the checklist at home, also items of others that the evidence proves, with the line as the reason', () => {
    const answer = answerWith(readyServer)
    const { site, refused } = takeAnswer(home, answer, siteFacts, listProvableItems())
    expect(refused).toEqual([])
    const entries = itemEntriesOf(site, 'stream', 'pre-install')
    expect(entries['stream.machine.system-listed']).toMatchObject({ state: 'done', by: 'IT' })
    // An item of the integrator.
    expect(entries['stream.genesis.look']?.state).toBe('done')
    expect(entries['stream.machine.memory']?.note).toMatch(/output\.txt, line \d+/)
    expect(valueAt(site, 'machine/found/cpuCores')).toBe(4)
    expect(JSON.stringify(site)).not.toContain('Geheim1')
  })

  it('says what is not met, and takes nothing else along', () => {
    const taken = netstatTaken.replaceAll(':443 ', ':8443')
    const answer = answerWith(readyServer.map(text => (text === netstat ? taken : text)))
    const { site } = takeAnswer(home, answer, siteFacts, listProvableItems())
    const entry = itemEntriesOf(site, 'stream', 'pre-install')['stream.ports.https']
    expect(entry).toMatchObject({ state: 'problem' })
    expect(entry?.note).toContain(':8443')
    const touched = Object.keys(site.fields).filter(path => site.fields[path] !== home.fields[path])
    expect(touched.filter(path => !/^(?:items|machine)\//.test(path))).toEqual([])
  })
})
