import type { ConflictMessages } from './en.ts'

export const fr: ConflictMessages = {
  'severity.blocker': 'Bloquant',
  'severity.major': 'Important',
  'severity.advice': 'Conseil',
  'kind.port': 'Port TCP',
  'kind.iis-stop': 'Arrêt d’IIS',
  'kind.sql-instance': 'Instance SQL Server',
  'kind.sql-version': 'Version de SQL Server',
  'kind.sql-collation': 'Classement de SQL Server',
  'kind.service-account': 'Compte de service',
  'kind.reboot-order': 'Redémarrage',
  'kind.exclusive': 'Un seul par serveur',
  'use.https': 'le HTTPS',
  'use.http': 'le site web par défaut d’IIS',
  'use.mqtt': 'le serveur MQTT',
  'use.sql': 'la nouvelle instance SQL Server',

  'conflict.port-taken':
    '{one} et {other} occupent tous deux le port TCP {oneValue} : {one} pour {oneUse}, {other} pour {otherUse}.',
  'conflict.sql-not-offered':
    '{one} ne propose d’installer sa propre instance SQL Server que si le serveur n’en a pas encore ; {other} y en a une.',
  'conflict.iis-stopped':
    'Le programme d’installation de {one} arrête IIS et, avec lui, {otherValue} de {other}. La mise à jour de la clé de licence exige elle aussi un redémarrage d’IIS.',
  'conflict.sql-version-too-old':
    '{one} doit utiliser une instance locale existante et accepte SQL Server {oneValue} ; l’instance que crée le programme d’installation de {other} est {otherValue}.',
  'conflict.sql-version-to-agree':
    '{one} accepte SQL Server {oneValue} ; {other} avertit d’une version absente de son propre guide des compatibilités. Une instance commune doit convenir aux deux.',
  'conflict.sql-collation-differs':
    '{one} attend {oneValue} comme classement par défaut de son SQL Server ; {other} peut utiliser le même SQL Server, et son manuel ne cite aucun classement.',
  'conflict.account-dedicated':
    'Le service de {one} doit être lancé par l’utilisateur Windows {oneValue}, qui lui est réservé ; les services de {other} ont eux aussi besoin d’un compte.',
  'conflict.restart-interrupts':
    'L’installation de {one} se termine par un redémarrage de la machine, qui interrompt {otherValue} de {other}. Si un logiciel vient d’être installé, elle peut aussi demander un redémarrage dès son lancement.',
  'conflict.one-installation': 'Une seule installation de {one} est autorisée par serveur de production.',

  'remedy.change-https-port':
    'Donnez à stream un autre port HTTPS : pendant l’installation, ou plus tard dans IIS, dans les liaisons de Hager Group EMS Web Site. Son adresse contient alors le port, et le pare-feu doit le laisser entrer.',
  'remedy.change-mqtt-port':
    'Déplacez le serveur MQTT de stream vers un autre port après l’installation, hors de la plage des ports dynamiques. Il ne peut pas être choisi pendant l’installation : le port doit donc rester libre jusque-là.',
  'remedy.change-sql-port':
    'Donnez un autre port à la nouvelle instance SQL Server de stream pendant l’installation.',
  'remedy.ask-for-port':
    'Les manuels ne montrent comment déplacer ni l’un ni l’autre : convenez d’un autre port avec les éditeurs, ou prenez un second serveur.',
  'remedy.choose-existing':
    'Prévoyez {one} avec l’instance existante ou avec une instance sur un autre serveur. S’il doit avoir la sienne, il faut l’installer avant que {other} n’apporte un SQL Server.',
  'remedy.plan-late-iis-stop':
    'Ici, {one} s’installe après {other} : choisissez un moment où personne ne travaille avec {other}, de même à chaque mise à jour de la clé de licence, puis essayez les pages de {other}.',
  'remedy.plan-iis-stop':
    'Installez {one} en premier. Par la suite, ne mettez à jour sa clé de licence que lorsque personne ne travaille avec {other}, puis essayez les pages de {other}.',
  'remedy.use-other-instance':
    'Fournissez à {one} une instance d’une des versions qu’il accepte, sur ce serveur ou sur un autre.',
  'remedy.agree-version':
    'Choisissez une version présente dans les deux listes, ou donnez à {one} sa propre instance.',
  'remedy.separate-instance':
    'Donnez à chacun sa propre instance, ou faites confirmer par l’administrateur de bases de données que {other} fonctionne avec {oneValue}.',
  'remedy.use-own-account': 'Créez pour {other} un compte différent de {oneValue}.',
  'remedy.plan-early-restart':
    'Installez {one} avant {other}, qui n’est alors pas encore là pour être interrompu. Si {other} fonctionne déjà, choisissez un moment où personne ne l’utilise, puis vérifiez que {otherValue} est en cours d’exécution.',
  'remedy.plan-restart':
    'Installez {one} en dernier, à un moment où personne ne travaille avec {other} ; vérifiez ensuite que {otherValue} est en cours d’exécution.',
  'remedy.use-second-server': 'Prenez un second serveur pour l’autre installation.',

  'reason.brings-sql':
    'Son propre SQL Server n’est proposé que s’il n’y en a pas encore : à installer avant tout ce qui en apporte ou en utilise un ici.',
  'reason.stops-iis':
    'Son programme d’installation arrête IIS : rien de ce qui y a un site ne devrait encore être utilisé.',
  'reason.no-order': 'Aucun manuel n’impose de place dans l’ordre.',
  'reason.restarts':
    'Il se termine par un redémarrage de la machine, qui vaut alors pour tout ce qui précède.',

  'assumption.https-443-by-address':
    '{software} : le manuel imprime des adresses en https:// sans port ; 443 est supposé.',
  'assumption.sql-place-not-said':
    '{software} : le manuel ne dit pas sur quelle machine tourne SQL Server ; ce serveur est supposé.',
  'assumption.express-2014-by-name':
    '{software} : l’instance du programme d’installation est prise pour SQL Server 2014, car son nom se termine ainsi.',
  'assumption.defaults-used':
    '{software} : rien n’a été indiqué, les valeurs par défaut ont donc été utilisées : {list}.',

  'step.claim.port': 'Un port qu’il occupe',
  'step.claim.sql-new': 'Une nouvelle instance SQL Server, proposée s’il n’y en a pas',
  'step.claim.sql-local': 'Un SQL Server sur ce serveur',
  'step.claim.iis-stop': 'Son programme d’installation arrête IIS',
  'step.claim.iis-site': 'Un site ou un pool d’applications dans IIS',
  'step.claim.sql-accepted': 'Les versions de SQL Server qu’il accepte',
  'step.claim.sql-not-listed': 'Un SQL Server dont les versions figurent dans un autre guide',
  'step.claim.sql-instance': 'L’instance SQL Server qu’il crée',
  'step.claim.sql-collation': 'Le classement par défaut qu’il attend',
  'step.claim.sql-shared': 'Un SQL Server que d’autres peuvent aussi utiliser',
  'step.claim.account': 'Un compte pour ses services',
  'step.claim.own-account': 'Un compte dont il doit être le seul utilisateur',
  'step.claim.restart': 'Il redémarre la machine',
  'step.claim.service': 'Un service qu’un redémarrage interrompt',
  'step.claim.single': 'Le nombre d’installations qu’un serveur peut porter',
  'step.conflict': 'Deux exigences incompatibles',
  'step.order': 'Sa place dans l’ordre d’installation',

  'page.ofSite': 'Ce sont les logiciels du site ouvert, avec leurs réglages.',
  'page.title': 'Conflits sur un même serveur',
  'page.lead':
    'Choisissez ce qui doit partager un serveur : les conflits, ce qu’il faut faire et l’ordre d’installation découlent des manuels.',
  'page.software': 'Logiciels sur le serveur',
  'page.twice': 'Un second {name} sur le même serveur',
  'page.few': 'Choisissez-en au moins deux.',
  'page.alone': 'Ce que {name} occupe sur un serveur',
  'page.matrix': 'Ce qui entre en conflit',
  'page.matrix.none': 'rien',
  'page.list': 'Conflits',
  'page.count': '{count, plural, =0 {Aucun conflit} =1 {Un conflit} other {# conflits}}',
  'page.nothing': 'Les manuels ne citent aucun conflit.',
  'page.todo': 'Que faire',
  'page.sources': 'Sources du conflit',
  'page.order': 'Ordre d’installation',
  'page.assumptions': 'Ce qui a été supposé',
  'page.fault': 'Un champ n’est pas encore utilisable : le tableau reste tel qu’il était.',
  'group.parameters': 'Questions sur {name}',
  'parameter.stream.httpsPort': 'Port HTTPS du serveur web',
  'parameter.stream.mqttPort': 'Port MQTT',
  'parameter.stream.sqlServer': 'SQL Server',
  'parameter.stream.sqlPort': 'Port de la nouvelle instance SQL Server',
  'parameter.izytroniq-enterprise.httpsPort': 'Port HTTPS',
  'parameter.sage-100c-crm.sqlServer': 'SQL Server',
  'option.new-local': 'Nouveau, sur ce serveur',
  'option.existing-local': 'Existant, sur ce serveur',
  'option.remote': 'Sur un autre serveur',
  'option.local': 'Existant, sur ce serveur',
  'option.express': 'Express, par le programme d’installation',
}
