import { describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { streamMessages } from '#text/software/stream/messages.ts'

const keys = [
  'stream.machine.windows-10-support',
  'stream.machine.server-2016-support',
  'stream.database.sql-2016-support',
] as const

/** A day that is said to be still to come, as only a day can be that is known when the text is read. */
const toCome = /(?:\bis|\bendet am|\bprend fin le|\bupphör den)[\s\u00a0]\d/

// A checklist knows no day: what it says of one must stay true when that day has passed.
describe.each(languages)('an end of support in %s', language => {
  it.each(keys)('%s is true on any day', key => {
    const text = streamMessages[language][key]
    expect(text).toMatch(/\d{4}/)
    expect(text).not.toMatch(toCome)
  })
})
