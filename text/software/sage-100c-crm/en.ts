/** Texts of the procedures of Sage 100c CRM. An item's text stands under its id, the reason under `<id>.why`. ICU MessageFormat. */
export const en = {
  'group.site': 'The site',
  'group.servers': 'Servers',
  'group.installation': 'Installation of CRM',
  'group.database': 'SQL Server and database',
  'group.integration': 'Link with Gestion commerciale',
  'group.licence': 'Licence key',
  'parameter.siteName.title': 'Name of the site',
  'parameter.siteName.help':
    'Free text, for example the town and the building. It heads the checklist and its documents.',
  'parameter.serverName.title': 'Name of the web server',
  'parameter.serverName.help':
    'The server on which CRM runs or will run; with several web servers, the master. Its name, with or without the domain, or its IPv4 address.',
  'parameter.installationName.title': 'Name of the installation',
  'parameter.installationName.help':
    'It names the site in IIS, the database and the folder: CRM, then letters or digits without space or separator, ten characters at most. CRMSAGE is the example of the manual.',
  'parameter.multiServer.title': 'Several web servers',
  'parameter.multiServer.help':
    'Several web servers share one database, and users are spread over them. The licence must include this option.',
  'parameter.secondaryServers.title': 'Number of secondary web servers',
  'parameter.secondaryServers.help': 'All web servers but the master.',
  'parameter.loadBalancing.title': 'Load balancing',
  'parameter.loadBalancing.help': 'Who decides which web server a new user is sent to.',
  'option.loadBalancing.crm': 'By CRM itself',
  'option.loadBalancing.other': 'By another module',
  'parameter.proxy.title': 'Internet through a proxy server',
  'parameter.proxy.help': 'The setup then asks for the data of the proxy server.',
  'parameter.backupFolder.title': 'Folder for the backup',
  'parameter.backupFolder.help':
    'Where the backup before the update is kept. A full Windows path; the SQL Server writes its file under the same path on its own machine.',
  'parameter.sqlServer.title': 'SQL Server of CRM',
  'parameter.sqlServer.help': 'The setup can install an Express edition where there is no SQL Server yet.',
  'option.sqlServer.local': 'On the web server, there before CRM',
  'option.sqlServer.remote': 'On another server',
  'option.sqlServer.express': 'Express edition from the setup',
  'parameter.databaseServer.title': 'Database server',
  'parameter.databaseServer.help': 'The other server, by its DNS name or its IPv4 address.',
  'parameter.sqlInstance.title': 'Name of the instance',
  'parameter.sqlInstance.help': 'Only if the SQL Server instance has a name; the default instance has none.',
  'parameter.sqlLogin.title': 'SQL account',
  'parameter.sqlLogin.help':
    'The account that CRM uses in SQL Server: sa, or an account of its own with all rights of administration.',
  'parameter.integration.title': 'Link with Gestion commerciale',
  'parameter.integration.help':
    'CRM exchanges data with Sage Gestion commerciale through the integration service.',
  'parameter.integrationServer.title': 'Web server of the integration service',
  'parameter.integrationServer.help':
    'The least used of the web servers; the planner for several servers proposes one. Without a name here, the lists name no server for the service.',
  'parameter.commercialDataOlder.title': 'Its data comes from an earlier version',
  'parameter.commercialDataOlder.help': 'The data of Gestion commerciale must then be checked first.',
  'parameter.companyTitle.title': 'Title of the company',
  'parameter.companyTitle.help':
    'The unique code of the company in the integration service, at most 50 characters. Sage100 is the default that CRM proposes.',
  'parameter.versionChange.title': 'Together with a new version',
  'parameter.versionChange.help':
    'The setup of the new version takes the key; without a new version a tool of its own does.',
  'parameter.updateKind.title': 'Kind of update',
  'parameter.updateKind.help': 'A full reinstallation overwrites the database.',
  'option.updateKind.upgrade': 'Upgrade of an earlier version',
  'option.updateKind.full-reinstallation': 'Full reinstallation, the database is overwritten',
  'circumstance.multi-server.yes': 'CRM runs on several web servers.',
  'circumstance.multi-server.no': 'CRM runs on one web server.',
  'circumstance.proxy.yes': 'The internet is reached through a proxy server.',
  'circumstance.proxy.no': 'The internet is reached without a proxy server.',
  'circumstance.sql-express.yes': 'The setup installs SQL Server Express.',
  'circumstance.sql-express.no': 'The setup installs no SQL Server.',
  'circumstance.sql-remote.yes': 'SQL Server is on another server.',
  'circumstance.sql-remote.no': 'SQL Server is on the web server.',
  'circumstance.server-name-long.yes': 'The name of the machine has more than 15 characters.',
  'circumstance.server-name-long.no': 'The name of the machine has 15 characters at most.',
  'circumstance.server-name-address.yes': 'The name of the web server is an IPv4 address.',
  'circumstance.server-name-address.no': 'The name of the web server is no IPv4 address.',
  'circumstance.database-server-long.yes': 'The name of the database server has more than 15 characters.',
  'circumstance.database-server-long.no': 'The name of the database server has 15 characters at most.',
  'circumstance.integration.yes': 'CRM is linked with Gestion commerciale.',
  'circumstance.integration.no': 'CRM is not linked with Gestion commerciale.',
  'circumstance.commercial-data-older.yes': 'The data of Gestion commerciale comes from an earlier version.',
  'circumstance.commercial-data-older.no':
    'The data of Gestion commerciale does not come from an earlier version.',
  'circumstance.balanced-by-crm.yes': 'CRM spreads the load itself.',
  'circumstance.balanced-by-crm.no': 'Another module spreads the load.',
  'circumstance.version-change.yes': 'The key changes together with the version.',
  'circumstance.version-change.no': 'The version stays the same.',
  'circumstance.full-reinstallation.yes': 'The database is overwritten.',
  'circumstance.full-reinstallation.no': 'The database is not overwritten.',
  'procedure.pre-install.title': 'Before the installation',
  'procedure.pre-install.summary': 'What must be there and agreed before the setup of CRM is started.',
  'procedure.install.title': 'Installation',
  'procedure.install.summary': 'From the setup on one web server to the first connection.',
  'procedure.register.title': 'Register by hand',
  'procedure.register.summary': 'For a product that the setup could not register.',
  'procedure.configure-integration.title': 'Configure the integration',
  'procedure.configure-integration.summary':
    'Adds the company whose data is exchanged with Gestion commerciale.',
  'procedure.install-multi-server.title': 'Install on several servers',
  'procedure.install-multi-server.summary':
    'The master first, then the secondary servers, then the five fields of the load balancing.',
  'procedure.verify-load-balancing.title': 'Verify the load balancing',
  'procedure.verify-load-balancing.summary': 'Whether a new user reaches the server with the fewest users.',
  'procedure.update.title': 'Update',
  'procedure.update.summary': 'Backup, trial on a test environment, then the new version.',
  'procedure.update-licence-key.title': 'Update the licence key',
  'procedure.update-licence-key.summary':
    'For another number of users or another edition, with a new version or without.',
  'section.documents': 'Documents and skills',
  'section.licence': 'Licence',
  'section.architecture': 'Architecture',
  'section.web-server': 'Web server and network',
  'section.database': 'SQL Server',
  'section.commercial-management': 'Gestion commerciale',
  'section.integration-service': 'Integration service',
  'section.setup': 'Setup of CRM',
  'section.first-start': 'First connection',
  'section.security': 'Security',
  'section.registration': 'Registration',
  'section.company': 'Company',
  'section.synchronisation': 'What is synchronised',
  'section.completion': 'Completion',
  'section.plan': 'Plan',
  'section.master': 'Master server',
  'section.secondary': 'Secondary servers',
  'section.fields': 'The five fields',
  'section.connections': 'Connections',
  'section.other-balancer': 'Balancing by another module',
  'section.upkeep': 'Upkeep of every server',
  'section.back-up': 'Backup',
  'section.rehearsal': 'Trial update',
  'section.real-update': 'Real update',
  'section.preparation': 'Preparation',
  'section.sign-out': 'Before the change',
  'section.key-with-version': 'Key with a new version',
  'section.key-alone': 'Key alone',
  'section.after-key': 'After the change',
  'gui.ssms-sa': 'SQL Server Management Studio > Security > Logins > sa > Properties',
  'gui.licence-details': 'In CRM: Administration > Système > Détails de la clé de licence',
  'gui.database-settings': 'In CRM: Administration > Système > Base de données',
  'gui.web-services': 'Control Panel > Sage 100 Webservices, double-click',
  'gui.web-services-add': 'In Sage 100 Webservices: “Ajouter”',
  'gui.registry-export': 'Start > regedit > File > Export',
  'ruling.own-commands': 'The manual gives no commands for this; those shown are ours.',
  'ruling.own-advice': 'The manual does not say this; it is our advice.',
  'ruling.installation-name-required':
    'The manual advises the form of the name: CRM, then letters or digits, ten characters at most. It is checked here as a rule.',
  'ruling.address-from-alias':
    'The manual says that the database and the alias in IIS have the name of the installation; the address and the name of the database are derived from that.',
  'ruling.default-credentials':
    'The manual prints default credentials and does not ask for a change; changing them is our requirement.',
  'ruling.settings-spread-two-ways':
    'The manual says that CRM deploys all updates of its configuration to every server by itself, and right after it that all updates of settings must be made by hand on every server. Here each server is checked, and what has not arrived is entered by hand; changed files are always copied.',
  'ruling.fields-in-order':
    'Fields with several servers hold the master first, then the secondary servers, with a semicolon between them.',
  'ruling.versions-in-guide':
    'The manual names no version of SQL Server and leaves that to the compatibility guide, which is not kept here: somebody has to compare the version with it.',
  'ruling.several-with-remote':
    'With several web servers the manual has the database on a dedicated server of its own. SQL Server is taken to be on another server then, whatever was entered for one server.',
  'ruling.collation-of-express':
    'The manual asks for FRENCH_CI_AS and makes no exception for Express. The instance that the setup creates can only be looked at after it, before data is entered.',
  'ruling.sa-used-by-crm':
    'CRM works in SQL Server through the account entered in the setup, with Express sa. The manual does not say where CRM takes a new password; change both together, or give CRM an SQL account of its own with all rights of administration, as the manual allows.',
  'ruling.browser-beside-sql-server':
    'The manual does not say on which machine SQL Server Browser is to run. Here it is on that of the SQL Server, whose instances it announces; with Express, once the setup has installed it.',
  'ruling.names-cut-by-netbios':
    'The guide does not speak of the length of names. That NetBIOS cuts those over 15 characters is a matter of Windows; the commands hold the full names.',
  'path.start': 'What are you about to do?',
  'path.start.first-install': 'Install CRM for the first time',
  'path.start.new-version': 'Install a new version',
  'path.start.licence': 'Register, or change the licence key',
  'path.start.integration': 'Link CRM with Gestion commerciale',
  'path.start.load-balancing': 'Check how users are spread over servers',
  'path.servers': 'How many web servers will there be?',
  'path.servers.one': 'One',
  'path.servers.several': 'Several, with one database',
  'path.commercial-management': 'Is CRM to be linked with Gestion commerciale?',
  'path.commercial-management.with': 'Yes, linked',
  'path.commercial-management.without': 'No, alone',
  'path.commercial-management-several': 'Is CRM to be linked with Gestion commerciale?',
  'path.commercial-management-several.with': 'Yes, linked',
  'path.commercial-management-several.without': 'No, alone',
  'path.update-servers': 'On how many web servers does CRM run?',
  'path.update-servers.one': 'On one',
  'path.update-servers.several': 'On several',
  'path.licence': 'What is it about?',
  'path.licence.not-registered': 'A message says that the product is not registered',
  'path.licence.new-key': 'A new key for the same version',
  'path.licence.new-key-and-version': 'A new key together with a new version',
  'sage-100c-crm.documents.specifications':
    'Compare the server, Windows, the browsers and SQL Server with http://documentation.sage.fr/bupme/DOCS/CRM_TECHSPECIF_V100.PDF and http://documentation.sage.fr/bupme/DOCS/CRM_MATRIX_V100.PDF.',
  'sage-100c-crm.documents.specifications.why':
    'These two guides alone list what is supported; http://documentation.sage.fr/bupme/DOCS/CRM_REFGUIDEBOOKS_V100.PDF leads to all the others.',
  'sage-100c-crm.documents.experience':
    'Entrust the installation to someone who administers CRM (http://documentation.sage.fr/bupme/DOCS/CRM_ADMINISTRATOR_V100.PDF) and can back up and restore SQL databases.',
  'sage-100c-crm.documents.experience.why':
    'The guide is written for experienced administrators and certified consultants.',
  'sage-100c-crm.documents.addendum':
    'Read the guide before the installation, with the addendum if there is one.',
  'sage-100c-crm.documents.addendum.why':
    'The software can be updated between two editions of the guide; an addendum then describes the changes.',
  'sage-100c-crm.licence.key-valid': 'Have a valid licence key at hand.',
  'sage-100c-crm.licence.key-valid.why':
    'The setup asks for it; it is on the order document, the bon de référencement.',
  'sage-100c-crm.licence.company-name': 'Note the company name exactly as the supplier gives it.',
  'sage-100c-crm.licence.company-name.why':
    'The key takes the name into account, and the manual asks for it exactly as the supplier gives it.',
  'sage-100c-crm.licence.multi-server-option':
    'Make sure that a valid licence includes the multi-server option.',
  'sage-100c-crm.licence.multi-server-option.why':
    'The manual makes a valid licence with this option a condition.',
  'sage-100c-crm.architecture.network-known': 'Draw up the complete network architecture of the customer.',
  'sage-100c-crm.architecture.network-known.why': 'The project must not begin before it is known.',
  'sage-100c-crm.architecture.one-installation':
    'Check that {serverName}{isSeveral, select, yes { and every secondary server hold} other { holds}} no other installation of CRM.',
  'sage-100c-crm.architecture.one-installation.why': 'One production server may hold only one.',
  'sage-100c-crm.architecture.browsers':
    'Make sure that each user has a supported browser and an IP connection to {serverName}{isSeveral, select, yes { and to every secondary server} other {}}.',
  'sage-100c-crm.architecture.browsers.why':
    'Nothing is installed on the workstations; the browser is all they need.',
  'sage-100c-crm.architecture.exchange':
    'Decide where the synchronisation engine for Exchange is to run, if it is used.',
  'sage-100c-crm.architecture.exchange.why':
    'It may be on another server; the administrator’s guide describes it under the integration of Exchange.',
  'sage-100c-crm.architecture.administrator-rights':
    'Obtain administrator rights on {serverName}{isSeveral, select, yes {, on every secondary server} other {}}, in the domain and on the SQL Server.',
  'sage-100c-crm.architecture.administrator-rights.why':
    'The manual asks for rights of administration on all three.',
  'sage-100c-crm.architecture.name-installation':
    'Agree on {installationName} as the name of the installation.',
  'sage-100c-crm.architecture.name-installation.why':
    'The site in IIS, the database and the folder {installationFolder} will have this name.',
  'sage-100c-crm.architecture.long-names':
    'Shorten {longNames} to 15 characters, or make sure that everything which asks for the name takes it as Windows shows it.',
  'sage-100c-crm.architecture.long-names.why':
    'NetBIOS cuts names to 15 characters. The commands of this list hold the full names; the commands here show the full name of the machine and the cut one.',
  'sage-100c-crm.iis.stop-allowed':
    'Obtain permission to stop IIS, and with it every site of the server, at the time agreed.',
  'sage-100c-crm.iis.stop-allowed.why':
    'The setup and a change of the key stop IIS; other sites in production go down with it.',
  'sage-100c-crm.iis.port-80':
    'Check that port 80 of the default web site of {serverName}{isSeveral, select, yes { and of every secondary server} other {}} is free.',
  'sage-100c-crm.iis.port-80.why':
    'CRM and what it depends on need it; no other port will do. netstat shows who listens by PID; PID 4 is Windows itself, and the other commands tell which application or site is behind it.',
  'sage-100c-crm.iis.own-java': 'Expect a Java runtime of CRM’s own on {serverName}.',
  'sage-100c-crm.iis.own-java.why':
    'By default it is installed into Program Files (x86)\\Sage\\CRM\\Services\\JRE8.',
  'sage-100c-crm.network.internet':
    'Make sure that {serverName}{isSeveral, select, yes { and every secondary server reach} other { reaches}} the internet.',
  'sage-100c-crm.network.internet.why': 'The setup registers the product with Sage at its end.',
  'sage-100c-crm.network.proxy-data': 'Ask for the data of the proxy server.',
  'sage-100c-crm.network.proxy-data.why': 'The setup asks for them.',
  'sage-100c-crm.sql.express-offered': 'Let the setup install SQL Server Express.',
  'sage-100c-crm.sql.express-offered.why':
    'It offers to do so where no SQL Server is supplied, and creates the instance CRMEXPRESS2014.',
  'sage-100c-crm.sql.server-installed': 'Have SQL Server installed on {instance}.',
  'sage-100c-crm.sql.server-installed.why': 'It must be there before the setup.',
  'sage-100c-crm.sql.version':
    'Check that the compatibility guide lists the version of SQL Server on {instance}.',
  'sage-100c-crm.sql.version.why': 'The setup warns of any other.',
  'sage-100c-crm.sql.management-studio':
    'Install SQL Server Management Studio on {serverName}{isSeveral, select, yes { and on every secondary server} other {}}.',
  'sage-100c-crm.sql.management-studio.why': 'It makes the connection to the SQL Server on another machine.',
  'sage-100c-crm.sql.collation': 'Check that the default collation of {instance} is FRENCH_CI_AS.',
  'sage-100c-crm.sql.collation.why': 'CRM requires it as the default of the server.',
  'sage-100c-crm.sql.browser':
    'Install and start the service SQL Server Browser on {databaseMachine}, the machine of the SQL Server.',
  'sage-100c-crm.sql.browser.why':
    'Import plus needs it to upload data. The commands act on the machine on which they are run.',
  'sage-100c-crm.sql.login':
    'Check that the account {databaseLogin} exists on {instance} and has all rights of administration.',
  'sage-100c-crm.sql.login.why': 'CRM works in SQL Server through it.',
  'sage-100c-crm.sql.connections': 'Check that the SQL Server allows enough connections at once.',
  'sage-100c-crm.sql.connections.why':
    'Each web server takes one for a DLL and a pool for Tomcat, and reloads both together.',
  'sage-100c-crm.commercial.installed': 'Install Sage Gestion commerciale.',
  'sage-100c-crm.commercial.installed.why': 'CRM is linked with it; it must be there first.',
  'sage-100c-crm.commercial.version-match':
    'Choose the version of the integration service that suits both Gestion commerciale and CRM.',
  'sage-100c-crm.commercial.version-match.why': 'The three must match.',
  'sage-100c-crm.commercial.sql-client':
    'Install the client part for SQL Server of Gestion commerciale on {hasIntegrationServer, select, yes {{integrationMachine}} other {the web server of the integration service}}.',
  'sage-100c-crm.commercial.sql-client.why': 'It must be on the server of the integration service.',
  'sage-100c-crm.commercial.check-data': 'Run the check of the data of Gestion commerciale.',
  'sage-100c-crm.commercial.check-data.why': 'It comes from an earlier version.',
  'sage-100c-crm.commercial.back-up': 'Back up the data of Gestion commerciale.',
  'sage-100c-crm.commercial.back-up.why': 'The manual asks for it before the integration is set up.',
  'sage-100c-crm.service.sign-in':
    'Sign in to {hasIntegrationServer, select, yes {{integrationMachine}} other {the web server of the integration service}} with a Windows account that is administrator of the machine.',
  'sage-100c-crm.service.sign-in.why': 'The integration service can only be installed by one.',
  'sage-100c-crm.service.download':
    'Start SETUP from the root of the installation medium, choose “Installation du service d’intégration avec la Gestion Commerciale” and download the web service concerned.',
  'sage-100c-crm.service.download.why': 'The integration service comes before CRM.',
  'sage-100c-crm.service.run': 'Open the folder of downloads and run the file as administrator.',
  'sage-100c-crm.service.run.why': 'The download does not install itself.',
  'sage-100c-crm.service.installed': 'Check that the service “Sage Serveur Web” is there.',
  'sage-100c-crm.service.installed.why': 'It is the web service of the integration.',
  'sage-100c-crm.install.start-setup':
    'Start SETUP from the root of the installation medium and choose “Nouvelle installation ou mise à jour”.',
  'sage-100c-crm.install.start-setup.why': 'This is the setup of CRM itself.',
  'sage-100c-crm.install.order-data':
    'Enter the company and the licence number exactly as on the order document, the bon de référencement.',
  'sage-100c-crm.install.order-data.why': 'The setup requires both.',
  'sage-100c-crm.install.express': 'Accept the installation of SQL Server Express.',
  'sage-100c-crm.install.express.why':
    'The instance CRMEXPRESS2014 is created, with the administrator sa and the password SageCrm#2017 at first.',
  'sage-100c-crm.install.select-server': 'Select the SQL Server {instance}.',
  'sage-100c-crm.install.select-server.why': 'It must have been installed before.',
  'sage-100c-crm.install.version-warning': 'Stop if a warning about the version of SQL Server appears.',
  'sage-100c-crm.install.version-warning.why': 'The version is then not supported.',
  'sage-100c-crm.install.name': 'Enter {installationName} as the name of the installation.',
  'sage-100c-crm.install.name.why': 'The site, the database and the folder take this name.',
  'sage-100c-crm.install.database-account':
    'Select {instance} as the database server, with the account {databaseLogin}.',
  'sage-100c-crm.install.database-account.why': 'The account must be allowed in SQL Server.',
  'sage-100c-crm.install.no-demonstration': 'Do not select the demonstration database.',
  'sage-100c-crm.install.no-demonstration.why': 'It has no place at a customer’s.',
  'sage-100c-crm.install.protocol': 'Enter the protocol of the connection if it is asked for.',
  'sage-100c-crm.install.protocol.why': 'The manual has it entered where it is necessary.',
  'sage-100c-crm.install.proxy': 'Enter the data of the proxy server.',
  'sage-100c-crm.install.proxy.why': 'With a proxy server, the setup needs these data.',
  'sage-100c-crm.install.summary': 'Compare the summary with what was agreed, then start the installation.',
  'sage-100c-crm.install.summary.why': 'It appears before the installation is launched.',
  'sage-100c-crm.install.registration-data': 'Enter what is asked for the registration.',
  'sage-100c-crm.install.registration-data.why':
    'The product is registered with Sage over the internet; if that fails, it can be registered by hand.',
  'sage-100c-crm.iis.tomcat-started': 'Wait until the Tomcat service has fully started.',
  'sage-100c-crm.iis.tomcat-started.why':
    'After IISRESET or a restart the interactive dashboard may show an error until then.',
  'sage-100c-crm.install.open': 'Open {address} in a supported browser.',
  'sage-100c-crm.install.open.why': 'The installation is only complete once CRM has been opened.',
  'sage-100c-crm.install.sign-in': 'Log in as Admin, without a password.',
  'sage-100c-crm.install.sign-in.why': 'The manual connects with this account; no password is required.',
  'sage-100c-crm.install.components': 'Wait until the additional functions are deployed.',
  'sage-100c-crm.install.components.why': 'The installation continues after the first login.',
  'sage-100c-crm.install.reconnect': 'Log in again when CRM asks for it.',
  'sage-100c-crm.install.reconnect.why': 'This ends the installation.',
  'sage-100c-crm.install.improvement-programme':
    'Decide with the customer whether to take part in the “Programme Améliorations Produits”.',
  'sage-100c-crm.install.improvement-programme.why': 'CRM proposes it at the next login.',
  'sage-100c-crm.install.continue-integration': 'Go on with the configuration of the integration.',
  'sage-100c-crm.install.continue-integration.why':
    'Without it no data is exchanged with Gestion commerciale.',
  'sage-100c-crm.security.admin-password': 'Make sure that the account Admin has a password of its own.',
  'sage-100c-crm.security.admin-password.why':
    'After an installation it has none; anyone who reaches the page could administer CRM.',
  'sage-100c-crm.security.sa-password':
    'Make sure that sa of the instance CRMEXPRESS2014 no longer has the password SageCrm#2017.',
  'sage-100c-crm.security.sa-password.why':
    'It is the same in every installation, and printed in the manual.',
  'sage-100c-crm.security.sa-in-crm':
    'Where the password of sa is changed, enter the new one in CRM in the same step, while nobody works, and sign in to {address} afterwards.',
  'sage-100c-crm.security.sa-in-crm.why':
    'CRM works in SQL Server through this account: with the old password it no longer reaches its database. Where it is entered stands in http://documentation.sage.fr/bupme/DOCS/CRM_ADMINISTRATOR_V100.PDF at most; this guide does not say it.',
  'sage-100c-crm.register.message':
    'Open {address} and look for “Vous utilisez une version non enregistrée de Sage CRM. Veuillez enregistrer votre logiciel Sage CRM”.',
  'sage-100c-crm.register.message.why': 'The message is on every screen until the product is registered.',
  'sage-100c-crm.register.internet': 'Check that the internet can be reached.',
  'sage-100c-crm.register.internet.why': 'The registration is made with Sage.',
  'sage-100c-crm.register.open': 'Follow the registration from the details of the licence key.',
  'sage-100c-crm.register.open.why': 'There CRM leads through the registration by hand.',
  'sage-100c-crm.register.too-many':
    'Contact the Sage partner if CRM shows “Le nombre de licences dépasse le nombre limite d’installations. Veuillez contacter votre Partenaire Sage.”',
  'sage-100c-crm.register.too-many.why':
    'The number of licences then exceeds the limit on installations, as happens when the product was registered several times.',
  'sage-100c-crm.register.done': 'Check that the message is gone.',
  'sage-100c-crm.register.done.why': 'Only then is the product registered.',
  'sage-100c-crm.integration.rights':
    'Sign in to {hasIntegrationServer, select, yes {{integrationMachine}} other {the web server of the integration service}} as administrator.',
  'sage-100c-crm.integration.rights.why': 'Only then can the settings be saved.',
  'sage-100c-crm.integration.open': 'Open Sage 100 Webservices.',
  'sage-100c-crm.integration.open.why': 'It manages the companies whose data is synchronised.',
  'sage-100c-crm.integration.example': 'Ignore the example company Bijou SA.',
  'sage-100c-crm.integration.example.why':
    'The installation created it; “Modifier” and “Supprimer” change or remove a company.',
  'sage-100c-crm.integration.add': 'Add a company.',
  'sage-100c-crm.integration.add.why': 'Each company needs a title and two files.',
  'sage-100c-crm.integration.title':
    'Enter {companyTitle} as “Intitulé”, and check that no other company has it.',
  'sage-100c-crm.integration.title.why':
    'The title identifies the company: unique, at most 50 characters of any kind. The value proposed in the integration record of CRM is Sage100.',
  'sage-100c-crm.integration.accounting-file': 'Select the accounting file (mae) under “Fichier comptable”.',
  'sage-100c-crm.integration.accounting-file.why': 'The service finds the accounts through it.',
  'sage-100c-crm.integration.commercial-file': 'Select the commercial file (gcm) under “Fichier commercial”.',
  'sage-100c-crm.integration.commercial-file.why': 'The service finds Gestion commerciale through it.',
  'sage-100c-crm.integration.dormant': 'Decide whether dormant third parties are synchronised.',
  'sage-100c-crm.integration.dormant.why':
    'The option “Synchroniser les tiers en sommeil” takes them along or leaves them out.',
  'sage-100c-crm.integration.contacts': 'Decide whether contacts are synchronised both ways.',
  'sage-100c-crm.integration.contacts.why':
    'Without “Synchroniser les contacts”, changes go from CRM to Gestion commerciale only.',
  'sage-100c-crm.integration.phones': 'Decide whether phone numbers are synchronised both ways.',
  'sage-100c-crm.integration.phones.why':
    'Without “Synchroniser les numéros de téléphone”, changes go from CRM to Gestion commerciale only.',
  'sage-100c-crm.integration.addresses': 'Decide whether addresses are synchronised both ways.',
  'sage-100c-crm.integration.addresses.why':
    'Without “Synchroniser les adresses”, changes go from CRM to Gestion commerciale only.',
  'sage-100c-crm.integration.save': 'Save the company.',
  'sage-100c-crm.integration.save.why': 'Administrator rights are needed for it.',
  'sage-100c-crm.integration.guide':
    'Go on with http://documentation.sage.fr/bupme/DOCS/CRM_INTEGRATION_V100.PDF.',
  'sage-100c-crm.integration.guide.why': 'That guide describes the rest of the integration.',
  'sage-100c-crm.multi.servers':
    'Choose the web servers, {serverName} as master and {secondaryServers, plural, one {# secondary server} other {# secondary servers}}, and {databaseServer} for the database.',
  'sage-100c-crm.multi.servers.why':
    'Balancing the load is what makes several servers faster; the database is on a server of its own.',
  'sage-100c-crm.multi.services':
    'Decide for the e-mail manager, the escalation service and the indexing service on which web server each is to run, as a rule the master.',
  'sage-100c-crm.multi.services.why':
    'Each runs once only, in general on the master; spread over several servers they take load from it. The SQL Server runs none of them.',
  'sage-100c-crm.multi.integration': 'Choose the least used web server for the integration service.',
  'sage-100c-crm.multi.integration.why': 'The manual prefers it.',
  'sage-100c-crm.multi.addresses':
    'Note the DNS name and the IPv6 address of every server; the link-local one, which begins with fe80, is not suitable.',
  'sage-100c-crm.multi.addresses.why':
    'The IPv6 addresses must be right: the working of the load balancing depends on them.',
  'sage-100c-crm.multi.dns-name':
    'Have a DNS name given to {serverName}, and use it in this list and in the fields of CRM.',
  'sage-100c-crm.multi.dns-name.why': '“Noms de Serveur CRM” holds DNS names, and an IPv4 address is none.',
  'sage-100c-crm.multi.connections': 'Check that {instance} allows enough connections at once.',
  'sage-100c-crm.multi.connections.why':
    'Each web server takes one for a DLL and a pool for Tomcat, and reloads both together.',
  'sage-100c-crm.multi.management-studio': 'Install SQL Server Management Studio on every web server.',
  'sage-100c-crm.multi.management-studio.why': 'It makes the connection to {instance}.',
  'sage-100c-crm.multi.master': 'Install {serverName} first, as a single server would be installed.',
  'sage-100c-crm.multi.master.why': 'The first installation also creates the database.',
  'sage-100c-crm.multi.master-database':
    'Use “Parcourir” and enter {instance}; the server may stand there by its DNS name or its IP address.',
  'sage-100c-crm.multi.master-database.why': 'The SQL Server must be a remote one.',
  'sage-100c-crm.multi.master-name': 'Enter {installationName} and note it.',
  'sage-100c-crm.multi.master-name.why':
    'Every other web server needs the same name; the database and the alias in IIS have it too.',
  'sage-100c-crm.multi.master-finish': 'Finish the master up to the second login.',
  'sage-100c-crm.multi.master-finish.why': 'The setup is the same as on a single server.',
  'sage-100c-crm.multi.secondary':
    'Install the {secondaryServers, plural, one {secondary server} other {# secondary servers one after the other}}, with the same licence number and the name {installationName}.',
  'sage-100c-crm.multi.secondary.why':
    'The manual has the same number and the same name used on every web server.',
  'sage-100c-crm.multi.secondary-database': 'Select {instance} and do not install the database again.',
  'sage-100c-crm.multi.secondary-database.why': 'It must be installed once only, with the master.',
  'sage-100c-crm.multi.secondary-component': 'Wait for the component that CRM installs by itself at the end.',
  'sage-100c-crm.multi.secondary-component.why': 'The secondary server is complete only with it.',
  'sage-100c-crm.multi.tomcat': 'Check that Tomcat runs on every web server.',
  'sage-100c-crm.multi.tomcat.why': 'Interactive dashboards and SData need it everywhere.',
  'sage-100c-crm.multi.open-fields': 'Open the database settings of CRM on {serverName}.',
  'sage-100c-crm.multi.open-fields.why': 'Five new fields are there once the servers are installed.',
  'sage-100c-crm.multi.field-names':
    'Check “Noms de Serveur CRM”: {serverName}, then the secondary servers, by DNS name, with semicolons between them.',
  'sage-100c-crm.multi.field-names.why':
    'The setup fills it in; the planner for several servers shows what it must hold.',
  'sage-100c-crm.multi.field-addresses':
    'Enter the IPv6 addresses into “Adresse IP de serveurs web CRM distribués”, the master first, with semicolons between them.',
  'sage-100c-crm.multi.field-addresses.why':
    'It is the one field that the setup leaves empty; the balancing depends on it.',
  'sage-100c-crm.multi.field-balancing-on': 'Set “Effectuer l’équilibrage de charge” to “Vrai”.',
  'sage-100c-crm.multi.field-balancing-on.why': 'CRM then spreads the load itself.',
  'sage-100c-crm.multi.field-balancing-off': 'Set “Effectuer l’équilibrage de charge” to “Faux”.',
  'sage-100c-crm.multi.field-balancing-off.why': 'Another module spreads the load.',
  'sage-100c-crm.multi.field-qualified': 'Check “Nom de serveurs web Sage CRM pleinement qualifiés”.',
  'sage-100c-crm.multi.field-qualified.why':
    'It holds the names and the order of the servers among which the load is spread.',
  'sage-100c-crm.multi.field-dtls': 'Check that “Nom de serveur DTLS” holds {serverName}.',
  'sage-100c-crm.multi.field-dtls.why': 'It names the master.',
  'sage-100c-crm.multi.publish':
    'Publish CRM through a DNS server or a public IP, if wanted, with someone who knows how.',
  'sage-100c-crm.multi.publish.why': 'Sage gives no support for this redirection.',
  'sage-100c-crm.balance.one-address': 'Give every user {address}, the address of the master.',
  'sage-100c-crm.balance.one-address.why':
    'CRM is deployed through this single address; the master passes each user on.',
  'sage-100c-crm.balance.servers-listed':
    'Check that the table custom_sysparams of {installationName} names {secondaryServers, plural, one {both servers} other {all servers}}.',
  'sage-100c-crm.balance.servers-listed.why': 'CRM takes the list of servers from it.',
  'sage-100c-crm.balance.several-users':
    'Have as many users log in one after the other as there are web servers.',
  'sage-100c-crm.balance.several-users.why':
    'With nobody logged in before, each reaches another server: new users go to the one with the fewest.',
  'sage-100c-crm.balance.address-changes': 'Read in the address bar which server each user was sent to.',
  'sage-100c-crm.balance.address-changes.why': 'The name of the server appears there after the login.',
  'sage-100c-crm.balance.other': 'Test the other module by its own means.',
  'sage-100c-crm.balance.other.why': 'CRM then decides nothing about the load.',
  'sage-100c-crm.servers.visit-each':
    'Connect once to every web server by hand after IIS was reset or the application pool recycled on one of them.',
  'sage-100c-crm.servers.visit-each.why': 'Otherwise load balancing does not work normally.',
  'sage-100c-crm.balance.metadata':
    'Make a small customisation on {serverName} and look for it on every other web server.',
  'sage-100c-crm.balance.metadata.why':
    'Changes made in CRM reach all servers; Tomcat and EWARE.DLL reload their metadata by themselves.',
  'sage-100c-crm.servers.custom-files':
    'Check on every web server that changed settings have arrived, and enter by hand what has not; copy changed files, CustomPages for example, by hand to each.',
  'sage-100c-crm.servers.custom-files.why':
    'The manual says both that CRM spreads its configuration by itself and that settings are updated by hand on every server. Files are never spread.',
  'sage-100c-crm.balance.updates':
    'Install components and updates on every server in order: the master, then the secondary servers.',
  'sage-100c-crm.balance.updates.why': 'The manual has it done on each server, in this order.',
  'sage-100c-crm.update.backup-folder':
    'Create {backupFolder} on {databaseMachine}, the machine of the SQL Server, and let the account of its service write there.',
  'sage-100c-crm.update.backup-folder.why':
    'SQL Server writes its file under this path as its own machine sees it, and creates no folder. The command acts on the machine on which it is run.',
  'sage-100c-crm.update.back-up-programs':
    'Copy the program files of CRM from {installationFolder}{isSeveral, select, yes { on every web server, each into the folder of its name,} other {}} to {backupFolder}.',
  'sage-100c-crm.update.back-up-programs.why':
    'Together with the registry and the database they are the way back.',
  'sage-100c-crm.update.back-up-registry':
    'Export the registry of {serverName}{isSeveral, select, yes { and of every secondary server, into one file each} other {}}.',
  'sage-100c-crm.update.back-up-registry.why':
    'The manual names it beside the program files and the database.',
  'sage-100c-crm.update.back-up-database': 'Back up the database {installationName} of {instance}.',
  'sage-100c-crm.update.back-up-database.why': 'The manual asks for a backup by hand before an update.',
  'sage-100c-crm.update.test-environment':
    'Set up a test environment that resembles the real one as closely as possible.',
  'sage-100c-crm.update.test-environment.why': 'Faults then show where nobody is working.',
  'sage-100c-crm.update.identical-copy':
    'Rebuild the master and the {secondaryServers, plural, one {secondary server} other {# secondary servers}} identically, for example as virtual machines, for a full rehearsal.',
  'sage-100c-crm.update.identical-copy.why':
    'The manual demands a test and a general rehearsal where several servers are updated.',
  'sage-100c-crm.update.test-update': 'Update the test environment first.',
  'sage-100c-crm.update.test-update.why': 'It is the trial of the real update.',
  'sage-100c-crm.update.test-verify': 'Test what is used regularly and what was customised.',
  'sage-100c-crm.update.test-verify.why': 'This is the best moment to find problems.',
  'sage-100c-crm.update.resolved': 'Go on only when all problems found are solved and the results satisfy.',
  'sage-100c-crm.update.resolved.why': 'A badly made update stops the customer’s work.',
  'sage-100c-crm.update.choose':
    'Start SETUP on {serverName} and choose “Nouvelle installation ou mise à jour”.',
  'sage-100c-crm.update.choose.why': 'The same setup installs and updates.',
  'sage-100c-crm.update.option': 'Choose “Mise à niveau d’une version antérieure de Sage CRM”.',
  'sage-100c-crm.update.option.why': 'The other option, “Réinstallation complète”, overwrites the database.',
  'sage-100c-crm.update.customer-data':
    'Check the customer data that is filled in and enter the rest as at the installation.',
  'sage-100c-crm.update.customer-data.why': 'The setup takes it from the existing version.',
  'sage-100c-crm.update.servers-in-order':
    'Update {serverName} first, then the {secondaryServers, plural, one {secondary server} other {# secondary servers in order}}.',
  'sage-100c-crm.update.servers-in-order.why': 'The manual prescribes this order.',
  'sage-100c-crm.update.components-in-order': 'Add or update components on every server, in the same order.',
  'sage-100c-crm.update.components-in-order.why': 'The manual has this done on each server, in order.',
  'sage-100c-crm.update.browser-history': 'Delete the browsing history on every workstation concerned.',
  'sage-100c-crm.update.browser-history.why': 'The manual strongly advises it with every update.',
  'sage-100c-crm.update.control': 'Check the real update.',
  'sage-100c-crm.update.control.why': 'A full test is not needed any more; the trial has shown the problems.',
  'sage-100c-crm.key.new-key': 'Have the new licence key at hand.',
  'sage-100c-crm.key.new-key.why':
    'The setup of a new version and the tool for the key alone ask for it; it can carry another number of users or another edition.',
  'sage-100c-crm.key.signed-out': 'Make sure that all users are signed out of CRM.',
  'sage-100c-crm.key.signed-out.why': 'The change of the key requires it, and IIS is restarted.',
  'sage-100c-crm.key.overwrite':
    'Back up the database {installationName} before a full reinstallation, or choose the upgrade instead.',
  'sage-100c-crm.key.overwrite.why': '“Réinstallation complète” overwrites the database.',
  'sage-100c-crm.key.choose-reinstallation':
    'Choose “Réinstallation complète (écrasement de la base de données)”.',
  'sage-100c-crm.key.choose-reinstallation.why':
    'It overwrites the database, and CRM has to be completed as after an installation; the other option, “Mise à niveau d’une version antérieure de Sage CRM”, keeps it.',
  'sage-100c-crm.key.enter-in-setup': 'Enter the new key where the setup asks for it.',
  'sage-100c-crm.key.enter-in-setup.why':
    'Whichever kind of update is chosen, the setup asks for the key; it starts the update and changes the edition.',
  'sage-100c-crm.key.start-tool': 'Start {licenceTool} on {serverName}.',
  'sage-100c-crm.key.start-tool.why': 'LicenseKeyUpdate.exe changes the key without a new version.',
  'sage-100c-crm.key.enter': 'Enter the new key.',
  'sage-100c-crm.key.enter.why': 'It replaces the old one.',
  'sage-100c-crm.key.company-unchanged': 'Leave “Raison sociale” as it is.',
  'sage-100c-crm.key.company-unchanged.why':
    'It must stay as it was entered at the first installation of CRM.',
  'sage-100c-crm.key.database': 'Enter the connection to the database {installationName} on {instance}.',
  'sage-100c-crm.key.database.why': 'The tool asks for it.',
  'sage-100c-crm.key.summary': 'Compare the summary with what was ordered.',
  'sage-100c-crm.key.summary.why': 'It shows what will change.',
  'sage-100c-crm.key.reset-iis': 'Reset IIS.',
  'sage-100c-crm.key.reset-iis.why': 'The new data takes effect only then.',
  'sage-100c-crm.key.confirmation': 'Wait for the message that the installation was updated.',
  'sage-100c-crm.key.confirmation.why': 'It ends the change.',
  'sage-100c-crm.key.check-details':
    'Open {address} and check the number of users and the options in the details of the licence key.',
  'sage-100c-crm.key.check-details.why': 'They show whether the change arrived.',

  'group.neighbours': 'Other software on this server',
  'section.neighbours': 'Other software on this server',
  'parameter.besideStream.title': 'stream on the same server',
  'parameter.besideStream.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-stream.yes': 'stream is on the same server.',
  'circumstance.beside-stream.no': 'stream is not on the same server.',
  'parameter.besideIzytroniq.title': 'IZYTRONIQ Enterprise on the same server',
  'parameter.besideIzytroniq.help': 'Adds what clashes between the two to the checklist.',
  'circumstance.beside-izytroniq.yes': 'IZYTRONIQ Enterprise is on the same server.',
  'circumstance.beside-izytroniq.no': 'IZYTRONIQ Enterprise is not on the same server.',
  'circumstance.sql-local.yes': 'SQL Server runs on the web server itself.',
  'circumstance.sql-local.no': 'SQL Server does not run on the web server already.',
  'beside.sql-not-offered':
    'Plan {other} with the existing SQL Server instance or with one on another server. If it is to have its own, install it before Sage 100c CRM brings a SQL Server.',
  'beside.sql-not-offered.why':
    '{other} offers a SQL Server instance of its own only where the server has none yet; Sage 100c CRM has one on it.',
  'beside.restart-interrupts':
    'Have {other} installed after Sage 100c CRM, unless it brings a SQL Server of its own and has to come first. Choose a time when nobody works with Sage 100c CRM, and check afterwards that {ours} is running.',
  'beside.restart-interrupts.why':
    'The installation of {other} ends with a restart of the machine, which interrupts {ours} of Sage 100c CRM.',
  'beside.iis-stopped':
    'Install Sage 100c CRM before {other}, unless that brings a SQL Server of its own and has to come first. Where {other} runs already, and at each renewal of the licence key, choose a time when nobody works with it, and try its pages afterwards.',
  'beside.iis-stopped.why':
    'The setup of Sage 100c CRM stops IIS, and with it {theirs} of {other}. Renewing the licence key needs a restart of IIS as well.',
  'beside.sql-collation-differs':
    'Give Sage 100c CRM and {other} an instance each, or confirm that {other} works with {ours}.',
  'beside.sql-collation-differs.why':
    'Sage 100c CRM expects {ours} as the default collation of its SQL Server; {other} may use the same SQL Server, and its manual names no collation.',
  'ruling.sql-place-not-said':
    'The manual of IZYTRONIQ Enterprise leaves open on which machine SQL Server runs; for conflicts this server is assumed.',
  'ruling.neighbour-at-defaults':
    'The checklist does not ask how the other software is set up: its defaults are assumed. The page of conflicts takes its settings as well.',
} as const

export type SageMessages = Readonly<Record<keyof typeof en, string>>
