import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { findRaw } from './support/every-page.ts'
import { findOverflow, measureOverflow } from './support/find-overflow.ts'
import { findViolations } from './support/find-violations.ts'
import { shareSite } from './support/share-site.ts'
import { openPage } from './support/site.ts'

describe('the checks themselves', () => {
  it('find raw texts', () => {
    for (const text of [
      '{count} fields',
      'see estimate.title',
      'NaN products',
      'answer.copy',
      '[object Object]',
    ])
      assert.deepEqual(findRaw([text]), [text])
    assert.deepEqual(findRaw(['Prepared by next.size', 'HTG500H, 1,250.00', 'agardio.manager devices']), [])
  })

  it('find what axe objects to, and what is too wide', async () => {
    const { page, close } = await openPage(await shareSite(), '/en', {
      viewport: { width: 390, height: 844 },
    })
    assert.deepEqual(await findOverflow(page), [])
    await page.evaluate(() => {
      const image = document.createElement('img')
      image.style.width = '500px'
      document.querySelector('main')?.append(image)
    })
    assert.match((await findViolations(page)).join('\n'), /^image-alt /m)
    assert.match((await measureOverflow(page)).join('\n'), /^HTML/)
    await close()
  })
})
