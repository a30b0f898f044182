import type { CertificateCheckMessages } from './en.ts'

/** Texts of the certificate check, in German. ICU MessageFormat. */
export const de: CertificateCheckMessages = {
  'page.title': 'Zertifikatsprüfung',
  'page.lead':
    'Vergleicht den Zertifikatseintrag von IZYTRONIQ vor und nach einem Update. Nichts, was Sie einfügen, verlässt diesen Browser.',
  'field.before': 'Vor dem Update',
  'field.before.help': 'Die Konfigurationsdatei oder die daraus gesicherte Zeile mit serviceCertificate.',
  'field.after': 'Nach dem Update',
  'field.after.help': 'web.config oder IZYTRON.IQ.SyncSvc.exe.config, wie das Update sie hinterlassen hat.',
  empty: 'Fügen Sie beide Dateien ein, um die Antwort zu sehen.',
  'too-long':
    'Eine Datei hat mehr als {limit, number} Zeichen. Fügen Sie stattdessen die Zeile mit serviceCertificate ein.',
  'verdict.same': 'Der Eintrag ist in beiden gleich. Es ist nichts zu tun.',
  'verdict.put-back':
    'Nach dem Update fehlt der Eintrag oder weicht ab. Setzen Sie den unten stehenden in beide Dateien ein.',
  'verdict.unusable-thumbprint':
    'Der Fingerabdruck vor dem Update ist ungültig. Kopieren Sie ihn neu aus dem Zertifikat.',
  'verdict.several-before':
    'Die Datei vor dem Update enthält mehrere verschiedene Einträge. Fügen Sie nur den gemeinten ein.',
  'verdict.no-entry-before':
    'Die Datei vor dem Update enthält keinen Eintrag serviceCertificate. Nehmen Sie ihn aus einer Sicherung der Datei des SyncService.',
  'verdict.unreadable':
    'Einer der Texte ist kein wohlgeformtes XML. Fügen Sie die ganze Datei oder nur die Zeile mit serviceCertificate ein.',
  'config.unreadable': 'Ab Zeile {line, number} nicht lesbar.',
  'config.no-entry': 'Kein Eintrag serviceCertificate.',
  'config.more': 'Nur die ersten {count, number} Einträge sind aufgeführt.',
  'thumbprint.valid': 'Der Fingerabdruck hat {length, number} Hexadezimalziffern, wie es sein muss.',
  'thumbprint.hidden-characters': 'Der Fingerabdruck enthält Zeichen, die entfernt werden müssen.',
  'thumbprint.foreign-characters':
    'Der Fingerabdruck enthält Zeichen, die weg müssen; ohne sie bleiben vierzig Ziffern.',
  'thumbprint.wrong-length':
    'Der Fingerabdruck hat {length, number} Ziffern; erwartet sind {expected, number}.',
  'thumbprint.not-hexadecimal': 'Der Fingerabdruck enthält anderes als die Ziffern 0 bis 9 und A bis F.',
  'thumbprint.no-thumbprint':
    'Das Zertifikat wird nicht nach Fingerabdruck gesucht; der Wert wird verglichen, wie er ist.',
  foreign: '{character} ({codePoint}) an Stelle {position, number}',
  hidden: '{codePoint} an Stelle {position, number}',
  difference: '{attribute}: vorher {before}, nachher {after}',
  'difference.none': '(fehlt)',
  'difference.more': 'Nur die ersten {count, number} Unterschiede sind aufgeführt.',
  'snippet.title': 'Einzusetzen in',
  copy: 'Kopieren',
  'assumption.entry-of-before-counts':
    'Der Eintrag von vor dem Update ist der richtige: Laut Handbuch wird er gesichert und in beide Dateien wieder eingesetzt.',
  'assumption.thumbprint-is-sha-1':
    'Ein Fingerabdruck hat 40 Hexadezimalziffern wie im letzten Beispiel des Handbuchs; der kürzere im Formatbeispiel gilt als Platzhalter.',
  'step.entries-before': 'Einträge vor dem Update',
  'step.entries-after': 'Einträge nach dem Update',
  'step.differing-attributes': 'Attribute, die abweichen',
}
