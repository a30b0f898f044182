import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { everyProcedure } from '../../domain/support/checklists.ts'
import { hostileTexts } from '../../domain/support/hostile-texts.ts'
import { findOverflow } from '../../pages/support/find-overflow.ts'
import { findViolations } from '../../pages/support/find-violations.ts'
import { shareBrowser } from '../../pages/support/share-browser.ts'
import { startApi } from '../start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'

type Item = { id: string; text: string; commands: { shell: string; text: string }[] }

async function make(body: object, language = 'en') {
  const { text, headers } = await api.post(path, body, { 'accept-language': language, accept: 'text/html' })
  return { text, policy: headers.get('content-security-policy') ?? '', headers }
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')

describe('the HTML of a checklist', () => {
  for (const [index, { pack, procedure }] of everyProcedure.entries())
    it(`holds every item and every command of ${pack.id} ${procedure.id}`, async () => {
      const language = languages[index % languages.length] as string
      const body = { software: pack.id, procedure: procedure.id }
      const { json } = await api.post(path, body, { 'accept-language': language })
      const { text } = await make(body, language)
      assert.match(text, new RegExp(`^<!doctype html>\\n<html lang="${language}">`))
      const items: Item[] = json.sections.flatMap((section: { items: Item[] }) => section.items)
      for (const item of items) {
        assert.ok(text.includes(`<p class="what">${escaped(item.text)}</p>`), item.id)
        for (const command of item.commands)
          if (command.shell !== 'gui')
            assert.ok(text.includes(`<pre><code>${escaped(command.text)}</code></pre>`), item.id)
      }
    })

  it('allows its own style by hash and nothing else', async () => {
    const { text, policy, headers } = await make({ software: 'stream', procedure: 'back-up' })
    const style = /<style>(.*?)<\/style>/s.exec(text)?.[1] ?? ''
    assert.equal(
      policy,
      `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    assert.doesNotMatch(text, /<script|<link|<img|<iframe|<form|\sstyle=|\son\w+=|\ssrc=|url\(|@import/i)
    assert.equal(headers.get('content-disposition'), null)
  })

  it('holds nothing that someone typed as markup', async () => {
    const texts = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</style><b>',
      '&lt;b&gt;',
      ...hostileTexts,
    ]
    const { text: plain } = await make({ software: 'stream', procedure: 'change-mqtt-port' })
    const tagsOf = (html: string) => [...html.matchAll(/<(\w+)/g)].map(([, name]) => name)
    for (const typed of texts) {
      const progress = [
        { item: 'stream.mqtt.port-free', state: 'open', by: typed, at: '2026-11-24T08:30:00Z', note: typed },
      ]
      const body = {
        software: 'stream',
        procedure: 'change-mqtt-port',
        parameters: { siteName: typed },
        progress,
      }
      const answer = await api.post(path, body, { accept: 'text/html' })
      if (answer.status === 422) continue
      const names = new Set(tagsOf(plain))
      assert.deepEqual(
        tagsOf(answer.text).filter(name => !names.has(name)),
        [],
        typed,
      )
      assert.ok(answer.text.includes(escaped(typed.trim())), typed)
    }
  })
})

describe('the HTML of a checklist in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await shareBrowser()
  })

  for (const [name, options] of Object.entries({
    'a light screen': { viewport: { width: 1200, height: 900 } },
    'a dark screen': { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' as const },
    'a phone': { viewport: { width: 375, height: 700 } },
  }))
    it(`is styled under its policy, accessible and within the width of ${name}`, async () => {
      const progress = ['port-free', 'find-process', 'outside-dynamic-range'].map((item, index) => ({
        item: `stream.mqtt.${item}`,
        state: ['done', 'not-applicable', 'problem'][index],
        at: '2026-11-24T08:30:00Z',
        note: 'Noted.',
      }))
      const { text, policy } = await make(
        { software: 'stream', procedure: 'change-mqtt-port', parameters: { siteName: 'Obernai' }, progress },
        'de',
      )
      const page = await browser.newPage(options)
      const refused: string[] = []
      page.on('console', message => refused.push(message.text()))
      await page.route('**/*', route =>
        route.fulfill({
          body: text,
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
        }),
      )
      await page.goto('http://checklist.test/')
      assert.deepEqual(refused, [])
      assert.equal(await page.title(), 'MQTT-Port ändern – Obernai')
      assert.equal(
        await page.evaluate(
          () => getComputedStyle(document.querySelector('.checks') as Element).listStyleType,
        ),
        'none',
      )
      assert.deepEqual(await findOverflow(page), [])
      assert.deepEqual(await findViolations(page), [])
      assert.equal(await page.getByRole('img', { name: 'Erledigt' }).count(), 1)
      await page.close()
    })
})
