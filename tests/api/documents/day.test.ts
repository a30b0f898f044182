import { describe, expect, it } from 'vitest'
import { startApi } from '../start-api.ts'

describe('documents carry the day on which they are asked for', () => {
  it('by the clock that the server is given', async () => {
    await using dated = await startApi({ now: () => new Date('2031-02-03T04:05:06Z') })
    const { text } = await dated.post(
      '/api/v1/checklists',
      { software: 'stream', procedure: 'install' },
      { accept: 'text/html' },
    )
    expect(text).toMatch(/2031-02-03|3 February 2031|Feb(ruary)? 3, 2031/)
  })

  it('as the reader writes it', async () => {
    await using dated = await startApi({ now: () => new Date('2031-02-03T04:05:06Z') })
    const { text } = await dated.post(
      '/api/v1/checklists',
      { software: 'stream', procedure: 'install' },
      { accept: 'text/html', 'accept-language': 'fr' },
    )
    expect(text).toContain('3 février 2031')
    expect(text).not.toContain('version du')
  })
})
