import { describe, expect, it } from 'vitest'
import { decodeEvidence } from '#domain/preflight/encodings/detect-encoding.ts'
import type { GivenEvidence, NoteCode } from '#domain/preflight/evidence.ts'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import {
  excludedPorts,
  netstatTaken,
  netUser,
  programs,
  readyServer,
  systeminfos,
  writeSysteminfo,
} from '../../scenarios/preflight-evidence.ts'

/** How mails and word processors keep blanks: all but the last of several, every other one, all. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'all but the last of several': text => text.replace(/ {2,}/g, run => `${'\u00a0'.repeat(run.length - 1)} `),
  'all but the first of several': text =>
    text.replace(/ {2,}/g, run => ` ${'\u00a0'.repeat(run.length - 1)}`),
  'every other one of several': text =>
    text.replace(/ {2,}/g, run => [...run].map((_, index) => (index % 2 ? '\u00a0' : ' ')).join('')),
  all: text => text.replaceAll(' ', '\u00a0'),
}

const outputs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(systeminfos).map(([language, given]) => [
      `systeminfo, ${language}`,
      writeSysteminfo(given),
    ]),
  ),
  ...Object.fromEntries(Object.entries(netUser).map(([language, text]) => [`net user, ${language}`, text])),
  netstatTaken,
  excludedPorts,
  programs,
  ...Object.fromEntries(readyServer.map((text, index) => [`ready server ${index}`, text])),
}

const read = (given: GivenEvidence) => {
  const { summary, facts, unreadable } = readEvidence(given, 0)
  const { encoding: _, ...told } = summary
  const plain = (text: string) => text.replace(/[ \u00a0]+/g, ' ')
  return JSON.parse(plain(JSON.stringify({ told, facts, unreadable })))
}

describe('blanks that do not break', () => {
  for (const [way, write] of Object.entries(ways)) {
    it.each(Object.entries(outputs))(`in place of ${way} change nothing: %s`, (_name, text) => {
      expect(read({ text: write(text) })).toEqual(read({ text }))
    })

    it.each(Object.entries(outputs))(`in a file of UTF-8, in place of ${way}: %s`, (_name, text) => {
      const decoded = decodeEvidence(new TextEncoder().encode(write(text)))
      expect(read(decoded)).toEqual(read({ text }))
    })
  }

  it('in a file of one byte a sign leave the letters what they are', () => {
    const text = ways['all but the last of several']?.(writeSysteminfo(systeminfos.de)) ?? ''
    const bytes = Uint8Array.from(text, sign => sign.charCodeAt(0))
    expect(read(decodeEvidence(bytes))).toEqual(read({ text: writeSysteminfo(systeminfos.de) }))
  })

  it('do not hide a text that was read in the wrong code page', () => {
    const text = writeSysteminfo(systeminfos.de)
    const wrong = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
    const marred = ways['all but the last of several']?.(wrong) ?? ''
    const { told, facts } = read({ text: marred })
    expect(told.notes).toEqual([
      { code: 'mended' satisfies NoteCode, values: { read: 'windows-1252', written: 'utf-8' } },
    ])
    expect(facts.map(({ id }: { id: string }) => id)).toEqual(
      read({ text }).facts.map(({ id }: { id: string }) => id),
    )
  })

  it('of any number take no longer than their length', () => {
    const text = `${' '.repeat(300_000)}\n\u00a0${' \u00a0'.repeat(200_000)}x`
    const start = performance.now()
    readEvidence({ text }, 0)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
