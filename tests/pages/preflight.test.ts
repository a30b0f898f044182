import { beforeAll, describe, expect, it } from 'vitest'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { translateSite } from '#text/sites/sites.ts'
import { netstat, netstatTaken, readyServer } from '../scenarios/preflight-evidence.ts'
import { paste } from './support/paste.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translatePreflightPage.en
const of = translatePreflight.en
const others = readyServer.filter(text => text !== netstat)

describe('the values that a server is judged with', () => {
  it.each([
    ['en', 'Windows Server 2019', 'Medium', 'No'],
    ['fr', 'Windows Server 2019', 'Moyenne', 'Non'],
    ['de', 'Windows Server 2019', 'Mittel', 'Nein'],
    ['sv', 'Windows Server 2019', 'Medelstor', 'Nej'],
  ])('are written as the form of the checklist writes them: %s', async (language, system, size, no) => {
    const { page, close } = await openPage(site, `/${language}/preflight`)
    await page.locator('h2[data-verdict]').waitFor()
    const written = await page.locator('details dl dd').allTextContents()
    for (const text of [system, size, no])
      expect(written.map(one => one.split(' (')[0])).toContainEqual(expect.stringContaining(text))
    expect(written.join('\n')).not.toMatch(/\b(?:server-2019|medium|new-local|absent|true|false)\b/)
    await close()
  })
})

describe('the preflight of a server', () => {
  it('that lacks a port is blocked until the output says that it is free, and then ticks the checklist', async () => {
    const { page, faults, close } = await openPage(site, '/en/preflight', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const asked: string[] = []
    page.on('request', request => {
      if (request.method() !== 'GET') asked.push(request.url())
    })
    const verdict = page.locator('h2[data-verdict]')
    expect(await verdict.textContent()).toBe(of('verdict.incomplete'))
    await page.getByText('systeminfo', { exact: true }).waitFor()
    const files = [...others, netstatTaken].map((text, at) => ({
      name: `output-${at + 1}.txt`,
      mimeType: 'text/plain',
      // As PowerShell writes what is redirected into a file.
      buffer: Buffer.from(`\ufeff${text}`, 'utf16le'),
    }))
    await page.locator('input[type="file"]').setInputFiles(files)
    await page.locator('h2[data-verdict="blocked"]').waitFor()
    const failed = page.locator('details[data-status="fail"] li')
    expect(await failed.count()).toBe(1)
    expect(await failed.innerText()).toContain(`${files.at(-1)?.name}, line `)
    await page
      .getByRole('button', { name: t('piece.remove.this', { name: files.at(-1)?.name ?? '' }) })
      .click()
    await page.locator('h2[data-verdict="incomplete"]').waitFor()
    await paste(page, page.getByLabel(t('paste')), netstat)
    await page.locator('h2[data-verdict="ready"]').waitFor()
    expect(await page.getByLabel(t('paste')).inputValue()).toBe('')

    await page.reload({ waitUntil: 'networkidle' })
    await page.locator('h2[data-verdict="ready"]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const sheet = await page.locator('main').innerText()
    for (const part of [
      of('fact.host'),
      'SRV',
      of('phase.before-install'),
      of('fact.rules'),
      t('print.site'),
    ])
      expect(sheet).toContain(part)
    expect(sheet).not.toContain(t('page.lead'))
    const checks = page.locator('section[aria-labelledby="board-title"] details:not([open]) li')
    const isPrinted = await checks.evaluateAll(all => all.map(check => check.checkVisibility()))
    expect(isPrinted.length).toBeGreaterThan(0)
    expect(isPrinted).not.toContain(false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: t('keep') }).click()
    await page.getByText(/items of the checklist were ticked/).waitFor()
    await page.goto(`${site.url}/en/checklists/stream/pre-install`, { waitUntil: 'networkidle' })
    const item = page.locator('[id="stream.machine.system-listed"]')
    await item.waitFor()
    expect(await item.innerText()).toContain('output-1.txt')
    expect({ asked, faults }).toEqual({ asked: [], faults: [] })
    await close()
  })

  it('shows a finding that somebody accepted, and who did', async () => {
    const { page, close } = await openPage(site, '/en/preflight', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    for (const text of [...others, netstatTaken]) await paste(page, page.getByLabel(t('paste')), text)
    await page.locator('h2[data-verdict="blocked"]').waitFor()
    const failed = page.locator('details[data-status="fail"] li')
    await failed.getByText(t('waive'), { exact: true }).click()
    await failed.getByLabel(t('waive.reason')).fill('IIS leaves tomorrow')
    await failed.getByLabel(t('waive.by')).fill('Ann')
    await failed.getByRole('button', { name: t('waive.accept'), exact: true }).click()
    await page.locator('h2[data-verdict="attention"]').waitFor()
    const waived = page.locator('details[data-status="waived"] li')
    expect(await waived.innerText()).toMatch(/443[\s\S]*LISTENING[\s\S]*Ann[\s\S]*IIS leaves tomorrow/)
    // It is a value of the site: another tab has it, and it can be undone.
    const other = await page.context().newPage()
    await other.goto(`${site.url}/en/preflight`, { waitUntil: 'networkidle' })
    await other.locator('h2[data-verdict="attention"]').waitFor()
    await other.close()
    const bar = page.locator('[data-site-bar]')
    await bar.getByRole('button', { name: translateSite.en('bar.undo') }).click()
    await page.locator('h2[data-verdict="blocked"]').waitFor()
    await bar.getByRole('button', { name: translateSite.en('bar.redo') }).click()
    await page.locator('h2[data-verdict="attention"]').waitFor()
    await waived.getByRole('button', { name: /^Withdraw/ }).click()
    await page.locator('h2[data-verdict="blocked"]').waitFor()
    await close()
  })

  it('loses nothing by a click: what was removed comes back', async () => {
    const { page, close } = await openPage(site, '/en/preflight', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    for (const text of others.slice(0, 2)) await paste(page, page.getByLabel(t('paste')), text)
    const pieces = page.locator('ol > li')
    await page.getByRole('button', { name: t('clear') }).click()
    expect(await pieces.count()).toBe(0)
    await page.locator('button:not([data-site-bar] *)', { hasText: t('undo') }).click()
    expect(await pieces.count()).toBe(2)
    // A desktop's worth of files is not judged at each key; that is said, and nothing is taken of it.
    const many = Array.from({ length: 2999 }, (_, at) => ({
      name: `${at}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from('x'),
    }))
    await page.locator('input[type="file"]').setInputFiles(many)
    await page.getByText(t('full', { pieces: 3000, characters: 200_000_000 })).waitFor()
    expect(await pieces.count()).toBe(2)
    await close()
  })
})
