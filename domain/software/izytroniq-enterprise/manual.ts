import { citing, type Manual } from '../../shared/citation.ts'

/** The update guide of IZYTRONIQ Enterprise: its numbered headings, and the words that open its other passages. */
export const manual = {
  document: 'IZYTRONIQ Enterprise update',
  title: 'Izytroniq Enterpriseupdate (gültig ab Version 4.8)',
  language: 'de',
  publisher: 'Gossen-Metrawatt',
  sections: {
    Vorbereitung: 'Vorbereitung',
    '1': 'Update der Datenbank',
    '2': 'Update des Application Servers / SyncService',
    '3': 'Benutzerberechtigungen.',
    '4': 'Update LicensingTool',
    Prüfungen: 'Mit folgenden Prüfungen kann man dann testen, ob das Update erfolgreich war',
    Troubleshooting: 'Troubleshooting',
  },
} as const satisfies Manual

export const cite = citing(manual)
