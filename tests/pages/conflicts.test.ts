import assert from 'node:assert/strict'
import { beforeAll, describe, it } from 'vitest'
import { translateConflict } from '#text/conflicts/conflicts.ts'
import { translateSite } from '#text/sites/sites.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translateConflict.en
const clash = `${t('severity.blocker')} · ${t('kind.port')}`

describe('the page of conflicts', () => {
  it('names the clash of stream and IZYTRONIQ, and drops it with another port', async () => {
    const { page, faults, close } = await openPage(site, '/en/conflicts')
    assert.equal(await page.getByRole('link', { name: clash }).count(), 2)
    await page.locator('[name="stream.httpsPort"]').fill('8443')
    assert.equal(await page.getByRole('link', { name: clash }).count(), 0)
    await page.waitForFunction(() => window.location.search.includes('stream.httpsPort=8443'))
    const { search } = new URL(page.url())
    await close()
    const again = await openPage(site, `/en/conflicts${search}`)
    assert.equal(await again.page.locator('[name="stream.httpsPort"]').inputValue(), '8443')
    assert.equal(await again.page.getByRole('link', { name: clash }).count(), 0)
    assert.deepEqual([...faults, ...again.faults], [])
    await again.close()
  })

  it('keeps the matrix while a field is wrong, and says what is wrong', async () => {
    const { page, close } = await openPage(site, '/en/conflicts')
    await page.locator('[name="stream.httpsPort"]').fill('70000')
    assert.equal(await page.getByRole('link', { name: clash }).count(), 2)
    assert.equal(await page.getByRole('status').textContent(), t('page.fault'))
    assert.equal(await page.locator('[name="stream.httpsPort"]').getAttribute('aria-invalid'), 'true')
    await page.locator('[name="stream.httpsPort"]').fill('1884')
    assert.equal(await page.locator('[name="stream.mqttPort"]').getAttribute('aria-invalid'), 'true')
    await close()
  })

  it('takes software by the keyboard, leads to the conflict and orders the installation', async () => {
    const { page, close } = await openPage(site, '/en/conflicts')
    await page.locator('[name="sage-100c-crm"]').focus()
    await page.keyboard.press('Space')
    const order = await page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: t('page.order') }) })
      .last()
      .locator('strong')
      .allTextContents()
    assert.deepEqual(order, ['stream', 'Sage 100c CRM', 'IZYTRONIQ Enterprise'])
    const link = page.getByRole('link', { name: t('kind.iis-stop') }).first()
    const target = (await link.getAttribute('href')) ?? ''
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.hash === target)
    assert.ok(await page.locator(`[id="${target.slice(1)}"]`).isVisible())
    await page.getByLabel(t('page.twice', { name: 'Sage 100c CRM' })).check()
    assert.ok((await page.getByRole('link', { name: t('kind.exclusive') }).count()) > 0)
    await close()
  })
})

describe('what is chosen on the page of conflicts', () => {
  it('comes into the address beside the place that a link was followed to in the same moment', async () => {
    const { page, close } = await openPage(site, '/en/conflicts?software=stream,sage-100c-crm')
    const link = page.getByRole('link', { name: t('kind.iis-stop') }).first()
    const target = (await link.getAttribute('href')) ?? ''
    const choice = page.getByLabel(t('page.twice', { name: 'Sage 100c CRM' }))
    const before = new URL(page.url()).search
    await link.evaluate(
      (place, chosen) => {
        ;(chosen as HTMLElement).click()
        ;(place as HTMLElement).click()
      },
      await choice.elementHandle(),
    )
    await page.waitForURL(url => url.search !== before)
    assert.equal(new URL(page.url()).hash, target)
    await close()
  })

  it('is the site’s from then on, can be undone, and never comes from a link', async () => {
    const { page, faults, close } = await openPage(site, '/en/conflicts')
    const port = page.locator('[name="stream.httpsPort"]')
    await page.locator('[name="sage-100c-crm"]').check()
    await page.getByText(t('page.ofSite')).waitFor()
    await port.fill('8443')
    await page.waitForURL(/httpsPort=8443/)
    await page.goto(`${site.url}/en/conflicts`)
    await page.getByText(t('page.ofSite')).waitFor()
    assert.equal(await port.inputValue(), '8443')
    assert.equal(await page.locator('[name="sage-100c-crm"]').isChecked(), true)

    await page.goto(`${site.url}/en/conflicts?software=stream,isogeo-scan-fme`)
    await port.fill('9443')
    await page.waitForURL(/httpsPort=9443/)
    await page.goto(`${site.url}/en/conflicts`)
    await page.getByText(t('page.ofSite')).waitFor()
    assert.equal(await port.inputValue(), '8443')

    await page
      .locator('[data-site-bar] button', { hasText: translateSite.en('bar.undo') })
      .first()
      .click()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="stream.httpsPort"]')?.value === '',
    )
    assert.equal(await page.locator('[name="sage-100c-crm"]').isChecked(), true)
    assert.deepEqual(faults, [])
    await close()
  })
})

describe('the search over all software', () => {
  it('finds items as they are typed and leads to the checklist', async () => {
    const { page, faults, close } = await openPage(site, '/en/software')
    await page.locator('[name="search"]').pressSequentially('kill code')
    const first = page.locator('main search ol a').first()
    await first.waitFor()
    assert.match((await page.locator('main search').textContent()) ?? '', /Kill Code/)
    await page.waitForFunction(() => window.location.search === '?search=kill+code')
    const [, path = ''] =
      /^(\/en\/checklists\/stream\/[\w-]+)#/.exec((await first.getAttribute('href')) ?? '') ?? []
    await first.click()
    await page.waitForURL(`**${path}**`)
    assert.ok((await page.locator('h1').textContent())?.length)
    assert.deepEqual(
      faults.filter(fault => !fault.includes('ERR_ABORTED')),
      [],
    )
    await close()
  })

  it('says that nothing was found', async () => {
    const { page, close } = await openPage(site, '/en/software?search=qqqq')
    await page.waitForFunction(() => /No item/.test(document.querySelector('main search')?.textContent ?? ''))
    assert.equal(await page.locator('main search ol li').count(), 0)
    await close()
  })
})
