import { expect, it } from 'vitest'
import { itemEntriesOf, remarksOf } from '#domain/site/look-up-site.ts'
import { createSite } from '#domain/site/site.ts'
import { itemPath } from '#domain/site/site-path.ts'
import { addNote, strikeNote } from '#domain/site/write-note.ts'

const about = itemPath('stream', 'pre-install', 'stream.machine.size')
const at = (minute: number, by: string) => ({ at: `2026-12-01T10:0${minute}:00.000Z`, by })

it('an item shows every remark that stands, oldest first, not the last one only', () => {
  let site = createSite('5f0c8a3e-6f2b-4d0a-9a43-0d9b8f1f2c11')
  site = addNote(site, { id: 'a', about, text: 'No power in the room' }, at(1, 'Ada'))
  site = addNote(site, { id: 'b', about, text: 'Electrician comes on Monday' }, at(2, 'Bo'))
  site = addNote(site, { id: 'c', about, text: 'Wrong room' }, at(3, 'Bo'))
  site = strikeNote(site, 'c', at(4, 'Bo'))
  const remarks = remarksOf(site, 'stream', 'pre-install')
  expect(remarks['stream.machine.size']?.map(({ text, by }) => `${by}: ${text}`)).toEqual([
    'Ada: No power in the room',
    'Bo: Electrician comes on Monday',
  ])
  expect(remarksOf(site, 'stream', 'install')).toEqual({})
  expect(itemEntriesOf(site, 'stream', 'pre-install')).toEqual({})
})
