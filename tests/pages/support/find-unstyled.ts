import type { Page } from 'playwright-core'

/** Controls as the browser alone draws them, and boxes to tick that are crushed or smaller than the others of the house. */
export function findUnstyled(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')].flatMap(control => {
      const { width, height } = control.getBoundingClientRect()
      if (width <= 1 || !control.checkVisibility()) return []
      const name = `${control.tagName} ${control.getAttribute('name') ?? control.innerText}`
      const type = control.getAttribute('type')
      const { borderTopStyle, opacity } = getComputedStyle(control)
      const isCrushed = type === 'checkbox' && opacity !== '0' && (width < 17 || Math.abs(width - height) > 1)
      return [
        // Only a browser’s own style sheet draws such an edge.
        ...(/^(?:outset|inset)$/.test(borderTopStyle) ? [`${name} has no style`] : []),
        ...(isCrushed ? [`${name} is ${width} × ${height} px`] : []),
      ]
    }),
  )
}
