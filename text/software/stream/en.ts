/** Texts of stream's procedures. An item's text stands under its id, the reason under `<id>.why`. ICU MessageFormat. */
export const en = {
  // What is asked: groups, parameters, options, circumstances
  // Groups
  'group.site': 'The site',
  'group.machine': 'The machine',
  'group.accounts': 'Windows accounts',
  'group.database': 'SQL Server and databases',
  'group.network': 'Ports and network',
  'group.paths': 'Folders',
  'group.licence': 'Licence',
  'group.certificates': 'Certificates',
  'group.restore': 'Restoration',
  'group.upgrade': 'Upgrade',
  'group.uninstall': 'Uninstallation',
  'group.symptom': 'What is wrong',

  // Site and machine
  'parameter.siteName.title': 'Name of the site',
  'parameter.siteName.help':
    'Free text, for example the town and the building. It heads the checklist and its documents.',
  'parameter.hostName.title': 'Name of the machine',
  'parameter.hostName.help':
    'The machine on which stream runs or will run; in a move, the new one, except in steps on the old machine. Its name, with or without the domain, or its IPv4 address, as other machines reach it: the commands hostname and ipconfig show them.',
  'parameter.operatingSystem.title': 'Version of Windows',
  'parameter.operatingSystem.help':
    'stream is compatible with the 64-bit versions of Windows 10 Pro, Windows 10 Enterprise, Windows Server 2016 and Windows Server 2019. Start > Settings > System > About shows the version.',
  'option.operatingSystem.windows-10-pro': 'Windows 10 Pro, 64-bit',
  'option.operatingSystem.windows-10-enterprise': 'Windows 10 Enterprise, 64-bit',
  'option.operatingSystem.server-2016': 'Windows Server 2016',
  'option.operatingSystem.server-2019': 'Windows Server 2019',
  'option.operatingSystem.windows-11': 'Windows 11, not a Home edition',
  'option.operatingSystem.server-2022-or-later': 'Windows Server 2022 or later',
  'option.operatingSystem.windows-home': 'A Home edition of Windows',
  'option.operatingSystem.older': 'An older version, or 32-bit',
  'parameter.size.title': 'Size of the installation',
  'parameter.size.help':
    'The result of the sizing test, from the agardio.managers, their products, what is archived and how often: score 4 or 5 is small, 6 to 8 medium, 9 to 11 large. It decides which processor, memory and disk the machine needs.',
  'option.size.small': 'Small',
  'option.size.medium': 'Medium',
  'option.size.large': 'Large',
  'parameter.genesis64.title': 'GENESIS64 on the machine',
  'parameter.genesis64.help':
    'stream brings GENESIS64 10.96.1; a machine that already has GENESIS64 is strongly advised against. The kit overwrites an older version with all its projects, and cannot install stream beside a newer one.',
  'option.genesis64.absent': 'Not installed',
  'option.genesis64.same': 'The version that stream brings',
  'option.genesis64.older': 'An older version',
  'option.genesis64.newer': 'A newer version',

  // Accounts
  'parameter.installAccount.title': 'Account for the installation',
  'parameter.installAccount.help':
    'The Windows account that starts the installation kit, an administrator. Written DOMAIN\\user; for a local account, the name of the machine stands for the domain.',
  'parameter.serviceAccount.title': 'Account of the services',
  'parameter.serviceAccount.help':
    'The Windows account that starts the services of stream: an administrator with a password and the right to log on as a service. Written DOMAIN\\user; for a local account, the name of the machine stands for the domain.',
  'parameter.serviceAccountKind.title': 'Kind of account of the services',
  'parameter.serviceAccountKind.help':
    'A local account is strongly recommended. One tied to a Microsoft account needs permanent internet access and the password of the Microsoft account, not the PIN.',
  'option.serviceAccountKind.local': 'Local account',
  'option.serviceAccountKind.domain': 'Domain account',
  'option.serviceAccountKind.microsoft': 'Account tied to a Microsoft account',

  // SQL Server and databases
  'parameter.sqlServer.title': 'SQL Server of stream',
  'parameter.sqlServer.help':
    'The kit can install SQL Server Express 2017 on the machine if it has no SQL Server yet. Once it has done so, stream uses this instance, and the kit offers no other one.',
  'option.sqlServer.new-local': 'On the machine, installed by the kit',
  'option.sqlServer.existing-local': 'On the machine, there before stream',
  'option.sqlServer.remote': 'On another machine',
  'parameter.sqlServerVersion.title': 'Version of SQL Server',
  'parameter.sqlServerVersion.help':
    'stream is compatible with SQL Server 2016, 2017 and 2019; with an older one, some data is displayed wrongly. The query select @@version shows the version.',
  'option.sqlServerVersion.2016': 'SQL Server 2016',
  'option.sqlServerVersion.2017': 'SQL Server 2017',
  'option.sqlServerVersion.2019': 'SQL Server 2019',
  'option.sqlServerVersion.2022-or-later': 'SQL Server 2022 or later',
  'option.sqlServerVersion.older': 'Older than SQL Server 2016',
  'parameter.databaseServer.title': 'Database server',
  'parameter.databaseServer.help':
    'The instance that holds the databases of stream or is to hold them. Written address\\instance,port; port 1433, the default, can be left out.',
  'parameter.sqlInstance.title': 'Name of the instance',
  'parameter.sqlInstance.help':
    'The name of the SQL Server instance that the kit installs: at most 16 characters, a letter or an underscore first. HagerGroupEMS is the default.',
  'parameter.sqlPort.title': 'Port of the instance',
  'parameter.sqlPort.help':
    'The TCP port of the SQL Server instance that the kit installs, from 1 to 65535; 1433 is the default. No other program on the machine may use it.',
  'parameter.authentication.title': 'Authentication',
  'parameter.authentication.help':
    'How stream connects to the instance: with a SQL account and its password, or with the Windows account of the services. Either one needs the permission CONTROL SERVER.',
  'option.authentication.sql': 'SQL Server authentication',
  'option.authentication.windows': 'Windows authentication',
  'parameter.sqlLogin.title': 'SQL account',
  'parameter.sqlLogin.help':
    'The account with which stream connects to its databases. On an instance that the kit installs, the kit creates it as an administrator; on any other, it needs the permission CONTROL SERVER.',
  'parameter.sqlPassword.title': 'Password of the SQL account',
  'parameter.sqlPassword.help':
    '8 to 15 characters from at least three of these kinds: A to Z, a to z, 0 to 9, others such as ! $ # %. It is only checked here, never stored or sent on.',
  'parameter.configurationDatabase.title': 'Configuration database',
  'parameter.configurationDatabase.help':
    'EMS_Configuration by default. 1 to 25 letters, digits or underscores, and another name than the other three.',
  'parameter.runtimeDatabase.title': 'Operation database',
  'parameter.runtimeDatabase.help':
    'EMS_IcoUnifiedConfig by default. 1 to 25 letters, digits or underscores, and another name than the other three.',
  'parameter.dataDatabase.title': 'Database of calculations and event history',
  'parameter.dataDatabase.help':
    'EMS_IcoData by default. 1 to 25 letters, digits or underscores, and another name than the other three.',
  'parameter.pricingDatabase.title': 'Cost database',
  'parameter.pricingDatabase.help':
    'EMS_Pricing by default. 1 to 25 letters, digits or underscores, and another name than the other three.',
  'parameter.overwriteDatabases.title': 'Overwrite databases of the same names',
  'parameter.overwriteDatabases.help':
    'The kit then replaces databases that already have these names, and there is no way back. Not for databases whose content is still needed.',

  // Ports and network
  'parameter.httpsPort.title': 'HTTPS port',
  'parameter.httpsPort.help':
    'The TCP port at which browsers reach stream, from 1 to 65535; 443 is the default. Where the port is to be changed, enter the new one.',
  'parameter.mqttPort.title': 'MQTT port',
  'parameter.mqttPort.help':
    'The TCP port through which the services of stream talk to each other, from 1 to 65535 and outside the range for dynamic ports. The kit always sets 1884; another one can be set after the installation.',
  'parameter.dynamicPortStart.title': 'First dynamic port today',
  'parameter.dynamicPortStart.help':
    'Where the range begins from which Windows hands out ports; 49152 by default. The command netsh int ipv4 show dynamicport tcp, run as administrator, shows it.',
  'parameter.dynamicPortCount.title': 'Number of dynamic ports today',
  'parameter.dynamicPortCount.help':
    'How many ports the range for dynamic ports holds; 16384 by default. The command netsh int ipv4 show dynamicport tcp, run as administrator, shows it.',
  'parameter.newDynamicPortStart.title': 'First dynamic port to set',
  'parameter.newDynamicPortStart.help':
    'Where the range is to begin if today’s has to be moved because it holds the MQTT port; from 1025 on. The manual sets 49152.',
  'parameter.newDynamicPortCount.title': 'Number of dynamic ports to set',
  'parameter.newDynamicPortCount.help':
    'How many ports the moved range is to hold, 255 at least. The manual sets 16384.',
  'parameter.remoteClients.title': 'Browsers on other machines open stream',
  'parameter.remoteClients.help':
    'If the HTTPS port is not 443, the firewall of the machine must be opened for them. Otherwise stream can only be opened on the machine itself.',
  'parameter.smtp.title': 'Alarms and reports by e-mail',
  'parameter.smtp.help': 'Optional. stream must then reach an SMTP server.',
  'parameter.ftp.title': 'Reports on an FTP server',
  'parameter.ftp.help':
    'Optional. stream must then reach at least one FTP server, on which it archives reports of data and events.',
  'parameter.weather.title': 'Temperatures from a weather service',
  'parameter.weather.help':
    'Optional. stream must then reach the weather web service, whose temperatures put the consumption into context.',

  // Folders
  'parameter.streamPath.title': 'Folder of stream',
  'parameter.streamPath.help': 'Where the programs of stream are or will be installed. A full Windows path.',
  'parameter.genesisPath.title': 'Folder of GENESIS64',
  'parameter.genesisPath.help':
    'Where the kit installs GENESIS64, which manages the runtime of stream. A full Windows path.',
  'parameter.historicalPath.title': 'Folder of the historical data',
  'parameter.historicalPath.help':
    'Where stream stores measured values and weather data, as .hhd files. A full Windows path on a drive with room to grow.',
  'parameter.sqlPath.title': 'Folder of SQL Server',
  'parameter.sqlPath.help':
    'Where the kit installs the SQL Server instance; its folders for data and backups lie below. A full Windows path.',

  // Licence
  'parameter.licenceOrder.title': 'Order',
  'parameter.licenceOrder.help':
    'What is ordered, as quantities of references; taken over from the estimate or from the order that was chosen.',
  'parameter.licenceMode.title': 'Licence mode',
  'parameter.licenceMode.help':
    'Cloud, strongly recommended: the machine regularly asks a licence server whether the licence is active. Local: the key lies on the machine and works offline, but is hard to transfer and to restore.',
  'option.licenceMode.cloud': 'Cloud licence',
  'option.licenceMode.local': 'Local licence',
  'parameter.modeChange.title': 'Change of the licence mode',
  'parameter.modeChange.help':
    'From local to cloud, Hager Services needs only a small adjustment. On the way from cloud to local the manual is silent.',
  'option.modeChange.local-to-cloud': 'From local to cloud',
  'option.modeChange.cloud-to-local': 'From cloud to local',
  'parameter.oldMachine.title': 'The old machine',
  'parameter.oldMachine.help':
    'The machine that has held the licence until now. A local licence can be killed there only while stream is still installed.',
  'option.oldMachine.stream-installed': 'stream is still installed there',
  'option.oldMachine.stream-gone': 'stream, or the machine itself, is gone',
  'parameter.licenceLoss.title': 'What happened to the licence',
  'parameter.licenceLoss.help':
    'A local licence is tied to a fingerprint of the machine, so new hardware, another virtual machine or another Windows can break it. Only a cloud licence depends on a licence server.',
  'option.licenceLoss.machine-lost': 'The machine is lost',
  'option.licenceLoss.machine-changed': 'The machine was changed',
  'option.licenceLoss.source-unreachable': 'The licence server cannot be reached',
  'parameter.extension.title': 'Licence extension',
  'parameter.extension.help':
    'An extension can be ordered at any time; it adds its points to the present licence.',
  'option.extension.HTG504H': 'HTG504H (extension EMS stream 100): 100 points more',
  'option.extension.HTG505H': 'HTG505H (extension EMS stream 200): 200 points more',
  'option.extension.HTG506H': 'HTG506H (extension EMS stream 500): 500 points more',
  'option.extension.HTG507H': 'HTG507H (extension EMS stream 1000): 1,000 points more',
  'option.extension.HTG508H': 'HTG508H (extension EMS stream 1500): 1,500 points more',
  'option.extension.HTG509H': 'HTG509H (extension EMS stream 2000): 2,000 points more',
  'option.extension.HTG510H': 'HTG510H (extension EMS stream 5000): 5,000 points more',

  // Certificates
  'parameter.managerCertificate.title': 'Certificate of the agardio.manager',
  'parameter.managerCertificate.help':
    'For a certificate signed by an authority, this authority is loaded into stream: the certificate alone is not enough. A self-signed one is loaded itself.',
  'option.managerCertificate.authority-signed': 'Signed by a certificate authority',
  'option.managerCertificate.self-signed': 'Self-signed',
  'parameter.managerKey.title': 'Key of this certificate',
  'parameter.managerKey.help':
    'stream rejects certificates that use elliptic curves. The details of the certificate in Windows show the kind of key under “Public key”.',
  'option.managerKey.rsa': 'RSA key',
  'option.managerKey.elliptic-curve': 'Elliptic-curve key',
  'parameter.managerConnected.title': 'The agardio.manager is already connected to stream',
  'parameter.managerConnected.help':
    'A new connection takes a certificate into account at once, an existing one does not: there, a restart of the machine is strongly recommended.',
  'parameter.webCertificate.title': 'New certificate of the site',
  'parameter.webCertificate.help':
    'Browsers open the site without asking if they know the certificate or its authority, and if it names the address in use. A self-signed certificate can be created where there is no other.',
  'option.webCertificate.own': 'A certificate of the customer',
  'option.webCertificate.self-signed': 'A new self-signed certificate',

  // Restoration
  'parameter.restoreScope.title': 'What is restored',
  'parameter.restoreScope.help':
    'The whole installation after a breakdown or for a move to another machine. Only the databases if stream itself stays and is connected to the restored ones.',
  'option.restoreScope.whole-installation': 'The whole installation',
  'option.restoreScope.databases-only': 'Only the databases',
  'parameter.restoreDatabases.title': 'The databases',
  'parameter.restoreDatabases.help':
    'Where the databases of the restored installation will be, and what is there already. This decides whether their backups are restored, and whether before or after the kit has run.',
  'option.restoreDatabases.local-sql-present': 'On the machine, SQL Server is there',
  'option.restoreDatabases.local-sql-absent': 'On the machine, SQL Server is still missing',
  'option.restoreDatabases.remote-available': 'On another machine, in order',
  'option.restoreDatabases.remote-lost': 'On another machine, lost or overwritten',

  // Upgrade, uninstallation, troubleshooting
  'parameter.genesisChange.title': 'GENESIS64 of the new version',
  'parameter.genesisChange.help':
    'The kit of the new version says which uninstallation it needs: a partial one if GENESIS64 stays the same, a complete one if it gets newer.',
  'option.genesisChange.same-version': 'The same version as now',
  'option.genesisChange.newer-version': 'A newer version',
  'parameter.developmentFirst.title': 'Upgrade on development databases first',
  'parameter.developmentFirst.help':
    'Good practice: upgrade a development environment, check it, then move to production or repeat the upgrade there. After a move, the new catalogue of the agardio.managers has to be loaded by hand.',
  'parameter.uninstallPurpose.title': 'Why stream is uninstalled',
  'parameter.uninstallPurpose.help':
    'During the uninstallation you are asked whether to keep the configuration. For a new version it must be kept.',
  'option.uninstallPurpose.remove': 'To remove it for good',
  'option.uninstallPurpose.upgrade': 'To install a new version',
  'parameter.genesisBefore.title': 'GENESIS64 was on the machine before stream',
  'parameter.genesisBefore.help':
    'Then only stream can be uninstalled, and GENESIS64 stays. Otherwise a partial and a complete uninstallation are offered.',
  'parameter.symptom.title': 'What you see',
  'parameter.symptom.help':
    'The symptom that comes nearest. Messages that explain themselves, such as a missing permission, are not among them.',

  // Circumstances: machine
  'circumstance.system-listed.yes': 'The manual lists the Windows of the machine.',
  'circumstance.system-listed.no': 'The manual does not list the Windows of the machine.',
  'circumstance.system-newer.yes': 'Windows on the machine is newer than the versions that the manual lists.',
  'circumstance.system-newer.no':
    'Windows on the machine is not newer than the versions that the manual lists.',
  'circumstance.system-windows-10.yes': 'The machine runs Windows 10 Pro or Enterprise.',
  'circumstance.system-windows-10.no': 'The machine does not run Windows 10 Pro or Enterprise.',
  'circumstance.system-windows-11.yes': 'The machine runs Windows 11, not a Home edition.',
  'circumstance.system-windows-11.no': 'The machine does not run Windows 11, or runs a Home edition of it.',
  'circumstance.system-server-2016.yes': 'The machine runs Windows Server 2016.',
  'circumstance.system-server-2016.no': 'The machine does not run Windows Server 2016.',
  'circumstance.system-refused.yes':
    'Windows on the machine is a Home edition, 32-bit or older than the versions that the manual lists.',
  'circumstance.system-refused.no':
    'Windows on the machine is neither a Home edition nor 32-bit nor older than the versions that the manual lists.',
  'circumstance.genesis-same.yes': 'The machine already has the version of GENESIS64 that stream brings.',
  'circumstance.genesis-same.no':
    'The machine does not already have the version of GENESIS64 that stream brings.',
  'circumstance.genesis-older.yes': 'The machine has an older GENESIS64 than the one that stream brings.',
  'circumstance.genesis-older.no': 'The machine has no older GENESIS64 than the one that stream brings.',
  'circumstance.genesis-newer.yes': 'The machine has a newer GENESIS64 than the one that stream brings.',
  'circumstance.genesis-newer.no': 'The machine has no newer GENESIS64 than the one that stream brings.',

  // Circumstances: accounts, SQL Server and databases
  'circumstance.account-domain.yes': 'The account of the services is a domain account.',
  'circumstance.account-domain.no': 'The account of the services is not a domain account.',
  'circumstance.server-elsewhere.yes': 'The SQL Server is on another machine.',
  'circumstance.server-elsewhere.no':
    'The SQL Server is on the machine itself, or its address does not tell.',
  'circumstance.service-account-elsewhere.yes': 'The service account is of a domain or of another machine.',
  'circumstance.service-account-elsewhere.no': 'The service account is on the machine itself.',
  'circumstance.install-account-elsewhere.yes':
    'The account for the installation is of a domain or of another machine.',
  'circumstance.install-account-elsewhere.no': 'The account for the installation is on the machine itself.',
  'circumstance.service-account-managed.yes': 'The service account is a managed one.',
  'circumstance.service-account-managed.no': 'The service account is not a managed one.',
  'circumstance.host-name-long.yes': 'The name of the machine has more than 15 characters.',
  'circumstance.host-name-long.no': 'The name of the machine has 15 characters at most.',
  'circumstance.service-account-long.yes':
    'A part of the service account’s name has more than 15 characters.',
  'circumstance.service-account-long.no':
    'No part of the service account’s name has more than 15 characters.',
  'circumstance.database-default-instance.yes':
    'The database server is given without the name of an instance.',
  'circumstance.database-default-instance.no': 'The database server is given with the name of an instance.',
  'circumstance.database-instance-and-port.yes': 'The database server is given with instance and port.',
  'circumstance.database-instance-and-port.no':
    'The database server is given with the instance or the port alone.',
  'circumstance.mqtt-in-dynamic-range.yes': 'Today’s range for dynamic ports holds the MQTT port.',
  'circumstance.mqtt-in-dynamic-range.no': 'Today’s range for dynamic ports does not hold the MQTT port.',
  'circumstance.kit-mqtt-in-dynamic-range.yes':
    'Today’s range for dynamic ports holds port 1884, which the kit sets.',
  'circumstance.kit-mqtt-in-dynamic-range.no': 'Today’s range for dynamic ports does not hold port 1884.',
  'circumstance.account-microsoft.yes': 'The account of the services is tied to a Microsoft account.',
  'circumstance.account-microsoft.no': 'The account of the services is not tied to a Microsoft account.',
  'circumstance.sql-new.yes': 'The SQL Server is installed by the kit, on the machine itself.',
  'circumstance.sql-new.no': 'The SQL Server is not installed by the kit.',
  'circumstance.sql-existing.yes': 'The SQL Server is not installed by the kit.',
  'circumstance.sql-existing.no': 'The SQL Server is installed by the kit, on the machine itself.',
  'circumstance.sql-remote.yes': 'The SQL Server is on another machine.',
  'circumstance.sql-remote.no': 'The SQL Server is on the machine itself.',
  'circumstance.sql-version-newer.yes':
    'The SQL Server is version 2022 or later, which the manual does not list.',
  'circumstance.sql-version-newer.no': 'The SQL Server is not version 2022 or later.',
  'circumstance.sql-version-older.yes': 'The SQL Server is older than version 2016.',
  'circumstance.sql-version-older.no': 'The SQL Server is not older than version 2016.',
  'circumstance.sql-version-2016.yes': 'The SQL Server is version 2016.',
  'circumstance.sql-version-2016.no': 'The SQL Server is not version 2016.',
  'circumstance.authentication-sql.yes': 'stream connects to the SQL Server with a SQL account.',
  'circumstance.authentication-sql.no':
    'stream connects to the SQL Server with the Windows account of the services.',
  'circumstance.authentication-windows.yes':
    'stream connects to the SQL Server with the Windows account of the services.',
  'circumstance.authentication-windows.no': 'stream connects to the SQL Server with a SQL account.',
  'circumstance.overwriting.yes': 'Existing databases of the same names are to be overwritten.',
  'circumstance.overwriting.no': 'No existing database is to be overwritten.',

  // Circumstances: ports and network
  'circumstance.https-port-changed.yes': 'The HTTPS port is not 443, the default.',
  'circumstance.https-port-changed.no': 'The HTTPS port is 443, the default.',
  'circumstance.mqtt-port-changed.yes': 'The MQTT port is not 1884, the default.',
  'circumstance.mqtt-port-changed.no': 'The MQTT port is 1884, the default.',
  'circumstance.remote-clients.yes': 'Browsers on other machines open stream.',
  'circumstance.remote-clients.no': 'stream is opened on the machine itself only.',
  'circumstance.smtp.yes': 'stream sends alarms and reports by e-mail.',
  'circumstance.smtp.no': 'stream sends no e-mail.',
  'circumstance.ftp.yes': 'stream archives reports on an FTP server.',
  'circumstance.ftp.no': 'stream archives no reports on an FTP server.',
  'circumstance.weather.yes': 'stream takes temperatures from a weather service.',
  'circumstance.weather.no': 'stream takes no temperatures from a weather service.',

  // Circumstances: licence
  'circumstance.licence-cloud.yes': 'The licence is a cloud licence.',
  'circumstance.licence-cloud.no': 'The licence is a local licence.',
  'circumstance.licence-local.yes': 'The licence is a local licence.',
  'circumstance.licence-local.no': 'The licence is a cloud licence.',
  'circumstance.to-cloud.yes': 'The licence changes from local to cloud mode.',
  'circumstance.to-cloud.no': 'The licence changes from cloud to local mode.',
  'circumstance.old-machine-installed.yes': 'stream is still installed on the old machine.',
  'circumstance.old-machine-installed.no': 'stream is gone from the old machine, or the machine itself is.',
  'circumstance.machine-lost.yes': 'The machine that held the licence is lost.',
  'circumstance.machine-lost.no': 'The machine that holds the licence is not lost.',
  'circumstance.machine-changed.yes': 'The machine that holds the licence was changed.',
  'circumstance.machine-changed.no': 'The trouble is not a change of the machine.',
  'circumstance.source-unreachable.yes': 'The licence server cannot be reached.',
  'circumstance.source-unreachable.no': 'The trouble is not an unreachable licence server.',

  // Circumstances: certificates
  'circumstance.certificate-authority.yes':
    'A certificate authority signed the certificate of the agardio.manager.',
  'circumstance.certificate-authority.no': 'The certificate of the agardio.manager is self-signed.',
  'circumstance.elliptic-curve.yes': 'The certificate of the agardio.manager uses elliptic curves.',
  'circumstance.elliptic-curve.no': 'The certificate of the agardio.manager has an RSA key.',
  'circumstance.manager-connected.yes': 'The agardio.manager is already connected to stream.',
  'circumstance.manager-connected.no': 'The agardio.manager is not connected to stream yet.',
  'circumstance.certificate-own.yes': 'The site of stream gets a certificate of the customer.',
  'circumstance.certificate-own.no': 'The site of stream gets a new self-signed certificate.',

  // Circumstances: restoration, upgrade, uninstallation
  'circumstance.restore-whole.yes': 'The whole installation is restored.',
  'circumstance.restore-whole.no': 'Only the databases are restored.',
  'circumstance.restore-local-present.yes':
    'The databases go to a SQL Server that is already on the machine.',
  'circumstance.restore-local-present.no':
    'The databases do not go to a SQL Server that is already on the machine.',
  'circumstance.restore-local-absent.yes':
    'The databases go to a SQL Server that the kit installs on the machine.',
  'circumstance.restore-local-absent.no':
    'The databases do not go to a SQL Server that the kit installs on the machine.',
  'circumstance.restore-remote.yes': 'The databases of the installation are on another machine.',
  'circumstance.restore-remote.no': 'The databases of the installation are on the machine itself.',
  'circumstance.restore-remote-lost.yes': 'The databases on the other machine are lost or overwritten.',
  'circumstance.restore-remote-lost.no': 'No databases on another machine are lost or overwritten.',
  'circumstance.genesis-stays.yes': 'The new version of stream uses the same version of GENESIS64.',
  'circumstance.genesis-stays.no': 'The new version of stream uses a newer version of GENESIS64.',
  'circumstance.development-first.yes': 'The upgrade is made on development databases first.',
  'circumstance.development-first.no': 'No upgrade is made on development databases first.',
  'circumstance.uninstall-for-upgrade.yes': 'stream is uninstalled to install a new version.',
  'circumstance.uninstall-for-upgrade.no': 'stream is uninstalled for good.',
  'circumstance.genesis-before-stream.yes': 'GENESIS64 was on the machine before stream.',
  'circumstance.genesis-before-stream.no': 'GENESIS64 came to the machine with stream.',

  // Prepare, install, verify
  // Procedures and sections
  'procedure.pre-install.title': 'Prepare the installation',
  'procedure.pre-install.summary':
    'Everything to have ready before the kit is started: licence, machine, accounts, databases, network and folders, and who sees to it.',
  'procedure.install.title': 'Install stream',
  'procedure.install.summary':
    'Leads through the installation kit window by window, with the values of this site.',
  'procedure.verify-installation.title': 'Verify the installation',
  'procedure.verify-installation.summary':
    'Shows that stream answers, that its services run and that nothing the kit installs is missing.',

  'section.prepare-licence': 'Order the licence ahead',
  'section.prepare-machine': 'The machine',
  'section.prepare-power': 'Power and restarts',
  'section.prepare-accounts': 'Windows accounts',
  'section.prepare-database': 'SQL Server and databases',
  'section.prepare-network': 'Ports and network',
  'section.prepare-folders': 'Folders',
  'section.prepare-genesis64': 'GENESIS64',
  'section.prepare-day': 'The day of the installation',
  'section.install-start': 'Start the kit',
  'section.install-instance': 'SQL Server instance',
  'section.install-settings': 'Enter the settings',
  'section.install-run': 'Let the kit work',
  'section.verify-web': 'Open stream',
  'section.verify-ems-services': 'Services of stream',
  'section.verify-iconics-services': 'Services of GENESIS64',
  'section.verify-prerequisites': 'Installed prerequisites',
  'section.verify-next': 'What comes next',

  // Prepare: licence
  'stream.licence.plan-site-code':
    'Agree with Hager Services on the day on which they will get the Site code of {hostName}, and on who receives the Site key.',
  'stream.licence.plan-site-code.why':
    'A local licence is bound to a fingerprint of the machine. Its Site key, a .glic file, can only be made from the Site code that the machine shows after the installation, so this licence cannot be delivered in full beforehand.',

  // Prepare: machine
  'stream.machine.system-listed':
    'Check that {hostName} runs Windows 10 Pro or Enterprise (x64), Windows Server 2016 (x64) or Windows Server 2019.',
  'stream.machine.system-listed.why':
    'stream is compatible with these systems. Edition and version are shown under “Windows specifications”, x64 under “System type”.',
  'stream.machine.system-not-listed':
    'Ask Hager whether stream may run on the newer Windows of {hostName}, and have the answer in writing before the day of the installation.',
  'stream.machine.system-not-listed.why':
    'The manual lists Windows 10 Pro and Enterprise (x64), Windows Server 2016 (x64) and Windows Server 2019. A newer system is not ruled out, but there is no promise that stream behaves correctly on it.',
  'stream.machine.system-refused':
    'Give {hostName} another Windows, or choose another machine: Windows 10 Pro or Enterprise (x64), Windows Server 2016 (x64) or Windows Server 2019.',
  'stream.machine.system-refused.why':
    'Home editions, 32-bit systems and older versions are not supported; nothing then guarantees that stream behaves correctly.',
  'stream.machine.windows-10-support':
    'Decide how {hostName} stays secure: the end of support for Windows 10 was 14 October 2025.',
  'stream.machine.windows-10-support.why':
    'The date is Microsoft’s; the manual of stream still lists Windows 10. The newest system on its list is Windows Server 2019. Releases of the long-term channel (LTSC) have dates of their own.',
  'stream.machine.server-2016-support':
    'Plan a newer system for {hostName}. End of support for Windows Server 2016: 12 January 2027.',
  'stream.machine.server-2016-support.why':
    'The date is Microsoft’s; the manual of stream still lists Windows Server 2016. The newest system on its list is Windows Server 2019.',
  'stream.machine.size':
    'Confirm what the size of the installation rests on: the number of agardio.manager devices, products per device, the kinds of services to archive and how often.',
  'stream.machine.size.why':
    'These four answers decide what hardware the machine needs. How long values are kept also decides how much disk space they take, but the test does not ask for it.',
  'stream.machine.processor': 'Check the processor of {hostName}: {cpuCores} cores, such as {cpuModels}.',
  'stream.machine.processor.why':
    'Devices, products, services and the frequency at which values are stored are what the processor has to cope with; this is the requirement for the size of this installation.',
  'stream.machine.memory': 'Check that {hostName} has {memoryGb} GB of memory.',
  'stream.machine.memory.why':
    'This is the requirement for the size of this installation. Windows may show slightly less than what is built in, because the firmware keeps a part.',
  'stream.machine.disk': 'Check that {hostName} has {diskGb} GB of free disk space.',
  'stream.machine.disk.why':
    'This is the requirement for the size of this installation; the longer values are kept, the more space they take. If the folders are on several drives, check each of them, and C: in any case: some folders are always made in C:\\ProgramData.',

  // Prepare: power and restarts
  'stream.power.no-sleep':
    'Set “Sleep” to “Never” everywhere on {hostName}, so that the machine neither sleeps nor hibernates on its own.',
  'stream.power.no-sleep.why':
    'While the machine sleeps, the data of stream gets gaps. The four commands do the same for the power plan in use, on mains and on battery.',
  'stream.power.no-fast-startup':
    'Clear “Turn on fast startup (recommended)” under “Shutdown settings” on {hostName}.',
  'stream.power.no-fast-startup.why':
    'Fast startup is a form of hibernation and has to be off as well. The option can only be changed after a click on “Change settings that are currently unavailable”; where Windows cannot hibernate, it does not appear. The registry value HiberbootEnabled is 0x0 when it is off.',
  'stream.power.hide-sleep':
    'Clear “Sleep” and “Hibernate” under “Shutdown settings” on {hostName} as well, so that the Power menu no longer offers them.',
  'stream.power.hide-sleep.why': 'Nobody can then choose them by mistake.',
  'stream.power.tell-users':
    'Tell everyone who works on {hostName} never to put it to sleep or into hibernation.',
  'stream.power.tell-users.why':
    'No setting takes these options away from users entirely, and every pause leaves a gap in the data.',
  'stream.restarts.active-hours':
    'Enable the policy “Turn off auto-restart for updates during active hours” on {hostName}, enter as active hours the time in which people use stream, then click “Apply” and “OK”.',
  'stream.restarts.active-hours.why':
    'Updates are the main cause of restarts that nobody asked for, and each of them interrupts stream. Afterwards the registry key shows SetActiveHours, ActiveHoursStart and ActiveHoursEnd.',
  'stream.restarts.maintenance-window':
    'Agree on a time for updates and restarts of {hostName} at which nobody uses stream.',
  'stream.restarts.maintenance-window.why':
    'A machine that has to restart on its own should do so outside of these hours. Whoever manages the updates of the site centrally has to know them.',

  // Prepare: accounts
  'stream.accounts.install-administrator':
    'Make sure that {installAccount} is an administrator of {hostName}.',
  'stream.accounts.install-administrator.why':
    'The kit is started with this account; it installs programs and writes to protected folders such as C:\\ProgramData. “Administrators” must be among the groups that the first command shows; the second one lists every administrator, those of a domain included.',
  'stream.accounts.service-account':
    'Make sure that {serviceAccount}, the account that will run the services of stream, exists; create it if not.',
  'stream.accounts.service-account.why':
    'It may be the account that starts the kit or another one; a local account is strongly recommended. The kit rejects an account that is no administrator, has no password or may not log on as a service.',
  'stream.accounts.prefer-local':
    'Consider a local account in place of {serviceAccount}, which belongs to a Microsoft account.',
  'stream.accounts.prefer-local.why':
    'A Microsoft account needs permanent internet access on the machine, and its password can be changed from elsewhere, after which the services no longer start. A local account is strongly recommended.',
  'stream.accounts.service-administrator':
    'Make sure that {serviceAccount} is an administrator of {hostName}.',
  'stream.accounts.service-administrator.why':
    'The services write to folders that can be protected, such as C:\\ProgramData, and the kit rejects an account without this right.',
  'stream.accounts.service-password': 'Make sure that {serviceAccount} has a password.',
  'stream.accounts.service-password.why':
    'The kit rejects an account without one. Windows Settings give a password to the account that is signed in.',
  'stream.accounts.managed': 'Choose another account than {serviceAccount}: it is a managed service account.',
  'stream.accounts.managed.why':
    'The kit and the administration tool ask for the password of the account. Windows keeps that of a managed service account to itself, so there is none to type.',
  'stream.accounts.long-names':
    'Shorten {longNames} to 15 characters, or make sure that everything which asks for the name takes it as Windows shows it.',
  'stream.accounts.long-names.why':
    'NetBIOS cuts names to 15 characters. The commands of this list hold the full names; the commands here show the full name of the machine and the cut one.',
  'stream.accounts.microsoft-password':
    'Have the password of the Microsoft account to which {serviceAccount} belongs at hand.',
  'stream.accounts.microsoft-password.why':
    'This is the password that the kit asks for. The PIN that people use to sign in to the machine is not accepted in its place.',
  'stream.accounts.microsoft-internet': 'Give {hostName} permanent access to the internet.',
  'stream.accounts.microsoft-internet.why':
    'The services run under {serviceAccount}, and an account that belongs to a Microsoft account depends on this access.',
  'stream.accounts.service-logon-right':
    'Give {serviceAccount} the right “Log on as a service” on {hostName}.',
  'stream.accounts.service-logon-right.why':
    'The kit rejects an account without it. In a PowerShell opened as administrator, the first command shows who has the right, partly as security identifiers; the second one shows the identifier of {serviceAccount}.',
  'stream.accounts.domain-policy':
    'Make sure that no group policy of the domain takes the right “Log on as a service” from {serviceAccount} again.',
  'stream.accounts.domain-policy.why':
    'A policy of the domain replaces what was set on the machine. Without the right, the services no longer start, and Windows logs the events 7041 and 7000.',
  'stream.accounts.password-stays':
    'Let the password of {serviceAccount} never expire, or settle who enters each new one in the administration tool of stream.',
  'stream.accounts.password-stays.why':
    'When the password changes, the services no longer start, and Windows logs the events 7038 and 7000. The command shows when the password expires.',

  // Prepare: SQL Server and databases
  'stream.database.version-listed': 'Check that {databaseServer} is SQL Server 2016, 2017 or 2019.',
  'stream.database.version-listed.why':
    'stream is compatible with these versions. The three lines go one after the other into a command prompt on the database server and ask its default instance; the last command names the instance and works from {hostName} as well.',
  'stream.database.version-not-listed':
    'Ask Hager whether stream may use the newer SQL Server of {databaseServer}, and have the answer in writing beforehand.',
  'stream.database.version-not-listed.why':
    'The manual lists SQL Server 2016, 2017 and 2019. A newer version is not ruled out, but there is no promise that stream works with it.',
  'stream.database.version-too-old':
    'Provide an instance of SQL Server 2016, 2017 or 2019 in place of {databaseServer}, or upgrade it.',
  'stream.database.version-too-old.why':
    'stream is not compatible with older versions: some of the data would be displayed wrongly.',
  'stream.database.sql-2016-support':
    'Plan a newer version for {databaseServer}: the end of support for SQL Server 2016 was 14 July 2026.',
  'stream.database.sql-2016-support.why':
    'The date is Microsoft’s; the manual of stream still lists SQL Server 2016. The newest version on its list is SQL Server 2019.',
  'stream.database.back-up-instance':
    'Back up the SQL Server instance {databaseServer} before the installation.',
  'stream.database.back-up-instance.why':
    'If anything goes wrong, the other databases of the instance can be brought back. The query shows when each of them was last backed up in full.',
  'stream.database.connection-parameters':
    'Have the connection to the database server at hand: address {databaseAddress}, TCP port {databasePort}, instance {databaseInstance}, method of authentication, and account with password.',
  'stream.database.connection-parameters.why':
    'The kit asks for the server as {databaseServer}; the port may be left out if it is 1433. The account needs the permission CONTROL SERVER.',
  'stream.database.default-instance':
    'Have it confirmed that {databaseServer} is reached without the name of an instance, and enter it as it is.',
  'stream.database.default-instance.why':
    'The manual prints the address with the name of an instance only. A default instance has none.',
  'stream.database.which-instance':
    'Make sure that {databaseInstance} answers at {databaseServer}: the command must show this name.',
  'stream.database.which-instance.why':
    'Where both are given, the port alone decides who answers; the name of the instance is not looked at. A default instance shows MSSQLSERVER.',
  'stream.database.reach-server':
    'Make sure that {hostName} reaches {databaseAddress} on TCP port {databasePort}.',
  'stream.database.reach-server.why':
    'stream can neither be installed nor run without its databases. Run the test on {hostName}: it must show “TcpTestSucceeded : True”.',
  'stream.database.mixed-authentication':
    'Make sure that {databaseServer} accepts SQL Server authentication.',
  'stream.database.mixed-authentication.why':
    'stream is to connect with a SQL account. The query must return 0; with 1, the instance accepts Windows accounts only.',
  'stream.database.sql-login':
    'Make sure that the SQL account {sqlLogin} exists on {databaseServer}, is enabled and has a password that is known; create it if not.',
  'stream.database.sql-login.why':
    'The kit asks for this account and its password, and stream connects with them from then on. The query must return one line with 0 under is_disabled.',
  'stream.database.sql-control-server':
    'Give the SQL account {sqlLogin} the permission CONTROL SERVER on {databaseServer}.',
  'stream.database.sql-control-server.why':
    'stream requires it of the account with which it connects, also after the installation. The first line must return 1; if it returns 0, the second one grants the permission.',
  'stream.database.account-known-there':
    'Choose an account of the domain for the services, or SQL Server authentication: {serviceAccount} is not known on {databaseAddress}.',
  'stream.database.account-known-there.why':
    'With Windows authentication, stream connects with the account of its services, and that account must exist on the instance. Another machine knows accounts of its domain, but not the accounts of {hostName}.',
  'stream.database.windows-login':
    'Make sure that {serviceAccount} has a login on {databaseServer}; create it if not.',
  'stream.database.windows-login.why':
    'With Windows authentication, stream connects with the account that runs its services. The query must return one line with 0 under is_disabled.',
  'stream.database.windows-control-server':
    'Give {serviceAccount} the permission CONTROL SERVER on {databaseServer}.',
  'stream.database.windows-control-server.why':
    'stream requires it of the account with which it connects, also after the installation. The tab “Effective” lists the permission; the first line of SQL must return 1, and if it returns 0, the second one grants the permission.',
  'stream.database.agree-names':
    'Agree on the names of the four databases: {configurationDatabase} (configuration), {runtimeDatabase} (operation), {dataDatabase} (calculations and event history) and {pricingDatabase} (costs).',
  'stream.database.agree-names.why':
    'stream has four databases of its own. A name consists of 1 to 25 letters, digits or underscores and is unique on the instance; the organisation may have rules of its own.',
  'stream.database.names-free':
    'Make sure that no database on {databaseServer} is called {configurationDatabase}, {runtimeDatabase}, {dataDatabase} or {pricingDatabase}.',
  'stream.database.names-free.why':
    'An instance does not take two databases of the same name. The query must return nothing.',
  'stream.database.names-overwritten':
    'Have it confirmed in writing that databases called {configurationDatabase}, {runtimeDatabase}, {dataDatabase} or {pricingDatabase} on {databaseServer} may be overwritten, and keep a backup of them.',
  'stream.database.names-overwritten.why':
    'Everything in them is lost, and the kit offers no way back. The query shows which of them exist.',
  'stream.database.no-instance-yet': 'Make sure that {hostName} has no SQL Server instance yet.',
  'stream.database.no-instance-yet.why':
    'The kit offers to install one only where there is none; else it asks for the connection to an existing one. The command must show nothing.',
  'stream.database.express-limits':
    'Check that SQL Server Express is enough for this site: 10 GB per database, a buffer pool of 1,410 MB and 4 cores.',
  'stream.database.express-limits.why':
    'The kit installs SQL Server Express 2017; its limits are Microsoft’s. A site that would outgrow them is better connected to an existing instance of another edition from the start.',
  'stream.database.choose-login':
    'Choose a password for the SQL account {sqlLogin}: 8 to 15 characters, from at least three of these classes: A to Z, a to z, 0 to 9, other characters such as ! $ # %.',
  'stream.database.choose-login.why':
    'The kit creates this account as administrator of the new instance, and stream connects with it. This checklist keeps no password: note it where the customer keeps passwords.',

  // Prepare: ports and network
  'stream.ports.https': 'Make sure that TCP port {httpsPort} is free on {hostName}.',
  'stream.ports.https.why':
    'The web server of stream answers on it. A port is free if it is missing from the first address column of the output; the port is the number after the last colon.',
  'stream.ports.mqtt': 'Make sure that TCP port 1884 is free on {hostName} on the day of the installation.',
  'stream.ports.mqtt.why':
    'The services of stream talk to each other through it. The kit offers no choice: another port can only be set after the installation. Other machines need not reach it. A port is free if it is missing from the first address column of the output.',
  'stream.ports.mqtt-later':
    'Make sure that TCP port {mqttPort}, planned for the MQTT server, is free on {hostName} too and lies outside the range for dynamic ports ({dynamicPortStart} to {dynamicPortEnd}).',
  'stream.ports.mqtt-later.why':
    'The kit installs with 1884 in any case; {mqttPort} is set in the administration tool afterwards and has to be free then.',
  'stream.ports.dynamic-range':
    'Make sure that port 1884 lies outside the range for dynamic ports of {hostName} ({dynamicPortStart} to {dynamicPortEnd}).',
  'stream.ports.dynamic-range.why':
    'Windows lends the ports of this range to any program that asks, so that after some restart the port could be taken. The command shows the start of the range and the number of ports.',
  'stream.ports.move-dynamic-range':
    'Today’s range ({dynamicPortStart} to {dynamicPortEnd}) holds a port for MQTT: have it set to {newDynamicPortStart} to {newDynamicPortEnd}, in a command prompt opened as administrator.',
  'stream.ports.move-dynamic-range.why':
    'According to the manual, either the MQTT port or the range must change; the kit leaves no choice of the port. The second command shows the result.',
  'stream.ports.excluded':
    'Make sure that no port that stream is to use lies in a range that Windows excludes on {hostName}.',
  'stream.ports.excluded.why':
    'A port in such a range looks free in netstat, yet no program may open it; Hyper-V and container services often reserve ranges. An asterisk marks what an administrator reserved.',
  'stream.ports.holder': 'If a port is taken, find out who holds it before you choose another.',
  'stream.ports.holder.why':
    'netstat shows the process by its PID. PID 4 is Windows itself: then an application behind http.sys has the port, which the request queues, the reserved addresses and the bindings of IIS tell. This is our own advice.',
  'stream.ports.sql': 'Make sure that TCP port {sqlPort} is free on {hostName}.',
  'stream.ports.sql.why':
    'The new SQL Server instance answers on it. A port is free if it is missing from the first address column of the output; the port is the number after the last colon.',
  'stream.ports.firewall-policy':
    'Check that no firewall policy on {hostName} blocks TCP port {httpsPort} or, within the machine, TCP {innerPorts}.',
  'stream.ports.firewall-policy.why':
    'A policy can make a port unusable although no program occupies it, and the list of occupied ports does not show that.',
  'stream.network.firewall-rule':
    'Let TCP port {httpsPort} through the firewall of {hostName} with a new inbound rule: “Port”, “TCP”, “Specific local ports” {httpsPort}, “Allow the connection”, profiles as they are, and a name.',
  'stream.network.firewall-rule.why':
    'stream does not use port 443 here. Without this rule, its pages only open on the machine itself. An administrator account is needed.',
  'stream.network.clients':
    'Make sure that the machines of the users reach {hostName} on TCP port {httpsPort}, through every firewall and proxy in between.',
  'stream.network.clients.why':
    'Users and server may be in different networks as long as the way is open. The network administrator knows the address that users in another network have to enter.',
  'stream.network.managers': 'Make sure that {hostName} reaches every agardio.manager over HTTPS.',
  'stream.network.managers.why':
    'All measured data comes from these devices. They may be in other networks, behind firewalls or proxies, as long as the server gets through to each of them.',
  'stream.network.smtp':
    'Make sure that {hostName} reaches the SMTP server, and have its address, port and account at hand.',
  'stream.network.smtp.why': 'stream sends alarms and reports by e-mail through it.',
  'stream.network.ftp':
    'Make sure that {hostName} reaches at least one FTP server, and have its address and account at hand.',
  'stream.network.ftp.why': 'stream stores reports of data and events there; it can use several servers.',
  'stream.network.weather': 'Make sure that {hostName} reaches the weather web service.',
  'stream.network.weather.why':
    'Its temperatures put consumption into context and normalise it. stream itself works without them.',

  // Prepare: folders
  'stream.folders.stream': 'Set aside the folder {streamPath} for the programs of stream.',
  'stream.folders.stream.why':
    'The kit asks for it. The command returns False as long as nothing occupies the folder.',
  'stream.folders.genesis64':
    'Set aside the folder {genesisPath} for GENESIS64, which manages the runtime of stream.',
  'stream.folders.genesis64.why':
    'The kit asks for it as long as GENESIS64 is not on the machine. The command returns False as long as nothing occupies the folder.',
  'stream.folders.historical':
    'Set aside the folder {historicalPath} for the historical data, on a drive with room to grow.',
  'stream.folders.historical.why':
    'stream writes every stored measurement there, as .hhd files. The command returns False as long as nothing occupies the folder.',
  'stream.folders.program-data':
    'Allow for folders on drive C of {hostName} whatever else is chosen: C:\\ProgramData\\Hager Group\\EMS and C:\\ProgramData\\ICONICS.',
  'stream.folders.program-data.why':
    'The kit creates them in any case, and no setting moves them. Windows hides C:\\ProgramData: enter the path, or show hidden items in File Explorer.',
  'stream.folders.sql-program':
    'Set aside the folder {sqlPath} for the SQL Server instance {sqlInstance}, without restrictions of access.',
  'stream.folders.sql-program.why':
    'If the installation of SQL Server cannot use a folder or the name of the instance, it stops with an error code.',
  'stream.folders.sql-data':
    'Set aside the folders {sqlDataPath} for the database of the user accounts and {sqlBackupPath} for database backups, without restrictions of access.',
  'stream.folders.sql-data.why':
    'The kit asks for both when it installs SQL Server. The first one holds how people and programs get into the databases, the second one whatever is backed up later.',

  // Prepare: GENESIS64
  'stream.genesis.look': 'Check whether GENESIS64 is installed on {hostName}, and in which version.',
  'stream.genesis.look.why':
    'stream brings GENESIS64 10.96.1, and it is strongly recommended not to install it where GENESIS64 is present. The command shows nothing where it is absent.',
  'stream.genesis.newer': 'Uninstall the newer GENESIS64 of {hostName}, or choose another machine.',
  'stream.genesis.newer.why': 'Where a newer GENESIS64 is present, stream cannot be installed at all.',
  'stream.genesis.older-projects':
    'Save the GENESIS64 projects of {hostName} elsewhere, or have it confirmed in writing that they may be lost.',
  'stream.genesis.older-projects.why':
    'The kit overwrites an older GENESIS64 completely. Its past and present projects are lost.',
  'stream.genesis.same-project':
    'Tell those who use the active GENESIS64 project of {hostName} that it will no longer be the active one, and save it elsewhere.',
  'stream.genesis.same-project.why':
    'Where the same version is present, the kit puts the existing project aside and creates a new one for stream.',
  'stream.genesis.remove-first': 'Uninstall GENESIS64 from {hostName} before the day of the installation.',
  'stream.genesis.remove-first.why':
    'It is strongly recommended: it avoids conflicts between versions and damage to projects, and the folder of GENESIS64 can be chosen again.',

  // Prepare: the day
  'stream.day.kit':
    'Copy the whole installation folder of stream, with the program EMSSetup in it, to {hostName}.',
  'stream.day.kit.why': 'The installation starts with EMSSetup and takes everything else from this folder.',
  'stream.day.restarts': 'Agree on a time at which {hostName} may be restarted, at least once.',
  'stream.day.restarts.why':
    'The installation is only complete after a restart. Another one comes first if Windows is already waiting for it.',
  'stream.day.no-pending-restart':
    'Install the outstanding Windows updates on {hostName} shortly before, and restart it.',
  'stream.day.no-pending-restart.why':
    'The kit otherwise asks for the restart before it begins. Where a restart is pending, one of the two registry keys exists; else both commands report an error.',
  'stream.day.time':
    'Reserve enough time: GENESIS64 alone can take up to 30 minutes, and {hostName} must stay on throughout.',
  'stream.day.time.why':
    'Until the kit has reported success, the machine must not be switched off and the window not be closed.',
  'stream.day.passwords':
    'Have the passwords at hand: those of {installAccount}, {serviceAccount} and the SQL account {sqlLogin}.',
  'stream.day.passwords.why': 'The kit asks for them on its way and goes no further without them.',
  'stream.day.windows-passwords':
    'Have the passwords at hand: those of {installAccount} and {serviceAccount}.',
  'stream.day.windows-passwords.why': 'The kit asks for them on its way and goes no further without them.',
  'stream.day.licence-terms':
    'Settle who may accept the end-user licence agreement of stream for the customer.',
  'stream.day.licence-terms.why': 'The kit lets nobody enter a setting before its terms are accepted.',

  // Install: start
  'stream.install.sign-in': 'Sign in to {hostName} as {installAccount}.',
  'stream.install.sign-in.why':
    'The kit needs an administrator: it installs programs and writes to protected folders. “Administrators” must be among the groups of the account.',
  'stream.install.genesis-newer':
    'Stop here as long as a GENESIS64 newer than 10.96.1 is on {hostName}: uninstall it, or choose another machine.',
  'stream.install.genesis-newer.why': 'stream cannot be installed beside a newer GENESIS64.',
  'stream.install.genesis-older':
    'Go on only after the older GENESIS64 is uninstalled from {hostName}, or after its projects are saved elsewhere.',
  'stream.install.genesis-older.why':
    'The kit overwrites an older GENESIS64 completely. Its past and present projects are lost.',
  'stream.install.start-kit': 'Double-click EMSSetup in the installation folder of stream.',
  'stream.install.start-kit.why':
    'This program is the installation kit; it starts with the choice of a language.',
  'stream.install.language': 'Choose the language of the kit: English, French, German or Swedish.',
  'stream.install.language.why':
    'The choice only concerns the kit. Every user of stream chooses a language of their own later.',
  'stream.install.consent': 'Answer “Yes” when Windows asks whether stream may make changes to the device.',
  'stream.install.consent.why':
    'After “No” the installation counts as cancelled, and the kit has to be started again.',
  'stream.install.start': 'Read the list of steps that the kit shows, then click “Install”.',
  'stream.install.start.why': 'The list says what the installation will do to the machine.',
  'stream.install.pending-restart':
    'If the kit reports a pending restart, answer “Yes” to restart {hostName} at once, or “No” to do so later.',
  'stream.install.pending-restart.why':
    'The question only appears where Windows is waiting for a restart, mostly for updates. The installation begins on a stable system, and the kit comes back by itself after the restart.',
  'stream.install.prerequisites':
    'Let the kit check the system and install the prerequisites that are missing.',
  'stream.install.prerequisites.why':
    'stream cannot work without them. Several are .NET frameworks: where the kit finds no compatible version, it installs the newest.',

  // Install: SQL Server instance
  'stream.install.local-instance-found':
    'Expect no question about a new SQL Server instance: the kit finds the one on {hostName} and asks later which one to use.',
  'stream.install.local-instance-found.why':
    'The kit offers a new instance only where there is none. If it does offer one, it has not found yours: answer “No” and look for the reason.',
  'stream.install.decline-instance':
    'Answer “No” when the kit offers to install a local SQL Server instance.',
  'stream.install.decline-instance.why':
    'Once a local instance has been installed, stream uses it, and the kit no longer lets you choose {databaseServer}.',
  'stream.install.instance-by-mistake':
    'If you answered “Yes” by mistake, cancel the installation of SQL Server.',
  'stream.install.instance-by-mistake.why': 'The kit then goes on as if you had answered “No”.',
  'stream.install.instance-completed-by-mistake':
    'If SQL Server was installed to the end by mistake, finish the installation of stream; then back up its empty databases, restore them on {databaseServer} and connect stream to them on the tab “Databases” of the administration tool.',
  'stream.install.instance-completed-by-mistake.why':
    'The connection is fixed for the rest of the installation. Uninstalling stream and starting again is possible too, but takes longer.',
  'stream.install.accept-instance':
    'Answer “Yes” when the kit offers to install a local SQL Server instance.',
  'stream.install.accept-instance.why':
    'stream needs an instance, and this site has no other for it. The offer only comes where no local instance exists.',
  'stream.install.instance-name': 'Enter the name of the instance: {sqlInstance}.',
  'stream.install.instance-name.why': 'Its folders and its Windows service are named after it.',
  'stream.install.instance-folders':
    'Enter the folders of the instance: {sqlPath} for the programs, {sqlDataPath} for the database of the user accounts, {sqlBackupPath} for database backups.',
  'stream.install.instance-folders.why':
    'A folder that cannot be written to makes the installation of SQL Server fail.',
  'stream.install.instance-port': 'Enter the TCP port of the instance: {sqlPort}.',
  'stream.install.instance-port.why':
    'stream reaches its databases on this port, so nothing else may use it.',
  'stream.install.instance-login':
    'Enter the user name {sqlLogin} and its password twice: 8 to 15 characters, from at least three of these classes: A to Z, a to z, 0 to 9, other characters such as ! $ # %.',
  'stream.install.instance-login.why':
    'stream connects with this account. The kit turns SQL Server authentication on for the new instance and makes the account its administrator.',
  'stream.install.instance-confirm':
    'Compare the settings of the instance once more, then confirm its installation.',
  'stream.install.instance-confirm.why':
    'The kit asks before it installs SQL Server. Afterwards this instance is the one that stream uses.',
  'stream.install.instance-error':
    'If the installation of SQL Server ends with an error code, start the kit again with another instance name or other folders.',
  'stream.install.instance-error.why':
    'The usual cause is a name or a folder that SQL Server does not accept; the folders must not be restricted in access.',

  // Install: settings
  'stream.install.genesis-project': 'Accept the message that the active GENESIS64 project will change.',
  'stream.install.genesis-project.why':
    'The kit puts the present project aside and creates one for stream. At a first installation this matters to whoever uses the present project; at an upgrade of stream the message is normal.',
  'stream.install.welcome': 'Go on from the welcome window to the configuration of the installation.',
  'stream.install.welcome.why': 'It appears as soon as all software that has to be there first is in place.',
  'stream.install.licence-terms': 'Read the end-user licence agreement and accept it.',
  'stream.install.licence-terms.why': 'Until then the kit takes no setting.',
  'stream.install.service-account':
    'Enter {serviceAccount} as the account that runs the services, in the form DOMAIN\\user_name.',
  'stream.install.service-account.why':
    'The kit proposes the account with which it was started. It rejects an account that is no administrator, has no password or may not log on as a service.',
  'stream.install.service-password': 'Enter the password of {serviceAccount}.',
  'stream.install.service-password.why':
    'Windows needs it to start the services of stream. If it is changed later, stream has to be told.',
  'stream.install.microsoft-password':
    'Enter the password of the Microsoft account to which {serviceAccount} belongs, not the PIN.',
  'stream.install.microsoft-password.why':
    'The PIN only serves to sign in to this machine and is not the password that the kit asks for.',
  'stream.install.database-connected':
    'Expect no question about the database server: the kit is connected to {database} already.',
  'stream.install.database-connected.why':
    'It uses the instance that it has just installed, with the SQL account {sqlLogin}. If that instance was a mistake, either finish and change the databases in the administration tool, or uninstall the EMS suite and start again.',
  'stream.install.database-server': 'Enter the database server: {databaseServer}.',
  'stream.install.database-server.why':
    'The form is address\\instance,port; with port 1433 the port may be left out.',
  'stream.install.windows-authentication': 'Choose Windows authentication.',
  'stream.install.windows-authentication.why':
    'The kit connects as {serviceAccount}, which must exist on the instance and have the permission CONTROL SERVER there.',
  'stream.install.sql-authentication':
    'Choose SQL Server authentication, and enter the SQL account {sqlLogin} with its password.',
  'stream.install.sql-authentication.why':
    'stream keeps this account. It needs the permission CONTROL SERVER on the instance.',
  'stream.install.database-names':
    'Enter the four database names: configuration {configurationDatabase}, operation {runtimeDatabase}, calculations and event history {dataDatabase}, costs {pricingDatabase}.',
  'stream.install.database-names.why':
    'Each name has 1 to 25 letters, digits or underscores, and an instance takes each name only once. Keep a note of them: a restoration and an upgrade ask for them again.',
  'stream.install.database-keep':
    'Choose to perform no action on existing databases; neither overwrite nor upgrade any.',
  'stream.install.database-keep.why':
    'At a first installation the databases are new. Upgrading is for existing databases of stream, and overwriting destroys what is there.',
  'stream.install.database-overwrite':
    'Choose to overwrite existing databases only after checking that {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} on {databaseServer} hold nothing that is still needed.',
  'stream.install.database-overwrite.why':
    'The kit offers no way back once it has overwritten a database; only a backup brings its content back.',
  'stream.install.https-port': 'Enter the HTTPS port of the web server: {httpsPort}.',
  'stream.install.https-port.why':
    'Any free TCP port from 1 to 65535 is possible. It becomes part of the address of stream unless it is 443.',
  'stream.install.stream-folder': 'Enter the folder for stream core: {streamPath}.',
  'stream.install.stream-folder.why': 'The programs and libraries of stream go there.',
  'stream.install.genesis-folder': 'Enter the folder for the stream runtime: {genesisPath}.',
  'stream.install.genesis-folder.why':
    'GENESIS64 is installed there; it manages the runtime of stream. Where an older one is still on the machine, the kit shows its folder, which cannot be changed.',
  'stream.install.genesis-folder-fixed': 'Leave the folder of the stream runtime as the kit shows it.',
  'stream.install.genesis-folder-fixed.why':
    'GENESIS64 is on the machine already, so its folder cannot be changed; it can differ from the usual one.',
  'stream.install.historical-folder': 'Enter the folder for the historical data: {historicalPath}.',
  'stream.install.historical-folder.why':
    'stream writes its .hhd files there. A backup has to include this folder.',
  'stream.install.fixed-folders':
    'Note the two folders that the kit does not ask for: C:\\ProgramData\\Hager Group\\EMS and C:\\ProgramData\\ICONICS.',
  'stream.install.fixed-folders.why':
    'The first one takes firmware files, images and logs of stream, the second one belongs to GENESIS64. Neither can be moved.',

  // Install: run
  'stream.install.confirm':
    'Compare all settings once more with this checklist, then confirm the installation.',
  'stream.install.confirm.why':
    'This is the last opportunity to go back and change a setting, or to cancel properly.',
  'stream.install.keep-running':
    'Neither switch off {hostName} nor close the window until the kit reports success.',
  'stream.install.keep-running.why':
    'The window shows what is installed, what is being installed and what is still to come.',
  'stream.install.genesis-wait': 'Give the installation of GENESIS64 up to 30 minutes.',
  'stream.install.genesis-wait.why':
    'No other part takes as long; a bar that hardly moves is no sign of a fault.',
  'stream.install.command-window':
    'Leave a command window that opens during the installation of EMS Core alone.',
  'stream.install.command-window.why': 'It is part of the installation and closes by itself.',
  'stream.install.final-restart': 'Answer “Yes” to restart {hostName} at once, or “No” to restart it later.',
  'stream.install.final-restart.why':
    'The installation is only complete after this restart. After “No” the kit comes back by itself at the next start.',
  'stream.security.admin-password':
    'Replace the default password “admin” of the user “admin” at the very first sign-in to {localAddress}.',
  'stream.security.admin-password.why':
    'Every installation of stream starts with this user and this password: until it is changed, anyone who reaches the page can sign in. stream asks for a new one at the first sign-in.',

  // Verify: open stream
  'stream.verify.open-locally':
    'Check that the web browser on {hostName} shows the sign-in page of stream at {localAddress}.',
  'stream.verify.open-locally.why':
    'After the installation it should open by itself. A browser may leave out port 443, the default of HTTPS. If the page does not come, check the port and the certificate of “Hager Group EMS Web Site” in Internet Information Services (IIS) Manager.',
  'stream.verify.accept-risk': 'Accept the risk that the web browser reports for this address.',
  'stream.verify.accept-risk.why':
    'The browser does not know the certificate of the new web server. How to accept differs from browser to browser; a certificate that the machines trust ends the warning.',
  'stream.verify.sign-in': 'Sign in with the user name “admin” and the password “admin”.',
  'stream.verify.sign-in.why':
    'Every new installation has this user. Shortly after a start of the machine, stream may still report that it is not fully operational: wait for up to 10 minutes.',
  'stream.verify.menus': 'Go through the menus of stream.',
  'stream.verify.menus.why': 'When they open, web server, services and databases work together.',
  'stream.verify.open-remotely':
    'From another machine of the same network, open {remoteAddress}; if the name is not found, put the IPv4 address of {hostName} in its place.',
  'stream.verify.open-remotely.why':
    'It shows that the firewall lets users through. ipconfig, run on {hostName}, shows its IPv4 address; the test belongs on the other machine and must show “TcpTestSucceeded : True”.',
  'stream.verify.other-network':
    'Ask the network administrator which address users in other networks have to enter in front of /stream.',
  'stream.verify.other-network.why': 'Behind routers the server can have a different address there.',

  // Verify: services
  'stream.services.list-ems':
    'List the services of stream on {hostName}: five of them, all in the state Running.',
  'stream.services.list-ems.why':
    'stream is not fully operational as long as one of them is stopped; after a start of the machine they can take up to 10 minutes. StartName shows the account {serviceAccount}, a local one also as .\\{serviceUser}.',
  'stream.services.ems': 'Check that the service {service} is running ({description}).',
  'stream.services.ems.why':
    'Its state must be Running. If it does not start, the event viewer names the reason: 7038 or 7041 together with 7000 point to the account of the services.',
  'stream.verify.administration-tool':
    'Open the administration tool of stream as administrator and check on the tab “Services” that everything is running.',
  'stream.verify.administration-tool.why': 'The tab shows the state of all parts of stream in one place.',
  'stream.verify.application-pools':
    'Check that the application pools IcoAnyGlass and EMSNetCore of the web server are started.',
  'stream.verify.application-pools.why':
    'Without IcoAnyGlass, signing in ends with a message that the server is not operational; without EMSNetCore, with one about communication with the server. Run the command as administrator.',
  'stream.verify.sql-service': 'Check that the service of the SQL Server instance {sqlInstance} is running.',
  'stream.verify.sql-service.why':
    'Without its databases, stream reports an unexpected error as soon as someone signs in.',
  'stream.services.list-iconics':
    'List the services of GENESIS64 on {hostName}: none of them may be missing.',
  'stream.services.list-iconics.why':
    'The command names the 46 services in turn and shows the state of each, or “missing”. A missing one points to an incomplete installation of GENESIS64.',
  'stream.services.iconics': 'Check that the service {service} is present ({description}).',
  'stream.services.iconics.why':
    'It comes with GENESIS64. It need not run: the manual lists it without saying whether it must.',

  // Verify: prerequisites
  'stream.prerequisites.list': 'List the programs that are installed on {hostName}.',
  'stream.prerequisites.list.why':
    'The list holds what Windows knows of in both of its registry keys. Compare it with the names of the prerequisites; newer, compatible versions count.',
  'stream.prerequisites.program': 'Check that this program is installed: {program}.',
  'stream.prerequisites.program.why':
    'The kit installs it where it is missing. Windows may list it under a slightly different name or in a newer, compatible version.',

  // Verify: next
  'stream.verify.licence-cloud':
    'Activate the licence next: enter the License Pool from Hager Services on the tab “License” of Platform Services Configuration, after selecting “Cloud License”.',
  'stream.verify.licence-cloud.why':
    'According to ICONICS, GENESIS64 runs without a licence in a demo mode of 12 hours with 64 tags. The checklist “Activate the licence” has every step.',
  'stream.verify.licence-local':
    'Activate the licence next: read the Site code in License Utility and send it to Hager Services, who answer with the Site key.',
  'stream.verify.licence-local.why':
    'According to ICONICS, GENESIS64 runs without a licence in a demo mode of 12 hours with 64 tags. The checklist “Activate the licence” has every step.',
  'stream.verify.mqtt-port':
    'Set the port of the MQTT server to {mqttPort} in the administration tool of stream.',
  'stream.verify.mqtt-port.why':
    'The kit always installs with 1884. The checklist “Change the MQTT port” has every step.',
  'stream.verify.backup-policy':
    'Set up a regular backup of the four databases, the historical data, Runtime\\Dashboards\\GDX_Configurations in {streamPath}, and the folders Images and Firmwares in C:\\ProgramData\\Hager Group\\EMS.',
  'stream.verify.backup-policy.why':
    'Without all of them stream cannot be restored after a breakdown. The checklist “Back up stream” has every step.',

  // Ways through windows and menus
  'gui.windows-about': 'Start > Settings > System > About',
  'gui.task-manager-performance': 'Task Manager > tab “Performance”',
  'gui.power-and-sleep': 'Start > Settings > System > Power & sleep',
  'gui.power-buttons':
    'Start > Settings > System > Power & sleep > Additional power settings > Choose what the power buttons do > Shutdown settings',
  'gui.power-and-sleep-windows-11':
    'Control Panel > Hardware and Sound > Power Options > Change when the computer sleeps',
  'gui.power-buttons-windows-11':
    'Control Panel > Hardware and Sound > Power Options > Choose what the power buttons do > Shutdown settings',
  'gui.active-hours':
    'Start > search for “Edit group policy” > Local Computer Policy > Computer Configuration > Administrative Templates > Windows Components > Windows Update > Turn off auto-restart for updates during active hours > Enabled',
  'gui.active-hours-windows-11':
    'Start > search for “Edit group policy” > Local Computer Policy > Computer Configuration > Administrative Templates > Windows Components > Windows Update > Manage end user experience > Turn off auto-restart for updates during active hours > Enabled',
  'gui.add-account': 'Start > Settings > Accounts > Family & other users > Add someone else to this PC',
  'gui.account-password': 'Start > Settings > Accounts > Sign-in options > Password',

  // Rulings
  'ruling.disk-over-drives':
    'The manual asks for one amount of free disk space for everything. On several drives, stream’s folder, its historical data and a new SQL Server are each held to that amount; a drive with less that takes only GENESIS64 or the folders always made in C:\\ProgramData is to be looked at, since no amount is given for these.',
  'ruling.versions-not-listed':
    'Versions newer than those listed (Windows 11, Windows Server 2022 and later, SQL Server 2022 and later) count as not listed: a warning, never a pass. Home editions, 32-bit systems and versions older than those listed are refused. The manual mentions Windows 11 for one setting without listing it.',
  'ruling.sqlcmd-default-instance':
    'The manual asks for the version with sqlcmd alone, which reaches the default instance of the machine it runs on. For a named or a remote instance, the server is added.',
  'ruling.genesis-path-two-forms':
    'The manual gives two default folders for GENESIS64: C:\\Program Files\\ICONICS in §3.4.1 and C:\\Program Files\\ICONICS\\GENESIS64 in §4.15.1. The second one is taken.',
  'ruling.sql-path-spelling':
    'The manual prints two spellings of the folder of the new SQL Server instance, MSSQL14.HAGERGROUPEMSMSSQL and MSSQL14.HAGERGROUPEMSSQL, beside the instance name HagerGroupEMS. The folder shown here follows the name of the instance.',
  'ruling.four-languages':
    'The manual speaks of three languages of the kit and lists four: English, French, German and Swedish. Four is right.',
  'ruling.database-name-characters':
    'The manual allows database names of 1 to 25 alphanumeric characters, but its own defaults hold an underscore. Letters, digits and underscore are accepted, without regard to case.',
  'ruling.prerequisite-names':
    'The names of the prerequisites are those of the manual. Windows may list a program under another name or in a newer version; the kit keeps a compatible version that it finds. SQL Server Express 2017 is only expected where the kit installs the instance.',
  'ruling.iconics-services-present':
    'The manual lists the services of GENESIS64 without saying which of them must run. Here each of them must be present; only the services of stream itself must run.',

  // Licence and changes
  // Licence: procedures and sections
  'procedure.activate-licence.title': 'Activate the licence',
  'procedure.activate-licence.summary':
    'Orders the licence and sets it up on a machine on which stream is installed, in cloud or in local mode.',
  'procedure.transfer-licence.title': 'Transfer the licence to another machine',
  'procedure.transfer-licence.summary':
    'Takes the licence off one machine and sets it up on another, in the order that keeps it from being lost.',
  'procedure.change-licence-mode.title': 'Change the licence mode',
  'procedure.change-licence-mode.summary':
    'Passes a licence that is in use from local to cloud mode or back, on the same machine.',
  'procedure.extend-licence.title': 'Extend the licence',
  'procedure.extend-licence.summary':
    'Adds points to a licence that is in use. In local mode the machine needs a new key, in cloud mode nothing.',
  'procedure.recover-licence.title': 'Recover the licence',
  'procedure.recover-licence.summary':
    'Gets the licence back after the machine was lost or changed, or while the licence server cannot be reached.',

  'section.licence-prepare': 'Before you start',
  'section.licence-time-left': 'How much time is left',
  'section.licence-cloud-ready': 'What the cloud licence needs',
  'section.licence-cloud-release': 'Take the cloud licence off the machine',
  'section.licence-cloud-free': 'Have the licence freed',
  'section.licence-cloud-set-up': 'Set up the cloud licence',
  'section.licence-local-kill': 'Kill the licence on the old machine',
  'section.licence-way': 'Settle the way with Hager Services',
  'section.licence-replacement': 'Have the site key replaced',
  'section.licence-local-set-up': 'Set up the local licence',
  'section.licence-mode-agree': 'Agree on the change with Hager Services',
  'section.licence-extension-order': 'Order the extension',
  'section.licence-extension-cloud': 'Extension in cloud mode',
  'section.licence-extension-local': 'Extension in local mode',
  'section.licence-source': 'Reach the licence again',
  'section.licence-check': 'Check the licence and keep a record',

  // Licence: before
  'stream.licence.order':
    'Order {orderText, select, none {the base licence that the site needs (HTG500H, HTG501H, HTG502H or HTG503H) and any extensions (HTG504H to HTG510H)} other {{orderText}}}, and note the order number.',
  'stream.licence.order.why':
    'Base licences hold 500, 1,000, 2,000 or 5,000 points, extensions 100 to 5,000. A licence suits a score strictly below its points; it can be extended at any time.',
  'stream.licence.confirm-local-mode': 'Confirm with the customer that the licence must be in local mode.',
  'stream.licence.confirm-local-mode.why':
    'The manual strongly recommends cloud mode. Only local mode works without a connection, but it is hard to transfer and to restore after a crash, takes work of its own after every extension, does not survive an upgrade of stream, is not easily adapted to the version of GENESIS64 and cannot be delivered in full before the installation.',
  'stream.licence.ask-next-generation':
    'Ask Hager Services in which mode the licence will run after the next change of the GENESIS64 version.',
  'stream.licence.ask-next-generation.why':
    'According to the manual, a cloud licence adapts easily to the version of GENESIS64. According to ICONICS, its newest generation (v11) no longer has cloud licences, so the mode may have to change with a later version of stream.',
  'stream.licence.stream-installed':
    'Make sure that stream is installed on {hostName} and that the last restart of the installation is done.',
  'stream.licence.stream-installed.why':
    'The tools that set up the licence come with the installation, and a licence can only be put in place where stream is.',
  'stream.licence.consider-cloud':
    'Consider with the customer whether the licence should pass to cloud mode, and ask Hager Services for it.',
  'stream.licence.consider-cloud.why':
    'For Hager Services the step from local to cloud is only a small adjustment. A cloud licence needs nothing on the machine after an extension and is easy to restore after a crash.',
  'stream.licence.keep-old-installation':
    'Leave stream installed on the old machine until Hager Services has confirmed that its licence is killed.',
  'stream.licence.keep-old-installation.why':
    'Without stream on the old machine its licence can no longer be killed there. What remains is a Site Key Replacement, which is complicated and meant for emergencies.',
  'stream.licence.agree-day':
    'Agree on the day of the transfer with the customer, and check that Hager Services can answer on that day.',
  'stream.licence.agree-day.why':
    'Once the licence has left the old machine, no machine holds it until Hager Services has answered and the new machine is set up.',

  // Licence: cloud
  'stream.licence.reach-licence-server':
    'Allow {hostName} to reach cloudlicensing.iconics.com over HTTPS (TCP port 443, outgoing) at any time, and test it.',
  'stream.licence.reach-licence-server.why':
    'The machine asks this server for its licence at every start and periodically afterwards. The test must show “TcpTestSucceeded : True”; behind a proxy it can fail although the way through the proxy is open.',
  'stream.licence.request-pool':
    'Ask Hager Services for the License Pool of the order. Send: customer, site, order number and references. What must come back: the name of the License Pool.',
  'stream.licence.request-pool.why':
    'The License Pool is all that the machine asks for; no password goes with it. In cloud mode it can be delivered in full before stream is installed.',
  'stream.licence.pool-delivered':
    'Hager Services creates the License Pool of the order and sends its name to the integrator.',
  'stream.licence.pool-delivered.why':
    'Without the License Pool, nothing can be entered on {hostName}. Note it in the record of the site.',
  'stream.licence.pool-at-hand':
    'Have the License Pool of the site at hand; if it is not in the record, ask Hager Services for it.',
  'stream.licence.pool-at-hand.why':
    'It is the same License Pool as on the machine before, and the only thing to enter on {hostName}.',
  'stream.licence.cloud-open':
    'On {hostName}, start “Platform Services Configuration” and open the tab “License”.',
  'stream.licence.cloud-open.why':
    'This tool comes with GENESIS64; the search of Windows finds it. If it is missing, stream is not installed on this machine.',
  'stream.licence.cloud-select': 'Select “Cloud License”.',
  'stream.licence.cloud-select.why':
    'Only with this option does the machine ask the licence server instead of looking for a key of its own.',
  'stream.licence.cloud-enter-pool':
    'Enter the License Pool from Hager Services in “License Pool”. Leave the password as it is, or empty it.',
  'stream.licence.cloud-enter-pool.why':
    'No password is required. A mistyped License Pool is a different pool, so compare it letter by letter.',
  'stream.licence.cloud-apply': 'Click “Apply” or “OK”.',
  'stream.licence.cloud-apply.why': 'What was entered takes effect only then.',
  'stream.licence.release-open':
    'On the machine that gives up the licence, start “Platform Services Configuration” and open the tab “License”.',
  'stream.licence.release-open.why':
    'As long as this machine goes on asking for the licence, the licence conflicts with itself wherever it is set up next.',
  'stream.licence.release-select-local-key': 'Select “Local License Key”.',
  'stream.licence.release-select-local-key.why':
    'The machine then stops asking the licence server. No local key is needed for this step.',
  'stream.licence.release-apply': 'Click “Apply” or “OK”.',
  'stream.licence.release-apply.why':
    'From now on this machine has no cloud licence. It can be put back with the License Pool.',
  'stream.licence.free-call':
    'Call Hager Services to have the licence freed at their end. Tell them: customer, site, License Pool and the machine that gives up the licence. What must come back: the confirmation that the licence is free.',
  'stream.licence.free-call.why':
    'The call is needed even when the old machine or stream on it no longer exists: the licence stays taken until Hager Services frees it.',
  'stream.licence.free-confirmed':
    'Hager Services frees the licence at their end and confirms it to the integrator.',
  'stream.licence.free-confirmed.why': 'Only a licence that is free can be taken again.',

  // Licence: local
  'stream.licence.local-open-utility': 'On {hostName}, start “License Utility”.',
  'stream.licence.local-open-utility.why':
    'This tool of ICONICS comes with GENESIS64; the search of Windows finds it. If it is missing, stream is not installed on this machine.',
  'stream.licence.local-read-site-code':
    'Copy the “Site code” of {hostName}, and check it character by character.',
  'stream.licence.local-read-site-code.why':
    'The key is made for this code and fits no other machine. Copy it as text; a photograph leads to mistakes.',
  'stream.licence.local-send-site-code':
    'Send the Site code to Hager Services, with customer, site, order number and references. What must come back: the Site key, a file in the format .glic.',
  'stream.licence.local-send-site-code.why':
    'Hager Services can make the key only from the Site code, which is why a local licence cannot be delivered before stream is installed.',
  'stream.licence.local-key-delivered':
    'Hager Services makes the Site key for the Site code and sends the .glic file to the integrator.',
  'stream.licence.local-key-delivered.why':
    'Until the file has arrived, nothing can be activated. Leave the machine as it is meanwhile: the key belongs to the Site code that was sent.',
  'stream.licence.local-copy-key': 'Copy the .glic file to {hostName}.',
  'stream.licence.local-copy-key.why':
    'License Utility reads the key from a file on the machine. The machine itself needs no internet for this.',
  'stream.licence.local-browse':
    'In “License Utility”, click “Browse...”, select the .glic file and open it.',
  'stream.licence.local-browse.why': 'The key is now loaded, but not yet active.',
  'stream.licence.local-activate': 'Click “Activate License”.',
  'stream.licence.local-activate.why':
    'At this moment a fingerprint of the machine is taken and the licence is tied to it.',
  'stream.licence.local-confirm': 'Click “OK” in the dialog.',
  'stream.licence.local-confirm.why':
    'The dialog ends the activation. Note its message if it reports a problem.',
  'stream.licence.local-site-code-changed':
    'Expect another Site code in “License Utility” after the activation, and leave it at that.',
  'stream.licence.local-site-code-changed.why':
    'The Site code changes when the licence is activated. This is normal and no reason to ask for another key.',
  'stream.licence.kill-open-utility': 'On the old machine, start “License Utility”.',
  'stream.licence.kill-open-utility.why':
    'A local licence can be killed only on the machine that holds it, and only while stream is still installed there.',
  'stream.licence.kill':
    'Click “Kill current license” and confirm. Have paper or a file ready first: a dialog with two values follows.',
  'stream.licence.kill.why':
    'This cannot be undone: the licence of the old machine is gone from the moment of the confirmation, and only Hager Services can give a new key.',
  'stream.licence.kill-note-codes':
    'Copy “Old Site Key” and “Kill Code” from the dialog into a file, and check both before you close it.',
  'stream.licence.kill-note-codes.why':
    'With these two values Hager Services kills the licence at their end. Without them the transfer stops here.',
  'stream.licence.kill-send-codes':
    'Contact Hager Services and send the Old Site Key and the Kill Code, with customer and site. What must come back: the confirmation that the licence is killed.',
  'stream.licence.kill-send-codes.why':
    'The licence must be killed at both ends before Hager Services can give it to another machine.',
  'stream.licence.kill-confirmed':
    'Hager Services kills the licence at their end and confirms it to the integrator.',
  'stream.licence.kill-confirmed.why': 'Set up the new machine only after this confirmation has arrived.',
  'stream.licence.replacement-explain':
    'Contact Hager Services and explain what happened to the machine that held the licence. Tell them: customer, site, order number, references, and the name of {hostName}.',
  'stream.licence.replacement-explain.why':
    'The old licence can no longer be killed on its machine, so there is no Kill Code to send.',
  'stream.licence.replacement-request':
    'Ask Hager Services to carry out a “Site Key Replacement”. What must come back: the confirmation that it is done, and what is to be sent for the new key.',
  'stream.licence.replacement-request.why':
    'This is complicated and meant to be avoided: ask for it neither often nor without a good reason, and only when nothing else is left.',
  'stream.licence.replacement-done':
    'Hager Services carries out the Site Key Replacement and confirms it to the integrator.',
  'stream.licence.replacement-done.why':
    'Only then can a Site key be made for {hostName}. The manual calls the procedure complicated.',

  // Licence: afterwards
  'stream.licence.check-values':
    'Open {localAddress} on {hostName}, sign in and open a page with current values. Make sure that they change and that no “License Failing” is shown.',
  'stream.licence.check-values.why':
    '“License Failing” means that the source of the licence cannot be reached and that only a grace period keeps stream running.',
  'stream.licence.check-next-day':
    'Look again the next day, more than 12 hours after the licence was set up: values must still arrive from all products.',
  'stream.licence.check-next-day.why':
    'Without a licence GENESIS64 runs in demo mode, which ends after 12 hours and serves 64 tags. Within these hours a small site looks the same with and without a licence.',
  'stream.licence.check-local-active':
    'Open “License Utility” on {hostName} and make sure that the local licence is shown as active.',
  'stream.licence.check-local-active.why':
    'After a loss GENESIS64 runs on as licensed for up to 30 days, so values that arrive do not prove the new key.',
  'stream.licence.record':
    'Note in the record of the site: mode, references and points, date, and the License Pool or the Site code that was sent together with the .glic file.',
  'stream.licence.record.why':
    'Whoever has to transfer, extend or recover this licence years later needs them, and Hager Services asks for them.',
  'stream.licence.note-upgrades':
    'Note in the maintenance plan of the site: before each upgrade of stream, take the licence off the machine, above all a local one.',
  'stream.licence.note-upgrades.why':
    'A local licence does not survive an upgrade of stream; a cloud licence does, and is taken off only as a precaution.',
  'stream.licence.old-machine-may-go':
    'Now that the licence works on {hostName}, uninstall stream from the old machine if it is no longer used there.',
  'stream.licence.old-machine-may-go.why':
    'stream must not be removed any earlier: as long as the licence is not set up anew, the old installation may still be needed.',

  // Licence: change of the mode
  'stream.licence.mode-leave-licence-alone':
    'Leave the local licence as it is, and do not click “Kill current license” unless Hager Services asks for it.',
  'stream.licence.mode-leave-licence-alone.why':
    'A killed licence cannot be brought back, and Hager Services needs only a small adjustment to pass a local licence to cloud mode.',
  'stream.licence.mode-ask-for-cloud':
    'Ask Hager Services to pass the licence of {hostName} from local to cloud mode. Send: customer, site, order number and references. What must come back: the License Pool, and what is to be done with the local licence.',
  'stream.licence.mode-ask-for-cloud.why':
    'The change is made at Hager Services; on the machine there is nothing to switch before the License Pool is known.',
  'stream.licence.mode-cloud-agreed':
    'Hager Services adjusts the licence, says what is to be done with the local one, and sends the License Pool to the integrator.',
  'stream.licence.mode-cloud-agreed.why': 'The License Pool is what is entered on {hostName} next.',
  'stream.licence.mode-ask-for-local':
    'Ask Hager Services whether and how the licence of {hostName} can pass from cloud to local mode. Send: customer, site, License Pool, order number, references and the reason. What must come back: their agreement and their order of steps.',
  'stream.licence.mode-ask-for-local.why':
    'The manual describes the change from local to cloud only. Where Hager Services names other steps than those of this list, theirs count.',
  'stream.licence.mode-local-agreed':
    'Hager Services agrees to the change and names the day on which the cloud licence is freed and the Site key is made.',
  'stream.licence.mode-local-agreed.why':
    'Between the two the machine has no licence, so both are best done on the same day.',

  // Licence: extension
  'stream.licence.extension-need':
    'Calculate the licence score of the site as it will be, and make sure that it stays strictly below the points of the present licence plus the {extensionPoints} of {extension}.',
  'stream.licence.extension-need.why':
    'The score is managers × products × stored services + 200. It is an estimate: values consulted in real time, alarms and weather data count too.',
  'stream.licence.order-extension':
    'Order the extension {extension} ({extensionName}, {extensionPoints} points) for the present licence of the site, and note the order number.',
  'stream.licence.order-extension.why':
    'A licence can be extended at any time. Name the present licence in the order, so that Hager Services knows which one to extend.',
  'stream.licence.extension-booked':
    'Hager Services adds {extension} to the License Pool of the site and confirms it to the integrator.',
  'stream.licence.extension-booked.why':
    'The points are added at Hager Services, so the confirmation is the only sign that they are there.',
  'stream.licence.extension-leave-machine':
    'Leave {hostName} as it is: in cloud mode an extension asks for nothing there.',
  'stream.licence.extension-leave-machine.why':
    'The machine asks the licence server regularly and learns of the additional points by itself.',
  'stream.licence.extension-plan-new-key':
    'Plan a visit to {hostName}, or remote access to it, to set up a new key; when you send the Site code, say that it is for the extension {extension}.',
  'stream.licence.extension-plan-new-key.why':
    'In local mode an extension asks for work on the machine: its present key does not know the additional points.',

  // Licence: recovery
  'stream.licence.recover-demo-mode':
    'Make sure that the new machine has a licence within 12 hours of its first start, or accept that stream then stops.',
  'stream.licence.recover-demo-mode.why':
    'A machine without a licence runs in demo mode: for 12 hours and with 64 tags. Grace periods are for a machine that had a licence and lost it.',
  'stream.licence.recover-cloud-deadline':
    'Note the day on which the licence was last reached, and have it back within 30 days of that day.',
  'stream.licence.recover-cloud-deadline.why':
    'While its source cannot be reached, GENESIS64 goes on for 30 days and shows “License Failing”. Other sources leave less: a hardware key 64 hours, a licence server on the local network 2 hours by default and 24 at most.',
  'stream.licence.recover-local-deadline':
    'Note the day on which the licence was lost, and have a new key within 30 days of that day.',
  'stream.licence.recover-local-deadline.why':
    'When a software licence is lost, for whatever reason, GENESIS64 runs on as licensed in recovery mode, for up to 30 days.',
  'stream.licence.recover-no-kill':
    'Do not click “Kill current license” on {hostName} and do not uninstall stream before Hager Services has answered.',
  'stream.licence.recover-no-kill.why':
    'A killed licence cannot be brought back, and without stream on the machine only a Site Key Replacement is left.',
  'stream.licence.source-find-cause':
    'Find out why {hostName} no longer reaches cloudlicensing.iconics.com: changes of firewall, proxy, DNS, routing or inspection of HTTPS since the last day that it worked.',
  'stream.licence.source-find-cause.why':
    'A cloud licence does not work without a connection. If the name does not resolve, the cause is DNS; if it resolves but port 443 does not answer, it is a firewall or a proxy.',
  'stream.licence.source-restart': 'Restart {hostName} once the licence server can be reached again.',
  'stream.licence.source-restart.why':
    'The licence is asked for at every start, so there is no need to wait for the next periodic request.',
  'stream.licence.source-tell-vendor':
    'If the server cannot be reached again within a few days, or “License Failing” stays, tell Hager Services, with customer, site, License Pool and the day of the failure. What must come back: whether the fault is at their end, or another way to a licence.',
  'stream.licence.source-tell-vendor.why':
    'The grace period ends after 30 days, and other ways to a licence take days themselves.',
  'stream.licence.source-local-none':
    'Open “License Utility” on {hostName} and check whether the local licence is still shown as active.',
  'stream.licence.source-local-none.why':
    'A local licence works without any connection, so a network fault cannot be the cause. If it is no longer active, the machine has changed: have the list made for that case.',
  'stream.licence.recover-replacement-if-chosen':
    'Only if Hager Services chooses a Site Key Replacement: have it carried out and confirmed before the Site code is read. Otherwise leave this item out.',
  'stream.licence.recover-replacement-if-chosen.why':
    'The manual keeps this procedure for a machine that stream has gone from, and it is meant to be avoided. stream is still on {hostName}, so a new Site key may be enough.',
  'stream.licence.recover-ask-which-way':
    'Tell Hager Services what was changed on {hostName} (hardware, virtual machine, operating system) and ask which way they choose for the licence.',
  'stream.licence.recover-ask-which-way.why':
    'A local licence is tied to a fingerprint of the machine. Hager Services knows whether this change breaks it, and whether a new Site key is enough.',

  // Licence: where to click
  'gui.licence-platform-services': 'Start > search for “Platform Services Configuration” > tab “License”',
  'gui.licence-cloud-option': 'Platform Services Configuration > tab “License” > “Cloud License”',
  'gui.licence-local-option': 'Platform Services Configuration > tab “License” > “Local License Key”',
  'gui.licence-utility': 'Start > search for “License Utility”',
  'gui.licence-utility-browse': 'License Utility > “Browse...” > the .glic file > “Open”',
  'gui.licence-utility-activate': 'License Utility > “Activate License”',
  'gui.licence-utility-kill': 'License Utility > “Kill current license”',

  // Changes: procedures and sections
  'procedure.change-databases.title': 'Change the databases',
  'procedure.change-databases.summary':
    'Connects stream to another database server, with other credentials or to databases of other names.',
  'procedure.change-service-account.title': 'Change the account of the services',
  'procedure.change-service-account.summary':
    'Lets another Windows account start the services of stream, or the same one with a new password.',
  'procedure.register-certificates.title': 'Register certificates of agardio.managers',
  'procedure.register-certificates.summary':
    'Makes stream trust agardio.managers that use a certificate of their own instead of the one they are delivered with.',
  'procedure.change-mqtt-port.title': 'Change the MQTT port',
  'procedure.change-mqtt-port.summary':
    'Gives the internal MQTT server another TCP port, after the installation.',
  'procedure.web-certificate.title': 'Change the certificate of the web server',
  'procedure.web-certificate.summary':
    'Gives the site of stream a certificate of the customer or a new self-signed one.',
  'procedure.change-https-port.title': 'Change the HTTPS port',
  'procedure.change-https-port.summary':
    'Gives the web server of stream another HTTPS port, and with it another address.',
  'procedure.harden-web-server.title': 'Harden the web server',
  'procedure.harden-web-server.summary':
    'Switches off the outdated protocols and ciphers of Windows on the machine that hosts stream.',

  'section.choose-port': 'Choose the port',
  'section.change': 'Make the change',
  'section.change-stop': 'Stop stream',
  'section.change-check': 'Start again and check',
  'section.change-databases-target': 'Get the databases ready',
  'section.change-account-ready': 'Get the account ready',
  'section.manager-certificate-ready': 'Get the certificate ready',
  'section.manager-certificate-load': 'Load it into stream',
  'section.manager-certificate-device': 'Connect the device and check',
  'section.web-certificate-ready': 'Get the certificate ready',
  'section.web-certificate-install': 'Install the certificate',
  'section.web-certificate-create': 'Create a self-signed certificate',
  'section.web-certificate-bind': 'Bind it to the site of stream',
  'section.change-verify': 'Check the change',
  'section.harden-ready': 'Before you start',
  'section.harden-protocols': 'Protocols',
  'section.harden-ciphers': 'Ciphers',
  'section.harden-check': 'Restart and check',

  // Changes: shared
  'stream.administration.administrator-account':
    'Provide a Windows account with administrator rights on {hostName} for this work.',
  'stream.administration.administrator-account.why':
    'The tools used here start only for an administrator. Run with this account, the command answers with one line if it is an administrator, and with none if it is not.',
  'stream.administration.tell-users':
    'Agree on a time for the change, and tell everyone who uses stream that it will be out of reach.',
  'stream.administration.tell-users.why':
    'Whoever creates, changes or deletes something during the change may do so in the wrong place, or lose it.',
  'stream.administration.open-tool':
    'Start the administration tool of stream (EMS.AdministrationTool.exe in the folder Tools of stream) as administrator, and answer “Yes” when Windows asks.',
  'stream.administration.open-tool.why':
    'Only an administrator account can start it. If the file is not there, stream was installed on another path.',
  'stream.administration.stop-services': 'On the tab “Services”, stop the services of stream.',
  'stream.administration.stop-services.why':
    'This locks stream: nobody can sign in and change something while its settings change. Otherwise work could end up in the wrong database.',
  'stream.administration.start-services':
    'On the tab “Services”, start the services of stream again and wait until all of them run.',
  'stream.administration.start-services.why':
    'stream stays locked and collects nothing until its services run again.',
  'stream.administration.restart-machine': 'Restart {hostName}.',
  'stream.administration.restart-machine.why':
    'The new settings are stored, but the services use them only after a restart of the machine.',
  'stream.administration.check-services':
    'Wait up to 10 minutes, then make sure that all five services of stream run; start those that do not on the tab “Services” of the administration tool.',
  'stream.administration.check-services.why':
    'After a start of the machine it takes a while until all of them are up. “Status” must be “Running” in each line; a service that stops again points to the account, the database or the MQTT port.',
  'stream.administration.check-sign-in':
    'Open {localAddress} on {hostName}, sign in and look at current values.',
  'stream.administration.check-sign-in.why':
    'Signing in needs the web server, the services and the databases together, so one sign-in proves all three.',
  'stream.administration.default-credentials':
    'Try to sign in at {localAddress} as admin with the password admin. If it works, change the password at once.',
  'stream.administration.default-credentials.why':
    'Every installation sets this password and every upgrade of stream resets it. Anyone who has read the manual knows it and would be administrator of the site.',
  'stream.web-server.open-iis':
    'On {hostName}, start “Internet Information Services (IIS) Manager” and select the server {hostName} under “Connections” on the left.',
  'stream.web-server.open-iis.why':
    'IIS is the web server that hosts the site of stream. The first entry on the left is the server itself, named {hostName} with the signed-in user behind it.',
  'stream.web-server.open-bindings':
    'Under “Sites”, select “Hager Group EMS Web Site” and click “Bindings...” on the right.',
  'stream.web-server.open-bindings.why':
    'The bindings say at which port and with which certificate the site answers. A right click on the site leads there too (“Edit Bindings...”).',
  'stream.web-server.edit-https-binding': 'Select the row of type “https” and click “Edit...”.',
  'stream.web-server.edit-https-binding.why':
    'Only this row serves the address of stream; leave other rows as they are. A double click opens it too.',
  'stream.web-server.check-remote':
    'On another machine of the same network, open {remoteAddress} and sign in. If the name does not resolve, use the IPv4 address of {hostName}, which ipconfig shows there.',
  'stream.web-server.check-remote.why':
    'The local address works without firewall and network, so only another machine shows whether the users reach stream.',
  'gui.tool-services': 'Administration tool of stream > tab “Services”',
  'gui.tool-databases': 'Administration tool of stream > tab “Databases”',
  'gui.tool-account': 'Administration tool of stream > tab “User account settings”',
  'gui.tool-certificates': 'Administration tool of stream > tab “Certificates”',
  'gui.tool-mqtt': 'Administration tool of stream > tab “MQTT” > port {mqttPort}',
  'gui.restart-machine': 'Start > Power > Restart',

  // Databases
  'stream.change-databases.sql-version': 'Make sure that {databaseServer} is SQL Server 2016, 2017 or 2019.',
  'stream.change-databases.sql-version.why':
    'stream is compatible with these three. With an older version some data is displayed wrongly; a newer one is not listed, so Hager has to be asked first.',
  'stream.change-databases.reachable':
    'Make sure that {hostName} reaches {databaseServer} through every firewall on the way.',
  'stream.change-databases.reachable.why':
    'Run on {hostName}, the command must print the version of SQL Server. It is written as in the administration tool: address\\instance,port.',
  'stream.change-databases.present':
    'Make sure that the four databases are on {databaseServer} and online: {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase}.',
  'stream.change-databases.present.why':
    'The administration tool connects stream to databases that exist; it does not create any. The query must return four rows with ONLINE.',
  'stream.change-databases.sql-authentication':
    'Make sure that {databaseServer} accepts SQL Server authentication.',
  'stream.change-databases.sql-authentication.why':
    'The query must return 0. With 1 the instance accepts Windows accounts only, and every sign-in to stream ends in an unexpected error.',
  'stream.change-databases.sql-permission':
    'Make sure that the login {sqlLogin} on {databaseServer} is enabled and has the permission CONTROL SERVER, and have its password at hand.',
  'stream.change-databases.sql-permission.why':
    'The first command must return 1; the second grants the permission where it is missing. The tool refuses a login without it.',
  'stream.change-databases.windows-permission':
    'Make sure that {serviceAccount} exists as a login on {databaseServer} and has the permission CONTROL SERVER.',
  'stream.change-databases.windows-permission.why':
    'With Windows authentication, stream connects with the account of its services. The query must return 1; the last command grants the permission where it is missing.',
  'stream.change-databases.windows-account':
    'Make sure that the services of stream run under {serviceAccount}. If another account is to connect to the databases, change the account of the services first.',
  'stream.change-databases.windows-account.why':
    'The tab for the databases takes no Windows account: with Windows authentication it is always the one of the services.',
  'stream.change-databases.back-up':
    'Back up the databases that stream uses now and those it is to use: {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase}.',
  'stream.change-databases.back-up.why':
    'If the tool finds an older version of the databases, it upgrades them. Only a backup leads back from there.',
  'stream.change-databases.enter-server':
    'On the tab “Databases”, enter {databaseServer} as the database server.',
  'stream.change-databases.enter-server.why':
    'The format is address\\instance,port. Backslash and comma matter; the port may be left out only where it is 1433, the default.',
  'stream.change-databases.choose-sql':
    'Choose SQL Server authentication, and enter the login {sqlLogin} and its password.',
  'stream.change-databases.choose-sql.why':
    'If the password of this login changes later, it has to be entered here again.',
  'stream.change-databases.choose-windows': 'Choose Windows authentication.',
  'stream.change-databases.choose-windows.why':
    'There is nothing more to enter: stream connects as {serviceAccount}, the account of its services.',
  'stream.change-databases.enter-names':
    'Enter each database in its own field: {configurationDatabase} for the configuration, {runtimeDatabase} for operation, {dataDatabase} for calculations and the history of events, {pricingDatabase} for costs.',
  'stream.change-databases.enter-names.why':
    'The names must be valid and all different. The tool refuses a database of the wrong kind, for example the one for costs as the one for the configuration.',
  'stream.change-databases.test-connection': 'Run the test of the connection.',
  'stream.change-databases.test-connection.why':
    'It shows whether the account can connect to the instance and the databases with the permissions it needs.',
  'stream.change-databases.test-databases': 'Run the test of each of the four databases.',
  'stream.change-databases.test-databases.why':
    'It shows for each one whether it can be accessed and is compatible. An incompatible one is a database of another kind, or not one of stream.',
  'stream.change-databases.update': 'Click “Update”.',
  'stream.change-databases.update.why':
    'All tests are run again. If one of them fails, nothing is changed and stream keeps its present databases.',
  'stream.change-databases.accept-upgrade':
    'If a dialog says that databases need an upgrade, check that the backup exists, then accept.',
  'stream.change-databases.accept-upgrade.why':
    'Databases of an older version must be upgraded before stream can use them. An earlier version of stream may no longer be able to.',
  'stream.change-databases.check-content':
    'Make sure that stream shows the right data: buildings, agardio.managers, accounts and the history of events of the databases on {databaseServer}.',
  'stream.change-databases.check-content.why':
    'A development and a production server can look alike. The longer stream works with the wrong one, the more has to be entered again.',
  'stream.change-databases.reload-catalogue':
    'Move the firmware file out of C:\\ProgramData\\Hager Group\\EMS\\Firmwares to another folder of the machine, then load it in stream under “Maintenance > Firmware updates”.',
  'stream.change-databases.reload-catalogue.why':
    'The installation kit brings the catalogue of the agardio.manager into the databases it upgrades, the administration tool does not. Without this step, new products get definitions of the old catalogue.',
  'gui.change-ssms-permission':
    'SQL Server Management Studio > Security > Logins > {serviceAccount} > Properties > Securables > tab “Effective”',
  'gui.change-firmware': 'stream > Maintenance > Firmware updates',

  // Account of the services
  'stream.change-account.password':
    'Make sure that the account {serviceAccount} exists, is active and has a password.',
  'stream.change-account.password.why':
    'An account without a password is refused. The command shows whether the account is active and when its password was set.',
  'stream.change-account.administrator':
    'Make sure that {serviceAccount} is a member of the group of administrators on {hostName}, directly or through another group.',
  'stream.change-account.administrator.why':
    'The services write to folders with restricted access, such as ProgramData.',
  'stream.change-account.logon-right': 'Give {serviceAccount} the right “Log on as a service” on {hostName}.',
  'stream.change-account.logon-right.why':
    'Without it the change is refused. If the right is withdrawn later, for example by a group policy, the services no longer start (events 7041 and 7000).',
  'stream.change-account.microsoft':
    'Use a local Windows account instead of {serviceAccount} if possible. Otherwise have the password of the Microsoft account at hand, not the PIN, and make sure that {hostName} is always connected to the internet.',
  'stream.change-account.microsoft.why':
    'A Microsoft account depends on a permanent connection and can be changed from elsewhere, after which the services no longer start. A local account is strongly recommended.',
  'stream.change-account.password-stays':
    'Make sure that neither the name nor the password of {serviceAccount} is changed later without changing it in stream too.',
  'stream.change-account.password-stays.why':
    'The services keep the password that was entered. After a change, or if the account is deleted, they no longer start (events 7038 and 7000).',
  'stream.change-account.sql-permission':
    'Make sure that {serviceAccount} exists as a login on {databaseServer} and has the permission CONTROL SERVER.',
  'stream.change-account.sql-permission.why':
    'With Windows authentication, stream connects to its databases with this account. The query must return 1; the last command grants the permission where it is missing.',
  'stream.change-account.enter':
    'On the tab “User account settings”, enter {serviceAccount} and its password.',
  'stream.change-account.enter.why':
    'The account is written DOMAIN\\user; for a local account the name of the machine stands for the domain.',
  'stream.change-account.test': 'Run the test of the account.',
  'stream.change-account.test.why':
    'It shows whether the account has the rights it needs before anything is changed.',
  'stream.change-account.update': 'Click “Update”.',
  'stream.change-account.update.why':
    'The test is run again. If it fails, nothing is changed and the services keep their present account.',
  'stream.change-account.check-account':
    'Make sure that the five services of stream run under {serviceAccount}.',
  'stream.change-account.check-account.why':
    '“StartName” shows the account and “State” must be “Running”. A local account can be shown with a dot in place of the machine.',
  'stream.change-account.check-events':
    'If a service does not run after 10 minutes, look for the events 7000, 7038 and 7041 of Service Control Manager.',
  'stream.change-account.check-events.why':
    '7038 with 7000: the account or its password is not the one that was entered. 7041 with 7000: it lacks the right to log on as a service. If no event is found, that is good news.',
  'gui.change-logon-right':
    'Control Panel > System and Security > Administrative Tools > Local Security Policy > Security Settings > Local Policies > User Rights Assignment > Log on as a service',

  // Certificates of agardio.managers
  'stream.manager-certificate.needed':
    'List the agardio.managers that use a certificate of their own; leave out those with the self-signed Hager certificate they were delivered with.',
  'stream.manager-certificate.needed.why':
    'stream trusts the delivered certificate from the first day. A device with another one cannot be connected until that certificate is loaded.',
  'stream.manager-certificate.replace-elliptic':
    'Have the certificate on elliptic curves replaced by one with an RSA key, for every device concerned.',
  'stream.manager-certificate.replace-elliptic.why':
    'stream refuses elliptic curves: such a certificate cannot be loaded, and a device that gets one loses its connection until it has a compatible one again.',
  'stream.manager-certificate.key-type':
    'Open the certificate in Windows and make sure that its public key is RSA, not ECC.',
  'stream.manager-certificate.key-type.why':
    'stream refuses certificates on elliptic curves. A device that is already connected would lose its connection.',
  'stream.manager-certificate.authority-file':
    'Get the certificate of the authority that signed the certificates of the devices, as a file.',
  'stream.manager-certificate.authority-file.why':
    'A certificate that refers to an authority is accepted only if the authority itself is loaded; the certificate of the device is not enough.',
  'stream.manager-certificate.own-file': 'Get the self-signed certificate of every device as a file.',
  'stream.manager-certificate.own-file.why':
    'A self-signed certificate has no authority behind it, so each one has to be loaded itself.',
  'stream.manager-certificate.load-authority':
    'On the tab “Certificates”, load the certificate of the authority.',
  'stream.manager-certificate.load-authority.why':
    'It takes effect at once for new connections, without a restart, and for every device whose certificate this authority has signed.',
  'stream.manager-certificate.load-own':
    'On the tab “Certificates”, load the self-signed certificate of every device.',
  'stream.manager-certificate.load-own.why':
    'It takes effect at once for new connections, without a restart.',
  'stream.manager-certificate.load-on-device':
    'Only now load the new certificate on the agardio.manager itself, as its user manual (6LE001607E) describes.',
  'stream.manager-certificate.load-on-device.why':
    'stream should know a certificate before the device uses it; the other way round the device is cut off in between.',
  'stream.manager-certificate.restart': 'Restart {hostName}.',
  'stream.manager-certificate.restart.why':
    'A newly loaded certificate applies to new connections only. An existing connection uses it after the restart, in whichever order the files were loaded.',
  'stream.manager-certificate.connect':
    'Connect the agardio.manager to stream, without restarting the machine.',
  'stream.manager-certificate.connect.why':
    'A loaded certificate takes effect at once for new devices. If the connection fails, the device uses another certificate than the one that was loaded.',
  'stream.manager-certificate.check-values':
    'Make sure in stream that every agardio.manager concerned is connected and that its values arrive.',
  'stream.manager-certificate.check-values.why':
    'The tool accepts a file without knowing the device; only values show that it was the right one.',
  'gui.certificate-public-key': 'Double-click the certificate file > tab “Details” > “Public key”',

  // MQTT port
  'stream.mqtt.port-free': 'Make sure that nothing else on {hostName} uses port {mqttPort}.',
  'stream.mqtt.port-free.why':
    'Every port from 1 to 65535 that is missing from the first address column of the output is free. The port is the number after the last colon. Firewall rules can block a port that is free.',
  'stream.mqtt.find-process':
    'If port {mqttPort} is taken, find the process that holds it, and give either that program or stream another port.',
  'stream.mqtt.find-process.why':
    'The command names the process; if it finds no connection, the port is free. A program that can be set to another port may keep running with that one; one that picks its port at random needs another range for dynamic ports.',
  'stream.mqtt.outside-dynamic-range':
    'Make sure that port {mqttPort} lies outside the range for dynamic ports on {hostName}, {dynamicPortStart} to {dynamicPortEnd}.',
  'stream.mqtt.outside-dynamic-range.why':
    'Windows hands out ports of this range to whichever program asks first, so the port could be taken after any restart. The command shows the first port and the number of ports of the range.',
  'stream.mqtt.move-dynamic-range':
    'Today’s range on {hostName} holds port {mqttPort}: choose another port for stream, or set the range to {newDynamicPortStart} to {newDynamicPortEnd} in a command prompt opened as administrator.',
  'stream.mqtt.move-dynamic-range.why':
    'Either way keeps the two apart. The standard of Windows is 49152 with 16384 ports. The second command shows whether the range has been set; a program that holds the port must be restarted after that.',
  'stream.mqtt.keep-internal': 'Do not open port {mqttPort} in the firewall to other machines.',
  'stream.mqtt.keep-internal.why':
    'Only the services of stream on {hostName} use it among themselves; it need not be reachable from outside.',
  'stream.mqtt.enter-port': 'On the tab “MQTT”, enter the port {mqttPort} and save it.',
  'stream.mqtt.enter-port.why':
    'The services of stream talk to each other through this port. The installation always sets 1884.',
  'stream.mqtt.check-port': 'Make sure that the MQTT server listens on port {mqttPort}.',
  'stream.mqtt.check-port.why':
    'The command must show at least one line. Without one, or with another process behind it, stream reports that the system is not fully operational when users sign in.',

  // Certificate of the web server
  'stream.web-certificate.obtain':
    'Get a server certificate for {hostName} from the authority of the customer. Create the request on {hostName} in IIS Manager, so that the private key is there.',
  'stream.web-certificate.obtain.why':
    'Browsers that hold the certificate or its authority then connect without a warning; without it, a security policy may refuse access altogether.',
  'stream.web-certificate.address-matches':
    'Make sure that the certificate contains the address by which users reach stream, that is the name in {remoteAddress}.',
  'stream.web-certificate.address-matches.why':
    'If users type another name, or the IP address, the browser warns in spite of a valid certificate.',
  'stream.web-certificate.self-signed-fallback':
    'Use a self-signed certificate only if no certificate of an authority is available, for example because the present one has expired.',
  'stream.web-certificate.self-signed-fallback.why':
    'No browser trusts it until it is installed on the client. It helps when the present certificate has expired, or no longer fits the machine after an update of its operating system.',
  'stream.web-certificate.note-present':
    'Note the thumbprint and the expiry date of the certificate that the site uses now.',
  'stream.web-certificate.note-present.why':
    'It leads back if the new certificate does not work, and it shows whether the present one has expired. The first command shows the thumbprint for each port, the second the certificates on the machine.',
  'stream.web-certificate.open-list': 'Double-click “Server Certificates” in the middle of the window.',
  'stream.web-certificate.open-list.why':
    'It is listed under “IIS” when the view is grouped by area, and under “Security” when it is grouped by category.',
  'stream.web-certificate.open-list-to-create':
    'Double-click “Server Certificates” in the middle of the window.',
  'stream.web-certificate.open-list-to-create.why':
    'It is listed under “IIS” when the view is grouped by area, and under “Security” when it is grouped by category.',
  'stream.web-certificate.complete-request':
    'Click “Complete Certificate Request...” under “Actions” on the right.',
  'stream.web-certificate.complete-request.why':
    'This joins the certificate to the private key of the request that was made on this machine. For a .pfx file, which brings its own private key, click “Import...” instead.',
  'stream.web-certificate.choose-file': 'Choose the file of the server certificate with the button “...”.',
  'stream.web-certificate.choose-file.why':
    'It is the file that the authority returned for {hostName}, not the certificate of the authority.',
  'stream.web-certificate.name-installed':
    'Enter a friendly name that tells purpose and year, and click “OK”.',
  'stream.web-certificate.name-installed.why':
    'The certificate is found by this name when it is bound to the site, and told apart from its successor.',
  'stream.web-certificate.create': 'Click “Create Self-Signed Certificate...” under “Actions” on the right.',
  'stream.web-certificate.create.why':
    'It is issued to the name of the machine, so users must reach stream by that name to avoid a warning.',
  'stream.web-certificate.name-created': 'Enter a friendly name that tells purpose and year, and click “OK”.',
  'stream.web-certificate.name-created.why':
    'The certificate is found by this name when it is bound to the site, and told apart from its successor.',
  'stream.web-certificate.select':
    'Choose the new certificate under “SSL certificate”, or with “Select...”, and click “OK”. Leave port {httpsPort} as it is.',
  'stream.web-certificate.select.why':
    'If it is missing from the list, it was installed without its private key, or on another machine.',
  'stream.web-certificate.restart-server':
    'Select the server {hostName} on the left again, and click “Restart” under “Actions” on the right.',
  'stream.web-certificate.restart-server.why':
    'The web server presents the new certificate from then on. All sites on this server are out of reach for a moment.',
  'stream.web-certificate.clients-trust':
    'Distribute the authority of the certificate, or the certificate itself if it is self-signed, to every client that uses stream.',
  'stream.web-certificate.clients-trust.why':
    'A browser warns as long as its machine knows neither the certificate nor its authority, and some policies then refuse access.',
  'stream.web-certificate.no-warning':
    'Make sure that the browser of a client opens {remoteAddress} without a warning, and shows the new certificate.',
  'stream.web-certificate.no-warning.why':
    'A risk that was accepted by hand expires, and users then see connection errors when they sign in.',
  'stream.web-certificate.note-expiry':
    'Enter the expiry date of the new certificate in a calendar, with a reminder a month ahead.',
  'stream.web-certificate.note-expiry.why':
    'An expired certificate makes the site unreachable or brings the warning back, without any change on the machine.',
  'gui.iis-open':
    'Start > search for “Internet Information Services (IIS) Manager” > Connections > {hostName}',
  'gui.iis-server-certificates': 'IIS Manager > Connections > {hostName} > Server Certificates',
  'gui.iis-complete-request': 'Server Certificates > Actions > Complete Certificate Request...',
  'gui.iis-create-certificate': 'Server Certificates > Actions > Create Self-Signed Certificate...',
  'gui.iis-bindings': 'IIS Manager > {hostName} > Sites > Hager Group EMS Web Site > Bindings...',
  'gui.iis-restart': 'IIS Manager > Connections > {hostName} > Actions > Restart',

  // HTTPS port
  'stream.https-port.free':
    'Make sure that nothing else on {hostName} uses port {httpsPort}, and that it is not the MQTT port {mqttPort}.',
  'stream.https-port.free.why':
    'Every port from 1 to 65535 that is missing from the first address column of the output is free. The port is the number after the last colon.',
  'stream.https-port.open-firewall':
    'Let the Windows firewall of {hostName} accept incoming TCP connections on port {httpsPort}, in a rule with a name of its own.',
  'stream.https-port.open-firewall.why':
    'Without the rule, stream can be reached on {hostName} only. Choose “Port”, “TCP”, “Specific local ports”, “Allow the connection”, and leave the profiles as they are; the command creates the same rule. Firewalls between the networks may need one too.',
  'stream.https-port.enter': 'Enter {httpsPort} under “Port”. Leave the certificate as it is.',
  'stream.https-port.enter.why': 'The address of stream becomes {localAddress} on {hostName} itself.',
  'stream.https-port.save': 'Click “OK”, then “Close”.',
  'stream.https-port.save.why':
    'The binding applies once it is saved. If IIS says that another site uses the port, choose another one.',
  'stream.https-port.listening': 'Make sure that {hostName} listens on port {httpsPort}.',
  'stream.https-port.listening.why':
    'The command must show at least one line. Without one, the binding was not saved or the site is stopped.',
  'stream.https-port.tell-address':
    'Tell every user the new address, {remoteAddress}, and change bookmarks, links and monitoring.',
  'stream.https-port.tell-address.why':
    'The site can no longer be reached at the old address; users who do not know the new one report a fault.',
  'stream.https-port.close-old':
    'Remove the firewall rule of the former port, if nothing else on {hostName} needs it.',
  'stream.https-port.close-old.why': 'An open port that nobody needs only helps an attacker.',
  'gui.firewall-new-rule':
    'Control Panel > System and Security > Windows Defender Firewall > Advanced settings > Inbound Rules > New Rule...',

  // Hardening
  'stream.harden.clients-ready':
    'Make sure that everything that exchanges data with {hostName} over TLS can use TLS 1.2: browsers, SQL Server, mail and file servers, agardio.managers, other programs on this machine.',
  'stream.harden.clients-ready.why':
    'The settings apply to the whole machine, for connections it accepts and for those it opens. What knows older protocols only is cut off.',
  'stream.harden.back-up-registry':
    'Export the branch SCHANNEL of the registry to a file before you change it.',
  'stream.harden.back-up-registry.why':
    'The file shows the former values and restores them by a double click. Keys that are added later stay, so delete those by hand when you go back.',
  'stream.harden.open-editor':
    'Open “Registry Editor” and go to the key Protocols below SCHANNEL. Either create keys and values there by hand, or save the lines given for each protocol as a .reg file and open it.',
  'stream.harden.open-editor.why':
    'Keys and values that are missing are created, those that exist are set. According to the manual, the names must be exact, including spaces and capitals.',
  'stream.harden.tls-1-2':
    'Below TLS 1.2, in the keys Client and Server, set the DWORD values (32-bit) Enabled to 1 and DisabledByDefault to 0.',
  'stream.harden.tls-1-2.why':
    'TLS 1.2 must be certain to work before the others are switched off; otherwise nobody reaches the web server any more.',
  'stream.harden.switch-off':
    'Below {protocol}, in the keys Client and Server, set the DWORD values (32-bit) DisabledByDefault to 1 and Enabled to 0.',
  'stream.harden.switch-off.why':
    '{protocol} is no longer considered secure, and Windows may still offer it as long as these values are missing.',
  'stream.harden.triple-des':
    'Below SCHANNEL, in the key Ciphers and in it the key Triple DES 168, set the DWORD value (32-bit) Enabled to 0.',
  'stream.harden.triple-des.why':
    'This encryption is no longer secure and is offered until it is switched off here.',
  'stream.harden.read-back':
    'Read the values back and compare them: TLS 1.2 with Enabled 0x1 and DisabledByDefault 0x0, the four others the other way round, Triple DES 168 with Enabled 0x0.',
  'stream.harden.read-back.why':
    'The output must show ten keys Client and Server with two values each. A key that is listed apart has a misspelt name.',
  'stream.harden.restart': 'Restart {hostName}.',
  'stream.harden.restart.why': 'Windows reads these settings when it starts.',
  'stream.harden.check-partners':
    'Make sure that a browser on another machine opens stream, that current values arrive from the agardio.managers, and that mail and file transfers work where they are used.',
  'stream.harden.check-partners.why':
    'What cannot use TLS 1.2 fails from now on. Import the exported file and restart to go back.',
  'gui.registry-editor':
    'Start > search for “Registry Editor” > Computer > HKEY_LOCAL_MACHINE > SYSTEM > CurrentControlSet > Control > SecurityProviders > SCHANNEL > Protocols',

  // Rulings
  'ruling.labels-translated':
    'The manual prints the labels of stream’s own windows in French only; in other languages they are translated here.',
  'ruling.dynamic-range-bounds':
    'A port belongs to the dynamic range from its start to start plus number of ports minus one.',
  'ruling.managed-account-no-password':
    'The manual does not speak of managed service accounts. Because it asks for a password, such an account counts as a major point.',
  'ruling.names-cut-by-netbios':
    'The manual does not speak of the length of names. That NetBIOS cuts those over 15 characters is a matter of Windows; the commands hold the full names.',
  'ruling.default-instance-not-in-manual':
    'The manual prints the database server as address\\instance,port. A default instance, which has no name, is accepted as address,port.',
  'ruling.port-decides-over-instance':
    'The manual prints instance and port together and does not say which of the two decides. The way SQL Server is reached, the port alone decides.',
  'ruling.excluded-ports':
    'The manual has ports checked for being free and outside the dynamic range. That Windows can also exclude ranges is not in it; looking for them is our requirement.',
  'ruling.port-holder':
    'The manual shows which ports are taken, and for MQTT the process. The commands that also find what is behind http.sys are ours.',
  'ruling.iconics-other-version':
    'Grace periods, demo mode and the address of the licence server come from the ICONICS documentation of versions 10.97.2, 10.97.3 and 11, not from the manual. stream brings GENESIS64 10.96.1, for which they may differ.',
  'ruling.iconics-newest-generation':
    'The manual calls a cloud licence easy to adapt to the version of GENESIS64; ICONICS has dropped cloud licences in its version 11. Which of the two a later stream follows is open.',
  'ruling.licence-check-own':
    'The manual names no check after a licence is set up. The checks here are ours: stream is used, and looked at again after the 12 hours of the demo mode.',
  'ruling.local-to-cloud-steps':
    'The manual says only that a local licence needs a small adjustment to pass to cloud mode and that Hager Services is to be contacted. The steps are those of setting up a cloud licence, after Hager Services has answered.',
  'ruling.cloud-to-local-silent':
    'The manual is silent on the change from cloud to local mode. The steps combine leaving a cloud licence with setting up a local one; what Hager Services says takes precedence.',
  'ruling.replacement-then-activation':
    'The manual does not say what follows a Site Key Replacement. We read it as: the new machine is then activated with its own Site code.',
  'ruling.extensions-listed-at-11-3-2':
    'For the extensions the manual refers to §6.7; they are listed in §11.3.2.',
  'ruling.extension-steps':
    'The manual says only that an extension needs work on the machine in local mode and none in cloud mode. We read the work as setting up a new Site key.',
  'ruling.recovery-steps':
    'The manual calls a cloud licence easy and a local one hard to restore after a crash, without naming steps. Those here are taken from the transfer to another machine.',
  'ruling.database-upgrade-final':
    'The manual names no way back from an upgrade of databases by the administration tool. It is treated here as something that cannot be undone, hence the backup.',
  'ruling.mqtt-restart-silent':
    'The manual does not say when a new MQTT port takes effect. Here the services are stopped before and started after the change.',
  'ruling.powershell-line-breaks':
    'The manual prints this command over several lines, with a line break that PowerShell does not accept. The line is joined here and otherwise unchanged.',
  'ruling.pfx-import':
    'The manual installs a certificate by completing a request, which only works where the request was made. That a .pfx file is imported instead is our remark.',
  'ruling.schannel-own-advice':
    'Backup, preparation and check of the other parties are our advice: the manual changes the registry without naming the effect on other programs.',
  'ruling.schannel-restart':
    'The manual names no restart after the changes in the registry; Windows needs one for them to take effect everywhere.',
  'ruling.dec-is-triple-des':
    'The manual speaks of a “DEC” algorithm, but switches off the key Triple DES 168. We read “DEC” as Triple DES 168.',

  // Upgrade, back up, restore, uninstall, troubleshoot, ways to a procedure
  'procedure.back-up.title': 'Back up stream',
  'procedure.back-up.summary':
    'Saves the four databases and the files from which stream can be restored at any time.',
  'procedure.restore.title': 'Restore stream from a backup',
  'procedure.restore.summary':
    'Brings back a whole installation on another machine, or the databases alone, from what is at hand.',
  'procedure.upgrade.title': 'Upgrade stream',
  'procedure.upgrade.summary': 'Installs a newer version of stream and keeps the configuration and all data.',
  'procedure.uninstall.title': 'Uninstall stream',
  'procedure.uninstall.summary':
    'Takes stream off a machine, after its data and its licence have been secured.',
  'procedure.troubleshoot.title': 'Find and fix a fault',
  'procedure.troubleshoot.summary': 'Leads from what you see, one test at a time, to what helps.',

  'section.backup-policy': 'Agree and prepare',
  'section.back-up-databases': 'Back up the databases',
  'section.back-up-files': 'Back up the files',
  'section.check-backup': 'Check and store the backup',
  'section.before-uninstall': 'Before the removal',
  'section.uninstall': 'Remove stream',
  'section.after-uninstall': 'After the removal',
  'section.prepare-upgrade': 'Prepare the upgrade',
  'section.uninstall-old-version': 'Remove the old version',
  'section.run-new-kit': 'Run the new kit',
  'section.check-upgrade': 'Check the upgrade',
  'section.move-to-production': 'Move to the production databases',
  'section.prepare-restore': 'Have everything at hand',
  'section.restore-databases': 'Provide the databases',
  'section.run-kit-until-restart': 'Run the kit up to its final restart',
  'section.copy-back': 'Copy the files back while the kit waits',
  'section.final-restart': 'Let the kit finish',
  'section.prepare-restore-databases': 'Before the databases are replaced',
  'section.restore-databases-afterwards': 'Restore the databases',
  'section.connect-databases': 'Connect stream to the restored databases',
  'section.check-restore': 'Check the restored installation',
  'section.tests': 'Tests',
  'section.workarounds': 'What helps',

  // Back up
  'parameter.backupFolder.title': 'Folder of the backup',
  'parameter.backupFolder.help':
    'Where the files of this backup are put, or where they lie when stream is restored. A full Windows path on a drive or a share.',
  'stream.backup.schedule':
    'Decide how often stream is backed up, who does it and how long the backups are kept.',
  'stream.backup.schedule.why':
    'The databases and the files have to be saved regularly. What was measured or changed after the last backup is lost when the machine fails.',
  'stream.backup.folder':
    'Create the folder {backupFolder} with room for the four databases and all measurements. Use another folder for each backup.',
  'stream.backup.folder.why':
    'A backup that is copied over the one before leaves nothing to fall back on if it breaks off. This is our advice; the manual names no folder.',
  'stream.backup.keep-settings':
    'Keep with the backup: the installation kit of the version that runs now, the database server ({database}), the names of the four databases, the path of stream ({streamPath}), the path of the historical data ({historicalPath}), and who holds the passwords.',
  'stream.backup.keep-settings.why':
    'The kit asks for the same names and paths again when stream is restored or upgraded, and one way of restoring only works with a kit of exactly the same version.',
  'stream.backup.databases':
    'Back up the databases {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} on {database}.',
  'stream.backup.databases.why':
    'They hold the configuration, the history of events and the costs. The commands write four files, with date and time in their names, to the backup folder of the SQL Server instance, and leave its other backups untouched.',
  'stream.backup.list-database-files':
    'List the latest backups and make sure that each of the four databases has one of today.',
  'stream.backup.list-database-files.why':
    'The last column says where each file lies on the machine of the SQL Server. A database that is missing from the list has never been backed up.',
  'stream.backup.fetch-database-files':
    'Copy the four backup files from the machine of the SQL Server to {backupFolder}.',
  'stream.backup.fetch-database-files.why':
    'SQL Server writes them to its own folder, where they would be lost together with its machine.',
  'stream.backup.historical':
    'On {hostName}, copy all .hhd files from {historicalPath} to {backupHistorical}.',
  'stream.backup.historical.why':
    'They hold every measurement stored for the services of the products, and the weather data. The copy is complete if its closing table counts no failures. The folder C:\\ProgramData is hidden by default.',
  'stream.backup.dashboards': 'Copy the contents of {dashboardsPath} to {backupDashboards}.',
  'stream.backup.dashboards.why':
    'They link the operating interfaces to the configuration; the databases alone do not bring this link back.',
  'stream.backup.images': 'Copy C:\\ProgramData\\Hager Group\\EMS\\Images to {backupImages}.',
  'stream.backup.images.why':
    'The folder holds the images that were loaded for the installation, the buildings and the rooms. It is always in this place, whatever paths were chosen for stream.',
  'stream.backup.firmwares':
    'Copy everything in C:\\ProgramData\\Hager Group\\EMS\\Firmwares to {backupFirmwares}.',
  'stream.backup.firmwares.why':
    'The folder holds the firmware files of the agardio.manager devices (.tar.bz2) and those of the types of products (.hes).',
  'stream.backup.reports':
    'Copy C:\\ProgramData\\Hager Group\\EMS\\Reports to {backupReports} if the reports of the past are of interest.',
  'stream.backup.reports.why':
    'It is the only folder that stream can do without: a restoration works, but the reports generated so far are not there.',
  'stream.backup.files-in-use':
    'If a file cannot be copied because it is in use, stop the services on the tab “Services” of the administration tool, repeat the copy and start the services again.',
  'stream.backup.files-in-use.why':
    'The copy commands try a locked file once more and then count it as failed. While the services are stopped, nobody can work with stream.',
  'stream.backup.inspect':
    'Check that {backupFolder} holds four .bak files, the .hhd files and the firmware files (.bz2, .hes).',
  'stream.backup.inspect.why':
    'The command counts the files by their extension, so a copy that failed unnoticed shows. This is our advice; the manual does not ask for it.',
  'stream.backup.off-machine': 'Copy {backupFolder} to another machine or into the site’s backup system.',
  'stream.backup.off-machine.why':
    'A backup is needed above all when the machine has failed, and what lies only on it is lost with it. This is our advice; the manual does not ask for it.',
  'stream.backup.test-restore':
    'Now and then, restore the four databases on an instance that stream does not use.',
  'stream.backup.test-restore.why':
    'Only a restoration shows that a backup can be read. This is our advice; the manual does not ask for it.',
  'gui.ssms-back-up': 'SQL Server Management Studio > Databases > each of the four > Tasks > Back Up...',

  // Uninstall
  'stream.uninstall.back-up-first':
    'Back up what may be needed again: the databases {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase}, the .hhd files in {historicalPath}, the folder {dashboardsPath}, and the folders Images and Firmwares in C:\\ProgramData\\Hager Group\\EMS.',
  'stream.uninstall.back-up-first.why':
    'This is all that a restoration needs. If the configuration is deleted during the removal, on purpose or by mistake, nothing else brings it back.',
  'section.licence-removal': 'Take the local licence off the machine',
  'stream.licence-removal.kill':
    'Start “License Utility” on {hostName}, click “Kill current license” and confirm. Have paper or a file ready for two values.',
  'stream.licence-removal.kill.why':
    'A local licence can only be taken off while stream is installed. From the confirmation on, this machine has no licence, and only Hager Services can give a new key.',
  'stream.licence-removal.codes':
    'Copy “Old Site Key” and “Kill Code” from the dialog and check both before you close it.',
  'stream.licence-removal.codes.why':
    'Hager Services needs these two values to kill the licence at their end.',
  'stream.licence-removal.send': 'Send the Old Site Key and the Kill Code to Hager Services.',
  'stream.licence-removal.send.why':
    'The licence has to be killed at their end too before it can be set up anew.',
  'stream.licence-removal.confirmed': 'Hager Services kills the licence at their end and confirms it.',
  'stream.licence-removal.confirmed.why':
    'Only after the confirmation can a new Site key be made, for this machine or another one.',
  'gui.license-utility-kill-here': 'Start > License Utility > Kill current license',
  'stream.uninstall.start':
    'Open “Add or remove programs” from the search bar of Windows, select “EMS Suite” and click “Uninstall”. Then choose your language from the list.',
  'stream.uninstall.start.why': 'EMS Suite is the name under which Windows lists stream.',
  'stream.uninstall.core-only':
    'Expect no choice between types of removal: only EMS Core, stream’s own folders and data, is removed.',
  'stream.uninstall.core-only.why':
    'GENESIS64 was on the machine before stream, so the uninstaller leaves everything of it in place, even what belongs to stream and is of no use alone.',
  'stream.uninstall.partial': 'Choose the type “Partial”.',
  'stream.uninstall.partial.why':
    'It removes EMS Core and leaves GENESIS64 in place, which the new version of stream goes on using.',
  'stream.uninstall.complete': 'Choose the type “Complete”.',
  'stream.uninstall.complete.why':
    'It removes both EMS Core and GENESIS64. “Partial” only serves an upgrade to a version of stream that uses the same version of GENESIS64.',
  'stream.uninstall.keep-configuration':
    'When the uninstaller asks whether to keep the configuration of stream, answer “Yes”.',
  'stream.uninstall.keep-configuration.why':
    'The upgrade needs it, whatever the type of removal. If “No” was chosen by mistake, stream has to be restored from a backup.',
  'stream.uninstall.decide-configuration':
    'When the uninstaller asks whether to keep the configuration of stream, answer “No” only if nobody needs it any more.',
  'stream.uninstall.decide-configuration.why': 'What “No” deletes can only be restored from a backup.',
  'stream.uninstall.keep-taken-over':
    'Answer “Yes” when the uninstaller asks whether to keep the configuration of stream, and leave {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} as they are.',
  'stream.uninstall.keep-taken-over.why':
    'The new machine works with these databases. The manual does not say whether “No” reaches them, and what is deleted can only be restored from a backup.',
  'stream.uninstall.confirm': 'Confirm the uninstallation and wait until it has finished.',
  'stream.uninstall.confirm.why':
    'Nothing is removed before the confirmation. The question about the configuration can come before or after it.',
  'stream.uninstall.close-applications':
    'If the uninstaller finds applications of stream still running, let it close them.',
  'stream.uninstall.close-applications.why':
    'If they stay open, the removal is only completed at the next restart.',
  'stream.uninstall.restart': 'Answer “Yes” when the uninstaller asks to restart {hostName}.',
  'stream.uninstall.restart.why':
    'The removal is not complete before the restart. “No” is for those who still have something to finish on the machine.',
  'stream.uninstall.services-gone':
    'After the restart, check that none of the five services of EMS Core is left.',
  'stream.uninstall.services-gone.why':
    'The command prints nothing when they are gone. A service in the list shows that the removal is incomplete. This is our advice; the manual does not ask for it.',
  'stream.uninstall.genesis-remains':
    'Decide whether GENESIS64 stays on the machine, and remove it separately if nothing else uses it.',
  'stream.uninstall.genesis-remains.why':
    'The uninstaller of stream never removes a GENESIS64 that was there before.',
  'stream.uninstall.prerequisites-remain':
    'Decide what becomes of SQL Server and the other software that the kit may have installed.',
  'stream.uninstall.prerequisites-remain.why':
    'All of it stays: the uninstaller cannot tell what the kit installed, and other software may use it by now.',
  'stream.uninstall.data-left':
    'Look which of the four databases and which folders of stream are left. Delete them only after the backup has been checked.',
  'stream.uninstall.data-left.why':
    'The manual does not say what the removal leaves behind. What is deleted now is gone for good. This is our advice.',
  'gui.programs-ems-suite': 'Start > Add or remove programs > EMS Suite > Uninstall',

  // Upgrade
  'stream.upgrade.ask-kit':
    'Start the new kit while the old version is still installed, note what it asks to be uninstalled, and close it.',
  'stream.upgrade.ask-kit.why':
    'The kit goes no further, but its message tells which removal is needed: a partial one if the new version uses the same version of GENESIS64, a complete one if it uses a newer version.',
  'stream.upgrade.note-connection':
    'Open the administration tool of stream and compare its tab “Databases” with this checklist: server {database}, databases {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase}.',
  'stream.upgrade.note-connection.why':
    'The new kit must be given exactly what stream uses now, and after the removal the tool is gone.',
  'stream.upgrade.rehearse':
    'If there is a development environment, carry out the upgrade there first and see that everything goes well.',
  'stream.upgrade.rehearse.why':
    'What goes wrong there harms nobody. Afterwards the upgrade is repeated in production, or the upgraded environment is moved to it.',
  'stream.upgrade.development-environment':
    'Carry out this checklist in the development environment first, and go on to production only when everything works.',
  'stream.upgrade.development-environment.why':
    'What goes wrong there harms nobody. Afterwards the upgrade is repeated in production, or stream is connected to the production databases.',
  'stream.upgrade.licence-gap':
    'Agree with Hager Services on a day on which they confirm the killed licence and send the new Site key without delay.',
  'stream.upgrade.licence-gap.why':
    'A local licence does not survive an upgrade, so it is taken off before and set up anew afterwards. Without a licence, GENESIS64 runs in demo mode for 12 hours with 64 tags, by the ICONICS documentation of 10.97.2; stream contains 10.96.1. Agreeing on the day is our advice.',
  'stream.upgrade.genesis-projects':
    'Save the GENESIS64 projects that are not stream’s. Once stream is removed, remove GENESIS64 separately before the new kit runs.',
  'stream.upgrade.genesis-projects.why':
    'The uninstaller of stream leaves a GENESIS64 that was there before. If the new kit meets an older version, it overwrites it, and all its projects, past and present, are lost.',
  'stream.upgrade.complete': 'Choose the type “Complete”.',
  'stream.upgrade.complete.why':
    'The new version of stream uses a newer GENESIS64, and its kit does not go on while the present one is installed.',
  'stream.upgrade.start-kit':
    'Double-click EMSSetup in the folder of the new kit, choose the language, answer “Yes” when Windows asks whether to allow changes, and click “Install”.',
  'stream.upgrade.start-kit.why':
    'An upgrade runs like a first installation. With “No” it counts as cancelled and the kit has to be started again. If a restart is pending, the kit asks for it first and then starts again by itself.',
  'stream.upgrade.no-local-instance': 'Answer “No” if the kit offers to install a local SQL Server instance.',
  'stream.upgrade.no-local-instance.why':
    'Once a local instance is installed, stream uses it and the kit does not ask for {database} any more. An installation begun by mistake can be cancelled; the kit then goes on as after “No”.',
  'stream.upgrade.genesis-dialogue': 'Accept the change of the active GENESIS64 project.',
  'stream.upgrade.genesis-dialogue.why':
    'The dialog appears because the same version of GENESIS64 is installed. This is a problem only at the first installation of stream; on an upgrade it is normal.',
  'stream.upgrade.service-account':
    'Enter {serviceAccount} as the account that runs the services, in the form DOMAIN\\user, with its password.',
  'stream.upgrade.service-account.why':
    'It may be another account than before. The kit refuses an account that is no administrator, has no password or lacks the right to log on as a service.',
  'stream.upgrade.same-instance':
    'Connect to {database}, the instance that holds the databases of stream now.',
  'stream.upgrade.same-instance.why': 'On another instance the kit finds nothing to upgrade.',
  'stream.upgrade.same-names':
    'Enter the names that the databases have now: {configurationDatabase} for the configuration, {runtimeDatabase} for the operation, {dataDatabase} for calculations and events, {pricingDatabase} for the costs.',
  'stream.upgrade.same-names.why':
    'With other names stream runs without its configuration until it is connected to the right databases.',
  'stream.upgrade.never-overwrite': 'Choose “Upgrade” for the existing databases, never “Overwrite”.',
  'stream.upgrade.never-overwrite.why':
    'Overwriting destroys the configuration, and the kit cannot undo it. Only a backup brings it back.',
  'stream.upgrade.https-port': 'Enter {httpsPort} as the port for HTTPS.',
  'stream.upgrade.https-port.why':
    'A new port is allowed, but it is confusing: the usual address no longer works, and everyone needs the new one.',
  'stream.upgrade.historical-path':
    'Enter {historicalPath}, the same path as before, for the historical data.',
  'stream.upgrade.historical-path.why':
    'The measurements lie in the .hhd files of this folder. With another path they are missing until the files are moved there.',
  'stream.upgrade.run':
    'Check the settings once more, confirm them and wait until the kit reports success. Leave the machine on and every window open.',
  'stream.upgrade.run.why':
    'The confirmation is the last chance to change a setting. If GENESIS64 is installed anew, it can take up to 30 minutes. A command window that appears for a while is normal.',
  'stream.upgrade.final-restart': 'Answer “Yes” to the final restart.',
  'stream.upgrade.final-restart.why':
    'The upgrade is not complete before it. After “No”, the kit starts again by itself at the next start of the machine.',
  'stream.upgrade.admin-password':
    'Sign in with the account admin and the password admin, and set a new password at once.',
  'stream.upgrade.admin-password.why':
    'The upgrade resets the password of the original account admin to this default, which anyone can read in the manual. Other user accounts keep theirs.',
  'stream.upgrade.services-run': 'Check that the five services of EMS Core are running.',
  'stream.upgrade.services-run.why':
    'They can take 10 minutes after the restart. If one is still stopped then, look in the event viewer for the errors 7038 or 7041 of the Service Control Manager, which point to the Windows account of the services.',
  'stream.upgrade.data-there':
    'Check in stream that the configuration, the earlier measurements and the earlier events are there.',
  'stream.upgrade.data-there.why':
    'An upgrade loses nothing. If something is missing, stream is looking at other databases or another folder than before.',
  'stream.upgrade.move-historical':
    'If the kit was given another path for the historical data, move all .hhd files from {historicalPath} there as soon as possible.',
  'stream.upgrade.move-historical.why': 'Until then the measurements made before the upgrade are missing.',
  'stream.upgrade.mend-databases':
    'If the kit was given another instance or other names, or overwrote the databases, enter the right ones on the tab “Databases” of the administration tool, click “Update” and restart the machine.',
  'stream.upgrade.mend-databases.why':
    'This corrects all three mistakes. Databases that were overwritten have to be restored from the backup first.',
  'stream.upgrade.own-projects':
    'Check whether your own GENESIS64 projects are still there, and which project is active.',
  'stream.upgrade.own-projects.why':
    'Beside the same version of GENESIS64, the kit puts the existing project aside and makes a new one for stream. An older version is overwritten with all its projects.',
  'stream.upgrade.move-to-production':
    'To move the upgraded environment to the production databases instead of repeating the upgrade, stop the services on the tab “Services” of the administration tool, enter the production databases on the tab “Databases”, click “Update”, accept the upgrade of the databases and restart the machine.',
  'stream.upgrade.move-to-production.why':
    'While the services are stopped, nobody can create, change or delete something in the wrong database. The tool upgrades the databases, but it leaves the old catalogue of the agardio.manager in them.',
  'gui.tool-databases-update': 'Administration tool > tab “Databases” > “Update”',

  // Restore
  'stream.restore.backup-at-hand':
    'Make sure that {hostName} can read {backupFolder} and that the backup is complete: the folders Historical, Dashboards, Images and Firmwares and, unless the databases are still in order, the backups of all four.',
  'stream.restore.backup-at-hand.why':
    'The files are copied while the kit waits for its final restart. What turns out to be missing then can hardly be replaced.',
  'stream.restore.stop-old-machine':
    'Stop the services on the tab “Services” of the administration tool on the old machine, then make the last backup there.',
  'stream.restore.stop-old-machine.why':
    'What stream records on the old machine afterwards is missing on the new one, and two installations must not work with the same databases. This is our advice; the manual does not ask for it.',
  'stream.restore.same-kit': 'Use a kit of exactly the version of stream that is to be restored.',
  'stream.restore.same-kit.why':
    'The databases are restored only after the installation, and that works with a kit of the very same version only.',
  'stream.restore.kit-not-older':
    'Use the kit of the version of stream that is to be restored, or of a newer one.',
  'stream.restore.kit-not-older.why':
    'The kit upgrades the databases that it finds and refuses any that are not what it expects.',
  'stream.restore.machine-ready':
    'Make sure that {hostName} is ready for an installation: a listed version of Windows, the hardware for the size of the site, an administrator account, an account for the services with a password and the right to log on as a service, free ports.',
  'stream.restore.machine-ready.why':
    'The kit asks for the same things as at a first installation and refuses what does not fit. About a Windows newer than those listed, ask Hager first.',
  'stream.restore.databases-local':
    'Restore {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} from their backups on {databaseServer}, the local SQL Server instance of {hostName}.',
  'stream.restore.databases-local.why':
    'The kit has to find them there. The wizard of SQL Server Management Studio gives each its former name. The query must list all four as ONLINE.',
  'stream.restore.databases-elsewhere':
    'Restore {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} from their backups on {databaseServer}, an instance on which these names are free.',
  'stream.restore.databases-elsewhere.why':
    'Away from the databases that were lost or overwritten, nothing more can be damaged; stream is connected to the restored ones afterwards. The query must list all four as ONLINE.',
  'stream.restore.databases-reachable':
    'Make sure that {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} are in order on {databaseServer} and that {hostName} can reach it.',
  'stream.restore.databases-reachable.why':
    'Nothing is restored here: the kit connects to the databases as they are. The query must list all four as ONLINE.',
  'stream.restore.start-kit':
    'Double-click EMSSetup in the folder of the kit on {hostName}, choose the language, answer “Yes” when Windows asks whether to allow changes, and click “Install”.',
  'stream.restore.start-kit.why':
    'The whole installation is restored by installing it anew and then giving it its former data.',
  'stream.restore.accept-local-instance':
    'Answer “Yes” when the kit offers to install a local SQL Server instance, and enter its name, paths and port and the SQL account with its password.',
  'stream.restore.accept-local-instance.why':
    'There is no SQL Server on the machine yet. The account becomes an administrator of the instance and stream connects with it; its password has 8 to 15 characters of at least three kinds (capitals, small letters, digits, others).',
  'stream.restore.decline-local-instance':
    'Answer “No” if the kit offers to install a local SQL Server instance.',
  'stream.restore.decline-local-instance.why':
    'Once a local instance is installed, stream uses it and the kit does not ask for {databaseServer} any more. An installation begun by mistake can be cancelled; the kit then goes on as after “No”.',
  'stream.restore.connect-instance':
    'Connect the kit to {databaseServer}, the instance that holds the databases.',
  'stream.restore.connect-instance.why':
    'The port can be left out if it is 1433. On another instance the kit finds nothing to upgrade.',
  'stream.restore.same-names':
    'Enter the names of the databases: {configurationDatabase} for the configuration, {runtimeDatabase} for the operation, {dataDatabase} for calculations and events, {pricingDatabase} for the costs.',
  'stream.restore.same-names.why': 'Only under these names does the kit find them.',
  'stream.restore.other-names':
    'Give the new databases names other than {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase}.',
  'stream.restore.other-names.why':
    'The new databases stay empty and are not used later. Under the former names they would be in the way of the restored ones.',
  'stream.restore.never-overwrite-local':
    'Choose “Upgrade” for the existing databases, never “Overwrite”. If the wrong one was chosen, cancel and begin again with restoring the databases.',
  'stream.restore.never-overwrite-local.why':
    'Overwriting destroys all the configuration that has just been restored.',
  'stream.restore.never-overwrite-remote': 'Choose “Upgrade” for the existing databases, never “Overwrite”.',
  'stream.restore.never-overwrite-remote.why':
    'Overwriting destroys all the configuration. If it has happened, restore the databases elsewhere and connect stream to them on the tab “Databases” of the administration tool.',
  'stream.restore.paths': 'Enter {streamPath} for stream and {historicalPath} for the historical data.',
  'stream.restore.paths.why': 'The files of the backup are copied into these folders.',
  'stream.restore.run-kit':
    'Check the settings once more, confirm them and let the kit work until it asks for the final restart. Leave the machine on and every window open.',
  'stream.restore.run-kit.why':
    'The confirmation is the last chance to change a setting. GENESIS64 alone can take up to 30 minutes. A command window that appears for a while is normal.',
  'stream.restore.wait-at-restart': 'When the kit asks for the final restart, WAIT. Do not answer yet.',
  'stream.restore.wait-at-restart.why':
    'The files of the backup have to be in their folders before stream runs for the first time.',
  'stream.restore.copy-historical': 'Copy all .hhd files of the backup to {historicalPath}.',
  'stream.restore.copy-historical.why':
    'They bring back all measurements and the weather data. The copy is complete if its closing table counts no failures.',
  'stream.restore.replace-dashboards': 'Replace {dashboardsPath} by the folder of the backup.',
  'stream.restore.replace-dashboards.why':
    'It links the operating interfaces to the restored configuration. The command also removes what the backup does not hold.',
  'stream.restore.replace-images':
    'Replace C:\\ProgramData\\Hager Group\\EMS\\Images by the folder of the backup.',
  'stream.restore.replace-images.why':
    'It holds the images of the installation, the buildings and the rooms. The command also removes what the backup does not hold.',
  'stream.restore.copy-firmwares':
    'Copy everything in the folder Firmwares of the backup to C:\\ProgramData\\Hager Group\\EMS\\Firmwares.',
  'stream.restore.copy-firmwares.why':
    'It brings back the firmware files of the agardio.manager devices and of the types of products. What the kit has put there stays.',
  'stream.restore.accept-restart': 'When all four folders are copied, answer “Yes” to the final restart.',
  'stream.restore.accept-restart.why':
    'The restart completes the installation; stream then runs with its former files.',
  'stream.restore.databases-afterwards':
    'Restore {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} from their backups on the new local SQL Server instance.',
  'stream.restore.databases-afterwards.why':
    'The wizard of SQL Server Management Studio gives each its former name. The query must list all four as ONLINE.',
  'stream.restore.back-up-current':
    'Back up {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} on {databaseServer} as they are now, under other file names than those of the backups to restore.',
  'stream.restore.back-up-current.why':
    'What a database of the same name holds on this instance is replaced. If a backup turns out to be the wrong one, only this copy leads back.',
  'stream.restore.databases-only':
    'Restore {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} from their backups on {databaseServer}, an instance that stream can reach.',
  'stream.restore.databases-only.why':
    'The wizard of SQL Server Management Studio gives each its former name; what a database of that name holds on this instance is replaced. The query must list all four as ONLINE.',
  'stream.restore.connect-databases':
    'On the tab “Databases”, enter {hasNamedServer, select, yes {{databaseServer}} other {the server of the restored databases as address\\instance,port}}, the authentication with its account, and the names {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase}. Click “Update”.',
  'stream.restore.connect-databases.why':
    'The tool first tests the connection, the permissions and each database. If a test fails, nothing is changed.',
  'stream.restore.connect-elsewhere':
    'If stream is not connected to the restored databases yet, enter {databaseServer}, the authentication with its account, and the names {configurationDatabase}, {runtimeDatabase}, {dataDatabase} and {pricingDatabase} on the tab “Databases”. Click “Update”.',
  'stream.restore.connect-elsewhere.why':
    'A kit that overwrote the former databases has left stream on empty ones. The tool first tests the connection, the permissions and each database. If a test fails, nothing is changed.',
  'stream.restore.accept-database-upgrade': 'If the tool says that the databases need an upgrade, accept it.',
  'stream.restore.accept-database-upgrade.why':
    'Databases of an older version of stream cannot be used otherwise, and the change is not made.',
  'stream.restore.admin-password':
    'Sign in with the account admin. If the password admin is accepted, set a new one at once.',
  'stream.restore.admin-password.why':
    'A kit that upgrades databases resets the password of the original account admin to this default, which anyone can read in the manual.',
  'stream.restore.content-there':
    'Check in stream that the earlier measurements, the operating interfaces, the images and the firmware files are there.',
  'stream.restore.content-there.why':
    'Each of them comes from a folder of its own: what is missing tells which folder was not copied.',
  'gui.ssms-restore': 'SQL Server Management Studio > Databases > Restore Database... > Device',

  // Troubleshooting
  'option.symptom.sql-setup-fails': 'SQL Server cannot be installed',
  'option.symptom.site-unreachable': 'The site cannot be reached',
  'option.symptom.browser-warns': 'The browser warns of the site',
  'option.symptom.server-not-operational': '“Server not operational” at sign-in',
  'option.symptom.communication-problem': '“Communication problem” at sign-in',
  'option.symptom.system-not-operational': '“System not operational” at sign-in',
  'option.symptom.unexpected-credential-error': '“Unexpected error” while the sign-in is checked',
  'option.symptom.server-connection-problem': '“Connection problem” after a while',
  'option.symptom.catalogue-outdated': 'Products of an old catalogue after an upgrade',
  'symptom.sql-setup-fails':
    'While the kit installs SQL Server, an error message with an obscure error code appears.',
  'symptom.site-unreachable': 'The site of stream cannot be reached at its usual address.',
  'symptom.browser-warns':
    'The browser asks to accept a risk before it shows the site of stream, although certificate and address should suit it.',
  'symptom.server-not-operational':
    'On signing in with the right password, stream reports that the server is not operational.',
  'symptom.communication-problem':
    'On signing in with the right password, stream reports a problem in communicating with the server. Those who were signed in may have seen that the connection was lost.',
  'symptom.system-not-operational':
    'On signing in with the right password, stream reports that the system is not operational.',
  'symptom.unexpected-credential-error':
    'On signing in, stream reports an unexpected error while checking user name and password, sometimes with more details.',
  'symptom.server-connection-problem':
    'The risk of opening the site was accepted. After a while, on signing in, stream reports a problem in the connection to the server.',
  'symptom.catalogue-outdated':
    'After an upgrade with new agardio.manager firmware, a new product does not get the definition of the new catalogue.',
  'circumstance.symptom-sql-setup-fails.yes': 'The kit cannot install SQL Server.',
  'circumstance.symptom-sql-setup-fails.no': 'The installation of SQL Server is not the problem.',
  'circumstance.symptom-site-unreachable.yes': 'The site cannot be reached.',
  'circumstance.symptom-site-unreachable.no': 'The site can be reached.',
  'circumstance.symptom-browser-warns.yes': 'The browser warns of the site.',
  'circumstance.symptom-browser-warns.no': 'A warning of the browser is not the problem.',
  'circumstance.symptom-server-not-operational.yes': 'stream reports that the server is not operational.',
  'circumstance.symptom-server-not-operational.no':
    'stream does not report that the server is not operational.',
  'circumstance.symptom-communication-problem.yes':
    'stream reports a problem in communicating with the server.',
  'circumstance.symptom-communication-problem.no':
    'stream does not report a problem in communicating with the server.',
  'circumstance.symptom-system-not-operational.yes': 'stream reports that the system is not operational.',
  'circumstance.symptom-system-not-operational.no':
    'stream does not report that the system is not operational.',
  'circumstance.symptom-unexpected-credential-error.yes':
    'stream reports an unexpected error while checking user name and password.',
  'circumstance.symptom-unexpected-credential-error.no':
    'stream reports no unexpected error while checking user name and password.',
  'circumstance.symptom-server-connection-problem.yes':
    'stream reports a problem in the connection to the server.',
  'circumstance.symptom-server-connection-problem.no':
    'stream reports no problem in the connection to the server.',
  'circumstance.symptom-catalogue-outdated.yes': 'New products come from an old catalogue.',
  'circumstance.symptom-catalogue-outdated.no': 'The catalogue is not the problem.',

  'stream.trouble.ask-hager':
    'Ask Hager for help. Send what you see, what the tests found, and the errors that Windows logged at that time.',
  'stream.trouble.ask-hager.why':
    'The manual names no further cause. Asking for help is our advice; messages that explain themselves, such as a missing permission, are not among its symptoms either.',
  'stream.trouble.assign-certificate':
    'Check which certificate is assigned to “Hager Group EMS Web Site”, and assign a valid one: select it in the https binding, then click “Restart” for the server in the pane “Actions”. If there is none, add one under “Server Certificates”: “Complete Certificate Request...” for one of your own, “Create Self-Signed Certificate...” for a new one of the server.',
  'stream.trouble.assign-certificate.why':
    'A certificate that has expired, or that no longer suits the server after an update of Windows, makes browsers refuse the site or warn of it.',
  'stream.trouble.trust-certificate':
    'On the client machine, add the authority that issued the certificate, or the self-signed certificate itself, to the trusted root certification authorities.',
  'stream.trouble.trust-certificate.why':
    'A browser only opens the site without a question if the client machine knows the certificate or its authority and the address is the one in the certificate.',

  'stream.trouble.sql-setup.instance-name': 'Is the instance name {sqlInstance} already taken on {hostName}?',
  'stream.trouble.sql-setup.instance-name.why':
    'The setup of SQL Server stops when it cannot use the instance name that it was given. In the list, the name of an instance follows “MSSQL$”; no line means that no instance is there.',
  'outcome.stream.trouble.sql-setup.instance-name.taken': 'It is taken',
  'outcome.stream.trouble.sql-setup.instance-name.free': 'It is free',
  'stream.trouble.sql-setup.folders':
    'Is access to {sqlPath}, or to another folder that was chosen for SQL Server, restricted?',
  'stream.trouble.sql-setup.folders.why':
    'The setup of SQL Server also stops when it cannot write to its folders. Administrators and SYSTEM need full control. If the folder does not exist yet, look at the one that is to hold it.',
  'outcome.stream.trouble.sql-setup.folders.restricted': 'Access is restricted',
  'outcome.stream.trouble.sql-setup.folders.open': 'Access is free',
  'stream.trouble.sql-setup.open-folders':
    'Lift the restrictions on the folders chosen for SQL Server, then run the kit again.',
  'stream.trouble.sql-setup.open-folders.why':
    'The setup has to write its programs, the database of the accounts and the backups there.',
  'stream.trouble.sql-setup.other-parameters':
    'Run the kit again and choose another instance name than {sqlInstance} or other folders for SQL Server.',
  'stream.trouble.sql-setup.other-parameters.why':
    'The error code mostly stands for an instance name or a path that the setup of SQL Server cannot work with.',

  'stream.trouble.site.local': 'On {hostName} itself, open {localAddress}. What does the browser show?',
  'stream.trouble.site.local.why': 'This tells a fault of the web server from a fault on the way to it.',
  'outcome.stream.trouble.site.local.opens': 'stream opens',
  'outcome.stream.trouble.site.local.certificate-refused': 'The certificate is refused',
  'outcome.stream.trouble.site.local.unreachable': 'The site cannot be reached',
  'stream.trouble.site.binding':
    'Which port does the https binding of “Hager Group EMS Web Site” have in Internet Information Services (IIS) Manager: {httpsPort} or another one?',
  'stream.trouble.site.binding.why':
    'The site answers on this port only. Run the command as administrator; it prints the binding and whether the site is started.',
  'outcome.stream.trouble.site.binding.other-port': 'Another one',
  'outcome.stream.trouble.site.binding.same-port': 'The expected one',
  'stream.trouble.site.remote': 'On a client machine, open {remoteAddress}. What does the browser show?',
  'stream.trouble.site.remote.why':
    'The site works on the server, so the address, the firewall, the network or the certificate is left. The command tells whether port {httpsPort} can be reached from the client: TcpTestSucceeded.',
  'outcome.stream.trouble.site.remote.opens': 'stream opens',
  'outcome.stream.trouble.site.remote.no-connection': 'No connection',
  'outcome.stream.trouble.site.remote.certificate-refused': 'The certificate is refused',
  'stream.trouble.site.certificate':
    'Look up the certificate of “Hager Group EMS Web Site”: has it expired, or been replaced?',
  'stream.trouble.site.certificate.why':
    'Depending on the security policy, a browser refuses a site whose certificate has expired or is new and unknown to the client. The list shows the date of expiry.',
  'outcome.stream.trouble.site.certificate.expired': 'It has expired',
  'outcome.stream.trouble.site.certificate.new': 'It is new',
  'outcome.stream.trouble.site.certificate.unchanged': 'Neither',
  'stream.trouble.site.use-bound-port':
    'Give everyone the address with the right port, and correct old bookmarks.',
  'stream.trouble.site.use-bound-port.why':
    'The port follows the name of the server after a colon; only 443 can be left out. With a new port, every old address leads nowhere.',
  'stream.trouble.site.set-port':
    'Or set the port of the https binding of “Hager Group EMS Web Site” back to {httpsPort} and save it.',
  'stream.trouble.site.set-port.why': 'The usual addresses then work again.',
  'stream.trouble.site.open-firewall':
    'Allow incoming connections on TCP port {httpsPort} in the firewall of {hostName}.',
  'stream.trouble.site.open-firewall.why':
    'Without such a rule, a site on another port than 443 can only be opened on the server itself.',
  'stream.trouble.site.ask-network':
    'Ask the network administrator whether routes, addresses or firewalls have changed.',
  'stream.trouble.site.ask-network.why':
    'A new route can leave the usual address without the server behind it. From another network, only the network administrator knows which address leads to stream.',

  'stream.trouble.warning.reason':
    'Open the certificate from the warning of the browser. What does the browser object to?',
  'stream.trouble.warning.reason.why':
    'The browser accepts a certificate that has not expired, was issued for the address in the address bar, and comes from an authority that the client machine trusts.',
  'outcome.stream.trouble.warning.reason.expired': 'It has expired',
  'outcome.stream.trouble.warning.reason.other-address': 'It is for another address',
  'outcome.stream.trouble.warning.reason.unknown-issuer': 'Its issuer is unknown',
  'stream.trouble.warning.changed': 'Was the certificate of “Hager Group EMS Web Site” changed?',
  'stream.trouble.warning.changed.why':
    'Client machines that trusted the former certificate do not know the new one yet.',
  'outcome.stream.trouble.warning.changed.changed': 'It was changed',
  'outcome.stream.trouble.warning.changed.unchanged': 'It is the same as ever',
  'stream.trouble.warning.matching-address':
    'Open stream by the address that is in the certificate, or have a certificate issued for {remoteAddress}.',
  'stream.trouble.warning.matching-address.why':
    'The browser warns whenever the two differ, however valid the certificate is.',

  'stream.trouble.server.anyglass-pool':
    'Is the application pool IcoAnyGlass started in Internet Information Services (IIS) Manager?',
  'stream.trouble.server.anyglass-pool.why':
    'stream reports this when the pool has stopped. Run the command as administrator; it prints the state.',
  'outcome.stream.trouble.server.anyglass-pool.stopped': 'It is stopped',
  'outcome.stream.trouble.server.anyglass-pool.running': 'It is started',
  'stream.trouble.server.start-anyglass': 'Start the application pool IcoAnyGlass. Does it start?',
  'stream.trouble.server.start-anyglass.why':
    'A pool that starts and stays started is enough; one that fails needs a restart of the server.',
  'outcome.stream.trouble.server.start-anyglass.started': 'It starts',
  'outcome.stream.trouble.server.start-anyglass.failed': 'It fails',
  'stream.trouble.server.log-in-again': 'Sign in again.',
  'stream.trouble.server.log-in-again.why': 'With the pool started, stream accepts the sign-in.',
  'stream.trouble.server.restart-server': 'Restart {hostName} as a whole.',
  'stream.trouble.server.restart-server.why':
    'This is what helps when the pool cannot be started, or is started and stream still reports the fault.',

  'stream.trouble.communication.netcore-pool':
    'Is the application pool EMSNetCore started in Internet Information Services (IIS) Manager?',
  'stream.trouble.communication.netcore-pool.why':
    'stream reports this when the pool has stopped. Run the command as administrator; it prints the state.',
  'outcome.stream.trouble.communication.netcore-pool.stopped': 'It is stopped',
  'outcome.stream.trouble.communication.netcore-pool.running': 'It is started',
  'stream.trouble.communication.start-netcore': 'Start the application pool EMSNetCore and sign in again.',
  'stream.trouble.communication.start-netcore.why':
    'With the pool started, browsers can talk to the server again.',

  'stream.trouble.system.just-started': 'When was {hostName} started?',
  'stream.trouble.system.just-started.why':
    'After a start, the services need some time until all of them run. The command prints the time of the last start.',
  'outcome.stream.trouble.system.just-started.just-now': 'Less than 10 minutes ago',
  'outcome.stream.trouble.system.just-started.longer-ago': 'Longer ago',
  'stream.trouble.system.events':
    'Which errors of the Service Control Manager does the event viewer show since the last start?',
  'stream.trouble.system.events.why':
    'Windows logs there why it could not start a service. If there is none of these errors at all, the command says that no events were found.',
  'outcome.stream.trouble.system.events.logon-failed': '7038 and 7000',
  'outcome.stream.trouble.system.events.right-missing': '7041 and 7000',
  'outcome.stream.trouble.system.events.none': 'None of them',
  'stream.trouble.system.account': 'What has happened to {serviceAccount}, the account of the services?',
  'stream.trouble.system.account.why':
    'Errors 7038 and 7000 mean that Windows cannot log this account on. The command shows whether the account exists and when its password was set.',
  'outcome.stream.trouble.system.account.deleted': 'It was deleted',
  'outcome.stream.trouble.system.account.renamed': 'It was renamed',
  'outcome.stream.trouble.system.account.password-changed': 'Its password was changed',
  'outcome.stream.trouble.system.account.microsoft-password-changed':
    'The password of its Microsoft account was changed',
  'stream.trouble.system.services': 'Are all five services of EMS Core running?',
  'stream.trouble.system.services.why':
    'The list has to show EMSG64Configuration, EMSMessageSequencer, EMSPublisher, EMSReporter and EMSSbcManager as running. If they all run, they may be unable to talk to each other.',
  'outcome.stream.trouble.system.services.all-running': 'All are running',
  'outcome.stream.trouble.system.services.some-stopped': 'Not all are running',
  'stream.trouble.system.mqtt-port': 'Does a service other than stream’s use port {mqttPort}?',
  'stream.trouble.system.mqtt-port.why':
    'The services of stream talk to each other by MQTT on this port. If another service holds it, they are cut off from each other. The command names the process that uses the port.',
  'outcome.stream.trouble.system.mqtt-port.other-service': 'Another service uses it',
  'outcome.stream.trouble.system.mqtt-port.no-other': 'No other uses it',
  'stream.trouble.system.port-choice': 'How does that service come by port {mqttPort}?',
  'stream.trouble.system.port-choice.why':
    'It decides which of the two has to give way, and whether the same can happen again after a restart.',
  'outcome.stream.trouble.system.port-choice.configured': 'It is configured to use it',
  'outcome.stream.trouble.system.port-choice.fixed': 'It cannot use any other',
  'outcome.stream.trouble.system.port-choice.random': 'It takes a random port',
  'stream.trouble.system.wait':
    'Wait until the machine has run for more than 10 minutes, then sign in again. If the message is still there, make this test again.',
  'stream.trouble.system.wait.why': 'Until then, services that are merely slow look like services that fail.',
  'stream.trouble.system.recreate-account':
    'Create {serviceAccount} again, with the same name and password as before, as an administrator with the right to log on as a service. Then restart {hostName}.',
  'stream.trouble.system.recreate-account.why':
    'The services start again with the name and the password that they know.',
  'stream.trouble.system.former-password':
    'Set the password of {serviceAccount} back to the former one. Then restart {hostName}.',
  'stream.trouble.system.former-password.why':
    'The services log on with the password that was entered for them, whatever the account has now.',
  'stream.trouble.system.microsoft-password':
    'Set the password of the Microsoft account that belongs to {serviceAccount} back to the former one. Then restart {hostName}.',
  'stream.trouble.system.microsoft-password.why':
    'Such an account is logged on with the password of the Microsoft account. Because that can change from outside, a local Windows account is strongly recommended for the services.',
  'stream.trouble.system.update-account':
    'Or enter the account as it is now, or another one, on the tab “User account settings” of the administration tool, click “Update” and restart {hostName}.',
  'stream.trouble.system.update-account.why':
    'The tool first tests whether the account is an administrator with a password and the right to log on as a service; if not, nothing changes. With Windows authentication, the account also needs its permissions on the SQL Server instance.',
  'stream.trouble.system.grant-right':
    'Give {serviceAccount} the right “Log on as a service” again. Then restart {hostName}.',
  'stream.trouble.system.grant-right.why': 'Errors 7041 and 7000 mean that the account has lost this right.',
  'stream.trouble.system.start-services':
    'Start the services on the tab “Services” of the administration tool, and sign in again.',
  'stream.trouble.system.start-services.why':
    'The tab shows for each part of stream whether it runs. The manual names no cause for a service that stopped without an error; starting it by hand is our advice.',
  'stream.trouble.system.reconfigure-service':
    'Configure the other service to use another port than {mqttPort}, and restart it.',
  'stream.trouble.system.reconfigure-service.why': 'The port is then free for stream.',
  'stream.trouble.system.change-mqtt-port':
    'Or leave the port to the other service: enter a free port outside the range for dynamic ports on the tab “MQTT” of the administration tool.',
  'stream.trouble.system.change-mqtt-port.why':
    'The port is used by the services of stream among themselves only, so nobody outside has to know the new one.',
  'stream.trouble.system.change-range':
    'Set the range for dynamic ports to {newDynamicPortCount} ports from {newDynamicPortStart} on, in a command prompt opened as administrator.',
  'stream.trouble.system.change-range.why':
    'Programs that take a random port take one of this range. Port {mqttPort} must not lie in it; the usual range, 16384 ports from 49152 on, holds only ports that are neither reserved nor registered.',
  'stream.trouble.system.check-range': 'Check that the new range is in force.',
  'stream.trouble.system.check-range.why':
    'The command has to print {newDynamicPortStart} as the start port and {newDynamicPortCount} as the number of ports.',
  'stream.trouble.system.restart-service': 'Restart the other service, then restart {hostName}.',
  'stream.trouble.system.restart-service.why':
    'It then takes a port of the new range and leaves {mqttPort} to stream.',

  'stream.trouble.credentials.service':
    'Is the service of the SQL Server instance running that holds stream’s databases?',
  'stream.trouble.credentials.service.why':
    'stream looks up users in its databases. Run the command on the machine of the SQL Server; the name of an instance follows “MSSQL$”.',
  'outcome.stream.trouble.credentials.service.stopped': 'It is stopped',
  'outcome.stream.trouble.credentials.service.running': 'It is running',
  'stream.trouble.credentials.account':
    'Is {databaseLogin}, the account with which stream connects, still there and enabled on the instance?',
  'stream.trouble.credentials.account.why':
    'No line means that it was deleted; the value 1 for is_disabled, that it was disabled.',
  'outcome.stream.trouble.credentials.account.deleted': 'It is not there',
  'outcome.stream.trouble.credentials.account.disabled': 'It is disabled',
  'outcome.stream.trouble.credentials.account.enabled': 'It is enabled',
  'stream.trouble.credentials.authentication': 'Does the instance accept SQL Server authentication?',
  'stream.trouble.credentials.authentication.why':
    'The value 1 means that it accepts Windows authentication only.',
  'outcome.stream.trouble.credentials.authentication.windows-only': 'No (1)',
  'outcome.stream.trouble.credentials.authentication.sql-allowed': 'Yes (0)',
  'stream.trouble.credentials.connection':
    'Test the connection on the tab “Databases” of the administration tool. What does it report?',
  'stream.trouble.credentials.connection.why':
    'The test shows whether account and password open the instance and the four databases, and whether the permissions suffice. SQL Server Management Studio shows the permissions on its tab “Effective”: CONTROL SERVER has to be among them.',
  'outcome.stream.trouble.credentials.connection.password-refused': 'The password is wrong',
  'outcome.stream.trouble.credentials.connection.permission-missing': 'A permission is missing',
  'outcome.stream.trouble.credentials.connection.server-not-found': 'The server or a database is not found',
  'outcome.stream.trouble.credentials.connection.passes': 'All tests pass',
  'stream.trouble.credentials.windows-connection':
    'Test the connection on the tab “Databases” of the administration tool. What does it report?',
  'stream.trouble.credentials.windows-connection.why':
    'With Windows authentication the test shows whether {databaseLogin}, the account of the services, opens the instance and the four databases, and whether the permissions suffice. SQL Server Management Studio shows the permissions on its tab “Effective”: CONTROL SERVER has to be among them.',
  'outcome.stream.trouble.credentials.windows-connection.permission-missing': 'A permission is missing',
  'outcome.stream.trouble.credentials.windows-connection.server-not-found':
    'The server or a database is not found',
  'outcome.stream.trouble.credentials.windows-connection.passes': 'All tests pass',
  'stream.trouble.credentials.start-service':
    'Start the service of the instance in SQL Server Configuration Manager.',
  'stream.trouble.credentials.start-service.why':
    'Without it none of stream’s databases can be reached, and nobody can sign in.',
  'stream.trouble.credentials.enable-account': 'Enable {databaseLogin} on the instance.',
  'stream.trouble.credentials.enable-account.why':
    'stream can connect again at once; nothing has to be entered in it anew.',
  'stream.trouble.credentials.allow-sql':
    'Allow SQL Server authentication on the instance, and restart its service.',
  'stream.trouble.credentials.allow-sql.why':
    'stream connects with a SQL account here, which an instance for Windows authentication only refuses. The service reads the setting when it starts.',
  'stream.trouble.credentials.former-password': 'Set the password of {databaseLogin} back to the former one.',
  'stream.trouble.credentials.former-password.why':
    'stream goes on connecting with the password that was entered at its installation.',
  'stream.trouble.credentials.recreate-account':
    'Create {databaseLogin} again on the instance, with the same name and password as before and the permission CONTROL SERVER.',
  'stream.trouble.credentials.recreate-account.why':
    'stream connects with the name and the password that it knows, and needs this permission.',
  'stream.trouble.credentials.recreate-windows-login':
    'Create the login of the Windows account {databaseLogin} on the instance again, for Windows authentication and with the permission CONTROL SERVER.',
  'stream.trouble.credentials.recreate-windows-login.why':
    'stream connects with the account of its services. The password of this account is known to Windows; the login on the instance has none.',
  'stream.trouble.credentials.grant-permissions': 'Give {databaseLogin} the permission CONTROL SERVER again.',
  'stream.trouble.credentials.grant-permissions.why':
    'stream needs it on the instance, whichever way it connects.',
  'stream.trouble.credentials.change-windows-connection':
    'Or tell stream how to connect from now on: enter the server and the names of the databases on the tab “Databases” of the administration tool, or another account of the services on the tab “User account settings”, click “Update” and restart {hostName}.',
  'stream.trouble.credentials.change-windows-connection.why':
    'This is the way if the instance is to stay as it is. The tab “Databases” takes no Windows account: with Windows authentication stream connects with the account of its services, which must exist on the instance and have the permission CONTROL SERVER there.',
  'stream.trouble.credentials.change-connection':
    'Or tell stream how to connect from now on: enter server, authentication, account and the names of the databases on the tab “Databases” of the administration tool, click “Update” and restart {hostName}.',
  'stream.trouble.credentials.change-connection.why':
    'This is the way if the instance is to stay as it is. The tool tests everything first and changes nothing if a test fails.',

  'stream.trouble.trust.risk-accepted':
    'Did you have to accept a risk in the browser before the site of stream opened?',
  'stream.trouble.trust.risk-accepted.why':
    'The browser does not know the certificate then, and trusts the site for a while only.',
  'outcome.stream.trouble.trust.risk-accepted.accepted': 'Yes',
  'outcome.stream.trouble.trust.risk-accepted.never-asked': 'No',
  'stream.trouble.trust.refresh': 'Refresh the page and accept the risk again.',
  'stream.trouble.trust.refresh.why': 'The trust that you gave the site has expired.',
  'stream.trouble.trust.trusted-certificate':
    'To end this for good, give the site a certificate that the client machines trust and that holds the address {remoteAddress}.',
  'stream.trouble.trust.trusted-certificate.why':
    'Browsers then connect without asking, and no trust can expire. That it also ends this fault is our conclusion.',

  'stream.trouble.catalogue.development-first':
    'Was stream upgraded on development databases first, and then connected to the production databases?',
  'stream.trouble.catalogue.development-first.why':
    'The kit puts the new agardio.manager catalogue into the databases that it upgrades. The administration tool does not.',
  'outcome.stream.trouble.catalogue.development-first.yes': 'Yes',
  'outcome.stream.trouble.catalogue.development-first.no': 'No',
  'stream.trouble.catalogue.take-firmware':
    'Take the agardio.manager firmware file out of C:\\ProgramData\\Hager Group\\EMS\\Firmwares and put it elsewhere on the machine.',
  'stream.trouble.catalogue.take-firmware.why':
    'Databases that were connected by the administration tool still have the old catalogue, which only the kit replaces. The command lists the firmware files; the kit has put the new one there.',
  'stream.trouble.catalogue.load-firmware':
    'Load this file in stream under “Maintenance” > “Firmware updates”.',
  'stream.trouble.catalogue.load-firmware.why':
    'The new catalogue comes with the firmware; new products then get the definition that belongs to it.',

  'gui.iis-site-bindings':
    'Internet Information Services (IIS) Manager > Sites > Hager Group EMS Web Site > Bindings... > https > Edit...',
  'gui.trouble-iis-certificates':
    'Internet Information Services (IIS) Manager > the server > Server Certificates',
  'gui.iis-application-pools': 'Internet Information Services (IIS) Manager > Application Pools',
  'gui.firewall-inbound-rule':
    'Control Panel > System and Security > Windows Defender Firewall > Advanced settings > Inbound Rules > New Rule... > Port > TCP, Specific local ports: {httpsPort} > Allow the connection',
  'gui.client-trusted-roots':
    'Certificates - Local Computer > Trusted Root Certification Authorities > Certificates > All Tasks > Import...',
  'gui.event-viewer-system': 'Event Viewer > Windows Logs > System',
  'gui.task-manager-services': 'Task Manager > Services',
  'gui.tool-account-update': 'Administration tool > tab “User account settings” > “Update”',
  'gui.tool-mqtt-port': 'Administration tool > tab “MQTT”',
  'gui.service-logon-right':
    'Control Panel > System and Security > Administrative Tools > Local Security Policy > Local Policies > User Rights Assignment > Log on as a service',
  'gui.sql-server-services': 'SQL Server Configuration Manager > SQL Server Services',
  'gui.ssms-effective-permissions':
    'SQL Server Management Studio > Security > Logins > {databaseLogin} > Properties > Securables > Effective',
  'gui.ssms-server-authentication':
    'SQL Server Management Studio > the instance > Properties > Security > SQL Server and Windows Authentication mode',
  'gui.ssms-login-password':
    'SQL Server Management Studio > Security > Logins > {databaseLogin} > Properties > General > Password',
  'gui.ssms-new-login': 'SQL Server Management Studio > Security > Logins > New Login...',
  'gui.stream-firmware-updates': 'stream > “Maintenance” > “Firmware updates”',

  // The way to the procedures
  'path.start': 'What are you about to do?',
  'path.start.first-install': 'Install stream for the first time',
  'path.start.new-version': 'Install a new version',
  'path.start.machine-died': 'The machine has died',
  'path.start.move-machine': 'Move stream to another machine',
  'path.start.licence-change': 'Something about the licence',
  'path.start.something-wrong': 'Something is wrong',
  'path.start.change-setting': 'Change a setting',
  'path.start.protect-or-remove': 'Back up, check, secure or remove stream',
  'path.first-sql-server': 'Where will the databases be?',
  'path.first-sql-server.new-local': 'On the machine itself; the kit installs SQL Server',
  'path.first-sql-server.existing-local': 'On the machine itself; SQL Server is there already',
  'path.first-sql-server.remote': 'On another server',
  'path.new-version': 'Which GENESIS64 does the new version use?',
  'path.new-version.same-genesis': 'The same as now',
  'path.new-version.newer-genesis': 'A newer one',
  'path.new-version.unknown-genesis': 'I don’t know yet; the kit will tell',
  'path.machine-died': 'What is left of the databases?',
  'path.machine-died.databases-remote': 'They are on another server, in good order',
  'path.machine-died.remote-lost': 'They were on another server and are lost too; there is a backup',
  'path.machine-died.backup-sql-present': 'A backup, and SQL Server is on the new machine',
  'path.machine-died.backup-sql-absent': 'A backup, and no SQL Server on the new machine',
  'path.machine-died.no-backup': 'Nothing',
  'path.move-machine': 'Is stream still on the old machine?',
  'path.move-machine.still-there': 'Yes',
  'path.move-machine.gone': 'No',
  'path.move-databases': 'Where will the databases be?',
  'path.move-databases.remote': 'On another server, where they are now',
  'path.move-databases.local-sql-present': 'On the new machine; SQL Server is there already',
  'path.move-databases.local-sql-absent': 'On the new machine; the kit installs SQL Server',
  'path.move-licence-remote': 'Which licence does stream have?',
  'path.move-licence-remote.cloud': 'A cloud licence',
  'path.move-licence-remote.local': 'A local licence',
  'path.move-licence-sql-present': 'Which licence does stream have?',
  'path.move-licence-sql-present.cloud': 'A cloud licence',
  'path.move-licence-sql-present.local': 'A local licence',
  'path.move-licence-sql-absent': 'Which licence does stream have?',
  'path.move-licence-sql-absent.cloud': 'A cloud licence',
  'path.move-licence-sql-absent.local': 'A local licence',
  'path.licence-change': 'What about the licence?',
  'path.licence-change.activate': 'Activate a new one',
  'path.licence-change.more-points': 'Extend it',
  'path.licence-change.other-machine': 'Take it to another machine',
  'path.licence-change.other-mode': 'Change between cloud and local',
  'path.licence-change.lost': 'It is lost or not accepted any more',
  'path.activate-mode': 'Which licence is it?',
  'path.activate-mode.cloud': 'A cloud licence',
  'path.activate-mode.local': 'A local licence',
  'path.transfer-mode': 'Which licence is it?',
  'path.transfer-mode.cloud': 'A cloud licence',
  'path.transfer-mode.local': 'A local licence',
  'path.other-mode': 'Which way?',
  'path.other-mode.to-cloud': 'From local to cloud',
  'path.other-mode.to-local': 'From cloud to local',
  'path.licence-lost': 'What happened?',
  'path.licence-lost.machine-lost': 'The machine has died',
  'path.licence-lost.machine-changed': 'The machine was changed',
  'path.licence-lost.source-unreachable': 'The licence cannot be reached',
  'path.something-wrong': 'What do you see?',
  'path.something-wrong.sql-setup-fails': 'An error code while the kit installs SQL Server',
  'path.something-wrong.site-unreachable': 'The site cannot be reached',
  'path.something-wrong.browser-warns': 'The browser warns of the site',
  'path.something-wrong.server-not-operational': 'At sign-in: the server is not operational',
  'path.something-wrong.communication-problem': 'At sign-in: a problem in communicating with the server',
  'path.something-wrong.system-not-operational': 'At sign-in: the system is not operational',
  'path.something-wrong.unexpected-credential-error':
    'At sign-in: an unexpected error while checking the password',
  'path.something-wrong.server-connection-problem':
    'At sign-in, after a while: a problem in the connection to the server',
  'path.something-wrong.catalogue-outdated': 'After an upgrade, new products come from the old catalogue',
  'path.change-setting': 'Which setting?',
  'path.change-setting.databases': 'The databases or their server',
  'path.change-setting.service-account': 'The Windows account of the services',
  'path.change-setting.manager-certificates': 'Certificates of the agardio.manager devices',
  'path.change-setting.mqtt-port': 'The MQTT port',
  'path.change-setting.web-certificate': 'The certificate of the web server',
  'path.change-setting.https-port': 'The HTTPS port',
  'path.change-setting.old-protocols': 'Insecure protocols and ciphers',
  'path.protect-or-remove': 'What exactly?',
  'path.protect-or-remove.back-up': 'Back up',
  'path.protect-or-remove.databases-back': 'Bring back the databases only',
  'path.protect-or-remove.everything-back': 'Bring back everything',
  'path.protect-or-remove.verify': 'Check an installation',
  'path.protect-or-remove.harden': 'Secure the web server',
  'path.protect-or-remove.remove': 'Remove stream',

  'ruling.own-advice': 'Items that say so are our own advice; the manual does not ask for them.',
  'ruling.backup-while-running':
    'The manual does not say whether stream may run while its files are copied. Files that are in use are copied with the services stopped.',
  'ruling.configuration-extent':
    'The manual does not say what is deleted with the configuration when stream is removed. Everything that it lists for a backup is taken to be in danger.',
  'ruling.uninstall-yes-for-upgrade':
    'The manual says to answer “Yes” during an installation made for an upgrade. The question comes during the uninstallation, so that is what is meant.',
  'ruling.upgrade-genesis-before':
    'For a newer GENESIS64 the manual demands a complete removal, but where GENESIS64 was there before stream it offers none. GENESIS64 then has to be removed separately.',
  'ruling.restore-other-names':
    'For databases that are restored after the installation, section 4.13 says to overwrite those of the same names, section 7.2.1.2 to choose other names. The second way is taken, as nothing is overwritten; that the kit must be of the same version is kept from the first.',
  'ruling.restore-remote-lost':
    'The manual has remote databases restored elsewhere after the kit has overwritten them. The same is done if they were lost in another way.',

  'group.neighbours': 'Other software on this server',
  'section.neighbours': 'Other software on this server',
  'parameter.besideIzytroniq.title': 'IZYTRONIQ Enterprise on the same server',
  'parameter.besideIzytroniq.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-izytroniq.yes': 'IZYTRONIQ Enterprise is on the same server.',
  'circumstance.beside-izytroniq.no': 'IZYTRONIQ Enterprise is not on the same server.',
  'parameter.besideSage.title': 'Sage 100c CRM on the same server',
  'parameter.besideSage.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-sage.yes': 'Sage 100c CRM is on the same server.',
  'circumstance.beside-sage.no': 'Sage 100c CRM is not on the same server.',
  'parameter.besideIsogeo.title': 'Isogeo Scan FME on the same server',
  'parameter.besideIsogeo.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-isogeo.yes': 'Isogeo Scan FME is on the same server.',
  'circumstance.beside-isogeo.no': 'Isogeo Scan FME is not on the same server.',
  'circumstance.https-port-443.yes': 'The HTTPS port is 443.',
  'circumstance.https-port-443.no': 'The HTTPS port is not 443.',
  'circumstance.https-port-80.yes': 'The HTTPS port is 80.',
  'circumstance.https-port-80.no': 'The HTTPS port is not 80.',
  'circumstance.mqtt-port-443.yes': 'The MQTT port is 443.',
  'circumstance.mqtt-port-443.no': 'The MQTT port is not 443.',
  'circumstance.mqtt-port-80.yes': 'The MQTT port is 80.',
  'circumstance.mqtt-port-80.no': 'The MQTT port is not 80.',
  'circumstance.sql-port-443.yes': 'The port of the new SQL Server instance is 443.',
  'circumstance.sql-port-443.no': 'The port of the new SQL Server instance is not 443.',
  'circumstance.sql-port-80.yes': 'The port of the new SQL Server instance is 80.',
  'circumstance.sql-port-80.no': 'The port of the new SQL Server instance is not 80.',
  'circumstance.sql-existing-local.yes': 'stream uses an existing SQL Server on the same machine.',
  'circumstance.sql-existing-local.no': 'stream does not use an existing SQL Server on the same machine.',
  'beside.port-taken-https':
    'Give stream another HTTPS port than {theirs}, which {other} takes: during the installation, or later in IIS, in the bindings of Hager Group EMS Web Site.',
  'beside.port-taken-https.why':
    'Both would listen on the same TCP port. The address of stream then holds the new port, and the firewall must let it in.',
  'beside.port-taken-mqtt':
    'Plan another MQTT port for stream than {theirs}, which {other} takes, outside the range of dynamic ports.',
  'beside.port-taken-mqtt.why':
    'Both would listen on the same TCP port. stream can be moved to a port only after the installation.',
  'beside.port-taken-sql':
    'During the installation, give the new SQL Server instance of stream another port than {theirs}, which {other} takes.',
  'beside.port-taken-sql.why': 'Both would listen on the same TCP port.',
  'beside.sql-not-offered':
    'Plan stream with the existing instance or with one on another server. If it is to have its own, install it before {other} brings a SQL Server.',
  'beside.sql-not-offered.why':
    'stream offers a SQL Server instance of its own only where the server has none yet; {other} has one on it.',
  'beside.iis-stopped':
    'Install {other} before stream, unless stream’s own SQL Server has to come first. For that, and for each later renewal of its licence key, choose a time when nobody works with stream, and try the pages of stream afterwards.',
  'beside.iis-stopped.why':
    'The setup of {other} stops IIS, and with it {ours}. Renewing the licence key needs a restart of IIS as well.',
  'beside.sql-version-to-agree':
    'Choose a SQL Server version that suits stream and {other}, or give stream an instance of its own.',
  'beside.sql-version-to-agree.why':
    'stream accepts SQL Server {ours}; {other} warns of a version that its own compatibility guide does not list.',
  'beside.sql-collation-differs':
    'Give stream and {other} an instance each, or confirm that stream works with {theirs}.',
  'beside.sql-collation-differs.why':
    '{other} expects {theirs} as the default collation of its SQL Server; stream may use the same SQL Server, and its manual names no collation.',
  'beside.account-dedicated': 'Run the services of stream under an account that is not {theirs}.',
  'beside.account-dedicated.why':
    'The service of {other} must run as the Windows user {theirs}, which is dedicated to it.',
  'beside.restart-interrupts':
    'Install stream last, unless its own SQL Server has to come before {other}. Choose a time when nobody works with {other}, and check afterwards that {theirs} is running.',
  'beside.restart-interrupts.why':
    'The installation of stream ends with a restart of the machine, which interrupts {theirs} of {other}. If other software was installed just before, the kit can also ask for a restart before it begins.',
  'ruling.https-443-by-address':
    'The manual of IZYTRONIQ Enterprise prints addresses with https:// and without a port; 443 is assumed.',
  'ruling.sql-place-not-said':
    'The manual of IZYTRONIQ Enterprise leaves open on which machine SQL Server runs; for conflicts this server is assumed.',
  'ruling.neighbour-at-defaults':
    'The checklist does not ask how the other software is set up: its defaults are assumed. The page of conflicts takes its settings as well.',
} as const

export type StreamMessages = Readonly<Record<keyof typeof en, string>>
