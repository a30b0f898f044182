import type { CertificateCheckMessages } from './en.ts'

/** Texts of the certificate check, in French. ICU MessageFormat. */
export const fr: CertificateCheckMessages = {
  'page.title': 'Contrôle du certificat',
  'page.lead':
    'Compare l’entrée de certificat d’IZYTRONIQ avant et après une mise à jour. Rien de ce que vous collez ne quitte ce navigateur.',
  'field.before': 'Avant la mise à jour',
  'field.before.help': 'Le fichier de configuration, ou la ligne serviceCertificate qui en a été conservée.',
  'field.after': 'Après la mise à jour',
  'field.after.help': 'web.config ou IZYTRON.IQ.SyncSvc.exe.config dans l’état laissé par la mise à jour.',
  empty: 'Collez les deux fichiers pour voir la réponse.',
  'too-long': 'Un fichier dépasse {limit, number} caractères. Collez plutôt la ligne serviceCertificate.',
  'verdict.same': 'L’entrée est la même dans les deux. Il n’y a rien à faire.',
  'verdict.put-back':
    'Après la mise à jour, l’entrée manque ou diffère. Mettez celle ci-dessous dans les deux fichiers.',
  'verdict.unusable-thumbprint':
    'L’empreinte d’avant la mise à jour n’est pas valide. Copiez-la de nouveau depuis le certificat.',
  'verdict.several-before':
    'Le fichier d’avant la mise à jour contient plusieurs entrées différentes. Collez seulement celle qui compte.',
  'verdict.no-entry-before':
    'Le fichier d’avant la mise à jour ne contient pas d’entrée serviceCertificate. Prenez-la dans une sauvegarde du fichier du SyncService.',
  'verdict.unreadable':
    'L’un des textes n’est pas du XML bien formé. Collez le fichier entier, ou la ligne serviceCertificate seule.',
  'config.unreadable': 'Illisible à partir de la ligne {line, number}.',
  'config.no-entry': 'Aucune entrée serviceCertificate.',
  'config.more': 'Seules les {count, number} premières entrées sont affichées.',
  'thumbprint.valid': 'L’empreinte a {length, number} chiffres hexadécimaux, comme il se doit.',
  'thumbprint.hidden-characters': 'L’empreinte contient des caractères à enlever.',
  'thumbprint.foreign-characters':
    'L’empreinte contient des signes à enlever ; il reste alors quarante chiffres.',
  'thumbprint.wrong-length': 'L’empreinte a {length, number} chiffres ; {expected, number} sont attendus.',
  'thumbprint.not-hexadecimal': 'L’empreinte contient autre chose que les chiffres 0 à 9 et A à F.',
  'thumbprint.no-thumbprint':
    'Le certificat n’est pas cherché par empreinte ; la valeur est comparée telle quelle.',
  foreign: '{character} ({codePoint}) à la position {position, number}',
  hidden: '{codePoint} à la position {position, number}',
  difference: '{attribute} : avant {before}, après {after}',
  'difference.none': '(absent)',
  'difference.more': 'Seules les {count, number} premières différences sont affichées.',
  'snippet.title': 'Mettez ceci dans',
  copy: 'Copier',
  'assumption.entry-of-before-counts':
    'L’entrée d’avant la mise à jour est la bonne : le manuel la fait conserver et remettre dans les deux fichiers.',
  'assumption.thumbprint-is-sha-1':
    'Une empreinte a 40 chiffres hexadécimaux, comme dans l’exemple final du manuel ; celle, plus courte, de son exemple de format n’est considérée que comme un exemple fictif.',
  'step.entries-before': 'Entrées avant la mise à jour',
  'step.entries-after': 'Entrées après la mise à jour',
  'step.differing-attributes': 'Attributs qui diffèrent',
}
