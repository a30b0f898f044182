import type { OfflinePageMessages } from './en.ts'

export const fr: OfflinePageMessages = {
  title: 'Page absente de cet appareil',
  text: 'Le serveur est injoignable et cette page n’a pas été conservée pour un usage sans réseau. Elle s’affichera dès que le réseau sera revenu.',
  again: 'Réessayer',
  checklists: 'Vers les listes de contrôle conservées sur cet appareil',
}
