import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { beforeAll, describe, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { fullFields, linkTo } from './support/link-to.ts'
import { openDetails } from './support/open-details.ts'
import { readSheet } from './support/read-sheet.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await shareSite()
})

const t = translatePage.en

/** Everything that must be reachable, in the order of the document; a group of radio buttons counts once. */
function listControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    return (
      [...document.querySelectorAll<HTMLInputElement>(selector)]
        .filter(control => control.checkVisibility() && !control.disabled)
        .filter(control => control.type !== 'radio' || control.checked)
        // It stands there only while the answer is out of sight.
        .filter(control => !control.matches('[data-answer-bar]'))
        .map((control, at) => {
          control.dataset.control = `${at} ${control.tagName} ${control.name || control.textContent?.trim().slice(0, 20)}`
          return control.dataset.control
        })
    )
  })
}

/** What has the focus, whether one sees it there, and whether it lies within the window. */
function readFocus(page: Page) {
  return page.evaluate(() => {
    const control = document.activeElement as HTMLElement | null
    if (!control || control === document.body) return null
    // The mark may stand around the control: its label, or the box that it shares with its unit.
    const marked = [control, control.parentElement, control.parentElement?.parentElement].find(
      element => element && getComputedStyle(element).outlineStyle !== 'none',
    )
    const style = marked && getComputedStyle(marked)
    const { top, bottom, left, right, width, height } = (marked ?? control).getBoundingClientRect()
    return {
      isAnswerBar: control.matches('[data-answer-bar]'),
      control: control.dataset.control ?? control.outerHTML.slice(0, 60),
      isMarked: style !== undefined && style !== null && Number.parseFloat(style.outlineWidth) >= 2,
      isInSight: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    }
  })
}

/** Presses Tab until the focus leaves the document. */
async function tabThrough(page: Page) {
  const seen: NonNullable<Awaited<ReturnType<typeof readFocus>>>[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const focus = await readFocus(page)
    if (!focus || focus.control === seen[0]?.control) return seen
    if (!focus.isAnswerBar) seen.push(focus)
  }
}

