import type { ScanServiceMessages } from './en.ts'

/** Texts of the planner of scan services, in French. ICU MessageFormat. */
export const fr: ScanServiceMessages = {
  'assumption.folder-per-work-group':
    'Le manuel ne montre l’arborescence attendue qu’en image. Ici, chaque groupe de travail a, dans le dossier du service, un dossier portant son code.',
  'assumption.service-name-pattern':
    'Le manuel demande un nom spécifique pour chaque service, sans donner de modèle. Là où aucun n’a été indiqué, c’est Isogeo Worker suivi du code du groupe de travail.',
  'assumption.three-occurrences-over-two-files':
    'Le manuel parle de 3 occurrences dans install.bat et uninstall.bat sans dire comment elles se répartissent. Elles sont comprises comme 3 pour les deux fichiers ; toutes celles trouvées sont remplacées.',
  'assumption.five-instances-per-licence':
    'Le manuel permet jusqu’à 5 instances de FME à partir de la même licence. Si plusieurs services partagent une licence, la limite est comprise pour l’ensemble.',
  'assumption.first-is-main': 'Aucun groupe principal n’a été indiqué, le premier est donc retenu.',
  'assumption.default-folder': 'Aucun dossier n’a été indiqué, celui du manuel est donc retenu.',
  'step.service-name': 'Nom du service d’un groupe de travail',
  'step.replacements': 'Remplacements dans les fichiers : occurrences par groupe × groupes',
  'role.main': 'Groupe principal',
  'role.subsidiary': 'Groupe subsidiaire',
  'command.make-folders': 'Créer les dossiers',
  'command.make-folders.result':
    'À exécuter en tant qu’administrateur. Décompressez ensuite l’archive de chaque groupe dans son dossier.',
  'command.find-names': 'Afficher ce qui sera remplacé',
  'command.find-names.result': 'Attendu : 3 occurrences par groupe.',
  'command.rename': 'Remplacer dans les deux fichiers de chaque groupe',
  'command.rename.result': 'À exécuter en tant qu’administrateur. Une seconde exécution ne change rien.',
  'command.check-names': 'Compter les nouveaux noms',
  'command.check-names.result': 'Attendu : 3 par groupe, un nombre par ligne.',
  'command.install': 'Installer et démarrer les services',
  'command.install.result':
    'Chaque fenêtre se ferme d’elle-même. Réglez ensuite le compte de chaque service et redémarrez-le.',
  'command.check-services': 'Vérifier que les services fonctionnent',
  'command.check-services.result': 'Attendu : une ligne par service, avec l’état Running et le bon compte.',
  'page.title': 'Plusieurs services de scan sur un même FME',
  'page.lead':
    'Des codes des groupes de travail aux dossiers, aux noms des services, au sort de chaque nom dans les fichiers de commandes et aux commandes à exécuter.',
  'form.title': 'Les groupes de travail',
  'form.codes': 'Codes des groupes de travail',
  'form.codes.help': 'Au moins deux, séparés par des virgules : 1 à 32 lettres de A à Z, chiffres, - ou _.',
  'form.main': 'Groupe principal',
  'form.folder': 'Dossier d’installation',
  'form.folder.help': 'Chaque groupe y a un dossier.',
  'form.name': 'Service de {code}',
  'result.title': 'Le plan',
  'result.faulty': 'Le plan affiche encore la dernière saisie utilisable.',
  'result.example': 'Exemple avec les codes {codes} : saisissez les vôtres avant de copier une commande.',
  'result.services': 'Les services',

  'result.replacements': 'Ce que devient Isogeo Worker',
  'result.files': 'Dans install.bat et uninstall.bat du dossier daemon, comptées sur les deux fichiers.',
  'result.occurrence': 'Occurrence n°',
  'result.before': 'Avant',
  'result.after': 'Après',
  'result.tree': 'Les dossiers',
  'result.picture':
    'Arborescence : dans {folder}, un dossier pour chacun de {list}, chacun avec le dossier daemon qui contient install.bat, uninstall.bat et worker.bat.',
  'result.treeText': 'Les dossiers en texte',
  'result.commands': 'Les commandes',
  'result.assumptions': 'Hypothèses',
  'result.source': 'Source du manuel',
  'copy.action': 'Copier',
  'copy.this': 'Copier : {what}',
  'copy.copied': 'Copié',
  'copy.failed': 'Sélectionné',
}
