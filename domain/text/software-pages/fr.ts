import type { SoftwarePageMessages } from './en.ts'

export const fr: SoftwarePageMessages = {
  'list.title': 'Logiciels',
  'list.lead':
    'Ce que Groundwork connaît : chaque système avec son manuel, ce que l’on peut demander et ses procédures.',
  'search.title': 'Rechercher dans toutes les listes',
  'search.label': 'Mots qui doivent tous figurer',
  'search.help': 'Par exemple un port, un fichier, un menu : 1884, netstat, Kill Code.',
  'search.wait': 'Saisissez un mot : les points apparaissent ici.',
  'search.searching': 'Recherche en cours…',
  'search.failed': 'La recherche est injoignable. Vérifiez la connexion et modifiez une lettre.',
  'search.count':
    '{total, plural, =0 {Aucun point ne contient tous ces mots.} one {Un point} other {# points}}{shown, select, all {} other {, dont les 50 premiers}}',
  'item.in': 'Dans : {procedures}',
  'software.vendor': 'Éditeur',
  'software.manual': 'Manuel',
  'software.language': 'Langue du manuel',
  'software.language.fr': 'français',
  'software.language.de': 'allemand',
  'software.ruleset': 'Règles du',
  'software.capabilities': 'Ce que l’on peut demander',
  'software.procedures': 'Procédures',
  'software.procedures.none': 'Aucune procédure n’est encore codée.',
  'software.all': 'Tous les logiciels',
  'capability.sizing': 'Taille du serveur',
  'capability.licensing': 'Licence à commander',
  'capability.checklists': 'Listes de contrôle',
  'capability.preflight': 'Contrôle préalable de la machine',
  'capability.conflicts': 'Conflits sur un même serveur',
}