describe('by keyboard alone', () => {
  for (const [name, address, size] of [
    ['the example', () => '/en', { width: 1440, height: 900 }],
    ['everything filled', () => linkTo('en', fullFields), { width: 1440, height: 900 }],
    ['everything filled, on a small screen', () => linkTo('de', fullFields), { width: 390, height: 844 }],
    ['a problem', () => '/problems/not-found', { width: 1440, height: 900 }],
  ] as const)
    it(`everything is reached in the order of the page, and seen to be: ${name}`, async () => {
      const { page, faults, close } = await openPage(site, await address(), { viewport: size })
      await openDetails(page)
      // The bar of the site comes when someone is there.
      if (!name.startsWith('a problem')) await page.locator('[data-site-bar]').waitFor()
      // Results that are still being worked out keep their place, but take no focus.
      await page.waitForFunction(() => document.querySelector('[data-resting], [data-pending]') === null)
      const controls = await listControls(page)
      const seen = await tabThrough(page)
      assert.deepEqual(
        seen.map(focus => focus.control),
        controls,
      )
      assert.deepEqual(
        seen.filter(focus => !focus.isMarked || !focus.isInSight),
        [],
      )
      const uses = page.getByRole('button', { name: translatePage.de('order.use') })
      const edges = await uses.evaluateAll(all => all.map(each => each.getBoundingClientRect().right))
      if (size.width === 390) {
        assert.ok(edges.length > 0)
        assert.ok(
          edges.every(edge => edge <= size.width),
          `choosing an order is in reach: ${edges}`,
        )
      }
      assert.deepEqual(faults, [])
      await close()
    })

  it('the answer at the foot of a phone keeps the focus until it goes on, and leads to the answer', async () => {
    const { page, close } = await openPage(site, '/en', { viewport: { width: 390, height: 844 } })
    const bar = page.locator('[data-answer-bar]')
    const { top } = await page.locator('[data-answer]').evaluate(answer => answer.getBoundingClientRect())
    await bar.focus()
    await page.mouse.wheel(0, top)
    await page.waitForFunction(() => scrollY > 0)
    assert.ok(await bar.evaluate(element => element === document.activeElement))
    await page.keyboard.press('Tab')
    await bar.waitFor({ state: 'hidden' })
    await page.evaluate(() => scrollTo(0, 0))
    await bar.focus()
    await page.keyboard.press('Enter')
    await bar.waitFor({ state: 'hidden' })
    await close()
  })

  it('the first link leads past the header', async () => {
    const { page, close } = await openPage(site, '/de')
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    assert.equal(await skip.textContent(), translatePage.de('site.skip'))
    const box = await skip.boundingBox()
    assert.ok(box && box.y >= 0 && box.height > 20, 'it is seen while it has the focus')
    await page.keyboard.press('Enter')
    assert.equal(await page.locator(':focus').getAttribute('id'), 'content')
    await page.keyboard.press('Tab')
    assert.equal(await page.locator('main :focus').count(), 1)
    await close()
  })

  it('arrows move within a group of choices', async () => {
    const { page, close } = await openPage(site, '/en')
    await page.locator('[name="archiveScope"]:checked').focus()
    await page.keyboard.press('ArrowDown')
    assert.equal(await page.locator('[name="archiveScope"]:checked').inputValue(), 'extended')
    assert.equal((await readSheet(page)).score, 2600)
    await page.keyboard.press('ArrowDown')
    assert.equal((await readSheet(page)).score, 800)
    await page.locator('[name="mode"]:checked').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('main form table').waitFor()
    assert.equal(await page.locator(':focus').inputValue(), 'inventory')
    await page.keyboard.press('ArrowLeft')
    assert.equal(await page.locator('[name="managers"]').inputValue(), '8')
    await close()
  })

  it('Enter opens and closes what is folded', async () => {
    const { page, close } = await openPage(site, '/en')
    // The bar of the site comes a moment later, and would shift their order.
    for (const details of await page.locator('details:not([data-site-bar] *)').all()) {
      await details.locator('summary').focus()
      await page.keyboard.press('Enter')
      assert.equal(await details.evaluate((element: HTMLDetailsElement) => element.open), true)
      await page.keyboard.press('Enter')
      assert.equal(await details.evaluate((element: HTMLDetailsElement) => element.open), false)
    }
    await close()
  })

  it('Enter in a field neither loads the page anew nor loses what was typed', async () => {
    const { page, faults, close } = await openPage(site, '/en')
    await page.locator('[name="managers"]').fill('7')
    await page.evaluate(() => document.body.setAttribute('data-same', ''))
    await page.keyboard.press('Enter')
    assert.equal(await page.locator('[name="managers"]').inputValue(), '7')
    assert.equal(await page.locator('body[data-same]').count(), 1)
    assert.deepEqual(faults, [])
    await close()
  })

  it('the link is copied, and a screen reader told so', async () => {
    for (const language of ['en', 'de'] as const) {
      const { page, close } = await openPage(site, `/${language}`, {
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      const say = translatePage[language]
      await page.getByRole('button', { name: say('answer.copy') }).focus()
      await page.keyboard.press('Enter')
      await page.locator('[role="status"]', { hasText: say('answer.copied') }).waitFor()
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
      assert.equal(link.origin + link.pathname, `${site.url}/${language}`)
      assert.equal(link.searchParams.get('managers'), '8')
      await close()
    }
  })

  it('a browser that forbids copying is no dead end', async () => {
    const { page, faults, close } = await openPage(site, '/en')
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await page.getByRole('button', { name: t('answer.copy') }).press('Enter')
    await page.locator('[role="status"]', { hasText: t('answer.copyFailed') }).waitFor()
    await page.getByText(t('snippets.title'), { exact: true }).press('Enter')
    await page.locator('pre').waitFor()
    await page.getByRole('button', { name: t('snippets.copy'), exact: true }).press('Enter')
    await page.waitForTimeout(100)
    assert.deepEqual(faults, [])
    await close()
  })
})

describe('the appearance', () => {
  it('is chosen by arrows, kept, and there before anything is drawn', async () => {
    const { page, faults, close } = await openPage(site, '/en', { colorScheme: 'light' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.locator('[name="theme"]:checked').focus()
    await page.keyboard.press('ArrowRight')
    assert.equal(await paper(), light)
    await page.keyboard.press('ArrowRight')
    const dark = await paper()
    assert.notEqual(dark, light)
    const again = await page.reload({ waitUntil: 'load' })
    assert.match((await again?.text()) ?? '', /<html[^>]* data-theme="dark"/)
    assert.equal(await paper(), dark)
    assert.equal(await page.locator('[name="theme"]:checked + span').textContent(), t('site.theme.dark'))
    const elsewhere = await page.goto(`${site.url}/problems/not-found`, { waitUntil: 'load' })
    assert.match((await elsewhere?.text()) ?? '', /<html[^>]* data-theme="dark"/)
    await page.getByText(t('site.theme.system'), { exact: true }).click()
    assert.equal(await paper(), light)
    await page.emulateMedia({ colorScheme: 'dark' })
    assert.equal(await paper(), dark)
    assert.deepEqual(faults, [])
    await close()
  })

  it('does not move for those who do not want motion', async () => {
    const { page, close } = await openPage(site, await linkTo('en', fullFields), { reducedMotion: 'reduce' })
    await openDetails(page)
    await page.locator('[name="headroomPercent"]').fill('100')
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .flatMap(element =>
            [null, '::before', '::after', '::details-content'].map(part => getComputedStyle(element, part)),
          )
          .filter(
            style =>
              [style.transitionDuration, style.animationDuration].some(times => /[1-9]/.test(times)) ||
              style.scrollBehavior === 'smooth',
          ).length,
    )
    const running = await page.evaluate(() => document.getAnimations().length)
    assert.deepEqual({ moving, running }, { moving: 0, running: 0 })
    await close()
  })
})
