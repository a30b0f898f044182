import type { Page } from 'playwright-core'

/** Every text that a person reads or hears on the page, code samples and commands apart. */
export async function readTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [document.title]
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content')
    if (description) texts.push(description)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (!parent?.closest('pre, code, script, style, option')) texts.push(walker.currentNode.nodeValue ?? '')
    }
    for (const element of document.querySelectorAll('body *'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        if (element.hasAttribute(name)) texts.push(element.getAttribute(name) ?? '')
    return texts.map(text => text.trim()).filter(text => text !== '')
  })
}
