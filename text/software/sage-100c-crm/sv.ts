import type { SageMessages } from './en.ts'

/** Texts of the procedures of Sage 100c CRM, in Swedish. ICU MessageFormat. */
export const sv: SageMessages = {
  'group.site': 'Anläggningen',
  'group.servers': 'Servrar',
  'group.installation': 'Installation av CRM',
  'group.database': 'SQL Server och databas',
  'group.integration': 'Koppling till Gestion commerciale',
  'group.licence': 'Licensnyckel',
  'parameter.siteName.title': 'Anläggningens namn',
  'parameter.siteName.help':
    'Fri text, till exempel ort och byggnad. Den står överst på checklistan och dess dokument.',
  'parameter.serverName.title': 'Webbserverns namn',
  'parameter.serverName.help':
    'Servern som CRM körs eller ska köras på; med flera webbservrar huvudservern. Namnet, med eller utan domän, eller IPv4-adressen.',
  'parameter.installationName.title': 'Installationens namn',
  'parameter.installationName.help':
    'Det ger namn åt webbplatsen i IIS, databasen och mappen: CRM och sedan bokstäver eller siffror utan mellanslag eller skiljetecken, högst tio tecken. CRMSAGE är handbokens exempel.',
  'parameter.multiServer.title': 'Flera webbservrar',
  'parameter.multiServer.help':
    'Flera webbservrar delar en databas, och användarna fördelas mellan dem. Licensen måste omfatta tillvalet.',
  'parameter.secondaryServers.title': 'Antal sekundära webbservrar',
  'parameter.secondaryServers.help': 'Alla webbservrar utom huvudservern.',
  'parameter.loadBalancing.title': 'Lastfördelning',
  'parameter.loadBalancing.help': 'Vem som avgör till vilken webbserver en ny användare skickas.',
  'option.loadBalancing.crm': 'Av CRM självt',
  'option.loadBalancing.other': 'Av en annan modul',
  'parameter.proxy.title': 'Internet via en proxyserver',
  'parameter.proxy.help': 'Installationsprogrammet frågar då efter proxyserverns uppgifter.',
  'parameter.backupFolder.title': 'Mapp för säkerhetskopian',
  'parameter.backupFolder.help':
    'Var säkerhetskopian före uppdateringen ligger. En fullständig Windows-sökväg; SQL Server skriver sin fil under samma sökväg på sin egen dator.',
  'parameter.sqlServer.title': 'SQL Server för CRM',
  'parameter.sqlServer.help':
    'Installationsprogrammet kan installera en Express-utgåva om det inte finns någon SQL Server.',
  'option.sqlServer.local': 'På webbservern, fanns före CRM',
  'option.sqlServer.remote': 'På en annan server',
  'option.sqlServer.express': 'Express-utgåva från installationsprogrammet',
  'parameter.databaseServer.title': 'Databasserver',
  'parameter.databaseServer.help': 'Den andra servern, med DNS-namn eller IPv4-adress.',
  'parameter.sqlInstance.title': 'Instansens namn',
  'parameter.sqlInstance.help': 'Bara om SQL Server-instansen har ett namn; standardinstansen har inget.',
  'parameter.sqlLogin.title': 'SQL-konto',
  'parameter.sqlLogin.help':
    'Kontot som CRM använder i SQL Server: sa eller ett eget konto med alla administratörsrättigheter.',
  'parameter.integration.title': 'Koppling till Gestion commerciale',
  'parameter.integration.help': 'CRM utbyter data med Sage Gestion commerciale genom integrationstjänsten.',
  'parameter.integrationServer.title': 'Integrationstjänstens webbserver',
  'parameter.integrationServer.help':
    'Den minst belastade av webbservrarna; planeraren för flera servrar föreslår en. Utan namn här namnger listorna ingen server för tjänsten.',
  'parameter.commercialDataOlder.title': 'Dess data kommer från en tidigare version',
  'parameter.commercialDataOlder.help': 'Data i Gestion commerciale måste då kontrolleras först.',
  'parameter.companyTitle.title': 'Bolagets beteckning',
  'parameter.companyTitle.help':
    'Bolagets unika kod i integrationstjänsten, högst 50 tecken. Sage100 är standardvärdet som CRM föreslår.',
  'parameter.versionChange.title': 'Tillsammans med en ny version',
  'parameter.versionChange.help':
    'Den nya versionens installationsprogram tar emot nyckeln; utan ny version gör ett särskilt verktyg det.',
  'parameter.updateKind.title': 'Typ av uppdatering',
  'parameter.updateKind.help': 'En fullständig ominstallation skriver över databasen.',
  'option.updateKind.upgrade': 'Uppgradering av en tidigare version',
  'option.updateKind.full-reinstallation': 'Fullständig ominstallation, databasen skrivs över',
  'circumstance.multi-server.yes': 'CRM körs på flera webbservrar.',
  'circumstance.multi-server.no': 'CRM körs på en enda webbserver.',
  'circumstance.proxy.yes': 'Internet nås via en proxyserver.',
  'circumstance.proxy.no': 'Internet nås utan proxyserver.',
  'circumstance.sql-express.yes': 'Installationsprogrammet installerar SQL Server Express.',
  'circumstance.sql-express.no': 'Installationsprogrammet installerar ingen SQL Server.',
  'circumstance.sql-remote.yes': 'SQL Server finns på en annan server.',
  'circumstance.sql-remote.no': 'SQL Server finns på webbservern.',
  'circumstance.server-name-long.yes': 'Datorns namn har fler än 15 tecken.',
  'circumstance.server-name-long.no': 'Datorns namn har högst 15 tecken.',
  'circumstance.server-name-address.yes': 'Webbserverns namn är en IPv4-adress.',
  'circumstance.server-name-address.no': 'Webbserverns namn är ingen IPv4-adress.',
  'circumstance.database-server-long.yes': 'Databasserverns namn har fler än 15 tecken.',
  'circumstance.database-server-long.no': 'Databasserverns namn har högst 15 tecken.',
  'circumstance.integration.yes': 'CRM är kopplat till Gestion commerciale.',
  'circumstance.integration.no': 'CRM är inte kopplat till Gestion commerciale.',
  'circumstance.commercial-data-older.yes': 'Data i Gestion commerciale kommer från en tidigare version.',
  'circumstance.commercial-data-older.no': 'Data i Gestion commerciale kommer inte från en tidigare version.',
  'circumstance.balanced-by-crm.yes': 'CRM fördelar lasten självt.',
  'circumstance.balanced-by-crm.no': 'En annan modul fördelar lasten.',
  'circumstance.version-change.yes': 'Nyckeln byts tillsammans med versionen.',
  'circumstance.version-change.no': 'Versionen förblir densamma.',
  'circumstance.full-reinstallation.yes': 'Databasen skrivs över.',
  'circumstance.full-reinstallation.no': 'Databasen skrivs inte över.',
  'procedure.pre-install.title': 'Före installationen',
  'procedure.pre-install.summary':
    'Vad som måste finnas och vara överenskommet innan installationsprogrammet för CRM startas.',
  'procedure.install.title': 'Installera',
  'procedure.install.summary': 'Från installationsprogrammet på en webbserver till första inloggningen.',
  'procedure.register.title': 'Registrera manuellt',
  'procedure.register.summary': 'För en produkt som installationsprogrammet inte kunde registrera.',
  'procedure.configure-integration.title': 'Konfigurera integrationen',
  'procedure.configure-integration.summary': 'Lägger till bolaget vars data utbyts med Gestion commerciale.',
  'procedure.install-multi-server.title': 'Installera på flera servrar',
  'procedure.install-multi-server.summary':
    'Först huvudservern, sedan de sekundära servrarna, sedan lastfördelningens fem fält.',
  'procedure.verify-load-balancing.title': 'Kontrollera lastfördelningen',
  'procedure.verify-load-balancing.summary': 'Om en ny användare når servern med minst antal användare.',
  'procedure.update.title': 'Uppdatera',
  'procedure.update.summary': 'Säkerhetskopia, prov i en testmiljö, sedan den nya versionen.',
  'procedure.update-licence-key.title': 'Uppdatera licensnyckeln',
  'procedure.update-licence-key.summary':
    'För ett annat antal användare eller en annan utgåva, med eller utan ny version.',
  'section.documents': 'Dokument och kunskaper',
  'section.licence': 'Licens',
  'section.architecture': 'Arkitektur',
  'section.web-server': 'Webbserver och nätverk',
  'section.database': 'SQL Server',
  'section.commercial-management': 'Programmet Gestion commerciale',
  'section.integration-service': 'Integrationstjänst',
  'section.setup': 'Installationsprogrammet för CRM',
  'section.first-start': 'Första inloggningen',
  'section.security': 'Säkerhet',
  'section.registration': 'Registrering',
  'section.company': 'Bolag',
  'section.synchronisation': 'Vad som synkroniseras',
  'section.completion': 'Avslutning',
  'section.plan': 'Planering',
  'section.master': 'Huvudserver',
  'section.secondary': 'Sekundära servrar',
  'section.fields': 'De fem fälten',
  'section.connections': 'Inloggningar',
  'section.other-balancer': 'Fördelning av en annan modul',
  'section.upkeep': 'Underhåll av varje server',
  'section.back-up': 'Säkerhetskopiering',
  'section.rehearsal': 'Provuppdatering',
  'section.real-update': 'Skarp uppdatering',
  'section.preparation': 'Förberedelse',
  'section.sign-out': 'Före bytet',
  'section.key-with-version': 'Nyckel med ny version',
  'section.key-alone': 'Enbart nyckeln',
  'section.after-key': 'Efter bytet',
  'gui.ssms-sa': 'SQL Server Management Studio > Security > Logins > sa > Properties',
  'gui.licence-details': 'I CRM: Administration > Système > Détails de la clé de licence',
  'gui.database-settings': 'I CRM: Administration > Système > Base de données',
  'gui.web-services': 'Kontrollpanelen > Sage 100 Webservices, dubbelklicka',
  'gui.web-services-add': 'I Sage 100 Webservices: ”Ajouter”',
  'gui.registry-export': 'Start > regedit > Arkiv > Exportera',
  'ruling.own-commands': 'Handboken anger inga kommandon för detta; de som visas är våra.',
  'ruling.own-advice': 'Handboken säger inte detta; det är vårt råd.',
  'ruling.installation-name-required':
    'Handboken rekommenderar namnets form: CRM och sedan bokstäver eller siffror, högst tio tecken. Här kontrolleras den som en regel.',
  'ruling.address-from-alias':
    'Enligt handboken har databasen och aliaset i IIS installationens namn; adressen och databasens namn är härledda ur det.',
  'ruling.default-credentials':
    'Handboken anger standardinloggningar utan att kräva att de byts; bytet är vårt krav.',
  'ruling.settings-spread-two-ways':
    'Handboken säger att alla uppdateringar av konfigurationen distribueras automatiskt till alla servrar, och direkt därefter att alla uppdateringar av inställningar måste göras för hand på varje server. Här kontrolleras varje server, och det som inte har kommit fram anges för hand; ändrade filer kopieras alltid.',
  'ruling.fields-in-order':
    'Fält med flera servrar anger huvudservern först, sedan de sekundära servrarna, åtskilda med semikolon.',
  'ruling.versions-in-guide':
    'Handboken nämner ingen version av SQL Server utan hänvisar till kompatibilitetsguiden, som inte finns här: någon måste jämföra versionen med den.',
  'ruling.several-with-remote':
    'Med flera webbservrar ligger databasen enligt handboken på en egen, fristående server. SQL Server antas då finnas på en annan server, vad som än angetts för en enda.',
  'ruling.collation-of-express':
    'Handboken kräver FRENCH_CI_AS, utan undantag för Express. Instansen som installationsprogrammet skapar kan kontrolleras först efteråt, innan data matas in.',
  'ruling.sa-used-by-crm':
    'CRM arbetar i SQL Server med det konto som angavs i installationsprogrammet, med Express sa. Handboken säger inte var CRM får ett nytt lösenord; ändra båda tillsammans, eller ge CRM ett eget SQL-konto med alla administratörsrättigheter, som handboken tillåter.',
  'ruling.browser-beside-sql-server':
    'Handboken säger inte på vilken dator SQL Server Browser ska köras. Här står den på datorn med SQL Server, vars instanser den anger; med Express efter installationen.',
  'ruling.names-cut-by-netbios':
    'Handboken nämner inte namnens längd. Att NetBIOS kortar namn över 15 tecken beror på Windows; kommandona innehåller de fullständiga namnen.',
  'path.start': 'Vad ska du göra?',
  'path.start.first-install': 'Installera CRM för första gången',
  'path.start.new-version': 'Installera en ny version',
  'path.start.licence': 'Registrera eller byta licensnyckel',
  'path.start.integration': 'Koppla CRM till Gestion commerciale',
  'path.start.load-balancing': 'Kontrollera hur användarna fördelas mellan servrarna',
  'path.servers': 'Hur många webbservrar blir det?',
  'path.servers.one': 'En enda',
  'path.servers.several': 'Flera, med en databas',
  'path.commercial-management': 'Ska CRM kopplas till Gestion commerciale?',
  'path.commercial-management.with': 'Ja, kopplat',
  'path.commercial-management.without': 'Nej, fristående',
  'path.commercial-management-several': 'Ska CRM kopplas till Gestion commerciale?',
  'path.commercial-management-several.with': 'Ja, kopplat',
  'path.commercial-management-several.without': 'Nej, fristående',
  'path.update-servers': 'På hur många webbservrar körs CRM?',
  'path.update-servers.one': 'På en enda',
  'path.update-servers.several': 'På flera',
  'path.licence': 'Vad gäller det?',
  'path.licence.not-registered': 'Ett meddelande säger att produkten inte är registrerad',
  'path.licence.new-key': 'En ny nyckel för samma version',
  'path.licence.new-key-and-version': 'En ny nyckel tillsammans med en ny version',
  'sage-100c-crm.documents.specifications':
    'Jämför servern, Windows, webbläsarna och SQL Server med http://documentation.sage.fr/bupme/DOCS/CRM_TECHSPECIF_V100.PDF och http://documentation.sage.fr/bupme/DOCS/CRM_MATRIX_V100.PDF.',
  'sage-100c-crm.documents.specifications.why':
    'Bara dessa två guider anger vad som stöds; http://documentation.sage.fr/bupme/DOCS/CRM_REFGUIDEBOOKS_V100.PDF leder till alla andra.',
  'sage-100c-crm.documents.experience':
    'Låt någon som administrerar CRM (http://documentation.sage.fr/bupme/DOCS/CRM_ADMINISTRATOR_V100.PDF) och kan säkerhetskopiera och återställa SQL-databaser göra installationen.',
  'sage-100c-crm.documents.experience.why':
    'Guiden är skriven för erfarna administratörer och certifierade konsulter.',
  'sage-100c-crm.documents.addendum': 'Läs guiden före installationen, med tillägget om det finns ett.',
  'sage-100c-crm.documents.addendum.why':
    'Programmet kan ändras mellan två utgåvor av guiden; ett tillägg beskriver då ändringarna.',
  'sage-100c-crm.licence.key-valid': 'Ha en giltig licensnyckel till hands.',
  'sage-100c-crm.licence.key-valid.why':
    'Installationsprogrammet frågar efter den; den står på orderunderlaget, bon de référencement.',
  'sage-100c-crm.licence.company-name': 'Anteckna företagsnamnet exakt som leverantören anger det.',
  'sage-100c-crm.licence.company-name.why':
    'Nyckeln tar hänsyn till namnet, och enligt handboken ska det anges exakt så som leverantören anger det.',
  'sage-100c-crm.licence.multi-server-option':
    'Försäkra dig om att en giltig licens omfattar flerservertillvalet.',
  'sage-100c-crm.licence.multi-server-option.why':
    'Handboken förutsätter en giltig licens med detta tillval.',
  'sage-100c-crm.architecture.network-known': 'Kartlägg kundens hela nätverksarkitektur.',
  'sage-100c-crm.architecture.network-known.why': 'Projektet får inte börja förrän den är känd.',
  'sage-100c-crm.architecture.one-installation':
    'Kontrollera att {serverName}{isSeveral, select, yes { och varje sekundär server} other {}} inte har någon annan installation av CRM.',
  'sage-100c-crm.architecture.one-installation.why': 'En produktionsserver får bara ha en enda.',
  'sage-100c-crm.architecture.browsers':
    'Försäkra dig om att varje användare har en webbläsare som stöds och en IP-anslutning till {serverName}{isSeveral, select, yes { och till varje sekundär server} other {}}.',
  'sage-100c-crm.architecture.browsers.why': 'Inget installeras på arbetsstationerna; webbläsaren räcker.',
  'sage-100c-crm.architecture.exchange':
    'Bestäm var synkroniseringen med Exchange ska köras, om den används.',
  'sage-100c-crm.architecture.exchange.why':
    'Den kan stå på en annan server; administratörsguiden beskriver den under Exchange-integrationen.',
  'sage-100c-crm.architecture.administrator-rights':
    'Skaffa administratörsrättigheter på {serverName}{isSeveral, select, yes {, på varje sekundär server} other {}}, i domänen och på SQL Server.',
  'sage-100c-crm.architecture.administrator-rights.why':
    'Handboken kräver administratörsrättigheter på alla tre.',
  'sage-100c-crm.architecture.name-installation':
    'Kom överens om {installationName} som installationens namn.',
  'sage-100c-crm.architecture.name-installation.why':
    'Webbplatsen i IIS, databasen och mappen {installationFolder} kommer att ha det namnet.',
  'sage-100c-crm.architecture.long-names':
    'Korta {longNames} till 15 tecken, eller se till att allt som frågar efter namnet godtar det som Windows visar.',
  'sage-100c-crm.architecture.long-names.why':
    'NetBIOS kortar namn till 15 tecken. Kommandona i den här listan innehåller de fullständiga namnen; kommandona här visar datorns fullständiga namn och det kortade.',
  'sage-100c-crm.iis.stop-allowed':
    'Skaffa tillstånd att stoppa IIS, och därmed serverns alla webbplatser, vid avtalad tid.',
  'sage-100c-crm.iis.stop-allowed.why':
    'Installationsprogrammet och ett nyckelbyte stoppar IIS; andra webbplatser i drift stannar också.',
  'sage-100c-crm.iis.port-80':
    'Kontrollera att port 80 på standardwebbplatsen på {serverName}{isSeveral, select, yes { och på varje sekundär server} other {}} är ledig.',
  'sage-100c-crm.iis.port-80.why':
    'CRM och det som hör till behöver den; ingen annan port duger. netstat visar med PID vem som lyssnar; PID 4 är Windows självt, och de andra kommandona visar vilket program eller vilken webbplats som står bakom.',
  'sage-100c-crm.iis.own-java': 'Räkna med att CRM installerar en egen Java-miljö (JRE) på {serverName}.',
  'sage-100c-crm.iis.own-java.why':
    'Den hamnar som standard i Program Files (x86)\\Sage\\CRM\\Services\\JRE8.',
  'sage-100c-crm.network.internet':
    'Försäkra dig om att {serverName}{isSeveral, select, yes { och varje sekundär server} other {}} når internet.',
  'sage-100c-crm.network.internet.why': 'Installationsprogrammet registrerar i slutet produkten hos Sage.',
  'sage-100c-crm.network.proxy-data': 'Ta reda på proxyserverns uppgifter.',
  'sage-100c-crm.network.proxy-data.why': 'Installationsprogrammet frågar efter dem.',
  'sage-100c-crm.sql.express-offered': 'Låt installationsprogrammet installera SQL Server Express.',
  'sage-100c-crm.sql.express-offered.why':
    'Det erbjuder detta där ingen SQL Server finns och skapar instansen CRMEXPRESS2014.',
  'sage-100c-crm.sql.server-installed': 'Se till att SQL Server installeras på {instance}.',
  'sage-100c-crm.sql.server-installed.why': 'Den måste finnas före installationsprogrammet.',
  'sage-100c-crm.sql.version':
    'Kontrollera att kompatibilitetsguiden nämner versionen av SQL Server på {instance}.',
  'sage-100c-crm.sql.version.why': 'Annars varnar installationsprogrammet.',
  'sage-100c-crm.sql.management-studio':
    'Installera SQL Server Management Studio på {serverName}{isSeveral, select, yes { och på varje sekundär server} other {}}.',
  'sage-100c-crm.sql.management-studio.why':
    'Det upprättar anslutningen till SQL Server på den andra datorn.',
  'sage-100c-crm.sql.collation': 'Kontrollera att standardsorteringen för {instance} är FRENCH_CI_AS.',
  'sage-100c-crm.sql.collation.why': 'CRM kräver den som serverns standard.',
  'sage-100c-crm.sql.browser':
    'Installera och starta tjänsten SQL Server Browser på {databaseMachine}, datorn med SQL Server.',
  'sage-100c-crm.sql.browser.why':
    'Import plus behöver den för att ladda upp data. Kommandona gäller den dator som de körs på.',
  'sage-100c-crm.sql.login':
    'Kontrollera att kontot {databaseLogin} finns på {instance} och har alla administratörsrättigheter.',
  'sage-100c-crm.sql.login.why': 'CRM arbetar i SQL Server med det.',
  'sage-100c-crm.sql.connections':
    'Kontrollera att SQL Server tillåter tillräckligt många samtidiga anslutningar.',
  'sage-100c-crm.sql.connections.why':
    'Varje webbserver tar en för en DLL och en pool för Tomcat och läser in båda på nytt samtidigt.',
  'sage-100c-crm.commercial.installed': 'Installera Sage Gestion commerciale.',
  'sage-100c-crm.commercial.installed.why': 'CRM kopplas till det; det måste finnas först.',
  'sage-100c-crm.commercial.version-match':
    'Välj den version av integrationstjänsten som passar både Gestion commerciale och CRM.',
  'sage-100c-crm.commercial.version-match.why': 'Alla tre måste stämma överens.',
  'sage-100c-crm.commercial.sql-client':
    'Installera klientdelen för SQL Server från Gestion commerciale på {hasIntegrationServer, select, yes {{integrationMachine}} other {integrationstjänstens webbserver}}.',
  'sage-100c-crm.commercial.sql-client.why': 'Den måste finnas på integrationstjänstens server.',
  'sage-100c-crm.commercial.check-data': 'Kör en kontroll av data i Gestion commerciale.',
  'sage-100c-crm.commercial.check-data.why': 'De kommer från en tidigare version.',
  'sage-100c-crm.commercial.back-up': 'Säkerhetskopiera data i Gestion commerciale.',
  'sage-100c-crm.commercial.back-up.why': 'Handboken kräver den innan integrationen sätts upp.',
  'sage-100c-crm.service.sign-in':
    'Logga in på {hasIntegrationServer, select, yes {{integrationMachine}} other {integrationstjänstens webbserver}} med ett Windows-konto som är administratör på datorn.',
  'sage-100c-crm.service.sign-in.why': 'Bara ett sådant kan installera integrationstjänsten.',
  'sage-100c-crm.service.download':
    'Starta SETUP i mediets rotmapp, välj ”Installation du service d’intégration avec la Gestion Commerciale” och ladda ned den aktuella webbtjänsten.',
  'sage-100c-crm.service.download.why': 'Integrationstjänsten kommer före CRM.',
  'sage-100c-crm.service.run': 'Öppna mappen Hämtade filer och kör filen som administratör.',
  'sage-100c-crm.service.run.why': 'Den nedladdade filen installerar sig inte själv.',
  'sage-100c-crm.service.installed': 'Kontrollera att tjänsten ”Sage Serveur Web” finns.',
  'sage-100c-crm.service.installed.why': 'Den är integrationens webbtjänst.',
  'sage-100c-crm.install.start-setup':
    'Starta SETUP i mediets rotmapp och välj ”Nouvelle installation ou mise à jour”.',
  'sage-100c-crm.install.start-setup.why': 'Det är själva installationsprogrammet för CRM.',
  'sage-100c-crm.install.order-data':
    'Ange företaget och licensnumret exakt som på orderunderlaget, bon de référencement.',
  'sage-100c-crm.install.order-data.why': 'Installationsprogrammet kräver båda.',
  'sage-100c-crm.install.express': 'Godkänn installationen av SQL Server Express.',
  'sage-100c-crm.install.express.why':
    'Instansen CRMEXPRESS2014 skapas, med administratören sa och till en början lösenordet SageCrm#2017.',
  'sage-100c-crm.install.select-server': 'Välj SQL Server {instance}.',
  'sage-100c-crm.install.select-server.why': 'Den måste ha installerats i förväg.',
  'sage-100c-crm.install.version-warning': 'Avbryt om en varning om versionen av SQL Server visas.',
  'sage-100c-crm.install.version-warning.why': 'Versionen stöds då inte.',
  'sage-100c-crm.install.name': 'Ange {installationName} som installationens namn.',
  'sage-100c-crm.install.name.why': 'Webbplatsen, databasen och mappen får det namnet.',
  'sage-100c-crm.install.database-account': 'Välj {instance} som databasserver, med kontot {databaseLogin}.',
  'sage-100c-crm.install.database-account.why': 'Kontot måste vara tillåtet i SQL Server.',
  'sage-100c-crm.install.no-demonstration': 'Välj inte demonstrationsdatabasen.',
  'sage-100c-crm.install.no-demonstration.why': 'Den hör inte hemma hos en kund.',
  'sage-100c-crm.install.protocol': 'Ange anslutningsprotokollet om det behövs.',
  'sage-100c-crm.install.protocol.why': 'Enligt handboken ska det anges när det behövs.',
  'sage-100c-crm.install.proxy': 'Ange proxyserverns uppgifter.',
  'sage-100c-crm.install.proxy.why': 'Med en proxyserver behöver installationsprogrammet dessa uppgifter.',
  'sage-100c-crm.install.summary': 'Jämför sammanfattningen med det som avtalats och starta installationen.',
  'sage-100c-crm.install.summary.why': 'Den visas innan installationen startas.',
  'sage-100c-crm.install.registration-data': 'Ange det som efterfrågas för registreringen.',
  'sage-100c-crm.install.registration-data.why':
    'Produkten registreras hos Sage över internet; om det misslyckas går det att registrera manuellt.',
  'sage-100c-crm.iis.tomcat-started': 'Vänta tills tjänsten Tomcat har startat helt.',
  'sage-100c-crm.iis.tomcat-started.why':
    'Efter IISRESET eller en omstart kan den interaktiva instrumentpanelen visa ett fel till dess.',
  'sage-100c-crm.install.open': 'Öppna {address} i en webbläsare som stöds.',
  'sage-100c-crm.install.open.why': 'Installationen är klar först när CRM har öppnats.',
  'sage-100c-crm.install.sign-in': 'Logga in som Admin, utan lösenord.',
  'sage-100c-crm.install.sign-in.why':
    'Enligt handboken ansluter man med det här kontot; inget lösenord krävs.',
  'sage-100c-crm.install.components': 'Vänta tills de ytterligare funktionerna har installerats.',
  'sage-100c-crm.install.components.why': 'Installationen fortsätter efter första inloggningen.',
  'sage-100c-crm.install.reconnect': 'Logga in igen när CRM begär det.',
  'sage-100c-crm.install.reconnect.why': 'Därmed är installationen avslutad.',
  'sage-100c-crm.install.improvement-programme':
    'Bestäm med kunden om kunden ska delta i ”Programme Améliorations Produits”.',
  'sage-100c-crm.install.improvement-programme.why': 'CRM föreslår det vid nästa inloggning.',
  'sage-100c-crm.install.continue-integration': 'Fortsätt med att konfigurera integrationen.',
  'sage-100c-crm.install.continue-integration.why': 'Utan den utbyts inga data med Gestion commerciale.',
  'sage-100c-crm.security.admin-password': 'Försäkra dig om att kontot Admin har ett eget lösenord.',
  'sage-100c-crm.security.admin-password.why':
    'Efter en installation har det inget; den som når sidan skulle kunna administrera CRM.',
  'sage-100c-crm.security.sa-password':
    'Försäkra dig om att sa i instansen CRMEXPRESS2014 inte längre har lösenordet SageCrm#2017.',
  'sage-100c-crm.security.sa-password.why': 'Det är lika i varje installation och står i handboken.',
  'sage-100c-crm.security.sa-in-crm':
    'Om lösenordet för sa ändras, ange det nya i CRM i samma steg, när ingen arbetar, och logga sedan in på {address}.',
  'sage-100c-crm.security.sa-in-crm.why':
    'CRM arbetar i SQL Server med det kontot: med det gamla lösenordet når det inte längre sin databas. Var det anges står på sin höjd i http://documentation.sage.fr/bupme/DOCS/CRM_ADMINISTRATOR_V100.PDF; den här guiden säger det inte.',
  'sage-100c-crm.register.message':
    'Öppna {address} och leta efter ”Vous utilisez une version non enregistrée de Sage CRM. Veuillez enregistrer votre logiciel Sage CRM”.',
  'sage-100c-crm.register.message.why': 'Meddelandet står på varje skärm tills produkten är registrerad.',
  'sage-100c-crm.register.internet': 'Kontrollera att internet går att nå.',
  'sage-100c-crm.register.internet.why': 'Registreringen görs hos Sage.',
  'sage-100c-crm.register.open': 'Följ registreringen från licensnyckelns detaljer.',
  'sage-100c-crm.register.open.why': 'Där leder CRM genom den manuella registreringen.',
  'sage-100c-crm.register.too-many':
    'Kontakta Sage-partnern om CRM visar ”Le nombre de licences dépasse le nombre limite d’installations. Veuillez contacter votre Partenaire Sage.”',
  'sage-100c-crm.register.too-many.why':
    'Antalet licenser överskrider då gränsen för installationer, vilket händer när produkten har registrerats flera gånger.',
  'sage-100c-crm.register.done': 'Kontrollera att meddelandet är borta.',
  'sage-100c-crm.register.done.why': 'Först då är produkten registrerad.',
  'sage-100c-crm.integration.rights':
    'Logga in på {hasIntegrationServer, select, yes {{integrationMachine}} other {integrationstjänstens webbserver}} som administratör.',
  'sage-100c-crm.integration.rights.why': 'Bara då kan inställningarna sparas.',
  'sage-100c-crm.integration.open': 'Öppna Sage 100 Webservices.',
  'sage-100c-crm.integration.open.why': 'Det hanterar bolagen vars data synkroniseras.',
  'sage-100c-crm.integration.example': 'Bortse från exempelbolaget Bijou SA.',
  'sage-100c-crm.integration.example.why':
    'Installationen skapade det; ”Modifier” och ”Supprimer” ändrar eller tar bort ett bolag.',
  'sage-100c-crm.integration.add': 'Lägg till ett bolag.',
  'sage-100c-crm.integration.add.why': 'Varje bolag behöver en beteckning och två filer.',
  'sage-100c-crm.integration.title':
    'Ange {companyTitle} som ”Intitulé” och kontrollera att inget annat bolag har den.',
  'sage-100c-crm.integration.title.why':
    'Beteckningen identifierar bolaget: unik, högst 50 valfria tecken. Integrationsposten i CRM föreslår Sage100.',
  'sage-100c-crm.integration.accounting-file': 'Välj bokföringsfilen (mae) under ”Fichier comptable”.',
  'sage-100c-crm.integration.accounting-file.why': 'Tjänsten hittar bokföringen genom den.',
  'sage-100c-crm.integration.commercial-file':
    'Välj den kommersiella filen (gcm) under ”Fichier commercial”.',
  'sage-100c-crm.integration.commercial-file.why': 'Tjänsten hittar Gestion commerciale genom den.',
  'sage-100c-crm.integration.dormant': 'Bestäm om vilande parter ska synkroniseras.',
  'sage-100c-crm.integration.dormant.why':
    'Alternativet ”Synchroniser les tiers en sommeil” tar med dem eller utelämnar dem.',
  'sage-100c-crm.integration.contacts': 'Bestäm om kontakter ska synkroniseras åt båda hållen.',
  'sage-100c-crm.integration.contacts.why':
    'Utan ”Synchroniser les contacts” går ändringar bara från CRM till Gestion commerciale.',
  'sage-100c-crm.integration.phones': 'Bestäm om telefonnummer ska synkroniseras åt båda hållen.',
  'sage-100c-crm.integration.phones.why':
    'Utan ”Synchroniser les numéros de téléphone” går ändringar bara från CRM till Gestion commerciale.',
  'sage-100c-crm.integration.addresses': 'Bestäm om adresser ska synkroniseras åt båda hållen.',
  'sage-100c-crm.integration.addresses.why':
    'Utan ”Synchroniser les adresses” går ändringar bara från CRM till Gestion commerciale.',
  'sage-100c-crm.integration.save': 'Spara bolaget.',
  'sage-100c-crm.integration.save.why': 'Det kräver administratörsrättigheter.',
  'sage-100c-crm.integration.guide':
    'Fortsätt med http://documentation.sage.fr/bupme/DOCS/CRM_INTEGRATION_V100.PDF.',
  'sage-100c-crm.integration.guide.why': 'Den guiden beskriver resten av integrationen.',
  'sage-100c-crm.multi.servers':
    'Välj webbservrarna, {serverName} som huvudserver och {secondaryServers, plural, one {# sekundär server} other {# sekundära servrar}}, och {databaseServer} för databasen.',
  'sage-100c-crm.multi.servers.why':
    'Lastfördelningen är det som gör flera servrar snabbare; databasen ligger på en egen server.',
  'sage-100c-crm.multi.services':
    'Bestäm för e-posthanteraren, eskaleringstjänsten och indexeringstjänsten på vilken webbserver var och en ska köras, i regel huvudservern.',
  'sage-100c-crm.multi.services.why':
    'Var och en körs bara en gång, oftast på huvudservern; fördelade avlastar de den. På SQL Server körs ingen av dem.',
  'sage-100c-crm.multi.integration': 'Välj den minst belastade webbservern för integrationstjänsten.',
  'sage-100c-crm.multi.integration.why': 'Handboken föredrar den.',
  'sage-100c-crm.multi.addresses':
    'Anteckna DNS-namn och IPv6-adress för varje server; den länklokala, som börjar med fe80, duger inte.',
  'sage-100c-crm.multi.addresses.why': 'IPv6-adresserna måste stämma: lastfördelningen är beroende av dem.',
  'sage-100c-crm.multi.dns-name':
    'Se till att {serverName} får ett DNS-namn och använd det i den här listan och i fälten i CRM.',
  'sage-100c-crm.multi.dns-name.why':
    '”Noms de Serveur CRM” innehåller DNS-namn, och en IPv4-adress är inget sådant.',
  'sage-100c-crm.multi.connections':
    'Kontrollera att {instance} tillåter tillräckligt många samtidiga anslutningar.',
  'sage-100c-crm.multi.connections.why':
    'Varje webbserver tar en för en DLL och en pool för Tomcat och läser in båda på nytt samtidigt.',
  'sage-100c-crm.multi.management-studio': 'Installera SQL Server Management Studio på varje webbserver.',
  'sage-100c-crm.multi.management-studio.why': 'Det upprättar anslutningen till {instance}.',
  'sage-100c-crm.multi.master': 'Installera {serverName} först, som en ensam server.',
  'sage-100c-crm.multi.master.why': 'Den första installationen skapar också databasen.',
  'sage-100c-crm.multi.master-database':
    'Använd ”Parcourir” och ange {instance}; servern kan stå med sitt DNS-namn eller sin IP-adress.',
  'sage-100c-crm.multi.master-database.why': 'SQL Server måste finnas på en annan dator.',
  'sage-100c-crm.multi.master-name': 'Ange {installationName} och anteckna namnet.',
  'sage-100c-crm.multi.master-name.why':
    'Varje annan webbserver behöver samma; databasen och aliaset i IIS har det också.',
  'sage-100c-crm.multi.master-finish': 'Slutför huvudservern fram till den andra inloggningen.',
  'sage-100c-crm.multi.master-finish.why': 'Installationen är densamma som på en ensam server.',
  'sage-100c-crm.multi.secondary':
    'Installera {secondaryServers, plural, one {den sekundära servern} other {de # sekundära servrarna en i taget}}, med samma licensnummer och namnet {installationName}.',
  'sage-100c-crm.multi.secondary.why': 'Handboken använder samma nummer och samma namn på alla webbservrar.',
  'sage-100c-crm.multi.secondary-database': 'Välj {instance} och installera inte om databasen.',
  'sage-100c-crm.multi.secondary-database.why': 'Den får bara installeras en gång, med huvudservern.',
  'sage-100c-crm.multi.secondary-component': 'Vänta på komponenten som CRM installerar självt i slutet.',
  'sage-100c-crm.multi.secondary-component.why': 'Först med den är den sekundära servern komplett.',
  'sage-100c-crm.multi.tomcat': 'Kontrollera att Tomcat körs på varje webbserver.',
  'sage-100c-crm.multi.tomcat.why': 'Interaktiva instrumentpaneler och SData behöver den överallt.',
  'sage-100c-crm.multi.open-fields': 'Öppna databasinställningarna i CRM på {serverName}.',
  'sage-100c-crm.multi.open-fields.why': 'Fem nya fält finns där när servrarna är installerade.',
  'sage-100c-crm.multi.field-names':
    'Kontrollera ”Noms de Serveur CRM”: {serverName}, sedan de sekundära servrarna, med DNS-namn, åtskilda med semikolon.',
  'sage-100c-crm.multi.field-names.why':
    'Installationsprogrammet fyller i det; planeraren för flera servrar visar vad det ska innehålla.',
  'sage-100c-crm.multi.field-addresses':
    'Ange IPv6-adresserna i ”Adresse IP de serveurs web CRM distribués”, huvudservern först, åtskilda med semikolon.',
  'sage-100c-crm.multi.field-addresses.why':
    'Det är det enda fält som installationsprogrammet lämnar tomt; fördelningen beror på det.',
  'sage-100c-crm.multi.field-balancing-on': 'Sätt ”Effectuer l’équilibrage de charge” till ”Vrai”.',
  'sage-100c-crm.multi.field-balancing-on.why': 'CRM fördelar då lasten självt.',
  'sage-100c-crm.multi.field-balancing-off': 'Sätt ”Effectuer l’équilibrage de charge” till ”Faux”.',
  'sage-100c-crm.multi.field-balancing-off.why': 'En annan modul fördelar lasten.',
  'sage-100c-crm.multi.field-qualified': 'Kontrollera ”Nom de serveurs web Sage CRM pleinement qualifiés”.',
  'sage-100c-crm.multi.field-qualified.why':
    'Det anger namnen på och ordningen mellan servrarna som delar lasten.',
  'sage-100c-crm.multi.field-dtls': 'Kontrollera att ”Nom de serveur DTLS” innehåller {serverName}.',
  'sage-100c-crm.multi.field-dtls.why': 'Det anger huvudservern.',
  'sage-100c-crm.multi.publish':
    'Publicera CRM via en DNS-server eller en publik IP, om det önskas, med hjälp av någon som kan det.',
  'sage-100c-crm.multi.publish.why': 'Sage ger ingen support för denna omdirigering.',
  'sage-100c-crm.balance.one-address': 'Ge varje användare {address}, huvudserverns adress.',
  'sage-100c-crm.balance.one-address.why':
    'CRM nås genom denna enda adress; huvudservern skickar varje användare vidare.',
  'sage-100c-crm.balance.servers-listed':
    'Kontrollera att tabellen custom_sysparams i {installationName} anger {secondaryServers, plural, one {båda servrarna} other {alla servrar}}.',
  'sage-100c-crm.balance.servers-listed.why': 'CRM hämtar listan över servrar därifrån.',
  'sage-100c-crm.balance.several-users':
    'Låt lika många användare logga in efter varandra som det finns webbservrar.',
  'sage-100c-crm.balance.several-users.why':
    'Om ingen var inloggad når var och en sin server: nya användare skickas till den med minst antal.',
  'sage-100c-crm.balance.address-changes': 'Läs i adressfältet vilken server varje användare skickades till.',
  'sage-100c-crm.balance.address-changes.why': 'Serverns namn står där efter inloggningen.',
  'sage-100c-crm.balance.other': 'Testa den andra modulen med dess egna medel.',
  'sage-100c-crm.balance.other.why': 'CRM avgör då inget om lasten.',
  'sage-100c-crm.servers.visit-each':
    'Anslut en gång manuellt till varje webbserver när IIS har återställts eller programpoolen har startats om på någon av dem.',
  'sage-100c-crm.servers.visit-each.why': 'Annars fungerar lastfördelningen inte normalt.',
  'sage-100c-crm.balance.metadata':
    'Gör en liten anpassning på {serverName} och leta efter den på varje annan webbserver.',
  'sage-100c-crm.balance.metadata.why':
    'Ändringar i CRM når alla servrar; Tomcat och EWARE.DLL läser själva in sina metadata på nytt.',
  'sage-100c-crm.servers.custom-files':
    'Kontrollera på varje webbserver att ändrade inställningar har kommit fram och ange för hand det som saknas; kopiera ändrade filer, till exempel CustomPages, för hand till var och en.',
  'sage-100c-crm.servers.custom-files.why':
    'Handboken säger både att CRM sprider sin konfiguration av sig själv och att inställningar uppdateras för hand på varje server. Filer sprids aldrig.',
  'sage-100c-crm.balance.updates':
    'Installera komponenter och uppdateringar på varje server i ordning: huvudservern, sedan de sekundära.',
  'sage-100c-crm.balance.updates.why': 'Enligt handboken ska det göras på varje server, i den ordningen.',
  'sage-100c-crm.update.backup-folder':
    'Skapa {backupFolder} på {databaseMachine}, datorn med SQL Server, och låt tjänstens konto skriva dit.',
  'sage-100c-crm.update.backup-folder.why':
    'SQL Server skriver sin fil under den här sökvägen så som dess egen dator ser den, och skapar ingen mapp. Kommandot verkar på den dator där det körs.',
  'sage-100c-crm.update.back-up-programs':
    'Kopiera programfilerna för CRM från {installationFolder}{isSeveral, select, yes { på varje webbserver, var och en till mappen med sitt namn,} other {}} till {backupFolder}.',
  'sage-100c-crm.update.back-up-programs.why':
    'Tillsammans med registret och databasen är de vägen tillbaka.',
  'sage-100c-crm.update.back-up-registry':
    'Exportera registret på {serverName}{isSeveral, select, yes { och på varje sekundär server, till var sin fil} other {}}.',
  'sage-100c-crm.update.back-up-registry.why': 'Handboken nämner det bredvid programfilerna och databasen.',
  'sage-100c-crm.update.back-up-database': 'Säkerhetskopiera databasen {installationName} på {instance}.',
  'sage-100c-crm.update.back-up-database.why':
    'Handboken kräver en manuell säkerhetskopia före en uppdatering.',
  'sage-100c-crm.update.test-environment':
    'Sätt upp en testmiljö som liknar den verkliga så mycket som möjligt.',
  'sage-100c-crm.update.test-environment.why': 'Fel visar sig då där ingen arbetar.',
  'sage-100c-crm.update.identical-copy':
    'Återskapa huvudservern och {secondaryServers, plural, one {den sekundära servern} other {de # sekundära servrarna}} identiskt, till exempel som virtuella datorer, för ett genrep.',
  'sage-100c-crm.update.identical-copy.why': 'Handboken kräver test och genrep när flera servrar uppdateras.',
  'sage-100c-crm.update.test-update': 'Uppdatera testmiljön först.',
  'sage-100c-crm.update.test-update.why': 'Det är provet inför den skarpa uppdateringen.',
  'sage-100c-crm.update.test-verify': 'Testa det som används regelbundet och det som har anpassats.',
  'sage-100c-crm.update.test-verify.why': 'Det är bästa tillfället att hitta problem.',
  'sage-100c-crm.update.resolved': 'Fortsätt först när alla problem är lösta och resultaten goda.',
  'sage-100c-crm.update.resolved.why': 'En dåligt gjord uppdatering stoppar kundens arbete.',
  'sage-100c-crm.update.choose':
    'Starta SETUP på {serverName} och välj ”Nouvelle installation ou mise à jour”.',
  'sage-100c-crm.update.choose.why': 'Samma program installerar och uppdaterar.',
  'sage-100c-crm.update.option': 'Välj ”Mise à niveau d’une version antérieure de Sage CRM”.',
  'sage-100c-crm.update.option.why':
    'Det andra alternativet, ”Réinstallation complète”, skriver över databasen.',
  'sage-100c-crm.update.customer-data':
    'Kontrollera de föreslagna kunduppgifterna och ange resten som vid installationen.',
  'sage-100c-crm.update.customer-data.why':
    'Installationsprogrammet hämtar dem från den befintliga versionen.',
  'sage-100c-crm.update.servers-in-order':
    'Uppdatera {serverName} först, sedan {secondaryServers, plural, one {den sekundära servern} other {de # sekundära servrarna i ordning}}.',
  'sage-100c-crm.update.servers-in-order.why': 'Handboken föreskriver den ordningen.',
  'sage-100c-crm.update.components-in-order':
    'Lägg till eller uppdatera komponenter på varje server, i samma ordning.',
  'sage-100c-crm.update.components-in-order.why':
    'Enligt handboken ska detta göras på varje server, i ordning.',
  'sage-100c-crm.update.browser-history': 'Ta bort webbhistoriken på varje berörd arbetsstation.',
  'sage-100c-crm.update.browser-history.why': 'Handboken rekommenderar det starkt vid en uppdatering.',
  'sage-100c-crm.update.control': 'Kontrollera den skarpa uppdateringen.',
  'sage-100c-crm.update.control.why': 'Ett fullständigt test behövs inte längre; provet har visat problemen.',
  'sage-100c-crm.key.new-key': 'Ha den nya licensnyckeln till hands.',
  'sage-100c-crm.key.new-key.why':
    'Installationsprogrammet för en ny version och nyckelverktyget frågar efter den; den kan gälla för ett annat antal användare eller en annan utgåva.',
  'sage-100c-crm.key.signed-out': 'Försäkra dig om att alla användare är utloggade från CRM.',
  'sage-100c-crm.key.signed-out.why': 'Nyckelbytet kräver det, och IIS startas om.',
  'sage-100c-crm.key.overwrite':
    'Säkerhetskopiera databasen {installationName} före en fullständig ominstallation, eller välj uppgraderingen i stället.',
  'sage-100c-crm.key.overwrite.why': '”Réinstallation complète” skriver över databasen.',
  'sage-100c-crm.key.choose-reinstallation':
    'Välj ”Réinstallation complète (écrasement de la base de données)”.',
  'sage-100c-crm.key.choose-reinstallation.why':
    'Det skriver över databasen, och CRM måste slutföras som efter en installation; det andra alternativet, ”Mise à niveau d’une version antérieure de Sage CRM”, behåller den.',
  'sage-100c-crm.key.enter-in-setup': 'Ange den nya nyckeln när installationsprogrammet frågar.',
  'sage-100c-crm.key.enter-in-setup.why':
    'Vilken typ av uppdatering som än väljs frågar installationsprogrammet efter nyckeln; den startar uppdateringen och ändrar utgåvan.',
  'sage-100c-crm.key.start-tool': 'Starta {licenceTool} på {serverName}.',
  'sage-100c-crm.key.start-tool.why': 'LicenseKeyUpdate.exe byter nyckeln utan ny version.',
  'sage-100c-crm.key.enter': 'Ange den nya nyckeln.',
  'sage-100c-crm.key.enter.why': 'Den ersätter den gamla.',
  'sage-100c-crm.key.company-unchanged': 'Lämna ”Raison sociale” oförändrat.',
  'sage-100c-crm.key.company-unchanged.why':
    'Det måste förbli som det angavs vid första installationen av CRM.',
  'sage-100c-crm.key.database': 'Ange anslutningen till databasen {installationName} på {instance}.',
  'sage-100c-crm.key.database.why': 'Verktyget frågar efter den.',
  'sage-100c-crm.key.summary': 'Jämför sammanfattningen med beställningen.',
  'sage-100c-crm.key.summary.why': 'Den visar vad som ändras.',
  'sage-100c-crm.key.reset-iis': 'Återställ IIS.',
  'sage-100c-crm.key.reset-iis.why': 'Först då gäller de nya uppgifterna.',
  'sage-100c-crm.key.confirmation': 'Vänta på meddelandet att installationen har uppdaterats.',
  'sage-100c-crm.key.confirmation.why': 'Det avslutar bytet.',
  'sage-100c-crm.key.check-details':
    'Öppna {address} och kontrollera antalet användare och tillvalen i licensnyckelns detaljer.',
  'sage-100c-crm.key.check-details.why': 'De visar om bytet har slagit igenom.',

  'group.neighbours': 'Annan programvara på servern',
  'section.neighbours': 'Annan programvara på servern',
  'parameter.besideStream.title': 'stream på samma server',
  'parameter.besideStream.help': 'Lägger till det som krockar mellan de två i checklistan.',
  'circumstance.beside-stream.yes': 'stream finns på samma server.',
  'circumstance.beside-stream.no': 'stream finns inte på samma server.',
  'parameter.besideIzytroniq.title': 'IZYTRONIQ Enterprise på samma server',
  'parameter.besideIzytroniq.help': 'Lägger till det som krockar mellan de två i checklistan.',
  'circumstance.beside-izytroniq.yes': 'IZYTRONIQ Enterprise finns på samma server.',
  'circumstance.beside-izytroniq.no': 'IZYTRONIQ Enterprise finns inte på samma server.',
  'circumstance.sql-local.yes': 'SQL Server körs på själva webbservern.',
  'circumstance.sql-local.no': 'SQL Server körs inte redan på webbservern.',
  'beside.sql-not-offered':
    'Planera {other} med den befintliga SQL Server-instansen eller med en på en annan server. Ska {other} ha en egen, installera {other} innan Sage 100c CRM tar med sig en SQL Server.',
  'beside.sql-not-offered.why':
    '{other} erbjuder en egen SQL Server-instans bara om servern inte har någon ännu; Sage 100c CRM har en där.',
  'beside.restart-interrupts':
    'Se till att {other} installeras efter Sage 100c CRM, om det inte tar med sig en egen SQL Server och måste komma först. Välj en tid då ingen arbetar med Sage 100c CRM, och kontrollera efteråt att {ours} körs.',
  'beside.restart-interrupts.why':
    'Installationen av {other} avslutas med en omstart av datorn, som avbryter {ours} för Sage 100c CRM.',
  'beside.iis-stopped':
    'Installera Sage 100c CRM före {other}, om det inte tar med sig en egen SQL Server och måste komma först. Körs {other} redan, och vid varje uppdatering av licensnyckeln, välj en tid då ingen arbetar med programmet, och prova sidorna efteråt.',
  'beside.iis-stopped.why':
    'Installationsprogrammet för Sage 100c CRM stoppar IIS och därmed {theirs} för {other}. Även uppdatering av licensnyckeln kräver omstart av IIS.',
  'beside.sql-collation-differs':
    'Ge Sage 100c CRM och {other} var sin instans, eller bekräfta att {other} fungerar med {ours}.',
  'beside.sql-collation-differs.why':
    'Sage 100c CRM förväntar sig {ours} som standardsortering i SQL Server; {other} kan använda samma SQL Server, och handboken för {other} nämner ingen sortering.',
  'ruling.sql-place-not-said':
    'Handboken för IZYTRONIQ Enterprise säger inte på vilken dator SQL Server körs; för konflikter antas den här servern.',
  'ruling.neighbour-at-defaults':
    'Checklistan frågar inte hur den andra programvaran är inställd: dess standardvärden antas. På sidan om konflikter går det att ange även dess inställningar.',
}
