/** Texts of the certificate check. ICU MessageFormat. */
export const en = {
  'page.title': 'Certificate check',
  'page.lead':
    'Compares the certificate entry of IZYTRONIQ before and after an update. Nothing that you paste leaves this browser.',
  'field.before': 'Before the update',
  'field.before.help': 'The configuration file, or the serviceCertificate line that was saved from it.',
  'field.after': 'After the update',
  'field.after.help': 'web.config or IZYTRON.IQ.SyncSvc.exe.config as the update left it.',
  empty: 'Paste both files to see the answer.',
  'too-long': 'A file is longer than {limit, number} characters. Paste the serviceCertificate line instead.',
  'verdict.same': 'The entry is the same in both. Nothing needs to be done.',
  'verdict.put-back':
    'The entry is missing or different after the update. Put the one below into both files.',
  'verdict.unusable-thumbprint':
    'The thumbprint before the update is not a valid one. Copy it from the certificate again.',
  'verdict.several-before':
    'The file before the update has several different entries. Paste only the one that is meant.',
  'verdict.no-entry-before':
    'The file before the update has no serviceCertificate entry. Take it from a backup of the sync service’s file.',
  'verdict.unreadable':
    'One of the texts is not well-formed XML. Paste the whole file, or the serviceCertificate line alone.',
  'config.unreadable': 'Cannot be read from line {line, number} on.',
  'config.no-entry': 'No serviceCertificate entry.',
  'config.more': 'Only the first {count, number} entries are shown.',
  'thumbprint.valid': 'The thumbprint has {length, number} hexadecimal digits, as it must.',
  'thumbprint.hidden-characters': 'The thumbprint holds characters that must go.',
  'thumbprint.foreign-characters':
    'The thumbprint holds characters that must go; without them, forty digits are left.',
  'thumbprint.wrong-length': 'The thumbprint has {length, number} digits; {expected, number} are expected.',
  'thumbprint.not-hexadecimal': 'The thumbprint holds more than the digits 0 to 9 and A to F.',
  'thumbprint.no-thumbprint':
    'The certificate is not searched for by thumbprint; the value is compared as it is.',
  foreign: '{character} ({codePoint}) at position {position, number}',
  hidden: '{codePoint} at position {position, number}',
  difference: '{attribute}: before {before}, after {after}',
  'difference.none': '(missing)',
  'difference.more': 'Only the first {count, number} differences are shown.',
  'snippet.title': 'Put this into',
  copy: 'Copy',
  'assumption.entry-of-before-counts':
    'The entry from before the update is the right one: the manual has it saved and put back into both files.',
  'assumption.thumbprint-is-sha-1':
    'A thumbprint has 40 hexadecimal digits, as in the manual’s final example; the shorter one in its format example is taken as a placeholder.',
  'step.entries-before': 'Entries before the update',
  'step.entries-after': 'Entries after the update',
  'step.differing-attributes': 'Attributes that differ',
} as const

export type CertificateCheckMessages = Readonly<Record<keyof typeof en, string>>
