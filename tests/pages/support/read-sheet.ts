import type { Page } from 'playwright-core'

/** What the English estimate page shows, read as a person would from its answer and its tables. */
export async function readSheet(page: Page) {
  return page.evaluate(() => {
    const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
    const digits = (text: string | undefined) => Number((text ?? '').replace(/[^\d.]/g, ''))
    const answers = [...document.querySelectorAll('#results-title ~ div dl dd')].map(cell =>
      clean((cell as HTMLElement).innerText),
    )
    const rows = [...document.querySelectorAll('section[aria-labelledby="ladder-title"] table tbody tr')].map(
      row => [...row.children].map(cell => clean(cell.textContent)),
    )
    const ladder = clean(document.querySelector('#ladder-text')?.textContent)
    const [, requirement] = /requirement ([\d,.]*\d)/.exec(ladder) ?? []
    const [, score] = /Score ([\d,.]*\d),/.exec(ladder) ?? []
    const total = clean(
      document.querySelector('section[aria-labelledby="ladder-title"] tfoot td')?.textContent,
    )
    return {
      answers,
      score: digits(score),
      requirement: digits(requirement),
      lines: rows.map(([reference, , quantity]) => `${reference}×${digits(quantity)}`),
      total,
      size: answers.find(answer => /^(Small|Medium|Large)$/.test(answer)),
      verdicts: [...document.querySelectorAll('[data-verdict]')].map(cell =>
        cell.getAttribute('data-verdict'),
      ),
      faults: [...document.querySelectorAll('[aria-invalid="true"]')].map(field =>
        field.getAttribute('name'),
      ),
    }
  })
}
