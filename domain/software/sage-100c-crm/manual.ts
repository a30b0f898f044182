import { citing, type Manual } from '../../shared/citation.ts'

/**
 * The installation guide of Sage 100c CRM. Its headings have no numbers: a section's key is the heading as printed,
 * after the one above it where several read alike.
 */
export const manual = {
  document: 'Sage 100c CRM installation',
  title: 'Installez votre logiciel Sage 100c CRM',
  language: 'fr',
  publisher: 'Sage',
  sections: {
    'Composition du progiciel': 'Composition du progiciel',
    'Propriété & Usage': 'Propriété & Usage',
    'Conformité & Mise en garde': 'Conformité & Mise en garde',
    Evolution: 'Evolution',
    'Table des matières': 'Table des matières',
    Préambule: 'Préambule',
    'Préambule > Introduction': 'Introduction',
    "Organisation du guide d'installation": "Organisation du guide d'installation",
    'Les autres guides': 'Les autres guides',
    Présentation: 'Présentation',
    'Présentation > Conditions préalables': 'Conditions préalables',
    'Conditions préalables > Généralités': 'Généralités',
    'Serveur Web IIS': 'Serveur Web IIS',
    'SQL Server': 'SQL Server',
    'Les applications': 'Les applications',
    Installation: 'Installation',
    'Contenu du Setup': 'Contenu du Setup',
    "Installation du Service d'intégration": "Installation du Service d'intégration",
    "Installation du Service d'intégration > Prérequis obligatoires": 'Prérequis obligatoires',
    "Installation du Service d'intégration > Déploiement": 'Déploiement',
    'Installation de Sage 100c CRM': 'Installation de Sage 100c CRM',
    'Installation de Sage 100c CRM > Prérequis obligatoires': 'Prérequis obligatoires',
    'Installation de Sage 100c CRM > Déploiement': 'Déploiement',
    'Enregistrement manuel du produit': 'Enregistrement manuel du produit',
    "Configuration de l'intégration Sage 100": "Configuration de l'intégration Sage 100",
    "Configuration de l'intégration Sage 100 > Généralités": 'Généralités',
    "Ajout d'une société": "Ajout d'une société",
    'Installation des mises à jour': 'Installation des mises à jour',
    'Installation des mises à jour > Prérequis obligatoires': 'Prérequis obligatoires',
    'Mise à jour': 'Mise à jour',
    'Mise à jour de la clé de licence': 'Mise à jour de la clé de licence',
    'Mise à jour de la clé de licence > Introduction': 'Introduction',
    "Changement de clé lors d'une mise à jour de version":
      "Changement de clé lors d'une mise à jour de version",
    'Mise à jour de clé de licence sans changement de version':
      'Mise à jour de clé de licence sans changement de version',
    "Autres types d'installation": "Autres types d'installation",
    'Installation sans la présence de SQL Server': 'Installation sans la présence de SQL Server',
    'Installation Multiserveurs': 'Installation Multiserveurs',
    'Installation Multiserveurs > Introduction': 'Introduction',
    'Installation Multiserveurs > Conditions préalables': 'Conditions préalables',
    'Installation Multiserveurs > Installation': 'Installation',
    "Installer d'abord Sage 100c CRM sur le serveur Web principal":
      "Installer d'abord Sage 100c CRM sur le serveur Web principal",
    'Installer Sage 100c CRM sur les autres serveurs Web':
      'Installer Sage 100c CRM sur les autres serveurs Web',
    "Détermination de l'architecture des serveurs": "Détermination de l'architecture des serveurs",
    'Installation du serveur Maître': 'Installation du serveur Maître',
    'Installation des Serveurs Secondaires': 'Installation des Serveurs Secondaires',
    'Paramètres de configuration multiserveurs': 'Paramètres de configuration multiserveurs',
    'Tests de bon fonctionnement de la répartition de charges':
      'Tests de bon fonctionnement de la répartition de charges',
    'Equilibrage de charge': 'Equilibrage de charge',
    "Exemple d'équilibrage de charge": "Exemple d'équilibrage de charge",
    'Modifications apportées sur un environnement multiserveurs':
      'Modifications apportées sur un environnement multiserveurs',
    'Modifications sur un des serveurs Sage 100c CRM': 'Modifications sur un des serveurs Sage 100c CRM',
    "Mise à jour de l'application": "Mise à jour de l'application",
  },
} as const satisfies Manual

export const cite = citing(manual)
