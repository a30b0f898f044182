import { createHash } from 'node:crypto'
import express from 'express'
import fc from 'fast-check'
import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { drawFirst, rewriteHtml } from '#api/pages/draw-first.ts'

const page = `<!DOCTYPE html><html lang="fr"><head><link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/webpack.js"/><link rel="stylesheet" href="/_next/static/css/a.css"/><script src="/_next/static/chunks/a.js" async="" nonce="n"></script><script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script></head><body><p>Énergie — 1 < 2 😀</p><script nonce="n">self.x = '<b>'</script><script src="/_next/static/chunks/b.js" async="" nonce="n"></script></body></html>`

type Piece = string | Uint8Array

/** A server that writes those pieces as Next.js does: each by itself, the last one with the end. */
function serve(pieces: readonly Piece[], type = 'text/html; charset=utf-8') {
  const app = express()
  app.disable('etag')
  app.get(
    '/',
    (_request, response, next) => {
      response.locals.nonce = 'n'
      next()
    },
    drawFirst,
    (_request, response) => {
      response.setHeader('Content-Type', type)
      for (const piece of pieces.slice(0, -1)) response.write(piece)
      response.end(pieces.at(-1))
    },
  )
  return app
}

const sourcesIn = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`<script ${attribute}="([^"]*)"`, 'g'))].map(([, source]) => source)

describe('the scripts of a page', () => {
  test('stand in it without being loaded, but by a script of the page itself', async () => {
    const { text } = await request(serve([page])).get('/')
    expect(sourcesIn(text, 'data-src')).toEqual(['/_next/static/chunks/a.js', '/_next/static/chunks/b.js'])
    // A browser that can't load modules has its own ways.
    expect(sourcesIn(text, 'src')).toEqual(['/_next/static/chunks/old.js'])
    expect(text).not.toContain('rel="preload"')
    expect(text.match(/<script nonce="n">\{\s+const \{ nonce \}/g)).toHaveLength(1)
    expect(text.indexOf('const load')).toBeLessThan(text.indexOf('data-src='))
    expect(text).toContain(`<p>Énergie — 1 < 2 😀</p><script nonce="n">self.x = '<b>'</script>`)
  })

  test('are found wherever the page is cut on its way', async () => {
    const whole = (await request(serve([page])).get('/')).text
    const bytes = Buffer.from(page)
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(cuts, async at => {
        const ends = [...at.toSorted((one, other) => one - other), bytes.length]
        const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
        expect((await request(serve(pieces)).get('/')).text).toBe(whole)
      }),
      { numRuns: 60 },
    )
  })

  test('are looked for in pages only, and bytes stay bytes', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
    const { body } = await request(serve([bytes, bytes], 'image/png')).get('/')
    const hash = (value: Buffer) => createHash('sha256').update(value).digest('hex')
    expect(hash(body)).toBe(hash(Buffer.concat([bytes, bytes])))
    const flight = await request(serve([page], 'text/x-component'))
      .get('/')
      .responseType('text')
    expect(String(flight.body)).toBe(page)
  })

  test('are counted in no length that was known before', async () => {
    const app = express()
    app.get('/', (_request, response) => {
      rewriteHtml(response, html => html.replace('a', 'long'))
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Content-Length', '4')
      response.end('<p>a', 'utf8', () => {})
    })
    const { text, headers } = await request(app).get('/')
    expect(text).toBe('<p>long')
    expect(headers['content-length']).not.toBe('4')
  })
})
