import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { translateWebhook } from '#text/webhooks/webhooks.ts'
import { type Receiver, startReceiver } from '../kept/support/receiver.ts'
import { findObjections } from './support/find-objections.ts'
import { makeFirstAccount } from './support/first-account.ts'
import { shareBrowser } from './support/share-browser.ts'
import { openSignedIn } from './support/signed-in.ts'
import { type OpenedPage, type Server, startServer } from './support/site.ts'

const t = translateWebhook.en
const o = translateOrganisation.en

describe('webhooks of a team', () => {
  let receiver: Receiver
  let server: Server
  let opened: OpenedPage
  beforeAll(async () => {
    receiver = await startReceiver()
    server = await startServer(0, { WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' })
    const cookie = await makeFirstAccount(server.url, await server.setUpCode)
    const site = { url: server.url, browser: await shareBrowser() }
    opened = await openSignedIn(site, '/en/organisation/webhooks', { cookie })
  })
  afterAll(async () => {
    await opened?.close()
    await server?.stop()
    await receiver?.close()
  })

  const press = (name: string) => opened.page.getByRole('button', { name, exact: true }).click()
  const rows = () => opened.page.locator('main article tbody > tr')
  const newest = () => rows().first().locator('td').last().textContent()
  const status = () => opened.page.locator('main [role="status"]').first().textContent()

  it('are signed with the secret that is shown once, and arrive', async () => {
    const { page } = opened
    await page.getByText(t('none')).waitFor()
    const address = page.locator('main [name="url"]')
    await address.fill('http://crm.example.org/hook')
    await press(t('submit'))
    await expect.poll(() => address.getAttribute('aria-invalid')).toBe('true')
    const url = `${receiver.url}/hook`
    await address.fill(url)
    await address.press('Enter')
    const shown = page.getByRole('region', { name: t('secret.made', { url }) })
    const secret = (await shown.locator('code').first().textContent()) ?? ''
    expect(secret).toMatch(/^whsec_/)
    await shown.getByRole('button', { name: o('done') }).click()
    await press(t('test.submit'))
    await expect.poll(newest).toContain(t('delivery.delivered'))
    const [message] = receiver.received
    expect(message?.json.type).toBe('webhook.test')
    new Webhook(secret).verify(message?.body ?? '', message?.headers as Record<string, string>)
    expect(await page.locator('main').textContent()).not.toContain(secret)
    expect(await findObjections(page)).toEqual([])
  })

  it('say why a message did not arrive and when it is tried again, and send one again', async () => {
    receiver.answerWith(response => void response.writeHead(500).end('out of order'))
    await press(t('test.submit'))
    await expect
      .poll(newest)
      .toContain(t('delivery.again', { reason: t('reason.status', { status: '500' }) }))
    expect(await newest()).toContain(t('log.next'))
    expect(await newest()).toContain('out of order')
    receiver.answerWith(response => void response.writeHead(204).end())
    const before = receiver.received.length
    await rows().last().getByRole('button').click()
    await expect.poll(() => receiver.received.length).toBe(before + 1)
    expect(await status()).toBe(t('replay.done'))
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(receiver.received[0]?.headers['webhook-id'])
  })

  it('are changed, switched off and on, and deleted only when that is confirmed', async () => {
    const { page, faults } = opened
    const url = `${receiver.url}/hook`
    await press(t('change.submit'))
    await page.locator('main article [name="description"]').fill('Our CRM')
    await page.locator('main article [name="description"]').press('Enter')
    await page.locator('main article').getByText('Our CRM', { exact: true }).waitFor()
    await press(t('off.submit'))
    await page.getByRole('button', { name: t('on.submit') }).waitFor()
    expect(await status()).toBe(t('off.done', { url }))
    await press(t('on.submit'))
    await page.getByText(t('state.on'), { exact: true }).waitFor()
    await press(t('remove.submit'))
    // The keyboard stands on what changes nothing.
    await page.keyboard.press('Enter')
    expect(await page.locator('main article').count()).toBe(1)
    receiver.answerWith(response => void response.writeHead(500).end())
    await press(t('test.submit'))
    await expect.poll(newest).toContain(t('log.next'))
    // A slow answer: the log, which looks again every 1.5 s for what is under way, asks nothing of what is gone.
    await page.route('**/api/v1/webhooks/*', async route => {
      const answer = await route.fetch()
      await new Promise(resolve => setTimeout(resolve, 2000))
      await route.fulfill({ response: answer })
    })
    await press(t('remove.submit'))
    await press(t('remove.submit'))
    await page.getByText(t('none')).waitFor()
    expect(faults.filter(fault => !fault.includes('422'))).toEqual([])
  })
})
