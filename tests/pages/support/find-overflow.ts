import type { Page } from 'playwright-core'

/**
 * What is wider than its place: the page itself, the pane of inputs, a field, the longest choice of a field, or a text
 * of a drawing that reaches beyond the edge of the window.
 */
export async function findOverflow(page: Page): Promise<string[]> {
  const end = Date.now() + LATE_MS
  for (;;) {
    const found = await measureOverflow(page)
    if (!found.length || Date.now() > end) return found
    await page.waitForTimeout(50)
  }
}

/** What scrolls by itself says so when the page has measured it anew, which a busy machine does late. */
const LATE_MS = 20_000

/** The same as the page stands now, without waiting for what it may still do about it. */
export function measureOverflow(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // What follows the size of the window is drawn when the page has nothing else to do; a browser that draws nothing
    // for a while, since another page of it is in front, calls neither.
    await new Promise(resolve => {
      requestAnimationFrame(() => requestIdleCallback(resolve))
      setTimeout(resolve, 1000)
    })
    const width = document.documentElement.clientWidth
    const found: string[] = []
    // A section that scrolls by itself and says so (the snippet) may hold long lines.
    for (const element of [
      document.documentElement,
      document.body,
      ...document.querySelectorAll('main, header, main section'),
    ])
      if (element.scrollWidth > element.clientWidth && !element.hasAttribute('tabindex'))
        found.push(`${element.tagName} ${element.id || element.className}: ${element.scrollWidth} px`)
    // A field whose picker takes more room than its column lies over the next one, or at the edge.
    for (const field of document.querySelectorAll('main :is(input, select, textarea)')) {
      const { right, width: taken } = field.getBoundingClientRect()
      let room = Number.POSITIVE_INFINITY
      for (let around = field.parentElement; around; around = around.parentElement) {
        const { display, overflowX } = getComputedStyle(around)
        // What lies in a box that scrolls is reached there.
        if (overflowX === 'auto') break
        if (display !== 'inline') room = Math.min(room, around.getBoundingClientRect().right)
      }
      if (taken > 1 && field.checkVisibility() && right > room + 0.5)
        found.push(
          `${field.getAttribute('name') ?? field.id}: to ${Math.round(right)} of ${Math.round(room)} px`,
        )
    }
    // A choice that its closed field cuts can't be told from one that begins alike: measured by one as wide as its content.
    const freed: { select: HTMLSelectElement; taken: number; free: HTMLSelectElement }[] = []
    for (const select of document.querySelectorAll('select')) {
      const { width: taken } = select.getBoundingClientRect()
      // Names that somebody gave have any length: where they end in dots, that was thought of. At WCAG’s smallest width
      // a choice is read where the field opens.
      const endsInDots = getComputedStyle(select).textOverflow === 'ellipsis'
      if (taken <= 1 || width < 390 || endsInDots || !select.checkVisibility()) continue
      const free = select.cloneNode(true) as HTMLSelectElement
      free.style.cssText =
        'position: absolute; visibility: hidden; flex: none; inline-size: max-content; min-inline-size: 0; max-inline-size: none'
      freed.push({ select, taken, free })
    }
    // All are put in before one is measured: the page is laid out anew once, and not for each.
    for (const { select, free } of freed) select.after(free)
    for (const { select, taken, free } of freed) {
      const { width: needed } = free.getBoundingClientRect()
      if (needed <= taken + 0.5) continue
      const texts = [...select.options].map(({ label }) => label)
      const longest = texts.toSorted((one, other) => other.length - one.length)[0]
      found.push(`choice “${longest}” needs ${Math.ceil(needed)} of ${Math.round(taken)} px`)
    }
    for (const { free } of freed) free.remove()
    for (const text of document.querySelectorAll('svg text')) {
      const { left, right } = text.getBoundingClientRect()
      if (left < -0.5 || right > width + 0.5)
        found.push(`“${text.textContent}” from ${Math.round(left)} to ${Math.round(right)} of ${width} px`)
    }
    return found
  })
}
