import type { IsogeoMessages } from './en.ts'

/** Texts of Isogeo Scan FME's procedures, in French. ICU MessageFormat. */
export const fr: IsogeoMessages = {
  // What is asked: groups, parameters, options, circumstances
  'group.site': 'Le site',
  'group.machine': 'Le serveur',
  'group.services': 'Les services',
  'group.licences': 'Les licences',
  'group.symptom': 'Ce qui ne va pas',
  'parameter.siteName.title': 'Nom du site',
  'parameter.siteName.help':
    'Texte libre, par exemple la ville et le service. Il figure en tête de la liste de contrôle et de ses documents.',
  'parameter.serverName.title': 'Nom du serveur',
  'parameter.serverName.help':
    'La machine équipée de FME sur laquelle le service fonctionne ou fonctionnera. La commande hostname affiche son nom.',
  'parameter.workGroups.title': 'Codes des groupes de travail',
  'parameter.workGroups.help':
    'Au moins deux, séparés par des virgules, le groupe principal en premier. Chacun nomme un dossier et un service : 1 à 32 lettres de A à Z, chiffres, - ou _, et aucun code en double.',
  'parameter.workGroups.open':
    'Ici, un seul code suffit. Laissez le champ vide si le service porte le nom de son téléchargement, Isogeo Worker.',
  'parameter.windowsAccount.title': 'Compte du service',
  'parameter.windowsAccount.help':
    'Le compte Windows dédié qui lance le service. Il s’écrit DOMAINE\\utilisateur ; pour un compte local, le nom du serveur tient lieu de domaine.',
  'parameter.installFolder.title': 'Dossier du service',
  'parameter.installFolder.help':
    'Le dossier dans lequel l’archive est décompressée. Un chemin Windows complet ; la valeur par défaut est celle du manuel.',
  'parameter.fmeLicence.title': 'Une licence FME est disponible',
  'parameter.fmeLicence.help':
    'Le scan exécute FME sur le serveur. Sans licence disponible, il se termine par une erreur.',
  'parameter.thirdPartyLicences.title': 'Licences tierces utilisées',
  'parameter.thirdPartyLicences.help':
    'Certains formats sont lus au moyen de licences d’autres éditeurs, qui doivent elles aussi être disponibles pour le service.',
  'option.thirdPartyLicences.none': 'Aucune',
  'option.thirdPartyLicences.arcgis': 'ArcGIS seulement',
  'option.thirdPartyLicences.1spatial': '1Spatial seulement',
  'option.thirdPartyLicences.both': 'ArcGIS et 1Spatial',
  'parameter.fmeInstances.title': 'Instances de FME',
  'parameter.fmeInstances.help':
    'Le nombre d’instances que le service peut exécuter à la fois, de 1 à 5, toutes à partir de la même licence. Le serveur doit pouvoir les supporter.',
  'parameter.symptom.title': 'Ce que vous constatez',
  'parameter.symptom.help': 'Les tests et les solutions en dépendent.',
  'option.symptom.installer-stays-open': 'La fenêtre de l’installation reste ouverte avec une erreur.',
  'option.symptom.service-missing': 'Le service n’est pas dans la liste des services Windows.',
  'option.symptom.service-not-started': 'Windows signale que le service n’a pas démarré.',
  'option.symptom.dot-red': 'Le point dans l’en-tête de l’application Isogeo est rouge.',
  'option.symptom.scan-fails': 'Le scan d’un point d’entrée se termine par une erreur.',
  'symptom.installer-stays-open': 'La fenêtre de l’installation reste ouverte avec une erreur.',
  'symptom.service-missing': 'Le service n’est pas dans la liste des services Windows.',
  'symptom.service-not-started': 'Windows signale que le service n’a pas démarré.',
  'symptom.dot-red': 'Le point dans l’en-tête de l’application Isogeo est rouge.',
  'symptom.scan-fails': 'Le scan d’un point d’entrée se termine par une erreur.',
  'circumstance.symptom-installer-stays-open.yes':
    'La fenêtre de l’installation reste ouverte avec une erreur.',
  'circumstance.symptom-installer-stays-open.no': 'La fenêtre de l’installation ne reste pas ouverte.',
  'circumstance.symptom-service-missing.yes': 'Le service n’est pas dans la liste des services Windows.',
  'circumstance.symptom-service-missing.no': 'L’absence du service n’est pas le symptôme choisi.',
  'circumstance.symptom-service-not-started.yes': 'Windows signale que le service n’a pas démarré.',
  'circumstance.symptom-service-not-started.no': 'L’échec du démarrage n’est pas le symptôme choisi.',
  'circumstance.symptom-dot-red.yes': 'Le point dans l’en-tête de l’application Isogeo est rouge.',
  'circumstance.symptom-dot-red.no': 'Le point rouge n’est pas le symptôme choisi.',
  'circumstance.symptom-scan-fails.yes': 'Le scan d’un point d’entrée se termine par une erreur.',
  'circumstance.symptom-scan-fails.no': 'L’échec d’un scan n’est pas le symptôme choisi.',
  'circumstance.fme-licence-missing.yes': 'Aucune licence FME n’est disponible.',
  'circumstance.fme-licence-missing.no': 'Une licence FME est disponible.',
  'circumstance.arcgis.yes': 'Une licence ArcGIS est utilisée.',
  'circumstance.arcgis.no': 'Aucune licence ArcGIS n’est utilisée.',
  'circumstance.1spatial.yes': 'Une licence 1Spatial est utilisée.',
  'circumstance.1spatial.no': 'Aucune licence 1Spatial n’est utilisée.',
  'circumstance.named-by-groups.yes': 'Les services portent les codes de leurs groupes de travail.',
  'circumstance.named-by-groups.no': 'Le service porte le nom de son téléchargement, Isogeo Worker.',
  'circumstance.host-name-long.yes': 'Le nom de la machine a plus de 15 caractères.',
  'circumstance.host-name-long.no': 'Le nom de la machine a 15 caractères au plus.',
  'circumstance.account-long.yes': 'Une partie du nom du compte a plus de 15 caractères.',
  'circumstance.account-long.no': 'Aucune partie du nom du compte n’a plus de 15 caractères.',
  'circumstance.account-managed.yes': 'Le compte du service est un compte géré.',
  'circumstance.account-managed.no': 'Le compte du service n’est pas un compte géré.',

  // Procedures and sections
  'procedure.install.title': 'Installer le service de scan',
  'procedure.install.summary':
    'Télécharger le service d’un groupe de travail, le décompresser et l’installer sur le serveur.',
  'procedure.configure-service.title': 'Configurer le compte du service',
  'procedure.configure-service.summary':
    'Faire lancer le service par le compte Windows dédié au lieu de l’administrateur local.',
  'procedure.verify.title': 'Vérifier l’installation',
  'procedure.verify.summary':
    'S’assurer que le service fonctionne et que la plateforme Isogeo communique avec lui.',
  'procedure.speed-up.title': 'Accélérer le scan',
  'procedure.speed-up.summary':
    'Permettre au service d’utiliser plusieurs instances de FME à partir de la même licence.',
  'procedure.install-several.title': 'Installer plusieurs services',
  'procedure.install-several.summary':
    'Donner à chacun de plusieurs groupes de travail son propre service, tous liés à un même FME.',
  'procedure.troubleshoot.title': 'Trouver et corriger un défaut',
  'procedure.troubleshoot.summary': 'Aller, un test à la fois, du symptôme constaté à la solution.',
  'section.ready': 'Avant de commencer',
  'section.download': 'Téléchargement',
  'section.set-up': 'Décompression et installation',
  'section.account': 'Le compte',
  'section.log-on': 'Connexion du service',
  'section.log-on-check': 'Contrôle',
  'section.service-runs': 'Le service fonctionne',
  'section.platform': 'La plateforme communique avec le service',
  'section.capacity': 'Capacité et licences',
  'section.limit': 'La limite',
  'section.several-download': 'Téléchargement pour chaque groupe',
  'section.several-folders': 'Un dossier pour chaque groupe',
  'section.several-rename': 'Un nom pour chaque service',
  'section.several-start': 'Installation et démarrage',
  'section.tests': 'Les tests',
  'section.workarounds': 'Solutions',

  // Ways through windows and menus
  'gui.scan-fme':
    'https://app.isogeo.com, une fois connecté > Administration > Applications > Scan FME, ou directement https://app.isogeo.com/admin/isogeo-worker',
  'gui.add-service': 'Administration > Applications > Scan FME > menu > « Ajouter » pour un service de plus',
  'gui.run-as-administrator':
    'Dossier daemon > clic droit sur install.bat > Exécuter en tant qu’administrateur',
  'gui.services': 'Démarrer > rechercher « services » > Services',
  'gui.service-properties':
    'Services > clic droit sur {serviceCount, plural, =1 {{serviceNames}} other {chacun des services {serviceNames}}} > Propriétés',
  'gui.service-log-on': 'Propriétés du service > onglet « Connexion » > Ce compte',
  'gui.service-restart':
    'Services > clic droit sur {serviceCount, plural, =1 {{serviceNames}} other {chacun des services {serviceNames}}} > Redémarrer',
  'gui.go-to-application': 'Navigateur, page du téléchargement > « Aller à l’application »',
  'gui.refresh': 'Application Isogeo > menu à droite du point > « Rafraîchir »',

  // Items
  'isogeo-scan-fme.licence.fme-missing': 'Faites mettre une licence FME à la disposition de {serverName}.',
  'isogeo-scan-fme.licence.fme-missing.why':
    'Le scan exécute FME ; si sa licence n’est pas disponible, le scan d’un point d’entrée se termine par une erreur.',
  'isogeo-scan-fme.licence.arcgis': 'Assurez-vous que la licence ArcGIS est disponible sur le serveur.',
  'isogeo-scan-fme.licence.arcgis.why':
    'Une licence tierce indisponible compte parmi les causes d’un scan en échec.',
  'isogeo-scan-fme.licence.1spatial': 'Assurez-vous que la licence 1Spatial est disponible sur le serveur.',
  'isogeo-scan-fme.licence.1spatial.why':
    'Une licence tierce indisponible compte parmi les causes d’un scan en échec.',
  'isogeo-scan-fme.account.ready':
    'Faites créer le compte Windows dédié {windowsAccount} et munissez-vous de son mot de passe.',
  'isogeo-scan-fme.account.ready.why':
    'Le service doit être lancé par ce compte. La commande affiche l’identifiant d’un compte existant ; pour tout autre, elle signale une erreur.',
  'isogeo-scan-fme.account.long-names':
    'Raccourcissez {longNames} à 15 caractères, ou assurez-vous que tout ce qui demande ce nom l’accepte tel que Windows l’affiche.',
  'isogeo-scan-fme.account.long-names.why':
    'NetBIOS coupe les noms à 15 caractères. Les commandes de cette liste contiennent les noms complets ; celles-ci affichent le nom complet de la machine et le nom coupé.',
  'isogeo-scan-fme.account.managed':
    'Choisissez un autre compte que {windowsAccount} : c’est un compte de service géré.',
  'isogeo-scan-fme.account.managed.why':
    'Le manuel fait indiquer les identifiants d’un utilisateur Windows. Windows garde pour lui le mot de passe d’un compte de service géré : il n’y en a aucun à saisir.',
  'isogeo-scan-fme.service.restart':
    'Redémarrez {serviceCount, plural, =1 {le service} other {les services}} {serviceNames} sur {serverName}.',
  'isogeo-scan-fme.service.restart.why':
    'Une modification ne prend effet qu’au redémarrage {serviceCount, plural, =1 {du service} other {de chaque service}}. Cela demande des droits d’administrateur.',
  'isogeo-scan-fme.service.names':
    'Comparez les noms de la liste des services Windows avec ceux de cette liste : {serviceNames}.',
  'isogeo-scan-fme.service.names.why':
    'Ce sont les noms que donne la liste pour plusieurs services. Si d’autres ont été choisis, mettez-les à leur place, y compris dans les commandes.',
  'isogeo-scan-fme.download.sign-in':
    'Connectez-vous à Isogeo avec votre compte et ouvrez l’administration de Scan FME.',
  'isogeo-scan-fme.download.sign-in.why':
    'Le service y est généré pour chaque groupe de travail, avec ses propres identifiants.',
  'isogeo-scan-fme.download.name':
    'Générez le service sous un nom simple, par exemple {serverName} ou celui de son utilisateur.',
  'isogeo-scan-fme.download.name.why':
    'Si aucun service n’est actif, la page demande le nom ; pour un service de plus, passez par « Ajouter » dans le menu.',
  'isogeo-scan-fme.download.archive': 'Téléchargez l’archive du service et apportez-la sur {serverName}.',
  'isogeo-scan-fme.download.archive.why':
    'Le service est généré pour ce groupe de travail et possède ses propres identifiants.',
  'isogeo-scan-fme.install.folder': 'Créez le dossier {installFolder} s’il n’existe pas.',
  'isogeo-scan-fme.install.folder.why':
    'L’archive y est décompressée. La commande demande des droits d’administrateur et ne change rien à un dossier existant.',
  'isogeo-scan-fme.install.unpack': 'Décompressez l’archive dans {installFolder}.',
  'isogeo-scan-fme.install.unpack.why':
    'La commande répond True lorsque install.bat se trouve bien dans le dossier daemon.',
  'isogeo-scan-fme.install.run': 'Exécutez install.bat du dossier daemon en tant qu’administrateur.',
  'isogeo-scan-fme.install.run.why':
    'Il installe le service et le démarre ; sans droits d’administrateur, Windows refuse l’un et l’autre.',
  'isogeo-scan-fme.install.window-closes': 'Vérifiez que la fenêtre de la console se ferme d’elle-même.',
  'isogeo-scan-fme.install.window-closes.why':
    'Si elle reste ouverte avec une erreur, revérifiez les prérequis ; si cela ne suffit pas, contactez le support d’Isogeo.',
  'isogeo-scan-fme.configure.properties':
    'Ouvrez les propriétés {serviceCount, plural, =1 {du service} other {de chacun des services}} {serviceNames}.',
  'isogeo-scan-fme.configure.properties.why':
    'Après l’installation, {serviceCount, plural, =1 {le service appartient} other {les services appartiennent}} au compte administrateur local.',
  'isogeo-scan-fme.configure.log-on':
    'Indiquez {windowsAccount} et son mot de passe comme compte {serviceCount, plural, =1 {du service} other {de chacun des services {serviceNames}}}.',
  'isogeo-scan-fme.configure.log-on.why':
    '{serviceCount, plural, =1 {Le service} other {Chaque service}} doit être lancé par l’utilisateur Windows qui lui est dédié.',
  'isogeo-scan-fme.configure.confirm':
    'Confirmez par OK{serviceCount, plural, =1 {} other { pour chaque service}} et notez {serviceCount, plural, =1 {que le service doit être redémarré} other {qu’il doit être redémarré}}.',
  'isogeo-scan-fme.configure.confirm.why':
    'Windows l’indique dans un message ; jusque-là, l’ancien compte reste utilisé.',
  'isogeo-scan-fme.configure.check-account':
    'Vérifiez que {serviceCount, plural, =1 {le service} other {chacun des services {serviceNames}}} fonctionne sous {windowsAccount}.',
  'isogeo-scan-fme.configure.check-account.why':
    'La commande affiche le compte dans StartName ; un point y désigne le serveur lui-même. C’est notre propre conseil.',
  'isogeo-scan-fme.verify.open-console': 'Ouvrez la console des services Windows sur {serverName}.',
  'isogeo-scan-fme.verify.open-console.why': 'Elle liste tous les services avec leur état.',
  'isogeo-scan-fme.verify.running':
    '{serviceCount, plural, =1 {Repérez le service {serviceNames} dans la liste ; son état doit être « En cours d’exécution », ou « Démarré ».} other {Repérez les services {serviceNames} dans la liste ; l’état de chacun doit être « En cours d’exécution », ou « Démarré ».}}',
  'isogeo-scan-fme.verify.running.why':
    '{serviceCount, plural, =1 {S’il n’y est pas, rafraîchissez la liste avec la touche F5 ; s’il n’apparaît toujours pas, recommencez l’installation.} other {Si l’un d’eux n’y est pas, rafraîchissez la liste avec la touche F5 ; s’il n’apparaît toujours pas, recommencez son installation.}}',
  'isogeo-scan-fme.verify.account':
    'Lisez dans StartName que {serviceCount, plural, =1 {le service} other {chacun des services {serviceNames}}} est lancé par {windowsAccount}.',
  'isogeo-scan-fme.verify.account.why':
    'Juste après l’installation, c’est encore l’administrateur local, ce qui ne doit pas durer.',
  'isogeo-scan-fme.verify.go-to-application': 'Revenez dans le navigateur et passez à l’application Isogeo.',
  'isogeo-scan-fme.verify.go-to-application.why':
    'Son en-tête montre si la plateforme et {serviceCount, plural, =1 {le service} other {les services}} communiquent.',
  'isogeo-scan-fme.verify.green-dot':
    'Vérifiez que le point dans l’en-tête est vert{serviceCount, plural, =1 {} other { dans chacun des groupes de travail {workGroups}}}.',
  'isogeo-scan-fme.verify.green-dot.why':
    'S’il est rouge, rafraîchissez par le menu à côté ; si rien n’a changé au bout de 5 minutes, contactez le support d’Isogeo.',
  'isogeo-scan-fme.speed-up.server-sized':
    'Assurez-vous que {serverName} supporte {allInstances, plural, one {# instance de FME} other {# instances de FME à la fois}}.',
  'isogeo-scan-fme.speed-up.server-sized.why':
    'Le manuel en fait la condition sans donner de chiffres ; la commande affiche les processeurs et la mémoire.',
  'isogeo-scan-fme.speed-up.licence-limit':
    'Comptez les instances de tous les services qui utilisent cette licence FME : 5 au plus au total.{serviceCount, plural, =1 {} other { {serviceNames} en exécutent {allInstances} au total{licenceLimit, select, exceeded {, plus que la licence n’en permet} other {}}.}}',
  'isogeo-scan-fme.speed-up.licence-limit.why':
    'C’est ce que le scan peut exécuter à partir d’une même licence.',
  'isogeo-scan-fme.speed-up.copy':
    'Copiez {serviceCount, plural, =1 {worker.bat avant de le modifier} other {le worker.bat de chaque service avant de le modifier}}.',
  'isogeo-scan-fme.speed-up.copy.why':
    'L’état antérieur peut ainsi être rétabli. La commande demande des droits d’administrateur. C’est notre propre conseil.',
  'isogeo-scan-fme.speed-up.set-limit':
    '{serviceCount, plural, =1 {Dans {workerFiles}, donnez à MAX_FME_CONCURRENCY_LIMIT la valeur {fmeInstances}, puis enregistrez.} other {Donnez à MAX_FME_CONCURRENCY_LIMIT la valeur {fmeInstances} dans chacun de ces fichiers, puis enregistrez : {workerFiles}.}}',
  'isogeo-scan-fme.speed-up.set-limit.why':
    'Il indique combien d’instances de FME {serviceCount, plural, =1 {le service} other {chaque service}} exécute à la fois. Ne changez que le nombre.',
  'isogeo-scan-fme.speed-up.check-limit':
    'Relisez la ligne{serviceCount, plural, =1 {} other { dans chaque fichier}} : elle doit contenir le nombre {fmeInstances}.',
  'isogeo-scan-fme.speed-up.check-limit.why':
    'Un éditeur sans droits d’administrateur peut avoir enregistré le fichier ailleurs. C’est notre propre conseil.',
  'isogeo-scan-fme.several.instances':
    'Décidez comment les services se partagent les instances de FME : 5 au plus au total pour une même licence.',
  'isogeo-scan-fme.several.instances.why':
    'Tous les services utilisent la même installation de FME, sur un ou plusieurs serveurs.',
  'isogeo-scan-fme.several.download':
    'Téléchargez le service depuis chacun des groupes de travail {workGroups}, en commençant par le principal, {mainGroup}, et apportez les archives sur {serverName}.',
  'isogeo-scan-fme.several.download.why':
    'Chaque service est généré pour un groupe de travail et possède ses propres identifiants. Si aucun service n’est actif dans un groupe, la page demande un nom simple, par exemple celui de la machine ; pour un service de plus, passez par « Ajouter » dans le menu.',
  'isogeo-scan-fme.several.keep-apart': 'Marquez chaque archive du code de son groupe de travail.',
  'isogeo-scan-fme.several.keep-apart.why':
    'Les archives se ressemblent ; une inversion ferait travailler un service pour le mauvais groupe. C’est notre propre conseil.',
  'isogeo-scan-fme.several.folders': 'Créez dans {installFolder} un dossier pour chaque groupe de travail.',
  'isogeo-scan-fme.several.folders.why':
    'Le manuel demande de bien organiser les installations pour éviter les confusions. La commande demande des droits d’administrateur.',
  'isogeo-scan-fme.several.unpack': 'Décompressez chaque archive dans le dossier de son groupe de travail.',
  'isogeo-scan-fme.several.unpack.why':
    'La commande répond True pour install.bat et uninstall.bat de chaque groupe.',
  'isogeo-scan-fme.several.find-names':
    'Vérifiez les occurrences d’Isogeo Worker : 3 par groupe, dans install.bat et uninstall.bat.',
  'isogeo-scan-fme.several.find-names.why':
    'Le manuel compte 3 occurrences, chacune à remplacer par un nom propre au service.',
  'isogeo-scan-fme.several.rename':
    'Remplacez toutes les occurrences par un nom propre à chaque service : {serviceNames}.',
  'isogeo-scan-fme.several.rename.why':
    'La commande le fait dans les deux fichiers de chaque groupe, demande des droits d’administrateur et ne change rien si elle est relancée.',
  'isogeo-scan-fme.several.check-names':
    'Recomptez dans les fichiers de chaque groupe : Found et Renamed doivent être égaux.',
  'isogeo-scan-fme.several.check-names.why':
    'Found compte Isogeo Worker, Renamed le même nom suivi du code du groupe. Une occurrence oubliée dans uninstall.bat supprimerait plus tard le mauvais service. C’est notre propre conseil.',
  'isogeo-scan-fme.several.run': 'Exécutez install.bat de chaque groupe en tant qu’administrateur.',
  'isogeo-scan-fme.several.run.why':
    'Chacun installe son service et le démarre ; sa fenêtre se ferme d’elle-même. Si l’une reste ouverte avec une erreur, revérifiez les prérequis ; si cela ne suffit pas, contactez le support d’Isogeo.',
  'isogeo-scan-fme.several.log-on':
    'Indiquez {windowsAccount} comme compte de chaque service : {serviceNames}.',
  'isogeo-scan-fme.several.log-on.why': 'Après l’installation, c’est l’administrateur local qui les lance.',
  'isogeo-scan-fme.several.restart': 'Redémarrez tous les services.',
  'isogeo-scan-fme.several.restart.why':
    'Le nouveau compte ne prend effet qu’ensuite. La commande demande des droits d’administrateur.',
  'isogeo-scan-fme.several.check': 'Vérifiez que chaque service fonctionne sous {windowsAccount}.',
  'isogeo-scan-fme.several.check.why':
    'La commande affiche le nom, le compte et l’état de chacun : State doit être Running. S’il en manque un, installez celui-là de nouveau.',
  'isogeo-scan-fme.several.green-dots':
    'Dans l’application Isogeo, vérifiez que le point est vert dans chacun des groupes de travail {workGroups}.',
  'isogeo-scan-fme.several.green-dots.why':
    'Il montre que le service de ce groupe et la plateforme communiquent. Si l’un est rouge, rafraîchissez par le menu à côté ; si rien n’a changé au bout de 5 minutes, contactez le support d’Isogeo.',

  // Troubleshooting
  'isogeo-scan-fme.trouble.ask-isogeo':
    'Contactez le support d’Isogeo en indiquant ce que vous constatez et ce que les tests ont montré.',
  'isogeo-scan-fme.trouble.ask-isogeo.why': 'Le manuel ne cite pas d’autre cause.',
  'isogeo-scan-fme.trouble.mend-account':
    'Donnez à {windowsAccount} les droits que demandent les prérequis et vérifiez que le service connaît son mot de passe.',
  'isogeo-scan-fme.trouble.mend-account.why':
    'Les droits du compte qui lance le service font partie des prérequis, que le manuel fait vérifier de nouveau.',
  'isogeo-scan-fme.trouble.run-again':
    'Exécutez de nouveau install.bat sur {serverName}, en tant qu’administrateur{serviceCount, plural, =1 {} other {, pour ceux des services {serviceNames} qui manquent}}.',
  'isogeo-scan-fme.trouble.run-again.why':
    'Le manuel demande d’essayer de nouveau l’installation lorsque le service n’apparaît toujours pas.',
  'isogeo-scan-fme.trouble.installer.run-again':
    'Une fois les prérequis remplis, exécutez de nouveau install.bat sur {serverName}, en tant qu’administrateur{serviceCount, plural, =1 {} other {, pour ceux des services {serviceNames} qui ne fonctionnent pas}}.',
  'isogeo-scan-fme.trouble.installer.run-again.why':
    'Le manuel fait vérifier les prérequis, puis renvoie au support. L’essai entre les deux est notre propre conseil.',
  'isogeo-scan-fme.trouble.installer.administrator':
    'install.bat a-t-il été exécuté en tant qu’administrateur ?',
  'isogeo-scan-fme.trouble.installer.administrator.why': 'Un simple double-clic n’y suffit pas.',
  'outcome.isogeo-scan-fme.trouble.installer.administrator.no': 'Non, ou on ne sait pas.',
  'outcome.isogeo-scan-fme.trouble.installer.administrator.yes': 'Oui.',
  'isogeo-scan-fme.trouble.installer.prerequisites':
    'Les prérequis sont-ils remplis, avant tout le compte {windowsAccount} et ses droits ?',
  'isogeo-scan-fme.trouble.installer.prerequisites.why':
    'Le manuel les fait revérifier si la fenêtre reste ouverte. La commande signale une erreur pour un compte qui n’existe pas.',
  'outcome.isogeo-scan-fme.trouble.installer.prerequisites.missing': 'L’un d’eux manque.',
  'outcome.isogeo-scan-fme.trouble.installer.prerequisites.met': 'Tous sont remplis.',
  'isogeo-scan-fme.trouble.missing.refresh':
    'Rafraîchissez la liste des services sur {serverName} avec la touche F5. {serviceCount, plural, =1 {{serviceNames} apparaît-il ?} other {{serviceNames} apparaissent-ils tous ?}}',
  'isogeo-scan-fme.trouble.missing.refresh.why':
    'Une liste ouverte n’affiche pas d’elle-même les nouveaux services.',
  'outcome.isogeo-scan-fme.trouble.missing.refresh.appears': 'Il apparaît.',
  'outcome.isogeo-scan-fme.trouble.missing.refresh.stays-away': 'Il n’apparaît pas.',
  'isogeo-scan-fme.trouble.missing.go-on':
    'Poursuivez avec le compte {serviceCount, plural, =1 {du service} other {des services}}.',
  'isogeo-scan-fme.trouble.missing.go-on.why':
    '{serviceCount, plural, =1 {Le service est installé} other {Les services sont installés}} ; seule la liste était ancienne.',
  'isogeo-scan-fme.trouble.not-started.account':
    '{serviceCount, plural, =1 {Le service} other {Chacun des services {serviceNames}}} est-il configuré avec {windowsAccount}, et ce compte a-t-il les droits exigés par les prérequis ?',
  'isogeo-scan-fme.trouble.not-started.account.why':
    'La première commande affiche le compte dans StartName, la seconde dit s’il existe.',
  'outcome.isogeo-scan-fme.trouble.not-started.account.wrong': 'Un autre compte, ou des droits manquent.',
  'outcome.isogeo-scan-fme.trouble.not-started.account.right': 'Le compte et ses droits sont corrects.',
  'isogeo-scan-fme.trouble.not-started.start':
    'Démarrez {serviceCount, plural, =1 {le service} other {les services}} {serviceNames} sur {serverName}.',
  'isogeo-scan-fme.trouble.not-started.start.why':
    'Un démarrage désormais réussi montre que le défaut a disparu. Cela demande des droits d’administrateur.',
  'isogeo-scan-fme.trouble.dot.service':
    '{serviceCount, plural, =1 {Le service} other {Chacun des services}} {serviceNames} fonctionne-t-il sur {serverName} ?',
  'isogeo-scan-fme.trouble.dot.service.why': 'Un service arrêté ne peut pas répondre à la plateforme.',
  'outcome.isogeo-scan-fme.trouble.dot.service.stopped': 'Il est arrêté ou absent.',
  'outcome.isogeo-scan-fme.trouble.dot.service.running': 'Il fonctionne.',
  'isogeo-scan-fme.trouble.dot.refresh':
    'Rafraîchissez par le menu à droite du point et attendez 5 minutes. Le point est-il vert ?',
  'isogeo-scan-fme.trouble.dot.refresh.why':
    'Si rien n’a changé au bout de 5 minutes, le manuel renvoie au support.',
  'outcome.isogeo-scan-fme.trouble.dot.refresh.green': 'Il est vert.',
  'outcome.isogeo-scan-fme.trouble.dot.refresh.red': 'Il reste rouge.',
  'isogeo-scan-fme.trouble.dot.restart':
    'Démarrez {serviceCount, plural, =1 {le service} other {ceux des services {serviceNames} qui sont arrêtés}}, puis rafraîchissez le point.',
  'isogeo-scan-fme.trouble.dot.restart.why':
    'S’il ne démarre pas, choisissez ce symptôme. Le démarrage demande des droits d’administrateur. C’est notre propre conseil.',
  'isogeo-scan-fme.trouble.dot.go-on': 'Poursuivez : la plateforme et le service communiquent.',
  'isogeo-scan-fme.trouble.dot.go-on.why': 'Le point vert l’indique.',
  'isogeo-scan-fme.trouble.scan.entry-point':
    'Les paramètres du point d’entrée sont-ils corrects : le chemin ou le schéma existe-t-il ?',
  'isogeo-scan-fme.trouble.scan.entry-point.why':
    'Un scan ne peut lire que ce qui se trouve là où l’indique le point d’entrée.',
  'outcome.isogeo-scan-fme.trouble.scan.entry-point.wrong': 'L’un d’eux est incorrect.',
  'outcome.isogeo-scan-fme.trouble.scan.entry-point.right': 'Ils sont corrects.',
  'isogeo-scan-fme.trouble.scan.rights':
    '{windowsAccount}, qui lance {serviceCount, plural, =1 {le service} other {les services {serviceNames}}} sur {serverName}, peut-il lire ce chemin ou ce schéma ?',
  'isogeo-scan-fme.trouble.scan.rights.why':
    'Le scan a les droits de ce compte, non les vôtres. La commande montre lequel c’est.',
  'outcome.isogeo-scan-fme.trouble.scan.rights.missing': 'Non.',
  'outcome.isogeo-scan-fme.trouble.scan.rights.there': 'Oui.',
  'isogeo-scan-fme.trouble.scan.licences':
    'Les licences de FME et, le cas échéant, de 1Spatial et d’ArcGIS sont-elles disponibles ?',
  'isogeo-scan-fme.trouble.scan.licences.why':
    'Lorsqu’un scan échoue, le manuel fait vérifier la disponibilité de ces licences.',
  'outcome.isogeo-scan-fme.trouble.scan.licences.unavailable': 'L’une d’elles n’est pas disponible.',
  'outcome.isogeo-scan-fme.trouble.scan.licences.available': 'Toutes sont disponibles.',
  'isogeo-scan-fme.trouble.scan.correct-entry-point':
    'Corrigez le point d’entrée dans l’application Isogeo et relancez le scan.',
  'isogeo-scan-fme.trouble.scan.correct-entry-point.why':
    'Écrivez le chemin tel que le serveur le voit, et non selon vos propres lettres de lecteur. C’est notre propre conseil.',
  'isogeo-scan-fme.trouble.scan.free-fme': 'Rendez la licence FME de nouveau disponible pour le service.',
  'isogeo-scan-fme.trouble.scan.free-fme.why': 'Relancez ensuite le scan ; l’erreur doit avoir disparu.',
  'isogeo-scan-fme.trouble.scan.free-arcgis':
    'Rendez la licence ArcGIS de nouveau disponible pour le service.',
  'isogeo-scan-fme.trouble.scan.free-arcgis.why': 'Relancez ensuite le scan ; l’erreur doit avoir disparu.',
  'isogeo-scan-fme.trouble.scan.free-1spatial':
    'Rendez la licence 1Spatial de nouveau disponible pour le service.',
  'isogeo-scan-fme.trouble.scan.free-1spatial.why': 'Relancez ensuite le scan ; l’erreur doit avoir disparu.',

  // Rulings
  'ruling.labels-translated':
    'Le manuel n’imprime les libellés de l’application Isogeo qu’en français ; ils figurent ici tels quels.',
  'ruling.own-advice':
    'Les points qui le précisent sont nos propres conseils ; le manuel ne les demande pas.',
  'ruling.five-instances-per-licence':
    'Le manuel permet jusqu’à 5 instances de FME à partir de la même licence. Si plusieurs services partagent une licence, la limite s’entend pour l’ensemble.',
  'ruling.worker-bat-line-silent':
    'Le manuel nomme le paramètre de worker.bat sans en imprimer la ligne ; seul le nombre y est modifié.',
  'ruling.folder-per-work-group':
    'Le manuel ne montre l’arborescence attendue qu’en image. Ici, chaque groupe de travail a, dans le dossier du service, un dossier portant son code.',
  'ruling.service-name-pattern':
    'Le manuel demande un nom spécifique à chaque service sans donner de modèle. Ici, c’est Isogeo Worker suivi du code du groupe de travail.',
  'ruling.three-occurrences-over-two-files':
    'Le manuel parle de 3 occurrences dans install.bat et uninstall.bat sans dire comment elles se répartissent. Nous comprenons qu’il y en a 3 en tout dans les deux fichiers ; toutes celles trouvées sont remplacées.',
  'ruling.names-cut-by-netbios':
    'Le manuel ne parle pas de la longueur des noms. Que NetBIOS coupe ceux de plus de 15 caractères relève de Windows ; les commandes contiennent les noms complets.',
  'ruling.managed-account-no-password':
    'Le manuel ne parle pas des comptes de service gérés. Comme il fait indiquer des identifiants, un tel compte est classé « Important ».',

  // The way to a procedure
  'path.start': 'Que voulez-vous faire ?',
  'path.start.first-install': 'Installer le scan pour la première fois',
  'path.start.change-account': 'Faire lancer le service par un autre compte',
  'path.start.check': 'Contrôler une installation',
  'path.start.faster': 'Rendre le scan plus rapide',
  'path.start.something-wrong': 'Quelque chose ne fonctionne pas',
  'path.how-many': 'Combien de groupes de travail font scanner leurs données ici ?',
  'path.how-many.one': 'Un seul',
  'path.how-many.several': 'Plusieurs, avec un même FME',
  'path.something-wrong': 'Que constatez-vous ?',
  'path.something-wrong.installer-stays-open': 'La fenêtre de l’installation reste ouverte avec une erreur.',
  'path.something-wrong.service-missing': 'Le service n’est pas dans la liste des services Windows.',
  'path.something-wrong.service-not-started': 'Windows signale que le service n’a pas démarré.',
  'path.something-wrong.dot-red': 'Le point dans l’en-tête de l’application Isogeo est rouge.',
  'path.something-wrong.scan-fails': 'Le scan d’un point d’entrée se termine par une erreur.',

  'group.neighbours': 'Autres logiciels sur ce serveur',
  'section.neighbours': 'Autres logiciels sur ce serveur',
  'parameter.besideStream.title': 'stream sur le même serveur',
  'parameter.besideStream.help': 'Ajoute à la liste les conflits entre les deux.',
  'circumstance.beside-stream.yes': 'stream est sur le même serveur.',
  'circumstance.beside-stream.no': 'stream n’est pas sur le même serveur.',
  'parameter.besideIzytroniq.title': 'IZYTRONIQ Enterprise sur le même serveur',
  'parameter.besideIzytroniq.help': 'Ajoute à la liste les conflits entre les deux.',
  'circumstance.beside-izytroniq.yes': 'IZYTRONIQ Enterprise est sur le même serveur.',
  'circumstance.beside-izytroniq.no': 'IZYTRONIQ Enterprise n’est pas sur le même serveur.',
  'beside.restart-interrupts':
    'Faites installer {other} après Isogeo Scan FME, sauf s’il apporte son propre SQL Server et doit venir en premier. Choisissez un moment où personne ne travaille avec Isogeo Scan FME, puis vérifiez que {serviceNames} {serviceCount, plural, =1 {est} other {sont}} en cours d’exécution.',
  'beside.restart-interrupts.why':
    'L’installation de {other} se termine par un redémarrage de la machine, qui interrompt {serviceNames} d’Isogeo Scan FME.',
  'beside.account-dedicated':
    'Réservez l’utilisateur Windows {windowsAccount} à Isogeo Scan FME : les services de {other} sont lancés par un autre compte.',
  'beside.account-dedicated.why':
    'Le service doit être lancé par un utilisateur Windows qui lui est réservé ; les services de {other} ont eux aussi besoin d’un compte.',
}
