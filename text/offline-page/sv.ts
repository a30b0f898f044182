import type { OfflinePageMessages } from './en.ts'

export const sv: OfflinePageMessages = {
  title: 'Inte sparad på den här enheten',
  text: 'Servern kan inte nås, och sidan har inte sparats för användning utan nätverk. Den visas igen när nätverket är tillbaka.',
  again: 'Försök igen',
  checklists: 'Till checklistorna på den här enheten',
}
