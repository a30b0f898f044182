import { readFile } from 'node:fs/promises'
import { expect, inject, it } from 'vitest'

type Late = Readonly<Record<string, { files: readonly string[] }>>

/**
 * A style that a late part brings is put into the page by React, which shows no letter that is typed until it is
 * loaded: the next letter then goes behind what the field still shows, and the ones between are lost.
 */
it('the styles of what is loaded late come with the page', async () => {
  const late = JSON.parse(await readFile('.next/react-loadable-manifest.json', 'utf8')) as Late
  const page = await (await fetch(`${inject('siteUrl')}/en`)).text()
  const styles = Object.values(late).flatMap(({ files }) => files.filter(file => file.endsWith('.css')))
  expect(styles.length).toBeGreaterThan(0)
  expect(styles.filter(file => !page.includes(`href="/_next/${file}"`))).toEqual([])
})
