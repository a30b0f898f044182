import type { OfflinePageMessages } from './en.ts'

export const de: OfflinePageMessages = {
  title: 'Nicht auf diesem Gerät gespeichert',
  text: 'Der Server ist nicht erreichbar, und diese Seite wurde nicht für den Gebrauch ohne Netz gespeichert. Sie erscheint, sobald das Netz wieder da ist.',
  again: 'Noch einmal versuchen',
  checklists: 'Zu den Checklisten auf diesem Gerät',
}
