import { describe, expect, it } from 'vitest'
import { estimateLicence } from '#domain/licensing/estimate-licence.ts'
import { deriveSite } from '#domain/site/derive-site.ts'
import { readLoad } from '#domain/site/read-load.ts'
import {
  findModeContradiction,
  listInstallations,
  settleSoftware,
  takeMessageValues,
} from '#domain/site/settle-site.ts'
import { createSite } from '#domain/site/site.ts'
import type { FieldPath } from '#domain/site/site-values.ts'
import { writeField } from '#domain/site/write-field.ts'
import { writeInstallations } from '#domain/site/write-installations.ts'
import { conflictsInput } from '#domain/software/conflicts-input.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { messageValues } from '#domain/software/stream/licence-message-values.ts'
import { type SiteDerivation, siteDerivations } from '../../scenarios/site-derivations.ts'
import { siteId } from './site-scripts.ts'

const siteWith = (input: SiteDerivation['input']) =>
  Object.entries(input).reduce(
    (site, [path, value]) =>
      writeField(site, path as FieldPath, value as never, { at: '2026-11-02T08:00:00.000Z', by: 'Ada' }),
    createSite(siteId),
  )

describe('what is asked once', () => {
  for (const { name, input, expected } of siteDerivations)
    it(name, () => {
      const site = siteWith(input)
      const derived = deriveSite(site, siteFacts)
      expect(derived.software).toEqual(expected.software)
      const taken = derived.taken.map(
        ({ software, parameter, value, source }) => `${software}.${parameter} = ${value} (${source})`,
      )
      expect(taken).toEqual(expect.arrayContaining(expected.taken ?? []))
      const named = derived.taken.map(({ software, parameter }) => `${software}.${parameter}`)
      for (const each of expected.notTaken ?? []) expect(named).not.toContain(each)
      if (expected.contradictions) {
        const { contradictions, parameters } = settleSoftware(site, derived, 'stream')
        expect(
          contradictions.map(each => `${each.parameter}: ${each.typed}, but ${each.value} (${each.source})`),
        ).toEqual(expected.contradictions)
        for (const { parameter, typed } of contradictions) expect(parameters[parameter]).toBe(typed)
      }
      if (expected.order !== undefined) {
        const { order } = derived
        const lines = order?.lines.map(({ reference, quantity }) => `${reference}×${quantity}`).join(' + ')
        expect(order && { ...order, lines }).toEqual(expected.order)
      }
    })

  it('gives the same figures as the estimate of the same body', () => {
    const site = siteWith({
      'load/managers': 3,
      'load/productsPerManager': 9.5,
      'load/servicesPerProduct': 12,
      'load/headroomPercent': 20,
      'prices/list': { currency: 'EUR', prices: { HTG500H: '1250.00', HTG501H: '2000.00' } },
    })
    const { licence } = readLoad(site, siteFacts.estimated)
    expect(licence).toEqual({
      managers: 3,
      productsPerManager: 9.5,
      servicesPerProduct: 12,
      headroomPercent: 20,
      priceList: { currency: 'EUR', prices: { HTG500H: '1250.00', HTG501H: '2000.00' } },
    })
    if (!licence) throw new Error('No licence')
    expect(deriveSite(site, siteFacts).licence).toEqual(estimateLicence(siteFacts.estimated, licence))
  })

  it('compares the machine that was found with the size', () => {
    const site = siteWith({
      'load/managers': 12,
      'load/productsPerManager': 15,
      'load/archiveScope': 'energies-and-powers',
      'load/archiveIntervalMinutes': 10,
      'machine/found/memoryGb': 4,
    })
    const comparison = deriveSite(site, siteFacts).sizing?.comparison ?? []
    expect(comparison.find(({ aspect }) => aspect === 'memory')).toMatchObject({ found: 4, verdict: 'short' })
  })

  it('is what conflicts are looked for among', () => {
    const site = siteWith({
      'parameters/stream/httpsPort': 8443,
      'parameters/stream/hostName': 'SRV-01',
      'parameters/sage-100c-crm/sqlServer': 'express',
    })
    const installations = listInstallations(site, siteFacts, deriveSite(site, siteFacts))
    expect(installations).toEqual([
      { software: 'stream', parameters: { httpsPort: 8443 } },
      { software: 'sage-100c-crm', parameters: { sqlServer: 'express' } },
    ])
    expect(conflictsInput.safeParse({ installations }).success).toBe(true)
  })

  it('takes back what was chosen there, and keeps the settings of software that is taken off', () => {
    const at = { at: '2026-11-02T09:00:00.000Z', by: 'Bo' }
    const list = (site: ReturnType<typeof siteWith>) =>
      listInstallations(site, siteFacts, deriveSite(site, siteFacts))
    const before = siteWith({ 'parameters/stream/httpsPort': 8443, 'parameters/stream/hostName': 'SRV-01' })
    expect(writeInstallations(before, siteFacts, list(before), at)).toBe(before)

    const crm = { software: 'sage-100c-crm', parameters: { sqlServer: 'express' } }
    const other = writeInstallations(before, siteFacts, [crm], at)
    expect(list(other)).toEqual([crm])
    expect(other.fields['parameters/stream/hostName']?.value).toBe('SRV-01')

    const both = writeInstallations(other, siteFacts, [{ software: 'stream' }, crm], at)
    expect(list(both)).toEqual([{ software: 'stream', parameters: { httpsPort: 8443 } }, crm])
    const usual = writeInstallations(both, siteFacts, [{ software: 'stream', parameters: {} }, crm], at)
    expect(list(usual)).toEqual([{ software: 'stream', parameters: {} }, crm])
  })

  it('fills the message to the vendor: what is owned, and what is ordered in addition', () => {
    const site = siteWith({
      name: 'Obernai',
      customer: 'ACME',
      contacts: [{ name: 'Zoë', email: 'zoe@example.com' }],
      'machine/name': 'SRV-01',
      owned: [{ reference: 'HTG503H', quantity: 1 }],
      order: [{ reference: 'HTG504H', quantity: 2 }],
      'software/stream': true,
    })
    const values = takeMessageValues(site, deriveSite(site, siteFacts))
    expect(values).toEqual({
      customer: 'ACME',
      site: 'Obernai',
      contact: 'Zoë, zoe@example.com',
      machineName: 'SRV-01',
      references: [{ reference: 'HTG503H', quantity: 1 }],
      addedReferences: [{ reference: 'HTG504H', quantity: 2 }],
    })
    expect(messageValues.safeParse(values).success).toBe(true)
  })

  it('says where the chosen mode and that of the workflow differ', () => {
    const event = { event: 'licence-ordered', at: '2026-11-02T08:00:00.000Z' }
    const site = siteWith({ 'licence/mode': 'local', 'workflows/stream/activate-cloud': [event] })
    expect(findModeContradiction(site, siteFacts)).toEqual({
      typed: 'local',
      value: 'cloud',
      source: 'workflow',
    })
    expect(findModeContradiction(siteWith({ 'licence/mode': 'local' }), siteFacts)).toBeNull()
  })
})
