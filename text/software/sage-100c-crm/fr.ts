import type { SageMessages } from './en.ts'

/** Texts of the procedures of Sage 100c CRM, in French. ICU MessageFormat. */
export const fr: SageMessages = {
  'group.site': 'Le site',
  'group.servers': 'Serveurs',
  'group.installation': 'Installation de CRM',
  'group.database': 'SQL Server et base de données',
  'group.integration': 'Liaison avec la Gestion commerciale',
  'group.licence': 'Clé de licence',
  'parameter.siteName.title': 'Nom du site',
  'parameter.siteName.help':
    'Texte libre, par exemple la ville et le bâtiment. Il figure en tête de la liste de contrôle et de ses documents.',
  'parameter.serverName.title': 'Nom du serveur web',
  'parameter.serverName.help':
    'Le serveur sur lequel CRM fonctionne ou fonctionnera ; avec plusieurs serveurs web, le serveur maître. Son nom, avec ou sans le domaine, ou son adresse IPv4.',
  'parameter.installationName.title': 'Nom de l’installation',
  'parameter.installationName.help':
    'Il donne leur nom au site dans IIS, à la base de données et au dossier : CRM, puis des lettres ou des chiffres sans espace ni séparateur, dix caractères au plus. CRMSAGE est l’exemple du manuel.',
  'parameter.multiServer.title': 'Plusieurs serveurs web',
  'parameter.multiServer.help':
    'Plusieurs serveurs web partagent une base de données, et les utilisateurs sont répartis entre eux. La licence doit inclure cette option.',
  'parameter.secondaryServers.title': 'Nombre de serveurs web secondaires',
  'parameter.secondaryServers.help': 'Tous les serveurs web sauf le serveur maître.',
  'parameter.loadBalancing.title': 'Équilibrage de charge',
  'parameter.loadBalancing.help': 'Qui décide du serveur web vers lequel un nouvel utilisateur est dirigé.',
  'option.loadBalancing.crm': 'Par CRM lui-même',
  'option.loadBalancing.other': 'Par un autre module',
  'parameter.proxy.title': 'Accès à Internet par un serveur proxy',
  'parameter.proxy.help': 'Le setup demande alors les données du serveur proxy.',
  'parameter.backupFolder.title': 'Dossier de la sauvegarde',
  'parameter.backupFolder.help':
    'Où la sauvegarde d’avant la mise à jour est conservée. Un chemin Windows complet ; le SQL Server écrit son fichier sous le même chemin, sur sa propre machine.',
  'parameter.sqlServer.title': 'SQL Server de CRM',
  'parameter.sqlServer.help':
    'Le setup peut installer une édition Express s’il n’y a pas encore de SQL Server.',
  'option.sqlServer.local': 'Sur le serveur web, présent avant CRM',
  'option.sqlServer.remote': 'Sur un autre serveur',
  'option.sqlServer.express': 'Édition Express du setup',
  'parameter.databaseServer.title': 'Serveur de base de données',
  'parameter.databaseServer.help': 'L’autre serveur, par son nom DNS ou son adresse IPv4.',
  'parameter.sqlInstance.title': 'Nom de l’instance',
  'parameter.sqlInstance.help':
    'Seulement si l’instance SQL Server porte un nom ; l’instance par défaut n’en a pas.',
  'parameter.sqlLogin.title': 'Compte SQL',
  'parameter.sqlLogin.help':
    'Le compte que CRM utilise dans SQL Server : sa, ou un compte créé avec tous les droits d’administrateur.',
  'parameter.integration.title': 'Liaison avec la Gestion commerciale',
  'parameter.integration.help':
    'CRM échange des données avec Sage Gestion commerciale par le service d’intégration.',
  'parameter.integrationServer.title': 'Serveur web du service d’intégration',
  'parameter.integrationServer.help':
    'Le moins sollicité des serveurs web ; le planificateur multiserveurs en propose un. Sans nom ici, les listes ne nomment aucun serveur pour ce service.',
  'parameter.commercialDataOlder.title': 'Ses données proviennent d’une version antérieure',
  'parameter.commercialDataOlder.help':
    'Les données de la Gestion commerciale doivent alors être contrôlées d’abord.',
  'parameter.companyTitle.title': 'Intitulé de la société',
  'parameter.companyTitle.help':
    'Le code unique de la société dans le service d’intégration, 50 caractères au plus. Sage100 est la valeur que CRM propose par défaut.',
  'parameter.versionChange.title': 'En même temps qu’une nouvelle version',
  'parameter.versionChange.help':
    'Le setup de la nouvelle version reçoit la clé ; sans nouvelle version, c’est un outil à part.',
  'parameter.updateKind.title': 'Type de mise à jour',
  'parameter.updateKind.help': 'Une réinstallation complète écrase la base de données.',
  'option.updateKind.upgrade': 'Mise à niveau d’une version antérieure',
  'option.updateKind.full-reinstallation': 'Réinstallation complète, la base de données est écrasée',
  'circumstance.multi-server.yes': 'CRM fonctionne sur plusieurs serveurs web.',
  'circumstance.multi-server.no': 'CRM fonctionne sur un seul serveur web.',
  'circumstance.proxy.yes': 'L’accès à Internet passe par un serveur proxy.',
  'circumstance.proxy.no': 'L’accès à Internet ne passe pas par un serveur proxy.',
  'circumstance.sql-express.yes': 'Le setup installe SQL Server Express.',
  'circumstance.sql-express.no': 'Le setup n’installe pas de SQL Server.',
  'circumstance.sql-remote.yes': 'SQL Server est sur un autre serveur.',
  'circumstance.sql-remote.no': 'SQL Server est sur le serveur web.',
  'circumstance.server-name-long.yes': 'Le nom de la machine a plus de 15 caractères.',
  'circumstance.server-name-long.no': 'Le nom de la machine a 15 caractères au plus.',
  'circumstance.server-name-address.yes': 'Le nom du serveur web est une adresse IPv4.',
  'circumstance.server-name-address.no': 'Le nom du serveur web n’est pas une adresse IPv4.',
  'circumstance.database-server-long.yes': 'Le nom du serveur de base de données a plus de 15 caractères.',
  'circumstance.database-server-long.no': 'Le nom du serveur de base de données a 15 caractères au plus.',
  'circumstance.integration.yes': 'CRM est relié à la Gestion commerciale.',
  'circumstance.integration.no': 'CRM n’est pas relié à la Gestion commerciale.',
  'circumstance.commercial-data-older.yes':
    'Les données de la Gestion commerciale proviennent d’une version antérieure.',
  'circumstance.commercial-data-older.no':
    'Les données de la Gestion commerciale ne proviennent pas d’une version antérieure.',
  'circumstance.balanced-by-crm.yes': 'CRM répartit lui-même la charge.',
  'circumstance.balanced-by-crm.no': 'Un autre module répartit la charge.',
  'circumstance.version-change.yes': 'La clé change en même temps que la version.',
  'circumstance.version-change.no': 'La version reste la même.',
  'circumstance.full-reinstallation.yes': 'La base de données est écrasée.',
  'circumstance.full-reinstallation.no': 'La base de données n’est pas écrasée.',
  'procedure.pre-install.title': 'Avant l’installation',
  'procedure.pre-install.summary': 'Ce qui doit être en place et convenu avant de lancer le setup de CRM.',
  'procedure.install.title': 'Installer',
  'procedure.install.summary': 'Du setup sur un serveur web à la première connexion.',
  'procedure.register.title': 'Enregistrer manuellement',
  'procedure.register.summary': 'Pour un produit que le setup n’a pas pu enregistrer.',
  'procedure.configure-integration.title': 'Configurer l’intégration',
  'procedure.configure-integration.summary':
    'Ajoute la société dont les données sont échangées avec la Gestion commerciale.',
  'procedure.install-multi-server.title': 'Installer sur plusieurs serveurs',
  'procedure.install-multi-server.summary':
    'Le serveur maître d’abord, puis les serveurs secondaires, puis les cinq champs de l’équilibrage de charge.',
  'procedure.verify-load-balancing.title': 'Vérifier l’équilibrage de charge',
  'procedure.verify-load-balancing.summary':
    'Contrôler qu’un nouvel utilisateur atteint le serveur qui a le moins d’utilisateurs.',
  'procedure.update.title': 'Mettre à jour',
  'procedure.update.summary': 'Sauvegarde, essai sur un environnement de test, puis la nouvelle version.',
  'procedure.update-licence-key.title': 'Mettre à jour la clé de licence',
  'procedure.update-licence-key.summary':
    'Pour un autre nombre d’utilisateurs ou une autre édition, avec ou sans nouvelle version.',
  'section.documents': 'Documents et compétences',
  'section.licence': 'Licence du produit',
  'section.architecture': 'Architecture du site',
  'section.web-server': 'Serveur web et réseau',
  'section.database': 'SQL Server',
  'section.commercial-management': 'La Gestion commerciale',
  'section.integration-service': 'Service d’intégration',
  'section.setup': 'Setup de CRM',
  'section.first-start': 'Première connexion',
  'section.security': 'Sécurité',
  'section.registration': 'Enregistrement',
  'section.company': 'Société',
  'section.synchronisation': 'Ce qui est synchronisé',
  'section.completion': 'Achèvement',
  'section.plan': 'Préparation',
  'section.master': 'Serveur maître',
  'section.secondary': 'Serveurs secondaires',
  'section.fields': 'Les cinq champs',
  'section.connections': 'Connexions',
  'section.other-balancer': 'Équilibrage par un autre module',
  'section.upkeep': 'Entretien de chaque serveur',
  'section.back-up': 'Sauvegarde',
  'section.rehearsal': 'Essai de mise à jour',
  'section.real-update': 'Mise à jour réelle',
  'section.preparation': 'Préparatifs',
  'section.sign-out': 'Avant le changement',
  'section.key-with-version': 'Clé avec une nouvelle version',
  'section.key-alone': 'Clé seule',
  'section.after-key': 'Après le changement',
  'gui.ssms-sa': 'SQL Server Management Studio > Sécurité > Connexions > sa > Propriétés',
  'gui.licence-details': 'Dans CRM : Administration > Système > Détails de la clé de licence',
  'gui.database-settings': 'Dans CRM : Administration > Système > Base de données',
  'gui.web-services': 'Panneau de configuration > Sage 100 Webservices, double-clic',
  'gui.web-services-add': 'Dans Sage 100 Webservices : « Ajouter »',
  'gui.registry-export': 'Démarrer > regedit > Fichier > Exporter',
  'ruling.own-commands':
    'Le manuel ne donne pas de commandes pour cela ; celles qui figurent ici sont les nôtres.',
  'ruling.own-advice': 'Le manuel ne le dit pas ; c’est notre conseil.',
  'ruling.installation-name-required':
    'Le manuel conseille la forme du nom : CRM, puis des lettres ou des chiffres, dix caractères au plus. Elle est contrôlée ici comme une règle.',
  'ruling.address-from-alias':
    'Le manuel dit que la base de données et l’alias dans IIS portent le nom de l’installation ; l’adresse et le nom de la base en sont déduits.',
  'ruling.default-credentials':
    'Le manuel imprime des identifiants par défaut sans demander de les changer ; ce changement est notre exigence.',
  'ruling.settings-spread-two-ways':
    'Le manuel dit que toutes les mises à jour de la configuration sont déployées automatiquement sur tous les serveurs, puis aussitôt que toutes celles du paramétrage doivent être appliquées à la main sur chacun. Ici, chaque serveur est vérifié et ce qui n’est pas arrivé est saisi à la main ; les fichiers modifiés sont toujours copiés.',
  'ruling.fields-in-order':
    'Les champs à plusieurs serveurs contiennent d’abord le serveur maître, puis les serveurs secondaires, séparés par un point-virgule.',
  'ruling.versions-in-guide':
    'Le manuel ne cite aucune version de SQL Server et renvoie au guide des compatibilités, qui n’est pas conservé ici : quelqu’un doit comparer la version avec lui.',
  'ruling.several-with-remote':
    'Avec plusieurs serveurs web, le manuel place la base de données sur un serveur dédié distinct. SQL Server est alors tenu pour être sur un autre serveur, quoi qu’il ait été indiqué pour un seul.',
  'ruling.collation-of-express':
    'Le manuel demande FRENCH_CI_AS, sans exception pour Express. L’instance que crée le setup ne peut être contrôlée qu’ensuite, avant toute saisie de données.',
  'ruling.sa-used-by-crm':
    'CRM utilise SQL Server avec le compte saisi dans le setup, soit sa avec Express. Le manuel ne dit pas où CRM reçoit un nouveau mot de passe ; changez les deux ensemble, ou donnez à CRM un compte SQL à lui avec tous les droits d’administrateur, comme le manuel le permet.',
  'ruling.browser-beside-sql-server':
    'Le manuel ne dit pas sur quelle machine SQL Server Browser doit fonctionner. Il est placé ici sur celle du SQL Server, dont il annonce les instances ; avec Express, après l’installation.',
  'ruling.names-cut-by-netbios':
    'Le guide ne parle pas de la longueur des noms. Que NetBIOS coupe ceux de plus de 15 caractères relève de Windows ; les commandes contiennent les noms complets.',
  'path.start': 'Qu’allez-vous faire ?',
  'path.start.first-install': 'Installer CRM pour la première fois',
  'path.start.new-version': 'Installer une nouvelle version',
  'path.start.licence': 'Enregistrer le produit ou changer la clé de licence',
  'path.start.integration': 'Relier CRM à la Gestion commerciale',
  'path.start.load-balancing': 'Vérifier la répartition des utilisateurs entre serveurs',
  'path.servers': 'Combien de serveurs web y aura-t-il ?',
  'path.servers.one': 'Un seul',
  'path.servers.several': 'Plusieurs, avec une seule base de données',
  'path.commercial-management': 'CRM doit-il être relié à la Gestion commerciale ?',
  'path.commercial-management.with': 'Oui, relié',
  'path.commercial-management.without': 'Non, seul',
  'path.commercial-management-several': 'CRM doit-il être relié à la Gestion commerciale ?',
  'path.commercial-management-several.with': 'Oui, relié',
  'path.commercial-management-several.without': 'Non, seul',
  'path.update-servers': 'Sur combien de serveurs web CRM fonctionne-t-il ?',
  'path.update-servers.one': 'Sur un seul',
  'path.update-servers.several': 'Sur plusieurs',
  'path.licence': 'De quoi s’agit-il ?',
  'path.licence.not-registered': 'Un message dit que le produit n’est pas enregistré',
  'path.licence.new-key': 'Une nouvelle clé pour la même version',
  'path.licence.new-key-and-version': 'Une nouvelle clé en même temps qu’une nouvelle version',
  'sage-100c-crm.documents.specifications':
    'Comparez le serveur, Windows, les navigateurs et SQL Server avec http://documentation.sage.fr/bupme/DOCS/CRM_TECHSPECIF_V100.PDF et http://documentation.sage.fr/bupme/DOCS/CRM_MATRIX_V100.PDF.',
  'sage-100c-crm.documents.specifications.why':
    'Seuls ces deux guides énumèrent ce qui est pris en charge ; http://documentation.sage.fr/bupme/DOCS/CRM_REFGUIDEBOOKS_V100.PDF mène à tous les autres.',
  'sage-100c-crm.documents.experience':
    'Confiez l’installation à une personne qui administre CRM (http://documentation.sage.fr/bupme/DOCS/CRM_ADMINISTRATOR_V100.PDF) et sait sauvegarder et restaurer des bases SQL.',
  'sage-100c-crm.documents.experience.why':
    'Le guide s’adresse à des administrateurs expérimentés et à des consultants certifiés.',
  'sage-100c-crm.documents.addendum': 'Lisez le guide avant l’installation, avec l’additif s’il y en a un.',
  'sage-100c-crm.documents.addendum.why':
    'Le logiciel peut évoluer entre deux éditions du guide ; un additif décrit alors les changements.',
  'sage-100c-crm.licence.key-valid': 'Ayez sous la main une clé de licence valide.',
  'sage-100c-crm.licence.key-valid.why': 'Le setup la demande ; elle figure sur le bon de référencement.',
  'sage-100c-crm.licence.company-name': 'Notez la raison sociale exactement comme le fournisseur l’indique.',
  'sage-100c-crm.licence.company-name.why':
    'La clé prend ce nom en compte, et le manuel demande de le saisir selon les instructions exactes du fournisseur.',
  'sage-100c-crm.licence.multi-server-option':
    'Assurez-vous qu’une licence valide inclut l’option multiserveurs.',
  'sage-100c-crm.licence.multi-server-option.why':
    'Le manuel pose comme condition une licence valide incluant cette option.',
  'sage-100c-crm.architecture.network-known': 'Relevez l’architecture réseau complète du client.',
  'sage-100c-crm.architecture.network-known.why':
    'Le projet ne doit pas commencer avant qu’elle soit connue.',
  'sage-100c-crm.architecture.one-installation':
    'Vérifiez que {serverName}{isSeveral, select, yes { et chaque serveur secondaire n’hébergent} other { n’héberge}} aucune autre installation de CRM.',
  'sage-100c-crm.architecture.one-installation.why':
    'Un serveur de production ne peut en héberger qu’une seule.',
  'sage-100c-crm.architecture.browsers':
    'Assurez-vous que chaque utilisateur dispose d’un navigateur pris en charge et d’une connexion IP à {serverName}{isSeveral, select, yes { et à chaque serveur secondaire} other {}}.',
  'sage-100c-crm.architecture.browsers.why':
    'Rien n’est installé sur les postes de travail ; le navigateur leur suffit.',
  'sage-100c-crm.architecture.exchange':
    'Décidez où le moteur de synchronisation Exchange doit fonctionner, s’il est utilisé.',
  'sage-100c-crm.architecture.exchange.why':
    'Il peut se trouver sur un serveur distant ; le guide de l’administrateur le décrit à propos de l’intégration d’Exchange.',
  'sage-100c-crm.architecture.administrator-rights':
    'Obtenez les droits d’administrateur sur {serverName}{isSeveral, select, yes {, sur chaque serveur secondaire} other {}}, sur le domaine et sur le SQL Server.',
  'sage-100c-crm.architecture.administrator-rights.why':
    'Le manuel demande des droits d’administrateur sur les trois.',
  'sage-100c-crm.architecture.name-installation':
    'Convenez de {installationName} comme nom de l’installation.',
  'sage-100c-crm.architecture.name-installation.why':
    'Le site dans IIS, la base de données et le dossier {installationFolder} le porteront.',
  'sage-100c-crm.architecture.long-names':
    'Raccourcissez {longNames} à 15 caractères, ou assurez-vous que tout ce qui demande ce nom l’accepte tel que Windows l’affiche.',
  'sage-100c-crm.architecture.long-names.why':
    'NetBIOS coupe les noms à 15 caractères. Les commandes de cette liste contiennent les noms complets ; celles-ci affichent le nom complet de la machine et le nom coupé.',
  'sage-100c-crm.iis.stop-allowed':
    'Obtenez l’autorisation d’arrêter IIS, et avec lui tous les sites du serveur, à l’heure convenue.',
  'sage-100c-crm.iis.stop-allowed.why':
    'Le setup et un changement de clé arrêtent IIS ; les autres sites en production s’arrêtent aussi.',
  'sage-100c-crm.iis.port-80':
    'Vérifiez que le port 80 du site web par défaut de {serverName}{isSeveral, select, yes { et de chaque serveur secondaire} other {}} est disponible.',
  'sage-100c-crm.iis.port-80.why':
    'CRM et ses dépendances en ont besoin ; aucun autre port ne convient. netstat indique par PID qui écoute ; le PID 4 est Windows lui-même, et les autres commandes révèlent l’application ou le site qui se trouve derrière.',
  'sage-100c-crm.iis.own-java':
    'Attendez-vous à ce que CRM installe sa propre instance de JRE sur {serverName}.',
  'sage-100c-crm.iis.own-java.why':
    'Elle est installée par défaut dans Program Files (x86)\\Sage\\CRM\\Services\\JRE8.',
  'sage-100c-crm.network.internet':
    'Assurez-vous que {serverName}{isSeveral, select, yes { et chaque serveur secondaire ont} other { a}} accès à Internet.',
  'sage-100c-crm.network.internet.why': 'À la fin, le setup enregistre le produit auprès de Sage.',
  'sage-100c-crm.network.proxy-data': 'Demandez les données du serveur proxy.',
  'sage-100c-crm.network.proxy-data.why': 'Le setup les demande.',
  'sage-100c-crm.sql.express-offered': 'Laissez le setup installer SQL Server Express.',
  'sage-100c-crm.sql.express-offered.why':
    'Il le propose si aucun SQL Server n’est fourni, et crée l’instance CRMEXPRESS2014.',
  'sage-100c-crm.sql.server-installed': 'Faites installer SQL Server sur {instance}.',
  'sage-100c-crm.sql.server-installed.why': 'Il doit être installé avant le lancement du setup.',
  'sage-100c-crm.sql.version':
    'Vérifiez que le guide des compatibilités mentionne la version de SQL Server de {instance}.',
  'sage-100c-crm.sql.version.why': 'Le setup avertit si ce n’est pas le cas.',
  'sage-100c-crm.sql.management-studio':
    'Installez SQL Server Management Studio sur {serverName}{isSeveral, select, yes { et sur chaque serveur secondaire} other {}}.',
  'sage-100c-crm.sql.management-studio.why': 'Il établit la liaison avec le SQL Server distant.',
  'sage-100c-crm.sql.collation': 'Vérifiez que le classement par défaut de {instance} est FRENCH_CI_AS.',
  'sage-100c-crm.sql.collation.why': 'CRM l’exige comme classement par défaut du serveur.',
  'sage-100c-crm.sql.browser':
    'Installez et activez le service SQL Server Browser sur {databaseMachine}, la machine du SQL Server.',
  'sage-100c-crm.sql.browser.why':
    'La fonction Import plus en a besoin pour télécharger des données. Les commandes agissent sur la machine où elles sont exécutées.',
  'sage-100c-crm.sql.login':
    'Vérifiez que le compte {databaseLogin} existe sur {instance} et possède tous les droits d’administrateur.',
  'sage-100c-crm.sql.login.why': 'CRM l’utilise pour travailler dans SQL Server.',
  'sage-100c-crm.sql.connections': 'Vérifiez que le SQL Server accepte assez de connexions simultanées.',
  'sage-100c-crm.sql.connections.why':
    'Chaque serveur web en prend une pour une DLL et un pool pour Tomcat, et recharge les deux à la fois.',
  'sage-100c-crm.commercial.installed': 'Installez Sage Gestion commerciale.',
  'sage-100c-crm.commercial.installed.why': 'CRM y sera relié ; elle doit être en place d’abord.',
  'sage-100c-crm.commercial.version-match':
    'Choisissez la version du service d’intégration qui convient à la Gestion commerciale et à CRM.',
  'sage-100c-crm.commercial.version-match.why': 'Les trois doivent être compatibles.',
  'sage-100c-crm.commercial.sql-client':
    'Installez sur {hasIntegrationServer, select, yes {{integrationMachine}} other {le serveur web du service d’intégration}} la partie Client pour SQL Server de la Gestion commerciale.',
  'sage-100c-crm.commercial.sql-client.why': 'Elle doit être sur le serveur du service d’intégration.',
  'sage-100c-crm.commercial.check-data': 'Effectuez un contrôle de la base de la Gestion commerciale.',
  'sage-100c-crm.commercial.check-data.why': 'Elle provient d’une version antérieure.',
  'sage-100c-crm.commercial.back-up': 'Sauvegardez les données de la Gestion commerciale.',
  'sage-100c-crm.commercial.back-up.why':
    'Le manuel demande cette sauvegarde avant la mise en place de l’intégration.',
  'sage-100c-crm.service.sign-in':
    'Ouvrez une session sur {hasIntegrationServer, select, yes {{integrationMachine}} other {le serveur web du service d’intégration}} avec un compte Windows administrateur de la machine.',
  'sage-100c-crm.service.sign-in.why': 'Lui seul peut installer le service d’intégration.',
  'sage-100c-crm.service.download':
    'Lancez SETUP à la racine du support d’installation, choisissez « Installation du service d’intégration avec la Gestion Commerciale » et téléchargez le service web concerné.',
  'sage-100c-crm.service.download.why': 'Le service d’intégration s’installe avant CRM.',
  'sage-100c-crm.service.run':
    'Ouvrez l’emplacement Téléchargements et exécutez le fichier en tant qu’administrateur.',
  'sage-100c-crm.service.run.why': 'Le téléchargement ne s’installe pas de lui-même.',
  'sage-100c-crm.service.installed': 'Vérifiez que le service « Sage Serveur Web » est présent.',
  'sage-100c-crm.service.installed.why': 'C’est le service web de l’intégration.',
  'sage-100c-crm.install.start-setup':
    'Lancez SETUP à la racine du support d’installation et choisissez « Nouvelle installation ou mise à jour ».',
  'sage-100c-crm.install.start-setup.why': 'C’est le setup de CRM proprement dit.',
  'sage-100c-crm.install.order-data':
    'Saisissez la société et le numéro de licence exactement comme sur le bon de référencement.',
  'sage-100c-crm.install.order-data.why': 'Le setup exige les deux.',
  'sage-100c-crm.install.express': 'Acceptez l’installation de SQL Server Express.',
  'sage-100c-crm.install.express.why':
    'L’instance CRMEXPRESS2014 est créée, avec l’administrateur sa et d’abord le mot de passe SageCrm#2017.',
  'sage-100c-crm.install.select-server': 'Sélectionnez le SQL Server {instance}.',
  'sage-100c-crm.install.select-server.why': 'Il doit avoir été installé au préalable.',
  'sage-100c-crm.install.version-warning':
    'Arrêtez-vous si un avertissement sur la version de SQL Server apparaît.',
  'sage-100c-crm.install.version-warning.why': 'La version n’est alors pas conforme.',
  'sage-100c-crm.install.name': 'Indiquez {installationName} comme nom de l’installation.',
  'sage-100c-crm.install.name.why': 'Le site, la base de données et le dossier prennent ce nom.',
  'sage-100c-crm.install.database-account':
    'Sélectionnez {instance} comme serveur de base de données, avec le compte {databaseLogin}.',
  'sage-100c-crm.install.database-account.why': 'Le compte doit être autorisé dans SQL Server.',
  'sage-100c-crm.install.no-demonstration': 'Ne sélectionnez pas la base de données de démonstration.',
  'sage-100c-crm.install.no-demonstration.why': 'Elle n’a pas sa place chez un client.',
  'sage-100c-crm.install.protocol': 'Indiquez le protocole de connexion si nécessaire.',
  'sage-100c-crm.install.protocol.why': 'Le manuel le fait indiquer si nécessaire.',
  'sage-100c-crm.install.proxy': 'Saisissez les données du serveur proxy.',
  'sage-100c-crm.install.proxy.why': 'Avec un serveur proxy, le setup a besoin de ces données.',
  'sage-100c-crm.install.summary':
    'Comparez le récapitulatif avec ce qui a été convenu, puis lancez l’installation.',
  'sage-100c-crm.install.summary.why': 'Il apparaît avant de lancer l’installation.',
  'sage-100c-crm.install.registration-data': 'Saisissez les informations demandées pour l’enregistrement.',
  'sage-100c-crm.install.registration-data.why':
    'Le produit est enregistré auprès de Sage par Internet ; en cas d’échec, un enregistrement manuel reste possible.',
  'sage-100c-crm.iis.tomcat-started': 'Attendez que le service Tomcat soit totalement démarré.',
  'sage-100c-crm.iis.tomcat-started.why':
    'Après IISRESET ou un redémarrage, le tableau de bord interactif peut afficher une erreur jusque-là.',
  'sage-100c-crm.install.open': 'Ouvrez {address} dans un navigateur pris en charge.',
  'sage-100c-crm.install.open.why': 'L’installation ne se termine qu’après l’ouverture de CRM.',
  'sage-100c-crm.install.sign-in': 'Connectez-vous avec le compte Admin, sans mot de passe.',
  'sage-100c-crm.install.sign-in.why':
    'Le manuel fait se connecter avec ce compte ; aucun mot de passe n’est exigé.',
  'sage-100c-crm.install.components': 'Attendez le déploiement des fonctionnalités complémentaires.',
  'sage-100c-crm.install.components.why': 'L’installation se poursuit après la première connexion.',
  'sage-100c-crm.install.reconnect': 'Reconnectez-vous lorsque CRM le demande.',
  'sage-100c-crm.install.reconnect.why': 'L’installation s’achève ainsi.',
  'sage-100c-crm.install.improvement-programme':
    'Décidez avec le client de la participation au « Programme Améliorations Produits ».',
  'sage-100c-crm.install.improvement-programme.why': 'CRM la propose à la connexion suivante.',
  'sage-100c-crm.install.continue-integration': 'Poursuivez par la configuration de l’intégration.',
  'sage-100c-crm.install.continue-integration.why':
    'Sans elle, aucune donnée n’est échangée avec la Gestion commerciale.',
  'sage-100c-crm.security.admin-password':
    'Assurez-vous que le compte Admin possède son propre mot de passe.',
  'sage-100c-crm.security.admin-password.why':
    'Après une installation il n’en a pas ; quiconque atteint la page pourrait administrer CRM.',
  'sage-100c-crm.security.sa-password':
    'Assurez-vous que sa de l’instance CRMEXPRESS2014 n’a plus le mot de passe SageCrm#2017.',
  'sage-100c-crm.security.sa-password.why':
    'Il est identique dans chaque installation, et imprimé dans le manuel.',
  'sage-100c-crm.security.sa-in-crm':
    'Si le mot de passe de sa est changé, saisissez le nouveau dans CRM dans la même opération, lorsque personne ne travaille, puis connectez-vous à {address}.',
  'sage-100c-crm.security.sa-in-crm.why':
    'CRM utilise SQL Server avec ce compte : avec l’ancien mot de passe, il n’atteint plus sa base de données. L’endroit où le saisir est tout au plus dans http://documentation.sage.fr/bupme/DOCS/CRM_ADMINISTRATOR_V100.PDF ; ce guide ne le dit pas.',
  'sage-100c-crm.register.message':
    'Ouvrez {address} et cherchez « Vous utilisez une version non enregistrée de Sage CRM. Veuillez enregistrer votre logiciel Sage CRM ».',
  'sage-100c-crm.register.message.why':
    'Le message figure sur tous les écrans tant que le produit n’est pas enregistré.',
  'sage-100c-crm.register.internet': 'Vérifiez l’accès à Internet.',
  'sage-100c-crm.register.internet.why': 'L’enregistrement se fait auprès de Sage.',
  'sage-100c-crm.register.open':
    'Suivez la procédure d’enregistrement depuis les détails de la clé de licence.',
  'sage-100c-crm.register.open.why': 'CRM y guide l’enregistrement manuel.',
  'sage-100c-crm.register.too-many':
    'Contactez le partenaire Sage si CRM affiche « Le nombre de licences dépasse le nombre limite d’installations. Veuillez contacter votre Partenaire Sage. »',
  'sage-100c-crm.register.too-many.why':
    'Le nombre de licences dépasse alors la limite des installations, ce qui arrive lorsque le produit a été enregistré plusieurs fois.',
  'sage-100c-crm.register.done': 'Vérifiez que le message a disparu.',
  'sage-100c-crm.register.done.why': 'Alors seulement le produit est enregistré.',
  'sage-100c-crm.integration.rights':
    'Ouvrez une session sur {hasIntegrationServer, select, yes {{integrationMachine}} other {le serveur web du service d’intégration}} en tant qu’administrateur.',
  'sage-100c-crm.integration.rights.why': 'Sans ces droits, les paramètres ne peuvent pas être enregistrés.',
  'sage-100c-crm.integration.open': 'Ouvrez Sage 100 Webservices.',
  'sage-100c-crm.integration.open.why': 'Il gère les sociétés dont les données sont synchronisées.',
  'sage-100c-crm.integration.example': 'Ne tenez pas compte de la société exemple Bijou SA.',
  'sage-100c-crm.integration.example.why':
    'L’installation l’a créée ; « Modifier » et « Supprimer » changent ou suppriment une société.',
  'sage-100c-crm.integration.add': 'Ajoutez une société.',
  'sage-100c-crm.integration.add.why': 'Chaque société exige un intitulé et deux fichiers.',
  'sage-100c-crm.integration.title':
    'Saisissez {companyTitle} comme « Intitulé », et vérifiez qu’aucune autre société ne le porte.',
  'sage-100c-crm.integration.title.why':
    'L’intitulé identifie la société : unique, 50 caractères au plus, tous autorisés. La fiche intégration de CRM propose la valeur Sage100.',
  'sage-100c-crm.integration.accounting-file':
    'Sélectionnez le fichier comptable (mae) dans « Fichier comptable ».',
  'sage-100c-crm.integration.accounting-file.why': 'Le service y trouve la comptabilité.',
  'sage-100c-crm.integration.commercial-file':
    'Sélectionnez le fichier commercial (gcm) dans « Fichier commercial ».',
  'sage-100c-crm.integration.commercial-file.why': 'Le service y trouve la Gestion commerciale.',
  'sage-100c-crm.integration.dormant': 'Décidez si les tiers en sommeil sont synchronisés.',
  'sage-100c-crm.integration.dormant.why':
    'L’option « Synchroniser les tiers en sommeil » les inclut ou les exclut.',
  'sage-100c-crm.integration.contacts': 'Décidez si les contacts sont synchronisés dans les deux sens.',
  'sage-100c-crm.integration.contacts.why':
    'Sans « Synchroniser les contacts », seules les modifications faites dans CRM vont vers la Gestion commerciale.',
  'sage-100c-crm.integration.phones':
    'Décidez si les numéros de téléphone sont synchronisés dans les deux sens.',
  'sage-100c-crm.integration.phones.why':
    'Sans « Synchroniser les numéros de téléphone », seules les modifications faites dans CRM vont vers la Gestion commerciale.',
  'sage-100c-crm.integration.addresses': 'Décidez si les adresses sont synchronisées dans les deux sens.',
  'sage-100c-crm.integration.addresses.why':
    'Sans « Synchroniser les adresses », seules les modifications faites dans CRM vont vers la Gestion commerciale.',
  'sage-100c-crm.integration.save': 'Enregistrez la société.',
  'sage-100c-crm.integration.save.why': 'Les droits d’administrateur sont nécessaires.',
  'sage-100c-crm.integration.guide':
    'Poursuivez avec http://documentation.sage.fr/bupme/DOCS/CRM_INTEGRATION_V100.PDF.',
  'sage-100c-crm.integration.guide.why': 'Ce guide décrit la suite de l’intégration.',
  'sage-100c-crm.multi.servers':
    'Choisissez les serveurs web, {serverName} comme maître et {secondaryServers, plural, one {# serveur secondaire} other {# serveurs secondaires}}, et {databaseServer} pour la base de données.',
  'sage-100c-crm.multi.servers.why':
    'C’est l’équilibrage de charge qui rend plusieurs serveurs plus rapides ; la base de données se trouve sur un serveur dédié.',
  'sage-100c-crm.multi.services':
    'Choisissez pour le gestionnaire d’e-mail, le service d’escalade progressive et le service d’indexation le serveur web qui exécute chacun d’eux, en général le serveur maître.',
  'sage-100c-crm.multi.services.why':
    'Chacun ne s’exécute qu’une fois, en général sur le serveur maître ; répartis, ils le déchargent. Le SQL Server n’en exécute aucun.',
  'sage-100c-crm.multi.integration':
    'Choisissez le serveur web le moins sollicité pour le service d’intégration.',
  'sage-100c-crm.multi.integration.why': 'Le manuel le préfère.',
  'sage-100c-crm.multi.addresses':
    'Notez le nom DNS et l’adresse IPv6 de chaque serveur ; l’adresse de liaison locale, qui commence par fe80, ne convient pas.',
  'sage-100c-crm.multi.addresses.why':
    'Les adresses IPv6 doivent être justes : le bon fonctionnement de l’équilibrage de charge en dépend.',
  'sage-100c-crm.multi.dns-name':
    'Faites donner un nom DNS à {serverName}, et utilisez-le dans cette liste et dans les champs de CRM.',
  'sage-100c-crm.multi.dns-name.why':
    '« Noms de Serveur CRM » contient des noms DNS, ce qu’une adresse IPv4 n’est pas.',
  'sage-100c-crm.multi.connections': 'Vérifiez que {instance} accepte assez de connexions simultanées.',
  'sage-100c-crm.multi.connections.why':
    'Chaque serveur web en prend une pour une DLL et un pool pour Tomcat, et recharge les deux à la fois.',
  'sage-100c-crm.multi.management-studio': 'Installez SQL Server Management Studio sur chaque serveur web.',
  'sage-100c-crm.multi.management-studio.why': 'Il établit la liaison avec {instance}.',
  'sage-100c-crm.multi.master': 'Installez d’abord {serverName}, comme un serveur unique.',
  'sage-100c-crm.multi.master.why': 'La première installation crée aussi la base de données.',
  'sage-100c-crm.multi.master-database':
    'Utilisez « Parcourir » et indiquez {instance} ; le serveur peut y figurer par son nom DNS ou son adresse IP.',
  'sage-100c-crm.multi.master-database.why': 'Le SQL Server doit être distant.',
  'sage-100c-crm.multi.master-name': 'Saisissez {installationName} et notez-le.',
  'sage-100c-crm.multi.master-name.why':
    'Chaque autre serveur web exige le même nom ; la base de données et l’alias dans IIS le portent aussi.',
  'sage-100c-crm.multi.master-finish': 'Terminez le serveur maître jusqu’à la deuxième connexion.',
  'sage-100c-crm.multi.master-finish.why': 'Le setup est le même que pour un serveur unique.',
  'sage-100c-crm.multi.secondary':
    'Installez {secondaryServers, plural, =1 {le serveur secondaire} other {les # serveurs secondaires l’un après l’autre}}, avec le même numéro de licence et le nom {installationName}.',
  'sage-100c-crm.multi.secondary.why':
    'Le manuel fait utiliser le même numéro et le même nom sur tous les serveurs web.',
  'sage-100c-crm.multi.secondary-database':
    'Sélectionnez {instance} et ne réinstallez pas la base de données.',
  'sage-100c-crm.multi.secondary-database.why':
    'Elle ne doit être installée qu’une fois, avec le serveur maître.',
  'sage-100c-crm.multi.secondary-component': 'Attendez le composant que CRM installe de lui-même à la fin.',
  'sage-100c-crm.multi.secondary-component.why': 'Le serveur secondaire n’est complet qu’avec lui.',
  'sage-100c-crm.multi.tomcat': 'Vérifiez que Tomcat fonctionne sur chaque serveur web.',
  'sage-100c-crm.multi.tomcat.why': 'Les tableaux de bord interactifs et SData en ont besoin partout.',
  'sage-100c-crm.multi.open-fields': 'Ouvrez les paramètres de base de données de CRM sur {serverName}.',
  'sage-100c-crm.multi.open-fields.why': 'Cinq nouveaux champs s’y trouvent une fois les serveurs installés.',
  'sage-100c-crm.multi.field-names':
    'Vérifiez « Noms de Serveur CRM » : {serverName}, puis les serveurs secondaires, par nom DNS, séparés par des points-virgules.',
  'sage-100c-crm.multi.field-names.why':
    'Le setup le remplit ; le planificateur multiserveurs montre ce qu’il doit contenir.',
  'sage-100c-crm.multi.field-addresses':
    'Saisissez les adresses IPv6 dans « Adresse IP de serveurs web CRM distribués », le serveur maître en premier, séparées par des points-virgules.',
  'sage-100c-crm.multi.field-addresses.why':
    'C’est le seul champ que le setup laisse vide ; l’équilibrage en dépend.',
  'sage-100c-crm.multi.field-balancing-on': 'Réglez « Effectuer l’équilibrage de charge » sur « Vrai ».',
  'sage-100c-crm.multi.field-balancing-on.why': 'CRM répartit alors lui-même la charge.',
  'sage-100c-crm.multi.field-balancing-off': 'Réglez « Effectuer l’équilibrage de charge » sur « Faux ».',
  'sage-100c-crm.multi.field-balancing-off.why': 'Un autre module répartit la charge.',
  'sage-100c-crm.multi.field-qualified': 'Vérifiez « Nom de serveurs web Sage CRM pleinement qualifiés ».',
  'sage-100c-crm.multi.field-qualified.why':
    'Il contient les noms et l’ordre des serveurs entre lesquels la charge est répartie.',
  'sage-100c-crm.multi.field-dtls': 'Vérifiez que « Nom de serveur DTLS » contient {serverName}.',
  'sage-100c-crm.multi.field-dtls.why': 'Il désigne le serveur maître.',
  'sage-100c-crm.multi.publish':
    'Si vous le souhaitez, publiez CRM par un serveur DNS ou une IP publique, avec l’aide d’une personne compétente.',
  'sage-100c-crm.multi.publish.why': 'Sage n’apporte pas d’assistance pour cette redirection.',
  'sage-100c-crm.balance.one-address': 'Donnez à chaque utilisateur {address}, l’adresse du serveur maître.',
  'sage-100c-crm.balance.one-address.why':
    'CRM est déployé par cette adresse unique ; le serveur maître dirige chaque utilisateur.',
  'sage-100c-crm.balance.servers-listed':
    'Vérifiez que la table custom_sysparams de {installationName} contient {secondaryServers, plural, =1 {les deux serveurs} other {tous les serveurs}}.',
  'sage-100c-crm.balance.servers-listed.why': 'CRM y lit la liste des serveurs.',
  'sage-100c-crm.balance.several-users':
    'Faites se connecter l’un après l’autre autant d’utilisateurs qu’il y a de serveurs web.',
  'sage-100c-crm.balance.several-users.why':
    'Si personne n’était connecté, chacun atteint un autre serveur : un nouvel utilisateur va vers celui qui en a le moins.',
  'sage-100c-crm.balance.address-changes':
    'Lisez dans la barre d’adresse le serveur attribué à chaque utilisateur.',
  'sage-100c-crm.balance.address-changes.why': 'Le nom du serveur y figure après la connexion.',
  'sage-100c-crm.balance.other': 'Testez l’autre module par ses propres moyens.',
  'sage-100c-crm.balance.other.why': 'CRM n’intervient alors pas dans la répartition de la charge.',
  'sage-100c-crm.servers.visit-each':
    'Connectez-vous manuellement une fois à chaque serveur web après une réinitialisation d’IIS ou un recyclage du pool d’applications sur l’un d’eux.',
  'sage-100c-crm.servers.visit-each.why': 'Sinon l’équilibrage de charge ne fonctionne pas normalement.',
  'sage-100c-crm.balance.metadata':
    'Faites une petite personnalisation sur {serverName} et cherchez-la sur chaque autre serveur web.',
  'sage-100c-crm.balance.metadata.why':
    'Les modifications faites dans CRM atteignent tous les serveurs ; Tomcat et EWARE.DLL rechargent leurs métadonnées d’eux-mêmes.',
  'sage-100c-crm.servers.custom-files':
    'Vérifiez sur chaque serveur web que le paramétrage modifié est arrivé et saisissez à la main ce qui manque ; copiez à la main les fichiers modifiés, CustomPages par exemple, sur chacun.',
  'sage-100c-crm.servers.custom-files.why':
    'Le manuel dit à la fois que CRM déploie sa configuration de lui-même et que le paramétrage se met à jour à la main sur chaque serveur. Les fichiers ne sont jamais déployés.',
  'sage-100c-crm.balance.updates':
    'Installez composants et mises à jour sur chaque serveur dans l’ordre : le serveur maître, puis les serveurs secondaires.',
  'sage-100c-crm.balance.updates.why': 'Le manuel le fait faire sur chaque serveur, dans cet ordre.',
  'sage-100c-crm.update.backup-folder':
    'Créez {backupFolder} sur {databaseMachine}, la machine du SQL Server, et autorisez le compte de son service à y écrire.',
  'sage-100c-crm.update.backup-folder.why':
    'SQL Server écrit son fichier sous ce chemin, tel que sa propre machine le voit, et ne crée aucun dossier. La commande agit sur la machine où elle est exécutée.',
  'sage-100c-crm.update.back-up-programs':
    'Copiez les fichiers de programme de CRM depuis {installationFolder}{isSeveral, select, yes { sur chaque serveur web, chacun dans le dossier qui porte son nom,} other {}} vers {backupFolder}.',
  'sage-100c-crm.update.back-up-programs.why':
    'Avec le Registre et la base de données, ils permettent de revenir en arrière.',
  'sage-100c-crm.update.back-up-registry':
    'Exportez le Registre de {serverName}{isSeveral, select, yes { et de chaque serveur secondaire, un fichier par serveur} other {}}.',
  'sage-100c-crm.update.back-up-registry.why':
    'Le manuel le cite avec les fichiers de programme et la base de données.',
  'sage-100c-crm.update.back-up-database': 'Sauvegardez la base de données {installationName} de {instance}.',
  'sage-100c-crm.update.back-up-database.why':
    'Le manuel demande une sauvegarde manuelle avant une mise à jour.',
  'sage-100c-crm.update.test-environment':
    'Installez un environnement de test qui ressemble le plus possible à l’environnement réel.',
  'sage-100c-crm.update.test-environment.why':
    'Les problèmes apparaissent alors là où personne ne travaille.',
  'sage-100c-crm.update.identical-copy':
    'Reproduisez à l’identique le serveur maître et {secondaryServers, plural, =1 {le serveur secondaire} other {les # serveurs secondaires}}, par exemple par virtualisation, pour une répétition générale.',
  'sage-100c-crm.update.identical-copy.why':
    'Le manuel exige un test et une répétition générale quand plusieurs serveurs sont mis à jour.',
  'sage-100c-crm.update.test-update': 'Mettez d’abord à jour l’environnement de test.',
  'sage-100c-crm.update.test-update.why': 'C’est l’essai de la mise à jour réelle.',
  'sage-100c-crm.update.test-verify': 'Testez ce qui est utilisé régulièrement et ce qui a été personnalisé.',
  'sage-100c-crm.update.test-verify.why': 'C’est le meilleur moment pour trouver les problèmes.',
  'sage-100c-crm.update.resolved':
    'Ne poursuivez que lorsque tous les problèmes sont résolus et les résultats satisfaisants.',
  'sage-100c-crm.update.resolved.why': 'Une mise à jour mal réalisée arrête le travail du client.',
  'sage-100c-crm.update.choose':
    'Lancez SETUP sur {serverName} et choisissez « Nouvelle installation ou mise à jour ».',
  'sage-100c-crm.update.choose.why': 'Le même setup installe et met à jour.',
  'sage-100c-crm.update.option': 'Choisissez « Mise à niveau d’une version antérieure de Sage CRM ».',
  'sage-100c-crm.update.option.why':
    'L’autre option, « Réinstallation complète », écrase la base de données.',
  'sage-100c-crm.update.customer-data':
    'Vérifiez les informations client proposées et saisissez le reste comme à l’installation.',
  'sage-100c-crm.update.customer-data.why': 'Le setup les reprend de la version en place.',
  'sage-100c-crm.update.servers-in-order':
    'Mettez à jour d’abord {serverName}, puis {secondaryServers, plural, =1 {le serveur secondaire} other {les # serveurs secondaires dans l’ordre}}.',
  'sage-100c-crm.update.servers-in-order.why': 'Le manuel prescrit cet ordre.',
  'sage-100c-crm.update.components-in-order':
    'Ajoutez ou mettez à jour les composants sur chaque serveur, dans le même ordre.',
  'sage-100c-crm.update.components-in-order.why': 'Le manuel le fait faire sur chaque serveur, dans l’ordre.',
  'sage-100c-crm.update.browser-history':
    'Supprimez l’historique de navigation sur chaque poste de travail concerné.',
  'sage-100c-crm.update.browser-history.why': 'Le manuel le conseille vivement lors d’une mise à jour.',
  'sage-100c-crm.update.control': 'Contrôlez la mise à jour réelle.',
  'sage-100c-crm.update.control.why':
    'Un test complet n’est plus nécessaire ; l’essai a révélé les problèmes.',
  'sage-100c-crm.key.new-key': 'Ayez sous la main la nouvelle clé de licence.',
  'sage-100c-crm.key.new-key.why':
    'Le setup d’une nouvelle version et l’outil de clé la demandent ; elle peut porter un autre nombre d’utilisateurs ou une autre édition.',
  'sage-100c-crm.key.signed-out': 'Assurez-vous que tous les utilisateurs sont déconnectés de CRM.',
  'sage-100c-crm.key.signed-out.why': 'Le changement de clé l’exige, et IIS est redémarré.',
  'sage-100c-crm.key.overwrite':
    'Sauvegardez la base de données {installationName} avant une réinstallation complète, ou choisissez plutôt la mise à niveau.',
  'sage-100c-crm.key.overwrite.why': '« Réinstallation complète » écrase la base de données.',
  'sage-100c-crm.key.choose-reinstallation':
    'Choisissez « Réinstallation complète (écrasement de la base de données) ».',
  'sage-100c-crm.key.choose-reinstallation.why':
    'Elle écrase la base de données, et CRM est à terminer comme après une installation ; l’autre option, « Mise à niveau d’une version antérieure de Sage CRM », la conserve.',
  'sage-100c-crm.key.enter-in-setup': 'Saisissez la nouvelle clé à l’étape prévue du setup.',
  'sage-100c-crm.key.enter-in-setup.why':
    'Quel que soit le type de mise à jour choisi, la saisie de la clé est demandée ; elle lance la mise à jour et change l’édition.',
  'sage-100c-crm.key.start-tool': 'Lancez {licenceTool} sur {serverName}.',
  'sage-100c-crm.key.start-tool.why': 'LicenseKeyUpdate.exe change la clé sans nouvelle version.',
  'sage-100c-crm.key.enter': 'Saisissez la nouvelle clé.',
  'sage-100c-crm.key.enter.why': 'Elle remplace l’ancienne.',
  'sage-100c-crm.key.company-unchanged': 'Laissez « Raison sociale » tel quel.',
  'sage-100c-crm.key.company-unchanged.why':
    'Ce champ doit rester conforme à la première installation de CRM.',
  'sage-100c-crm.key.database':
    'Saisissez les informations de connexion à la base de données {installationName} sur {instance}.',
  'sage-100c-crm.key.database.why': 'L’outil les demande.',
  'sage-100c-crm.key.summary': 'Comparez le récapitulatif avec la commande.',
  'sage-100c-crm.key.summary.why': 'Il montre ce qui va changer.',
  'sage-100c-crm.key.reset-iis': 'Réinitialisez IIS.',
  'sage-100c-crm.key.reset-iis.why': 'Les nouvelles données ne sont prises en compte qu’alors.',
  'sage-100c-crm.key.confirmation': 'Attendez le message indiquant que l’installation a été mise à jour.',
  'sage-100c-crm.key.confirmation.why': 'Il termine le changement.',
  'sage-100c-crm.key.check-details':
    'Ouvrez {address} et vérifiez le nombre d’utilisateurs et les options dans les détails de la clé de licence.',
  'sage-100c-crm.key.check-details.why': 'Ils montrent si le changement est effectif.',

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
  'circumstance.sql-local.yes': 'SQL Server se trouve sur le serveur web lui-même.',
  'circumstance.sql-local.no': 'SQL Server ne se trouve pas déjà sur le serveur web.',
  'beside.sql-not-offered':
    'Prévoyez {other} avec l’instance SQL Server existante ou avec une instance sur un autre serveur. S’il doit avoir la sienne, installez-le avant que Sage 100c CRM n’apporte un SQL Server.',
  'beside.sql-not-offered.why':
    '{other} ne propose d’installer sa propre instance SQL Server que si le serveur n’en a pas encore ; Sage 100c CRM y en a une.',
  'beside.restart-interrupts':
    'Faites installer {other} après Sage 100c CRM, sauf s’il apporte son propre SQL Server et doit venir en premier. Choisissez un moment où personne ne travaille avec Sage 100c CRM, puis vérifiez que {ours} est en cours d’exécution.',
  'beside.restart-interrupts.why':
    'L’installation de {other} se termine par un redémarrage de la machine, qui interrompt {ours} de Sage 100c CRM.',
  'beside.iis-stopped':
    'Installez Sage 100c CRM avant {other}, sauf si celui-ci apporte son propre SQL Server et doit venir en premier. Si {other} fonctionne déjà, et à chaque mise à jour de la clé de licence, choisissez un moment où personne ne l’utilise, puis essayez ses pages.',
  'beside.iis-stopped.why':
    'Le programme d’installation de Sage 100c CRM arrête IIS et, avec lui, {theirs} de {other}. La mise à jour de la clé de licence exige elle aussi un redémarrage d’IIS.',
  'beside.sql-collation-differs':
    'Donnez à Sage 100c CRM et à {other} une instance chacun, ou confirmez que {other} fonctionne avec {ours}.',
  'beside.sql-collation-differs.why':
    'Sage 100c CRM attend {ours} comme classement par défaut de son SQL Server ; {other} peut utiliser le même SQL Server, et son manuel ne cite aucun classement.',
  'ruling.sql-place-not-said':
    'Le manuel d’IZYTRONIQ Enterprise ne dit pas sur quelle machine tourne SQL Server ; pour les conflits, ce serveur est supposé.',
  'ruling.neighbour-at-defaults':
    'La liste ne demande pas comment l’autre logiciel est configuré : ses valeurs par défaut sont supposées. La page des conflits prend aussi ses réglages.',
}
