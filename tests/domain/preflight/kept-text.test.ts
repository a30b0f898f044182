import { describe, expect, it } from 'vitest'
import { maskText } from '#domain/preflight/mask-text.ts'

describe('a text that is kept', () => {
  it('holds no secret, and every line stays in its place', () => {
    const text =
      'Host: A\r\nProduct ID: 00429-70000-00000-AA123\r\n\r\nconnectionString="Server=x;Password=Geheim1;"\n'
    const kept = maskText(text)
    expect(kept.split('\n').length).toBe(text.split('\n').length)
    expect(kept).not.toMatch(/00429|Geheim1/)
    expect(kept).toContain('Host: A\r\n')
    expect(maskText(kept)).toBe(kept)
  })

  it('of the collector keeps what follows a secret on the line of its file', () => {
    const text = JSON.stringify({
      groundworkCollector: 1,
      results: [{ kind: 'netstat', command: '', text: 'Password=Geheim1\r\n  TCP    0.0.0.0:443\r\n' }],
    })
    const kept = JSON.parse(maskText(text)).results[0].text
    expect(kept).not.toContain('Geheim1')
    expect(kept).toContain('0.0.0.0:443')
  })
})
