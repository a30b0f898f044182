/** Texts of IZYTRONIQ Enterprise's procedures. An item's text stands under its id, the reason under `<id>.why`. ICU MessageFormat. */
export const en = {
  // Groups and parameters
  'group.site': 'The site',
  'group.machine': 'The server',
  'group.clients': 'Clients',
  'group.accounts': 'Windows account',
  'group.database': 'SQL Server and databases',
  'group.licence': 'Licensing tool',
  'group.symptom': 'What is wrong',
  'parameter.siteName.title': 'Name of the site',
  'parameter.siteName.help':
    'Free text, for example the town and the building. It heads the checklist and its documents.',
  'parameter.serverName.title': 'Name of the server',
  'parameter.serverName.help':
    'The machine on which the application server of IZYTRONIQ runs, by the name under which clients reach it: it is part of the addresses of the test pages.',
  'parameter.windowsServer.title': 'Version of Windows Server',
  'parameter.windowsServer.help':
    'IZYTRONIQ needs .NET Framework 4.8. Windows Server 2016 and 2019 do not bring it along.',
  'option.windowsServer.server-2016': 'Windows Server 2016',
  'option.windowsServer.server-2019': 'Windows Server 2019',
  'option.windowsServer.server-2022-or-later': 'Windows Server 2022 or later',
  'parameter.ultimateClients.title': 'Ultimate versions are in use',
  'parameter.ultimateClients.help':
    'They check data out to work offline. All of it must be checked in again before the update.',
  'parameter.serviceAccount.title': 'Service account',
  'parameter.serviceAccount.help':
    'The Windows account that runs the service IZYTRON.IQ BackEnd SyncService and owns both databases. Written DOMAIN\\user; for a local account, the name of the machine or a dot stands for the domain.',
  'parameter.sqlInstance.title': 'SQL Server instance',
  'parameter.sqlInstance.help':
    'The instance that holds the databases Izytron.Iq and SyncService. Written server\\instance; for the default instance, the server alone.',
  'parameter.loginKind.title': 'Login at the database',
  'parameter.loginKind.help':
    'With a SQL login, the connection strings in the registry must be saved before the update.',
  'option.loginKind.windows': 'Windows or AD account',
  'option.loginKind.sql': 'SQL login',
  'parameter.applicationChanged.title': 'The application was changed since its installation',
  'parameter.applicationChanged.help':
    'Any change counts, another SQL Server for example. The setup keeps the settings of the installation in a cache, which then no longer fits.',
  'parameter.licensingToolUpdate.title': 'Update the licensing tool as well',
  'parameter.licensingToolUpdate.help': 'This update is optional.',
  'parameter.symptom.title': 'What you see',
  'parameter.symptom.help': 'Each symptom has tests of its own.',
  'option.symptom.pool-vanished': 'The application pool of IZYTRONIQ has vanished from IIS',
  'option.symptom.sync-entry-missing': 'BackSyncServiceDatabaseConnectionString is missing in the registry',
  'option.symptom.write-refused': 'A setup reports “Could not write value … to key”',
  'option.symptom.untrusted-domain': 'A page reports “The login is from an untrusted domain”',

  // Circumstances
  'circumstance.framework-to-install.yes': 'The server runs Windows Server 2016 or 2019.',
  'circumstance.framework-to-install.no': 'The server runs Windows Server 2022 or later.',
  'circumstance.ultimate-clients.yes': 'Ultimate versions are in use.',
  'circumstance.ultimate-clients.no': 'No Ultimate version is in use.',
  'circumstance.login-sql.yes': 'IZYTRONIQ connects to its databases with a SQL login.',
  'circumstance.login-sql.no': 'IZYTRONIQ connects to its databases with a Windows or AD account.',
  'circumstance.application-changed.yes': 'The application was changed since its installation.',
  'circumstance.application-changed.no': 'The application is as it was installed.',
  'circumstance.licensing-tool.yes': 'The licensing tool is updated as well.',
  'circumstance.licensing-tool.no': 'The licensing tool stays as it is.',
  'circumstance.host-name-long.yes': 'The name of the machine has more than 15 characters.',
  'circumstance.host-name-long.no': 'The name of the machine has 15 characters at most.',
  'circumstance.account-long.yes': 'A part of the account’s name has more than 15 characters.',
  'circumstance.account-long.no': 'No part of the account’s name has more than 15 characters.',
  'circumstance.account-managed.yes': 'The service account is a managed one.',
  'circumstance.account-managed.no': 'The service account is not a managed one.',
  'circumstance.instance-and-port.yes': 'The SQL Server is given with instance and port.',
  'circumstance.instance-and-port.no':
    'The SQL Server is given with the instance or the port alone, or by its name.',
  'circumstance.symptom-pool-vanished.yes': 'The application pool has vanished.',
  'circumstance.symptom-pool-vanished.no': 'The trouble is not a vanished application pool.',
  'circumstance.symptom-sync-entry-missing.yes': 'The registry entry of the sync service is missing.',
  'circumstance.symptom-sync-entry-missing.no': 'The trouble is not a missing registry entry.',
  'circumstance.symptom-write-refused.yes': 'A setup cannot write to the registry.',
  'circumstance.symptom-write-refused.no': 'The trouble is not a refused write to the registry.',
  'circumstance.symptom-untrusted-domain.yes': 'The login comes from an untrusted domain.',
  'circumstance.symptom-untrusted-domain.no': 'The trouble is not a login from an untrusted domain.',

  // Procedures and sections
  'procedure.update.title': 'Update IZYTRONIQ Enterprise',
  'procedure.update.summary':
    'Brings the databases, the application server and the sync service to a newer version, in the order that loses no data. Valid from version 4.8 on.',
  'procedure.verify-update.title': 'Verify the update',
  'procedure.verify-update.summary':
    'Shows by event log, database version and three test pages that the server works, before the clients follow.',
  'procedure.troubleshoot.title': 'Find and fix a fault',
  'procedure.troubleshoot.summary': 'Leads from what you see, one test at a time, to what helps.',
  'section.check-in': 'Check in all data',
  'section.prepare-update': 'Prepare the update',
  'section.stop-service': 'Stop the sync service',
  'section.update-database': 'Update the databases',
  'section.update-application': 'Update application server and sync service',
  'section.restore-users': 'Enter the account again',
  'section.update-licensing-tool': 'Update the licensing tool',
  'section.verify-server': 'Test the server',
  'section.update-clients': 'Update the clients',
  'section.tests': 'Tests',
  'section.workarounds': 'What helps',

  // Update
  'izytroniq-enterprise.clients.ultimate-checked-in':
    'Have every user of an Ultimate version check in all checked-out data, and confirm it for each device.',
  'izytroniq-enterprise.clients.ultimate-checked-in.why':
    'Data that is still checked out at the time of the update can be lost or corrupted.',
  'izytroniq-enterprise.clients.nobody-offline':
    'Announce the update, and make sure that nobody is out with offline data until it is finished.',
  'izytroniq-enterprise.clients.nobody-offline.why':
    'Data checked out between now and the end of the update is in the same danger.',
  'izytroniq-enterprise.accounts.known':
    'Make sure that {serviceAccount} is the service account{isManaged, select, yes {} other {, and that someone who can sign in with it is there}}.',
  'izytroniq-enterprise.accounts.known.why':
    'It is db_owner of the databases Izytron.Iq and SyncService on {sqlInstance}{loginKind, select, sql {; where IZYTRONIQ connects with a SQL login, that one can be listed in its place} other {}}. The query lists who has this right in each, the owner among them; a Windows group stands for its members. services.msc shows the account of the sync service.',
  'izytroniq-enterprise.accounts.long-names':
    'Shorten {longNames} to 15 characters, or make sure that everything which asks for the name takes it as Windows shows it.',
  'izytroniq-enterprise.accounts.long-names.why':
    'NetBIOS cuts names to 15 characters. The commands of this list hold the full names; the commands here show the full name of the machine and the cut one.',
  'izytroniq-enterprise.accounts.managed':
    'Have the packages run by a sysadmin of the SQL Server: nobody can sign in as {serviceAccount}, a managed service account.',
  'izytroniq-enterprise.accounts.managed.why':
    'The manual asks for access to the account. Windows keeps the password of a managed service account to itself, so there is none to type: leave the field empty where a window asks for it.',
  'izytroniq-enterprise.database.which-instance':
    'Make sure that the instance named in {sqlInstance} answers there: the command must show its name.',
  'izytroniq-enterprise.database.which-instance.why':
    'Where instance and port are both given, the port alone decides who answers.',
  'izytroniq-enterprise.packages.download':
    'Download the installation packages of the new version from https://izytron.com/downloads.php to {serverName}.',
  'izytroniq-enterprise.packages.download.why': 'An update uses the same packages as an installation.',
  'izytroniq-enterprise.packages.run-as':
    'Sign in to {serverName} as {isManaged, select, yes {a sysadmin of the SQL Server} other {{serviceAccount}, or as a sysadmin of the SQL Server,}} and run every package from this session.',
  'izytroniq-enterprise.packages.run-as.why':
    'The packages change both databases and need the rights for it.{loginKind, select, sql { With a SQL login, the service account can lack them: where the query on the owners does not list it, sign in as a sysadmin.} other {}} The first command shows who is signed in, the second answers 1 for a sysadmin.',
  'izytroniq-enterprise.framework.install':
    'Check for .NET Framework 4.8 on {serverName}; if the command answers False, install it with Microsoft’s offline installer: https://support.microsoft.com/topic/microsoft-net-framework-4-8-offline-installer-for-windows-9d23f658-3b97-68ab-d013-aa3c3e7495e0',
  'izytroniq-enterprise.framework.install.why':
    'IZYTRONIQ cannot run without it, and Windows Server 2016 and 2019 come without it.',
  'izytroniq-enterprise.framework.in-box':
    'Check that the command answers True: .NET Framework 4.8 is there.',
  'izytroniq-enterprise.framework.in-box.why':
    'According to Microsoft, Windows Server 2022 and later bring it along; there is nothing to install.',
  'izytroniq-enterprise.service.stop': 'Stop the service IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.service.stop.why':
    'The manual stops it only once the prerequisites above are met. The command needs administrator rights.',
  'izytroniq-enterprise.database.save-connection-strings':
    'Save both connection strings, and nothing else of their keys, to files that only administrators can read.',
  'izytroniq-enterprise.database.save-connection-strings.why':
    'The values BackEndDatabaseConnectionString and BackSyncServiceDatabaseConnectionString name the SQL login; the update can lose them. The rest of their keys, such as the versions, is for the update to change. The commands write to your user profile; the files can contain the password.',
  'izytroniq-enterprise.database.run-from-cache':
    'Start Database.msi by a double-click and follow it to its end.',
  'izytroniq-enterprise.database.run-from-cache.why':
    'The installation stored its settings in a cache, which are still right as nothing has changed.',
  'izytroniq-enterprise.database.delete-setup-cache': 'Export the key, then delete its value SetupCache.',
  'izytroniq-enterprise.database.delete-setup-cache.why':
    'The cache holds the settings of the installation, which no longer apply after a change. The first command writes to your user profile; with a SQL login, the file can contain its password. The second one needs administrator rights.',
  'izytroniq-enterprise.database.run-with-server':
    'Open a command prompt in the folder of the packages and run Database.msi with {sqlInstance}.',
  'izytroniq-enterprise.database.run-with-server.why':
    'Without the cache, the setup learns the instance from BACKEND_SERVERNAME.',
  'izytroniq-enterprise.certificate.save':
    'Copy the line with serviceCertificate from the configuration file of the sync service and store it.',
  'izytroniq-enterprise.certificate.save.why':
    'The update replaces the file. Only this line is kept, as the rest can differ between versions.',
  'izytroniq-enterprise.packages.run-both':
    'Run the packages ApplicationServer and SyncService, one after the other.',
  'izytroniq-enterprise.packages.run-both.why': 'They replace the programs and their configuration files.',
  'izytroniq-enterprise.certificate.put-back-web':
    'Put the stored line in place of the serviceCertificate line in C:\\inetpub\\wwwroot\\IZYTRON.IQ\\web.config.',
  'izytroniq-enterprise.certificate.put-back-web.why':
    'The entry stands inside serviceCredentials, next to userNameAuthentication.',
  'izytroniq-enterprise.certificate.put-back-sync':
    'Put the same line into IZYTRON.IQ.SyncSvc.exe.config, the configuration file of the sync service.',
  'izytroniq-enterprise.certificate.put-back-sync.why':
    'The manual puts the saved entry back into both files.',
  'izytroniq-enterprise.certificate.compare':
    'Compare the two lines and the stored one: thumbprint, store location, store name and kind of search must be the same.',
  'izytroniq-enterprise.certificate.compare.why':
    'A thumbprint copied from the certificate dialog can carry characters that cannot be seen.',
  'izytroniq-enterprise.accounts.pool-identity':
    'Enter {serviceAccount} again as the identity of the application pool of IZYTRONIQ.',
  'izytroniq-enterprise.accounts.pool-identity.why':
    'Windows drops the account when the programs behind the pool are replaced; the default is ApplicationPoolIdentity. The command must show SpecificUser as IdentityType, and the account as Identity. The command needs administrator rights.',
  'izytroniq-enterprise.accounts.service-log-on':
    'Enter {serviceAccount} again as the log-on of the service IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.accounts.service-log-on.why':
    'Windows drops the account when the program behind the service is replaced.',
  'izytroniq-enterprise.database.compare-connection-strings':
    'Compare both connection strings with the saved ones; if they differ, write the saved ones back with the last two commands.',
  'izytroniq-enterprise.database.compare-connection-strings.why':
    'If the SQL login got lost, the web pages later report a login from an untrusted domain. Writing to the registry needs administrator rights.',
  'izytroniq-enterprise.service.restart': 'Restart the service IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.service.restart.why':
    'Only then does it run with what was entered: account, certificate, connection strings. The command needs administrator rights.',
  'izytroniq-enterprise.licensing-tool.update': 'Run the package of the licensing tool.',
  'izytroniq-enterprise.licensing-tool.update.why': 'This update is optional.',

  // Verify
  'izytroniq-enterprise.verify.event-log':
    'Look at the event log after the start of the sync service: it may contain only the note that the service was started, and no error.',
  'izytroniq-enterprise.verify.event-log.why':
    'According to the manual, the start must leave no error behind. The command lists the last hour: where the service has run for longer, restart it first.',
  'izytroniq-enterprise.verify.database-version':
    'Query Database_Info on {sqlInstance}: one of the values must be the new version.',
  'izytroniq-enterprise.verify.database-version.why': 'It shows that the databases have been updated.',
  'izytroniq-enterprise.verify.sync-service-page': 'Open {syncServiceAddress}; it must show no error.',
  'izytroniq-enterprise.verify.sync-service-page.why': 'It tests the sync service.',
  'izytroniq-enterprise.verify.bits-page': 'Open {bitsAddress}; it must show no error.',
  'izytroniq-enterprise.verify.bits-page.why': 'It is the second of the three test pages.',
  'izytroniq-enterprise.verify.handshake-page': 'Open {handshakeAddress}; it must show no error.',
  'izytroniq-enterprise.verify.handshake-page.why': 'It tests the application server.',
  'izytroniq-enterprise.clients.start':
    'Start the client application on each device against {serverName} and let the automatic update run.',
  'izytroniq-enterprise.clients.start.why':
    'Once every test has passed, IZYTRONIQ works again, and starting a client starts its update.',

  // Troubleshoot
  'symptom.pool-vanished': 'The application pool of IZYTRONIQ has vanished from IIS',
  'symptom.sync-entry-missing': 'BackSyncServiceDatabaseConnectionString is missing in the registry',
  'symptom.write-refused': 'A setup reports “Could not write value … to key”',
  'symptom.untrusted-domain': 'A page reports “The login is from an untrusted domain”',
  'izytroniq-enterprise.trouble.pool-listed':
    'Does IIS on {serverName} list the application pool of IZYTRONIQ beside .NET v4.5, .NET v4.5 Classic and DefaultAppPool?',
  'izytroniq-enterprise.trouble.pool-listed.why':
    'At least these four entries must be there. The pool can vanish when an older application server is overwritten. The command needs administrator rights.',
  'outcome.izytroniq-enterprise.trouble.pool-listed.missing': 'It is missing',
  'outcome.izytroniq-enterprise.trouble.pool-listed.listed': 'It is listed',
  'izytroniq-enterprise.trouble.entry-there':
    'Does the entry exist, and does it name {sqlInstance} as its Data Source?',
  'izytroniq-enterprise.trouble.entry-there.why': 'From it the sync service knows its database.',
  'outcome.izytroniq-enterprise.trouble.entry-there.missing': 'It does not exist',
  'outcome.izytroniq-enterprise.trouble.entry-there.other-server': 'It names another server',
  'outcome.izytroniq-enterprise.trouble.entry-there.right': 'It names the right one',
  'izytroniq-enterprise.trouble.which-package': 'Which setup is named in the title bar of the message?',
  'izytroniq-enterprise.trouble.which-package.why':
    'Often Windows can no longer trace the permissions with which IZYTRONIQ was first installed.',
  'outcome.izytroniq-enterprise.trouble.which-package.application-server': 'ApplicationServer',
  'outcome.izytroniq-enterprise.trouble.which-package.sync-service': 'SyncService',
  'izytroniq-enterprise.trouble.entries-saved':
    'Are there files of both connection strings that were saved before the update?',
  'izytroniq-enterprise.trouble.entries-saved.why':
    'The user in use has no right to access the SQL Server {sqlInstance}; the manual has the registry entries restored.',
  'outcome.izytroniq-enterprise.trouble.entries-saved.saved': 'They are there',
  'outcome.izytroniq-enterprise.trouble.entries-saved.not-saved': 'There are none',
  'izytroniq-enterprise.trouble.reinstall-application-server':
    'Uninstall the package ApplicationServer completely, then install it again.',
  'izytroniq-enterprise.trouble.reinstall-application-server.why':
    'The new installation creates what is missing with present permissions.',
  'izytroniq-enterprise.trouble.reinstall-sync-service':
    'Uninstall the package SyncService completely, then install it again.',
  'izytroniq-enterprise.trouble.reinstall-sync-service.why':
    'The new installation creates what is missing with present permissions.',
  'izytroniq-enterprise.trouble.put-back':
    'Put the stored serviceCertificate line back into the configuration files.',
  'izytroniq-enterprise.trouble.put-back.why':
    'A new installation brings new configuration files, as an update does.',
  'izytroniq-enterprise.trouble.write-entry': 'Enter the SQL Server in the registry: {syncConnectionString}',
  'izytroniq-enterprise.trouble.write-entry.why':
    'The setup does not know the server. This string is for a Windows or AD account; with a SQL login, write back the saved one instead. Writing to the registry needs administrator rights.',
  'izytroniq-enterprise.trouble.check-entry':
    'Look whether the registry names the SQL Server again; if not, enter it: {syncConnectionString}',
  'izytroniq-enterprise.trouble.check-entry.why':
    'The manual has it entered where SyncService was installed again because the entry was missing; checking it after any new installation is our own advice. This string is for a Windows or AD account; with a SQL login, write back the saved one instead. Writing to the registry needs administrator rights.',
  'izytroniq-enterprise.trouble.cancel': 'Choose “Cancel” in the message.',
  'izytroniq-enterprise.trouble.cancel.why':
    'The manual has the message cancelled and the package installed again.',
  'izytroniq-enterprise.trouble.import-entries':
    'Write both saved connection strings back to the registry, and no other value.',
  'izytroniq-enterprise.trouble.import-entries.why':
    'They bring back the login with which IZYTRONIQ reached its databases. Importing an exported key as a whole would also bring back the versions of before the update. The commands read the files from your user profile. Writing to the registry needs administrator rights.',
  'izytroniq-enterprise.trouble.check-owner':
    'Check that the query lists {serviceAccount}, or a group that it belongs to, for both databases.',
  'izytroniq-enterprise.trouble.check-owner.why':
    'It lists who is db_owner, the owner among them. Without saved strings, only a Windows or AD account with this right can connect. This is our own advice.',
  'izytroniq-enterprise.trouble.ask-vendor':
    'Ask Gossen-Metrawatt’s support, with the message, the version and both connection strings without passwords.',
  'izytroniq-enterprise.trouble.ask-vendor.why': 'The manual knows no further remedy.',

  // Ways through windows and menus
  'gui.service-log-on':
    'services.msc > IZYTRON.IQ BackEnd SyncService > right-click > Properties > tab “Log On” > This account',
  'gui.pool-identity':
    'IIS Manager > Application Pools > the pool of IZYTRONIQ > right-click > Advanced Settings > Process Model > Identity > Custom account',
  'gui.event-viewer': 'eventvwr.msc > Windows Logs > Application and System',
  'gui.programs': 'Control Panel > Programs and Features > the package > Uninstall',

  // Ways to a procedure
  'path.start': 'What are you about to do?',
  'path.start.new-version': 'Update to a new version',
  'path.start.check-update': 'Check an update that was made',
  'path.start.something-wrong': 'Fix something that does not work',
  'path.sql-server':
    'Was the application changed since its installation, for example moved to another SQL Server?',
  'path.sql-server.same': 'No, nothing was changed',
  'path.sql-server.changed': 'Yes, something was changed',
  'path.something-wrong': 'What do you see?',
  'path.something-wrong.pool-vanished': 'The application pool has vanished from IIS',
  'path.something-wrong.sync-entry-missing': 'The registry entry of the sync service is missing',
  'path.something-wrong.write-refused': 'A setup cannot write to the registry',
  'path.something-wrong.untrusted-domain': 'The login comes from an untrusted domain',

  // Rulings
  'ruling.own-advice': 'Items that say so are our own advice; the manual does not ask for them.',
  'ruling.ultimate-first':
    'The manual names the check-in among the prerequisites. It comes before all of them here, because it takes longest and data is at stake.',
  'ruling.service-name-spellings':
    'The manual writes the service Izytroniq.Backend.Syncservice and Izytroniq Backend SyncService. Commands use IZYTRON.IQ BackEnd SyncService, which its screenshot shows.',
  'ruling.framework-in-box':
    'The manual asks for .NET Framework 4.8 to be installed on Windows Server 2016 and 2019 and is silent on later ones. That these bring it along is Microsoft’s word.',
  'ruling.framework-address':
    'The manual prints Microsoft’s German address of the installer, with a hyphen lost at the end of a line. The address given here holds the same identifier and names no language.',
  'ruling.registry-value-names':
    'The last part of both registry paths is read as a value of the key before it, as in the manual’s screenshot.',
  'ruling.setup-cache-value':
    'The manual says to delete the setup cache and shows a screenshot. The value SetupCache seen there is taken to be it.',
  'ruling.config-path-space':
    'The manual prints a space before IZYTRON.IQ.SyncSvc.exe.config in its path. It is left out here.',
  'ruling.pool-name-spellings':
    'The manual writes the pool izytroniq.Backendpool, while its screenshot shows a name that begins with IZYTRON.IQ and ends with BackEnd Pool. The command lists all pools, to be recognised there.',
  'ruling.database-info-spelling':
    'The manual prints the query with “database info” and, in its screenshot, with Database_Info. The screenshot shows a result, so its spelling is used; the database is taken to be Izytron.Iq.',
  'ruling.names-cut-by-netbios':
    'The manual does not speak of the length of names. That NetBIOS cuts those over 15 characters is a matter of Windows; the commands hold the full names.',
  'ruling.managed-account-no-password':
    'The manual does not speak of managed service accounts. Because it asks for access to the account, such an account counts as a major point.',
  'ruling.port-decides-over-instance':
    'The manual does not say what decides where instance and port are both given. The way SQL Server is reached, the port alone decides.',

  'group.neighbours': 'Other software on this server',
  'section.neighbours': 'Other software on this server',
  'parameter.besideStream.title': 'stream on the same server',
  'parameter.besideStream.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-stream.yes': 'stream is on the same server.',
  'circumstance.beside-stream.no': 'stream is not on the same server.',
  'parameter.besideSage.title': 'Sage 100c CRM on the same server',
  'parameter.besideSage.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-sage.yes': 'Sage 100c CRM is on the same server.',
  'circumstance.beside-sage.no': 'Sage 100c CRM is not on the same server.',
  'parameter.besideIsogeo.title': 'Isogeo Scan FME on the same server',
  'parameter.besideIsogeo.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-isogeo.yes': 'Isogeo Scan FME is on the same server.',
  'circumstance.beside-isogeo.no': 'Isogeo Scan FME is not on the same server.',
  'beside.sql-not-offered':
    'Plan {other} with the existing SQL Server instance or with one on another server. If it is to have its own, install it before IZYTRONIQ Enterprise brings a SQL Server.',
  'beside.sql-not-offered.why':
    '{other} offers a SQL Server instance of its own only where the server has none yet; IZYTRONIQ Enterprise has one on it.',
  'beside.restart-interrupts':
    'Have {other} installed after IZYTRONIQ Enterprise, unless it brings a SQL Server of its own and has to come first. Choose a time when nobody works with IZYTRONIQ Enterprise, and check afterwards that {ours} is running.',
  'beside.restart-interrupts.why':
    'The installation of {other} ends with a restart of the machine, which interrupts {ours} of IZYTRONIQ Enterprise.',
  'beside.port-taken-https':
    'Have {other} moved to another HTTPS port than {ours}, which IZYTRONIQ Enterprise takes: during its installation, or later in IIS, in the bindings of Hager Group EMS Web Site.',
  'beside.port-taken-https.why':
    'Both would listen on the same TCP port. The address of {other} then holds the new port, and the firewall must let it in.',
  'beside.iis-stopped':
    'Have {other} installed, or its licence key renewed, only when nobody works with IZYTRONIQ Enterprise, and try its test pages afterwards.',
  'beside.iis-stopped.why':
    'The setup of {other} stops IIS, and with it {ours}. Renewing the licence key needs a restart of IIS as well.',
  'beside.sql-collation-differs':
    'Give IZYTRONIQ Enterprise and {other} an instance each, or confirm that IZYTRONIQ Enterprise works with {theirs}.',
  'beside.sql-collation-differs.why':
    '{other} expects {theirs} as the default collation of its SQL Server; IZYTRONIQ Enterprise may use the same SQL Server, and its manual names no collation.',
  'beside.account-dedicated':
    'Run the services of IZYTRONIQ Enterprise under an account that is not {theirs}.',
  'beside.account-dedicated.why':
    'The service of {other} must run as the Windows user {theirs}, which is dedicated to it.',
  'ruling.https-443-by-address':
    'The manual of IZYTRONIQ Enterprise prints addresses with https:// and without a port; 443 is assumed.',
  'ruling.sql-place-not-said':
    'The manual of IZYTRONIQ Enterprise leaves open on which machine SQL Server runs; for conflicts this server is assumed.',
  'ruling.neighbour-at-defaults':
    'The checklist does not ask how the other software is set up: its defaults are assumed. The page of conflicts takes its settings as well.',
} as const

export type IzytroniqMessages = Readonly<Record<keyof typeof en, string>>
