import type { IzytroniqMessages } from './en.ts'

/** Texts of IZYTRONIQ Enterprise's procedures, in French. ICU MessageFormat. */
export const fr: IzytroniqMessages = {
  // Groups and parameters
  'group.site': 'Le site',
  'group.machine': 'Le serveur',
  'group.clients': 'Postes clients',
  'group.accounts': 'Compte Windows',
  'group.database': 'SQL Server et bases de données',
  'group.licence': 'Outil de licence',
  'group.symptom': 'Ce qui ne va pas',
  'parameter.siteName.title': 'Nom du site',
  'parameter.siteName.help':
    'Texte libre, par exemple la ville et le bâtiment. Il figure en tête de la liste de contrôle et de ses documents.',
  'parameter.serverName.title': 'Nom du serveur',
  'parameter.serverName.help':
    'La machine sur laquelle fonctionne le serveur d’application d’IZYTRONIQ, sous le nom par lequel les clients la joignent : il figure dans les adresses des pages de test.',
  'parameter.windowsServer.title': 'Version de Windows Server',
  'parameter.windowsServer.help':
    'IZYTRONIQ a besoin de .NET Framework 4.8. Windows Server 2016 et 2019 ne le contiennent pas.',
  'option.windowsServer.server-2016': 'Windows Server 2016',
  'option.windowsServer.server-2019': 'Windows Server 2019',
  'option.windowsServer.server-2022-or-later': 'Windows Server 2022 ou ultérieur',
  'parameter.ultimateClients.title': 'Des versions Ultimate sont en service',
  'parameter.ultimateClients.help':
    'Elles extraient des données pour travailler hors ligne. Toutes doivent être restituées avant la mise à jour.',
  'parameter.serviceAccount.title': 'Compte de service',
  'parameter.serviceAccount.help':
    'Le compte Windows qui exécute le service IZYTRON.IQ BackEnd SyncService et qui est propriétaire des deux bases. S’écrit DOMAINE\\utilisateur ; pour un compte local, le nom de la machine ou un point remplace le domaine.',
  'parameter.sqlInstance.title': 'Instance SQL Server',
  'parameter.sqlInstance.help':
    'L’instance qui contient les bases Izytron.Iq et SyncService. S’écrit serveur\\instance ; pour l’instance par défaut, le serveur seul.',
  'parameter.loginKind.title': 'Connexion à la base de données',
  'parameter.loginKind.help':
    'Avec un compte SQL, les chaînes de connexion du Registre doivent être sauvegardées avant la mise à jour.',
  'option.loginKind.windows': 'Compte Windows ou AD',
  'option.loginKind.sql': 'Compte SQL',
  'parameter.applicationChanged.title': 'L’application a été modifiée depuis son installation',
  'parameter.applicationChanged.help':
    'Toute modification compte, par exemple un autre SQL Server. Le programme d’installation garde les réglages de l’installation dans un cache, qui ne convient alors plus.',
  'parameter.licensingToolUpdate.title': 'Mettre aussi à jour l’outil de licence',
  'parameter.licensingToolUpdate.help': 'Cette mise à jour est facultative.',
  'parameter.symptom.title': 'Ce que vous voyez',
  'parameter.symptom.help': 'Chaque symptôme a ses propres tests.',
  'option.symptom.pool-vanished': 'Le pool d’applications d’IZYTRONIQ a disparu d’IIS',
  'option.symptom.sync-entry-missing': 'BackSyncServiceDatabaseConnectionString manque dans le Registre',
  'option.symptom.write-refused': 'Un programme d’installation signale « Could not write value … to key »',
  'option.symptom.untrusted-domain': 'Une page signale « The login is from an untrusted domain »',

  // Circumstances
  'circumstance.framework-to-install.yes': 'Le serveur fonctionne sous Windows Server 2016 ou 2019.',
  'circumstance.framework-to-install.no': 'Le serveur fonctionne sous Windows Server 2022 ou ultérieur.',
  'circumstance.ultimate-clients.yes': 'Des versions Ultimate sont en service.',
  'circumstance.ultimate-clients.no': 'Aucune version Ultimate n’est en service.',
  'circumstance.login-sql.yes': 'IZYTRONIQ se connecte à ses bases avec un compte SQL.',
  'circumstance.login-sql.no': 'IZYTRONIQ se connecte à ses bases avec un compte Windows ou AD.',
  'circumstance.application-changed.yes': 'L’application a été modifiée depuis son installation.',
  'circumstance.application-changed.no': 'L’application est telle qu’elle a été installée.',
  'circumstance.licensing-tool.yes': 'L’outil de licence est aussi mis à jour.',
  'circumstance.licensing-tool.no': 'L’outil de licence reste tel quel.',
  'circumstance.host-name-long.yes': 'Le nom de la machine a plus de 15 caractères.',
  'circumstance.host-name-long.no': 'Le nom de la machine a 15 caractères au plus.',
  'circumstance.account-long.yes': 'Une partie du nom du compte a plus de 15 caractères.',
  'circumstance.account-long.no': 'Aucune partie du nom du compte n’a plus de 15 caractères.',
  'circumstance.account-managed.yes': 'Le compte de service est un compte géré.',
  'circumstance.account-managed.no': 'Le compte de service n’est pas un compte géré.',
  'circumstance.instance-and-port.yes': 'Le SQL Server est indiqué avec l’instance et le port.',
  'circumstance.instance-and-port.no':
    'Le SQL Server est indiqué avec l’instance ou le port seul, ou par son nom.',
  'circumstance.symptom-pool-vanished.yes': 'Le pool d’applications a disparu.',
  'circumstance.symptom-pool-vanished.no': 'Il ne s’agit pas d’un pool d’applications disparu.',
  'circumstance.symptom-sync-entry-missing.yes': 'L’entrée de Registre du SyncService manque.',
  'circumstance.symptom-sync-entry-missing.no': 'Il ne s’agit pas d’une entrée de Registre manquante.',
  'circumstance.symptom-write-refused.yes':
    'Un programme d’installation ne peut pas écrire dans le Registre.',
  'circumstance.symptom-write-refused.no': 'Il ne s’agit pas d’une écriture refusée dans le Registre.',
  'circumstance.symptom-untrusted-domain.yes': 'La connexion vient d’un domaine non approuvé.',
  'circumstance.symptom-untrusted-domain.no':
    'Il ne s’agit pas d’une connexion depuis un domaine non approuvé.',

  // Procedures and sections
  'procedure.update.title': 'Mettre à jour IZYTRONIQ Enterprise',
  'procedure.update.summary':
    'Amène les bases, le serveur d’application et le SyncService à une version plus récente, dans l’ordre qui évite toute perte de données. Valable à partir de la version 4.8.',
  'procedure.verify-update.title': 'Vérifier la mise à jour',
  'procedure.verify-update.summary':
    'Montre, à l’aide du journal d’événements, de la version de la base et de trois pages de test, que le serveur fonctionne, avant la mise à jour des clients.',
  'procedure.troubleshoot.title': 'Trouver et corriger un défaut',
  'procedure.troubleshoot.summary': 'Mène, un test à la fois, du symptôme constaté à la solution.',
  'section.check-in': 'Restituer toutes les données',
  'section.prepare-update': 'Préparer la mise à jour',
  'section.stop-service': 'Arrêter le SyncService',
  'section.update-database': 'Mettre à jour les bases de données',
  'section.update-application': 'Mettre à jour le serveur d’application et le SyncService',
  'section.restore-users': 'Saisir de nouveau le compte',
  'section.update-licensing-tool': 'Mettre à jour l’outil de licence',
  'section.verify-server': 'Tester le serveur',
  'section.update-clients': 'Mettre à jour les clients',
  'section.tests': 'Tests à effectuer',
  'section.workarounds': 'Solutions',

  // Update
  'izytroniq-enterprise.clients.ultimate-checked-in':
    'Faites restituer par chaque utilisateur d’une version Ultimate toutes les données extraites, et faites-le confirmer pour chaque appareil.',
  'izytroniq-enterprise.clients.ultimate-checked-in.why':
    'Des données encore extraites au moment de la mise à jour peuvent être perdues ou corrompues.',
  'izytroniq-enterprise.clients.nobody-offline':
    'Annoncez la mise à jour et assurez-vous que personne n’est en déplacement avec des données hors ligne jusqu’à sa fin.',
  'izytroniq-enterprise.clients.nobody-offline.why':
    'Des données extraites d’ici à la fin de la mise à jour courent le même danger.',
  'izytroniq-enterprise.accounts.known':
    'Assurez-vous que {serviceAccount} est le compte de service{isManaged, select, yes {} other { et qu’une personne pouvant ouvrir une session avec lui est présente}}.',
  'izytroniq-enterprise.accounts.known.why':
    'Il est db_owner des bases Izytron.Iq et SyncService sur {sqlInstance}{loginKind, select, sql { ; si IZYTRONIQ se connecte avec un compte SQL, celui-ci peut être listé à sa place} other {}}. La requête liste qui a ce droit dans chacune, le propriétaire compris ; un groupe Windows vaut pour ses membres. services.msc affiche le compte du SyncService.',
  'izytroniq-enterprise.accounts.long-names':
    'Raccourcissez {longNames} à 15 caractères, ou assurez-vous que tout ce qui demande ce nom l’accepte tel que Windows l’affiche.',
  'izytroniq-enterprise.accounts.long-names.why':
    'NetBIOS coupe les noms à 15 caractères. Les commandes de cette liste contiennent les noms complets ; celles-ci affichent le nom complet de la machine et le nom coupé.',
  'izytroniq-enterprise.accounts.managed':
    'Faites exécuter les paquets par un sysadmin du SQL Server : personne ne peut ouvrir de session avec {serviceAccount}, un compte de service géré.',
  'izytroniq-enterprise.accounts.managed.why':
    'Le manuel demande d’avoir accès au compte. Windows garde pour lui le mot de passe d’un compte de service géré : il n’y en a donc aucun à saisir ; laissez le champ vide là où une fenêtre le demande.',
  'izytroniq-enterprise.database.which-instance':
    'Assurez-vous que l’instance nommée dans {sqlInstance} y répond : la commande doit afficher son nom.',
  'izytroniq-enterprise.database.which-instance.why':
    'Lorsque l’instance et le port sont indiqués, le port seul décide qui répond.',
  'izytroniq-enterprise.packages.download':
    'Téléchargez les paquets d’installation de la nouvelle version depuis https://izytron.com/downloads.php sur {serverName}.',
  'izytroniq-enterprise.packages.download.why':
    'Une mise à jour utilise les mêmes paquets qu’une installation.',
  'izytroniq-enterprise.packages.run-as':
    'Ouvrez une session sur {serverName} en tant que {isManaged, select, yes {sysadmin du SQL Server} other {{serviceAccount}, ou en tant que sysadmin du SQL Server,}} et exécutez tous les paquets dans cette session.',
  'izytroniq-enterprise.packages.run-as.why':
    'Les paquets modifient les deux bases et ont besoin des droits pour le faire.{loginKind, select, sql { Avec un compte SQL, le compte de service peut ne pas les avoir : si la requête sur les propriétaires ne le liste pas, ouvrez la session en tant que sysadmin.} other {}} La première commande montre qui est connecté, la seconde répond 1 pour un sysadmin.',
  'izytroniq-enterprise.framework.install':
    'Cherchez .NET Framework 4.8 sur {serverName} ; si la commande répond False, installez-le avec le programme d’installation hors connexion de Microsoft : https://support.microsoft.com/topic/microsoft-net-framework-4-8-offline-installer-for-windows-9d23f658-3b97-68ab-d013-aa3c3e7495e0',
  'izytroniq-enterprise.framework.install.why':
    'IZYTRONIQ ne fonctionne pas sans lui, et Windows Server 2016 et 2019 ne le contiennent pas.',
  'izytroniq-enterprise.framework.in-box':
    'Vérifiez que la commande répond True : .NET Framework 4.8 est présent.',
  'izytroniq-enterprise.framework.in-box.why':
    'D’après Microsoft, Windows Server 2022 et les suivants le contiennent ; il n’y a rien à installer.',
  'izytroniq-enterprise.service.stop': 'Arrêtez le service IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.service.stop.why':
    'Le manuel ne l’arrête qu’une fois les conditions ci-dessus remplies. La commande demande des droits d’administrateur.',
  'izytroniq-enterprise.database.save-connection-strings':
    'Sauvegardez les deux chaînes de connexion, et rien d’autre de leurs clés, dans des fichiers que seuls les administrateurs peuvent lire.',
  'izytroniq-enterprise.database.save-connection-strings.why':
    'Les valeurs BackEndDatabaseConnectionString et BackSyncServiceDatabaseConnectionString désignent le compte SQL ; la mise à jour peut les perdre. Le reste de leurs clés, comme les versions, revient à la mise à jour. Les commandes écrivent dans votre profil utilisateur ; les fichiers peuvent contenir le mot de passe.',
  'izytroniq-enterprise.database.run-from-cache':
    'Lancez Database.msi par un double-clic et suivez-le jusqu’à la fin.',
  'izytroniq-enterprise.database.run-from-cache.why':
    'L’installation a déposé ses réglages dans un cache ; ils sont encore justes, puisque rien n’a changé.',
  'izytroniq-enterprise.database.delete-setup-cache': 'Exportez la clé, puis supprimez sa valeur SetupCache.',
  'izytroniq-enterprise.database.delete-setup-cache.why':
    'Le cache contient les réglages de l’installation, qui ne valent plus après une modification. La première commande écrit dans votre profil utilisateur ; avec un compte SQL, le fichier peut en contenir le mot de passe. La seconde demande des droits d’administrateur.',
  'izytroniq-enterprise.database.run-with-server':
    'Ouvrez une invite de commandes dans le dossier des paquets et exécutez Database.msi avec {sqlInstance}.',
  'izytroniq-enterprise.database.run-with-server.why':
    'Sans le cache, BACKEND_SERVERNAME indique l’instance au programme d’installation.',
  'izytroniq-enterprise.certificate.save':
    'Copiez la ligne serviceCertificate du fichier de configuration du SyncService et conservez-la.',
  'izytroniq-enterprise.certificate.save.why':
    'La mise à jour remplace le fichier. Seule cette ligne est conservée, car le reste peut différer d’une version à l’autre.',
  'izytroniq-enterprise.packages.run-both':
    'Exécutez les paquets ApplicationServer et SyncService, l’un après l’autre.',
  'izytroniq-enterprise.packages.run-both.why':
    'Ils remplacent les programmes et leurs fichiers de configuration.',
  'izytroniq-enterprise.certificate.put-back-web':
    'Mettez la ligne conservée à la place de la ligne serviceCertificate dans C:\\inetpub\\wwwroot\\IZYTRON.IQ\\web.config.',
  'izytroniq-enterprise.certificate.put-back-web.why':
    'L’entrée se trouve dans serviceCredentials, à côté de userNameAuthentication.',
  'izytroniq-enterprise.certificate.put-back-sync':
    'Mettez la même ligne dans IZYTRON.IQ.SyncSvc.exe.config, le fichier de configuration du SyncService.',
  'izytroniq-enterprise.certificate.put-back-sync.why':
    'Le manuel remet l’entrée sauvegardée dans les deux fichiers.',
  'izytroniq-enterprise.certificate.compare':
    'Comparez les deux lignes à celle que vous avez conservée : l’empreinte, l’emplacement et le nom du magasin ainsi que le type de recherche doivent être identiques.',
  'izytroniq-enterprise.certificate.compare.why':
    'Une empreinte copiée depuis la boîte de dialogue du certificat peut contenir des caractères invisibles.',
  'izytroniq-enterprise.accounts.pool-identity':
    'Saisissez de nouveau {serviceAccount} comme identité du pool d’applications d’IZYTRONIQ.',
  'izytroniq-enterprise.accounts.pool-identity.why':
    'Windows perd le compte lorsque les programmes derrière le pool sont remplacés ; la valeur par défaut est ApplicationPoolIdentity. La commande doit afficher SpecificUser comme IdentityType et le compte comme Identity. La commande demande des droits d’administrateur.',
  'izytroniq-enterprise.accounts.service-log-on':
    'Saisissez de nouveau {serviceAccount} comme compte d’ouverture de session du service IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.accounts.service-log-on.why':
    'Windows perd le compte quand le programme derrière le service est remplacé.',
  'izytroniq-enterprise.database.compare-connection-strings':
    'Comparez les deux chaînes de connexion à celles que vous avez sauvegardées ; si elles diffèrent, remettez ces dernières avec les deux dernières commandes.',
  'izytroniq-enterprise.database.compare-connection-strings.why':
    'Si le compte SQL a été perdu, les pages web signalent ensuite une connexion depuis un domaine non approuvé. Écrire dans le Registre demande des droits d’administrateur.',
  'izytroniq-enterprise.service.restart': 'Redémarrez le service IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.service.restart.why':
    'C’est alors seulement qu’il utilise ce qui a été saisi : compte, certificat, chaînes de connexion. La commande demande des droits d’administrateur.',
  'izytroniq-enterprise.licensing-tool.update': 'Exécutez le paquet de l’outil de licence.',
  'izytroniq-enterprise.licensing-tool.update.why': 'Cette mise à jour est facultative.',

  // Verify
  'izytroniq-enterprise.verify.event-log':
    'Consultez le journal d’événements après le démarrage du SyncService : seule la mention de son démarrage peut y figurer, et aucune erreur.',
  'izytroniq-enterprise.verify.event-log.why':
    'D’après le manuel, le démarrage ne doit laisser aucune erreur. La commande liste la dernière heure : si le service fonctionne depuis plus longtemps, redémarrez-le d’abord.',
  'izytroniq-enterprise.verify.database-version':
    'Interrogez Database_Info sur {sqlInstance} : l’une des valeurs doit être la nouvelle version.',
  'izytroniq-enterprise.verify.database-version.why': 'Cela montre que les bases ont été mises à jour.',
  'izytroniq-enterprise.verify.sync-service-page':
    'Ouvrez {syncServiceAddress} ; aucune erreur ne doit apparaître.',
  'izytroniq-enterprise.verify.sync-service-page.why': 'Cela teste le SyncService.',
  'izytroniq-enterprise.verify.bits-page': 'Ouvrez {bitsAddress} ; aucune erreur ne doit apparaître.',
  'izytroniq-enterprise.verify.bits-page.why': 'C’est la deuxième des trois pages de test.',
  'izytroniq-enterprise.verify.handshake-page':
    'Ouvrez {handshakeAddress} ; aucune erreur ne doit apparaître.',
  'izytroniq-enterprise.verify.handshake-page.why': 'Cela teste le serveur d’application.',
  'izytroniq-enterprise.clients.start':
    'Démarrez sur chaque appareil l’application cliente reliée à {serverName} et laissez se faire la mise à jour automatique.',
  'izytroniq-enterprise.clients.start.why':
    'Une fois tous les tests réussis, IZYTRONIQ fonctionne de nouveau, et le démarrage d’un client lance sa mise à jour.',

  // Troubleshoot
  'symptom.pool-vanished': 'Le pool d’applications d’IZYTRONIQ a disparu d’IIS',
  'symptom.sync-entry-missing': 'BackSyncServiceDatabaseConnectionString manque dans le Registre',
  'symptom.write-refused': 'Un programme d’installation signale « Could not write value … to key »',
  'symptom.untrusted-domain': 'Une page signale « The login is from an untrusted domain »',
  'izytroniq-enterprise.trouble.pool-listed':
    'IIS sur {serverName} affiche-t-il le pool d’applications d’IZYTRONIQ à côté de .NET v4.5, .NET v4.5 Classic et DefaultAppPool ?',
  'izytroniq-enterprise.trouble.pool-listed.why':
    'Ces quatre entrées au moins doivent y être. Le pool peut disparaître quand un serveur d’application plus ancien est écrasé. La commande demande des droits d’administrateur.',
  'outcome.izytroniq-enterprise.trouble.pool-listed.missing': 'Il manque',
  'outcome.izytroniq-enterprise.trouble.pool-listed.listed': 'Il est affiché',
  'izytroniq-enterprise.trouble.entry-there':
    'L’entrée existe-t-elle, et désigne-t-elle {sqlInstance} comme Data Source ?',
  'izytroniq-enterprise.trouble.entry-there.why': 'C’est elle qui indique au SyncService sa base de données.',
  'outcome.izytroniq-enterprise.trouble.entry-there.missing': 'Elle n’existe pas',
  'outcome.izytroniq-enterprise.trouble.entry-there.other-server': 'Elle désigne un autre serveur',
  'outcome.izytroniq-enterprise.trouble.entry-there.right': 'Elle désigne le bon',
  'izytroniq-enterprise.trouble.which-package':
    'Quel programme d’installation figure dans le titre du message ?',
  'izytroniq-enterprise.trouble.which-package.why':
    'Souvent, Windows ne retrouve plus les autorisations avec lesquelles IZYTRONIQ a été installé la première fois.',
  'outcome.izytroniq-enterprise.trouble.which-package.application-server': 'Le paquet ApplicationServer',
  'outcome.izytroniq-enterprise.trouble.which-package.sync-service': 'Le paquet SyncService',
  'izytroniq-enterprise.trouble.entries-saved':
    'Avez-vous des fichiers des deux chaînes de connexion, sauvegardés avant la mise à jour ?',
  'izytroniq-enterprise.trouble.entries-saved.why':
    'Le compte utilisé n’a pas le droit d’accéder au SQL Server {sqlInstance} ; le manuel fait restaurer les entrées du Registre.',
  'outcome.izytroniq-enterprise.trouble.entries-saved.saved': 'Ils existent',
  'outcome.izytroniq-enterprise.trouble.entries-saved.not-saved': 'Il n’y en a pas',
  'izytroniq-enterprise.trouble.reinstall-application-server':
    'Désinstallez complètement le paquet ApplicationServer, puis installez-le de nouveau.',
  'izytroniq-enterprise.trouble.reinstall-application-server.why':
    'La nouvelle installation crée ce qui manque avec les autorisations actuelles.',
  'izytroniq-enterprise.trouble.reinstall-sync-service':
    'Désinstallez complètement le paquet SyncService, puis installez-le de nouveau.',
  'izytroniq-enterprise.trouble.reinstall-sync-service.why':
    'La nouvelle installation crée ce qui manque avec les autorisations actuelles.',
  'izytroniq-enterprise.trouble.put-back':
    'Remettez la ligne serviceCertificate conservée dans les fichiers de configuration.',
  'izytroniq-enterprise.trouble.put-back.why':
    'Une nouvelle installation apporte de nouveaux fichiers de configuration, comme une mise à jour.',
  'izytroniq-enterprise.trouble.write-entry':
    'Saisissez le SQL Server dans le Registre : {syncConnectionString}',
  'izytroniq-enterprise.trouble.write-entry.why':
    'Le programme d’installation ne connaît pas le serveur. Cette chaîne vaut pour un compte Windows ou AD ; avec un compte SQL, remettez plutôt celle que vous avez sauvegardée. Écrire dans le Registre demande des droits d’administrateur.',
  'izytroniq-enterprise.trouble.check-entry':
    'Regardez si le Registre nomme de nouveau le SQL Server ; sinon, saisissez-le : {syncConnectionString}',
  'izytroniq-enterprise.trouble.check-entry.why':
    'Le manuel le fait saisir quand SyncService a été réinstallé parce que l’entrée manquait ; la vérifier après toute réinstallation est notre propre conseil. Cette chaîne vaut pour un compte Windows ou AD ; avec un compte SQL, remettez plutôt celle que vous avez sauvegardée. Écrire dans le Registre demande des droits d’administrateur.',
  'izytroniq-enterprise.trouble.cancel': 'Choisissez « Cancel » dans le message.',
  'izytroniq-enterprise.trouble.cancel.why': 'Le manuel fait annuler le message et réinstaller le paquet.',
  'izytroniq-enterprise.trouble.import-entries':
    'Remettez dans le Registre les deux chaînes de connexion sauvegardées, et aucune autre valeur.',
  'izytroniq-enterprise.trouble.import-entries.why':
    'Elles rétablissent la connexion par laquelle IZYTRONIQ atteignait ses bases. Importer en entier une clé exportée ramènerait aussi les versions d’avant la mise à jour. Les commandes lisent les fichiers dans votre profil utilisateur. Écrire dans le Registre demande des droits d’administrateur.',
  'izytroniq-enterprise.trouble.check-owner':
    'Vérifiez que la requête liste {serviceAccount}, ou un groupe dont il est membre, pour les deux bases de données.',
  'izytroniq-enterprise.trouble.check-owner.why':
    'Elle liste qui est db_owner, le propriétaire compris. Sans chaînes sauvegardées, seul un compte Windows ou AD qui a ce droit peut se connecter. C’est notre propre conseil.',
  'izytroniq-enterprise.trouble.ask-vendor':
    'Contactez le support de Gossen-Metrawatt en indiquant le message, la version et les deux chaînes de connexion sans mot de passe.',
  'izytroniq-enterprise.trouble.ask-vendor.why': 'Le manuel n’indique pas d’autre remède.',

  // Ways through windows and menus
  'gui.service-log-on':
    'services.msc > IZYTRON.IQ BackEnd SyncService > clic droit > Propriétés > onglet « Connexion » > Ce compte',
  'gui.pool-identity':
    'Gestionnaire des services Internet (IIS) > Pools d’applications > le pool d’IZYTRONIQ > clic droit > Paramètres avancés > Modèle de processus > Identité > Compte personnalisé',
  'gui.event-viewer': 'eventvwr.msc > Journaux Windows > Application et Système',
  'gui.programs': 'Panneau de configuration > Programmes et fonctionnalités > le paquet > Désinstaller',

  // Ways to a procedure
  'path.start': 'Que voulez-vous faire ?',
  'path.start.new-version': 'Passer à une nouvelle version',
  'path.start.check-update': 'Vérifier une mise à jour effectuée',
  'path.start.something-wrong': 'Corriger ce qui ne fonctionne pas',
  'path.sql-server':
    'L’application a-t-elle été modifiée depuis son installation, par exemple passée sur un autre SQL Server ?',
  'path.sql-server.same': 'Non, rien n’a été modifié',
  'path.sql-server.changed': 'Oui, quelque chose a été modifié',
  'path.something-wrong': 'Que voyez-vous ?',
  'path.something-wrong.pool-vanished': 'Le pool d’applications a disparu d’IIS',
  'path.something-wrong.sync-entry-missing': 'L’entrée de Registre du SyncService manque',
  'path.something-wrong.write-refused': 'Un programme d’installation ne peut pas écrire dans le Registre',
  'path.something-wrong.untrusted-domain': 'La connexion vient d’un domaine non approuvé',

  // Rulings
  'ruling.own-advice':
    'Les points qui le signalent sont nos propres conseils ; le manuel ne les demande pas.',
  'ruling.ultimate-first':
    'Le manuel cite la restitution parmi les conditions préalables. Elle est ici placée avant toutes les autres, car elle prend le plus de temps et des données sont en jeu.',
  'ruling.service-name-spellings':
    'Le manuel nomme le service Izytroniq.Backend.Syncservice et Izytroniq Backend SyncService. Les commandes utilisent IZYTRON.IQ BackEnd SyncService, que montre sa capture d’écran.',
  'ruling.framework-in-box':
    'Le manuel demande d’installer .NET Framework 4.8 sur Windows Server 2016 et 2019 et ne dit rien des suivants. Que ceux-ci le contiennent est une affirmation de Microsoft.',
  'ruling.framework-address':
    'Le manuel imprime l’adresse allemande du programme d’installation chez Microsoft, avec un trait d’union perdu en fin de ligne. L’adresse donnée ici contient le même identifiant et aucune langue.',
  'ruling.registry-value-names':
    'La dernière partie des deux chemins de Registre est lue comme une valeur de la clé qui précède, comme sur la capture d’écran du manuel.',
  'ruling.setup-cache-value':
    'Le manuel fait supprimer le cache d’installation et montre une capture d’écran. La valeur SetupCache qu’on y voit est prise pour ce cache.',
  'ruling.config-path-space':
    'Le manuel imprime une espace avant IZYTRON.IQ.SyncSvc.exe.config dans son chemin. Elle est omise ici.',
  'ruling.pool-name-spellings':
    'Le manuel nomme le pool izytroniq.Backendpool, alors que sa capture d’écran montre un nom qui commence par IZYTRON.IQ et finit par BackEnd Pool. La commande affiche tous les pools, pour l’y reconnaître.',
  'ruling.database-info-spelling':
    'Le manuel imprime la requête avec « database info » et, sur sa capture d’écran, avec Database_Info. Comme celle-ci montre un résultat, son orthographe est retenue ; la base est supposée être Izytron.Iq.',
  'ruling.names-cut-by-netbios':
    'Le manuel ne parle pas de la longueur des noms. Que NetBIOS coupe ceux de plus de 15 caractères relève de Windows ; les commandes contiennent les noms complets.',
  'ruling.managed-account-no-password':
    'Le manuel ne parle pas des comptes de service gérés. Comme il demande d’avoir accès au compte, un tel compte est classé « Important ».',
  'ruling.port-decides-over-instance':
    'Le manuel ne dit pas ce qui décide lorsque l’instance et le port sont indiqués. Vu la façon dont SQL Server est joint, c’est le port seul.',

  'group.neighbours': 'Autres logiciels sur ce serveur',
  'section.neighbours': 'Autres logiciels sur ce serveur',
  'parameter.besideStream.title': 'stream sur le même serveur',
  'parameter.besideStream.help': 'Ajoute à la liste les conflits entre les deux.',
  'circumstance.beside-stream.yes': 'stream est sur le même serveur.',
  'circumstance.beside-stream.no': 'stream n’est pas sur le même serveur.',
  'parameter.besideSage.title': 'Sage 100c CRM sur le même serveur',
  'parameter.besideSage.help': 'Ajoute à la liste les conflits entre les deux.',
  'circumstance.beside-sage.yes': 'Sage 100c CRM est sur le même serveur.',
  'circumstance.beside-sage.no': 'Sage 100c CRM n’est pas sur le même serveur.',
  'parameter.besideIsogeo.title': 'Isogeo Scan FME sur le même serveur',
  'parameter.besideIsogeo.help': 'Ajoute à la liste les conflits entre les deux.',
  'circumstance.beside-isogeo.yes': 'Isogeo Scan FME est sur le même serveur.',
  'circumstance.beside-isogeo.no': 'Isogeo Scan FME n’est pas sur le même serveur.',
  'beside.sql-not-offered':
    'Prévoyez {other} avec l’instance SQL Server existante ou avec une instance sur un autre serveur. S’il doit avoir la sienne, installez-le avant qu’IZYTRONIQ Enterprise n’apporte un SQL Server.',
  'beside.sql-not-offered.why':
    '{other} ne propose d’installer sa propre instance SQL Server que si le serveur n’en a pas encore ; IZYTRONIQ Enterprise y en a une.',
  'beside.restart-interrupts':
    'Faites installer {other} après IZYTRONIQ Enterprise, sauf s’il apporte son propre SQL Server et doit venir en premier. Choisissez un moment où personne ne travaille avec IZYTRONIQ Enterprise, puis vérifiez que {ours} est en cours d’exécution.',
  'beside.restart-interrupts.why':
    'L’installation de {other} se termine par un redémarrage de la machine, qui interrompt {ours} d’IZYTRONIQ Enterprise.',
  'beside.port-taken-https':
    'Faites donner à {other} un autre port HTTPS que {ours}, occupé par IZYTRONIQ Enterprise : pendant son installation, ou plus tard dans IIS, dans les liaisons de Hager Group EMS Web Site.',
  'beside.port-taken-https.why':
    'Les deux écouteraient sur le même port TCP. L’adresse de {other} contient alors le nouveau port, et le pare-feu doit le laisser entrer.',
  'beside.iis-stopped':
    'Ne laissez installer {other} ou mettre à jour sa clé de licence que lorsque personne ne travaille avec IZYTRONIQ Enterprise, puis essayez ses pages de test.',
  'beside.iis-stopped.why':
    'Le programme d’installation de {other} arrête IIS et, avec lui, {ours}. La mise à jour de la clé de licence exige elle aussi un redémarrage d’IIS.',
  'beside.sql-collation-differs':
    'Donnez à IZYTRONIQ Enterprise et à {other} une instance chacun, ou confirmez qu’IZYTRONIQ Enterprise fonctionne avec {theirs}.',
  'beside.sql-collation-differs.why':
    '{other} attend {theirs} comme classement par défaut de son SQL Server ; IZYTRONIQ Enterprise peut utiliser le même SQL Server, et son manuel ne cite aucun classement.',
  'beside.account-dedicated':
    'Lancez les services d’IZYTRONIQ Enterprise avec un compte différent de {theirs}.',
  'beside.account-dedicated.why':
    'Le service de {other} doit être lancé par l’utilisateur Windows {theirs}, qui lui est réservé.',
  'ruling.https-443-by-address':
    'Le manuel d’IZYTRONIQ Enterprise imprime des adresses en https:// sans port ; 443 est supposé.',
  'ruling.sql-place-not-said':
    'Le manuel d’IZYTRONIQ Enterprise ne dit pas sur quelle machine tourne SQL Server ; pour les conflits, ce serveur est supposé.',
  'ruling.neighbour-at-defaults':
    'La liste ne demande pas comment l’autre logiciel est configuré : ses valeurs par défaut sont supposées. La page des conflits prend aussi ses réglages.',
}
