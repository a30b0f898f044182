import type { IzytroniqMessages } from './en.ts'

/** Texts of IZYTRONIQ Enterprise's procedures, in Swedish. ICU MessageFormat. */
export const sv: IzytroniqMessages = {
  // Groups and parameters
  'group.site': 'Anläggningen',
  'group.machine': 'Servern',
  'group.clients': 'Klienter',
  'group.accounts': 'Windows-konto',
  'group.database': 'SQL Server och databaser',
  'group.licence': 'Licensverktyg',
  'group.symptom': 'Vad som är fel',
  'parameter.siteName.title': 'Anläggningens namn',
  'parameter.siteName.help':
    'Fri text, till exempel ort och byggnad. Den står överst på checklistan och dess dokument.',
  'parameter.serverName.title': 'Serverns namn',
  'parameter.serverName.help':
    'Datorn som IZYTRONIQs applikationsserver körs på, under det namn som klienterna når den med: det står i testsidornas adresser.',
  'parameter.windowsServer.title': 'Version av Windows Server',
  'parameter.windowsServer.help':
    'IZYTRONIQ behöver .NET Framework 4.8. I Windows Server 2016 och 2019 ingår det inte.',
  'option.windowsServer.server-2016': 'Windows Server 2016',
  'option.windowsServer.server-2019': 'Windows Server 2019',
  'option.windowsServer.server-2022-or-later': 'Windows Server 2022 eller senare',
  'parameter.ultimateClients.title': 'Ultimate-versioner används',
  'parameter.ultimateClients.help':
    'De checkar ut data för arbete offline. Allt måste vara incheckat igen före uppdateringen.',
  'parameter.serviceAccount.title': 'Tjänstkonto',
  'parameter.serviceAccount.help':
    'Windows-kontot som kör tjänsten IZYTRON.IQ BackEnd SyncService och äger båda databaserna. Skrivs DOMÄN\\användare; för ett lokalt konto står datorns namn eller en punkt i stället för domänen.',
  'parameter.sqlInstance.title': 'SQL Server-instans',
  'parameter.sqlInstance.help':
    'Instansen med databaserna Izytron.Iq och SyncService. Skrivs server\\instans; för standardinstansen bara servern.',
  'parameter.loginKind.title': 'Inloggning i databasen',
  'parameter.loginKind.help':
    'Med en SQL-inloggning måste anslutningssträngarna i registret sparas före uppdateringen.',
  'option.loginKind.windows': 'Windows- eller AD-konto',
  'option.loginKind.sql': 'SQL-inloggning',
  'parameter.applicationChanged.title': 'Programmet har ändrats sedan installationen',
  'parameter.applicationChanged.help':
    'Varje ändring räknas, till exempel en annan SQL Server. Installationsprogrammet sparar inställningarna i en cache, som då inte längre stämmer.',
  'parameter.licensingToolUpdate.title': 'Uppdatera även licensverktyget',
  'parameter.licensingToolUpdate.help': 'Den uppdateringen är valfri.',
  'parameter.symptom.title': 'Vad du ser',
  'parameter.symptom.help': 'Varje symptom har egna tester.',
  'option.symptom.pool-vanished': 'IZYTRONIQs programpool har försvunnit från IIS',
  'option.symptom.sync-entry-missing': 'BackSyncServiceDatabaseConnectionString saknas i registret',
  'option.symptom.write-refused': 'Ett installationsprogram rapporterar ”Could not write value … to key”',
  'option.symptom.untrusted-domain': 'En sida rapporterar ”The login is from an untrusted domain”',

  // Circumstances
  'circumstance.framework-to-install.yes': 'Servern kör Windows Server 2016 eller 2019.',
  'circumstance.framework-to-install.no': 'Servern kör Windows Server 2022 eller senare.',
  'circumstance.ultimate-clients.yes': 'Ultimate-versioner används.',
  'circumstance.ultimate-clients.no': 'Ingen Ultimate-version används.',
  'circumstance.login-sql.yes': 'IZYTRONIQ ansluter till databaserna med en SQL-inloggning.',
  'circumstance.login-sql.no': 'IZYTRONIQ ansluter till databaserna med ett Windows- eller AD-konto.',
  'circumstance.application-changed.yes': 'Programmet har ändrats sedan installationen.',
  'circumstance.application-changed.no': 'Programmet är som när det installerades.',
  'circumstance.licensing-tool.yes': 'Även licensverktyget uppdateras.',
  'circumstance.licensing-tool.no': 'Licensverktyget förblir som det är.',
  'circumstance.host-name-long.yes': 'Datorns namn har fler än 15 tecken.',
  'circumstance.host-name-long.no': 'Datorns namn har högst 15 tecken.',
  'circumstance.account-long.yes': 'En del av kontots namn har fler än 15 tecken.',
  'circumstance.account-long.no': 'Ingen del av kontots namn har fler än 15 tecken.',
  'circumstance.account-managed.yes': 'Tjänstkontot är ett hanterat konto.',
  'circumstance.account-managed.no': 'Tjänstkontot är inte ett hanterat konto.',
  'circumstance.instance-and-port.yes': 'SQL Server anges med instans och port.',
  'circumstance.instance-and-port.no': 'SQL Server anges med enbart instans, enbart port eller bara namnet.',
  'circumstance.symptom-pool-vanished.yes': 'Programpoolen har försvunnit.',
  'circumstance.symptom-pool-vanished.no': 'Felet är inte en försvunnen programpool.',
  'circumstance.symptom-sync-entry-missing.yes': 'Registerposten för SyncService saknas.',
  'circumstance.symptom-sync-entry-missing.no': 'Felet är inte en saknad registerpost.',
  'circumstance.symptom-write-refused.yes': 'Ett installationsprogram kan inte skriva i registret.',
  'circumstance.symptom-write-refused.no': 'Felet är inte en nekad skrivning i registret.',
  'circumstance.symptom-untrusted-domain.yes': 'Inloggningen kommer från en domän som inte är betrodd.',
  'circumstance.symptom-untrusted-domain.no':
    'Felet är inte en inloggning från en domän som inte är betrodd.',

  // Procedures and sections
  'procedure.update.title': 'Uppdatera IZYTRONIQ Enterprise',
  'procedure.update.summary':
    'Uppdaterar databaserna, applikationsservern och SyncService till en nyare version, i den ordning där inga data går förlorade. Gäller från version 4.8.',
  'procedure.verify-update.title': 'Kontrollera uppdateringen',
  'procedure.verify-update.summary':
    'Visar med händelselogg, databasversion och tre testsidor att servern fungerar, innan klienterna följer efter.',
  'procedure.troubleshoot.title': 'Hitta och avhjälpa ett fel',
  'procedure.troubleshoot.summary': 'Leder från det du ser, ett test i taget, till det som hjälper.',
  'section.check-in': 'Checka in alla data',
  'section.prepare-update': 'Förbered uppdateringen',
  'section.stop-service': 'Stoppa SyncService',
  'section.update-database': 'Uppdatera databaserna',
  'section.update-application': 'Uppdatera applikationsservern och SyncService',
  'section.restore-users': 'Ange kontot igen',
  'section.update-licensing-tool': 'Uppdatera licensverktyget',
  'section.verify-server': 'Testa servern',
  'section.update-clients': 'Uppdatera klienterna',
  'section.tests': 'Tester',
  'section.workarounds': 'Det som hjälper',

  // Update
  'izytroniq-enterprise.clients.ultimate-checked-in':
    'Låt alla användare av en Ultimate-version checka in alla utcheckade data och bekräfta det för varje enhet.',
  'izytroniq-enterprise.clients.ultimate-checked-in.why':
    'Data som fortfarande är utcheckade vid uppdateringen kan gå förlorade eller skadas.',
  'izytroniq-enterprise.clients.nobody-offline':
    'Meddela att uppdateringen ska göras och se till att ingen är ute med offlinedata förrän den är klar.',
  'izytroniq-enterprise.clients.nobody-offline.why':
    'Data som checkas ut före uppdateringens slut löper samma risk.',
  'izytroniq-enterprise.accounts.known':
    'Säkerställ att {serviceAccount} är tjänstkontot{isManaged, select, yes {} other { och att någon som kan logga in med det är på plats}}.',
  'izytroniq-enterprise.accounts.known.why':
    'Det är db_owner för databaserna Izytron.Iq och SyncService på {sqlInstance}{loginKind, select, sql {; om IZYTRONIQ ansluter med en SQL-inloggning kan den listas i stället} other {}}. Frågan listar vem som har den rättigheten i var och en, även ägaren; en Windows-grupp står för sina medlemmar. services.msc visar kontot för SyncService.',
  'izytroniq-enterprise.accounts.long-names':
    'Korta {longNames} till 15 tecken, eller se till att allt som frågar efter namnet godtar det som Windows visar.',
  'izytroniq-enterprise.accounts.long-names.why':
    'NetBIOS kortar namn till 15 tecken. Kommandona i den här listan innehåller de fullständiga namnen; kommandona här visar datorns fullständiga namn och det kortade.',
  'izytroniq-enterprise.accounts.managed':
    'Låt en sysadmin för SQL Server köra paketen: ingen kan logga in som {serviceAccount}, ett hanterat tjänstkonto.',
  'izytroniq-enterprise.accounts.managed.why':
    'Handboken kräver åtkomst till kontot. Windows behåller lösenordet för ett hanterat tjänstkonto för sig självt, så det finns inget att skriva in: lämna fältet tomt där ett fönster frågar.',
  'izytroniq-enterprise.database.which-instance':
    'Kontrollera att instansen som anges i {sqlInstance} svarar där: kommandot ska visa dess namn.',
  'izytroniq-enterprise.database.which-instance.why':
    'När både instans och port anges avgör porten ensam vem som svarar.',
  'izytroniq-enterprise.packages.download':
    'Ladda ned installationspaketen för den nya versionen från https://izytron.com/downloads.php till {serverName}.',
  'izytroniq-enterprise.packages.download.why': 'En uppdatering använder samma paket som en installation.',
  'izytroniq-enterprise.packages.run-as':
    'Logga in på {serverName} som {isManaged, select, yes {sysadmin för SQL Server} other {{serviceAccount}, eller som sysadmin för SQL Server,}} och kör alla paket i den sessionen.',
  'izytroniq-enterprise.packages.run-as.why':
    'Paketen ändrar båda databaserna och behöver rättigheter till det.{loginKind, select, sql { Med en SQL-inloggning kan tjänstkontot sakna dem: om frågan om ägarna inte listar det, logga in som sysadmin.} other {}} Det första kommandot visar vem som är inloggad, det andra svarar 1 för en sysadmin.',
  'izytroniq-enterprise.framework.install':
    'Sök efter .NET Framework 4.8 på {serverName}; om kommandot svarar False, installera det med Microsofts offlineinstallationsprogram: https://support.microsoft.com/topic/microsoft-net-framework-4-8-offline-installer-for-windows-9d23f658-3b97-68ab-d013-aa3c3e7495e0',
  'izytroniq-enterprise.framework.install.why':
    'IZYTRONIQ kan inte köras utan det, och i Windows Server 2016 och 2019 ingår det inte.',
  'izytroniq-enterprise.framework.in-box': 'Kontrollera att kommandot svarar True: .NET Framework 4.8 finns.',
  'izytroniq-enterprise.framework.in-box.why':
    'Enligt Microsoft ingår det i Windows Server 2022 och senare; inget behöver installeras.',
  'izytroniq-enterprise.service.stop': 'Stoppa tjänsten IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.service.stop.why':
    'Enligt handboken stoppas den först när förutsättningarna ovan är uppfyllda. Kommandot kräver administratörsrättigheter.',
  'izytroniq-enterprise.database.save-connection-strings':
    'Spara båda anslutningssträngarna, och inget annat ur deras nycklar, i filer som bara administratörer kan läsa.',
  'izytroniq-enterprise.database.save-connection-strings.why':
    'Värdena BackEndDatabaseConnectionString och BackSyncServiceDatabaseConnectionString anger SQL-inloggningen; de kan gå förlorade vid uppdateringen. Resten av nycklarna, till exempel versionerna, är det uppdateringen som ändrar. Kommandona skriver till din användarprofil; filerna kan innehålla lösenordet.',
  'izytroniq-enterprise.database.run-from-cache':
    'Starta Database.msi med ett dubbelklick och följ den till slutet.',
  'izytroniq-enterprise.database.run-from-cache.why':
    'Installationen lade sina uppgifter i en cache; de stämmer fortfarande eftersom inget har ändrats.',
  'izytroniq-enterprise.database.delete-setup-cache':
    'Exportera nyckeln och ta sedan bort dess värde SetupCache.',
  'izytroniq-enterprise.database.delete-setup-cache.why':
    'Cachen innehåller inställningarna från installationen, som inte längre gäller efter en ändring. Det första kommandot skriver till din användarprofil; med en SQL-inloggning kan filen innehålla dess lösenord. Det andra kräver administratörsrättigheter.',
  'izytroniq-enterprise.database.run-with-server':
    'Öppna en kommandotolk i paketens mapp och kör Database.msi med {sqlInstance}.',
  'izytroniq-enterprise.database.run-with-server.why':
    'Utan cachen får installationsprogrammet veta instansen genom BACKEND_SERVERNAME.',
  'izytroniq-enterprise.certificate.save':
    'Kopiera raden med serviceCertificate från konfigurationsfilen för SyncService och spara den.',
  'izytroniq-enterprise.certificate.save.why':
    'Uppdateringen ersätter filen. Bara den här raden sparas, eftersom resten kan skilja sig mellan versionerna.',
  'izytroniq-enterprise.packages.run-both':
    'Kör paketen ApplicationServer och SyncService, ett efter det andra.',
  'izytroniq-enterprise.packages.run-both.why': 'De ersätter programmen och deras konfigurationsfiler.',
  'izytroniq-enterprise.certificate.put-back-web':
    'Sätt in den sparade raden i stället för raden med serviceCertificate i C:\\inetpub\\wwwroot\\IZYTRON.IQ\\web.config.',
  'izytroniq-enterprise.certificate.put-back-web.why':
    'Posten står inom serviceCredentials, bredvid userNameAuthentication.',
  'izytroniq-enterprise.certificate.put-back-sync':
    'Sätt in samma rad i IZYTRON.IQ.SyncSvc.exe.config, konfigurationsfilen för SyncService.',
  'izytroniq-enterprise.certificate.put-back-sync.why':
    'Handboken sätter tillbaka den sparade posten i båda filerna.',
  'izytroniq-enterprise.certificate.compare':
    'Jämför de två raderna med den sparade: tumavtryck, arkivplats, arkivnamn och typ av sökning måste vara lika.',
  'izytroniq-enterprise.certificate.compare.why':
    'Ett tumavtryck som kopierats från certifikatets dialogruta kan innehålla osynliga tecken.',
  'izytroniq-enterprise.accounts.pool-identity':
    'Ange {serviceAccount} igen som identitet för IZYTRONIQs programpool.',
  'izytroniq-enterprise.accounts.pool-identity.why':
    'Windows glömmer kontot när programmen bakom poolen byts ut; standardvärdet är ApplicationPoolIdentity. Kommandot ska visa SpecificUser som IdentityType och kontot som Identity. Kommandot kräver administratörsrättigheter.',
  'izytroniq-enterprise.accounts.service-log-on':
    'Ange {serviceAccount} igen som inloggning för tjänsten IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.accounts.service-log-on.why':
    'Windows glömmer kontot när programmet bakom tjänsten byts ut.',
  'izytroniq-enterprise.database.compare-connection-strings':
    'Jämför båda anslutningssträngarna med de sparade; skriv tillbaka de sparade med de två sista kommandona om de skiljer sig.',
  'izytroniq-enterprise.database.compare-connection-strings.why':
    'Har SQL-inloggningen gått förlorad rapporterar webbsidorna senare en inloggning från en domän som inte är betrodd. Att skriva till registret kräver administratörsrättigheter.',
  'izytroniq-enterprise.service.restart': 'Starta om tjänsten IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.service.restart.why':
    'Först då körs den med det som har angetts: konto, certifikat, anslutningssträngar. Kommandot kräver administratörsrättigheter.',
  'izytroniq-enterprise.licensing-tool.update': 'Kör licensverktygets paket.',
  'izytroniq-enterprise.licensing-tool.update.why': 'Den här uppdateringen är valfri.',

  // Verify
  'izytroniq-enterprise.verify.event-log':
    'Titta i händelseloggen efter starten av SyncService: där får bara stå att tjänsten har startats, och inget fel.',
  'izytroniq-enterprise.verify.event-log.why':
    'Enligt handboken får starten inte lämna något fel efter sig. Kommandot listar den senaste timmen: om tjänsten har körts längre, starta om den först.',
  'izytroniq-enterprise.verify.database-version':
    'Kör en fråga mot Database_Info på {sqlInstance}: ett av värdena måste vara den nya versionen.',
  'izytroniq-enterprise.verify.database-version.why': 'Det visar att databaserna har uppdaterats.',
  'izytroniq-enterprise.verify.sync-service-page': 'Öppna {syncServiceAddress}; inget fel får visas.',
  'izytroniq-enterprise.verify.sync-service-page.why': 'Det testar SyncService.',
  'izytroniq-enterprise.verify.bits-page': 'Öppna {bitsAddress}; inget fel får visas.',
  'izytroniq-enterprise.verify.bits-page.why': 'Det är den andra av de tre testsidorna.',
  'izytroniq-enterprise.verify.handshake-page': 'Öppna {handshakeAddress}; inget fel får visas.',
  'izytroniq-enterprise.verify.handshake-page.why': 'Det testar applikationsservern.',
  'izytroniq-enterprise.clients.start':
    'Starta klientprogrammet mot {serverName} på varje enhet och låt den automatiska uppdateringen köras.',
  'izytroniq-enterprise.clients.start.why':
    'När alla tester är godkända fungerar IZYTRONIQ igen, och starten av en klient startar dess uppdatering.',

  // Troubleshoot
  'symptom.pool-vanished': 'IZYTRONIQs programpool har försvunnit från IIS',
  'symptom.sync-entry-missing': 'BackSyncServiceDatabaseConnectionString saknas i registret',
  'symptom.write-refused': 'Ett installationsprogram rapporterar ”Could not write value … to key”',
  'symptom.untrusted-domain': 'En sida rapporterar ”The login is from an untrusted domain”',
  'izytroniq-enterprise.trouble.pool-listed':
    'Visar IIS på {serverName} IZYTRONIQs programpool bredvid .NET v4.5, .NET v4.5 Classic och DefaultAppPool?',
  'izytroniq-enterprise.trouble.pool-listed.why':
    'Minst de fyra posterna måste finnas. Poolen kan försvinna när en äldre applikationsserver skrivs över. Kommandot kräver administratörsrättigheter.',
  'outcome.izytroniq-enterprise.trouble.pool-listed.missing': 'Den saknas',
  'outcome.izytroniq-enterprise.trouble.pool-listed.listed': 'Den visas',
  'izytroniq-enterprise.trouble.entry-there': 'Finns posten, och anger den {sqlInstance} som Data Source?',
  'izytroniq-enterprise.trouble.entry-there.why':
    'Den talar om för SyncService vilken databas den ska använda.',
  'outcome.izytroniq-enterprise.trouble.entry-there.missing': 'Den finns inte',
  'outcome.izytroniq-enterprise.trouble.entry-there.other-server': 'Den anger en annan server',
  'outcome.izytroniq-enterprise.trouble.entry-there.right': 'Den anger den rätta',
  'izytroniq-enterprise.trouble.which-package': 'Vilket installationsprogram står i meddelandets namnlist?',
  'izytroniq-enterprise.trouble.which-package.why':
    'Ofta kan Windows inte längre spåra de behörigheter som IZYTRONIQ först installerades med.',
  'outcome.izytroniq-enterprise.trouble.which-package.application-server': 'Paketet ApplicationServer',
  'outcome.izytroniq-enterprise.trouble.which-package.sync-service': 'Paketet SyncService',
  'izytroniq-enterprise.trouble.entries-saved':
    'Finns det filer med båda anslutningssträngarna som sparades före uppdateringen?',
  'izytroniq-enterprise.trouble.entries-saved.why':
    'Användaren som används får inte komma åt SQL Server {sqlInstance}; enligt handboken ska registerposterna återställas.',
  'outcome.izytroniq-enterprise.trouble.entries-saved.saved': 'De finns',
  'outcome.izytroniq-enterprise.trouble.entries-saved.not-saved': 'Det finns inga',
  'izytroniq-enterprise.trouble.reinstall-application-server':
    'Avinstallera paketet ApplicationServer helt och installera det sedan på nytt.',
  'izytroniq-enterprise.trouble.reinstall-application-server.why':
    'Den nya installationen skapar det som saknas med nuvarande behörigheter.',
  'izytroniq-enterprise.trouble.reinstall-sync-service':
    'Avinstallera paketet SyncService helt och installera det sedan på nytt.',
  'izytroniq-enterprise.trouble.reinstall-sync-service.why':
    'Den nya installationen skapar det som saknas med nuvarande behörigheter.',
  'izytroniq-enterprise.trouble.put-back':
    'Sätt tillbaka den sparade raden med serviceCertificate i konfigurationsfilerna.',
  'izytroniq-enterprise.trouble.put-back.why':
    'En ny installation har nya konfigurationsfiler med sig, precis som en uppdatering.',
  'izytroniq-enterprise.trouble.write-entry': 'Ange SQL Server i registret: {syncConnectionString}',
  'izytroniq-enterprise.trouble.write-entry.why':
    'Installationsprogrammet känner inte till servern. Strängen gäller för ett Windows- eller AD-konto; med en SQL-inloggning, skriv i stället tillbaka den sparade. Att skriva till registret kräver administratörsrättigheter.',
  'izytroniq-enterprise.trouble.check-entry':
    'Kontrollera om registret anger SQL Server igen; skriv annars in den: {syncConnectionString}',
  'izytroniq-enterprise.trouble.check-entry.why':
    'Enligt handboken skrivs den in när SyncService har installerats om därför att posten saknades; att kontrollera den efter varje ny installation är vårt eget råd. Strängen gäller för ett Windows- eller AD-konto; med en SQL-inloggning, skriv i stället tillbaka den sparade. Att skriva till registret kräver administratörsrättigheter.',
  'izytroniq-enterprise.trouble.cancel': 'Välj ”Cancel” i meddelandet.',
  'izytroniq-enterprise.trouble.cancel.why':
    'Enligt handboken ska meddelandet avbrytas och paketet installeras om.',
  'izytroniq-enterprise.trouble.import-entries':
    'Skriv tillbaka båda de sparade anslutningssträngarna till registret, och inget annat värde.',
  'izytroniq-enterprise.trouble.import-entries.why':
    'De återställer inloggningen som IZYTRONIQ nådde databaserna med. Att importera en hel exporterad nyckel skulle också återställa versionerna från före uppdateringen. Kommandona läser filerna ur din användarprofil. Att skriva till registret kräver administratörsrättigheter.',
  'izytroniq-enterprise.trouble.check-owner':
    'Kontrollera att frågan listar {serviceAccount}, eller en grupp som kontot tillhör, för båda databaserna.',
  'izytroniq-enterprise.trouble.check-owner.why':
    'Den listar vem som är db_owner, även ägaren. Utan sparade strängar kan bara ett Windows- eller AD-konto med den rättigheten ansluta. Detta är vårt eget råd.',
  'izytroniq-enterprise.trouble.ask-vendor':
    'Fråga Gossen-Metrawatts support och uppge meddelandet, versionen och båda anslutningssträngarna utan lösenord.',
  'izytroniq-enterprise.trouble.ask-vendor.why': 'Handboken har ingen annan åtgärd.',

  // Ways through windows and menus
  'gui.service-log-on':
    'services.msc > IZYTRON.IQ BackEnd SyncService > högerklick > Egenskaper > fliken ”Logga in” > Det här kontot',
  'gui.pool-identity':
    'IIS-hanteraren > Programpooler > IZYTRONIQs pool > högerklick > Avancerade inställningar > Processmodell > Identitet > Anpassat konto',
  'gui.event-viewer': 'eventvwr.msc > Windows-loggar > Program och System',
  'gui.programs': 'Kontrollpanelen > Program och funktioner > paketet > Avinstallera',

  // Ways to a procedure
  'path.start': 'Vad ska du göra?',
  'path.start.new-version': 'Uppdatera till en ny version',
  'path.start.check-update': 'Kontrollera en utförd uppdatering',
  'path.start.something-wrong': 'Åtgärda något som inte fungerar',
  'path.sql-server':
    'Har programmet ändrats sedan installationen, till exempel flyttats till en annan SQL Server?',
  'path.sql-server.same': 'Nej, inget har ändrats',
  'path.sql-server.changed': 'Ja, något har ändrats',
  'path.something-wrong': 'Vad ser du?',
  'path.something-wrong.pool-vanished': 'Programpoolen har försvunnit från IIS',
  'path.something-wrong.sync-entry-missing': 'Registerposten för SyncService saknas',
  'path.something-wrong.write-refused': 'Ett installationsprogram kan inte skriva i registret',
  'path.something-wrong.untrusted-domain': 'Inloggningen kommer från en domän som inte är betrodd',

  // Rulings
  'ruling.own-advice': 'Punkter där det anges är våra egna råd; handboken kräver dem inte.',
  'ruling.ultimate-first':
    'Handboken nämner incheckningen bland förutsättningarna. Här står den före alla andra, eftersom den tar längst tid och data står på spel.',
  'ruling.service-name-spellings':
    'I handboken heter tjänsten Izytroniq.Backend.Syncservice och Izytroniq Backend SyncService. Kommandona använder IZYTRON.IQ BackEnd SyncService, som dess skärmbild visar.',
  'ruling.framework-in-box':
    'Handboken kräver att .NET Framework 4.8 installeras på Windows Server 2016 och 2019 och säger inget om senare. Att det ingår i dem är Microsofts uppgift.',
  'ruling.framework-address':
    'Handboken anger Microsofts tyska adress till installationsprogrammet, med ett bindestreck som gått förlorat vid radslutet. Adressen här innehåller samma identifierare och inget språk.',
  'ruling.registry-value-names':
    'Den sista delen av båda registersökvägarna läses som ett värde i nyckeln före, som i handbokens skärmbild.',
  'ruling.setup-cache-value':
    'Enligt handboken ska installationscachen tas bort; den visar en skärmbild. Värdet SetupCache som syns där antas vara den.',
  'ruling.config-path-space':
    'Handboken har ett blanksteg före IZYTRON.IQ.SyncSvc.exe.config i sökvägen. Här utelämnas det.',
  'ruling.pool-name-spellings':
    'I handboken heter poolen izytroniq.Backendpool, men skärmbilden visar ett namn som börjar med IZYTRON.IQ och slutar med BackEnd Pool. Kommandot visar alla pooler, så att den känns igen där.',
  'ruling.database-info-spelling':
    'Handboken skriver frågan med ”database info” och i skärmbilden med Database_Info. Skärmbilden visar ett resultat, därför gäller dess stavning; databasen antas vara Izytron.Iq.',
  'ruling.names-cut-by-netbios':
    'Handboken nämner inte namnens längd. Att NetBIOS kortar namn över 15 tecken beror på Windows; kommandona innehåller de fullständiga namnen.',
  'ruling.managed-account-no-password':
    'Handboken nämner inte hanterade tjänstkonton. Eftersom den kräver åtkomst till kontot räknas ett sådant som en viktig punkt.',
  'ruling.port-decides-over-instance':
    'Handboken säger inte vad som avgör när både instans och port anges. Så som SQL Server nås är det porten ensam.',

  'group.neighbours': 'Annan programvara på servern',
  'section.neighbours': 'Annan programvara på servern',
  'parameter.besideStream.title': 'stream på samma server',
  'parameter.besideStream.help': 'Lägger till det som krockar mellan de två i checklistan.',
  'circumstance.beside-stream.yes': 'stream finns på samma server.',
  'circumstance.beside-stream.no': 'stream finns inte på samma server.',
  'parameter.besideSage.title': 'Sage 100c CRM på samma server',
  'parameter.besideSage.help': 'Lägger till det som krockar mellan de två i checklistan.',
  'circumstance.beside-sage.yes': 'Sage 100c CRM finns på samma server.',
  'circumstance.beside-sage.no': 'Sage 100c CRM finns inte på samma server.',
  'parameter.besideIsogeo.title': 'Isogeo Scan FME på samma server',
  'parameter.besideIsogeo.help': 'Lägger till det som krockar mellan de två i checklistan.',
  'circumstance.beside-isogeo.yes': 'Isogeo Scan FME finns på samma server.',
  'circumstance.beside-isogeo.no': 'Isogeo Scan FME finns inte på samma server.',
  'beside.sql-not-offered':
    'Planera {other} med den befintliga SQL Server-instansen eller med en på en annan server. Ska {other} ha en egen, installera {other} innan IZYTRONIQ Enterprise tar med sig en SQL Server.',
  'beside.sql-not-offered.why':
    '{other} erbjuder en egen SQL Server-instans bara om servern inte har någon ännu; IZYTRONIQ Enterprise har en där.',
  'beside.restart-interrupts':
    'Se till att {other} installeras efter IZYTRONIQ Enterprise, om det inte tar med sig en egen SQL Server och måste komma först. Välj en tid då ingen arbetar med IZYTRONIQ Enterprise, och kontrollera efteråt att {ours} körs.',
  'beside.restart-interrupts.why':
    'Installationen av {other} avslutas med en omstart av datorn, som avbryter {ours} för IZYTRONIQ Enterprise.',
  'beside.port-taken-https':
    'Se till att {other} flyttas till en annan HTTPS-port än {ours}, som IZYTRONIQ Enterprise använder: under installationen, eller senare i IIS, i bindningarna för Hager Group EMS Web Site.',
  'beside.port-taken-https.why':
    'Båda skulle lyssna på samma TCP-port. Adressen till {other} innehåller då den nya porten, och brandväggen måste släppa in den.',
  'beside.iis-stopped':
    'Se till att {other} installeras, eller dess licensnyckel uppdateras, bara när ingen arbetar med IZYTRONIQ Enterprise, och prova testsidorna efteråt.',
  'beside.iis-stopped.why':
    'Installationsprogrammet för {other} stoppar IIS och därmed {ours}. Även uppdatering av licensnyckeln kräver omstart av IIS.',
  'beside.sql-collation-differs':
    'Ge IZYTRONIQ Enterprise och {other} var sin instans, eller bekräfta att IZYTRONIQ Enterprise fungerar med {theirs}.',
  'beside.sql-collation-differs.why':
    '{other} förväntar sig {theirs} som standardsortering i SQL Server; IZYTRONIQ Enterprise kan använda samma SQL Server, och handboken för IZYTRONIQ Enterprise nämner ingen sortering.',
  'beside.account-dedicated': 'Kör tjänsterna för IZYTRONIQ Enterprise med ett konto som inte är {theirs}.',
  'beside.account-dedicated.why':
    'Tjänsten för {other} måste köras som Windows-användaren {theirs}, som är reserverad för den.',
  'ruling.https-443-by-address':
    'Handboken för IZYTRONIQ Enterprise anger adresser med https:// och utan port; 443 antas.',
  'ruling.sql-place-not-said':
    'Handboken för IZYTRONIQ Enterprise säger inte på vilken dator SQL Server körs; för konflikter antas den här servern.',
  'ruling.neighbour-at-defaults':
    'Checklistan frågar inte hur den andra programvaran är inställd: dess standardvärden antas. På sidan om konflikter går det att ange även dess inställningar.',
}
