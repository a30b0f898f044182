import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Field } from '#domain/site/site.ts'
import { translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { netstat, readyServer } from '../scenarios/preflight-evidence.ts'
import { owner } from './support/first-account.ts'
import { readDevice } from './support/read-device.ts'
import { shareSite } from './support/share-site.ts'
import { makeMember } from './support/signed-in.ts'
import type { Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

type Early = {
  page: Page
  /** Goes to a page that can be seen and typed into, whose scripts are still on their way. */
  goTo: (path: string) => Promise<void>
  letScriptsIn: () => Promise<void>
  close: () => Promise<void>
}

async function openEarly(path: string): Promise<Early> {
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  let gate = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js', async route => {
    await gate.promise
    await route.continue()
  })
  const goTo = async (next: string) => {
    gate = Promise.withResolvers<void>()
    await page.goto(site.url + next, { waitUntil: 'commit' })
    await page.locator('footer').waitFor()
  }
  await goTo(path)
  return {
    page,
    goTo,
    async letScriptsIn() {
      gate.resolve()
      await page.locator('html[data-live]').waitFor()
    },
    close: () => context.close(),
  }
}

/** What stands in the only site of a device, without what its changes were called. */
async function readFields(page: Page): Promise<Record<string, Field>> {
  const [only, ...others] = JSON.parse(await readDevice(page)) as { fields: Record<string, Field> }[]
  expect(others).toEqual([])
  return only?.fields ?? {}
}

describe('before a page’s script has arrived', () => {
  it('what is typed on the Estimate page is computed with', async () => {
    const { page, letScriptsIn, close } = await openEarly('/en')
    await page.locator('main [name="managers"]').fill('12')
    await page.locator('main [name="productsPerManager"]').fill('15')
    await letScriptsIn()
    expect(await page.locator('main [name="managers"]').inputValue()).toBe('12')
    await expect.poll(() => page.url()).toMatch(/managers=12.*productsPerManager=15/)
    await close()
  })

  it('what is typed and chosen on a quote stands in it', async () => {
    const { page, letScriptsIn, close } = await openEarly('/de/quote')
    const fields = { 'customer.name': 'Wasgau AG', 'customer.address': 'Hauptstr. 1\nDahn' }
    for (const [name, value] of Object.entries(fields))
      await page.locator(`main [name="${name}"]`).fill(value)
    await page.locator('main [name="currency"]').selectOption('CHF')
    await letScriptsIn()
    for (const [name, value] of Object.entries({ ...fields, currency: 'CHF' }))
      expect(await page.locator(`main [name="${name}"]`).inputValue(), name).toBe(value)
    await page.reload({ waitUntil: 'networkidle' })
    // A device is read after the network has gone quiet, too.
    await expect.poll(() => page.locator('main [name="customer.name"]').inputValue()).toBe('Wasgau AG')
    await close()
  })

  it('what is typed changes the site that this device holds, and nothing else of it', async () => {
    const { page, goTo, letScriptsIn, close } = await openEarly('/en/quote')
    const fill = (name: string, value: string) => page.locator(`main [name="${name}"]`).fill(value)
    await letScriptsIn()
    await fill('customer.name', 'Wasgau AG')
    await fill('terms', 'Thirty days net')
    await page.locator('main [name="currency"]').selectOption('CHF')
    await expect.poll(() => readDevice(page)).toContain('CHF')
    const kept = await readFields(page)

    await goTo('/en/quote')
    await fill('customer.contact', 'Ada')
    await letScriptsIn()
    await expect.poll(() => readDevice(page)).toContain('Ada')
    const { contacts, ...others } = await readFields(page)
    expect(others).toEqual(kept)

    await goTo('/en')
    await fill('managers', '7')
    await letScriptsIn()
    await page.mouse.move(1, 1)
    await expect.poll(() => readDevice(page)).toContain('"load/managers":{"value":7')
    expect(await readFields(page)).toMatchObject({ ...kept, contacts })

    await goTo('/en')
    await fill('productsPerManager', '9')
    await letScriptsIn()
    await page.mouse.move(1, 1)
    await expect.poll(() => readDevice(page)).toContain('"load/productsPerManager":{"value":9')
    expect(await page.locator('main [name="managers"]').inputValue()).toBe('7')
    expect(await readFields(page)).toMatchObject({ 'load/managers': { value: 7 } })
    await close()
  })

  it('what the browser fills in again by itself, on the way back, is no change of the reader’s', async () => {
    const { page, letScriptsIn, close } = await openEarly('/de/quote')
    await letScriptsIn()
    await page.locator('main [name="customer.name"]').fill('Wasgau AG')
    await page.locator('main [name="currency"]').selectOption('CHF')
    await expect.poll(() => readDevice(page)).toContain('Wasgau AG')
    const kept = await readDevice(page)
    await page.goto(`${site.url}/de/sign-in`)
    await page.goBack()
    await page.locator('html[data-live]').waitFor()
    await expect.poll(() => page.locator('main [name="customer.name"]').inputValue()).toBe('Wasgau AG')
    expect(await page.locator('main [name="currency"]').inputValue()).toBe('CHF')
    expect(await readDevice(page)).toBe(kept)
    await close()
  })

  it('what is ticked is judged', async () => {
    const { page, letScriptsIn, close } = await openEarly('/sv/conflicts')
    const box = page.locator('main [name="sage-100c-crm"]')
    const isTicked = await box.isChecked()
    await box.setChecked(!isTicked)
    await letScriptsIn()
    expect(await box.isChecked()).toBe(!isTicked)
    await expect.poll(() => page.url().includes('sage-100c-crm')).toBe(!isTicked)
    await close()
  })

  it('output that is pasted and files that are chosen are judged', async () => {
    const { page, letScriptsIn, close } = await openEarly('/fr/preflight')
    await page.getByLabel(translatePreflightPage.fr('paste')).fill(netstat)
    await page.locator('main input[type=file]').setInputFiles(
      readyServer
        .filter(text => text !== netstat)
        .map((text, at) => ({
          name: `${at}.txt`,
          mimeType: 'text/plain',
          buffer: Buffer.from(text),
        })),
    )
    await letScriptsIn()
    await page.getByText('0.txt').first().waitFor()
    await page.getByRole('button', { name: translatePreflightPage.fr('add'), exact: true }).click()
    await page.locator('h2[data-verdict="ready"]').waitFor()
    await close()
  })

  it('what is sent is sent once the script is there, and never in the address', async () => {
    const petra = await makeMember(site, 'viewer')
    const { page, letScriptsIn, close } = await openEarly('/en/sign-in?next=%2Fen%2Faccount')
    const addresses: string[] = []
    page.on('request', request => addresses.push(request.url()))
    await page.locator('main [name="email"]').fill(petra.email)
    await page.locator('main [name="password"]').fill(owner.password)
    await page.locator('main [name="password"]').press('Enter')
    await letScriptsIn()
    await page.waitForURL(`${site.url}/en/account`)
    expect(addresses.filter(address => address.includes('password='))).toEqual([])
    await close()
  })
})
