import { afterAll, describe, expect, it } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

describe('the page of the API', () => {
  for (const path of ['/api/docs', '/api/docs/'])
    it(`comes from this server with all its parts, at ${path}`, async () => {
      const { status, text, headers } = await api.call(path)
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(text).not.toMatch(/https?:\/\//)
      const parts = [...text.matchAll(/(?:src|href)=["'](\/api\/[^"']+)/g)].map(([, part]) => part ?? '')
      expect(parts).toHaveLength(6)
      for (const part of parts) {
        const answer = await api.call(part)
        expect([part, answer.status, answer.text === '']).toEqual([part, 200, false])
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
        for (const [, font] of answer.text.matchAll(/url\("(\/api\/docs\/[^"]+)"\)/g))
          expect((await api.call(font ?? '')).status).toBe(200)
      }
    })

  it('runs and styles nothing that does not come from this server as a file', async () => {
    const { text, headers } = await api.call('/api/docs')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(policy).not.toMatch(/unsafe|http|\*/)
    expect(text).not.toMatch(/<style|style=|<script>|<script(?! src=)| on\w+=/)
  })

  it('leads back to the product', async () => {
    expect((await api.call('/api/docs')).text).toMatch(/<a href="\/">.*Back to Groundwork<\/a>/)
  })

  it('has nothing else below it', async () => {
    for (const name of [
      'x',
      'index.html',
      'package.json',
      'README.md',
      'swagger-ui.css.map',
      'swagger-initializer.js',
      'oauth2-redirect.html',
      'serve-docs.ts',
      '..%2fdocs.css',
      'swagger-ui.css/',
      'SWAGGER-UI.CSS',
    ]) {
      const { status, json } = await api.call(`/api/docs/${name}`)
      expect([name, status, json?.type]).toEqual([name, 404, '/problems/not-found'])
    }
    const { status, headers } = await api.call('/api/docs/docs.css', { method: 'POST' })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})
