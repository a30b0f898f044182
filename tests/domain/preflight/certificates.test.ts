import { describe, expect, it } from 'vitest'
import { checkCertificates } from '#domain/software/izytroniq-enterprise/certificate-check/check-certificates.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { entry, otherThumbprint, thumbprint } from '../../scenarios/preflight-outcomes.ts'

const file = (inner: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\r\n<configuration>\r\n  <system.serviceModel>\r\n<serviceCredentials>\r\n${inner}\r\n</serviceCredentials>\r\n  </system.serviceModel>\r\n</configuration>\r\n`
const judge = (...texts: string[]) =>
  judgeMachine('izytroniq-enterprise', {
    phase: 'after-install',
    parameters: {},
    date: '2026-11-28',
    evidence: texts.map(text => ({ text })),
  }).checks.find(({ id }) => id === 'izytroniq-enterprise.certificate.same')

const own = entry(thumbprint)
const client = `<clientCredentials>${entry(otherThumbprint)}</clientCredentials>`

describe('two configuration files', () => {
  const others: Readonly<Record<string, string>> = {
    'the same': own,
    'in small letters': entry(thumbprint.toLowerCase()),
    'in a comment': `<!-- ${own} -->`,
    'in a comment of several lines': `<!--\r\n${own}\r\n-->`,
    'with a mark that can not be seen': entry(`\u200e${thumbprint}`),
    'with such a mark as a reference': entry(`&#x200E;${thumbprint}`),
    'with such a mark on a line of its own': own.replace('"40', '\r\n"\u200e40'),
    'with a ? for it': entry(`?${thumbprint}`),
    'in another place': own.replace('LocalMachine', 'CurrentUser'),
    'of 39 digits': entry(thumbprint.slice(1)),
    'beside that of a client': client + own,
    'of a client alone': client,
    'on several lines': own
      .replaceAll(/ (?=[sx])/g, '\r\n    ')
      .replace(' />', '\r\n>\r\n</serviceCertificate>'),
    'twice, once different': own + entry(otherThumbprint),
    'with a bare &': `a & b${own}`,
  }
  for (const [name, inner] of Object.entries(others))
    it(`pass where the certificate check says that they are the same: ${name}`, () => {
      const [before, after] = [file(own), file(inner)]
      const verdicts = [
        checkCertificates({ before, after }).verdict,
        checkCertificates({ before: after, after: before }).verdict,
      ]
      const isSame = verdicts.every(verdict => verdict === 'same')
      expect(judge(before, after)?.status === 'pass').toBe(isSame)
      expect(judge(after, before)?.status === 'pass').toBe(isSame)
      expect(judge(before + after)?.status === 'pass').toBe(isSame)
      expect(judge(before.replace(/^/gm, '> '), after.replace(/^/gm, '> '))?.status === 'pass').toBe(isSame)
      expect(['pass', 'fail', 'unparsable']).toContain(judge(before, after)?.status)
    })

  it('with the same 39 digits do not pass, nor two entries of one file', () => {
    const short = file(entry(thumbprint.slice(1)))
    expect(judge(short, short)?.outcome?.id).toBe('unusable')
    expect(judge(file(own + own))?.status).toBe('missing')
  })

  it('are known by their names, where the command shows a file in pieces', () => {
    const piece = (name: string) =>
      `<configuration file="C:\\${name}">\n<serviceCredentials>\n${own}\n</serviceCredentials>\n</configuration>\n`
    expect(judge(piece('web.config') + piece('WEB.config'))?.status).toBe('missing')
    expect(judge(piece('web.config') + piece('sync.config'))?.status).toBe('pass')
  })

  it('show their entries, and what can not be seen in them', () => {
    const found = judge(file(own), file(entry(`\u200e${thumbprint}`)))?.found
    expect(found).toEqual([{ id: 'certificates.shown', value: [thumbprint, `&#8206;${thumbprint}`] }])
  })
})

describe('what is shown of the entries', () => {
  const piece = (name: string, inner: string) =>
    `<configuration file="C:\\${name}">\n<serviceCredentials>\n${inner}\n</serviceCredentials>\n</configuration>\n`
  const shown = (...inner: [string, string]) =>
    judge(piece('web.config', inner[0]) + piece('Sync.config', inner[1]))?.found.flatMap(({ value }) => value)

  it('is the thumbprint once where all files have it, else that of each file', () => {
    expect(shown(own, own)).toEqual([thumbprint])
    expect(shown(own, entry(otherThumbprint))).toEqual([
      `${thumbprint} (C:\\web.config)`,
      `${otherThumbprint} (C:\\Sync.config)`,
    ])
    expect(shown(own, '')).toEqual([`${thumbprint} (C:\\web.config)`, '– (C:\\Sync.config)'])
  })

  it('is the whole entry where the thumbprint is the same and another part is not', () => {
    const [first, second] = shown(own, own.replace('LocalMachine', 'CurrentUser')) ?? []
    expect(first).toContain('LocalMachine')
    expect(second).toContain('CurrentUser')
  })

  it('shows a mark that can not be seen by its number', () => {
    expect(shown(own, entry(`\u200e${thumbprint}`))?.[1]).toBe(`&#8206;${thumbprint} (C:\\Sync.config)`)
  })
})

describe('an entry that a window has broken', () => {
  it('is no other one, since nobody knows whether a blank stood there', () => {
    for (const width of [20, 30, 40, 50, 60, 70, 80, 90, 100])
      expect(
        judge(file(own), file(own.replace(new RegExp(`(.{${width}})`), '$1\n')))?.status,
        String(width),
      ).not.toBe('fail')
  })
})
