import { citing, type Manual } from '../../shared/citation.ts'

/** The installation chapter of the Isogeo Scan FME service: its unnumbered sections under their printed headings. */
export const manual = {
  document: 'Isogeo Scan FME service',
  title: 'Déploiement du service Isogeo Scan FME',
  language: 'fr',
  publisher: 'Isogeo',
  sections: {
    'Déploiement du service': 'Déploiement du service',
    'Téléchargement du service': 'Téléchargement du service',
    'Installation du service': 'Installation du service',
    "Vérifier l'installation du service": "Vérifier l'installation du service",
    'Configuration du service': 'Configuration du service',
    'Retour à l’application Isogeo': 'Retour à l’application Isogeo',
    'Erreurs fréquentes': 'Erreurs fréquentes',
    "Du côté de l'installation": "Du côté de l'installation",
    "Du côté de l'interface": "Du côté de l'interface",
    'Usages avancés': 'Usages avancés',
    'Accélérer le Scan': 'Accélérer le Scan',
    'Installer plusieurs services et les lier à un même FME':
      'Installer plusieurs services et les lier à un même FME',
  },
} as const satisfies Manual

/** Cites a section of this manual. */
export const cite = citing(manual)
