import type { StreamMessages } from './en.ts'

/** Texts of stream's procedures, in French. ICU MessageFormat. */
export const fr: StreamMessages = {
  // What is asked: groups, parameters, options, circumstances
  // Groups
  'group.site': 'Le site',
  'group.machine': 'La machine',
  'group.accounts': 'Comptes Windows',
  'group.database': 'SQL Server et bases de données',
  'group.network': 'Ports et réseau',
  'group.paths': 'Dossiers',
  'group.licence': 'Licence',
  'group.certificates': 'Certificats',
  'group.restore': 'Restauration',
  'group.upgrade': 'Mise à niveau',
  'group.uninstall': 'Désinstallation',
  'group.symptom': 'Ce qui ne va pas',

  // Site and machine
  'parameter.siteName.title': 'Nom du site',
  'parameter.siteName.help':
    'Texte libre, par exemple la ville et le bâtiment. Il figure en tête de la liste de contrôle et de ses documents.',
  'parameter.hostName.title': 'Nom de la machine',
  'parameter.hostName.help':
    'La machine sur laquelle stream fonctionne ou fonctionnera ; en cas de déplacement, la nouvelle, sauf aux étapes sur l’ancienne. Son nom, avec ou sans le domaine, ou son adresse IPv4, tels que les autres machines la joignent : les commandes hostname et ipconfig les affichent.',
  'parameter.operatingSystem.title': 'Version de Windows',
  'parameter.operatingSystem.help':
    'stream est compatible avec les versions 64 bits de Windows 10 Professionnel, Windows 10 Entreprise, Windows Server 2016 et Windows Server 2019. Démarrer > Paramètres > Système > À propos affiche la version.',
  'option.operatingSystem.windows-10-pro': 'Windows 10 Professionnel, 64 bits',
  'option.operatingSystem.windows-10-enterprise': 'Windows 10 Entreprise, 64 bits',
  'option.operatingSystem.server-2016': 'Windows Server 2016',
  'option.operatingSystem.server-2019': 'Windows Server 2019',
  'option.operatingSystem.windows-11': 'Windows 11, hors édition Famille',
  'option.operatingSystem.server-2022-or-later': 'Windows Server 2022 ou ultérieur',
  'option.operatingSystem.windows-home': 'Une édition Famille de Windows',
  'option.operatingSystem.older': 'Une version plus ancienne, ou 32 bits',
  'parameter.size.title': 'Taille de l’installation',
  'parameter.size.help':
    'Le résultat du test de dimensionnement, d’après les appareils agardio.manager, leurs produits, ce qui est archivé et à quel rythme : un score de 4 ou 5 est petit, de 6 à 8 moyen, de 9 à 11 grand. Il détermine le processeur, la mémoire et le disque nécessaires.',
  'option.size.small': 'Petite',
  'option.size.medium': 'Moyenne',
  'option.size.large': 'Grande',
  'parameter.genesis64.title': 'GENESIS64 sur la machine',
  'parameter.genesis64.help':
    'stream apporte GENESIS64 10.96.1 ; une machine qui a déjà GENESIS64 est vivement déconseillée. Le kit écrase une version plus ancienne avec tous ses projets, et ne peut pas installer stream à côté d’une version plus récente.',
  'option.genesis64.absent': 'Non installé',
  'option.genesis64.same': 'La version que stream apporte',
  'option.genesis64.older': 'Une version plus ancienne',
  'option.genesis64.newer': 'Une version plus récente',

  // Accounts
  'parameter.installAccount.title': 'Compte pour l’installation',
  'parameter.installAccount.help':
    'Le compte Windows qui lance le kit d’installation, un administrateur. Il s’écrit DOMAINE\\utilisateur ; pour un compte local, le nom de la machine tient lieu de domaine.',
  'parameter.serviceAccount.title': 'Compte des services',
  'parameter.serviceAccount.help':
    'Le compte Windows qui lance les services de stream : un administrateur, avec un mot de passe et le droit d’ouvrir une session en tant que service. Il s’écrit DOMAINE\\utilisateur ; pour un compte local, le nom de la machine tient lieu de domaine.',
  'parameter.serviceAccountKind.title': 'Type de compte des services',
  'parameter.serviceAccountKind.help':
    'Un compte local est vivement recommandé. Un compte associé à un compte Microsoft exige un accès permanent à Internet et le mot de passe du compte Microsoft, non le code PIN.',
  'option.serviceAccountKind.local': 'Compte local',
  'option.serviceAccountKind.domain': 'Compte de domaine',
  'option.serviceAccountKind.microsoft': 'Compte associé à un compte Microsoft',

  // SQL Server and databases
  'parameter.sqlServer.title': 'SQL Server de stream',
  'parameter.sqlServer.help':
    'Le kit peut installer SQL Server Express 2017 sur la machine si elle n’a pas encore de SQL Server. Dès lors, stream utilise cette instance, et le kit n’en propose pas d’autre.',
  'option.sqlServer.new-local': 'Sur la machine, installé par le kit',
  'option.sqlServer.existing-local': 'Sur la machine, présent avant stream',
  'option.sqlServer.remote': 'Sur une autre machine',
  'parameter.sqlServerVersion.title': 'Version de SQL Server',
  'parameter.sqlServerVersion.help':
    'stream est compatible avec SQL Server 2016, 2017 et 2019 ; avec une version plus ancienne, certaines données s’affichent mal. La requête select @@version affiche la version.',
  'option.sqlServerVersion.2016': 'SQL Server 2016',
  'option.sqlServerVersion.2017': 'SQL Server 2017',
  'option.sqlServerVersion.2019': 'SQL Server 2019',
  'option.sqlServerVersion.2022-or-later': 'SQL Server 2022 ou ultérieur',
  'option.sqlServerVersion.older': 'Plus ancien que SQL Server 2016',
  'parameter.databaseServer.title': 'Serveur de bases de données',
  'parameter.databaseServer.help':
    'L’instance qui contient ou doit contenir les bases de données de stream. Elle s’écrit adresse\\instance,port ; le port 1433, la valeur par défaut, peut être omis.',
  'parameter.sqlInstance.title': 'Nom de l’instance',
  'parameter.sqlInstance.help':
    'Le nom de l’instance SQL Server que le kit installe : 16 caractères au plus, le premier étant une lettre ou un trait de soulignement. HagerGroupEMS est la valeur par défaut.',
  'parameter.sqlPort.title': 'Port de l’instance',
  'parameter.sqlPort.help':
    'Le port TCP de l’instance SQL Server que le kit installe, de 1 à 65535 ; 1433 est la valeur par défaut. Aucun autre programme de la machine ne doit l’utiliser.',
  'parameter.authentication.title': 'Authentification',
  'parameter.authentication.help':
    'Comment stream se connecte à l’instance : avec un compte SQL et son mot de passe, ou avec le compte Windows des services. L’un comme l’autre a besoin de l’autorisation CONTROL SERVER.',
  'option.authentication.sql': 'Authentification SQL Server',
  'option.authentication.windows': 'Authentification Windows',
  'parameter.sqlLogin.title': 'Compte SQL',
  'parameter.sqlLogin.help':
    'Le compte avec lequel stream se connecte à ses bases de données. Sur une instance qu’il installe, le kit le crée comme administrateur ; sur toute autre, il lui faut l’autorisation CONTROL SERVER.',
  'parameter.sqlPassword.title': 'Mot de passe du compte SQL',
  'parameter.sqlPassword.help':
    '8 à 15 caractères, pris dans au moins trois de ces catégories : A à Z, a à z, 0 à 9, autres caractères comme ! $ # %. Il est seulement contrôlé ici, jamais enregistré ni transmis.',
  'parameter.configurationDatabase.title': 'Base de données de configuration',
  'parameter.configurationDatabase.help':
    'EMS_Configuration par défaut. 1 à 25 lettres, chiffres ou traits de soulignement, et un nom différent des trois autres.',
  'parameter.runtimeDatabase.title': 'Base de données d’exploitation',
  'parameter.runtimeDatabase.help':
    'EMS_IcoUnifiedConfig par défaut. 1 à 25 lettres, chiffres ou traits de soulignement, et un nom différent des trois autres.',
  'parameter.dataDatabase.title': 'Base de données des calculs et de l’historique des événements',
  'parameter.dataDatabase.help':
    'EMS_IcoData par défaut. 1 à 25 lettres, chiffres ou traits de soulignement, et un nom différent des trois autres.',
  'parameter.pricingDatabase.title': 'Base de données des coûts',
  'parameter.pricingDatabase.help':
    'EMS_Pricing par défaut. 1 à 25 lettres, chiffres ou traits de soulignement, et un nom différent des trois autres.',
  'parameter.overwriteDatabases.title': 'Écraser les bases de données de mêmes noms',
  'parameter.overwriteDatabases.help':
    'Le kit remplace alors les bases de données qui portent déjà ces noms, sans retour possible. À exclure si leur contenu sert encore.',

  // Ports and network
  'parameter.httpsPort.title': 'Port HTTPS',
  'parameter.httpsPort.help':
    'Le port TCP par lequel les navigateurs atteignent stream, de 1 à 65535 ; 443 est la valeur par défaut. Si le port doit changer, saisissez le nouveau.',
  'parameter.mqttPort.title': 'Port MQTT',
  'parameter.mqttPort.help':
    'Le port TCP par lequel les services de stream communiquent entre eux, de 1 à 65535 et hors de la plage des ports dynamiques. Le kit le règle toujours sur 1884 ; un autre peut être défini après l’installation.',
  'parameter.dynamicPortStart.title': 'Premier port dynamique actuel',
  'parameter.dynamicPortStart.help':
    'Où commence la plage dans laquelle Windows attribue des ports ; 49152 par défaut. La commande netsh int ipv4 show dynamicport tcp, exécutée en tant qu’administrateur, l’affiche.',
  'parameter.dynamicPortCount.title': 'Nombre actuel de ports dynamiques',
  'parameter.dynamicPortCount.help':
    'Combien de ports compte la plage des ports dynamiques ; 16384 par défaut. La commande netsh int ipv4 show dynamicport tcp, exécutée en tant qu’administrateur, l’affiche.',
  'parameter.newDynamicPortStart.title': 'Premier port dynamique à définir',
  'parameter.newDynamicPortStart.help':
    'Où la plage doit commencer si l’actuelle doit être déplacée parce qu’elle contient le port MQTT ; à partir de 1025. Le manuel indique 49152.',
  'parameter.newDynamicPortCount.title': 'Nombre de ports dynamiques à définir',
  'parameter.newDynamicPortCount.help':
    'Combien de ports la plage déplacée doit compter, 255 au moins. Le manuel indique 16384.',
  'parameter.remoteClients.title': 'Des navigateurs d’autres machines ouvrent stream',
  'parameter.remoteClients.help':
    'Si le port HTTPS n’est pas 443, le pare-feu de la machine doit leur être ouvert. Sinon, stream ne s’ouvre que sur la machine elle-même.',
  'parameter.smtp.title': 'Alarmes et rapports par e-mail',
  'parameter.smtp.help': 'Facultatif. stream doit alors joindre un serveur SMTP.',
  'parameter.ftp.title': 'Rapports sur un serveur FTP',
  'parameter.ftp.help':
    'Facultatif. stream doit alors joindre au moins un serveur FTP, sur lequel il archive des rapports de données et d’événements.',
  'parameter.weather.title': 'Températures d’un service météo',
  'parameter.weather.help':
    'Facultatif. stream doit alors joindre le service web météo, dont les températures mettent la consommation en contexte.',

  // Folders
  'parameter.streamPath.title': 'Dossier de stream',
  'parameter.streamPath.help':
    'Où les programmes de stream sont ou seront installés. Un chemin Windows complet.',
  'parameter.genesisPath.title': 'Dossier de GENESIS64',
  'parameter.genesisPath.help':
    'Où le kit installe GENESIS64, qui gère le runtime de stream. Un chemin Windows complet.',
  'parameter.historicalPath.title': 'Dossier des données historiques',
  'parameter.historicalPath.help':
    'Où stream stocke les valeurs mesurées et les données météo, dans des fichiers .hhd. Un chemin Windows complet, sur un lecteur qui a de la place en réserve.',
  'parameter.sqlPath.title': 'Dossier de SQL Server',
  'parameter.sqlPath.help':
    'Où le kit installe l’instance SQL Server ; ses dossiers de données et de sauvegardes se trouvent en dessous. Un chemin Windows complet.',

  // Licence
  'parameter.licenceOrder.title': 'Commande',
  'parameter.licenceOrder.help':
    'Ce qui est commandé, en quantités de références ; repris de l’estimation ou de la commande choisie.',
  'parameter.licenceMode.title': 'Mode de la licence',
  'parameter.licenceMode.help':
    'Licence cloud (« mode Distant » dans le manuel), vivement recommandée : la machine demande régulièrement à un serveur de licences si la licence est active. Licence locale (« mode Local ») : la clé se trouve sur la machine et fonctionne sans connexion, mais elle est difficile à transférer et à rétablir.',
  'option.licenceMode.cloud': 'Licence cloud',
  'option.licenceMode.local': 'Licence locale',
  'parameter.modeChange.title': 'Changement du mode de la licence',
  'parameter.modeChange.help':
    'Du mode local au mode cloud, un petit ajustement suffit à Hager Services. Sur le passage du mode cloud au mode local, le manuel ne dit rien.',
  'option.modeChange.local-to-cloud': 'Du mode local au mode cloud',
  'option.modeChange.cloud-to-local': 'Du mode cloud au mode local',
  'parameter.oldMachine.title': 'L’ancienne machine',
  'parameter.oldMachine.help':
    'La machine qui a détenu la licence jusqu’ici. Une licence locale ne peut y être tuée que tant que stream y est installé.',
  'option.oldMachine.stream-installed': 'stream y est encore installé',
  'option.oldMachine.stream-gone': 'stream, ou la machine elle-même, n’est plus là',
  'parameter.licenceLoss.title': 'Ce qui est arrivé à la licence',
  'parameter.licenceLoss.help':
    'Une licence locale est liée à une empreinte de la machine : un nouveau matériel, une autre machine virtuelle ou un autre Windows peuvent donc la rompre. Seule une licence cloud dépend d’un serveur de licences.',
  'option.licenceLoss.machine-lost': 'La machine est perdue',
  'option.licenceLoss.machine-changed': 'La machine a été modifiée',
  'option.licenceLoss.source-unreachable': 'Le serveur de licences est injoignable',
  'parameter.extension.title': 'Extension de la licence',
  'parameter.extension.help':
    'Une extension peut être commandée à tout moment ; ses points s’ajoutent à la licence actuelle.',
  'option.extension.HTG504H': 'HTG504H (extension EMS stream 100) : 100 points de plus',
  'option.extension.HTG505H': 'HTG505H (extension EMS stream 200) : 200 points de plus',
  'option.extension.HTG506H': 'HTG506H (extension EMS stream 500) : 500 points de plus',
  'option.extension.HTG507H': 'HTG507H (extension EMS stream 1000) : 1 000 points de plus',
  'option.extension.HTG508H': 'HTG508H (extension EMS stream 1500) : 1 500 points de plus',
  'option.extension.HTG509H': 'HTG509H (extension EMS stream 2000) : 2 000 points de plus',
  'option.extension.HTG510H': 'HTG510H (extension EMS stream 5000) : 5 000 points de plus',

  // Certificates
  'parameter.managerCertificate.title': 'Certificat de l’agardio.manager',
  'parameter.managerCertificate.help':
    'Pour un certificat signé par une autorité, c’est cette autorité qui est chargée dans stream : le certificat seul ne suffit pas. Un certificat auto-signé est chargé lui-même.',
  'option.managerCertificate.authority-signed': 'Signé par une autorité de certification',
  'option.managerCertificate.self-signed': 'Auto-signé',
  'parameter.managerKey.title': 'Clé de ce certificat',
  'parameter.managerKey.help':
    'stream refuse les certificats sur courbes elliptiques. Dans Windows, les détails du certificat indiquent le type de clé sous « Clé publique ».',
  'option.managerKey.rsa': 'Clé RSA',
  'option.managerKey.elliptic-curve': 'Clé sur courbes elliptiques',
  'parameter.managerConnected.title': 'L’agardio.manager est déjà connecté à stream',
  'parameter.managerConnected.help':
    'Une nouvelle connexion tient aussitôt compte d’un certificat, une connexion existante non : un redémarrage de la machine est alors vivement recommandé.',
  'parameter.webCertificate.title': 'Nouveau certificat du site',
  'parameter.webCertificate.help':
    'Les navigateurs ouvrent le site sans question s’ils connaissent le certificat ou son autorité, et s’il porte l’adresse utilisée. Faute d’un autre, un certificat auto-signé peut être créé.',
  'option.webCertificate.own': 'Un certificat du client',
  'option.webCertificate.self-signed': 'Un nouveau certificat auto-signé',

  // Restoration
  'parameter.restoreScope.title': 'Ce qui est restauré',
  'parameter.restoreScope.help':
    'Toute l’installation, après une panne ou pour un passage à une autre machine. Les bases de données seules, si stream lui-même reste et est connecté aux bases restaurées.',
  'option.restoreScope.whole-installation': 'Toute l’installation',
  'option.restoreScope.databases-only': 'Les bases de données seules',
  'parameter.restoreDatabases.title': 'Les bases de données',
  'parameter.restoreDatabases.help':
    'Où seront les bases de données de l’installation restaurée, et ce qui s’y trouve déjà. Cela détermine si leurs sauvegardes sont restaurées, et si c’est avant ou après l’exécution du kit.',
  'option.restoreDatabases.local-sql-present': 'Sur la machine, où SQL Server est déjà présent',
  'option.restoreDatabases.local-sql-absent': 'Sur la machine, où SQL Server manque encore',
  'option.restoreDatabases.remote-available': 'Sur une autre machine, intactes',
  'option.restoreDatabases.remote-lost': 'Sur une autre machine, perdues ou écrasées',

  // Upgrade, uninstallation, troubleshooting
  'parameter.genesisChange.title': 'GENESIS64 de la nouvelle version',
  'parameter.genesisChange.help':
    'Le kit de la nouvelle version indique la désinstallation dont il a besoin : partielle si GENESIS64 reste le même, complète s’il devient plus récent.',
  'option.genesisChange.same-version': 'La même version que maintenant',
  'option.genesisChange.newer-version': 'Une version plus récente',
  'parameter.developmentFirst.title': 'Mise à niveau d’abord sur des bases de développement',
  'parameter.developmentFirst.help':
    'Bonne pratique : mettre à niveau un environnement de développement, le contrôler, puis passer à la production ou y répéter la mise à niveau. Après un passage, le nouveau catalogue agardio.manager est à charger à la main.',
  'parameter.uninstallPurpose.title': 'Pourquoi stream est désinstallé',
  'parameter.uninstallPurpose.help':
    'Pendant la désinstallation, une question porte sur la conservation de la configuration. Pour une nouvelle version, il faut la garder.',
  'option.uninstallPurpose.remove': 'Pour le retirer définitivement',
  'option.uninstallPurpose.upgrade': 'Pour installer une nouvelle version',
  'parameter.genesisBefore.title': 'GENESIS64 était sur la machine avant stream',
  'parameter.genesisBefore.help':
    'Dans ce cas, seul stream peut être désinstallé, et GENESIS64 reste. Sinon, une désinstallation partielle et une complète sont proposées.',
  'parameter.symptom.title': 'Ce que vous constatez',
  'parameter.symptom.help':
    'Le symptôme le plus proche. Les messages qui s’expliquent d’eux-mêmes, par exemple une autorisation manquante, n’en font pas partie.',

  // Circumstances: machine
  'circumstance.system-listed.yes': 'Le manuel cite le Windows de la machine.',
  'circumstance.system-listed.no': 'Le manuel ne cite pas le Windows de la machine.',
  'circumstance.system-newer.yes':
    'Le Windows de la machine est plus récent que les versions citées par le manuel.',
  'circumstance.system-newer.no':
    'Le Windows de la machine n’est pas plus récent que les versions citées par le manuel.',
  'circumstance.system-windows-10.yes': 'La machine fonctionne sous Windows 10 Professionnel ou Entreprise.',
  'circumstance.system-windows-10.no':
    'La machine ne fonctionne pas sous Windows 10 Professionnel ou Entreprise.',
  'circumstance.system-windows-11.yes': 'La machine fonctionne sous Windows 11, hors édition Famille.',
  'circumstance.system-windows-11.no':
    'La machine ne fonctionne pas sous Windows 11, ou en a une édition Famille.',
  'circumstance.system-server-2016.yes': 'La machine fonctionne sous Windows Server 2016.',
  'circumstance.system-server-2016.no': 'La machine ne fonctionne pas sous Windows Server 2016.',
  'circumstance.system-refused.yes':
    'Le Windows de la machine est une édition Famille, une version 32 bits ou plus ancien que les versions citées par le manuel.',
  'circumstance.system-refused.no':
    'Le Windows de la machine n’est ni une édition Famille, ni une version 32 bits, ni plus ancien que les versions citées par le manuel.',
  'circumstance.genesis-same.yes': 'La machine a déjà la version de GENESIS64 que stream apporte.',
  'circumstance.genesis-same.no': 'La machine n’a pas déjà la version de GENESIS64 que stream apporte.',
  'circumstance.genesis-older.yes': 'La machine a un GENESIS64 plus ancien que celui que stream apporte.',
  'circumstance.genesis-older.no':
    'La machine n’a pas de GENESIS64 plus ancien que celui que stream apporte.',
  'circumstance.genesis-newer.yes': 'La machine a un GENESIS64 plus récent que celui que stream apporte.',
  'circumstance.genesis-newer.no':
    'La machine n’a pas de GENESIS64 plus récent que celui que stream apporte.',

  // Circumstances: accounts, SQL Server and databases
  'circumstance.account-domain.yes': 'Le compte des services est un compte de domaine.',
  'circumstance.account-domain.no': 'Le compte des services n’est pas un compte de domaine.',
  'circumstance.server-elsewhere.yes': 'Le SQL Server est sur une autre machine.',
  'circumstance.server-elsewhere.no':
    'Le SQL Server est sur la machine elle-même, ou son adresse ne permet pas de le dire.',
  'circumstance.service-account-elsewhere.yes':
    'Le compte des services appartient à un domaine ou à une autre machine.',
  'circumstance.service-account-elsewhere.no': 'Le compte des services est sur la machine elle-même.',
  'circumstance.install-account-elsewhere.yes':
    'Le compte pour l’installation appartient à un domaine ou à une autre machine.',
  'circumstance.install-account-elsewhere.no': 'Le compte pour l’installation est sur la machine elle-même.',
  'circumstance.service-account-managed.yes': 'Le compte des services est un compte géré.',
  'circumstance.service-account-managed.no': 'Le compte des services n’est pas un compte géré.',
  'circumstance.host-name-long.yes': 'Le nom de la machine a plus de 15 caractères.',
  'circumstance.host-name-long.no': 'Le nom de la machine a 15 caractères au plus.',
  'circumstance.service-account-long.yes':
    'Une partie du nom du compte des services a plus de 15 caractères.',
  'circumstance.service-account-long.no':
    'Aucune partie du nom du compte des services n’a plus de 15 caractères.',
  'circumstance.database-default-instance.yes':
    'Le serveur de bases de données est indiqué sans nom d’instance.',
  'circumstance.database-default-instance.no':
    'Le serveur de bases de données est indiqué avec un nom d’instance.',
  'circumstance.database-instance-and-port.yes':
    'Le serveur de bases de données est indiqué avec l’instance et le port.',
  'circumstance.database-instance-and-port.no':
    'Le serveur de bases de données est indiqué avec l’instance ou le port seul.',
  'circumstance.mqtt-in-dynamic-range.yes': 'La plage dynamique actuelle contient le port MQTT.',
  'circumstance.mqtt-in-dynamic-range.no': 'La plage dynamique actuelle ne contient pas le port MQTT.',
  'circumstance.kit-mqtt-in-dynamic-range.yes':
    'La plage dynamique actuelle contient le port 1884, que le kit règle.',
  'circumstance.kit-mqtt-in-dynamic-range.no': 'La plage dynamique actuelle ne contient pas le port 1884.',
  'circumstance.account-microsoft.yes': 'Le compte des services est associé à un compte Microsoft.',
  'circumstance.account-microsoft.no': 'Le compte des services n’est pas associé à un compte Microsoft.',
  'circumstance.sql-new.yes': 'Le SQL Server est installé par le kit, sur la machine même.',
  'circumstance.sql-new.no': 'Le SQL Server n’est pas installé par le kit.',
  'circumstance.sql-existing.yes': 'Le SQL Server n’est pas installé par le kit.',
  'circumstance.sql-existing.no': 'Le SQL Server est installé par le kit, sur la machine même.',
  'circumstance.sql-remote.yes': 'Le SQL Server est sur une autre machine.',
  'circumstance.sql-remote.no': 'Le SQL Server est sur la machine même.',
  'circumstance.sql-version-newer.yes':
    'Le SQL Server est en version 2022 ou ultérieure, que le manuel ne cite pas.',
  'circumstance.sql-version-newer.no': 'Le SQL Server n’est pas en version 2022 ou ultérieure.',
  'circumstance.sql-version-older.yes': 'Le SQL Server est plus ancien que la version 2016.',
  'circumstance.sql-version-older.no': 'Le SQL Server n’est pas plus ancien que la version 2016.',
  'circumstance.sql-version-2016.yes': 'Le SQL Server est en version 2016.',
  'circumstance.sql-version-2016.no': 'Le SQL Server n’est pas en version 2016.',
  'circumstance.authentication-sql.yes': 'stream se connecte au SQL Server avec un compte SQL.',
  'circumstance.authentication-sql.no':
    'stream se connecte au SQL Server avec le compte Windows des services.',
  'circumstance.authentication-windows.yes':
    'stream se connecte au SQL Server avec le compte Windows des services.',
  'circumstance.authentication-windows.no': 'stream se connecte au SQL Server avec un compte SQL.',
  'circumstance.overwriting.yes': 'Les bases de données existantes de mêmes noms doivent être écrasées.',
  'circumstance.overwriting.no': 'Aucune base de données existante ne doit être écrasée.',

  // Circumstances: ports and network
  'circumstance.https-port-changed.yes': 'Le port HTTPS n’est pas 443, la valeur par défaut.',
  'circumstance.https-port-changed.no': 'Le port HTTPS est 443, la valeur par défaut.',
  'circumstance.mqtt-port-changed.yes': 'Le port MQTT n’est pas 1884, la valeur par défaut.',
  'circumstance.mqtt-port-changed.no': 'Le port MQTT est 1884, la valeur par défaut.',
  'circumstance.remote-clients.yes': 'Des navigateurs d’autres machines ouvrent stream.',
  'circumstance.remote-clients.no': 'stream ne s’ouvre que sur la machine elle-même.',
  'circumstance.smtp.yes': 'stream envoie des alarmes et des rapports par e-mail.',
  'circumstance.smtp.no': 'stream n’envoie pas d’e-mails.',
  'circumstance.ftp.yes': 'stream archive des rapports sur un serveur FTP.',
  'circumstance.ftp.no': 'stream n’archive pas de rapports sur un serveur FTP.',
  'circumstance.weather.yes': 'stream reçoit des températures d’un service météo.',
  'circumstance.weather.no': 'stream ne reçoit pas de températures d’un service météo.',

  // Circumstances: licence
  'circumstance.licence-cloud.yes': 'La licence est une licence cloud.',
  'circumstance.licence-cloud.no': 'La licence est une licence locale.',
  'circumstance.licence-local.yes': 'La licence est une licence locale.',
  'circumstance.licence-local.no': 'La licence est une licence cloud.',
  'circumstance.to-cloud.yes': 'La licence passe du mode local au mode cloud.',
  'circumstance.to-cloud.no': 'La licence passe du mode cloud au mode local.',
  'circumstance.old-machine-installed.yes': 'stream est encore installé sur l’ancienne machine.',
  'circumstance.old-machine-installed.no':
    'stream n’est plus sur l’ancienne machine, ou la machine elle-même n’est plus là.',
  'circumstance.machine-lost.yes': 'La machine qui détenait la licence est perdue.',
  'circumstance.machine-lost.no': 'La machine qui détient la licence n’est pas perdue.',
  'circumstance.machine-changed.yes': 'La machine qui détient la licence a été modifiée.',
  'circumstance.machine-changed.no': 'Une modification de la machine n’est pas en cause.',
  'circumstance.source-unreachable.yes': 'Le serveur de licences est injoignable.',
  'circumstance.source-unreachable.no': 'Un serveur de licences injoignable n’est pas en cause.',

  // Circumstances: certificates
  'circumstance.certificate-authority.yes':
    'Une autorité de certification a signé le certificat de l’agardio.manager.',
  'circumstance.certificate-authority.no': 'Le certificat de l’agardio.manager est auto-signé.',
  'circumstance.elliptic-curve.yes': 'Le certificat de l’agardio.manager utilise des courbes elliptiques.',
  'circumstance.elliptic-curve.no': 'Le certificat de l’agardio.manager a une clé RSA.',
  'circumstance.manager-connected.yes': 'L’agardio.manager est déjà connecté à stream.',
  'circumstance.manager-connected.no': 'L’agardio.manager n’est pas encore connecté à stream.',
  'circumstance.certificate-own.yes': 'Le site de stream reçoit un certificat du client.',
  'circumstance.certificate-own.no': 'Le site de stream reçoit un nouveau certificat auto-signé.',

  // Circumstances: restoration, upgrade, uninstallation
  'circumstance.restore-whole.yes': 'Toute l’installation est restaurée.',
  'circumstance.restore-whole.no': 'Seules les bases de données sont restaurées.',
  'circumstance.restore-local-present.yes':
    'Les bases de données vont sur un SQL Server déjà présent sur la machine.',
  'circumstance.restore-local-present.no':
    'Les bases de données ne vont pas sur un SQL Server déjà présent sur la machine.',
  'circumstance.restore-local-absent.yes':
    'Les bases de données vont sur un SQL Server que le kit installe sur la machine.',
  'circumstance.restore-local-absent.no':
    'Les bases de données ne vont pas sur un SQL Server que le kit installe sur la machine.',
  'circumstance.restore-remote.yes': 'Les bases de données de l’installation sont sur une autre machine.',
  'circumstance.restore-remote.no': 'Les bases de données de l’installation sont sur la machine même.',
  'circumstance.restore-remote-lost.yes': 'Les bases de données de l’autre machine sont perdues ou écrasées.',
  'circumstance.restore-remote-lost.no':
    'Aucune base de données d’une autre machine n’est perdue ou écrasée.',
  'circumstance.genesis-stays.yes': 'La nouvelle version de stream utilise la même version de GENESIS64.',
  'circumstance.genesis-stays.no':
    'La nouvelle version de stream utilise une version plus récente de GENESIS64.',
  'circumstance.development-first.yes':
    'La mise à niveau se fait d’abord sur des bases de données de développement.',
  'circumstance.development-first.no':
    'Aucune mise à niveau ne se fait d’abord sur des bases de données de développement.',
  'circumstance.uninstall-for-upgrade.yes': 'stream est désinstallé pour installer une nouvelle version.',
  'circumstance.uninstall-for-upgrade.no': 'stream est désinstallé définitivement.',
  'circumstance.genesis-before-stream.yes': 'GENESIS64 était sur la machine avant stream.',
  'circumstance.genesis-before-stream.no': 'GENESIS64 est arrivé sur la machine avec stream.',

  // Prepare, install, verify
  // Procedures and sections
  'procedure.pre-install.title': 'Préparer l’installation',
  'procedure.pre-install.summary':
    'Tout ce qui doit être prêt avant le lancement du kit : licence, machine, comptes, bases de données, réseau et dossiers, et qui s’en occupe.',
  'procedure.install.title': 'Installer stream',
  'procedure.install.summary':
    'Guide à travers le kit d’installation, fenêtre par fenêtre, avec les valeurs de ce site.',
  'procedure.verify-installation.title': 'Vérifier l’installation',
  'procedure.verify-installation.summary':
    'Montre que stream répond, que ses services fonctionnent et qu’il ne manque rien de ce que le kit installe.',

  'section.prepare-licence': 'Commander la licence à l’avance',
  'section.prepare-machine': 'La machine',
  'section.prepare-power': 'Alimentation et redémarrages',
  'section.prepare-accounts': 'Comptes Windows',
  'section.prepare-database': 'SQL Server et bases de données',
  'section.prepare-network': 'Ports et réseau',
  'section.prepare-folders': 'Dossiers',
  'section.prepare-genesis64': 'Le logiciel GENESIS64',
  'section.prepare-day': 'Le jour de l’installation',
  'section.install-start': 'Lancer le kit',
  'section.install-instance': 'L’instance SQL Server',
  'section.install-settings': 'Saisir les paramètres',
  'section.install-run': 'Laisser le kit travailler',
  'section.verify-web': 'Ouvrir stream',
  'section.verify-ems-services': 'Services de stream',
  'section.verify-iconics-services': 'Services de GENESIS64',
  'section.verify-prerequisites': 'Prérequis installés',
  'section.verify-next': 'La suite',

  // Prepare: licence
  'stream.licence.plan-site-code':
    'Convenez avec Hager Services du jour où le Site code de {hostName} lui sera transmis, et de la personne qui recevra la Site key.',
  'stream.licence.plan-site-code.why':
    'Une licence locale est liée à une empreinte de la machine. Sa Site key, un fichier .glic, ne peut être produite qu’à partir du Site code que la machine affiche après l’installation : cette licence ne peut donc pas être livrée en totalité à l’avance.',

  // Prepare: machine
  'stream.machine.system-listed':
    'Vérifiez que {hostName} fonctionne sous Windows 10 Professionnel ou Entreprise (x64), Windows Server 2016 (x64) ou Windows Server 2019.',
  'stream.machine.system-listed.why':
    'Ces systèmes sont compatibles avec stream. L’édition et la version figurent sous « Spécifications de Windows », la mention x64 sous « Type du système ».',
  'stream.machine.system-not-listed':
    'Demandez à Hager si stream peut fonctionner sous le Windows plus récent de {hostName}, et obtenez la réponse par écrit avant le jour de l’installation.',
  'stream.machine.system-not-listed.why':
    'Le manuel cite Windows 10 Professionnel et Entreprise (x64), Windows Server 2016 (x64) et Windows Server 2019. Un système plus récent n’est pas exclu, mais rien ne garantit que stream s’y comporte correctement.',
  'stream.machine.system-refused':
    'Installez un autre Windows sur {hostName} ou choisissez une autre machine : Windows 10 Professionnel ou Entreprise (x64), Windows Server 2016 (x64) ou Windows Server 2019.',
  'stream.machine.system-refused.why':
    'Les éditions Famille, les systèmes 32 bits et les versions plus anciennes ne sont pas pris en charge ; rien ne garantit alors le bon comportement de stream.',
  'stream.machine.windows-10-support':
    'Décidez comment la machine {hostName} restera sûre : la prise en charge de Windows 10 a pris fin le 14 octobre 2025.',
  'stream.machine.windows-10-support.why':
    'La date est celle de Microsoft ; le manuel de stream mentionne toujours Windows 10. Le système le plus récent de sa liste est Windows Server 2019. Les versions du canal à long terme (LTSC) ont leurs propres dates.',
  'stream.machine.server-2016-support':
    'Prévoyez un système plus récent pour {hostName}. Fin de la prise en charge de Windows Server 2016 : 12 janvier 2027.',
  'stream.machine.server-2016-support.why':
    'La date est celle de Microsoft ; le manuel de stream mentionne toujours Windows Server 2016. Le système le plus récent de sa liste est Windows Server 2019.',
  'stream.machine.size':
    'Confirmez les données sur lesquelles repose la taille de l’installation : nombre d’appareils agardio.manager, produits par appareil, types de services à archiver et fréquence d’archivage.',
  'stream.machine.size.why':
    'Ces quatre réponses déterminent le matériel nécessaire. L’espace disque occupé dépend aussi de la durée de conservation des valeurs, mais le test ne pose aucune question à ce sujet.',
  'stream.machine.processor':
    'Vérifiez le processeur de {hostName} : {cpuCores} cœurs, par exemple {cpuModels}.',
  'stream.machine.processor.why':
    'Le processeur doit suivre le nombre d’appareils, de produits et de services, et la fréquence à laquelle les valeurs sont stockées ; telle est l’exigence pour la taille de cette installation.',
  'stream.machine.memory': 'Vérifiez que {hostName} dispose de {memoryGb} Go de mémoire.',
  'stream.machine.memory.why':
    'Telle est l’exigence pour la taille de cette installation. Windows peut afficher un peu moins que la mémoire installée, car le firmware en réserve une partie.',
  'stream.machine.disk': 'Vérifiez que {hostName} dispose de {diskGb} Go d’espace disque libre.',
  'stream.machine.disk.why':
    'Telle est l’exigence pour la taille de cette installation ; plus les valeurs sont conservées longtemps, plus elles occupent d’espace. Si les dossiers se trouvent sur plusieurs lecteurs, vérifiez chacun d’eux, et C: dans tous les cas : certains dossiers sont toujours créés dans C:\\ProgramData.',

  // Prepare: power and restarts
  'stream.power.no-sleep':
    'Réglez « Veille » sur « Jamais » partout sur {hostName}, pour que la machine n’entre d’elle-même ni en veille ni en veille prolongée.',
  'stream.power.no-sleep.why':
    'Pendant que la machine est en veille, les données de stream présentent des trous. Les quatre commandes règlent de même le mode d’alimentation actif, sur secteur et sur batterie.',
  'stream.power.no-fast-startup':
    'Décochez « Activer le démarrage rapide (recommandé) » sous « Paramètres d’arrêt » sur {hostName}.',
  'stream.power.no-fast-startup.why':
    'Le démarrage rapide est une forme de veille prolongée et doit être désactivé lui aussi. L’option n’est modifiable qu’après un clic sur « Modifier des paramètres actuellement non disponibles » ; si Windows ne prend pas en charge la veille prolongée, elle n’apparaît pas. Lorsque le démarrage rapide est désactivé, la valeur de Registre HiberbootEnabled est 0x0.',
  'stream.power.hide-sleep':
    'Décochez aussi « Veille » et « Veille prolongée » sous « Paramètres d’arrêt » sur {hostName}, pour que le menu Alimentation ne les propose plus.',
  'stream.power.hide-sleep.why': 'Personne ne peut alors les choisir par erreur.',
  'stream.power.tell-users':
    'Demandez à tous ceux qui travaillent sur {hostName} de ne jamais mettre la machine en veille ni en veille prolongée.',
  'stream.power.tell-users.why':
    'Aucun réglage ne retire entièrement ces options aux utilisateurs, et chaque interruption laisse un trou dans les données.',
  'stream.restarts.active-hours':
    'Activez la stratégie « Désactiver le redémarrage automatique pour les mises à jour pendant les heures d’activité » sur {hostName}, indiquez comme heures d’activité la période où stream est utilisé, puis cliquez sur « Appliquer » et « OK ».',
  'stream.restarts.active-hours.why':
    'Les redémarrages que personne n’a demandés viennent surtout des mises à jour, et chacun d’eux interrompt stream. Ensuite, la clé de Registre montre SetActiveHours, ActiveHoursStart et ActiveHoursEnd.',
  'stream.restarts.maintenance-window':
    'Convenez, pour les mises à jour et les redémarrages de {hostName}, d’un moment où personne n’utilise stream.',
  'stream.restarts.maintenance-window.why':
    'Si la machine doit redémarrer d’elle-même, que ce soit hors des heures d’utilisation. Quiconque gère les mises à jour du site de façon centralisée doit connaître ces heures.',

  // Prepare: accounts
  'stream.accounts.install-administrator':
    'Assurez-vous que {installAccount} est administrateur de {hostName}.',
  'stream.accounts.install-administrator.why':
    'Le kit est lancé avec ce compte ; il installe des programmes et écrit dans des dossiers protégés comme C:\\ProgramData. « Administrateurs » doit figurer parmi les groupes qu’affiche la première commande ; la seconde énumère tous les administrateurs, ceux d’un domaine compris.',
  'stream.accounts.service-account':
    'Assurez-vous que {serviceAccount}, le compte qui lancera les services de stream, existe ; sinon, créez-le.',
  'stream.accounts.service-account.why':
    'Ce peut être le compte qui lance le kit ou un autre ; un compte local est vivement recommandé. Le kit rejette un compte qui n’est pas administrateur, n’a pas de mot de passe ou n’a pas le droit d’ouvrir une session en tant que service.',
  'stream.accounts.prefer-local':
    'Envisagez un compte local à la place de {serviceAccount}, qui est associé à un compte Microsoft.',
  'stream.accounts.prefer-local.why':
    'Un compte Microsoft exige que la machine ait en permanence accès à Internet, et son mot de passe peut être changé d’ailleurs, après quoi les services ne démarrent plus. Un compte local est vivement recommandé.',
  'stream.accounts.service-administrator':
    'Assurez-vous que {serviceAccount} est administrateur de {hostName}.',
  'stream.accounts.service-administrator.why':
    'Les services écrivent dans des dossiers qui peuvent être protégés, comme C:\\ProgramData, et le kit rejette un compte sans ce droit.',
  'stream.accounts.service-password': 'Assurez-vous que {serviceAccount} a un mot de passe.',
  'stream.accounts.service-password.why':
    'Le kit rejette un compte sans mot de passe. Les Paramètres de Windows permettent d’en définir un pour le compte dont la session est ouverte.',
  'stream.accounts.managed':
    'Choisissez un autre compte que {serviceAccount} : c’est un compte de service géré.',
  'stream.accounts.managed.why':
    'Le kit et l’outil d’administration demandent le mot de passe du compte. Windows garde pour lui celui d’un compte de service géré : il n’y en a aucun à saisir.',
  'stream.accounts.long-names':
    'Raccourcissez {longNames} à 15 caractères, ou assurez-vous que tout ce qui demande ce nom l’accepte tel que Windows l’affiche.',
  'stream.accounts.long-names.why':
    'NetBIOS coupe les noms à 15 caractères. Les commandes de cette liste contiennent les noms complets ; celles-ci affichent le nom complet de la machine et le nom coupé.',
  'stream.accounts.microsoft-password':
    'Ayez à portée de main le mot de passe du compte Microsoft associé à {serviceAccount}.',
  'stream.accounts.microsoft-password.why':
    'C’est ce mot de passe que le kit demande. Le code PIN qui sert à ouvrir une session sur la machine n’est pas accepté à sa place.',
  'stream.accounts.microsoft-internet': 'Donnez à {hostName} un accès permanent à Internet.',
  'stream.accounts.microsoft-internet.why':
    'Les services fonctionnent sous {serviceAccount}, et un compte associé à un compte Microsoft dépend de cet accès.',
  'stream.accounts.service-logon-right':
    'Accordez à {serviceAccount} le droit « Ouvrir une session en tant que service » sur {hostName}.',
  'stream.accounts.service-logon-right.why':
    'Le kit rejette un compte qui n’a pas ce droit. Dans un PowerShell ouvert en tant qu’administrateur, la première commande montre qui l’a, en partie sous forme d’identificateurs de sécurité ; la seconde montre l’identificateur de {serviceAccount}.',
  'stream.accounts.domain-policy':
    'Assurez-vous qu’aucune stratégie de groupe du domaine ne retire à {serviceAccount} le droit « Ouvrir une session en tant que service ».',
  'stream.accounts.domain-policy.why':
    'Une stratégie du domaine remplace ce qui a été réglé sur la machine. Sans ce droit, les services ne démarrent plus, et Windows consigne les événements 7041 et 7000.',
  'stream.accounts.password-stays':
    'Faites en sorte que le mot de passe de {serviceAccount} n’expire jamais, ou désignez la personne qui saisira chaque nouveau mot de passe dans l’outil d’administration de stream.',
  'stream.accounts.password-stays.why':
    'Quand le mot de passe change, les services ne démarrent plus, et Windows consigne les événements 7038 et 7000. La commande indique quand le mot de passe expire.',

  // Prepare: SQL Server and databases
  'stream.database.version-listed': 'Vérifiez que {databaseServer} est un SQL Server 2016, 2017 ou 2019.',
  'stream.database.version-listed.why':
    'Ces versions sont compatibles avec stream. Saisissez les trois lignes l’une après l’autre dans une invite de commandes sur le serveur de bases de données : elles interrogent son instance par défaut. La dernière commande nomme l’instance et fonctionne aussi depuis {hostName}.',
  'stream.database.version-not-listed':
    'Demandez à Hager si stream peut utiliser le SQL Server plus récent de {databaseServer}, et obtenez la réponse par écrit au préalable.',
  'stream.database.version-not-listed.why':
    'Le manuel cite SQL Server 2016, 2017 et 2019. Une version plus récente n’est pas exclue, mais rien ne garantit que stream fonctionne avec elle.',
  'stream.database.version-too-old':
    'Prévoyez une instance SQL Server 2016, 2017 ou 2019 à la place de {databaseServer}, ou mettez celle-ci à niveau.',
  'stream.database.version-too-old.why':
    'stream n’est pas compatible avec les versions plus anciennes : une partie des données s’afficherait mal.',
  'stream.database.sql-2016-support':
    'Prévoyez une version plus récente pour {databaseServer} : la prise en charge de SQL Server 2016 a pris fin le 14 juillet 2026.',
  'stream.database.sql-2016-support.why':
    'La date est celle de Microsoft ; le manuel de stream mentionne toujours SQL Server 2016. La version la plus récente de sa liste est SQL Server 2019.',
  'stream.database.back-up-instance':
    'Sauvegardez l’instance SQL Server {databaseServer} avant l’installation.',
  'stream.database.back-up-instance.why':
    'En cas d’incident, les autres bases de données de l’instance peuvent être rétablies. La requête indique la date de la dernière sauvegarde complète de chacune.',
  'stream.database.connection-parameters':
    'Ayez à portée de main la connexion au serveur de bases de données : adresse {databaseAddress}, port TCP {databasePort}, instance {databaseInstance}, méthode d’authentification, et compte avec mot de passe.',
  'stream.database.connection-parameters.why':
    'Le kit demande le serveur sous la forme {databaseServer} ; le port peut être omis si c’est 1433. Le compte a besoin de l’autorisation CONTROL SERVER.',
  'stream.database.default-instance':
    'Faites confirmer que {databaseServer} est joint sans nom d’instance, et saisissez-le tel quel.',
  'stream.database.default-instance.why':
    'Le manuel n’imprime l’adresse qu’avec un nom d’instance. Une instance par défaut n’en a pas.',
  'stream.database.which-instance':
    'Assurez-vous que {databaseInstance} répond à {databaseServer} : la commande doit afficher ce nom.',
  'stream.database.which-instance.why':
    'Lorsque les deux sont indiqués, le port seul décide qui répond ; le nom de l’instance n’est pas consulté. Une instance par défaut affiche MSSQLSERVER.',
  'stream.database.reach-server':
    'Assurez-vous que {hostName} atteint {databaseAddress} sur le port TCP {databasePort}.',
  'stream.database.reach-server.why':
    'Sans ses bases de données, stream ne peut être ni installé ni utilisé. Lancez le test sur {hostName} : il doit afficher « TcpTestSucceeded : True ».',
  'stream.database.mixed-authentication':
    'Assurez-vous que {databaseServer} accepte l’authentification SQL Server.',
  'stream.database.mixed-authentication.why':
    'stream doit se connecter avec un compte SQL. La requête doit renvoyer 0 ; avec 1, l’instance n’accepte que des comptes Windows.',
  'stream.database.sql-login':
    'Assurez-vous que le compte SQL {sqlLogin} existe sur {databaseServer}, qu’il est activé et que son mot de passe est connu ; sinon, créez-le.',
  'stream.database.sql-login.why':
    'Le kit demande ce compte et son mot de passe, avec lesquels stream se connecte désormais. La requête doit renvoyer une ligne avec 0 sous is_disabled.',
  'stream.database.sql-control-server':
    'Accordez au compte SQL {sqlLogin} l’autorisation CONTROL SERVER sur {databaseServer}.',
  'stream.database.sql-control-server.why':
    'stream l’exige du compte avec lequel il se connecte, y compris après l’installation. La première ligne doit renvoyer 1 ; si elle renvoie 0, la seconde accorde l’autorisation.',
  'stream.database.account-known-there':
    'Choisissez un compte du domaine pour les services, ou l’authentification SQL Server : {serviceAccount} n’est pas connu sur {databaseAddress}.',
  'stream.database.account-known-there.why':
    'Avec l’authentification Windows, stream se connecte avec le compte de ses services, et ce compte doit exister sur l’instance. Une autre machine connaît les comptes de son domaine, mais pas ceux de {hostName}.',
  'stream.database.windows-login':
    'Assurez-vous que {serviceAccount} a un compte de connexion sur {databaseServer} ; sinon, créez-le.',
  'stream.database.windows-login.why':
    'Avec l’authentification Windows, stream se connecte avec le compte qui lance ses services. La requête doit renvoyer une ligne avec 0 sous is_disabled.',
  'stream.database.windows-control-server':
    'Accordez à {serviceAccount} l’autorisation CONTROL SERVER sur {databaseServer}.',
  'stream.database.windows-control-server.why':
    'stream l’exige du compte avec lequel il se connecte, y compris après l’installation. L’onglet « Effectif » énumère l’autorisation ; la première ligne de SQL doit renvoyer 1, et si elle renvoie 0, la seconde accorde l’autorisation.',
  'stream.database.agree-names':
    'Convenez des noms des quatre bases de données : {configurationDatabase} (configuration), {runtimeDatabase} (exploitation), {dataDatabase} (calculs et historique des événements) et {pricingDatabase} (coûts).',
  'stream.database.agree-names.why':
    'stream a quatre bases de données qui lui sont propres. Un nom se compose de 1 à 25 lettres, chiffres ou traits de soulignement et n’existe qu’une fois sur l’instance ; l’organisation peut avoir ses propres règles.',
  'stream.database.names-free':
    'Assurez-vous qu’aucune base de données de {databaseServer} ne s’appelle {configurationDatabase}, {runtimeDatabase}, {dataDatabase} ou {pricingDatabase}.',
  'stream.database.names-free.why':
    'Deux bases de données d’une instance ne peuvent pas porter le même nom. La requête ne doit rien renvoyer.',
  'stream.database.names-overwritten':
    'Faites confirmer par écrit que des bases de données nommées {configurationDatabase}, {runtimeDatabase}, {dataDatabase} ou {pricingDatabase} sur {databaseServer} peuvent être écrasées, et conservez-en une sauvegarde.',
  'stream.database.names-overwritten.why':
    'Tout leur contenu est perdu, et le kit ne permet aucun retour en arrière. La requête montre lesquelles existent.',
  'stream.database.no-instance-yet': 'Assurez-vous que {hostName} n’a encore aucune instance SQL Server.',
  'stream.database.no-instance-yet.why':
    'Le kit ne propose d’en installer une que s’il n’y en a pas ; sinon, il demande la connexion à une instance existante. La commande ne doit rien afficher.',
  'stream.database.express-limits':
    'Vérifiez que SQL Server Express suffit à ce site : 10 Go par base de données, un pool de mémoires tampons de 1 410 Mo et 4 cœurs.',
  'stream.database.express-limits.why':
    'Le kit installe SQL Server Express 2017 ; ces limites sont celles de Microsoft. Mieux vaut connecter d’emblée un site qui les dépasserait à une instance existante d’une autre édition.',
  'stream.database.choose-login':
    'Choisissez un mot de passe pour le compte SQL {sqlLogin} : de 8 à 15 caractères, pris dans au moins trois de ces catégories : A à Z, a à z, 0 à 9, autres caractères comme ! $ # %.',
  'stream.database.choose-login.why':
    'Le kit crée ce compte comme administrateur de la nouvelle instance, et stream se connecte avec lui. Cette liste de contrôle n’enregistre aucun mot de passe : notez-le là où le client conserve les siens.',

  // Prepare: ports and network
  'stream.ports.https': 'Assurez-vous que le port TCP {httpsPort} est libre sur {hostName}.',
  'stream.ports.https.why':
    'Le serveur web de stream répond sur ce port. Tout port qui n’apparaît pas dans la première colonne d’adresses du résultat est libre ; le port est le nombre qui suit le dernier deux-points.',
  'stream.ports.mqtt':
    'Assurez-vous que le port TCP 1884 est libre sur {hostName} le jour de l’installation.',
  'stream.ports.mqtt.why':
    'Les services de stream communiquent entre eux par ce port. Le kit ne laisse pas le choix : un autre port ne peut être réglé qu’après l’installation. Les autres machines n’ont pas à l’atteindre. Tout port qui n’apparaît pas dans la première colonne d’adresses du résultat est libre.',
  'stream.ports.mqtt-later':
    'Assurez-vous que le port TCP {mqttPort}, prévu pour le serveur MQTT, est libre lui aussi sur {hostName} et se trouve hors de la plage des ports dynamiques (de {dynamicPortStart} à {dynamicPortEnd}).',
  'stream.ports.mqtt-later.why':
    'Le kit installe toujours avec 1884 ; {mqttPort} se règle ensuite dans l’outil d’administration et doit être libre à ce moment.',
  'stream.ports.dynamic-range':
    'Assurez-vous que le port 1884 se trouve hors de la plage des ports dynamiques de {hostName} (de {dynamicPortStart} à {dynamicPortEnd}).',
  'stream.ports.dynamic-range.why':
    'Windows prête les ports de cette plage à tout programme qui en demande un : le port pourrait donc être pris après un redémarrage. La commande indique le début de la plage et le nombre de ports.',
  'stream.ports.move-dynamic-range':
    'La plage actuelle (de {dynamicPortStart} à {dynamicPortEnd}) contient un port pour MQTT : faites-la remplacer par la plage de {newDynamicPortStart} à {newDynamicPortEnd}, dans une invite de commandes ouverte en tant qu’administrateur.',
  'stream.ports.move-dynamic-range.why':
    'D’après le manuel, il faut changer soit le port MQTT, soit la plage ; le kit ne laisse pas le choix du port. La seconde commande affiche le résultat.',
  'stream.ports.excluded':
    'Assurez-vous qu’aucun port destiné à stream ne se trouve dans une plage que Windows exclut sur {hostName}.',
  'stream.ports.excluded.why':
    'Un port d’une telle plage paraît libre dans netstat, mais aucun programme ne peut l’ouvrir ; Hyper-V et les services de conteneurs réservent souvent des plages. Un astérisque marque ce qu’un administrateur a réservé.',
  'stream.ports.holder': 'Si un port est occupé, cherchez qui l’occupe avant d’en choisir un autre.',
  'stream.ports.holder.why':
    'netstat indique le processus par son PID. Le PID 4 est Windows lui-même : une application derrière http.sys occupe alors le port, ce que révèlent les files de requêtes, les adresses réservées et les liaisons d’IIS. C’est notre propre conseil.',
  'stream.ports.sql': 'Assurez-vous que le port TCP {sqlPort} est libre sur {hostName}.',
  'stream.ports.sql.why':
    'La nouvelle instance SQL Server répond sur ce port. Tout port qui n’apparaît pas dans la première colonne d’adresses du résultat est libre ; le port est le nombre qui suit le dernier deux-points.',
  'stream.ports.firewall-policy':
    'Vérifiez qu’aucune stratégie de pare-feu de {hostName} ne bloque le port TCP {httpsPort} ni, à l’intérieur de la machine, TCP {innerPorts}.',
  'stream.ports.firewall-policy.why':
    'Une stratégie peut rendre un port inutilisable sans qu’aucun programme ne l’occupe, et la liste des ports occupés ne le montre pas.',
  'stream.network.firewall-rule':
    'Autorisez le port TCP {httpsPort} dans le pare-feu de {hostName} par une nouvelle règle de trafic entrant : « Port », « TCP », « Ports locaux spécifiques » {httpsPort}, « Autoriser la connexion », profils inchangés, et un nom.',
  'stream.network.firewall-rule.why':
    'Ici, stream n’utilise pas le port 443. Sans cette règle, ses pages ne s’ouvrent que sur la machine elle-même. Un compte administrateur est nécessaire.',
  'stream.network.clients':
    'Assurez-vous que les machines des utilisateurs atteignent {hostName} sur le port TCP {httpsPort}, à travers tous les pare-feu et proxys intermédiaires.',
  'stream.network.clients.why':
    'Les utilisateurs et le serveur peuvent se trouver sur des réseaux différents, pourvu que le passage soit ouvert. L’administrateur réseau connaît l’adresse que les utilisateurs d’un autre réseau doivent saisir.',
  'stream.network.managers': 'Assurez-vous que {hostName} atteint chaque appareil agardio.manager par HTTPS.',
  'stream.network.managers.why':
    'Toutes les mesures viennent de ces appareils. Ils peuvent se trouver sur d’autres réseaux, derrière des pare-feu ou des proxys, pourvu que le serveur joigne chacun d’eux.',
  'stream.network.smtp':
    'Assurez-vous que {hostName} atteint le serveur SMTP, et ayez à portée de main son adresse, son port et son compte.',
  'stream.network.smtp.why': 'stream s’en sert pour envoyer les alarmes et les rapports par e-mail.',
  'stream.network.ftp':
    'Assurez-vous que {hostName} atteint au moins un serveur FTP, et ayez à portée de main son adresse et son compte.',
  'stream.network.ftp.why':
    'stream y dépose les rapports de données et d’événements ; il peut utiliser plusieurs serveurs.',
  'stream.network.weather': 'Assurez-vous que {hostName} atteint le service web météo.',
  'stream.network.weather.why':
    'Ses températures situent la consommation dans son contexte et la normalisent. stream lui-même fonctionne sans elles.',

  // Prepare: folders
  'stream.folders.stream': 'Réservez le dossier {streamPath} aux programmes de stream.',
  'stream.folders.stream.why':
    'Le kit le demande. La commande renvoie False tant que rien n’occupe le dossier.',
  'stream.folders.genesis64': 'Réservez le dossier {genesisPath} à GENESIS64, qui gère le runtime de stream.',
  'stream.folders.genesis64.why':
    'Le kit le demande tant que GENESIS64 n’est pas sur la machine. La commande renvoie False tant que rien n’occupe le dossier.',
  'stream.folders.historical':
    'Réservez le dossier {historicalPath} aux données historiques, sur un lecteur qui a de la place en réserve.',
  'stream.folders.historical.why':
    'stream y écrit chaque mesure stockée, dans des fichiers .hhd. La commande renvoie False tant que rien n’occupe le dossier.',
  'stream.folders.program-data':
    'Prévoyez deux dossiers sur le lecteur C de {hostName}, quels que soient les autres choix : C:\\ProgramData\\Hager Group\\EMS et C:\\ProgramData\\ICONICS.',
  'stream.folders.program-data.why':
    'Le kit les crée dans tous les cas, et aucun réglage ne les déplace. Windows masque C:\\ProgramData : saisissez le chemin, ou affichez les éléments masqués dans l’Explorateur de fichiers.',
  'stream.folders.sql-program':
    'Réservez le dossier {sqlPath} à l’instance SQL Server {sqlInstance}, sans restriction d’accès.',
  'stream.folders.sql-program.why':
    'Si l’installation de SQL Server ne peut pas utiliser un dossier ou le nom de l’instance, elle s’arrête avec un code d’erreur.',
  'stream.folders.sql-data':
    'Réservez les dossiers {sqlDataPath} à la base de données des comptes utilisateur et {sqlBackupPath} aux sauvegardes de bases de données, sans restriction d’accès.',
  'stream.folders.sql-data.why':
    'Le kit demande les deux quand il installe SQL Server. Le premier contient ce qui permet aux personnes et aux programmes d’accéder aux bases de données, le second ce qui sera sauvegardé plus tard.',

  // Prepare: GENESIS64
  'stream.genesis.look': 'Vérifiez si GENESIS64 est installé sur {hostName}, et dans quelle version.',
  'stream.genesis.look.why':
    'stream apporte GENESIS64 10.96.1, et il est vivement recommandé de ne pas l’installer là où GENESIS64 est présent. La commande n’affiche rien s’il est absent.',
  'stream.genesis.newer':
    'Désinstallez le GENESIS64 plus récent de {hostName}, ou choisissez une autre machine.',
  'stream.genesis.newer.why':
    'Là où se trouve un GENESIS64 plus récent, l’installation de stream est impossible.',
  'stream.genesis.older-projects':
    'Enregistrez ailleurs les projets GENESIS64 de {hostName}, ou faites confirmer par écrit qu’ils peuvent être perdus.',
  'stream.genesis.older-projects.why':
    'Le kit écrase entièrement un GENESIS64 plus ancien. Ses projets, anciens et actuels, sont perdus.',
  'stream.genesis.same-project':
    'Prévenez ceux qui utilisent le projet GENESIS64 actif de {hostName} qu’il ne sera plus le projet actif, et enregistrez-le ailleurs.',
  'stream.genesis.same-project.why':
    'Là où se trouve la même version, le kit met de côté le projet existant et en crée un nouveau pour stream.',
  'stream.genesis.remove-first': 'Désinstallez GENESIS64 de {hostName} avant le jour de l’installation.',
  'stream.genesis.remove-first.why':
    'C’est vivement recommandé : vous évitez des conflits de versions et des projets endommagés, et le dossier de GENESIS64 peut à nouveau être choisi.',

  // Prepare: the day
  'stream.day.kit':
    'Copiez sur {hostName} tout le dossier d’installation de stream, avec le programme EMSSetup qu’il contient.',
  'stream.day.kit.why': 'L’installation commence par EMSSetup et prend tout le reste dans ce dossier.',
  'stream.day.restarts':
    'Convenez d’un moment où la machine {hostName} peut être redémarrée, au moins une fois.',
  'stream.day.restarts.why':
    'L’installation n’est complète qu’après un redémarrage. Un autre a lieu auparavant si Windows en attend déjà un.',
  'stream.day.no-pending-restart':
    'Peu avant, installez sur {hostName} les mises à jour de Windows en attente, puis redémarrez la machine.',
  'stream.day.no-pending-restart.why':
    'Sinon, le kit demande ce redémarrage avant de commencer. Si un redémarrage est en attente, l’une des deux clés de Registre existe ; dans le cas contraire, les deux commandes signalent une erreur.',
  'stream.day.time':
    'Prévoyez assez de temps : GENESIS64 à lui seul peut prendre jusqu’à 30 minutes, et la machine {hostName} doit rester allumée jusqu’au bout.',
  'stream.day.time.why':
    'Tant que le kit n’a pas annoncé la réussite, la machine ne doit pas être éteinte ni la fenêtre fermée.',
  'stream.day.passwords':
    'Ayez les mots de passe à portée de main : ceux de {installAccount}, de {serviceAccount} et du compte SQL {sqlLogin}.',
  'stream.day.passwords.why': 'Le kit les demande au fur et à mesure et ne continue pas sans eux.',
  'stream.day.windows-passwords':
    'Ayez les mots de passe à portée de main : ceux de {installAccount} et de {serviceAccount}.',
  'stream.day.windows-passwords.why': 'Le kit les demande au fur et à mesure et ne continue pas sans eux.',
  'stream.day.licence-terms':
    'Déterminez qui peut accepter, au nom du client, le contrat de licence utilisateur final de stream.',
  'stream.day.licence-terms.why':
    'Le kit n’accepte aucune saisie de paramètres avant l’acceptation de ses conditions.',

  // Install: start
  'stream.install.sign-in': 'Ouvrez une session sur {hostName} avec le compte {installAccount}.',
  'stream.install.sign-in.why':
    'Le kit a besoin d’un administrateur : il installe des programmes et écrit dans des dossiers protégés. « Administrateurs » doit figurer parmi les groupes du compte.',
  'stream.install.genesis-newer':
    'Arrêtez-vous ici tant qu’un GENESIS64 plus récent que 10.96.1 se trouve sur {hostName} : désinstallez-le, ou choisissez une autre machine.',
  'stream.install.genesis-newer.why': 'stream ne peut pas être installé à côté d’un GENESIS64 plus récent.',
  'stream.install.genesis-older':
    'Ne continuez qu’après avoir désinstallé de {hostName} le GENESIS64 plus ancien, ou enregistré ses projets ailleurs.',
  'stream.install.genesis-older.why':
    'Le kit écrase entièrement un GENESIS64 plus ancien. Ses projets, anciens et actuels, sont perdus.',
  'stream.install.start-kit': 'Double-cliquez sur EMSSetup dans le dossier d’installation de stream.',
  'stream.install.start-kit.why':
    'Ce programme est le kit d’installation ; il commence par le choix d’une langue.',
  'stream.install.language': 'Choisissez la langue du kit : anglais, français, allemand ou suédois.',
  'stream.install.language.why':
    'Ce choix ne concerne que le kit. Chaque utilisateur de stream choisira plus tard sa propre langue.',
  'stream.install.consent':
    'Répondez « Oui » quand Windows demande si stream peut apporter des modifications à l’appareil.',
  'stream.install.consent.why':
    'Après « Non », l’installation est considérée comme annulée, et il faut relancer le kit.',
  'stream.install.start': 'Lisez la liste des étapes que présente le kit, puis cliquez sur « Installer ».',
  'stream.install.start.why': 'La liste indique ce que l’installation va modifier sur la machine.',
  'stream.install.pending-restart':
    'Si le kit signale un redémarrage en attente, répondez « Oui » pour redémarrer {hostName} aussitôt, ou « Non » pour le faire plus tard.',
  'stream.install.pending-restart.why':
    'La question n’apparaît que si Windows attend un redémarrage, le plus souvent à cause de mises à jour. L’installation commence ainsi sur un système stable, et le kit revient de lui-même après le redémarrage.',
  'stream.install.prerequisites':
    'Laissez le kit contrôler le système et installer les prérequis qui manquent.',
  'stream.install.prerequisites.why':
    'Sans eux, stream ne fonctionne pas. Plusieurs sont des frameworks .NET : là où le kit ne trouve pas de version compatible, il installe la plus récente.',

  // Install: SQL Server instance
  'stream.install.local-instance-found':
    'Ne vous attendez à aucune question sur une nouvelle instance SQL Server : le kit trouve celle de {hostName} et demande plus tard laquelle utiliser.',
  'stream.install.local-instance-found.why':
    'Le kit ne propose une nouvelle instance que s’il n’y en a pas. S’il en propose une, il n’a pas trouvé la vôtre : répondez « Non » et cherchez pourquoi.',
  'stream.install.decline-instance':
    'Répondez « Non » quand le kit propose d’installer une instance SQL Server locale.',
  'stream.install.decline-instance.why':
    'Dès qu’une instance locale a été installée, stream l’utilise, et le kit ne vous laisse plus choisir {databaseServer}.',
  'stream.install.instance-by-mistake':
    'Si vous avez répondu « Oui » par erreur, annulez l’installation de SQL Server.',
  'stream.install.instance-by-mistake.why': 'Le kit continue alors comme après une réponse « Non ».',
  'stream.install.instance-completed-by-mistake':
    'Si SQL Server a été installé jusqu’au bout par erreur, menez l’installation de stream à son terme ; sauvegardez ensuite ses bases de données vides, restaurez-les sur {databaseServer} et connectez-y stream dans l’onglet « Bases de données » de l’outil d’administration.',
  'stream.install.instance-completed-by-mistake.why':
    'La connexion est figée pour le reste de l’installation. Désinstaller stream et recommencer est également possible, mais plus long.',
  'stream.install.accept-instance':
    'Répondez « Oui » quand le kit propose d’installer une instance SQL Server locale.',
  'stream.install.accept-instance.why':
    'stream a besoin d’une instance, et ce site n’en a pas d’autre pour lui. La proposition n’apparaît que s’il n’existe aucune instance locale.',
  'stream.install.instance-name': 'Saisissez le nom de l’instance : {sqlInstance}.',
  'stream.install.instance-name.why': 'Ses dossiers et son service Windows en tirent leur nom.',
  'stream.install.instance-folders':
    'Saisissez les dossiers de l’instance : {sqlPath} pour les programmes, {sqlDataPath} pour la base de données des comptes utilisateur, {sqlBackupPath} pour les sauvegardes de bases de données.',
  'stream.install.instance-folders.why':
    'Un dossier où l’écriture est impossible fait échouer l’installation de SQL Server.',
  'stream.install.instance-port': 'Saisissez le port TCP de l’instance : {sqlPort}.',
  'stream.install.instance-port.why':
    'stream atteint ses bases de données par ce port : rien d’autre ne doit l’utiliser.',
  'stream.install.instance-login':
    'Saisissez le nom d’utilisateur {sqlLogin} et, deux fois, son mot de passe : de 8 à 15 caractères, pris dans au moins trois de ces catégories : A à Z, a à z, 0 à 9, autres caractères comme ! $ # %.',
  'stream.install.instance-login.why':
    'stream se connecte avec ce compte. Le kit active l’authentification SQL Server sur la nouvelle instance et fait de ce compte son administrateur.',
  'stream.install.instance-confirm':
    'Relisez une dernière fois les paramètres de l’instance, puis confirmez son installation.',
  'stream.install.instance-confirm.why':
    'Le kit pose la question avant d’installer SQL Server. Ensuite, c’est cette instance que stream utilise.',
  'stream.install.instance-error':
    'Si l’installation de SQL Server se termine par un code d’erreur, relancez le kit avec un autre nom d’instance ou d’autres dossiers.',
  'stream.install.instance-error.why':
    'La cause habituelle est un nom ou un dossier que SQL Server n’accepte pas ; l’accès aux dossiers ne doit pas être restreint.',

  // Install: settings
  'stream.install.genesis-project':
    'Acceptez le message qui annonce un changement du projet GENESIS64 actif.',
  'stream.install.genesis-project.why':
    'Le kit met de côté le projet actuel et en crée un pour stream. Lors d’une première installation, cela concerne ceux qui utilisent le projet actuel ; lors d’une mise à niveau de stream, le message est normal.',
  'stream.install.welcome': 'Depuis la fenêtre d’accueil, passez à la configuration de l’installation.',
  'stream.install.welcome.why':
    'Cette fenêtre apparaît dès que tous les logiciels exigés au préalable sont là.',
  'stream.install.licence-terms': 'Lisez le contrat de licence utilisateur final et acceptez-le.',
  'stream.install.licence-terms.why': 'Jusque-là, le kit n’accepte aucun paramètre.',
  'stream.install.service-account':
    'Saisissez {serviceAccount} comme compte qui lance les services, sous la forme DOMAINE\\nom_utilisateur.',
  'stream.install.service-account.why':
    'Le kit propose le compte avec lequel il a été lancé. Il rejette un compte qui n’est pas administrateur, n’a pas de mot de passe ou n’a pas le droit d’ouvrir une session en tant que service.',
  'stream.install.service-password': 'Saisissez le mot de passe de {serviceAccount}.',
  'stream.install.service-password.why':
    'Windows en a besoin pour démarrer les services de stream. S’il change plus tard, il faut l’indiquer à stream.',
  'stream.install.microsoft-password':
    'Saisissez le mot de passe du compte Microsoft associé à {serviceAccount}, et non le code PIN.',
  'stream.install.microsoft-password.why':
    'Le code PIN ne sert qu’à ouvrir une session sur cette machine ; ce n’est pas le mot de passe que le kit demande.',
  'stream.install.database-connected':
    'Ne vous attendez à aucune question sur le serveur de bases de données : le kit est déjà connecté à {database}.',
  'stream.install.database-connected.why':
    'Il utilise l’instance qu’il vient d’installer, avec le compte SQL {sqlLogin}. Si cette instance est une erreur, allez au bout de l’installation et changez les bases de données dans l’outil d’administration, ou désinstallez la suite EMS et recommencez.',
  'stream.install.database-server': 'Saisissez le serveur de bases de données : {databaseServer}.',
  'stream.install.database-server.why':
    'La forme est adresse\\instance,port ; avec le port 1433, le port peut être omis.',
  'stream.install.windows-authentication': 'Choisissez l’authentification Windows.',
  'stream.install.windows-authentication.why':
    'Le kit se connecte avec {serviceAccount}, qui doit exister sur l’instance et y avoir l’autorisation CONTROL SERVER.',
  'stream.install.sql-authentication':
    'Choisissez l’authentification SQL Server, puis saisissez le compte SQL {sqlLogin} et son mot de passe.',
  'stream.install.sql-authentication.why':
    'stream conserve ce compte. Il lui faut l’autorisation CONTROL SERVER sur l’instance.',
  'stream.install.database-names':
    'Saisissez les quatre noms de bases de données : configuration {configurationDatabase}, exploitation {runtimeDatabase}, calculs et historique des événements {dataDatabase}, coûts {pricingDatabase}.',
  'stream.install.database-names.why':
    'Chaque nom compte de 1 à 25 lettres, chiffres ou traits de soulignement, et une instance n’admet chaque nom qu’une fois. Notez-les : une restauration et une mise à niveau les redemandent.',
  'stream.install.database-keep':
    'Choisissez de n’effectuer aucune action sur les bases de données existantes ; n’en écrasez et n’en mettez à niveau aucune.',
  'stream.install.database-keep.why':
    'Lors d’une première installation, les bases de données sont nouvelles. La mise à niveau est destinée aux bases de données de stream déjà présentes, et l’écrasement détruit ce qui s’y trouve.',
  'stream.install.database-overwrite':
    'Ne choisissez d’écraser les bases de données existantes qu’après avoir vérifié que {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} sur {databaseServer} ne contiennent plus rien d’utile.',
  'stream.install.database-overwrite.why':
    'Une fois une base de données écrasée, le kit ne permet aucun retour ; seule une sauvegarde permet d’en retrouver le contenu.',
  'stream.install.https-port': 'Saisissez le port HTTPS du serveur web : {httpsPort}.',
  'stream.install.https-port.why':
    'Tout port TCP libre de 1 à 65535 convient. Sauf si c’est 443, il fait partie de l’adresse de stream.',
  'stream.install.stream-folder': 'Saisissez le dossier de stream core : {streamPath}.',
  'stream.install.stream-folder.why': 'Les programmes et les bibliothèques de stream y sont placés.',
  'stream.install.genesis-folder': 'Saisissez le dossier du runtime stream : {genesisPath}.',
  'stream.install.genesis-folder.why':
    'GENESIS64, qui gère le runtime de stream, y est installé. Si une version plus ancienne est encore sur la machine, le kit affiche son dossier, qui n’est pas modifiable.',
  'stream.install.genesis-folder-fixed': 'Laissez le dossier du runtime stream tel que le kit l’affiche.',
  'stream.install.genesis-folder-fixed.why':
    'GENESIS64 est déjà sur la machine : son dossier ne peut plus être changé, et il peut différer du dossier habituel.',
  'stream.install.historical-folder': 'Saisissez le dossier des données historiques : {historicalPath}.',
  'stream.install.historical-folder.why':
    'stream y écrit ses fichiers .hhd. Une sauvegarde doit inclure ce dossier.',
  'stream.install.fixed-folders':
    'Notez les deux dossiers que le kit ne demande pas : C:\\ProgramData\\Hager Group\\EMS et C:\\ProgramData\\ICONICS.',
  'stream.install.fixed-folders.why':
    'Le premier reçoit les fichiers de firmware, les images et les journaux de stream, le second appartient à GENESIS64. Ni l’un ni l’autre ne peut être déplacé.',

  // Install: run
  'stream.install.confirm':
    'Comparez encore une fois tous les paramètres avec cette liste de contrôle, puis confirmez l’installation.',
  'stream.install.confirm.why':
    'Vous ne pourrez plus, ensuite, revenir sur un paramètre ni annuler proprement.',
  'stream.install.keep-running':
    'N’éteignez pas {hostName} et ne fermez pas la fenêtre avant que le kit n’annonce la réussite.',
  'stream.install.keep-running.why':
    'La fenêtre montre ce qui est installé, ce qui est en train de l’être et ce qui suivra.',
  'stream.install.genesis-wait': 'Laissez à l’installation de GENESIS64 jusqu’à 30 minutes.',
  'stream.install.genesis-wait.why':
    'Aucune autre partie ne dure autant ; une barre qui n’avance guère n’est pas le signe d’une panne.',
  'stream.install.command-window':
    'Ne touchez pas à une fenêtre de commande qui s’ouvre pendant l’installation d’EMS Core.',
  'stream.install.command-window.why': 'Elle fait partie de l’installation et se ferme d’elle-même.',
  'stream.install.final-restart':
    'Répondez « Oui » pour redémarrer {hostName} aussitôt, ou « Non » pour redémarrer plus tard.',
  'stream.install.final-restart.why':
    'L’installation n’est complète qu’après ce redémarrage. Après « Non », le kit revient de lui-même au démarrage suivant.',
  'stream.security.admin-password':
    'Remplacez le mot de passe par défaut « admin » de l’utilisateur « admin » dès la toute première connexion à {localAddress}.',
  'stream.security.admin-password.why':
    'Toute installation de stream commence avec cet utilisateur et ce mot de passe : tant qu’il n’est pas changé, quiconque atteint la page peut se connecter. stream en demande un nouveau à la première connexion.',

  // Verify: open stream
  'stream.verify.open-locally':
    'Vérifiez que le navigateur web de {hostName} affiche la page de connexion de stream à l’adresse {localAddress}.',
  'stream.verify.open-locally.why':
    'Après l’installation, elle devrait s’ouvrir d’elle-même. Un navigateur peut omettre le port 443, celui de HTTPS par défaut. Si la page n’apparaît pas, contrôlez le port et le certificat de « Hager Group EMS Web Site » dans « Gestionnaire des services Internet (IIS) ».',
  'stream.verify.accept-risk': 'Acceptez le risque que le navigateur web signale pour cette adresse.',
  'stream.verify.accept-risk.why':
    'Le navigateur ne connaît pas le certificat du nouveau serveur web. La manière d’accepter varie d’un navigateur à l’autre ; un certificat auquel les machines font confiance met fin à l’avertissement.',
  'stream.verify.sign-in': 'Connectez-vous avec le nom d’utilisateur « admin » et le mot de passe « admin ».',
  'stream.verify.sign-in.why':
    'Toute nouvelle installation a cet utilisateur. Peu après un démarrage de la machine, stream peut encore signaler qu’il n’est pas entièrement opérationnel : attendez jusqu’à 10 minutes.',
  'stream.verify.menus': 'Passez en revue les menus de stream.',
  'stream.verify.menus.why':
    'S’ils s’ouvrent, c’est que le serveur web, les services et les bases de données fonctionnent ensemble.',
  'stream.verify.open-remotely':
    'Depuis une autre machine du même réseau, ouvrez {remoteAddress} ; si le nom n’est pas trouvé, mettez à sa place l’adresse IPv4 de {hostName}.',
  'stream.verify.open-remotely.why':
    'Cela montre que le pare-feu laisse passer les utilisateurs. La commande ipconfig, lancée sur {hostName}, affiche son adresse IPv4 ; le test se lance sur l’autre machine et doit afficher « TcpTestSucceeded : True ».',
  'stream.verify.other-network':
    'Demandez à l’administrateur réseau quelle adresse les utilisateurs d’autres réseaux doivent saisir devant /stream.',
  'stream.verify.other-network.why': 'Derrière des routeurs, le serveur peut y avoir une autre adresse.',

  // Verify: services
  'stream.services.list-ems':
    'Affichez la liste des services de stream sur {hostName} : ils sont cinq, tous à l’état Running.',
  'stream.services.list-ems.why':
    'stream n’est pas entièrement opérationnel tant que l’un d’eux est arrêté ; après un démarrage de la machine, il leur faut parfois jusqu’à 10 minutes. StartName indique le compte {serviceAccount}, un compte local aussi sous la forme .\\{serviceUser}.',
  'stream.services.ems': 'Vérifiez que le service {service} fonctionne ({description}).',
  'stream.services.ems.why':
    'Son état doit être Running. S’il ne démarre pas, l’Observateur d’événements en nomme la raison : 7038 ou 7041 avec 7000 désignent le compte des services.',
  'stream.verify.administration-tool':
    'Ouvrez l’outil d’administration de stream en tant qu’administrateur et vérifiez dans l’onglet « Services » que tout fonctionne.',
  'stream.verify.administration-tool.why': 'L’onglet réunit l’état de toutes les parties de stream.',
  'stream.verify.application-pools':
    'Vérifiez que les pools d’applications IcoAnyGlass et EMSNetCore du serveur web sont démarrés.',
  'stream.verify.application-pools.why':
    'Sans IcoAnyGlass, la connexion aboutit à un message selon lequel le serveur n’est pas opérationnel ; sans EMSNetCore, à un message sur la communication avec le serveur. Lancez la commande en tant qu’administrateur.',
  'stream.verify.sql-service': 'Vérifiez que le service de l’instance SQL Server {sqlInstance} fonctionne.',
  'stream.verify.sql-service.why':
    'Sans ses bases de données, stream signale une erreur inattendue dès que quelqu’un se connecte.',
  'stream.services.list-iconics':
    'Affichez la liste des services de GENESIS64 sur {hostName} : il ne doit en manquer aucun.',
  'stream.services.list-iconics.why':
    'La commande nomme l’un après l’autre les 46 services et affiche l’état de chacun, ou « missing » s’il manque. Un service manquant trahit une installation incomplète de GENESIS64.',
  'stream.services.iconics': 'Vérifiez que le service {service} est présent ({description}).',
  'stream.services.iconics.why':
    'Il vient avec GENESIS64. Qu’il fonctionne ou non ne compte pas ici : le manuel le mentionne sans rien en dire.',

  // Verify: prerequisites
  'stream.prerequisites.list': 'Affichez la liste des programmes installés sur {hostName}.',
  'stream.prerequisites.list.why':
    'La liste contient ce que Windows connaît dans ses deux clés de Registre. Comparez-la avec les noms des prérequis ; les versions plus récentes et compatibles comptent.',
  'stream.prerequisites.program': 'Vérifiez que ce programme est installé : {program}.',
  'stream.prerequisites.program.why':
    'Le kit l’installe là où il manque. Windows peut l’afficher sous un nom un peu différent ou dans une version plus récente et compatible.',

  // Verify: next
  'stream.verify.licence-cloud':
    'Activez ensuite la licence : dans l’onglet « License » de Platform Services Configuration, sélectionnez « Cloud License », puis saisissez le License Pool fourni par Hager Services.',
  'stream.verify.licence-cloud.why':
    'D’après ICONICS, GENESIS64 sans licence fonctionne en mode démonstration pendant 12 heures et avec 64 tags. La liste de contrôle « Activer la licence » contient toutes les étapes.',
  'stream.verify.licence-local':
    'Activez ensuite la licence : lisez le Site code dans License Utility et envoyez-le à Hager Services, qui répond par la Site key.',
  'stream.verify.licence-local.why':
    'D’après ICONICS, GENESIS64 sans licence fonctionne en mode démonstration pendant 12 heures et avec 64 tags. La liste de contrôle « Activer la licence » contient toutes les étapes.',
  'stream.verify.mqtt-port':
    'Réglez le port du serveur MQTT sur {mqttPort} dans l’outil d’administration de stream.',
  'stream.verify.mqtt-port.why':
    'Le kit installe toujours avec 1884. La liste de contrôle « Changer le port MQTT » contient toutes les étapes.',
  'stream.verify.backup-policy':
    'Mettez en place une sauvegarde régulière des quatre bases de données, des données historiques, de Runtime\\Dashboards\\GDX_Configurations dans {streamPath}, et des dossiers Images et Firmwares dans C:\\ProgramData\\Hager Group\\EMS.',
  'stream.verify.backup-policy.why':
    'Sans tous ces éléments, stream ne peut pas être restauré après une panne. La liste de contrôle « Sauvegarder stream » contient toutes les étapes.',

  // Ways through windows and menus
  'gui.windows-about': 'Démarrer > Paramètres > Système > À propos',
  'gui.task-manager-performance': 'Gestionnaire des tâches > onglet « Performance »',
  'gui.power-and-sleep': 'Démarrer > Paramètres > Système > Alimentation et mise en veille',
  'gui.power-buttons':
    'Démarrer > Paramètres > Système > Alimentation et mise en veille > Paramètres d’alimentation supplémentaires > Choisir l’action des boutons d’alimentation > Paramètres d’arrêt',
  'gui.power-and-sleep-windows-11':
    'Panneau de configuration > Matériel et audio > Options d’alimentation > Modifier les conditions de mise en veille de l’ordinateur',
  'gui.power-buttons-windows-11':
    'Panneau de configuration > Matériel et audio > Options d’alimentation > Choisir l’action des boutons d’alimentation > Paramètres d’arrêt',
  'gui.active-hours':
    'Démarrer > rechercher « Modifier la stratégie de groupe » > Stratégie Ordinateur local > Configuration ordinateur > Modèles d’administration > Composants Windows > Windows Update > Désactiver le redémarrage automatique pour les mises à jour pendant les heures d’activité > Activé',
  'gui.active-hours-windows-11':
    'Démarrer > rechercher « Modifier la stratégie de groupe » > Stratégie Ordinateur local > Configuration ordinateur > Modèles d’administration > Composants Windows > Windows Update > Gérer l’expérience utilisateur final > Désactiver le redémarrage automatique pour les mises à jour pendant les heures d’activité > Activé',
  'gui.add-account':
    'Démarrer > Paramètres > Comptes > Famille et autres utilisateurs > Ajouter un autre utilisateur sur ce PC',
  'gui.account-password': 'Démarrer > Paramètres > Comptes > Options de connexion > Mot de passe',

  // Rulings
  'ruling.disk-over-drives':
    'Le manuel demande un seul volume d’espace libre pour l’ensemble. Sur plusieurs lecteurs, le dossier de stream, ses données historiques et une nouvelle instance SQL Server sont chacun mesurés à ce volume ; un lecteur qui en offre moins et ne reçoit que GENESIS64 ou les dossiers toujours créés dans C:\\ProgramData est à examiner, car aucun volume n’est indiqué pour eux.',
  'ruling.versions-not-listed':
    'Les versions plus récentes que celles de la liste (Windows 11, Windows Server 2022 et suivants, SQL Server 2022 et suivants) comptent comme absentes de la liste : un avertissement, jamais une réussite. Les éditions Famille, les systèmes 32 bits et les versions plus anciennes que celles de la liste sont refusés. Le manuel évoque Windows 11 pour un réglage sans le mettre dans sa liste.',
  'ruling.sqlcmd-default-instance':
    'Le manuel demande la version avec sqlcmd seul, qui atteint l’instance par défaut de la machine où il s’exécute. Pour une instance nommée ou distante, le serveur est ajouté.',
  'ruling.genesis-path-two-forms':
    'Le manuel donne deux dossiers par défaut pour GENESIS64 : C:\\Program Files\\ICONICS au §3.4.1 et C:\\Program Files\\ICONICS\\GENESIS64 au §4.15.1. C’est le second qui est retenu.',
  'ruling.sql-path-spelling':
    'Le manuel imprime deux graphies du dossier de la nouvelle instance SQL Server, MSSQL14.HAGERGROUPEMSMSSQL et MSSQL14.HAGERGROUPEMSSQL, à côté du nom d’instance HagerGroupEMS. Le dossier affiché ici suit le nom de l’instance.',
  'ruling.four-languages':
    'Le manuel parle de trois langues pour le kit et en énumère quatre : anglais, français, allemand et suédois. Quatre est le bon nombre.',
  'ruling.database-name-characters':
    'Le manuel admet des noms de bases de données de 1 à 25 caractères alphanumériques, mais ses propres valeurs par défaut contiennent un trait de soulignement. Les lettres, les chiffres et le trait de soulignement sont acceptés, sans distinction de casse.',
  'ruling.prerequisite-names':
    'Les noms des prérequis sont ceux du manuel. Windows peut afficher un programme sous un autre nom ou dans une version plus récente ; le kit garde une version compatible qu’il trouve. SQL Server Express 2017 n’est attendu que là où le kit installe l’instance.',
  'ruling.iconics-services-present':
    'Le manuel énumère les services de GENESIS64 sans dire lesquels doivent fonctionner. Ici, chacun d’eux doit être présent ; seuls les services de stream lui-même doivent fonctionner.',

  // Licence and changes
  // Licence: procedures and sections
  'procedure.activate-licence.title': 'Activer la licence',
  'procedure.activate-licence.summary':
    'Commander la licence et la mettre en place là où stream est installé, en mode cloud ou en mode local.',
  'procedure.transfer-licence.title': 'Transférer la licence vers une autre machine',
  'procedure.transfer-licence.summary':
    'Retirer la licence d’une machine et la mettre en place sur une autre, dans l’ordre qui évite de la perdre.',
  'procedure.change-licence-mode.title': 'Changer le mode de la licence',
  'procedure.change-licence-mode.summary':
    'Faire passer une licence en service du mode local au mode cloud, ou l’inverse, sur la même machine.',
  'procedure.extend-licence.title': 'Étendre la licence',
  'procedure.extend-licence.summary':
    'Ajouter des points à une licence en service. En mode local, la machine a besoin d’une nouvelle clé ; en mode cloud, de rien.',
  'procedure.recover-licence.title': 'Récupérer la licence',
  'procedure.recover-licence.summary':
    'Retrouver la licence après la perte ou la modification de la machine, ou quand le serveur de licences est injoignable.',

  'section.licence-prepare': 'Avant de commencer',
  'section.licence-time-left': 'Le temps qui reste',
  'section.licence-cloud-ready': 'Ce qu’exige la licence cloud',
  'section.licence-cloud-release': 'Retirer la licence cloud de la machine',
  'section.licence-cloud-free': 'Faire libérer la licence',
  'section.licence-cloud-set-up': 'Mettre en place la licence cloud',
  'section.licence-local-kill': 'Tuer la licence sur l’ancienne machine',
  'section.licence-way': 'Convenir de la marche à suivre avec Hager Services',
  'section.licence-replacement': 'Faire remplacer la Site key',
  'section.licence-local-set-up': 'Mettre en place la licence locale',
  'section.licence-mode-agree': 'Convenir du changement avec Hager Services',
  'section.licence-extension-order': 'Commander l’extension',
  'section.licence-extension-cloud': 'Extension en mode cloud',
  'section.licence-extension-local': 'Extension en mode local',
  'section.licence-source': 'Joindre à nouveau la licence',
  'section.licence-check': 'Contrôler la licence et garder une trace',

  // Licence: before
  'stream.licence.order':
    'Commandez {orderText, select, none {la licence de base dont le site a besoin (HTG500H, HTG501H, HTG502H ou HTG503H) et les extensions éventuelles (HTG504H à HTG510H)} other {{orderText}}}, puis notez le numéro de commande.',
  'stream.licence.order.why':
    'Les licences de base comptent 500, 1 000, 2 000 ou 5 000 points, les extensions de 100 à 5 000. Une licence convient à un score strictement inférieur à ses points ; elle peut être étendue à tout moment.',
  'stream.licence.confirm-local-mode':
    'Faites confirmer par le client que la licence doit être en mode local.',
  'stream.licence.confirm-local-mode.why':
    'Le manuel recommande vivement le mode cloud. Seul le mode local se passe de connexion, mais il est difficile à transférer et à rétablir après une panne, demande une manipulation spécifique après chaque extension, ne survit pas à une mise à niveau de stream, ne s’adapte pas facilement à la version de GENESIS64 et ne peut pas être livré en totalité avant l’installation.',
  'stream.licence.ask-next-generation':
    'Demandez à Hager Services dans quel mode la licence fonctionnera après le prochain changement de version de GENESIS64.',
  'stream.licence.ask-next-generation.why':
    'D’après le manuel, une licence cloud s’adapte aisément à la version de GENESIS64. D’après ICONICS, sa dernière génération (v11) ne connaît plus de licence cloud : une version ultérieure de stream peut donc imposer un autre mode.',
  'stream.licence.stream-installed':
    'Vérifiez que stream est installé sur {hostName} et que le dernier redémarrage de l’installation a eu lieu.',
  'stream.licence.stream-installed.why':
    'Les outils qui mettent la licence en place arrivent avec l’installation, et une licence ne peut être posée que là où se trouve stream.',
  'stream.licence.consider-cloud':
    'Examinez avec le client s’il convient de passer la licence en mode cloud, et demandez ce passage à Hager Services.',
  'stream.licence.consider-cloud.why':
    'Pour Hager Services, passer du mode local au mode cloud n’est qu’un petit ajustement. Une licence cloud ne demande rien sur la machine après une extension et se rétablit aisément après une panne.',
  'stream.licence.keep-old-installation':
    'Laissez stream installé sur l’ancienne machine tant que Hager Services n’a pas confirmé que sa licence est tuée.',
  'stream.licence.keep-old-installation.why':
    'Sans stream sur l’ancienne machine, sa licence ne peut plus y être tuée. Il ne reste alors qu’un Site Key Replacement, opération compliquée et réservée aux urgences.',
  'stream.licence.agree-day':
    'Convenez du jour du transfert avec le client, et assurez-vous que Hager Services peut répondre ce jour-là.',
  'stream.licence.agree-day.why':
    'Une fois que la licence a quitté l’ancienne machine, aucune machine ne la détient jusqu’à la réponse de Hager Services et la mise en place sur la nouvelle.',

  // Licence: cloud
  'stream.licence.reach-licence-server':
    'Autorisez {hostName} à joindre à tout moment cloudlicensing.iconics.com en HTTPS (port TCP 443, sortant), et testez cet accès.',
  'stream.licence.reach-licence-server.why':
    'La machine demande sa licence à ce serveur à chaque démarrage, puis périodiquement. Le test doit afficher « TcpTestSucceeded : True » ; derrière un proxy, il peut échouer alors que le passage par le proxy est ouvert.',
  'stream.licence.request-pool':
    'Demandez à Hager Services le License Pool de la commande. Indiquez : client, site, numéro de commande et références. Réponse attendue : le nom du License Pool.',
  'stream.licence.request-pool.why':
    'Le License Pool est tout ce que la machine demande ; aucun mot de passe ne l’accompagne. En mode cloud, il peut être livré en totalité avant l’installation de stream.',
  'stream.licence.pool-delivered':
    'Hager Services crée le License Pool de la commande et envoie son nom à l’intégrateur.',
  'stream.licence.pool-delivered.why':
    'Sans le License Pool, rien ne peut être saisi sur {hostName}. Notez-le dans le suivi du site.',
  'stream.licence.pool-at-hand':
    'Ayez le License Pool du site à portée de main ; s’il ne figure pas dans le suivi, demandez-le à Hager Services.',
  'stream.licence.pool-at-hand.why':
    'C’est le même License Pool que sur la machine précédente, et la seule donnée à saisir sur {hostName}.',
  'stream.licence.cloud-open':
    'Sur {hostName}, lancez « Platform Services Configuration » et ouvrez l’onglet « License ».',
  'stream.licence.cloud-open.why':
    'Cet outil arrive avec GENESIS64 ; la recherche de Windows le trouve. S’il manque, stream n’est pas installé sur cette machine.',
  'stream.licence.cloud-select': 'Sélectionnez « Cloud License ».',
  'stream.licence.cloud-select.why':
    'Ce n’est qu’avec cette option que la machine interroge le serveur de licences au lieu de chercher une clé qui lui soit propre.',
  'stream.licence.cloud-enter-pool':
    'Saisissez dans « License Pool » le License Pool reçu de Hager Services. Laissez le mot de passe tel quel, ou effacez-le.',
  'stream.licence.cloud-enter-pool.why':
    'Aucun mot de passe n’est exigé. Un License Pool mal saisi en désigne un autre : comparez-le lettre par lettre.',
  'stream.licence.cloud-apply': 'Cliquez sur « Apply » ou sur « OK ».',
  'stream.licence.cloud-apply.why': 'La saisie ne prend effet qu’à ce moment.',
  'stream.licence.release-open':
    'Sur la machine qui cède la licence, lancez « Platform Services Configuration » et ouvrez l’onglet « License ».',
  'stream.licence.release-open.why':
    'Tant que cette machine continue de demander la licence, celle-ci entre en conflit avec elle-même là où elle sera mise en place ensuite.',
  'stream.licence.release-select-local-key': 'Sélectionnez « Local License Key ».',
  'stream.licence.release-select-local-key.why':
    'La machine cesse alors d’interroger le serveur de licences. Aucune clé locale n’est nécessaire à cette étape.',
  'stream.licence.release-apply': 'Cliquez sur « Apply » ou sur « OK ».',
  'stream.licence.release-apply.why':
    'Dès lors, cette machine n’a plus de licence cloud. Le License Pool permet de la remettre.',
  'stream.licence.free-call':
    'Téléphonez à Hager Services pour faire libérer la licence de son côté. Indiquez : client, site, License Pool et machine qui cède la licence. Réponse attendue : la confirmation que la licence est libre.',
  'stream.licence.free-call.why':
    'L’appel est nécessaire même si l’ancienne machine, ou stream sur cette machine, n’existe plus : la licence reste prise tant que Hager Services ne l’a pas libérée.',
  'stream.licence.free-confirmed':
    'Hager Services libère la licence de son côté et le confirme à l’intégrateur.',
  'stream.licence.free-confirmed.why': 'Seule une licence libre peut être prise à nouveau.',

  // Licence: local
  'stream.licence.local-open-utility': 'Sur {hostName}, lancez « License Utility ».',
  'stream.licence.local-open-utility.why':
    'Cet outil d’ICONICS arrive avec GENESIS64 ; la recherche de Windows le trouve. S’il manque, stream n’est pas installé sur cette machine.',
  'stream.licence.local-read-site-code':
    'Copiez le « Site code » de {hostName}, et contrôlez-le caractère par caractère.',
  'stream.licence.local-read-site-code.why':
    'La clé est faite pour ce code et ne convient à aucune autre machine. Copiez-le sous forme de texte ; une photo invite à l’erreur.',
  'stream.licence.local-send-site-code':
    'Envoyez le Site code à Hager Services, avec client, site, numéro de commande et références. Réponse attendue : la Site key, un fichier au format .glic.',
  'stream.licence.local-send-site-code.why':
    'Hager Services ne peut produire la clé qu’à partir du Site code ; c’est pourquoi une licence locale ne peut pas être livrée avant l’installation de stream.',
  'stream.licence.local-key-delivered':
    'Hager Services produit la Site key correspondant au Site code et envoie le fichier .glic à l’intégrateur.',
  'stream.licence.local-key-delivered.why':
    'Rien ne peut être activé avant l’arrivée du fichier. D’ici là, laissez la machine telle quelle : la clé est liée au Site code envoyé.',
  'stream.licence.local-copy-key': 'Copiez le fichier .glic sur {hostName}.',
  'stream.licence.local-copy-key.why':
    'License Utility lit la clé dans un fichier de la machine. La machine elle-même n’a pas besoin d’Internet pour cela.',
  'stream.licence.local-browse':
    'Dans « License Utility », cliquez sur « Browse... », sélectionnez le fichier .glic et ouvrez-le.',
  'stream.licence.local-browse.why': 'La clé est alors chargée, mais pas encore active.',
  'stream.licence.local-activate': 'Cliquez sur « Activate License ».',
  'stream.licence.local-activate.why':
    'À cet instant, une empreinte de la machine est prise et la licence y est liée.',
  'stream.licence.local-confirm': 'Validez la boîte de dialogue avec « OK ».',
  'stream.licence.local-confirm.why':
    'La boîte de dialogue termine l’activation. Notez son message si elle signale un problème.',
  'stream.licence.local-site-code-changed':
    'Attendez-vous à voir un autre Site code dans « License Utility » après l’activation, et n’y touchez pas.',
  'stream.licence.local-site-code-changed.why':
    'L’activation de la licence modifie le Site code. C’est normal et ce n’est pas une raison de demander une autre clé.',
  'stream.licence.kill-open-utility': 'Sur l’ancienne machine, lancez « License Utility ».',
  'stream.licence.kill-open-utility.why':
    'Une licence locale ne peut être tuée que sur la machine qui la détient, et seulement tant que stream y est installé.',
  'stream.licence.kill':
    'Cliquez sur « Kill current license » et confirmez. Préparez d’abord du papier ou un fichier : une boîte de dialogue affiche ensuite deux valeurs.',
  'stream.licence.kill.why':
    'C’est irréversible : l’ancienne machine perd sa licence dès la confirmation, et seul Hager Services peut fournir une nouvelle clé.',
  'stream.licence.kill-note-codes':
    'Copiez dans un fichier « Old Site Key » et « Kill Code » depuis la boîte de dialogue, et contrôlez les deux valeurs avant de la fermer.',
  'stream.licence.kill-note-codes.why':
    'Avec ces deux valeurs, Hager Services tue la licence de son côté. Sans elles, le transfert s’arrête ici.',
  'stream.licence.kill-send-codes':
    'Contactez Hager Services et envoyez l’Old Site Key et le Kill Code, avec client et site. Réponse attendue : la confirmation que la licence est tuée.',
  'stream.licence.kill-send-codes.why':
    'La licence doit être tuée des deux côtés avant que Hager Services puisse l’attribuer à une autre machine.',
  'stream.licence.kill-confirmed':
    'Hager Services tue la licence de son côté et le confirme à l’intégrateur.',
  'stream.licence.kill-confirmed.why':
    'Ne mettez la licence en place sur la nouvelle machine qu’après réception de cette confirmation.',
  'stream.licence.replacement-explain':
    'Contactez Hager Services et expliquez ce qui est arrivé à la machine qui détenait la licence. Indiquez : client, site, numéro de commande, références et nom de {hostName}.',
  'stream.licence.replacement-explain.why':
    'L’ancienne licence ne peut plus être tuée sur sa machine : il n’y a donc pas de Kill Code à envoyer.',
  'stream.licence.replacement-request':
    'Demandez à Hager Services d’effectuer un « Site Key Replacement ». Réponse attendue : la confirmation que c’est fait, et ce qu’il faut envoyer pour la nouvelle clé.',
  'stream.licence.replacement-request.why':
    'L’opération est compliquée et à éviter : ne la demandez ni souvent ni sans bonne raison, et seulement s’il n’y a plus d’autre voie.',
  'stream.licence.replacement-done':
    'Hager Services effectue le Site Key Replacement et le confirme à l’intégrateur.',
  'stream.licence.replacement-done.why':
    'Une Site key ne peut être créée pour {hostName} qu’ensuite. Le manuel qualifie la procédure de compliquée.',

  // Licence: afterwards
  'stream.licence.check-values':
    'Ouvrez {localAddress} sur {hostName}, connectez-vous et ouvrez une page de valeurs actuelles. Vérifiez que celles-ci évoluent et qu’aucun message « License Failing » ne s’affiche.',
  'stream.licence.check-values.why':
    '« License Failing » signifie que la source de la licence est injoignable et que seul un délai de grâce maintient stream en marche.',
  'stream.licence.check-next-day':
    'Contrôlez à nouveau le lendemain, plus de 12 heures après la mise en place de la licence : les valeurs de tous les produits doivent toujours arriver.',
  'stream.licence.check-next-day.why':
    'Sans licence, GENESIS64 fonctionne en mode démonstration, qui s’arrête au bout de 12 heures et sert 64 tags. Pendant ces heures, un petit site présente le même aspect avec et sans licence.',
  'stream.licence.check-local-active':
    'Ouvrez « License Utility » sur {hostName} et vérifiez que la licence locale y figure comme active.',
  'stream.licence.check-local-active.why':
    'Après une perte, GENESIS64 continue comme avec sa licence pendant 30 jours au plus : des valeurs qui arrivent ne prouvent donc pas la nouvelle clé.',
  'stream.licence.record':
    'Notez dans le suivi du site : mode, références et points, date, ainsi que le License Pool, ou le Site code envoyé avec le fichier .glic.',
  'stream.licence.record.why':
    'Quiconque devra transférer, étendre ou récupérer cette licence dans quelques années en aura besoin, et Hager Services les demande.',
  'stream.licence.note-upgrades':
    'Notez dans le plan de maintenance du site : avant chaque mise à niveau de stream, retirer la licence de la machine, surtout une licence locale.',
  'stream.licence.note-upgrades.why':
    'Une licence locale ne survit pas à une mise à niveau de stream ; une licence cloud y survit, et n’est retirée que par précaution.',
  'stream.licence.old-machine-may-go':
    'Maintenant que la licence fonctionne sur {hostName}, désinstallez stream de l’ancienne machine s’il n’y sert plus.',
  'stream.licence.old-machine-may-go.why':
    'Il ne faut pas retirer stream plus tôt : tant que la licence n’est pas remise en place, l’ancienne installation peut encore être nécessaire.',

  // Licence: change of the mode
  'stream.licence.mode-leave-licence-alone':
    'Laissez la licence locale telle quelle, et ne cliquez pas sur « Kill current license », sauf si Hager Services le demande.',
  'stream.licence.mode-leave-licence-alone.why':
    'Une licence tuée ne peut pas être rétablie, et il suffit à Hager Services d’un petit ajustement pour passer une licence locale en mode cloud.',
  'stream.licence.mode-ask-for-cloud':
    'Demandez à Hager Services de passer la licence de {hostName} du mode local au mode cloud. Indiquez : client, site, numéro de commande et références. Réponse attendue : le License Pool, et ce qu’il faut faire de la licence locale.',
  'stream.licence.mode-ask-for-cloud.why':
    'Le changement se fait chez Hager Services ; sur la machine, il n’y a rien à basculer avant de connaître le License Pool.',
  'stream.licence.mode-cloud-agreed':
    'Hager Services ajuste la licence, indique ce qu’il faut faire de la licence locale et envoie le License Pool à l’intégrateur.',
  'stream.licence.mode-cloud-agreed.why': 'C’est le License Pool qui est saisi ensuite sur {hostName}.',
  'stream.licence.mode-ask-for-local':
    'Demandez à Hager Services si la licence de {hostName} peut passer du mode cloud au mode local, et comment. Indiquez : client, site, License Pool, numéro de commande, références et motif. Réponse attendue : son accord et l’ordre des étapes.',
  'stream.licence.mode-ask-for-local.why':
    'Le manuel ne décrit que le passage du mode local au mode cloud. Si Hager Services indique d’autres étapes que celles de cette liste, ce sont les siennes qui comptent.',
  'stream.licence.mode-local-agreed':
    'Hager Services donne son accord et indique le jour où la licence cloud est libérée et la Site key produite.',
  'stream.licence.mode-local-agreed.why':
    'Entre les deux, la machine n’a pas de licence : mieux vaut faire les deux le même jour.',

  // Licence: extension
  'stream.licence.extension-need':
    'Calculez le score de licence du site tel qu’il sera, et vérifiez qu’il reste strictement inférieur aux points de la licence actuelle augmentés des {extensionPoints} de {extension}.',
  'stream.licence.extension-need.why':
    'Le score est : appareils agardio.manager × produits × services archivés + 200. C’est une estimation : les valeurs consultées en temps réel, les alarmes et les données météo comptent aussi.',
  'stream.licence.order-extension':
    'Commandez l’extension {extension} ({extensionName}, {extensionPoints} points) pour la licence actuelle du site, et notez le numéro de commande.',
  'stream.licence.order-extension.why':
    'Une licence peut être étendue à tout moment. Précisez la licence actuelle dans la commande, pour que Hager Services sache laquelle étendre.',
  'stream.licence.extension-booked':
    'Hager Services ajoute {extension} au License Pool du site et le confirme à l’intégrateur.',
  'stream.licence.extension-booked.why':
    'Les points sont ajoutés chez Hager Services : la confirmation est donc le seul signe de leur présence.',
  'stream.licence.extension-leave-machine':
    'Laissez la machine {hostName} telle quelle : en mode cloud, une extension n’y demande rien.',
  'stream.licence.extension-leave-machine.why':
    'La machine interroge régulièrement le serveur de licences et apprend d’elle-même l’existence des points supplémentaires.',
  'stream.licence.extension-plan-new-key':
    'Prévoyez un passage sur {hostName}, ou un accès à distance, pour mettre en place une nouvelle clé ; en envoyant le Site code, précisez qu’il concerne l’extension {extension}.',
  'stream.licence.extension-plan-new-key.why':
    'En mode local, une extension demande une intervention sur la machine : sa clé actuelle ne connaît pas les points supplémentaires.',

  // Licence: recovery
  'stream.licence.recover-demo-mode':
    'Prévoyez une licence pour la nouvelle machine dans les 12 heures qui suivent son premier démarrage, ou acceptez que stream s’arrête.',
  'stream.licence.recover-demo-mode.why':
    'Une machine sans licence fonctionne en mode démonstration : pendant 12 heures et avec 64 tags. Les délais de grâce valent pour une machine qui avait une licence et l’a perdue.',
  'stream.licence.recover-cloud-deadline':
    'Notez le jour où la licence a été jointe pour la dernière fois, et retrouvez-la dans les 30 jours qui suivent.',
  'stream.licence.recover-cloud-deadline.why':
    'Tant que la source est injoignable, GENESIS64 continue pendant 30 jours et affiche « License Failing ». D’autres sources laissent moins de temps : une clé matérielle 64 heures, un serveur de licences du réseau local 2 heures par défaut et 24 au plus.',
  'stream.licence.recover-local-deadline':
    'Notez le jour où la licence a été perdue, et obtenez une nouvelle clé dans les 30 jours qui suivent.',
  'stream.licence.recover-local-deadline.why':
    'Quand une licence logicielle est perdue, quelle qu’en soit la cause, GENESIS64 continue avec les mêmes droits en mode de récupération, pendant 30 jours au plus.',
  'stream.licence.recover-no-kill':
    'Ne cliquez pas sur « Kill current license » sur {hostName} et ne désinstallez pas stream avant la réponse de Hager Services.',
  'stream.licence.recover-no-kill.why':
    'Une licence tuée ne peut pas être rétablie, et sans stream sur la machine il ne reste qu’un Site Key Replacement.',
  'stream.licence.source-find-cause':
    'Cherchez pourquoi {hostName} ne joint plus cloudlicensing.iconics.com : changements de pare-feu, de proxy, de DNS, de routage ou d’inspection HTTPS depuis le dernier jour où l’accès fonctionnait.',
  'stream.licence.source-find-cause.why':
    'Une licence cloud ne fonctionne pas sans connexion. Si le nom n’est pas résolu, la cause est le DNS ; s’il l’est mais que le port 443 ne répond pas, c’est un pare-feu ou un proxy.',
  'stream.licence.source-restart':
    'Redémarrez {hostName} dès que le serveur de licences est à nouveau joignable.',
  'stream.licence.source-restart.why':
    'La licence est demandée à chaque démarrage : inutile d’attendre la prochaine demande périodique.',
  'stream.licence.source-tell-vendor':
    'Si le serveur reste injoignable au bout de quelques jours, ou si « License Failing » persiste, prévenez Hager Services en indiquant client, site, License Pool et jour de la panne. Réponse attendue : si le défaut est de son côté, ou un autre moyen d’obtenir une licence.',
  'stream.licence.source-tell-vendor.why':
    'Le délai de grâce prend fin après 30 jours, et les autres moyens d’obtenir une licence demandent eux-mêmes plusieurs jours.',
  'stream.licence.source-local-none':
    'Ouvrez « License Utility » sur {hostName} et vérifiez si la licence locale y figure toujours comme active.',
  'stream.licence.source-local-none.why':
    'Une licence locale fonctionne sans aucune connexion : un défaut du réseau ne peut pas être en cause. Si elle n’est plus active, c’est que la machine a changé : faites établir la liste pour ce cas.',
  'stream.licence.recover-replacement-if-chosen':
    'Uniquement si Hager Services choisit un Site Key Replacement : faites-le exécuter et confirmer avant de lire le Site code. Sinon, laissez ce point de côté.',
  'stream.licence.recover-replacement-if-chosen.why':
    'Le manuel réserve cette procédure à une machine où stream n’est plus présent, et elle est à éviter. stream est toujours sur {hostName}, une nouvelle Site key peut donc suffire.',
  'stream.licence.recover-ask-which-way':
    'Indiquez à Hager Services ce qui a changé sur {hostName} (matériel, machine virtuelle, système d’exploitation) et demandez la marche à suivre pour la licence.',
  'stream.licence.recover-ask-which-way.why':
    'Une licence locale est liée à une empreinte de la machine. Hager Services sait si cette modification la rompt et si une nouvelle Site key suffit.',

  // Licence: where to click
  'gui.licence-platform-services':
    'Démarrer > rechercher « Platform Services Configuration » > onglet « License »',
  'gui.licence-cloud-option': 'Platform Services Configuration > onglet « License » > « Cloud License »',
  'gui.licence-local-option': 'Platform Services Configuration > onglet « License » > « Local License Key »',
  'gui.licence-utility': 'Démarrer > rechercher « License Utility »',
  'gui.licence-utility-browse': 'License Utility > « Browse... » > le fichier .glic > « Ouvrir »',
  'gui.licence-utility-activate': 'License Utility > « Activate License »',
  'gui.licence-utility-kill': 'License Utility > « Kill current license »',

  // Changes: procedures and sections
  'procedure.change-databases.title': 'Changer de bases de données',
  'procedure.change-databases.summary':
    'Connecter stream à un autre serveur de bases de données, avec d’autres identifiants ou à des bases d’autres noms.',
  'procedure.change-service-account.title': 'Changer le compte des services',
  'procedure.change-service-account.summary':
    'Faire lancer les services de stream par un autre compte Windows, ou par le même avec un nouveau mot de passe.',
  'procedure.register-certificates.title': 'Enregistrer les certificats des appareils agardio.manager',
  'procedure.register-certificates.summary':
    'Faire accepter par stream les appareils agardio.manager qui utilisent leur propre certificat au lieu de celui d’origine.',
  'procedure.change-mqtt-port.title': 'Changer le port MQTT',
  'procedure.change-mqtt-port.summary':
    'Donner au serveur MQTT interne un autre port TCP, après l’installation.',
  'procedure.web-certificate.title': 'Changer le certificat du serveur web',
  'procedure.web-certificate.summary':
    'Donner au site de stream un certificat du client ou un nouveau certificat auto-signé.',
  'procedure.change-https-port.title': 'Changer le port HTTPS',
  'procedure.change-https-port.summary':
    'Donner au serveur web de stream un autre port HTTPS, et donc une autre adresse.',
  'procedure.harden-web-server.title': 'Durcir le serveur web',
  'procedure.harden-web-server.summary':
    'Désactiver les protocoles et chiffrements dépassés de Windows sur la machine qui héberge stream.',

  'section.choose-port': 'Choisir le port',
  'section.change': 'Effectuer le changement',
  'section.change-stop': 'Arrêter stream',
  'section.change-check': 'Relancer et contrôler',
  'section.change-databases-target': 'Préparer les bases de données',
  'section.change-account-ready': 'Préparer le compte',
  'section.manager-certificate-ready': 'Préparer le certificat',
  'section.manager-certificate-load': 'Le charger dans stream',
  'section.manager-certificate-device': 'Connecter l’appareil et contrôler',
  'section.web-certificate-ready': 'Préparer le certificat',
  'section.web-certificate-install': 'Installer le certificat',
  'section.web-certificate-create': 'Créer un certificat auto-signé',
  'section.web-certificate-bind': 'L’associer au site de stream',
  'section.change-verify': 'Contrôler le changement',
  'section.harden-ready': 'Avant de commencer',
  'section.harden-protocols': 'Protocoles',
  'section.harden-ciphers': 'Chiffrements',
  'section.harden-check': 'Redémarrer et contrôler',

  // Changes: shared
  'stream.administration.administrator-account':
    'Prévoyez pour ce travail un compte Windows qui a les droits d’administrateur sur {hostName}.',
  'stream.administration.administrator-account.why':
    'Les outils employés ici ne se lancent qu’avec un compte administrateur. Exécutée avec ce compte, la commande renvoie une ligne s’il est administrateur, et aucune s’il ne l’est pas.',
  'stream.administration.tell-users':
    'Convenez d’un moment pour le changement, et prévenez tous les utilisateurs de stream qu’il sera inaccessible.',
  'stream.administration.tell-users.why':
    'Quiconque crée, modifie ou supprime quelque chose pendant le changement risque de le faire au mauvais endroit, ou de le perdre.',
  'stream.administration.open-tool':
    'Lancez l’outil d’administration de stream (EMS.AdministrationTool.exe dans le dossier Tools de stream) en tant qu’administrateur, et répondez « Oui » à la question de Windows.',
  'stream.administration.open-tool.why':
    'Seul un compte administrateur peut le lancer. Si le fichier n’est pas là, stream a été installé dans un autre chemin.',
  'stream.administration.stop-services': 'Dans l’onglet « Services », arrêtez les services de stream.',
  'stream.administration.stop-services.why':
    'stream est ainsi verrouillé : personne ne peut se connecter ni rien modifier pendant que ses paramètres changent. Sinon, du travail pourrait aboutir dans la mauvaise base de données.',
  'stream.administration.start-services':
    'Dans l’onglet « Services », démarrez à nouveau les services de stream et attendez que tous soient en cours d’exécution.',
  'stream.administration.start-services.why':
    'stream reste verrouillé et ne collecte rien tant que ses services ne tournent pas à nouveau.',
  'stream.administration.restart-machine': 'Redémarrez {hostName}.',
  'stream.administration.restart-machine.why':
    'Les nouveaux paramètres sont enregistrés, mais les services ne les reprennent qu’après un redémarrage de la machine.',
  'stream.administration.check-services':
    'Attendez jusqu’à 10 minutes, puis vérifiez que les cinq services de stream sont en cours d’exécution ; démarrez ceux qui ne le sont pas dans l’onglet « Services » de l’outil d’administration.',
  'stream.administration.check-services.why':
    'Après un démarrage de la machine, il faut un moment pour que tous soient lancés. « Status » doit valoir « Running » sur chaque ligne ; un service qui s’arrête à nouveau oriente vers le compte, la base de données ou le port MQTT.',
  'stream.administration.check-sign-in':
    'Ouvrez {localAddress} sur {hostName}, connectez-vous et consultez des valeurs actuelles.',
  'stream.administration.check-sign-in.why':
    'La connexion sollicite à la fois le serveur web, les services et les bases de données : une seule connexion prouve donc les trois.',
  'stream.administration.default-credentials':
    'Essayez de vous connecter à {localAddress} avec le nom d’utilisateur admin et le mot de passe admin. Si cela fonctionne, changez aussitôt le mot de passe.',
  'stream.administration.default-credentials.why':
    'Chaque installation définit ce mot de passe et chaque mise à niveau de stream le rétablit. Quiconque a lu le manuel le connaît et serait administrateur du site.',
  'stream.web-server.open-iis':
    'Sur {hostName}, lancez « Gestionnaire des services Internet (IIS) » et sélectionnez le serveur {hostName} sous « Connexions », à gauche.',
  'stream.web-server.open-iis.why':
    'IIS est le serveur web qui héberge le site de stream. La première entrée à gauche est le serveur lui-même, nommé {hostName} et suivi de l’utilisateur connecté.',
  'stream.web-server.open-bindings':
    'Sous « Sites », sélectionnez « Hager Group EMS Web Site » et cliquez sur « Liaisons... », à droite.',
  'stream.web-server.open-bindings.why':
    'Les liaisons indiquent sur quel port et avec quel certificat le site répond. Un clic droit sur le site y mène aussi (« Modifier les liaisons... »).',
  'stream.web-server.edit-https-binding':
    'Sélectionnez la ligne de type « https » et cliquez sur « Modifier... ».',
  'stream.web-server.edit-https-binding.why':
    'Seule cette ligne sert l’adresse de stream ; laissez les autres telles quelles. Un double-clic l’ouvre aussi.',
  'stream.web-server.check-remote':
    'Sur une autre machine du même réseau, ouvrez {remoteAddress} et connectez-vous. Si le nom n’est pas résolu, utilisez l’adresse IPv4 de {hostName}, que la commande ipconfig y affiche.',
  'stream.web-server.check-remote.why':
    'L’adresse locale fonctionne sans pare-feu ni réseau : seule une autre machine montre si les utilisateurs atteignent stream.',
  'gui.tool-services': 'Outil d’administration de stream > onglet « Services »',
  'gui.tool-databases': 'Outil d’administration de stream > onglet « Bases de données »',
  'gui.tool-account': 'Outil d’administration de stream > onglet « Paramètres de compte utilisateur »',
  'gui.tool-certificates': 'Outil d’administration de stream > onglet « Certificats »',
  'gui.tool-mqtt': 'Outil d’administration de stream > onglet « MQTT » > port {mqttPort}',
  'gui.restart-machine': 'Démarrer > Marche/Arrêt > Redémarrer',

  // Databases
  'stream.change-databases.sql-version':
    'Vérifiez que {databaseServer} est un SQL Server 2016, 2017 ou 2019.',
  'stream.change-databases.sql-version.why':
    'stream est compatible avec ces trois versions. Avec une version plus ancienne, certaines données s’affichent mal ; une plus récente ne figure pas dans la liste : il faut d’abord interroger Hager.',
  'stream.change-databases.reachable':
    'Vérifiez que {hostName} joint {databaseServer} à travers tous les pare-feu du parcours.',
  'stream.change-databases.reachable.why':
    'Exécutée sur {hostName}, la commande doit afficher la version de SQL Server. L’écriture est celle de l’outil d’administration : adresse\\instance,port.',
  'stream.change-databases.present':
    'Vérifiez que les quatre bases de données sont sur {databaseServer} et en ligne : {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase}.',
  'stream.change-databases.present.why':
    'L’outil d’administration connecte stream à des bases de données existantes ; il n’en crée aucune. La requête doit renvoyer quatre lignes avec ONLINE.',
  'stream.change-databases.sql-authentication':
    'Vérifiez que {databaseServer} accepte l’authentification SQL Server.',
  'stream.change-databases.sql-authentication.why':
    'La requête doit renvoyer 0. Avec 1, l’instance n’accepte que des comptes Windows, et toute connexion à stream aboutit à une erreur inattendue.',
  'stream.change-databases.sql-permission':
    'Vérifiez que le compte SQL {sqlLogin} est activé sur {databaseServer} et qu’il a l’autorisation CONTROL SERVER, et ayez son mot de passe à portée de main.',
  'stream.change-databases.sql-permission.why':
    'La première commande doit renvoyer 1 ; la seconde accorde l’autorisation là où elle manque. L’outil refuse un compte SQL qui ne l’a pas.',
  'stream.change-databases.windows-permission':
    'Vérifiez que {serviceAccount} existe comme compte de connexion sur {databaseServer} et qu’il a l’autorisation CONTROL SERVER.',
  'stream.change-databases.windows-permission.why':
    'Avec l’authentification Windows, stream se connecte avec le compte de ses services. La requête doit renvoyer 1 ; la dernière commande accorde l’autorisation là où elle manque.',
  'stream.change-databases.windows-account':
    'Vérifiez que les services de stream tournent sous {serviceAccount}. Si un autre compte doit se connecter aux bases de données, changez d’abord le compte des services.',
  'stream.change-databases.windows-account.why':
    'L’onglet des bases de données n’accepte pas de compte Windows : avec l’authentification Windows, c’est toujours celui des services.',
  'stream.change-databases.back-up':
    'Sauvegardez les bases de données que stream utilise maintenant et celles qu’il doit utiliser : {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase}.',
  'stream.change-databases.back-up.why':
    'Si l’outil trouve les bases de données dans une version plus ancienne, il les met à niveau. Seule une sauvegarde permet de revenir en arrière.',
  'stream.change-databases.enter-server':
    'Dans l’onglet « Bases de données », saisissez {databaseServer} comme serveur de bases de données.',
  'stream.change-databases.enter-server.why':
    'Le format est adresse\\instance,port. La barre oblique inverse et la virgule comptent ; le port ne peut être omis que s’il est 1433, la valeur par défaut.',
  'stream.change-databases.choose-sql':
    'Choisissez l’authentification SQL Server, et saisissez le compte SQL {sqlLogin} et son mot de passe.',
  'stream.change-databases.choose-sql.why':
    'Si le mot de passe de ce compte change plus tard, il faudra le saisir ici à nouveau.',
  'stream.change-databases.choose-windows': 'Choisissez l’authentification Windows.',
  'stream.change-databases.choose-windows.why':
    'Il n’y a rien d’autre à saisir : stream se connecte en tant que {serviceAccount}, le compte de ses services.',
  'stream.change-databases.enter-names':
    'Saisissez chaque base de données dans son champ : {configurationDatabase} pour la configuration, {runtimeDatabase} pour l’exploitation, {dataDatabase} pour les calculs et l’historique des événements, {pricingDatabase} pour les coûts.',
  'stream.change-databases.enter-names.why':
    'Les noms doivent être valides et tous différents. L’outil refuse une base de données d’un autre type, par exemple celle des coûts à la place de celle de la configuration.',
  'stream.change-databases.test-connection': 'Lancez le test de la connexion.',
  'stream.change-databases.test-connection.why':
    'Il montre si le compte accède à l’instance et aux bases de données avec toutes les autorisations nécessaires.',
  'stream.change-databases.test-databases': 'Lancez le test de chacune des quatre bases de données.',
  'stream.change-databases.test-databases.why':
    'Il montre pour chacune si elle est accessible et compatible. Une base incompatible est d’un autre type, ou n’appartient pas à stream.',
  'stream.change-databases.update': 'Cliquez sur « Mettre à jour ».',
  'stream.change-databases.update.why':
    'Tous les tests sont relancés. Si l’un d’eux échoue, rien n’est modifié et stream garde ses bases de données actuelles.',
  'stream.change-databases.accept-upgrade':
    'Si une boîte de dialogue annonce que des bases de données exigent une mise à niveau, assurez-vous que la sauvegarde existe, puis acceptez.',
  'stream.change-databases.accept-upgrade.why':
    'Des bases de données d’une version plus ancienne doivent être mises à niveau avant que stream puisse les utiliser. Une version antérieure de stream n’en sera peut-être plus capable.',
  'stream.change-databases.check-content':
    'Vérifiez que stream affiche les bonnes données : bâtiments, appareils agardio.manager, comptes et historique des événements des bases de données de {databaseServer}.',
  'stream.change-databases.check-content.why':
    'Un serveur de développement et un serveur de production peuvent se ressembler. Plus stream travaille longtemps avec le mauvais, plus il y aura à ressaisir.',
  'stream.change-databases.reload-catalogue':
    'Déplacez le fichier de firmware de C:\\ProgramData\\Hager Group\\EMS\\Firmwares vers un autre dossier de la machine, puis chargez-le dans stream sous « Maintenance > Mises à jour firmware ».',
  'stream.change-databases.reload-catalogue.why':
    'Le kit d’installation apporte le catalogue agardio.manager dans les bases de données qu’il met à niveau, l’outil d’administration non. Sans cette étape, les nouveaux produits reçoivent les définitions de l’ancien catalogue.',
  'gui.change-ssms-permission':
    'SQL Server Management Studio > Sécurité > Connexions > {serviceAccount} > Propriétés > Éléments sécurisables > onglet « Effectif »',
  'gui.change-firmware': 'stream > Maintenance > Mises à jour firmware',

  // Account of the services
  'stream.change-account.password':
    'Vérifiez que le compte {serviceAccount} existe, qu’il est actif et qu’il a un mot de passe.',
  'stream.change-account.password.why':
    'Un compte sans mot de passe est refusé. La commande montre si le compte est actif et quand son mot de passe a été défini.',
  'stream.change-account.administrator':
    'Vérifiez que {serviceAccount} est membre du groupe des administrateurs sur {hostName}, directement ou par un autre groupe.',
  'stream.change-account.administrator.why':
    'Les services écrivent dans des dossiers à accès restreint, comme ProgramData.',
  'stream.change-account.logon-right':
    'Accordez à {serviceAccount} le droit « Ouvrir une session en tant que service » sur {hostName}.',
  'stream.change-account.logon-right.why':
    'Sans lui, le changement est refusé. Si ce droit est retiré plus tard, par exemple par une stratégie de groupe, les services ne démarrent plus (événements 7041 et 7000).',
  'stream.change-account.microsoft':
    'Utilisez si possible un compte Windows local au lieu de {serviceAccount}. Sinon, ayez à portée de main le mot de passe du compte Microsoft, non le code PIN, et assurez-vous que {hostName} dispose en permanence d’un accès à Internet.',
  'stream.change-account.microsoft.why':
    'Un compte Microsoft dépend d’une connexion permanente et peut être modifié d’ailleurs, après quoi les services ne démarrent plus. Un compte local est vivement recommandé.',
  'stream.change-account.password-stays':
    'Assurez-vous que ni le nom ni le mot de passe de {serviceAccount} ne changeront plus tard sans être changés aussi dans stream.',
  'stream.change-account.password-stays.why':
    'Les services gardent le mot de passe qui a été saisi. Après un changement, ou si le compte est supprimé, ils ne démarrent plus (événements 7038 et 7000).',
  'stream.change-account.sql-permission':
    'Vérifiez que {serviceAccount} existe comme compte de connexion sur {databaseServer} et qu’il a l’autorisation CONTROL SERVER.',
  'stream.change-account.sql-permission.why':
    'Avec l’authentification Windows, stream se connecte à ses bases de données avec ce compte. La requête doit renvoyer 1 ; la dernière commande accorde l’autorisation là où elle manque.',
  'stream.change-account.enter':
    'Dans l’onglet « Paramètres de compte utilisateur », saisissez {serviceAccount} et son mot de passe.',
  'stream.change-account.enter.why':
    'Le compte s’écrit DOMAINE\\utilisateur ; pour un compte local, le nom de la machine tient lieu de domaine.',
  'stream.change-account.test': 'Lancez le test du compte.',
  'stream.change-account.test.why':
    'Il montre si le compte a les droits nécessaires avant que quoi que ce soit ne soit modifié.',
  'stream.change-account.update': 'Cliquez sur « Mettre à jour ».',
  'stream.change-account.update.why':
    'Le test est relancé. S’il échoue, rien n’est modifié et les services gardent leur compte actuel.',
  'stream.change-account.check-account':
    'Vérifiez que les cinq services de stream tournent sous {serviceAccount}.',
  'stream.change-account.check-account.why':
    '« StartName » indique le compte et « State » doit valoir « Running ». Un compte local peut apparaître avec un point à la place de la machine.',
  'stream.change-account.check-events':
    'Si un service ne tourne pas au bout de 10 minutes, cherchez les événements 7000, 7038 et 7041 de Service Control Manager.',
  'stream.change-account.check-events.why':
    '7038 avec 7000 : le compte ou son mot de passe n’est pas celui qui a été saisi. 7041 avec 7000 : il lui manque le droit d’ouvrir une session en tant que service. Qu’aucun événement ne soit trouvé est bon signe.',
  'gui.change-logon-right':
    'Panneau de configuration > Système et sécurité > Outils d’administration > Stratégie de sécurité locale > Paramètres de sécurité > Stratégies locales > Attribution des droits utilisateur > Ouvrir une session en tant que service',

  // Certificates of agardio.managers
  'stream.manager-certificate.needed':
    'Dressez la liste des appareils agardio.manager qui utilisent leur propre certificat ; laissez de côté ceux qui ont gardé le certificat auto-signé Hager d’origine.',
  'stream.manager-certificate.needed.why':
    'stream accepte le certificat d’origine dès le premier jour. Un appareil qui en a un autre ne peut pas être connecté tant que ce certificat n’est pas chargé.',
  'stream.manager-certificate.replace-elliptic':
    'Faites remplacer le certificat sur courbes elliptiques par un certificat à clé RSA, pour chaque appareil concerné.',
  'stream.manager-certificate.replace-elliptic.why':
    'stream refuse les courbes elliptiques : un tel certificat ne se charge pas, et un appareil qui en reçoit un perd sa connexion jusqu’à ce qu’il en ait de nouveau un compatible.',
  'stream.manager-certificate.key-type':
    'Ouvrez le certificat dans Windows et vérifiez que sa clé publique est RSA, et non ECC.',
  'stream.manager-certificate.key-type.why':
    'stream refuse les certificats sur courbes elliptiques. Un appareil déjà connecté perdrait sa connexion.',
  'stream.manager-certificate.authority-file':
    'Procurez-vous, sous forme de fichier, le certificat de l’autorité de certification qui a signé les certificats des appareils.',
  'stream.manager-certificate.authority-file.why':
    'Un certificat qui renvoie à une autorité de certification n’est accepté que si l’autorité elle-même est chargée ; celui de l’appareil ne suffit pas.',
  'stream.manager-certificate.own-file':
    'Procurez-vous le certificat auto-signé de chaque appareil sous forme de fichier.',
  'stream.manager-certificate.own-file.why':
    'Aucune autorité de certification ne répond d’un certificat auto-signé : chacun doit donc être chargé lui-même.',
  'stream.manager-certificate.load-authority':
    'Dans l’onglet « Certificats », chargez le certificat de l’autorité de certification.',
  'stream.manager-certificate.load-authority.why':
    'Il prend effet aussitôt pour les nouvelles connexions, sans redémarrage, et pour tous les appareils dont cette autorité a signé le certificat.',
  'stream.manager-certificate.load-own':
    'Dans l’onglet « Certificats », chargez le certificat auto-signé de chaque appareil.',
  'stream.manager-certificate.load-own.why':
    'Il prend effet aussitôt pour les nouvelles connexions, sans redémarrage.',
  'stream.manager-certificate.load-on-device':
    'Chargez maintenant seulement le nouveau certificat sur l’appareil agardio.manager lui-même, comme l’explique son manuel d’utilisation (6LE001607E).',
  'stream.manager-certificate.load-on-device.why':
    'stream devrait connaître un certificat avant que l’appareil ne l’utilise ; dans l’ordre inverse, l’appareil est coupé entre-temps.',
  'stream.manager-certificate.restart': 'Redémarrez {hostName}.',
  'stream.manager-certificate.restart.why':
    'Un certificat tout juste chargé ne vaut que pour les nouvelles connexions. Une connexion déjà établie le reprend au redémarrage, quel que soit l’ordre de chargement des fichiers.',
  'stream.manager-certificate.connect':
    'Connectez l’appareil agardio.manager à stream, sans redémarrer la machine.',
  'stream.manager-certificate.connect.why':
    'Un certificat chargé vaut aussitôt pour les nouveaux appareils. Si la connexion échoue, l’appareil utilise un autre certificat que celui qui a été chargé.',
  'stream.manager-certificate.check-values':
    'Vérifiez dans stream que chaque appareil agardio.manager concerné est connecté et que ses valeurs arrivent.',
  'stream.manager-certificate.check-values.why':
    'L’outil accepte un fichier sans connaître l’appareil ; seules les valeurs montrent que c’était le bon.',
  'gui.certificate-public-key':
    'Double-clic sur le fichier du certificat > onglet « Détails » > « Clé publique »',

  // MQTT port
  'stream.mqtt.port-free': 'Vérifiez que rien d’autre sur {hostName} n’utilise le port {mqttPort}.',
  'stream.mqtt.port-free.why':
    'Tout port de 1 à 65535 qui n’apparaît pas dans la première colonne d’adresses du résultat est libre. Le port est le nombre qui suit le dernier deux-points. Des règles de pare-feu peuvent bloquer un port libre.',
  'stream.mqtt.find-process':
    'Si le port {mqttPort} est pris, cherchez le processus qui le détient, et donnez un autre port soit à ce programme, soit à stream.',
  'stream.mqtt.find-process.why':
    'La commande nomme le processus ; si elle ne trouve aucune connexion, le port est libre. Un programme qui accepte un autre port peut continuer avec celui-ci ; un programme qui tire son port au hasard a besoin d’une autre plage de ports dynamiques.',
  'stream.mqtt.outside-dynamic-range':
    'Vérifiez que le port {mqttPort} se trouve hors de la plage des ports dynamiques de {hostName}, de {dynamicPortStart} à {dynamicPortEnd}.',
  'stream.mqtt.outside-dynamic-range.why':
    'Windows attribue les ports de cette plage au premier programme qui en demande un : le port pourrait donc être pris après n’importe quel redémarrage. La commande affiche le premier port et le nombre de ports de la plage.',
  'stream.mqtt.move-dynamic-range':
    'La plage actuelle de {hostName} contient le port {mqttPort} : choisissez un autre port pour stream, ou remplacez-la par la plage de {newDynamicPortStart} à {newDynamicPortEnd} dans une invite de commandes ouverte en tant qu’administrateur.',
  'stream.mqtt.move-dynamic-range.why':
    'Dans les deux cas, le port ne se trouve plus dans la plage. Le réglage standard de Windows est 49152 avec 16384 ports. La seconde commande montre si la plage a été modifiée ; un programme qui occupe le port doit ensuite être relancé.',
  'stream.mqtt.keep-internal': 'N’ouvrez pas le port {mqttPort} du pare-feu à d’autres machines.',
  'stream.mqtt.keep-internal.why':
    'Seuls les services de stream sur {hostName} l’utilisent entre eux ; il n’a pas à être joignable de l’extérieur.',
  'stream.mqtt.enter-port': 'Dans l’onglet « MQTT », saisissez le port {mqttPort} et enregistrez-le.',
  'stream.mqtt.enter-port.why':
    'Les services de stream communiquent entre eux par ce port. L’installation le règle toujours sur 1884.',
  'stream.mqtt.check-port': 'Vérifiez que le serveur MQTT écoute sur le port {mqttPort}.',
  'stream.mqtt.check-port.why':
    'La commande doit afficher au moins une ligne. S’il n’y en a pas, ou si c’est un autre processus qui écoute, stream signale aux utilisateurs qui se connectent que le système n’est pas entièrement opérationnel.',

  // Certificate of the web server
  'stream.web-certificate.obtain':
    'Faites établir un certificat de serveur pour {hostName} par l’autorité de certification du client. Créez la demande sur {hostName} dans le Gestionnaire des services Internet (IIS), pour que la clé privée s’y trouve.',
  'stream.web-certificate.obtain.why':
    'Les navigateurs qui détiennent le certificat ou son autorité se connectent alors sans avertissement ; sans lui, une stratégie de sécurité peut refuser tout accès.',
  'stream.web-certificate.address-matches':
    'Vérifiez que le certificat contient l’adresse par laquelle les utilisateurs atteignent stream, c’est-à-dire le nom qui figure dans {remoteAddress}.',
  'stream.web-certificate.address-matches.why':
    'Si les utilisateurs saisissent un autre nom, ou l’adresse IP, le navigateur affiche un avertissement malgré un certificat valide.',
  'stream.web-certificate.self-signed-fallback':
    'N’utilisez un certificat auto-signé que si aucun certificat d’une autorité de certification n’est disponible, par exemple parce que l’actuel a expiré.',
  'stream.web-certificate.self-signed-fallback.why':
    'Aucun navigateur ne lui fait confiance tant qu’il n’est pas installé sur le poste client. Il rend service quand le certificat actuel a expiré, ou ne convient plus à la machine après une mise à jour de son système d’exploitation.',
  'stream.web-certificate.note-present':
    'Notez l’empreinte numérique et la date d’expiration du certificat que le site utilise actuellement.',
  'stream.web-certificate.note-present.why':
    'C’est le moyen de revenir en arrière si le nouveau certificat ne fonctionne pas, et de voir si l’actuel a expiré. La première commande affiche l’empreinte numérique pour chaque port, la seconde les certificats de la machine.',
  'stream.web-certificate.open-list':
    'Double-cliquez sur « Certificats de serveur » au milieu de la fenêtre.',
  'stream.web-certificate.open-list.why':
    'L’entrée se trouve sous « IIS » si l’affichage est groupé par zone, et sous « Sécurité » s’il est groupé par catégorie.',
  'stream.web-certificate.open-list-to-create':
    'Double-cliquez sur « Certificats de serveur » au milieu de la fenêtre.',
  'stream.web-certificate.open-list-to-create.why':
    'L’entrée se trouve sous « IIS » si l’affichage est groupé par zone, et sous « Sécurité » s’il est groupé par catégorie.',
  'stream.web-certificate.complete-request':
    'Cliquez sur « Terminer la demande de certificat... » sous « Actions », à droite.',
  'stream.web-certificate.complete-request.why':
    'Le certificat est ainsi réuni à la clé privée de la demande faite sur cette machine. Pour un fichier .pfx, qui apporte sa propre clé privée, cliquez plutôt sur « Importer... ».',
  'stream.web-certificate.choose-file':
    'Choisissez le fichier du certificat de serveur avec le bouton « ... ».',
  'stream.web-certificate.choose-file.why':
    'C’est le fichier que l’autorité de certification a renvoyé pour {hostName}, non le certificat de l’autorité.',
  'stream.web-certificate.name-installed':
    'Saisissez un nom convivial qui indique l’usage et l’année, et cliquez sur « OK ».',
  'stream.web-certificate.name-installed.why':
    'C’est à ce nom que le certificat se reconnaît lorsqu’il est associé au site, et qu’il se distingue de son successeur.',
  'stream.web-certificate.create':
    'Cliquez sur « Créer un certificat auto-signé... » sous « Actions », à droite.',
  'stream.web-certificate.create.why':
    'Il est établi au nom de la machine : pour éviter un avertissement, les utilisateurs doivent atteindre stream par ce nom.',
  'stream.web-certificate.name-created':
    'Saisissez un nom convivial qui indique l’usage et l’année, et cliquez sur « OK ».',
  'stream.web-certificate.name-created.why':
    'C’est à ce nom que le certificat se reconnaît lorsqu’il est associé au site, et qu’il se distingue de son successeur.',
  'stream.web-certificate.select':
    'Choisissez le nouveau certificat sous « Certificat SSL », ou avec « Sélectionner... », et cliquez sur « OK ». Laissez le port {httpsPort} tel quel.',
  'stream.web-certificate.select.why':
    'S’il manque dans la liste, il a été installé sans sa clé privée, ou sur une autre machine.',
  'stream.web-certificate.restart-server':
    'Sélectionnez à nouveau le serveur {hostName} à gauche, et cliquez sur « Redémarrer » sous « Actions », à droite.',
  'stream.web-certificate.restart-server.why':
    'Le serveur web présente dès lors le nouveau certificat. Tous les sites de ce serveur sont inaccessibles un instant.',
  'stream.web-certificate.clients-trust':
    'Distribuez l’autorité de certification du certificat, ou le certificat lui-même s’il est auto-signé, à tous les postes clients qui utilisent stream.',
  'stream.web-certificate.clients-trust.why':
    'Un navigateur affiche un avertissement tant que sa machine ne connaît ni le certificat ni son autorité, et certaines stratégies refusent alors l’accès.',
  'stream.web-certificate.no-warning':
    'Vérifiez que le navigateur d’un poste client ouvre {remoteAddress} sans avertissement et présente le nouveau certificat.',
  'stream.web-certificate.no-warning.why':
    'Un risque accepté à la main expire, et les utilisateurs rencontrent alors des erreurs de connexion avec le serveur en s’identifiant.',
  'stream.web-certificate.note-expiry':
    'Inscrivez la date d’expiration du nouveau certificat dans un agenda, avec un rappel un mois avant.',
  'stream.web-certificate.note-expiry.why':
    'Un certificat expiré rend le site inaccessible ou ramène l’avertissement, sans aucun changement sur la machine.',
  'gui.iis-open':
    'Démarrer > rechercher « Gestionnaire des services Internet (IIS) » > Connexions > {hostName}',
  'gui.iis-server-certificates':
    'Gestionnaire des services Internet (IIS) > Connexions > {hostName} > Certificats de serveur',
  'gui.iis-complete-request': 'Certificats de serveur > Actions > Terminer la demande de certificat...',
  'gui.iis-create-certificate': 'Certificats de serveur > Actions > Créer un certificat auto-signé...',
  'gui.iis-bindings':
    'Gestionnaire des services Internet (IIS) > {hostName} > Sites > Hager Group EMS Web Site > Liaisons...',
  'gui.iis-restart':
    'Gestionnaire des services Internet (IIS) > Connexions > {hostName} > Actions > Redémarrer',

  // HTTPS port
  'stream.https-port.free':
    'Vérifiez que rien d’autre sur {hostName} n’utilise le port {httpsPort}, et qu’il diffère du port MQTT {mqttPort}.',
  'stream.https-port.free.why':
    'Tout port de 1 à 65535 qui n’apparaît pas dans la première colonne d’adresses du résultat est libre. Le port est le nombre qui suit le dernier deux-points.',
  'stream.https-port.open-firewall':
    'Faites accepter par le pare-feu Windows de {hostName} les connexions TCP entrantes sur le port {httpsPort}, dans une règle qui porte son propre nom.',
  'stream.https-port.open-firewall.why':
    'Sans cette règle, stream n’est accessible que sur {hostName}. Choisissez « Port », « TCP », « Ports locaux spécifiques », « Autoriser la connexion », et laissez les profils tels quels ; la commande crée la même règle. Les pare-feu entre les réseaux peuvent en exiger une aussi.',
  'stream.https-port.enter': 'Saisissez {httpsPort} sous « Port ». Laissez le certificat tel quel.',
  'stream.https-port.enter.why': 'L’adresse de stream devient {localAddress} sur {hostName} même.',
  'stream.https-port.save': 'Cliquez sur « OK », puis sur « Fermer ».',
  'stream.https-port.save.why':
    'La liaison s’applique dès qu’elle est enregistrée. Si IIS signale qu’un autre site utilise le port, choisissez-en un autre.',
  'stream.https-port.listening': 'Vérifiez que {hostName} écoute sur le port {httpsPort}.',
  'stream.https-port.listening.why':
    'La commande doit afficher au moins une ligne. S’il n’y en a pas, la liaison n’a pas été enregistrée ou le site est arrêté.',
  'stream.https-port.tell-address':
    'Communiquez à tous les utilisateurs la nouvelle adresse, {remoteAddress}, et modifiez les favoris, les liens et la supervision.',
  'stream.https-port.tell-address.why':
    'Le site n’est plus accessible à l’ancienne adresse ; les utilisateurs qui ignorent la nouvelle signalent un défaut.',
  'stream.https-port.close-old':
    'Supprimez la règle de pare-feu de l’ancien port, si rien d’autre sur {hostName} n’en a besoin.',
  'stream.https-port.close-old.why': 'Un port ouvert dont personne n’a besoin ne sert qu’à un attaquant.',
  'gui.firewall-new-rule':
    'Panneau de configuration > Système et sécurité > Pare-feu Windows Defender > Paramètres avancés > Règles de trafic entrant > Nouvelle règle...',

  // Hardening
  'stream.harden.clients-ready':
    'Vérifiez que tout ce qui échange des données avec {hostName} par TLS peut utiliser TLS 1.2 : navigateurs, SQL Server, serveurs de messagerie et de fichiers, appareils agardio.manager, autres programmes de cette machine.',
  'stream.harden.clients-ready.why':
    'Ces réglages valent pour toute la machine, pour les connexions qu’elle accepte comme pour celles qu’elle ouvre. Ce qui ne connaît que des protocoles plus anciens est coupé.',
  'stream.harden.back-up-registry':
    'Exportez la branche SCHANNEL du Registre dans un fichier avant de la modifier.',
  'stream.harden.back-up-registry.why':
    'Le fichier montre les anciennes valeurs et les rétablit par un double-clic. Les clés ajoutées ensuite restent : supprimez-les à la main si vous revenez en arrière.',
  'stream.harden.open-editor':
    'Ouvrez « Éditeur du Registre » et allez à la clé Protocols sous SCHANNEL. Créez-y les clés et les valeurs à la main, ou enregistrez les lignes données pour chaque protocole dans un fichier .reg et ouvrez-le.',
  'stream.harden.open-editor.why':
    'Les clés et les valeurs manquantes sont créées, celles qui existent sont réglées. D’après le manuel, les noms doivent être exacts, espaces et majuscules compris.',
  'stream.harden.tls-1-2':
    'Sous TLS 1.2, dans les clés Client et Server, mettez la valeur DWORD (32 bits) Enabled à 1 et la valeur DisabledByDefault à 0.',
  'stream.harden.tls-1-2.why':
    'TLS 1.2 doit fonctionner à coup sûr avant que les autres soient désactivés ; sinon, plus personne n’atteint le serveur web.',
  'stream.harden.switch-off':
    'Sous {protocol}, dans les clés Client et Server, mettez la valeur DWORD (32 bits) DisabledByDefault à 1 et la valeur Enabled à 0.',
  'stream.harden.switch-off.why':
    '{protocol} n’est plus considéré comme sûr, et Windows peut encore le proposer tant que ces valeurs manquent.',
  'stream.harden.triple-des':
    'Sous SCHANNEL, dans la clé Ciphers et, dans celle-ci, la clé Triple DES 168, mettez la valeur DWORD (32 bits) Enabled à 0.',
  'stream.harden.triple-des.why':
    'Ce chiffrement n’est plus sûr et reste proposé tant qu’il n’est pas désactivé ici.',
  'stream.harden.read-back':
    'Relisez les valeurs et comparez-les : TLS 1.2 avec Enabled 0x1 et DisabledByDefault 0x0, les quatre autres à l’inverse, Triple DES 168 avec Enabled 0x0.',
  'stream.harden.read-back.why':
    'Le résultat doit afficher dix clés Client et Server avec deux valeurs chacune. Une clé affichée à part porte un nom mal orthographié.',
  'stream.harden.restart': 'Redémarrez {hostName}.',
  'stream.harden.restart.why': 'Windows lit ces réglages à son démarrage.',
  'stream.harden.check-partners':
    'Vérifiez qu’un navigateur d’une autre machine ouvre stream, que les valeurs actuelles des appareils agardio.manager arrivent, et que la messagerie et les transferts de fichiers fonctionnent là où ils servent.',
  'stream.harden.check-partners.why':
    'Ce qui ne peut pas utiliser TLS 1.2 échoue désormais. Pour revenir en arrière, importez le fichier exporté et redémarrez.',
  'gui.registry-editor':
    'Démarrer > rechercher « Éditeur du Registre » > Ordinateur > HKEY_LOCAL_MACHINE > SYSTEM > CurrentControlSet > Control > SecurityProviders > SCHANNEL > Protocols',

  // Rulings
  'ruling.labels-translated':
    'Le manuel n’imprime les libellés des fenêtres de stream qu’en français ; dans les autres langues, ils sont traduits ici.',
  'ruling.dynamic-range-bounds':
    'Un port appartient à la plage dynamique du port de départ jusqu’au port de départ plus le nombre de ports moins un.',
  'ruling.managed-account-no-password':
    'Le manuel ne parle pas des comptes de service gérés. Comme il fait saisir un mot de passe, un tel compte est classé « Important ».',
  'ruling.names-cut-by-netbios':
    'Le manuel ne parle pas de la longueur des noms. Que NetBIOS coupe ceux de plus de 15 caractères relève de Windows ; les commandes contiennent les noms complets.',
  'ruling.default-instance-not-in-manual':
    'Le manuel imprime le serveur de bases de données sous la forme adresse\\instance,port. Une instance par défaut, sans nom, est acceptée sous la forme adresse,port.',
  'ruling.port-decides-over-instance':
    'Le manuel imprime l’instance et le port ensemble et ne dit pas lequel décide. Vu la façon dont SQL Server est joint, c’est le port seul.',
  'ruling.excluded-ports':
    'Le manuel fait vérifier que les ports sont libres et hors de la plage dynamique. Il ne dit pas que Windows peut aussi exclure des plages ; les chercher est notre exigence.',
  'ruling.port-holder':
    'Le manuel montre quels ports sont occupés et, pour MQTT, le processus. Les commandes qui trouvent aussi ce qui se trouve derrière http.sys sont les nôtres.',
  'ruling.iconics-other-version':
    'Les délais de grâce, le mode démonstration et l’adresse du serveur de licences viennent de la documentation d’ICONICS pour les versions 10.97.2, 10.97.3 et 11, non du manuel. stream apporte GENESIS64 10.96.1, pour lequel ils peuvent différer.',
  'ruling.iconics-newest-generation':
    'Selon le manuel, une licence cloud s’adapte aisément à la version de GENESIS64 ; ICONICS a abandonné les licences cloud dans sa version 11. Ce que suivra une version ultérieure de stream reste ouvert.',
  'ruling.licence-check-own':
    'Le manuel n’indique aucun contrôle après la mise en place d’une licence. Ceux de cette liste sont les nôtres : utiliser stream, puis l’observer à nouveau après les 12 heures du mode démonstration.',
  'ruling.local-to-cloud-steps':
    'Le manuel dit seulement qu’une licence locale demande un petit ajustement pour passer en mode cloud et qu’il faut contacter Hager Services. Les étapes sont celles de la mise en place d’une licence cloud, après la réponse de Hager Services.',
  'ruling.cloud-to-local-silent':
    'Le manuel ne dit rien du passage du mode cloud au mode local. Les étapes réunissent l’abandon d’une licence cloud et la mise en place d’une licence locale ; ce que dit Hager Services l’emporte.',
  'ruling.replacement-then-activation':
    'Le manuel ne dit pas ce qui suit un Site Key Replacement. Notre lecture : la nouvelle machine est ensuite activée avec son propre Site code.',
  'ruling.extensions-listed-at-11-3-2':
    'Pour les extensions, le manuel renvoie au §6.7 ; elles figurent au §11.3.2.',
  'ruling.extension-steps':
    'Le manuel dit seulement qu’une extension demande une intervention sur la machine en mode local et aucune en mode cloud. Nous comprenons par là la mise en place d’une nouvelle Site key.',
  'ruling.recovery-steps':
    'Selon le manuel, une licence cloud se rétablit facilement après une panne et une licence locale difficilement ; il n’indique pas d’étapes. Elles sont composées ici à partir du transfert vers une autre machine.',
  'ruling.database-upgrade-final':
    'Le manuel n’indique aucun retour possible après une mise à niveau des bases de données par l’outil d’administration. Elle est traitée ici comme irréversible, d’où la sauvegarde.',
  'ruling.mqtt-restart-silent':
    'Le manuel ne dit pas à partir de quand un nouveau port MQTT prend effet. Ici, les services sont arrêtés avant le changement et démarrés après.',
  'ruling.powershell-line-breaks':
    'Le manuel imprime cette commande sur plusieurs lignes, avec un saut de ligne que PowerShell n’accepte pas. La ligne est réunie ici et, pour le reste, inchangée.',
  'ruling.pfx-import':
    'Le manuel installe un certificat en terminant une demande, ce qui ne fonctionne que là où la demande a été faite. Qu’un fichier .pfx soit importé à la place est une remarque de notre part.',
  'ruling.schannel-own-advice':
    'La sauvegarde, la préparation et le contrôle des systèmes en communication sont nos conseils : le manuel modifie le Registre sans signaler l’effet sur d’autres programmes.',
  'ruling.schannel-restart':
    'Le manuel n’indique aucun redémarrage après les modifications du Registre ; Windows en a besoin pour qu’elles prennent effet partout.',
  'ruling.dec-is-triple-des':
    'Le manuel parle d’un algorithme « DEC », mais désactive la clé Triple DES 168. Nous lisons « DEC » comme Triple DES 168.',

  // Upgrade, back up, restore, uninstall, troubleshoot, ways to a procedure
  'procedure.back-up.title': 'Sauvegarder stream',
  'procedure.back-up.summary':
    'Mettre à l’abri les quatre bases de données et les fichiers qui permettent de restaurer stream à tout moment.',
  'procedure.restore.title': 'Restaurer stream depuis une sauvegarde',
  'procedure.restore.summary':
    'Rétablir toute une installation sur une autre machine, ou les bases de données seules, à partir de ce dont on dispose.',
  'procedure.upgrade.title': 'Mettre stream à niveau',
  'procedure.upgrade.summary':
    'Installer une version plus récente de stream en gardant la configuration et toutes les données.',
  'procedure.uninstall.title': 'Désinstaller stream',
  'procedure.uninstall.summary':
    'Retirer stream d’une machine, une fois ses données et sa licence mises à l’abri.',
  'procedure.troubleshoot.title': 'Trouver et corriger un défaut',
  'procedure.troubleshoot.summary': 'Aller, un test à la fois, du symptôme constaté à la solution.',

  'section.backup-policy': 'Convenir et préparer',
  'section.back-up-databases': 'Sauvegarder les bases de données',
  'section.back-up-files': 'Sauvegarder les fichiers',
  'section.check-backup': 'Contrôler et ranger la sauvegarde',
  'section.before-uninstall': 'Avant la désinstallation',
  'section.uninstall': 'Désinstaller stream',
  'section.after-uninstall': 'Après la désinstallation',
  'section.prepare-upgrade': 'Préparer la mise à niveau',
  'section.uninstall-old-version': 'Désinstaller l’ancienne version',
  'section.run-new-kit': 'Exécuter le nouveau kit',
  'section.check-upgrade': 'Contrôler la mise à niveau',
  'section.move-to-production': 'Passer aux bases de données de production',
  'section.prepare-restore': 'Tout avoir à portée de main',
  'section.restore-databases': 'Fournir les bases de données',
  'section.run-kit-until-restart': 'Exécuter le kit jusqu’au redémarrage final',
  'section.copy-back': 'Remettre les fichiers pendant que le kit attend',
  'section.final-restart': 'Laisser le kit terminer',
  'section.prepare-restore-databases': 'Avant de remplacer les bases de données',
  'section.restore-databases-afterwards': 'Restaurer les bases de données',
  'section.connect-databases': 'Connecter stream aux bases de données restaurées',
  'section.check-restore': 'Contrôler l’installation restaurée',
  'section.tests': 'Les tests',
  'section.workarounds': 'Solutions',

  // Back up
  'parameter.backupFolder.title': 'Dossier de la sauvegarde',
  'parameter.backupFolder.help':
    'Où sont déposés les fichiers de cette sauvegarde, ou bien où ils se trouvent quand stream est restauré. Un chemin Windows complet, sur un lecteur ou un partage.',
  'stream.backup.schedule':
    'Fixez la fréquence des sauvegardes de stream, la personne qui s’en charge et la durée de leur conservation.',
  'stream.backup.schedule.why':
    'Les bases de données et les fichiers doivent être sauvegardés régulièrement. Si la machine tombe en panne, tout ce qui a été mesuré ou modifié après la dernière sauvegarde est perdu.',
  'stream.backup.folder':
    'Créez le dossier {backupFolder}, avec assez de place pour les quatre bases de données et toutes les mesures. Utilisez un autre dossier pour chaque sauvegarde.',
  'stream.backup.folder.why':
    'Une sauvegarde copiée sur la précédente ne laisse aucun recours si elle s’interrompt. C’est notre conseil ; le manuel n’indique aucun dossier.',
  'stream.backup.keep-settings':
    'Gardez avec la sauvegarde : le kit d’installation de la version en service, le serveur de bases de données ({database}), les noms des quatre bases de données, le chemin de stream ({streamPath}), celui des données historiques ({historicalPath}), et le nom de la personne qui détient les mots de passe.',
  'stream.backup.keep-settings.why':
    'À la restauration ou à la mise à niveau de stream, le kit redemande les mêmes noms et chemins ; l’une des voies de restauration exige même un kit d’une version exactement identique.',
  'stream.backup.databases':
    'Sauvegardez les bases de données {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} sur {database}.',
  'stream.backup.databases.why':
    'Elles contiennent la configuration, l’historique des événements et les coûts. Les commandes écrivent quatre fichiers, date et heure dans le nom, dans le dossier de sauvegarde de l’instance SQL Server, sans toucher à ses autres sauvegardes.',
  'stream.backup.list-database-files':
    'Listez les dernières sauvegardes et vérifiez que chacune des quatre bases de données en a une du jour.',
  'stream.backup.list-database-files.why':
    'La dernière colonne indique où se trouve chaque fichier sur la machine du SQL Server. Une base de données absente de la liste n’a jamais été sauvegardée.',
  'stream.backup.fetch-database-files':
    'Copiez les quatre fichiers de sauvegarde de la machine du SQL Server vers {backupFolder}.',
  'stream.backup.fetch-database-files.why':
    'SQL Server les écrit dans son propre dossier, où ils seraient perdus en même temps que sa machine.',
  'stream.backup.historical':
    'Sur {hostName}, copiez tous les fichiers .hhd de {historicalPath} vers {backupHistorical}.',
  'stream.backup.historical.why':
    'Ils contiennent chaque mesure stockée pour les services des produits, et les données météo. La copie est complète si son tableau final ne compte aucun échec. Le dossier C:\\ProgramData est masqué par défaut.',
  'stream.backup.dashboards': 'Copiez le contenu de {dashboardsPath} vers {backupDashboards}.',
  'stream.backup.dashboards.why':
    'Il relie les interfaces d’exploitation à la configuration ; les bases de données seules ne rétablissent pas ce lien.',
  'stream.backup.images': 'Copiez C:\\ProgramData\\Hager Group\\EMS\\Images vers {backupImages}.',
  'stream.backup.images.why':
    'Ce dossier contient les images chargées pour l’installation, les bâtiments et les pièces. Il est toujours à cet endroit, quels que soient les chemins choisis pour stream.',
  'stream.backup.firmwares':
    'Copiez tout le contenu de C:\\ProgramData\\Hager Group\\EMS\\Firmwares vers {backupFirmwares}.',
  'stream.backup.firmwares.why':
    'Ce dossier contient les fichiers de firmware des appareils agardio.manager (.tar.bz2) et ceux des types de produits (.hes).',
  'stream.backup.reports':
    'Copiez C:\\ProgramData\\Hager Group\\EMS\\Reports vers {backupReports} si les anciens rapports ont un intérêt.',
  'stream.backup.reports.why':
    'C’est le seul dossier dont stream peut se passer : sans lui la restauration fonctionne, mais les rapports générés jusque-là manquent.',
  'stream.backup.files-in-use':
    'Si un fichier ne peut pas être copié parce qu’il est utilisé, arrêtez les services dans l’onglet « Services » de l’outil d’administration, recommencez la copie et démarrez à nouveau les services.',
  'stream.backup.files-in-use.why':
    'Les commandes de copie réessaient une fois un fichier verrouillé, puis le comptent comme un échec. Tant que les services sont arrêtés, personne ne peut travailler avec stream.',
  'stream.backup.inspect':
    'Vérifiez que {backupFolder} contient quatre fichiers .bak, les fichiers .hhd et les fichiers de firmware (.bz2, .hes).',
  'stream.backup.inspect.why':
    'La commande compte les fichiers par extension : un échec passé inaperçu devient ainsi visible. C’est notre conseil ; le manuel ne le demande pas.',
  'stream.backup.off-machine':
    'Copiez {backupFolder} sur une autre machine ou dans le système de sauvegarde du site.',
  'stream.backup.off-machine.why':
    'Une sauvegarde sert surtout quand la machine est en panne, et ce qui ne se trouve que sur elle est perdu avec elle. C’est notre conseil ; le manuel ne le demande pas.',
  'stream.backup.test-restore':
    'De temps en temps, restaurez les quatre bases de données sur une instance que stream n’utilise pas.',
  'stream.backup.test-restore.why':
    'Seule une restauration montre qu’une sauvegarde est lisible. C’est notre conseil ; le manuel ne le demande pas.',
  'gui.ssms-back-up':
    'SQL Server Management Studio > Bases de données > chacune des quatre > Tâches > Sauvegarder...',

  // Uninstall
  'stream.uninstall.back-up-first':
    'Sauvegardez ce qui peut encore servir : les bases de données {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase}, les fichiers .hhd de {historicalPath}, le dossier {dashboardsPath}, et les dossiers Images et Firmwares de C:\\ProgramData\\Hager Group\\EMS.',
  'stream.uninstall.back-up-first.why':
    'C’est tout ce qu’exige une restauration. Si la configuration est supprimée pendant la désinstallation, volontairement ou par erreur, rien d’autre ne permet de la retrouver.',
  'section.licence-removal': 'Retirer la licence locale de la machine',
  'stream.licence-removal.kill':
    'Lancez « License Utility » sur {hostName}, cliquez sur « Kill current license » et confirmez. Préparez du papier ou un fichier pour deux valeurs.',
  'stream.licence-removal.kill.why':
    'Une licence locale ne peut être retirée que tant que stream est installé. Dès la confirmation, cette machine n’a plus de licence, et seul Hager Services peut fournir une nouvelle clé.',
  'stream.licence-removal.codes':
    'Copiez « Old Site Key » et « Kill Code » depuis la boîte de dialogue, et contrôlez les deux valeurs avant de la fermer.',
  'stream.licence-removal.codes.why':
    'Hager Services a besoin de ces deux valeurs pour tuer la licence de son côté.',
  'stream.licence-removal.send': 'Envoyez l’Old Site Key et le Kill Code à Hager Services.',
  'stream.licence-removal.send.why':
    'La licence doit être tuée des deux côtés avant de pouvoir être remise en place.',
  'stream.licence-removal.confirmed': 'Hager Services tue la licence de son côté et le confirme.',
  'stream.licence-removal.confirmed.why':
    'Ce n’est qu’après cette confirmation qu’une nouvelle Site key peut être produite, pour cette machine ou pour une autre.',
  'gui.license-utility-kill-here': 'Démarrer > License Utility > Kill current license',
  'stream.uninstall.start':
    'Ouvrez « Ajouter ou supprimer des programmes » depuis la barre de recherche de Windows, sélectionnez « EMS Suite » et cliquez sur « Désinstaller ». Choisissez ensuite votre langue dans la liste.',
  'stream.uninstall.start.why': 'EMS Suite est le nom sous lequel Windows liste stream.',
  'stream.uninstall.core-only':
    'Attendez-vous à ne pas choisir de type de désinstallation : seul EMS Core, c’est-à-dire les dossiers et données propres à stream, est supprimé.',
  'stream.uninstall.core-only.why':
    'GENESIS64 était sur la machine avant stream : le programme de désinstallation en laisse donc tout en place, même ce qui relève de stream et ne sert à rien seul.',
  'stream.uninstall.partial': 'Choisissez le type « Partielle ».',
  'stream.uninstall.partial.why':
    'Il supprime EMS Core et laisse GENESIS64, que la nouvelle version de stream continue d’utiliser.',
  'stream.uninstall.complete': 'Choisissez le type « Complète ».',
  'stream.uninstall.complete.why':
    'Il supprime EMS Core et GENESIS64. « Partielle » ne sert qu’à une mise à niveau vers une version de stream qui utilise la même version de GENESIS64.',
  'stream.uninstall.keep-configuration':
    'Quand le programme de désinstallation demande s’il faut préserver la configuration de stream, répondez « Oui ».',
  'stream.uninstall.keep-configuration.why':
    'La mise à niveau en a besoin, quel que soit le type de désinstallation. Si « Non » a été choisi par erreur, stream doit être restauré depuis une sauvegarde.',
  'stream.uninstall.decide-configuration':
    'Quand le programme de désinstallation demande s’il faut préserver la configuration de stream, ne répondez « Non » que si plus personne n’en a besoin.',
  'stream.uninstall.decide-configuration.why':
    'Ce que « Non » supprime ne se restaure que depuis une sauvegarde.',
  'stream.uninstall.keep-taken-over':
    'Répondez « Oui » quand le programme de désinstallation demande s’il faut préserver la configuration de stream, et laissez {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} telles quelles.',
  'stream.uninstall.keep-taken-over.why':
    'La nouvelle machine travaille avec ces bases de données. Le manuel ne dit pas si « Non » les atteint, et ce qui est supprimé ne peut être restauré que depuis une sauvegarde.',
  'stream.uninstall.confirm': 'Confirmez la désinstallation et attendez qu’elle soit terminée.',
  'stream.uninstall.confirm.why':
    'Rien n’est supprimé avant la confirmation. La question sur la configuration peut venir avant ou après elle.',
  'stream.uninstall.close-applications':
    'Si le programme de désinstallation trouve des applications de stream encore ouvertes, laissez-le les fermer.',
  'stream.uninstall.close-applications.why':
    'Si elles restent ouvertes, la désinstallation ne s’achève qu’au prochain redémarrage.',
  'stream.uninstall.restart':
    'Répondez « Oui » quand le programme de désinstallation propose de redémarrer {hostName}.',
  'stream.uninstall.restart.why':
    'La désinstallation n’est pas terminée avant le redémarrage. « Non » est pour qui doit encore finir quelque chose sur la machine.',
  'stream.uninstall.services-gone':
    'Après le redémarrage, vérifiez qu’il ne reste aucun des cinq services d’EMS Core.',
  'stream.uninstall.services-gone.why':
    'La commande n’affiche rien s’ils ont disparu. Un service dans la liste montre que la désinstallation est incomplète. C’est notre conseil ; le manuel ne le demande pas.',
  'stream.uninstall.genesis-remains':
    'Décidez si GENESIS64 reste sur la machine, et désinstallez-le séparément si rien d’autre ne l’utilise.',
  'stream.uninstall.genesis-remains.why':
    'Le programme de désinstallation de stream ne supprime jamais un GENESIS64 qui était là avant.',
  'stream.uninstall.prerequisites-remain':
    'Décidez ce que deviennent SQL Server et les autres logiciels que le kit a pu installer.',
  'stream.uninstall.prerequisites-remain.why':
    'Tout cela reste : le programme de désinstallation ne sait pas ce que le kit a installé, et d’autres logiciels peuvent s’en servir entre-temps.',
  'stream.uninstall.data-left':
    'Vérifiez lesquelles des quatre bases de données et quels dossiers de stream subsistent. Ne les supprimez qu’une fois la sauvegarde contrôlée.',
  'stream.uninstall.data-left.why':
    'Le manuel ne dit pas ce que la désinstallation laisse derrière elle. Ce qui est supprimé maintenant l’est définitivement. C’est notre conseil.',
  'gui.programs-ems-suite': 'Démarrer > Ajouter ou supprimer des programmes > EMS Suite > Désinstaller',

  // Upgrade
  'stream.upgrade.ask-kit':
    'Lancez le nouveau kit alors que l’ancienne version est encore installée, notez ce qu’il demande de désinstaller, et fermez-le.',
  'stream.upgrade.ask-kit.why':
    'Le kit ne va pas plus loin, mais son message indique la désinstallation à faire : partielle si la nouvelle version utilise la même version de GENESIS64, complète si elle en utilise une plus récente.',
  'stream.upgrade.note-connection':
    'Ouvrez l’outil d’administration de stream et comparez son onglet « Bases de données » avec cette liste : serveur {database}, bases de données {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase}.',
  'stream.upgrade.note-connection.why':
    'Il faudra indiquer au nouveau kit exactement ce que stream utilise maintenant, et l’outil disparaît avec la désinstallation.',
  'stream.upgrade.rehearse':
    'S’il existe un environnement de développement, faites-y d’abord la mise à niveau et assurez-vous que tout va bien.',
  'stream.upgrade.rehearse.why':
    'Ce qui y échoue ne nuit à personne. La mise à niveau est ensuite répétée en production, ou l’environnement mis à niveau y est transféré.',
  'stream.upgrade.development-environment':
    'Suivez d’abord cette liste de contrôle dans l’environnement de développement, et ne passez à la production que lorsque tout fonctionne.',
  'stream.upgrade.development-environment.why':
    'Ce qui y échoue ne nuit à personne. La mise à niveau est ensuite répétée en production, ou stream est connecté aux bases de données de production.',
  'stream.upgrade.licence-gap':
    'Convenez avec Hager Services d’un jour où la licence tuée sera confirmée et la nouvelle Site key envoyée sans délai.',
  'stream.upgrade.licence-gap.why':
    'Une licence locale ne survit pas à une mise à niveau : elle est donc retirée avant, et remise en place après. Sans licence, GENESIS64 fonctionne en mode démonstration pendant 12 heures avec 64 tags, d’après la documentation d’ICONICS pour la version 10.97.2 ; stream contient la 10.96.1. Convenir du jour est notre conseil.',
  'stream.upgrade.genesis-projects':
    'Mettez à l’abri les projets GENESIS64 qui ne sont pas ceux de stream. Une fois stream désinstallé, désinstallez GENESIS64 séparément avant d’exécuter le nouveau kit.',
  'stream.upgrade.genesis-projects.why':
    'La désinstallation de stream laisse un GENESIS64 qui était là avant. Si le nouveau kit rencontre une version plus ancienne, il l’écrase, et tous ses projets, passés et présents, sont perdus.',
  'stream.upgrade.complete': 'Choisissez le type « Complète ».',
  'stream.upgrade.complete.why':
    'La nouvelle version de stream utilise un GENESIS64 plus récent, et son kit ne continue pas tant que l’actuel est installé.',
  'stream.upgrade.start-kit':
    'Double-cliquez sur EMSSetup dans le dossier du nouveau kit, choisissez la langue, répondez « Oui » quand Windows demande s’il faut autoriser des modifications, et cliquez sur « Installer ».',
  'stream.upgrade.start-kit.why':
    'Une mise à niveau se déroule comme une première installation. Avec « Non », elle est considérée comme annulée et il faut relancer le kit. Si un redémarrage est en attente, le kit le demande d’abord, puis se relance de lui-même.',
  'stream.upgrade.no-local-instance':
    'Répondez « Non » si le kit propose d’installer une instance SQL Server locale.',
  'stream.upgrade.no-local-instance.why':
    'Dès qu’une instance locale est installée, stream l’utilise et le kit ne demande plus {database}. Une installation commencée par erreur peut être annulée ; le kit continue alors comme après « Non ».',
  'stream.upgrade.genesis-dialogue': 'Acceptez le changement du projet GENESIS64 actif.',
  'stream.upgrade.genesis-dialogue.why':
    'La boîte de dialogue s’affiche parce que la même version de GENESIS64 est installée. Ce n’est un problème qu’à la première installation de stream ; lors d’une mise à niveau, c’est normal.',
  'stream.upgrade.service-account':
    'Saisissez {serviceAccount} comme compte qui lance les services, sous la forme DOMAINE\\utilisateur, avec son mot de passe.',
  'stream.upgrade.service-account.why':
    'Ce peut être un autre compte qu’auparavant. Le kit refuse un compte qui n’est pas administrateur, qui n’a pas de mot de passe ou à qui manque le droit d’ouvrir une session en tant que service.',
  'stream.upgrade.same-instance':
    'Connectez-vous à {database}, l’instance qui contient actuellement les bases de données de stream.',
  'stream.upgrade.same-instance.why': 'Sur une autre instance, le kit ne trouve rien à mettre à niveau.',
  'stream.upgrade.same-names':
    'Saisissez les noms actuels des bases de données : {configurationDatabase} pour la configuration, {runtimeDatabase} pour l’exploitation, {dataDatabase} pour les calculs et les événements, {pricingDatabase} pour les coûts.',
  'stream.upgrade.same-names.why':
    'Avec d’autres noms, stream tourne sans sa configuration jusqu’à ce qu’il soit connecté aux bonnes bases de données.',
  'stream.upgrade.never-overwrite':
    'Choisissez « Mettre à niveau » pour les bases de données existantes, jamais « Écraser ».',
  'stream.upgrade.never-overwrite.why':
    'L’écrasement détruit la configuration, et le kit ne peut pas l’annuler. Seule une sauvegarde permet de la retrouver.',
  'stream.upgrade.https-port': 'Saisissez {httpsPort} comme port HTTPS.',
  'stream.upgrade.https-port.why':
    'Un nouveau port est permis, mais il déroute : l’adresse habituelle ne fonctionne plus, et chacun a besoin de la nouvelle.',
  'stream.upgrade.historical-path':
    'Saisissez {historicalPath}, le même chemin qu’auparavant, pour les données historiques.',
  'stream.upgrade.historical-path.why':
    'Les mesures se trouvent dans les fichiers .hhd de ce dossier. Avec un autre chemin, elles manquent tant que les fichiers n’y ont pas été déplacés.',
  'stream.upgrade.run':
    'Relisez les paramètres, confirmez-les et attendez que le kit annonce la réussite. Laissez la machine allumée et toutes les fenêtres ouvertes.',
  'stream.upgrade.run.why':
    'La confirmation est la dernière occasion de changer un paramètre. Si GENESIS64 est réinstallé, cela peut prendre jusqu’à 30 minutes. Une fenêtre de commande qui apparaît un moment est normale.',
  'stream.upgrade.final-restart': 'Répondez « Oui » au redémarrage final.',
  'stream.upgrade.final-restart.why':
    'Sans lui, la mise à niveau n’est pas terminée. Après « Non », le kit se relance de lui-même au prochain démarrage de la machine.',
  'stream.upgrade.admin-password':
    'Connectez-vous avec le compte admin et le mot de passe admin, et définissez aussitôt un nouveau mot de passe.',
  'stream.upgrade.admin-password.why':
    'La mise à niveau ramène le mot de passe du compte admin d’origine à cette valeur par défaut, que chacun peut lire dans le manuel. Les autres comptes utilisateur gardent le leur.',
  'stream.upgrade.services-run': 'Vérifiez que les cinq services d’EMS Core sont en cours d’exécution.',
  'stream.upgrade.services-run.why':
    'Il leur faut parfois 10 minutes après le redémarrage. Si l’un d’eux est encore arrêté ensuite, cherchez dans l’Observateur d’événements les erreurs 7038 ou 7041 de Service Control Manager, qui orientent vers le compte Windows des services.',
  'stream.upgrade.data-there':
    'Vérifiez dans stream que la configuration, les mesures antérieures et les événements antérieurs sont là.',
  'stream.upgrade.data-there.why':
    'Une mise à niveau ne perd rien. Ce qui manque montre que stream consulte d’autres bases de données ou un autre dossier qu’auparavant.',
  'stream.upgrade.move-historical':
    'Si un autre chemin a été indiqué au kit pour les données historiques, déplacez-y au plus vite tous les fichiers .hhd de {historicalPath}.',
  'stream.upgrade.move-historical.why': 'Jusque-là, les mesures faites avant la mise à niveau manquent.',
  'stream.upgrade.mend-databases':
    'Si une autre instance ou d’autres noms ont été indiqués au kit, ou s’il a écrasé les bases de données, saisissez les bonnes dans l’onglet « Bases de données » de l’outil d’administration, cliquez sur « Mettre à jour » et redémarrez la machine.',
  'stream.upgrade.mend-databases.why':
    'Ces trois erreurs se corrigent ainsi. Les bases de données écrasées doivent d’abord être restaurées depuis la sauvegarde.',
  'stream.upgrade.own-projects':
    'Vérifiez si vos propres projets GENESIS64 sont toujours là, et quel projet est actif.',
  'stream.upgrade.own-projects.why':
    'À côté de la même version de GENESIS64, le kit met de côté le projet existant et en crée un nouveau pour stream. Une version plus ancienne est écrasée avec tous ses projets.',
  'stream.upgrade.move-to-production':
    'Pour faire passer l’environnement mis à niveau aux bases de données de production au lieu de répéter la mise à niveau, arrêtez les services dans l’onglet « Services » de l’outil d’administration, saisissez les bases de données de production dans l’onglet « Bases de données », cliquez sur « Mettre à jour », acceptez la mise à niveau des bases de données et redémarrez la machine.',
  'stream.upgrade.move-to-production.why':
    'Tant que les services sont arrêtés, personne ne peut créer, modifier ou supprimer quelque chose dans la mauvaise base de données. L’outil met les bases de données à niveau, mais y laisse l’ancien catalogue agardio.manager.',
  'gui.tool-databases-update': 'Outil d’administration > onglet « Bases de données » > « Mettre à jour »',

  // Restore
  'stream.restore.backup-at-hand':
    'Vérifiez que {hostName} peut lire {backupFolder} et que la sauvegarde est complète : les dossiers Historical, Dashboards, Images et Firmwares et, sauf si les bases de données sont intactes, les sauvegardes des quatre.',
  'stream.restore.backup-at-hand.why':
    'Les fichiers sont copiés pendant que le kit attend son redémarrage final. Ce qui se révèle manquer à ce moment-là ne se rattrape guère.',
  'stream.restore.stop-old-machine':
    'Arrêtez les services dans l’onglet « Services » de l’outil d’administration sur l’ancienne machine, puis faites-y la dernière sauvegarde.',
  'stream.restore.stop-old-machine.why':
    'Ce que stream enregistre ensuite sur l’ancienne machine manque sur la nouvelle, et deux installations ne doivent pas travailler avec les mêmes bases de données. C’est notre conseil ; le manuel ne le demande pas.',
  'stream.restore.same-kit': 'Utilisez un kit dont la version est exactement celle de stream à restaurer.',
  'stream.restore.same-kit.why':
    'Les bases de données ne sont restaurées qu’après l’installation, ce qui ne fonctionne qu’avec un kit de la même version.',
  'stream.restore.kit-not-older':
    'Utilisez le kit de la version de stream à restaurer, ou d’une version plus récente.',
  'stream.restore.kit-not-older.why':
    'Le kit met à niveau les bases de données qu’il trouve et refuse celles qui ne sont pas ce qu’il attend.',
  'stream.restore.machine-ready':
    'Vérifiez que la machine {hostName} est prête pour une installation : version de Windows figurant dans la liste, matériel adapté à la taille du site, compte administrateur, compte des services avec mot de passe et droit d’ouvrir une session en tant que service, ports libres.',
  'stream.restore.machine-ready.why':
    'Le kit demande la même chose que lors d’une première installation et refuse ce qui ne convient pas. Pour une version de Windows plus récente que celles de la liste, interrogez d’abord Hager.',
  'stream.restore.databases-local':
    'Restaurez {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} depuis leurs sauvegardes sur {databaseServer}, l’instance SQL Server locale de {hostName}.',
  'stream.restore.databases-local.why':
    'Le kit doit les y trouver. L’assistant de SQL Server Management Studio rend à chacune son ancien nom. La requête doit renvoyer les quatre avec ONLINE.',
  'stream.restore.databases-elsewhere':
    'Restaurez {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} depuis leurs sauvegardes sur {databaseServer}, une instance où ces noms sont libres.',
  'stream.restore.databases-elsewhere.why':
    'À l’écart des bases de données perdues ou écrasées, rien d’autre ne peut être abîmé ; stream est ensuite connecté aux bases restaurées. La requête doit renvoyer les quatre avec ONLINE.',
  'stream.restore.databases-reachable':
    'Vérifiez que {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} sont intactes sur {databaseServer} et que {hostName} peut joindre ce serveur.',
  'stream.restore.databases-reachable.why':
    'Ici, rien n’est restauré : le kit se connecte aux bases de données telles qu’elles sont. La requête doit renvoyer les quatre avec ONLINE.',
  'stream.restore.start-kit':
    'Double-cliquez sur EMSSetup dans le dossier du kit sur {hostName}, choisissez la langue, répondez « Oui » quand Windows demande s’il faut autoriser des modifications, et cliquez sur « Installer ».',
  'stream.restore.start-kit.why':
    'Pour restaurer toute l’installation, on l’installe à nouveau, puis on lui rend ses anciennes données.',
  'stream.restore.accept-local-instance':
    'Répondez « Oui » quand le kit propose d’installer une instance SQL Server locale, et saisissez son nom, ses chemins, son port, et le compte SQL avec son mot de passe.',
  'stream.restore.accept-local-instance.why':
    'Il n’y a pas encore de SQL Server sur la machine. Le compte devient administrateur de l’instance et sert à stream pour s’y connecter ; son mot de passe compte 8 à 15 caractères, pris dans au moins trois catégories (majuscules, minuscules, chiffres, autres).',
  'stream.restore.decline-local-instance':
    'Répondez « Non » si le kit propose d’installer une instance SQL Server locale.',
  'stream.restore.decline-local-instance.why':
    'Dès qu’une instance locale est installée, stream l’utilise et le kit ne demande plus {databaseServer}. Une installation commencée par erreur peut être annulée ; le kit continue alors comme après « Non ».',
  'stream.restore.connect-instance':
    'Connectez le kit à {databaseServer}, l’instance qui contient les bases de données.',
  'stream.restore.connect-instance.why':
    'Le port peut être omis s’il est 1433. Sur une autre instance, le kit ne trouve rien à mettre à niveau.',
  'stream.restore.same-names':
    'Saisissez les noms des bases de données : {configurationDatabase} pour la configuration, {runtimeDatabase} pour l’exploitation, {dataDatabase} pour les calculs et les événements, {pricingDatabase} pour les coûts.',
  'stream.restore.same-names.why': 'Le kit ne les trouve que sous ces noms.',
  'stream.restore.other-names':
    'Donnez aux nouvelles bases de données d’autres noms que {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase}.',
  'stream.restore.other-names.why':
    'Les nouvelles bases de données restent vides et ne servent plus ensuite. Sous les anciens noms, elles gêneraient celles qui sont restaurées.',
  'stream.restore.never-overwrite-local':
    'Choisissez « Mettre à niveau » pour les bases de données existantes, jamais « Écraser ». Si le mauvais choix a été fait, annulez et recommencez à partir de la restauration des bases de données.',
  'stream.restore.never-overwrite-local.why':
    'L’écrasement détruit toute la configuration qui vient d’être restaurée.',
  'stream.restore.never-overwrite-remote':
    'Choisissez « Mettre à niveau » pour les bases de données existantes, jamais « Écraser ».',
  'stream.restore.never-overwrite-remote.why':
    'L’écrasement détruit toute la configuration. Si c’est arrivé, restaurez les bases de données ailleurs et connectez-y stream dans l’onglet « Bases de données » de l’outil d’administration.',
  'stream.restore.paths':
    'Saisissez {streamPath} pour stream et {historicalPath} pour les données historiques.',
  'stream.restore.paths.why': 'Les fichiers de la sauvegarde sont copiés dans ces dossiers.',
  'stream.restore.run-kit':
    'Relisez les paramètres, confirmez-les et laissez le kit travailler jusqu’à ce qu’il propose le redémarrage final. Laissez la machine allumée et toutes les fenêtres ouvertes.',
  'stream.restore.run-kit.why':
    'La confirmation est la dernière occasion de changer un paramètre. GENESIS64 peut à lui seul prendre jusqu’à 30 minutes. Une fenêtre de commande qui apparaît un moment est normale.',
  'stream.restore.wait-at-restart':
    'Quand le kit propose le redémarrage final, ATTENDEZ. Ne répondez pas encore.',
  'stream.restore.wait-at-restart.why':
    'Les fichiers de la sauvegarde doivent être dans leurs dossiers avant le tout premier lancement de stream.',
  'stream.restore.copy-historical': 'Copiez tous les fichiers .hhd de la sauvegarde vers {historicalPath}.',
  'stream.restore.copy-historical.why':
    'Ils restituent toutes les mesures et les données météo. La copie est complète si son tableau final ne compte aucun échec.',
  'stream.restore.replace-dashboards': 'Remplacez {dashboardsPath} par le dossier de la sauvegarde.',
  'stream.restore.replace-dashboards.why':
    'Il relie les interfaces d’exploitation à la configuration restaurée. La commande supprime aussi ce que la sauvegarde ne contient pas.',
  'stream.restore.replace-images':
    'Remplacez C:\\ProgramData\\Hager Group\\EMS\\Images par le dossier de la sauvegarde.',
  'stream.restore.replace-images.why':
    'Il contient les images de l’installation, des bâtiments et des pièces. La commande supprime aussi ce que la sauvegarde ne contient pas.',
  'stream.restore.copy-firmwares':
    'Copiez tout le contenu du dossier Firmwares de la sauvegarde vers C:\\ProgramData\\Hager Group\\EMS\\Firmwares.',
  'stream.restore.copy-firmwares.why':
    'Il restitue les fichiers de firmware des appareils agardio.manager et des types de produits. Ce que le kit y a déposé reste.',
  'stream.restore.accept-restart':
    'Quand les quatre dossiers sont copiés, répondez « Oui » au redémarrage final.',
  'stream.restore.accept-restart.why':
    'Le redémarrage achève l’installation ; stream tourne ensuite avec ses anciens fichiers.',
  'stream.restore.databases-afterwards':
    'Restaurez {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} depuis leurs sauvegardes sur la nouvelle instance SQL Server locale.',
  'stream.restore.databases-afterwards.why':
    'L’assistant de SQL Server Management Studio rend à chacune son ancien nom. La requête doit renvoyer les quatre avec ONLINE.',
  'stream.restore.back-up-current':
    'Sauvegardez {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} sur {databaseServer} dans leur état actuel, sous d’autres noms de fichiers que ceux des sauvegardes à restaurer.',
  'stream.restore.back-up-current.why':
    'Le contenu d’une base de données du même nom sur cette instance est remplacé. Si une sauvegarde s’avère être la mauvaise, seule cette copie permet de revenir en arrière.',
  'stream.restore.databases-only':
    'Restaurez {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} depuis leurs sauvegardes sur {databaseServer}, une instance que stream peut joindre.',
  'stream.restore.databases-only.why':
    'L’assistant de SQL Server Management Studio rend à chacune son ancien nom ; le contenu d’une base de données du même nom sur cette instance est remplacé. La requête doit renvoyer les quatre avec ONLINE.',
  'stream.restore.connect-databases':
    'Dans l’onglet « Bases de données », saisissez {hasNamedServer, select, yes {{databaseServer}} other {le serveur des bases de données restaurées sous la forme adresse\\instance,port}}, l’authentification avec son compte, et les noms {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase}. Cliquez sur « Mettre à jour ».',
  'stream.restore.connect-databases.why':
    'L’outil teste d’abord la connexion, les autorisations et chaque base de données. Si un test échoue, rien n’est modifié.',
  'stream.restore.connect-elsewhere':
    'Si stream n’est pas encore connecté aux bases de données restaurées, saisissez {databaseServer}, l’authentification avec son compte, et les noms {configurationDatabase}, {runtimeDatabase}, {dataDatabase} et {pricingDatabase} dans l’onglet « Bases de données ». Cliquez sur « Mettre à jour ».',
  'stream.restore.connect-elsewhere.why':
    'Un kit qui a écrasé les anciennes bases de données a laissé stream sur des bases vides. L’outil teste d’abord la connexion, les autorisations et chaque base de données. Si un test échoue, rien n’est modifié.',
  'stream.restore.accept-database-upgrade':
    'Si l’outil annonce que les bases de données exigent une mise à niveau, acceptez-la.',
  'stream.restore.accept-database-upgrade.why':
    'Sinon, des bases de données d’une version plus ancienne de stream ne sont pas utilisables, et le changement n’a pas lieu.',
  'stream.restore.admin-password':
    'Connectez-vous avec le compte admin. Si le mot de passe admin est accepté, définissez-en aussitôt un nouveau.',
  'stream.restore.admin-password.why':
    'Un kit qui met des bases de données à niveau ramène le mot de passe du compte admin d’origine à cette valeur par défaut, que chacun peut lire dans le manuel.',
  'stream.restore.content-there':
    'Vérifiez dans stream que les mesures antérieures, les interfaces d’exploitation, les images et les fichiers de firmware sont là.',
  'stream.restore.content-there.why':
    'Chacun de ces contenus vient d’un dossier à part : ce qui manque indique quel dossier n’a pas été copié.',
  'gui.ssms-restore':
    'SQL Server Management Studio > Bases de données > Restaurer la base de données... > Unité',

  // Troubleshooting
  'option.symptom.sql-setup-fails': 'SQL Server ne s’installe pas',
  'option.symptom.site-unreachable': 'Le site est inaccessible',
  'option.symptom.browser-warns': 'Le navigateur met en garde contre le site',
  'option.symptom.server-not-operational': '« Serveur non opérationnel » à la connexion',
  'option.symptom.communication-problem': '« Problème de communication » à la connexion',
  'option.symptom.system-not-operational': '« Système non opérationnel » à la connexion',
  'option.symptom.unexpected-credential-error':
    '« Erreur inattendue » pendant la vérification des identifiants',
  'option.symptom.server-connection-problem': '« Problème de connexion » au bout d’un certain temps',
  'option.symptom.catalogue-outdated': 'Produits d’un ancien catalogue après une mise à niveau',
  'symptom.sql-setup-fails':
    'Pendant que le kit installe SQL Server, un message d’erreur s’affiche avec un code d’erreur obscur.',
  'symptom.site-unreachable': 'Le site de stream est inaccessible à son adresse habituelle.',
  'symptom.browser-warns':
    'Le navigateur demande d’accepter un risque avant d’afficher le site de stream, alors que le certificat et l’adresse devraient lui convenir.',
  'symptom.server-not-operational':
    'À la connexion avec le bon mot de passe, stream signale que le serveur n’est pas opérationnel.',
  'symptom.communication-problem':
    'À la connexion avec le bon mot de passe, stream signale un problème de communication avec le serveur. Les utilisateurs déjà connectés ont pu voir que la connexion était perdue.',
  'symptom.system-not-operational':
    'À la connexion avec le bon mot de passe, stream signale que le système n’est pas opérationnel.',
  'symptom.unexpected-credential-error':
    'À la connexion, stream signale une erreur inattendue pendant la vérification du nom d’utilisateur et du mot de passe, parfois avec des détails.',
  'symptom.server-connection-problem':
    'Le risque d’ouvrir le site a été accepté. Au bout d’un certain temps, à la connexion, stream signale un problème de connexion avec le serveur.',
  'symptom.catalogue-outdated':
    'Après une mise à niveau avec un nouveau firmware agardio.manager, un nouveau produit ne reçoit pas la définition du nouveau catalogue.',
  'circumstance.symptom-sql-setup-fails.yes': 'Le kit ne parvient pas à installer SQL Server.',
  'circumstance.symptom-sql-setup-fails.no': 'L’installation de SQL Server n’est pas en cause.',
  'circumstance.symptom-site-unreachable.yes': 'Le site est inaccessible.',
  'circumstance.symptom-site-unreachable.no': 'Le site est accessible.',
  'circumstance.symptom-browser-warns.yes': 'Le navigateur met en garde contre le site.',
  'circumstance.symptom-browser-warns.no': 'Un avertissement du navigateur n’est pas en cause.',
  'circumstance.symptom-server-not-operational.yes': 'stream signale que le serveur n’est pas opérationnel.',
  'circumstance.symptom-server-not-operational.no':
    'stream ne signale pas que le serveur n’est pas opérationnel.',
  'circumstance.symptom-communication-problem.yes':
    'stream signale un problème de communication avec le serveur.',
  'circumstance.symptom-communication-problem.no':
    'stream ne signale pas de problème de communication avec le serveur.',
  'circumstance.symptom-system-not-operational.yes': 'stream signale que le système n’est pas opérationnel.',
  'circumstance.symptom-system-not-operational.no':
    'stream ne signale pas que le système n’est pas opérationnel.',
  'circumstance.symptom-unexpected-credential-error.yes':
    'stream signale une erreur inattendue pendant la vérification du nom d’utilisateur et du mot de passe.',
  'circumstance.symptom-unexpected-credential-error.no':
    'stream ne signale aucune erreur inattendue pendant la vérification du nom d’utilisateur et du mot de passe.',
  'circumstance.symptom-server-connection-problem.yes':
    'stream signale un problème de connexion avec le serveur.',
  'circumstance.symptom-server-connection-problem.no':
    'stream ne signale aucun problème de connexion avec le serveur.',
  'circumstance.symptom-catalogue-outdated.yes': 'Les nouveaux produits viennent d’un ancien catalogue.',
  'circumstance.symptom-catalogue-outdated.no': 'Le catalogue n’est pas en cause.',

  'stream.trouble.ask-hager':
    'Demandez de l’aide à Hager. Envoyez ce que vous constatez, ce que les tests ont montré, et les erreurs que Windows a journalisées à ce moment-là.',
  'stream.trouble.ask-hager.why':
    'Le manuel ne cite pas d’autre cause. Demander de l’aide est notre conseil ; les messages qui s’expliquent d’eux-mêmes, par exemple une autorisation manquante, ne sont pas non plus parmi ses symptômes.',
  'stream.trouble.assign-certificate':
    'Vérifiez quel certificat est attribué à « Hager Group EMS Web Site », et attribuez-en un valide : sélectionnez-le dans la liaison https, puis cliquez sur « Redémarrer » pour le serveur dans le volet « Actions ». S’il n’y en a pas, ajoutez-en un sous « Certificats de serveur » : « Terminer la demande de certificat... » pour votre propre certificat, « Créer un certificat auto-signé... » pour un nouveau certificat du serveur.',
  'stream.trouble.assign-certificate.why':
    'Un certificat expiré, ou qui ne convient plus au serveur après une mise à jour de Windows, amène les navigateurs à refuser le site ou à mettre en garde contre lui.',
  'stream.trouble.trust-certificate':
    'Sur le poste client, ajoutez l’autorité qui a émis le certificat, ou le certificat auto-signé lui-même, aux autorités de certification racines de confiance.',
  'stream.trouble.trust-certificate.why':
    'Un navigateur n’ouvre le site sans question que si le poste client connaît le certificat ou son autorité et si l’adresse est celle du certificat.',

  'stream.trouble.sql-setup.instance-name':
    'Le nom d’instance {sqlInstance} est-il déjà pris sur {hostName} ?',
  'stream.trouble.sql-setup.instance-name.why':
    'L’installation de SQL Server s’interrompt quand elle ne peut pas utiliser le nom d’instance indiqué. Dans la liste, le nom d’une instance suit « MSSQL$ » ; aucune ligne signifie qu’aucune instance n’est présente.',
  'outcome.stream.trouble.sql-setup.instance-name.taken': 'Il est pris',
  'outcome.stream.trouble.sql-setup.instance-name.free': 'Il est libre',
  'stream.trouble.sql-setup.folders':
    'L’accès à {sqlPath}, ou à un autre dossier choisi pour SQL Server, est-il restreint ?',
  'stream.trouble.sql-setup.folders.why':
    'L’installation de SQL Server s’interrompt aussi quand elle ne peut pas écrire dans ses dossiers. Les administrateurs et SYSTEM ont besoin du contrôle total. Si le dossier n’existe pas encore, regardez celui qui doit le contenir.',
  'outcome.stream.trouble.sql-setup.folders.restricted': 'L’accès est restreint',
  'outcome.stream.trouble.sql-setup.folders.open': 'L’accès est libre',
  'stream.trouble.sql-setup.open-folders':
    'Levez les restrictions sur les dossiers choisis pour SQL Server, puis relancez le kit.',
  'stream.trouble.sql-setup.open-folders.why':
    'L’installation doit y écrire ses programmes, la base de données des comptes et les sauvegardes.',
  'stream.trouble.sql-setup.other-parameters':
    'Relancez le kit et choisissez un autre nom d’instance que {sqlInstance} ou d’autres dossiers pour SQL Server.',
  'stream.trouble.sql-setup.other-parameters.why':
    'Le code d’erreur désigne le plus souvent un nom d’instance ou un chemin que l’installation de SQL Server ne peut pas utiliser.',

  'stream.trouble.site.local': 'Sur {hostName} même, ouvrez {localAddress}. Que montre le navigateur ?',
  'stream.trouble.site.local.why':
    'Cela distingue un défaut du serveur web d’un défaut sur le chemin qui y mène.',
  'outcome.stream.trouble.site.local.opens': 'stream s’ouvre',
  'outcome.stream.trouble.site.local.certificate-refused': 'Le certificat est refusé',
  'outcome.stream.trouble.site.local.unreachable': 'Le site est inaccessible',
  'stream.trouble.site.binding':
    'La liaison https de « Hager Group EMS Web Site », dans le Gestionnaire des services Internet (IIS), porte-t-elle le port {httpsPort} ou un autre ?',
  'stream.trouble.site.binding.why':
    'Le site ne répond que sur ce port. Exécutez la commande en tant qu’administrateur ; elle affiche la liaison et indique si le site est démarré.',
  'outcome.stream.trouble.site.binding.other-port': 'Un autre',
  'outcome.stream.trouble.site.binding.same-port': 'Celui attendu',
  'stream.trouble.site.remote': 'Sur un poste client, ouvrez {remoteAddress}. Que montre le navigateur ?',
  'stream.trouble.site.remote.why':
    'Le site fonctionne sur le serveur : il reste l’adresse, le pare-feu, le réseau ou le certificat. La commande indique si le port {httpsPort} est joignable depuis le poste client : TcpTestSucceeded.',
  'outcome.stream.trouble.site.remote.opens': 'stream s’ouvre',
  'outcome.stream.trouble.site.remote.no-connection': 'Pas de connexion',
  'outcome.stream.trouble.site.remote.certificate-refused': 'Le certificat est refusé',
  'stream.trouble.site.certificate':
    'Consultez le certificat de « Hager Group EMS Web Site » : a-t-il expiré, ou été remplacé ?',
  'stream.trouble.site.certificate.why':
    'Selon la stratégie de sécurité, un navigateur refuse un site dont le certificat a expiré, ou est nouveau et inconnu du poste client. La liste affiche la date d’expiration.',
  'outcome.stream.trouble.site.certificate.expired': 'Il a expiré',
  'outcome.stream.trouble.site.certificate.new': 'Il est nouveau',
  'outcome.stream.trouble.site.certificate.unchanged': 'Ni l’un ni l’autre',
  'stream.trouble.site.use-bound-port':
    'Communiquez à tous l’adresse avec le bon port, et corrigez les anciens favoris.',
  'stream.trouble.site.use-bound-port.why':
    'Le port suit le nom du serveur après un deux-points ; seul 443 peut être omis. Avec un nouveau port, les anciennes adresses ne mènent plus nulle part.',
  'stream.trouble.site.set-port':
    'Ou remettez à {httpsPort} le port de la liaison https de « Hager Group EMS Web Site », et enregistrez-la.',
  'stream.trouble.site.set-port.why': 'Les adresses habituelles fonctionnent alors à nouveau.',
  'stream.trouble.site.open-firewall':
    'Autorisez les connexions entrantes sur le port TCP {httpsPort} dans le pare-feu de {hostName}.',
  'stream.trouble.site.open-firewall.why':
    'Sans une telle règle, un site sur un autre port que 443 ne s’ouvre que sur le serveur lui-même.',
  'stream.trouble.site.ask-network':
    'Demandez à l’administrateur réseau si des routes, des adresses ou des pare-feu ont changé.',
  'stream.trouble.site.ask-network.why':
    'Après un changement de route, il peut ne plus y avoir de serveur derrière l’adresse habituelle. Seul l’administrateur réseau sait quelle adresse mène à stream depuis un autre réseau.',

  'stream.trouble.warning.reason':
    'Ouvrez le certificat depuis l’avertissement du navigateur. Que lui reproche le navigateur ?',
  'stream.trouble.warning.reason.why':
    'Le navigateur accepte un certificat qui n’a pas expiré, qui a été émis pour l’adresse de la barre d’adresse et qui vient d’une autorité de confiance pour le poste client.',
  'outcome.stream.trouble.warning.reason.expired': 'Il a expiré',
  'outcome.stream.trouble.warning.reason.other-address': 'Il vaut pour une autre adresse',
  'outcome.stream.trouble.warning.reason.unknown-issuer': 'Son émetteur est inconnu',
  'stream.trouble.warning.changed': 'Le certificat de « Hager Group EMS Web Site » a-t-il été changé ?',
  'stream.trouble.warning.changed.why':
    'Les postes clients qui faisaient confiance à l’ancien certificat ne connaissent pas encore le nouveau.',
  'outcome.stream.trouble.warning.changed.changed': 'Il a été changé',
  'outcome.stream.trouble.warning.changed.unchanged': 'C’est toujours le même',
  'stream.trouble.warning.matching-address':
    'Ouvrez stream par l’adresse qui figure dans le certificat, ou faites établir un certificat pour {remoteAddress}.',
  'stream.trouble.warning.matching-address.why':
    'Le navigateur affiche un avertissement dès que les deux diffèrent, si valide que soit le certificat.',

  'stream.trouble.server.anyglass-pool':
    'Le pool d’applications IcoAnyGlass est-il démarré dans le Gestionnaire des services Internet (IIS) ?',
  'stream.trouble.server.anyglass-pool.why':
    'stream affiche ce message quand ce pool s’est arrêté. Exécutez la commande en tant qu’administrateur ; elle affiche l’état.',
  'outcome.stream.trouble.server.anyglass-pool.stopped': 'Il est arrêté',
  'outcome.stream.trouble.server.anyglass-pool.running': 'Il est démarré',
  'stream.trouble.server.start-anyglass': 'Démarrez le pool d’applications IcoAnyGlass. Démarre-t-il ?',
  'stream.trouble.server.start-anyglass.why':
    'Un pool qui démarre et reste démarré suffit ; s’il échoue, il faut redémarrer le serveur.',
  'outcome.stream.trouble.server.start-anyglass.started': 'Il démarre',
  'outcome.stream.trouble.server.start-anyglass.failed': 'Il échoue',
  'stream.trouble.server.log-in-again': 'Connectez-vous à nouveau.',
  'stream.trouble.server.log-in-again.why': 'Une fois le pool démarré, stream accepte la connexion.',
  'stream.trouble.server.restart-server': 'Redémarrez entièrement la machine {hostName}.',
  'stream.trouble.server.restart-server.why':
    'C’est la solution quand le pool ne démarre pas, ou qu’il est démarré et que stream signale toujours le défaut.',

  'stream.trouble.communication.netcore-pool':
    'Le pool d’applications EMSNetCore est-il démarré dans le Gestionnaire des services Internet (IIS) ?',
  'stream.trouble.communication.netcore-pool.why':
    'stream affiche ce message quand ce pool s’est arrêté. Exécutez la commande en tant qu’administrateur ; elle affiche l’état.',
  'outcome.stream.trouble.communication.netcore-pool.stopped': 'Il est arrêté',
  'outcome.stream.trouble.communication.netcore-pool.running': 'Il est démarré',
  'stream.trouble.communication.start-netcore':
    'Démarrez le pool d’applications EMSNetCore et connectez-vous à nouveau.',
  'stream.trouble.communication.start-netcore.why':
    'Une fois le pool démarré, les navigateurs peuvent à nouveau communiquer avec le serveur.',

  'stream.trouble.system.just-started': 'Quand la machine {hostName} a-t-elle été démarrée ?',
  'stream.trouble.system.just-started.why':
    'Après un démarrage, il faut un moment pour que tous les services soient lancés. La commande affiche l’heure du dernier démarrage.',
  'outcome.stream.trouble.system.just-started.just-now': 'Il y a moins de 10 minutes',
  'outcome.stream.trouble.system.just-started.longer-ago': 'Il y a plus longtemps',
  'stream.trouble.system.events':
    'Quelles erreurs de Service Control Manager l’Observateur d’événements affiche-t-il depuis le dernier démarrage ?',
  'stream.trouble.system.events.why':
    'Windows y note pourquoi il n’a pas pu démarrer un service. S’il n’y a aucune de ces erreurs, la commande indique qu’aucun événement n’a été trouvé.',
  'outcome.stream.trouble.system.events.logon-failed': '7038 et 7000',
  'outcome.stream.trouble.system.events.right-missing': '7041 et 7000',
  'outcome.stream.trouble.system.events.none': 'Aucune d’elles',
  'stream.trouble.system.account': 'Qu’est-il arrivé à {serviceAccount}, le compte des services ?',
  'stream.trouble.system.account.why':
    'Les erreurs 7038 et 7000 signifient que Windows ne peut pas ouvrir de session avec ce compte. La commande indique si le compte existe et quand son mot de passe a été défini.',
  'outcome.stream.trouble.system.account.deleted': 'Il a été supprimé',
  'outcome.stream.trouble.system.account.renamed': 'Il a été renommé',
  'outcome.stream.trouble.system.account.password-changed': 'Son mot de passe a été changé',
  'outcome.stream.trouble.system.account.microsoft-password-changed':
    'Le mot de passe de son compte Microsoft a été changé',
  'stream.trouble.system.services': 'Les cinq services d’EMS Core sont-ils tous en cours d’exécution ?',
  'stream.trouble.system.services.why':
    'La liste doit montrer EMSG64Configuration, EMSMessageSequencer, EMSPublisher, EMSReporter et EMSSbcManager en cours d’exécution. S’ils tournent tous, c’est peut-être qu’ils ne peuvent pas communiquer entre eux.',
  'outcome.stream.trouble.system.services.all-running': 'Tous sont en cours d’exécution',
  'outcome.stream.trouble.system.services.some-stopped': 'Certains ne le sont pas',
  'stream.trouble.system.mqtt-port': 'Un service étranger à stream utilise-t-il le port {mqttPort} ?',
  'stream.trouble.system.mqtt-port.why':
    'Les services de stream communiquent entre eux par MQTT sur ce port. Si un autre service le détient, ils sont coupés les uns des autres. La commande nomme le processus qui utilise le port.',
  'outcome.stream.trouble.system.mqtt-port.other-service': 'Un autre service l’utilise',
  'outcome.stream.trouble.system.mqtt-port.no-other': 'Aucun autre ne l’utilise',
  'stream.trouble.system.port-choice': 'Comment ce service obtient-il le port {mqttPort} ?',
  'stream.trouble.system.port-choice.why':
    'La réponse détermine lequel des deux doit céder, et si cela peut se reproduire après un redémarrage.',
  'outcome.stream.trouble.system.port-choice.configured': 'Il est configuré pour l’utiliser',
  'outcome.stream.trouble.system.port-choice.fixed': 'Il ne peut en utiliser aucun autre',
  'outcome.stream.trouble.system.port-choice.random': 'Il prend un port au hasard',
  'stream.trouble.system.wait':
    'Attendez que la machine tourne depuis plus de 10 minutes, puis connectez-vous à nouveau. Si le message est toujours là, refaites ce test.',
  'stream.trouble.system.wait.why':
    'Jusque-là, des services simplement lents ressemblent à des services en échec.',
  'stream.trouble.system.recreate-account':
    'Créez à nouveau {serviceAccount}, avec les mêmes nom et mot de passe qu’auparavant, comme administrateur ayant le droit d’ouvrir une session en tant que service. Redémarrez ensuite {hostName}.',
  'stream.trouble.system.recreate-account.why':
    'Les services redémarrent avec le nom et le mot de passe qu’ils connaissent.',
  'stream.trouble.system.former-password':
    'Redonnez à {serviceAccount} son ancien mot de passe. Redémarrez ensuite {hostName}.',
  'stream.trouble.system.former-password.why':
    'Les services ouvrent leur session avec le mot de passe qui a été saisi pour eux, quel que soit celui du compte maintenant.',
  'stream.trouble.system.microsoft-password':
    'Redonnez au compte Microsoft associé à {serviceAccount} son ancien mot de passe. Redémarrez ensuite {hostName}.',
  'stream.trouble.system.microsoft-password.why':
    'Un tel compte ouvre sa session avec le mot de passe du compte Microsoft. Comme celui-ci peut changer de l’extérieur, un compte Windows local est vivement recommandé pour les services.',
  'stream.trouble.system.update-account':
    'Ou saisissez le compte tel qu’il est maintenant, ou un autre, dans l’onglet « Paramètres de compte utilisateur » de l’outil d’administration, cliquez sur « Mettre à jour » et redémarrez {hostName}.',
  'stream.trouble.system.update-account.why':
    'L’outil teste d’abord si le compte est administrateur, avec un mot de passe et le droit d’ouvrir une session en tant que service ; sinon, rien ne change. Avec l’authentification Windows, le compte a aussi besoin de ses autorisations sur l’instance SQL Server.',
  'stream.trouble.system.grant-right':
    'Accordez à nouveau à {serviceAccount} le droit « Ouvrir une session en tant que service ». Redémarrez ensuite {hostName}.',
  'stream.trouble.system.grant-right.why':
    'Les erreurs 7041 et 7000 signifient que le compte a perdu ce droit.',
  'stream.trouble.system.start-services':
    'Démarrez les services dans l’onglet « Services » de l’outil d’administration, et connectez-vous à nouveau.',
  'stream.trouble.system.start-services.why':
    'L’onglet montre pour chaque partie de stream si elle est en cours d’exécution. Le manuel ne cite aucune cause pour un service arrêté sans erreur ; le démarrer à la main est notre conseil.',
  'stream.trouble.system.reconfigure-service':
    'Configurez l’autre service pour qu’il utilise un autre port que {mqttPort}, et redémarrez-le.',
  'stream.trouble.system.reconfigure-service.why': 'Le port est alors libre pour stream.',
  'stream.trouble.system.change-mqtt-port':
    'Ou laissez le port à l’autre service : saisissez un port libre, hors de la plage des ports dynamiques, dans l’onglet « MQTT » de l’outil d’administration.',
  'stream.trouble.system.change-mqtt-port.why':
    'Seuls les services de stream utilisent ce port, entre eux : personne à l’extérieur n’a besoin de connaître le nouveau.',
  'stream.trouble.system.change-range':
    'Réglez la plage des ports dynamiques sur {newDynamicPortCount} ports à partir de {newDynamicPortStart}, dans une invite de commandes ouverte en tant qu’administrateur.',
  'stream.trouble.system.change-range.why':
    'Les programmes qui prennent un port au hasard en prennent un dans cette plage. Le port {mqttPort} ne doit pas s’y trouver ; la plage habituelle, 16384 ports à partir de 49152, ne contient que des ports qui ne sont ni réservés ni enregistrés.',
  'stream.trouble.system.check-range': 'Vérifiez que la nouvelle plage est en vigueur.',
  'stream.trouble.system.check-range.why':
    'La commande doit afficher {newDynamicPortStart} comme port de départ et {newDynamicPortCount} comme nombre de ports.',
  'stream.trouble.system.restart-service': 'Redémarrez l’autre service, puis redémarrez {hostName}.',
  'stream.trouble.system.restart-service.why':
    'Il prend alors un port de la nouvelle plage et laisse {mqttPort} à stream.',

  'stream.trouble.credentials.service':
    'Le service de l’instance SQL Server qui contient les bases de données de stream est-il en cours d’exécution ?',
  'stream.trouble.credentials.service.why':
    'stream cherche les utilisateurs dans ses bases de données. Exécutez la commande sur la machine du SQL Server ; le nom d’une instance suit « MSSQL$ ».',
  'outcome.stream.trouble.credentials.service.stopped': 'Il est arrêté',
  'outcome.stream.trouble.credentials.service.running': 'Il est en cours d’exécution',
  'stream.trouble.credentials.account':
    '{databaseLogin}, le compte avec lequel stream se connecte, est-il toujours présent et activé sur l’instance ?',
  'stream.trouble.credentials.account.why':
    'Aucune ligne signifie qu’il a été supprimé ; la valeur 1 pour is_disabled, qu’il a été désactivé.',
  'outcome.stream.trouble.credentials.account.deleted': 'Il n’est pas là',
  'outcome.stream.trouble.credentials.account.disabled': 'Il est désactivé',
  'outcome.stream.trouble.credentials.account.enabled': 'Il est activé',
  'stream.trouble.credentials.authentication': 'L’instance accepte-t-elle l’authentification SQL Server ?',
  'stream.trouble.credentials.authentication.why':
    'La valeur 1 signifie qu’elle n’accepte que l’authentification Windows.',
  'outcome.stream.trouble.credentials.authentication.windows-only': 'Non (1)',
  'outcome.stream.trouble.credentials.authentication.sql-allowed': 'Oui (0)',
  'stream.trouble.credentials.connection':
    'Testez la connexion dans l’onglet « Bases de données » de l’outil d’administration. Que signale-t-il ?',
  'stream.trouble.credentials.connection.why':
    'Le test montre si le compte et le mot de passe donnent accès à l’instance et aux quatre bases de données, et si les autorisations suffisent. SQL Server Management Studio affiche les autorisations dans son onglet « Effectif » : CONTROL SERVER doit y figurer.',
  'outcome.stream.trouble.credentials.connection.password-refused': 'Le mot de passe est incorrect',
  'outcome.stream.trouble.credentials.connection.permission-missing': 'Une autorisation manque',
  'outcome.stream.trouble.credentials.connection.server-not-found':
    'Le serveur ou une base de données est introuvable',
  'outcome.stream.trouble.credentials.connection.passes': 'Tous les tests réussissent',
  'stream.trouble.credentials.windows-connection':
    'Testez la connexion dans l’onglet « Bases de données » de l’outil d’administration. Que signale-t-il ?',
  'stream.trouble.credentials.windows-connection.why':
    'Avec l’authentification Windows, le test montre si {databaseLogin}, le compte des services, a accès à l’instance et aux quatre bases de données, et si les autorisations suffisent. SQL Server Management Studio affiche les autorisations dans son onglet « Effectif » : CONTROL SERVER doit y figurer.',
  'outcome.stream.trouble.credentials.windows-connection.permission-missing': 'Une autorisation manque',
  'outcome.stream.trouble.credentials.windows-connection.server-not-found':
    'Le serveur ou une base de données est introuvable',
  'outcome.stream.trouble.credentials.windows-connection.passes': 'Tous les tests réussissent',
  'stream.trouble.credentials.start-service':
    'Démarrez le service de l’instance dans le Gestionnaire de configuration SQL Server.',
  'stream.trouble.credentials.start-service.why':
    'Sans lui, aucune des bases de données de stream n’est joignable, et personne ne peut se connecter.',
  'stream.trouble.credentials.enable-account': 'Activez {databaseLogin} sur l’instance.',
  'stream.trouble.credentials.enable-account.why':
    'stream peut aussitôt se connecter à nouveau ; il n’y a rien à y ressaisir.',
  'stream.trouble.credentials.allow-sql':
    'Autorisez l’authentification SQL Server sur l’instance, et redémarrez son service.',
  'stream.trouble.credentials.allow-sql.why':
    'Ici, stream se connecte avec un compte SQL, que refuse une instance limitée à l’authentification Windows. Le service reprend ce réglage à son démarrage.',
  'stream.trouble.credentials.former-password': 'Redonnez à {databaseLogin} son ancien mot de passe.',
  'stream.trouble.credentials.former-password.why':
    'stream continue de se connecter avec le mot de passe saisi à son installation.',
  'stream.trouble.credentials.recreate-account':
    'Créez à nouveau {databaseLogin} sur l’instance, avec les mêmes nom et mot de passe qu’auparavant et l’autorisation CONTROL SERVER.',
  'stream.trouble.credentials.recreate-account.why':
    'stream se connecte avec le nom et le mot de passe qu’il connaît, et a besoin de cette autorisation.',
  'stream.trouble.credentials.recreate-windows-login':
    'Créez à nouveau sur l’instance la connexion du compte Windows {databaseLogin}, pour l’authentification Windows et avec l’autorisation CONTROL SERVER.',
  'stream.trouble.credentials.recreate-windows-login.why':
    'stream se connecte avec le compte de ses services. C’est Windows qui connaît le mot de passe de ce compte ; la connexion sur l’instance n’en a pas.',
  'stream.trouble.credentials.grant-permissions':
    'Accordez à nouveau à {databaseLogin} l’autorisation CONTROL SERVER.',
  'stream.trouble.credentials.grant-permissions.why':
    'stream en a besoin sur l’instance, quelle que soit sa façon de se connecter.',
  'stream.trouble.credentials.change-windows-connection':
    'Ou indiquez à stream comment se connecter désormais : saisissez le serveur et les noms des bases de données dans l’onglet « Bases de données » de l’outil d’administration, ou un autre compte des services dans l’onglet « Paramètres de compte utilisateur », cliquez sur « Mettre à jour » et redémarrez {hostName}.',
  'stream.trouble.credentials.change-windows-connection.why':
    'C’est la voie à suivre si l’instance doit rester telle quelle. L’onglet « Bases de données » n’accepte pas de compte Windows : avec l’authentification Windows, stream se connecte avec le compte de ses services, qui doit exister sur l’instance et y avoir l’autorisation CONTROL SERVER.',
  'stream.trouble.credentials.change-connection':
    'Ou indiquez à stream comment se connecter désormais : saisissez le serveur, l’authentification, le compte et les noms des bases de données dans l’onglet « Bases de données » de l’outil d’administration, cliquez sur « Mettre à jour » et redémarrez {hostName}.',
  'stream.trouble.credentials.change-connection.why':
    'C’est la voie à suivre si l’instance doit rester telle quelle. L’outil teste d’abord tout et ne modifie rien si un test échoue.',

  'stream.trouble.trust.risk-accepted':
    'Avez-vous dû accepter un risque dans le navigateur avant que le site de stream s’ouvre ?',
  'stream.trouble.trust.risk-accepted.why':
    'Le navigateur ne connaît alors pas le certificat, et ne fait confiance au site que pour un temps.',
  'outcome.stream.trouble.trust.risk-accepted.accepted': 'Oui',
  'outcome.stream.trouble.trust.risk-accepted.never-asked': 'Non',
  'stream.trouble.trust.refresh': 'Actualisez la page et acceptez de nouveau le risque.',
  'stream.trouble.trust.refresh.why': 'La confiance que vous aviez accordée au site est arrivée à son terme.',
  'stream.trouble.trust.trusted-certificate':
    'Pour en finir une fois pour toutes, donnez au site un certificat de confiance pour les postes clients, qui contient l’adresse {remoteAddress}.',
  'stream.trouble.trust.trusted-certificate.why':
    'Les navigateurs se connectent alors sans question, et aucune confiance ne peut expirer. Que ce défaut disparaisse ainsi est notre conclusion.',

  'stream.trouble.catalogue.development-first':
    'stream a-t-il d’abord été mis à niveau sur des bases de données de développement, puis connecté aux bases de données de production ?',
  'stream.trouble.catalogue.development-first.why':
    'Le kit place le nouveau catalogue agardio.manager dans les bases de données qu’il met à niveau. L’outil d’administration ne le fait pas.',
  'outcome.stream.trouble.catalogue.development-first.yes': 'Oui',
  'outcome.stream.trouble.catalogue.development-first.no': 'Non',
  'stream.trouble.catalogue.take-firmware':
    'Sortez le fichier de firmware agardio.manager de C:\\ProgramData\\Hager Group\\EMS\\Firmwares et placez-le ailleurs sur la machine.',
  'stream.trouble.catalogue.take-firmware.why':
    'Les bases de données connectées par l’outil d’administration ont encore l’ancien catalogue, que seul le kit remplace. La commande liste les fichiers de firmware ; le kit y a déposé le nouveau.',
  'stream.trouble.catalogue.load-firmware':
    'Chargez ce fichier dans stream sous « Maintenance » > « Mises à jour firmware ».',
  'stream.trouble.catalogue.load-firmware.why':
    'Le nouveau catalogue arrive avec le firmware ; les nouveaux produits reçoivent ensuite la définition correspondante.',

  'gui.iis-site-bindings':
    'Gestionnaire des services Internet (IIS) > Sites > Hager Group EMS Web Site > Liaisons... > https > Modifier...',
  'gui.trouble-iis-certificates':
    'Gestionnaire des services Internet (IIS) > le serveur > Certificats de serveur',
  'gui.iis-application-pools': 'Gestionnaire des services Internet (IIS) > Pools d’applications',
  'gui.firewall-inbound-rule':
    'Panneau de configuration > Système et sécurité > Pare-feu Windows Defender > Paramètres avancés > Règles de trafic entrant > Nouvelle règle... > Port > TCP, Ports locaux spécifiques : {httpsPort} > Autoriser la connexion',
  'gui.client-trusted-roots':
    'Certificats - Ordinateur local > Autorités de certification racines de confiance > Certificats > Toutes les tâches > Importer...',
  'gui.event-viewer-system': 'Observateur d’événements > Journaux Windows > Système',
  'gui.task-manager-services': 'Gestionnaire des tâches > Services',
  'gui.tool-account-update':
    'Outil d’administration > onglet « Paramètres de compte utilisateur » > « Mettre à jour »',
  'gui.tool-mqtt-port': 'Outil d’administration > onglet « MQTT »',
  'gui.service-logon-right':
    'Panneau de configuration > Système et sécurité > Outils d’administration > Stratégie de sécurité locale > Stratégies locales > Attribution des droits utilisateur > Ouvrir une session en tant que service',
  'gui.sql-server-services': 'Gestionnaire de configuration SQL Server > Services SQL Server',
  'gui.ssms-effective-permissions':
    'SQL Server Management Studio > Sécurité > Connexions > {databaseLogin} > Propriétés > Éléments sécurisables > Effectif',
  'gui.ssms-server-authentication':
    'SQL Server Management Studio > l’instance > Propriétés > Sécurité > Mode d’authentification SQL Server et Windows',
  'gui.ssms-login-password':
    'SQL Server Management Studio > Sécurité > Connexions > {databaseLogin} > Propriétés > Général > Mot de passe',
  'gui.ssms-new-login': 'SQL Server Management Studio > Sécurité > Connexions > Nouvelle connexion...',
  'gui.stream-firmware-updates': 'stream > « Maintenance » > « Mises à jour firmware »',

  // The way to the procedures
  'path.start': 'Que vous apprêtez-vous à faire ?',
  'path.start.first-install': 'Installer stream pour la première fois',
  'path.start.new-version': 'Installer une nouvelle version',
  'path.start.machine-died': 'La machine est hors service',
  'path.start.move-machine': 'Déplacer stream vers une autre machine',
  'path.start.licence-change': 'Quelque chose concernant la licence',
  'path.start.something-wrong': 'Quelque chose ne va pas',
  'path.start.change-setting': 'Changer un paramètre',
  'path.start.protect-or-remove': 'Sauvegarder, contrôler, sécuriser ou désinstaller stream',
  'path.first-sql-server': 'Où seront les bases de données ?',
  'path.first-sql-server.new-local': 'Sur la machine même ; le kit installe SQL Server',
  'path.first-sql-server.existing-local': 'Sur la machine même ; SQL Server y est déjà',
  'path.first-sql-server.remote': 'Sur un autre serveur',
  'path.new-version': 'Quelle version de GENESIS64 la nouvelle version utilise-t-elle ?',
  'path.new-version.same-genesis': 'La même que maintenant',
  'path.new-version.newer-genesis': 'Une plus récente',
  'path.new-version.unknown-genesis': 'Je ne sais pas encore ; le kit le dira',
  'path.machine-died': 'Que reste-t-il des bases de données ?',
  'path.machine-died.databases-remote': 'Elles sont sur un autre serveur, intactes',
  'path.machine-died.remote-lost':
    'Elles étaient sur un autre serveur et sont perdues aussi ; il y a une sauvegarde',
  'path.machine-died.backup-sql-present': 'Une sauvegarde, et SQL Server est sur la nouvelle machine',
  'path.machine-died.backup-sql-absent': 'Une sauvegarde, et pas de SQL Server sur la nouvelle machine',
  'path.machine-died.no-backup': 'Rien',
  'path.move-machine': 'stream est-il encore sur l’ancienne machine ?',
  'path.move-machine.still-there': 'Oui',
  'path.move-machine.gone': 'Non',
  'path.move-databases': 'Où seront les bases de données ?',
  'path.move-databases.remote': 'Sur un autre serveur, où elles sont déjà',
  'path.move-databases.local-sql-present': 'Sur la nouvelle machine ; SQL Server y est déjà',
  'path.move-databases.local-sql-absent': 'Sur la nouvelle machine ; le kit installe SQL Server',
  'path.move-licence-remote': 'Quelle licence stream a-t-il ?',
  'path.move-licence-remote.cloud': 'Une licence cloud',
  'path.move-licence-remote.local': 'Une licence locale',
  'path.move-licence-sql-present': 'Quelle licence stream a-t-il ?',
  'path.move-licence-sql-present.cloud': 'Une licence cloud',
  'path.move-licence-sql-present.local': 'Une licence locale',
  'path.move-licence-sql-absent': 'Quelle licence stream a-t-il ?',
  'path.move-licence-sql-absent.cloud': 'Une licence cloud',
  'path.move-licence-sql-absent.local': 'Une licence locale',
  'path.licence-change': 'De quoi s’agit-il pour la licence ?',
  'path.licence-change.activate': 'En activer une nouvelle',
  'path.licence-change.more-points': 'L’étendre',
  'path.licence-change.other-machine': 'La transférer vers une autre machine',
  'path.licence-change.other-mode': 'Passer du mode cloud au mode local, ou l’inverse',
  'path.licence-change.lost': 'Elle est perdue ou n’est plus acceptée',
  'path.activate-mode': 'De quelle licence s’agit-il ?',
  'path.activate-mode.cloud': 'Une licence cloud',
  'path.activate-mode.local': 'Une licence locale',
  'path.transfer-mode': 'De quelle licence s’agit-il ?',
  'path.transfer-mode.cloud': 'Une licence cloud',
  'path.transfer-mode.local': 'Une licence locale',
  'path.other-mode': 'Dans quel sens ?',
  'path.other-mode.to-cloud': 'Du mode local au mode cloud',
  'path.other-mode.to-local': 'Du mode cloud au mode local',
  'path.licence-lost': 'Que s’est-il passé ?',
  'path.licence-lost.machine-lost': 'La machine est hors service',
  'path.licence-lost.machine-changed': 'La machine a été modifiée',
  'path.licence-lost.source-unreachable': 'La licence est injoignable',
  'path.something-wrong': 'Que constatez-vous ?',
  'path.something-wrong.sql-setup-fails': 'Un code d’erreur pendant que le kit installe SQL Server',
  'path.something-wrong.site-unreachable': 'Le site est inaccessible',
  'path.something-wrong.browser-warns': 'Le navigateur met en garde contre le site',
  'path.something-wrong.server-not-operational': 'À la connexion : le serveur n’est pas opérationnel',
  'path.something-wrong.communication-problem':
    'À la connexion : un problème de communication avec le serveur',
  'path.something-wrong.system-not-operational': 'À la connexion : le système n’est pas opérationnel',
  'path.something-wrong.unexpected-credential-error':
    'À la connexion : une erreur inattendue pendant la vérification du mot de passe',
  'path.something-wrong.server-connection-problem':
    'À la connexion, au bout d’un certain temps : un problème de connexion avec le serveur',
  'path.something-wrong.catalogue-outdated':
    'Après une mise à niveau, les nouveaux produits viennent de l’ancien catalogue',
  'path.change-setting': 'Quel paramètre ?',
  'path.change-setting.databases': 'Les bases de données ou leur serveur',
  'path.change-setting.service-account': 'Le compte Windows des services',
  'path.change-setting.manager-certificates': 'Les certificats des appareils agardio.manager',
  'path.change-setting.mqtt-port': 'Le port MQTT',
  'path.change-setting.web-certificate': 'Le certificat du serveur web',
  'path.change-setting.https-port': 'Le port HTTPS',
  'path.change-setting.old-protocols': 'Les protocoles et chiffrements non sûrs',
  'path.protect-or-remove': 'Quoi exactement ?',
  'path.protect-or-remove.back-up': 'Sauvegarder',
  'path.protect-or-remove.databases-back': 'Restaurer seulement les bases de données',
  'path.protect-or-remove.everything-back': 'Tout restaurer',
  'path.protect-or-remove.verify': 'Contrôler une installation',
  'path.protect-or-remove.harden': 'Sécuriser le serveur web',
  'path.protect-or-remove.remove': 'Désinstaller stream',

  'ruling.own-advice':
    'Les points qui le précisent sont nos propres conseils ; le manuel ne les demande pas.',
  'ruling.backup-while-running':
    'Le manuel ne dit pas si stream peut tourner pendant la copie de ses fichiers. Les fichiers en cours d’utilisation sont copiés services arrêtés.',
  'ruling.configuration-extent':
    'Le manuel ne dit pas ce qui est supprimé avec la configuration à la désinstallation de stream. Tout ce qu’il cite pour une sauvegarde est considéré comme menacé.',
  'ruling.uninstall-yes-for-upgrade':
    'Le manuel dit de répondre « Oui » lors d’une installation faite pour une mise à niveau. La question se pose pendant la désinstallation : c’est donc elle qui est visée.',
  'ruling.upgrade-genesis-before':
    'Pour un GENESIS64 plus récent, le manuel exige une désinstallation complète, mais n’en propose pas là où GENESIS64 était présent avant stream. GENESIS64 est alors à désinstaller séparément.',
  'ruling.restore-other-names':
    'Pour des bases de données restaurées après l’installation, la section 4.13 dit d’écraser celles du même nom, la section 7.2.1.2 de choisir d’autres noms. La seconde voie est retenue, car rien n’y est écrasé ; de la première, nous gardons que le kit doit être de la même version.',
  'ruling.restore-remote-lost':
    'Le manuel fait restaurer ailleurs des bases de données distantes que le kit a écrasées. Il en va de même ici si elles ont été perdues autrement.',

  'group.neighbours': 'Autres logiciels sur ce serveur',
  'section.neighbours': 'Autres logiciels sur ce serveur',
  'parameter.besideIzytroniq.title': 'IZYTRONIQ Enterprise sur le même serveur',
  'parameter.besideIzytroniq.help': 'Ajoute à la liste les conflits entre les deux.',
  'circumstance.beside-izytroniq.yes': 'IZYTRONIQ Enterprise est sur le même serveur.',
  'circumstance.beside-izytroniq.no': 'IZYTRONIQ Enterprise n’est pas sur le même serveur.',
  'parameter.besideSage.title': 'Sage 100c CRM sur le même serveur',
  'parameter.besideSage.help': 'Ajoute à la liste les conflits entre les deux.',
  'circumstance.beside-sage.yes': 'Sage 100c CRM est sur le même serveur.',
  'circumstance.beside-sage.no': 'Sage 100c CRM n’est pas sur le même serveur.',
  'parameter.besideIsogeo.title': 'Isogeo Scan FME sur le même serveur',
  'parameter.besideIsogeo.help': 'Ajoute à la liste les conflits entre les deux.',
  'circumstance.beside-isogeo.yes': 'Isogeo Scan FME est sur le même serveur.',
  'circumstance.beside-isogeo.no': 'Isogeo Scan FME n’est pas sur le même serveur.',
  'circumstance.https-port-443.yes': 'Le port HTTPS est 443.',
  'circumstance.https-port-443.no': 'Le port HTTPS n’est pas 443.',
  'circumstance.https-port-80.yes': 'Le port HTTPS est 80.',
  'circumstance.https-port-80.no': 'Le port HTTPS n’est pas 80.',
  'circumstance.mqtt-port-443.yes': 'Le port MQTT est 443.',
  'circumstance.mqtt-port-443.no': 'Le port MQTT n’est pas 443.',
  'circumstance.mqtt-port-80.yes': 'Le port MQTT est 80.',
  'circumstance.mqtt-port-80.no': 'Le port MQTT n’est pas 80.',
  'circumstance.sql-port-443.yes': 'Le port de la nouvelle instance SQL Server est 443.',
  'circumstance.sql-port-443.no': 'Le port de la nouvelle instance SQL Server n’est pas 443.',
  'circumstance.sql-port-80.yes': 'Le port de la nouvelle instance SQL Server est 80.',
  'circumstance.sql-port-80.no': 'Le port de la nouvelle instance SQL Server n’est pas 80.',
  'circumstance.sql-existing-local.yes': 'stream utilise un SQL Server existant sur la même machine.',
  'circumstance.sql-existing-local.no': 'stream n’utilise pas de SQL Server existant sur la même machine.',
  'beside.port-taken-https':
    'Donnez à stream un autre port HTTPS que {theirs}, occupé par {other} : pendant l’installation, ou plus tard dans IIS, dans les liaisons de Hager Group EMS Web Site.',
  'beside.port-taken-https.why':
    'Les deux écouteraient sur le même port TCP. L’adresse de stream contient alors le nouveau port, et le pare-feu doit le laisser entrer.',
  'beside.port-taken-mqtt':
    'Prévoyez pour stream un autre port MQTT que {theirs}, occupé par {other}, hors de la plage des ports dynamiques.',
  'beside.port-taken-mqtt.why':
    'Les deux écouteraient sur le même port TCP. stream ne peut changer de port qu’après l’installation.',
  'beside.port-taken-sql':
    'Pendant l’installation, donnez à la nouvelle instance SQL Server de stream un autre port que {theirs}, occupé par {other}.',
  'beside.port-taken-sql.why': 'Les deux écouteraient sur le même port TCP.',
  'beside.sql-not-offered':
    'Prévoyez stream avec l’instance existante ou avec une instance sur un autre serveur. S’il doit avoir la sienne, installez-le avant que {other} n’apporte un SQL Server.',
  'beside.sql-not-offered.why':
    'stream ne propose d’installer sa propre instance SQL Server que si le serveur n’en a pas encore ; {other} y en a une.',
  'beside.iis-stopped':
    'Installez {other} avant stream, sauf si le SQL Server propre à stream doit venir en premier. Pour cela et pour toute mise à jour ultérieure de sa clé de licence, choisissez un moment où personne ne travaille avec stream, puis essayez les pages de stream.',
  'beside.iis-stopped.why':
    'Le programme d’installation de {other} arrête IIS et, avec lui, {ours}. La mise à jour de la clé de licence exige elle aussi un redémarrage d’IIS.',
  'beside.sql-version-to-agree':
    'Choisissez une version de SQL Server qui convienne à stream et à {other}, ou donnez à stream sa propre instance.',
  'beside.sql-version-to-agree.why':
    'stream accepte SQL Server {ours} ; {other} avertit d’une version absente de son propre guide des compatibilités.',
  'beside.sql-collation-differs':
    'Donnez à stream et à {other} une instance chacun, ou confirmez que stream fonctionne avec {theirs}.',
  'beside.sql-collation-differs.why':
    '{other} attend {theirs} comme classement par défaut de son SQL Server ; stream peut utiliser le même SQL Server, et son manuel ne cite aucun classement.',
  'beside.account-dedicated': 'Lancez les services de stream avec un compte différent de {theirs}.',
  'beside.account-dedicated.why':
    'Le service de {other} doit être lancé par l’utilisateur Windows {theirs}, qui lui est réservé.',
  'beside.restart-interrupts':
    'Installez stream en dernier, sauf si son propre SQL Server doit précéder {other}. Choisissez un moment où personne ne travaille avec {other}, puis vérifiez que {theirs} est en cours d’exécution.',
  'beside.restart-interrupts.why':
    'L’installation de stream se termine par un redémarrage de la machine, qui interrompt {theirs} de {other}. Si un logiciel vient d’être installé, elle peut aussi demander un redémarrage dès son lancement.',
  'ruling.https-443-by-address':
    'Le manuel d’IZYTRONIQ Enterprise imprime des adresses en https:// sans port ; 443 est supposé.',
  'ruling.sql-place-not-said':
    'Le manuel d’IZYTRONIQ Enterprise ne dit pas sur quelle machine tourne SQL Server ; pour les conflits, ce serveur est supposé.',
  'ruling.neighbour-at-defaults':
    'La liste ne demande pas comment l’autre logiciel est configuré : ses valeurs par défaut sont supposées. La page des conflits prend aussi ses réglages.',
}
