/** Texts of the page that the service worker answers with when it has kept no other. Plain, without placeholders. */
export const en = {
  title: 'Not kept on this device',
  text: 'The server cannot be reached, and this page was not kept for use without a network. It will be there once the network is back.',
  again: 'Try again',
  checklists: 'To the checklists kept on this device',
} as const

export type OfflinePageMessages = Readonly<Record<keyof typeof en, string>>
