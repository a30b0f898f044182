import type { StreamMessages } from './en.ts'

/** Texts of stream's procedures, in Swedish. ICU MessageFormat. */
export const sv: StreamMessages = {
  // What is asked: groups, parameters, options, circumstances
  // Groups
  'group.site': 'Anläggningen',
  'group.machine': 'Datorn',
  'group.accounts': 'Windows-konton',
  'group.database': 'SQL Server och databaser',
  'group.network': 'Portar och nätverk',
  'group.paths': 'Mappar',
  'group.licence': 'Licens',
  'group.certificates': 'Certifikat',
  'group.restore': 'Återställning',
  'group.upgrade': 'Uppgradering',
  'group.uninstall': 'Avinstallation',
  'group.symptom': 'Vad som är fel',

  // Site and machine
  'parameter.siteName.title': 'Anläggningens namn',
  'parameter.siteName.help':
    'Fri text, till exempel ort och byggnad. Den står överst på checklistan och dess dokument.',
  'parameter.hostName.title': 'Datorns namn',
  'parameter.hostName.help':
    'Datorn som stream körs eller ska köras på; vid en flytt den nya, utom i steg på den gamla. Namnet, med eller utan domän, eller IPv4-adressen, så som andra datorer når den: kommandona hostname och ipconfig visar dem.',
  'parameter.operatingSystem.title': 'Windows-version',
  'parameter.operatingSystem.help':
    'stream är kompatibelt med 64-bitarsversionerna av Windows 10 Pro, Windows 10 Enterprise, Windows Server 2016 och Windows Server 2019. Start > Inställningar > System > Om visar versionen.',
  'option.operatingSystem.windows-10-pro': 'Windows 10 Pro, 64 bitar',
  'option.operatingSystem.windows-10-enterprise': 'Windows 10 Enterprise, 64 bitar',
  'option.operatingSystem.server-2016': 'Windows Server 2016',
  'option.operatingSystem.server-2019': 'Windows Server 2019',
  'option.operatingSystem.windows-11': 'Windows 11, ingen Home-utgåva',
  'option.operatingSystem.server-2022-or-later': 'Windows Server 2022 eller senare',
  'option.operatingSystem.windows-home': 'En Home-utgåva av Windows',
  'option.operatingSystem.older': 'En äldre version, eller 32 bitar',
  'parameter.size.title': 'Installationens storlek',
  'parameter.size.help':
    'Resultatet av storlekstestet, utifrån agardio.manager-enheterna, deras produkter, vad som arkiveras och hur ofta: 4 eller 5 poäng är liten, 6 till 8 medelstor, 9 till 11 stor. Det avgör vilken processor, vilket minne och vilken disk datorn behöver.',
  'option.size.small': 'Liten',
  'option.size.medium': 'Medelstor',
  'option.size.large': 'Stor',
  'parameter.genesis64.title': 'GENESIS64 på datorn',
  'parameter.genesis64.help':
    'stream innehåller GENESIS64 10.96.1; det avråds bestämt från en dator som redan har GENESIS64. Installationspaketet skriver över en äldre version med alla dess projekt och kan inte installera stream bredvid en nyare.',
  'option.genesis64.absent': 'Inte installerat',
  'option.genesis64.same': 'Versionen som ingår i stream',
  'option.genesis64.older': 'En äldre version',
  'option.genesis64.newer': 'En nyare version',

  // Accounts
  'parameter.installAccount.title': 'Konto för installationen',
  'parameter.installAccount.help':
    'Windows-kontot som startar installationspaketet, en administratör. Skrivs DOMÄN\\användare; för ett lokalt konto står datorns namn i stället för domänen.',
  'parameter.serviceAccount.title': 'Tjänstkonto',
  'parameter.serviceAccount.help':
    'Windows-kontot som startar tjänsterna i stream: en administratör med lösenord och rättigheten att logga in som en tjänst. Skrivs DOMÄN\\användare; för ett lokalt konto står datorns namn i stället för domänen.',
  'parameter.serviceAccountKind.title': 'Typ av tjänstkonto',
  'parameter.serviceAccountKind.help':
    'Ett lokalt konto rekommenderas starkt. Ett konto som är knutet till ett Microsoft-konto kräver ständig internetanslutning och Microsoft-kontots lösenord, inte PIN-koden.',
  'option.serviceAccountKind.local': 'Lokalt konto',
  'option.serviceAccountKind.domain': 'Domänkonto',
  'option.serviceAccountKind.microsoft': 'Konto knutet till ett Microsoft-konto',

  // SQL Server and databases
  'parameter.sqlServer.title': 'SQL Server för stream',
  'parameter.sqlServer.help':
    'Installationspaketet kan installera SQL Server Express 2017 på datorn om den inte har någon SQL Server. När det är gjort använder stream den instansen, och paketet erbjuder ingen annan.',
  'option.sqlServer.new-local': 'På datorn, installeras av paketet',
  'option.sqlServer.existing-local': 'På datorn, fanns före stream',
  'option.sqlServer.remote': 'På en annan dator',
  'parameter.sqlServerVersion.title': 'SQL Server-version',
  'parameter.sqlServerVersion.help':
    'stream är kompatibelt med SQL Server 2016, 2017 och 2019; med en äldre version visas vissa data fel. Frågan select @@version visar versionen.',
  'option.sqlServerVersion.2016': 'SQL Server 2016',
  'option.sqlServerVersion.2017': 'SQL Server 2017',
  'option.sqlServerVersion.2019': 'SQL Server 2019',
  'option.sqlServerVersion.2022-or-later': 'SQL Server 2022 eller senare',
  'option.sqlServerVersion.older': 'Äldre än SQL Server 2016',
  'parameter.databaseServer.title': 'Databasserver',
  'parameter.databaseServer.help':
    'Instansen som innehåller eller ska innehålla databaserna för stream. Skrivs adress\\instans,port; porten 1433, som är standard, kan utelämnas.',
  'parameter.sqlInstance.title': 'Instansens namn',
  'parameter.sqlInstance.help':
    'Namnet på SQL Server-instansen som paketet installerar: högst 16 tecken, först en bokstav eller ett understreck. HagerGroupEMS är standard.',
  'parameter.sqlPort.title': 'Instansens port',
  'parameter.sqlPort.help':
    'TCP-porten för SQL Server-instansen som paketet installerar, från 1 till 65535; 1433 är standard. Inget annat program på datorn får använda den.',
  'parameter.authentication.title': 'Autentisering',
  'parameter.authentication.help':
    'Hur stream ansluter till instansen: med ett SQL-konto och dess lösenord, eller med tjänstkontot i Windows. I båda fallen krävs behörigheten CONTROL SERVER.',
  'option.authentication.sql': 'SQL Server-autentisering',
  'option.authentication.windows': 'Windows-autentisering',
  'parameter.sqlLogin.title': 'SQL-konto',
  'parameter.sqlLogin.help':
    'Kontot som stream ansluter till sina databaser med. På en instans som paketet installerar skapas det av paketet som administratör; på andra instanser behöver det behörigheten CONTROL SERVER.',
  'parameter.sqlPassword.title': 'SQL-kontots lösenord',
  'parameter.sqlPassword.help':
    '8 till 15 tecken av minst tre av dessa slag: A till Z, a till z, 0 till 9, andra som ! $ # %. Det kontrolleras bara här och varken sparas eller skickas vidare.',
  'parameter.configurationDatabase.title': 'Konfigurationsdatabas',
  'parameter.configurationDatabase.help':
    'EMS_Configuration som standard. 1 till 25 bokstäver, siffror eller understreck, och ett annat namn än de tre övriga.',
  'parameter.runtimeDatabase.title': 'Driftdatabas',
  'parameter.runtimeDatabase.help':
    'EMS_IcoUnifiedConfig som standard. 1 till 25 bokstäver, siffror eller understreck, och ett annat namn än de tre övriga.',
  'parameter.dataDatabase.title': 'Databas för beräkningar och händelsehistorik',
  'parameter.dataDatabase.help':
    'EMS_IcoData som standard. 1 till 25 bokstäver, siffror eller understreck, och ett annat namn än de tre övriga.',
  'parameter.pricingDatabase.title': 'Kostnadsdatabas',
  'parameter.pricingDatabase.help':
    'EMS_Pricing som standard. 1 till 25 bokstäver, siffror eller understreck, och ett annat namn än de tre övriga.',
  'parameter.overwriteDatabases.title': 'Skriv över databaser med samma namn',
  'parameter.overwriteDatabases.help':
    'Paketet ersätter då databaser som redan har dessa namn, och det finns ingen väg tillbaka. Inte för databaser vars innehåll fortfarande behövs.',

  // Ports and network
  'parameter.httpsPort.title': 'HTTPS-port',
  'parameter.httpsPort.help':
    'TCP-porten där webbläsare når stream, från 1 till 65535; 443 är standard. Ange den nya porten när porten ska ändras.',
  'parameter.mqttPort.title': 'MQTT-port',
  'parameter.mqttPort.help':
    'TCP-porten som tjänsterna i stream talar med varandra genom, från 1 till 65535 och utanför intervallet för dynamiska portar. Paketet ställer alltid in 1884; en annan kan ställas in efter installationen.',
  'parameter.dynamicPortStart.title': 'Första dynamiska porten i dag',
  'parameter.dynamicPortStart.help':
    'Där intervallet börjar som Windows delar ut portar ur; 49152 som standard. Kommandot netsh int ipv4 show dynamicport tcp, kört som administratör, visar det.',
  'parameter.dynamicPortCount.title': 'Antal dynamiska portar i dag',
  'parameter.dynamicPortCount.help':
    'Hur många portar intervallet för dynamiska portar omfattar; 16384 som standard. Kommandot netsh int ipv4 show dynamicport tcp, kört som administratör, visar det.',
  'parameter.newDynamicPortStart.title': 'Första dynamiska porten, ny',
  'parameter.newDynamicPortStart.help':
    'Där intervallet ska börja om dagens måste flyttas för att det innehåller MQTT-porten; från 1025. Handboken ställer in 49152.',
  'parameter.newDynamicPortCount.title': 'Antal dynamiska portar, nytt',
  'parameter.newDynamicPortCount.help':
    'Hur många portar det flyttade intervallet ska omfatta, minst 255. Handboken ställer in 16384.',
  'parameter.remoteClients.title': 'Webbläsare på andra datorer öppnar stream',
  'parameter.remoteClients.help':
    'Om HTTPS-porten inte är 443 måste datorns brandvägg öppnas för dem. Annars kan stream bara öppnas på själva datorn.',
  'parameter.smtp.title': 'Larm och rapporter via e-post',
  'parameter.smtp.help': 'Valfritt. stream måste då nå en SMTP-server.',
  'parameter.ftp.title': 'Rapporter på en FTP-server',
  'parameter.ftp.help':
    'Valfritt. stream måste då nå minst en FTP-server, där rapporter om data och händelser arkiveras.',
  'parameter.weather.title': 'Temperaturer från en vädertjänst',
  'parameter.weather.help':
    'Valfritt. stream måste då nå vädertjänsten på webben, vars temperaturer sätter förbrukningen i sitt sammanhang.',

  // Folders
  'parameter.streamPath.title': 'Mapp för stream',
  'parameter.streamPath.help':
    'Där programmen i stream finns eller ska installeras. En fullständig Windows-sökväg.',
  'parameter.genesisPath.title': 'Mapp för GENESIS64',
  'parameter.genesisPath.help':
    'Där paketet installerar GENESIS64, som sköter körningen av stream. En fullständig Windows-sökväg.',
  'parameter.historicalPath.title': 'Mapp för historiska data',
  'parameter.historicalPath.help':
    'Där stream lagrar mätvärden och väderdata, som .hhd-filer. En fullständig Windows-sökväg på en enhet med plats att växa.',
  'parameter.sqlPath.title': 'Mapp för SQL Server',
  'parameter.sqlPath.help':
    'Där paketet installerar SQL Server-instansen; dess mappar för data och säkerhetskopior ligger under den. En fullständig Windows-sökväg.',

  // Licence
  'parameter.licenceOrder.title': 'Beställning',
  'parameter.licenceOrder.help':
    'Vad som beställs, som antal per artikelnummer; hämtas från beräkningen eller från den valda beställningen.',
  'parameter.licenceMode.title': 'Licensläge',
  'parameter.licenceMode.help':
    'Moln, som rekommenderas starkt: datorn frågar regelbundet en licensserver om licensen är aktiv. Lokalt: nyckeln ligger på datorn och fungerar utan anslutning, men är svår att flytta och att återställa.',
  'option.licenceMode.cloud': 'Molnlicens',
  'option.licenceMode.local': 'Lokal licens',
  'parameter.modeChange.title': 'Byte av licensläge',
  'parameter.modeChange.help':
    'Från lokalt läge till moln behöver Hager Services bara göra en liten justering. Om vägen från moln till lokalt läge säger handboken ingenting.',
  'option.modeChange.local-to-cloud': 'Från lokalt läge till moln',
  'option.modeChange.cloud-to-local': 'Från moln till lokalt läge',
  'parameter.oldMachine.title': 'Den gamla datorn',
  'parameter.oldMachine.help':
    'Datorn som har haft licensen hittills. En lokal licens kan bara raderas där så länge stream fortfarande är installerat.',
  'option.oldMachine.stream-installed': 'stream är fortfarande installerat där',
  'option.oldMachine.stream-gone': 'stream, eller själva datorn, är borta',
  'parameter.licenceLoss.title': 'Vad som hände med licensen',
  'parameter.licenceLoss.help':
    'En lokal licens är knuten till datorns fingeravtryck, så ny maskinvara, en annan virtuell dator eller ett annat Windows kan göra den ogiltig. Bara en molnlicens är beroende av en licensserver.',
  'option.licenceLoss.machine-lost': 'Datorn är förlorad',
  'option.licenceLoss.machine-changed': 'Datorn har ändrats',
  'option.licenceLoss.source-unreachable': 'Licensservern kan inte nås',
  'parameter.extension.title': 'Licensutökning',
  'parameter.extension.help':
    'En utökning kan beställas när som helst; dess poäng läggs till den befintliga licensen.',
  'option.extension.HTG504H': 'HTG504H (utökning EMS stream 100): 100 poäng till',
  'option.extension.HTG505H': 'HTG505H (utökning EMS stream 200): 200 poäng till',
  'option.extension.HTG506H': 'HTG506H (utökning EMS stream 500): 500 poäng till',
  'option.extension.HTG507H': 'HTG507H (utökning EMS stream 1000): 1 000 poäng till',
  'option.extension.HTG508H': 'HTG508H (utökning EMS stream 1500): 1 500 poäng till',
  'option.extension.HTG509H': 'HTG509H (utökning EMS stream 2000): 2 000 poäng till',
  'option.extension.HTG510H': 'HTG510H (utökning EMS stream 5000): 5 000 poäng till',

  // Certificates
  'parameter.managerCertificate.title': 'Certifikatet i agardio.manager-enheten',
  'parameter.managerCertificate.help':
    'För ett certifikat som är signerat av en utfärdare läses certifikatet för den utfärdaren in i stream: enbart enhetens certifikat räcker inte. Ett självsignerat läses in självt.',
  'option.managerCertificate.authority-signed': 'Signerat av en certifikatutfärdare',
  'option.managerCertificate.self-signed': 'Självsignerat',
  'parameter.managerKey.title': 'Certifikatets nyckel',
  'parameter.managerKey.help':
    'stream avvisar certifikat som bygger på elliptiska kurvor. Certifikatets egenskaper i Windows visar typen av nyckel under ”Offentlig nyckel”.',
  'option.managerKey.rsa': 'RSA-nyckel',
  'option.managerKey.elliptic-curve': 'Nyckel på elliptisk kurva',
  'parameter.managerConnected.title': 'agardio.manager-enheten är redan ansluten till stream',
  'parameter.managerConnected.help':
    'En ny anslutning tar genast hänsyn till ett certifikat, en befintlig gör det inte: där rekommenderas starkt en omstart av datorn.',
  'parameter.webCertificate.title': 'Webbplatsens nya certifikat',
  'parameter.webCertificate.help':
    'Webbläsare öppnar webbplatsen utan att fråga om de känner till certifikatet eller dess utfärdare, och om det anger adressen som används. Ett självsignerat certifikat kan skapas där inget annat finns.',
  'option.webCertificate.own': 'Ett certifikat från kunden',
  'option.webCertificate.self-signed': 'Ett nytt självsignerat certifikat',

  // Restoration
  'parameter.restoreScope.title': 'Vad som återställs',
  'parameter.restoreScope.help':
    'Hela installationen efter ett haveri eller vid flytt till en annan dator. Bara databaserna om stream självt finns kvar och ansluts till de återställda.',
  'option.restoreScope.whole-installation': 'Hela installationen',
  'option.restoreScope.databases-only': 'Bara databaserna',
  'parameter.restoreDatabases.title': 'Databaserna',
  'parameter.restoreDatabases.help':
    'Var databaserna för den återställda installationen kommer att ligga, och vad som redan finns där. Det avgör om deras säkerhetskopior återställs, och om det sker före eller efter att paketet har körts.',
  'option.restoreDatabases.local-sql-present': 'På datorn, SQL Server finns där',
  'option.restoreDatabases.local-sql-absent': 'På datorn, SQL Server saknas ännu',
  'option.restoreDatabases.remote-available': 'På en annan dator, i gott skick',
  'option.restoreDatabases.remote-lost': 'På en annan dator, förlorade eller överskrivna',

  // Upgrade, uninstallation, troubleshooting
  'parameter.genesisChange.title': 'GENESIS64 i den nya versionen',
  'parameter.genesisChange.help':
    'Den nya versionens paket talar om vilken avinstallation det behöver: en partiell om GENESIS64 förblir detsamma, en fullständig om det blir nyare.',
  'option.genesisChange.same-version': 'Samma version som nu',
  'option.genesisChange.newer-version': 'En nyare version',
  'parameter.developmentFirst.title': 'Uppgradera först på utvecklingsdatabaser',
  'parameter.developmentFirst.help':
    'God sed: uppgradera en utvecklingsmiljö, kontrollera den och gå sedan över till produktion eller upprepa uppgraderingen där. Efter en övergång måste den nya katalogen för agardio.manager-enheterna läsas in för hand.',
  'parameter.uninstallPurpose.title': 'Varför stream avinstalleras',
  'parameter.uninstallPurpose.help':
    'Under avinstallationen får du frågan om konfigurationen ska behållas. För en ny version måste den behållas.',
  'option.uninstallPurpose.remove': 'För att ta bort det för gott',
  'option.uninstallPurpose.upgrade': 'För att installera en ny version',
  'parameter.genesisBefore.title': 'GENESIS64 fanns på datorn före stream',
  'parameter.genesisBefore.help':
    'Då kan bara stream avinstalleras, och GENESIS64 blir kvar. Annars erbjuds en partiell och en fullständig avinstallation.',
  'parameter.symptom.title': 'Vad du ser',
  'parameter.symptom.help':
    'Det symptom som ligger närmast. Meddelanden som förklarar sig själva, till exempel en saknad behörighet, finns inte bland dem.',

  // Circumstances: machine
  'circumstance.system-listed.yes': 'Handboken nämner datorns Windows.',
  'circumstance.system-listed.no': 'Handboken nämner inte datorns Windows.',
  'circumstance.system-newer.yes': 'Windows på datorn är nyare än versionerna som handboken nämner.',
  'circumstance.system-newer.no': 'Windows på datorn är inte nyare än versionerna som handboken nämner.',
  'circumstance.system-windows-10.yes': 'Datorn kör Windows 10 Pro eller Enterprise.',
  'circumstance.system-windows-10.no': 'Datorn kör inte Windows 10 Pro eller Enterprise.',
  'circumstance.system-windows-11.yes': 'Datorn kör Windows 11, ingen Home-utgåva.',
  'circumstance.system-windows-11.no': 'Datorn kör inte Windows 11, eller kör en Home-utgåva av det.',
  'circumstance.system-server-2016.yes': 'Datorn kör Windows Server 2016.',
  'circumstance.system-server-2016.no': 'Datorn kör inte Windows Server 2016.',
  'circumstance.system-refused.yes':
    'Windows på datorn är en Home-utgåva, 32 bitar eller äldre än versionerna som handboken nämner.',
  'circumstance.system-refused.no':
    'Windows på datorn är varken en Home-utgåva, 32 bitar eller äldre än versionerna som handboken nämner.',
  'circumstance.genesis-same.yes': 'Datorn har redan den version av GENESIS64 som ingår i stream.',
  'circumstance.genesis-same.no': 'Datorn har inte redan den version av GENESIS64 som ingår i stream.',
  'circumstance.genesis-older.yes': 'Datorn har ett äldre GENESIS64 än det som ingår i stream.',
  'circumstance.genesis-older.no': 'Datorn har inget äldre GENESIS64 än det som ingår i stream.',
  'circumstance.genesis-newer.yes': 'Datorn har ett nyare GENESIS64 än det som ingår i stream.',
  'circumstance.genesis-newer.no': 'Datorn har inget nyare GENESIS64 än det som ingår i stream.',

  // Circumstances: accounts, SQL Server and databases
  'circumstance.account-domain.yes': 'Tjänstkontot är ett domänkonto.',
  'circumstance.account-domain.no': 'Tjänstkontot är inget domänkonto.',
  'circumstance.server-elsewhere.yes': 'SQL Server finns på en annan dator.',
  'circumstance.server-elsewhere.no':
    'SQL Server finns på själva datorn, eller så framgår det inte av adressen.',
  'circumstance.service-account-elsewhere.yes': 'Tjänstkontot hör till en domän eller en annan dator.',
  'circumstance.service-account-elsewhere.no': 'Tjänstkontot finns på själva datorn.',
  'circumstance.install-account-elsewhere.yes': 'Installationskontot hör till en domän eller en annan dator.',
  'circumstance.install-account-elsewhere.no': 'Installationskontot finns på själva datorn.',
  'circumstance.service-account-managed.yes': 'Tjänstkontot är ett hanterat konto.',
  'circumstance.service-account-managed.no': 'Tjänstkontot är inte ett hanterat konto.',
  'circumstance.host-name-long.yes': 'Datorns namn har fler än 15 tecken.',
  'circumstance.host-name-long.no': 'Datorns namn har högst 15 tecken.',
  'circumstance.service-account-long.yes': 'En del av tjänstkontots namn har fler än 15 tecken.',
  'circumstance.service-account-long.no': 'Ingen del av tjänstkontots namn har fler än 15 tecken.',
  'circumstance.database-default-instance.yes': 'Databasservern anges utan instansnamn.',
  'circumstance.database-default-instance.no': 'Databasservern anges med instansnamn.',
  'circumstance.database-instance-and-port.yes': 'Databasservern anges med instans och port.',
  'circumstance.database-instance-and-port.no': 'Databasservern anges med enbart instans eller enbart port.',
  'circumstance.mqtt-in-dynamic-range.yes': 'Dagens intervall för dynamiska portar innehåller MQTT-porten.',
  'circumstance.mqtt-in-dynamic-range.no':
    'Dagens intervall för dynamiska portar innehåller inte MQTT-porten.',
  'circumstance.kit-mqtt-in-dynamic-range.yes':
    'Dagens intervall för dynamiska portar innehåller port 1884, som paketet ställer in.',
  'circumstance.kit-mqtt-in-dynamic-range.no':
    'Dagens intervall för dynamiska portar innehåller inte port 1884.',
  'circumstance.account-microsoft.yes': 'Tjänstkontot är knutet till ett Microsoft-konto.',
  'circumstance.account-microsoft.no': 'Tjänstkontot är inte knutet till ett Microsoft-konto.',
  'circumstance.sql-new.yes': 'SQL Server installeras av paketet, på själva datorn.',
  'circumstance.sql-new.no': 'SQL Server installeras inte av paketet.',
  'circumstance.sql-existing.yes': 'SQL Server installeras inte av paketet.',
  'circumstance.sql-existing.no': 'SQL Server installeras av paketet, på själva datorn.',
  'circumstance.sql-remote.yes': 'SQL Server finns på en annan dator.',
  'circumstance.sql-remote.no': 'SQL Server finns på själva datorn.',
  'circumstance.sql-version-newer.yes':
    'SQL Server har version 2022 eller senare, som handboken inte nämner.',
  'circumstance.sql-version-newer.no': 'SQL Server har inte version 2022 eller senare.',
  'circumstance.sql-version-older.yes': 'SQL Server är äldre än version 2016.',
  'circumstance.sql-version-older.no': 'SQL Server är inte äldre än version 2016.',
  'circumstance.sql-version-2016.yes': 'SQL Server har version 2016.',
  'circumstance.sql-version-2016.no': 'SQL Server har inte version 2016.',
  'circumstance.authentication-sql.yes': 'stream ansluter till SQL Server med ett SQL-konto.',
  'circumstance.authentication-sql.no': 'stream ansluter till SQL Server med tjänstkontot i Windows.',
  'circumstance.authentication-windows.yes': 'stream ansluter till SQL Server med tjänstkontot i Windows.',
  'circumstance.authentication-windows.no': 'stream ansluter till SQL Server med ett SQL-konto.',
  'circumstance.overwriting.yes': 'Befintliga databaser med samma namn ska skrivas över.',
  'circumstance.overwriting.no': 'Ingen befintlig databas ska skrivas över.',

  // Circumstances: ports and network
  'circumstance.https-port-changed.yes': 'HTTPS-porten är inte 443, som är standard.',
  'circumstance.https-port-changed.no': 'HTTPS-porten är 443, som är standard.',
  'circumstance.mqtt-port-changed.yes': 'MQTT-porten är inte 1884, som är standard.',
  'circumstance.mqtt-port-changed.no': 'MQTT-porten är 1884, som är standard.',
  'circumstance.remote-clients.yes': 'Webbläsare på andra datorer öppnar stream.',
  'circumstance.remote-clients.no': 'stream öppnas bara på själva datorn.',
  'circumstance.smtp.yes': 'stream skickar larm och rapporter via e-post.',
  'circumstance.smtp.no': 'stream skickar ingen e-post.',
  'circumstance.ftp.yes': 'stream arkiverar rapporter på en FTP-server.',
  'circumstance.ftp.no': 'stream arkiverar inga rapporter på en FTP-server.',
  'circumstance.weather.yes': 'stream hämtar temperaturer från en vädertjänst.',
  'circumstance.weather.no': 'stream hämtar inga temperaturer från en vädertjänst.',

  // Circumstances: licence
  'circumstance.licence-cloud.yes': 'Licensen är en molnlicens.',
  'circumstance.licence-cloud.no': 'Licensen är en lokal licens.',
  'circumstance.licence-local.yes': 'Licensen är en lokal licens.',
  'circumstance.licence-local.no': 'Licensen är en molnlicens.',
  'circumstance.to-cloud.yes': 'Licensen byter från lokalt läge till moln.',
  'circumstance.to-cloud.no': 'Licensen byter från moln till lokalt läge.',
  'circumstance.old-machine-installed.yes': 'stream är fortfarande installerat på den gamla datorn.',
  'circumstance.old-machine-installed.no':
    'stream är borta från den gamla datorn, eller själva datorn är det.',
  'circumstance.machine-lost.yes': 'Datorn som hade licensen är förlorad.',
  'circumstance.machine-lost.no': 'Datorn som har licensen är inte förlorad.',
  'circumstance.machine-changed.yes': 'Datorn som har licensen har ändrats.',
  'circumstance.machine-changed.no': 'Felet beror inte på en ändring av datorn.',
  'circumstance.source-unreachable.yes': 'Licensservern kan inte nås.',
  'circumstance.source-unreachable.no': 'Felet beror inte på en licensserver som inte kan nås.',

  // Circumstances: certificates
  'circumstance.certificate-authority.yes':
    'En certifikatutfärdare har signerat certifikatet i agardio.manager-enheten.',
  'circumstance.certificate-authority.no': 'Certifikatet i agardio.manager-enheten är självsignerat.',
  'circumstance.elliptic-curve.yes': 'Certifikatet i agardio.manager-enheten bygger på elliptiska kurvor.',
  'circumstance.elliptic-curve.no': 'Certifikatet i agardio.manager-enheten har en RSA-nyckel.',
  'circumstance.manager-connected.yes': 'agardio.manager-enheten är redan ansluten till stream.',
  'circumstance.manager-connected.no': 'agardio.manager-enheten är inte ansluten till stream än.',
  'circumstance.certificate-own.yes': 'Webbplatsen för stream får ett certifikat från kunden.',
  'circumstance.certificate-own.no': 'Webbplatsen för stream får ett nytt självsignerat certifikat.',

  // Circumstances: restoration, upgrade, uninstallation
  'circumstance.restore-whole.yes': 'Hela installationen återställs.',
  'circumstance.restore-whole.no': 'Bara databaserna återställs.',
  'circumstance.restore-local-present.yes': 'Databaserna läggs på en SQL Server som redan finns på datorn.',
  'circumstance.restore-local-present.no':
    'Databaserna läggs inte på en SQL Server som redan finns på datorn.',
  'circumstance.restore-local-absent.yes':
    'Databaserna läggs på en SQL Server som paketet installerar på datorn.',
  'circumstance.restore-local-absent.no':
    'Databaserna läggs inte på en SQL Server som paketet installerar på datorn.',
  'circumstance.restore-remote.yes': 'Installationens databaser finns på en annan dator.',
  'circumstance.restore-remote.no': 'Installationens databaser finns på själva datorn.',
  'circumstance.restore-remote-lost.yes': 'Databaserna på den andra datorn är förlorade eller överskrivna.',
  'circumstance.restore-remote-lost.no': 'Inga databaser på en annan dator är förlorade eller överskrivna.',
  'circumstance.genesis-stays.yes': 'Den nya versionen av stream använder samma version av GENESIS64.',
  'circumstance.genesis-stays.no': 'Den nya versionen av stream använder en nyare version av GENESIS64.',
  'circumstance.development-first.yes': 'Uppgraderingen görs först på utvecklingsdatabaser.',
  'circumstance.development-first.no': 'Ingen uppgradering görs först på utvecklingsdatabaser.',
  'circumstance.uninstall-for-upgrade.yes': 'stream avinstalleras för att en ny version ska installeras.',
  'circumstance.uninstall-for-upgrade.no': 'stream avinstalleras för gott.',
  'circumstance.genesis-before-stream.yes': 'GENESIS64 fanns på datorn före stream.',
  'circumstance.genesis-before-stream.no': 'GENESIS64 kom till datorn med stream.',

  // Prepare, install, verify
  // Procedures and sections
  'procedure.pre-install.title': 'Förbered installationen',
  'procedure.pre-install.summary':
    'Allt som ska vara klart innan paketet startas: licens, dator, konton, databaser, nätverk och mappar, och vem som ordnar det.',
  'procedure.install.title': 'Installera stream',
  'procedure.install.summary':
    'Gå igenom installationspaketet fönster för fönster, med den här anläggningens värden.',
  'procedure.verify-installation.title': 'Kontrollera installationen',
  'procedure.verify-installation.summary':
    'Kontrollera att stream svarar, att tjänsterna körs och att inget av det som paketet installerar saknas.',

  'section.prepare-licence': 'Beställ licensen i förväg',
  'section.prepare-machine': 'Datorn',
  'section.prepare-power': 'Energialternativ och omstarter',
  'section.prepare-accounts': 'Windows-konton',
  'section.prepare-database': 'SQL Server och databaser',
  'section.prepare-network': 'Portar och nätverk',
  'section.prepare-folders': 'Mappar',
  'section.prepare-genesis64': 'GENESIS64 på datorn',
  'section.prepare-day': 'Installationsdagen',
  'section.install-start': 'Starta paketet',
  'section.install-instance': 'SQL Server-instans',
  'section.install-settings': 'Ange inställningarna',
  'section.install-run': 'Låt paketet arbeta',
  'section.verify-web': 'Öppna stream',
  'section.verify-ems-services': 'Tjänster i stream',
  'section.verify-iconics-services': 'Tjänster i GENESIS64',
  'section.verify-prerequisites': 'Installerade förutsättningar',
  'section.verify-next': 'Vad som följer',

  // Prepare: licence
  'stream.licence.plan-site-code':
    'Kom överens med Hager Services om vilken dag de får Site code för {hostName}, och om vem som tar emot Site key.',
  'stream.licence.plan-site-code.why':
    'En lokal licens är bunden till ett fingeravtryck av datorn. Dess Site key, en .glic-fil, kan bara göras utifrån den Site code som datorn visar efter installationen, så licensen kan inte levereras i sin helhet i förväg.',

  // Prepare: machine
  'stream.machine.system-listed':
    'Kontrollera att {hostName} kör Windows 10 Pro eller Enterprise (x64), Windows Server 2016 (x64) eller Windows Server 2019.',
  'stream.machine.system-listed.why':
    'stream är kompatibelt med dessa system. Utgåva och version står under ”Windows-specifikationer”, x64 under ”Systemtyp”.',
  'stream.machine.system-not-listed':
    'Fråga Hager om stream får köras på den nyare Windows-versionen på {hostName}, och ha svaret skriftligt före installationsdagen.',
  'stream.machine.system-not-listed.why':
    'Handboken anger Windows 10 Pro och Enterprise (x64), Windows Server 2016 (x64) och Windows Server 2019. Ett nyare system är inte uteslutet, men den lovar inte att stream fungerar korrekt på det.',
  'stream.machine.system-refused':
    'Ge {hostName} ett annat Windows, eller välj en annan dator: Windows 10 Pro eller Enterprise (x64), Windows Server 2016 (x64) eller Windows Server 2019.',
  'stream.machine.system-refused.why':
    'Home-utgåvor, 32-bitarssystem och äldre versioner stöds inte; där garanterar inget att stream fungerar korrekt.',
  'stream.machine.windows-10-support':
    'Bestäm hur {hostName} ska förbli säker: supporten för Windows 10 upphörde den 14 oktober 2025.',
  'stream.machine.windows-10-support.why':
    'Datumet kommer från Microsoft; i handboken för stream står Windows 10 fortfarande på listan. Det nyaste systemet på den är Windows Server 2019. Versioner i den långsiktiga kanalen (LTSC) har egna datum.',
  'stream.machine.server-2016-support':
    'Planera ett nyare system för {hostName}. Sista dag för support av Windows Server 2016: 12 januari 2027.',
  'stream.machine.server-2016-support.why':
    'Datumet kommer från Microsoft; i handboken för stream står Windows Server 2016 fortfarande på listan. Det nyaste systemet på den är Windows Server 2019.',
  'stream.machine.size':
    'Bekräfta det som installationens storlek bygger på: antalet agardio.manager-enheter, produkter per enhet, vilka typer av mätvärden som ska arkiveras och hur ofta.',
  'stream.machine.size.why':
    'De fyra svaren avgör vilken maskinvara datorn behöver. Hur länge värdena sparas avgör också hur mycket diskutrymme de tar, men det frågar testet inte efter.',
  'stream.machine.processor':
    'Kontrollera processorn i {hostName}: {cpuCores} kärnor, till exempel {cpuModels}.',
  'stream.machine.processor.why':
    'Processorn måste klara antalet enheter, produkter och mätvärden och hur ofta värdena sparas. Detta är kravet för den här installationens storlek.',
  'stream.machine.memory': 'Kontrollera att {hostName} har {memoryGb} GB minne.',
  'stream.machine.memory.why':
    'Detta är kravet för den här installationens storlek. Windows kan visa något mindre än vad som är installerat, eftersom datorns firmware tar en del.',
  'stream.machine.disk': 'Kontrollera att {hostName} har {diskGb} GB ledigt diskutrymme.',
  'stream.machine.disk.why':
    'Detta är kravet för den här installationens storlek; ju längre värdena sparas, desto mer utrymme tar de. Om mapparna ligger på flera diskenheter, kontrollera var och en av dem, och C: i vilket fall som helst: vissa mappar skapas alltid i C:\\ProgramData.',

  // Prepare: power and restarts
  'stream.power.no-sleep':
    'Ställ in ”Strömsparläge” på ”Aldrig” överallt på {hostName}, så att datorn varken går in i strömsparläge eller viloläge på egen hand.',
  'stream.power.no-sleep.why':
    'Medan datorn är i strömsparläge uppstår luckor i data från stream. De fyra kommandona gör samma sak för det energischema som används, både nätansluten och vid batteridrift.',
  'stream.power.no-fast-startup':
    'Avmarkera ”Aktivera snabbstart (rekommenderas)” under ”Avstängningsinställningar” på {hostName}.',
  'stream.power.no-fast-startup.why':
    'Snabbstart är en form av viloläge och måste också vara avstängd. Alternativet går att ändra först efter ett klick på ”Ändra inställningar som inte är tillgängliga för tillfället”; där Windows inte kan gå in i viloläge visas det inte. Registervärdet HiberbootEnabled är 0x0 när snabbstart är avstängd.',
  'stream.power.hide-sleep':
    'Avmarkera även ”Strömsparläge” och ”Viloläge” under ”Avstängningsinställningar” på {hostName}, så att Av/på-menyn inte längre erbjuder dem.',
  'stream.power.hide-sleep.why': 'Då kan ingen välja dem av misstag.',
  'stream.power.tell-users':
    'Säg till alla som arbetar på {hostName} att aldrig försätta den i strömsparläge eller viloläge.',
  'stream.power.tell-users.why':
    'Ingen inställning tar helt ifrån användarna de alternativen, och varje avbrott lämnar en lucka i data.',
  'stream.restarts.active-hours':
    'Aktivera principen ”Inaktivera automatisk omstart för uppdateringar under aktiv tid” på {hostName}, ange som aktiv tid den tid då stream används, och klicka sedan på ”Verkställ” och ”OK”.',
  'stream.restarts.active-hours.why':
    'Uppdateringar är den vanligaste orsaken till omstarter som ingen har bett om, och var och en avbryter stream. Efteråt visar registernyckeln SetActiveHours, ActiveHoursStart och ActiveHoursEnd.',
  'stream.restarts.maintenance-window':
    'Bestäm en tid för uppdateringar och omstarter av {hostName} då ingen använder stream.',
  'stream.restarts.maintenance-window.why':
    'En dator som måste starta om på egen hand bör göra det utanför den aktiva tiden. Den som hanterar anläggningens uppdateringar centralt måste känna till den.',

  // Prepare: accounts
  'stream.accounts.install-administrator': 'Kontrollera att {installAccount} är administratör på {hostName}.',
  'stream.accounts.install-administrator.why':
    'Paketet startas med det här kontot; det installerar program och skriver till skyddade mappar som C:\\ProgramData. ”Administratörer” måste finnas bland de grupper som det första kommandot visar; det andra listar alla administratörer, även dem från en domän.',
  'stream.accounts.service-account':
    'Kontrollera att {serviceAccount}, det konto som ska köra stream-tjänsterna, finns; skapa det annars.',
  'stream.accounts.service-account.why':
    'Det kan vara det konto som startar paketet eller ett annat; ett lokalt konto rekommenderas starkt. Paketet avvisar ett konto som inte är administratör, saknar lösenord eller inte får logga in som en tjänst.',
  'stream.accounts.prefer-local':
    'Överväg ett lokalt konto i stället för {serviceAccount}, som hör till ett Microsoft-konto.',
  'stream.accounts.prefer-local.why':
    'Ett Microsoft-konto kräver ständig internetåtkomst på datorn, och lösenordet kan ändras från annat håll, och då startar tjänsterna inte längre. Ett lokalt konto rekommenderas starkt.',
  'stream.accounts.service-administrator': 'Kontrollera att {serviceAccount} är administratör på {hostName}.',
  'stream.accounts.service-administrator.why':
    'Tjänsterna skriver till mappar som kan vara skyddade, till exempel C:\\ProgramData, och paketet avvisar ett konto utan den rättigheten.',
  'stream.accounts.service-password': 'Kontrollera att {serviceAccount} har ett lösenord.',
  'stream.accounts.service-password.why':
    'Paketet avvisar ett konto utan lösenord. I Windows-inställningarna kan det inloggade kontot få ett lösenord.',
  'stream.accounts.managed': 'Välj ett annat konto än {serviceAccount}: det är ett hanterat tjänstkonto.',
  'stream.accounts.managed.why':
    'Paketet och administrationsverktyget frågar efter kontots lösenord. Windows behåller lösenordet för ett hanterat tjänstkonto för sig självt, så det finns inget att skriva in.',
  'stream.accounts.long-names':
    'Korta {longNames} till 15 tecken, eller se till att allt som frågar efter namnet godtar det som Windows visar.',
  'stream.accounts.long-names.why':
    'NetBIOS kortar namn till 15 tecken. Kommandona i den här listan innehåller de fullständiga namnen; kommandona här visar datorns fullständiga namn och det kortade.',
  'stream.accounts.microsoft-password':
    'Ha lösenordet till hands för det Microsoft-konto som {serviceAccount} hör till.',
  'stream.accounts.microsoft-password.why':
    'Det är det lösenordet som paketet frågar efter. Den PIN-kod som används för att logga in på datorn godtas inte i stället.',
  'stream.accounts.microsoft-internet': 'Ge {hostName} ständig åtkomst till internet.',
  'stream.accounts.microsoft-internet.why':
    'Tjänsterna körs med {serviceAccount}, och ett konto som hör till ett Microsoft-konto är beroende av den åtkomsten.',
  'stream.accounts.service-logon-right':
    'Ge {serviceAccount} rättigheten ”Logga in som en tjänst” på {hostName}.',
  'stream.accounts.service-logon-right.why':
    'Paketet avvisar ett konto utan den. I ett PowerShell-fönster som öppnats som administratör visar det första kommandot vilka som har rättigheten, delvis som säkerhetsidentifierare; det andra visar identifieraren för {serviceAccount}.',
  'stream.accounts.domain-policy':
    'Kontrollera att ingen grupprincip i domänen sedan tar ifrån {serviceAccount} rättigheten ”Logga in som en tjänst”.',
  'stream.accounts.domain-policy.why':
    'En princip i domänen ersätter det som har ställts in på datorn. Utan rättigheten startar tjänsterna inte längre, och Windows loggar händelserna 7041 och 7000.',
  'stream.accounts.password-stays':
    'Låt lösenordet för {serviceAccount} aldrig upphöra att gälla, eller bestäm vem som anger varje nytt lösenord i administrationsverktyget för stream.',
  'stream.accounts.password-stays.why':
    'När lösenordet ändras startar tjänsterna inte längre, och Windows loggar händelserna 7038 och 7000. Kommandot visar när lösenordet upphör att gälla.',

  // Prepare: SQL Server and databases
  'stream.database.version-listed': 'Kontrollera att {databaseServer} är SQL Server 2016, 2017 eller 2019.',
  'stream.database.version-listed.why':
    'stream är kompatibelt med dessa versioner. De tre raderna skrivs en i taget i en kommandotolk på databasservern och frågar dess standardinstans; det sista kommandot anger instansen och fungerar även från {hostName}.',
  'stream.database.version-not-listed':
    'Fråga Hager om stream får använda den nyare SQL Server-versionen på {databaseServer}, och ha svaret skriftligt i förväg.',
  'stream.database.version-not-listed.why':
    'Handboken anger SQL Server 2016, 2017 och 2019. En nyare version är inte utesluten, men den lovar inte att stream fungerar med den.',
  'stream.database.version-too-old':
    'Ordna en instans av SQL Server 2016, 2017 eller 2019 i stället för {databaseServer}, eller uppgradera den befintliga.',
  'stream.database.version-too-old.why':
    'stream är inte kompatibelt med äldre versioner: vissa data skulle visas fel.',
  'stream.database.sql-2016-support':
    'Planera en nyare version för {databaseServer}: supporten för SQL Server 2016 upphörde den 14 juli 2026.',
  'stream.database.sql-2016-support.why':
    'Datumet kommer från Microsoft; i handboken för stream står SQL Server 2016 fortfarande på listan. Den nyaste versionen på den är SQL Server 2019.',
  'stream.database.back-up-instance':
    'Säkerhetskopiera SQL Server-instansen {databaseServer} före installationen.',
  'stream.database.back-up-instance.why':
    'Om något går fel går det att få tillbaka instansens andra databaser. Frågan visar när var och en av dem senast säkerhetskopierades i sin helhet.',
  'stream.database.connection-parameters':
    'Ha uppgifterna för anslutningen till databasservern till hands: adress {databaseAddress}, TCP-port {databasePort}, instans {databaseInstance}, autentiseringsmetod, och konto med lösenord.',
  'stream.database.connection-parameters.why':
    'Paketet frågar efter servern i formen {databaseServer}; porten får utelämnas om den är 1433. Kontot behöver behörigheten CONTROL SERVER.',
  'stream.database.default-instance':
    'Få bekräftat att {databaseServer} nås utan instansnamn och ange det som det står.',
  'stream.database.default-instance.why':
    'Handboken anger adressen bara med instansnamn. En standardinstans har inget.',
  'stream.database.which-instance':
    'Kontrollera att {databaseInstance} svarar på {databaseServer}: kommandot ska visa det namnet.',
  'stream.database.which-instance.why':
    'När båda anges avgör porten ensam vem som svarar; instansnamnet används inte. En standardinstans visar MSSQLSERVER.',
  'stream.database.reach-server':
    'Kontrollera att {hostName} når {databaseAddress} på TCP-port {databasePort}.',
  'stream.database.reach-server.why':
    'stream kan varken installeras eller köras utan sina databaser. Kör testet på {hostName}: det ska visa ”TcpTestSucceeded : True”.',
  'stream.database.mixed-authentication': 'Kontrollera att {databaseServer} godtar SQL Server-autentisering.',
  'stream.database.mixed-authentication.why':
    'stream ska ansluta med ett SQL-konto. Frågan ska ge 0; vid 1 godtar instansen bara Windows-konton.',
  'stream.database.sql-login':
    'Kontrollera att SQL-kontot {sqlLogin} finns på {databaseServer}, är aktiverat och har ett känt lösenord; skapa det annars.',
  'stream.database.sql-login.why':
    'Paketet frågar efter kontot och dess lösenord, och stream ansluter med dem därefter. Frågan ska ge en rad med 0 under is_disabled.',
  'stream.database.sql-control-server':
    'Ge SQL-kontot {sqlLogin} behörigheten CONTROL SERVER på {databaseServer}.',
  'stream.database.sql-control-server.why':
    'stream kräver den av det konto som det ansluter med, även efter installationen. Den första raden ska ge 1; om den ger 0, ger den andra raden behörigheten.',
  'stream.database.account-known-there':
    'Välj ett domänkonto för tjänsterna, eller SQL Server-autentisering: {serviceAccount} är inte känt på {databaseAddress}.',
  'stream.database.account-known-there.why':
    'Med Windows-autentisering ansluter stream med sitt tjänstkonto, och det kontot måste finnas på instansen. En annan dator känner till konton i sin domän, men inte kontona på {hostName}.',
  'stream.database.windows-login':
    'Kontrollera att {serviceAccount} har en inloggning på {databaseServer}; skapa den annars.',
  'stream.database.windows-login.why':
    'Med Windows-autentisering ansluter stream med det konto som kör dess tjänster. Frågan ska ge en rad med 0 under is_disabled.',
  'stream.database.windows-control-server':
    'Ge {serviceAccount} behörigheten CONTROL SERVER på {databaseServer}.',
  'stream.database.windows-control-server.why':
    'stream kräver den av det konto som det ansluter med, även efter installationen. Fliken ”Effective” visar behörigheten; den första SQL-raden ska ge 1, och om den ger 0, ger den andra raden behörigheten.',
  'stream.database.agree-names':
    'Kom överens om namnen på de fyra databaserna: {configurationDatabase} (konfiguration), {runtimeDatabase} (drift), {dataDatabase} (beräkningar och händelsehistorik) och {pricingDatabase} (kostnader).',
  'stream.database.agree-names.why':
    'stream har fyra egna databaser. Ett namn består av 1 till 25 bokstäver, siffror eller understreck och är unikt på instansen; organisationen kan ha egna regler.',
  'stream.database.names-free':
    'Kontrollera att ingen databas på {databaseServer} heter {configurationDatabase}, {runtimeDatabase}, {dataDatabase} eller {pricingDatabase}.',
  'stream.database.names-free.why':
    'En instans godtar inte två databaser med samma namn. Frågan ska inte ge något resultat.',
  'stream.database.names-overwritten':
    'Få skriftligt bekräftat att databaser med namnet {configurationDatabase}, {runtimeDatabase}, {dataDatabase} eller {pricingDatabase} på {databaseServer} får skrivas över, och behåll en säkerhetskopia av dem.',
  'stream.database.names-overwritten.why':
    'Allt i dem går förlorat, och paketet erbjuder ingen väg tillbaka. Frågan visar vilka av dem som finns.',
  'stream.database.no-instance-yet': 'Kontrollera att {hostName} ännu inte har någon SQL Server-instans.',
  'stream.database.no-instance-yet.why':
    'Paketet erbjuder sig att installera en bara där det inte finns någon; annars frågar det efter anslutningen till en befintlig. Kommandot ska inte visa något.',
  'stream.database.express-limits':
    'Kontrollera att SQL Server Express räcker för anläggningen: 10 GB per databas, en buffertpool på 1 410 MB och 4 kärnor.',
  'stream.database.express-limits.why':
    'Paketet installerar SQL Server Express 2017; gränserna kommer från Microsoft. En anläggning som skulle växa ur dem bör hellre från början anslutas till en befintlig instans av en annan utgåva.',
  'stream.database.choose-login':
    'Välj ett lösenord för SQL-kontot {sqlLogin}: 8 till 15 tecken, från minst tre av dessa grupper: A till Z, a till z, 0 till 9, andra tecken som ! $ # %.',
  'stream.database.choose-login.why':
    'Paketet skapar kontot som administratör för den nya instansen, och stream ansluter med det. Checklistan sparar inga lösenord: anteckna det där kunden förvarar lösenord.',

  // Prepare: ports and network
  'stream.ports.https': 'Kontrollera att TCP-port {httpsPort} är ledig på {hostName}.',
  'stream.ports.https.why':
    'Webbservern för stream svarar på den. En port är ledig om den saknas i den första adresskolumnen i utdata; portnumret är talet efter det sista kolonet.',
  'stream.ports.mqtt': 'Kontrollera att TCP-port 1884 är ledig på {hostName} på installationsdagen.',
  'stream.ports.mqtt.why':
    'Via den kommunicerar stream-tjänsterna med varandra. Paketet ger inget val: en annan port kan ställas in först efter installationen. Andra datorer behöver inte nå den. En port är ledig om den saknas i den första adresskolumnen i utdata.',
  'stream.ports.mqtt-later':
    'Kontrollera att TCP-port {mqttPort}, som är planerad för MQTT-servern, också är ledig på {hostName} och ligger utanför intervallet för dynamiska portar ({dynamicPortStart} till {dynamicPortEnd}).',
  'stream.ports.mqtt-later.why':
    'Paketet installerar alltid med 1884; {mqttPort} ställs in efteråt i administrationsverktyget och måste vara ledig då.',
  'stream.ports.dynamic-range':
    'Kontrollera att port 1884 ligger utanför intervallet för dynamiska portar på {hostName} ({dynamicPortStart} till {dynamicPortEnd}).',
  'stream.ports.dynamic-range.why':
    'Windows lånar ut portarna i intervallet till vilket program som helst som frågar, så porten kan vara upptagen efter någon omstart. Kommandot visar intervallets start och antalet portar.',
  'stream.ports.move-dynamic-range':
    'Dagens intervall ({dynamicPortStart} till {dynamicPortEnd}) innehåller en port för MQTT: se till att det ställs in på {newDynamicPortStart} till {newDynamicPortEnd}, i en kommandotolk som har öppnats som administratör.',
  'stream.ports.move-dynamic-range.why':
    'Enligt handboken måste antingen MQTT-porten eller intervallet ändras; paketet ger inget val av port. Det andra kommandot visar resultatet.',
  'stream.ports.excluded':
    'Kontrollera att ingen port som stream ska använda ligger i ett intervall som Windows utesluter på {hostName}.',
  'stream.ports.excluded.why':
    'En port i ett sådant intervall ser ledig ut i netstat, men inget program får öppna den; Hyper-V och containertjänster reserverar ofta intervall. En asterisk anger det som en administratör har reserverat.',
  'stream.ports.holder': 'Om en port är upptagen, ta reda på vem som använder den innan du väljer en annan.',
  'stream.ports.holder.why':
    'netstat visar processen med dess PID. PID 4 är Windows självt: då har ett program bakom http.sys porten, vilket begärandeköerna, de reserverade adresserna och bindningarna i IIS visar. Detta är vårt eget råd.',
  'stream.ports.sql': 'Kontrollera att TCP-port {sqlPort} är ledig på {hostName}.',
  'stream.ports.sql.why':
    'Den nya SQL Server-instansen svarar på den. En port är ledig om den saknas i den första adresskolumnen i utdata; portnumret är talet efter det sista kolonet.',
  'stream.ports.firewall-policy':
    'Kontrollera att ingen brandväggsprincip på {hostName} blockerar TCP-port {httpsPort} eller, inom datorn, TCP {innerPorts}.',
  'stream.ports.firewall-policy.why':
    'En princip kan göra en port oanvändbar fast inget program har tagit den, och det syns inte i listan över upptagna portar.',
  'stream.network.firewall-rule':
    'Släpp igenom TCP-port {httpsPort} i brandväggen på {hostName} med en ny regel för inkommande trafik: ”Port”, ”TCP”, ”Specifika lokala portar” {httpsPort}, ”Tillåt anslutningen”, profilerna som de är, och ett namn.',
  'stream.network.firewall-rule.why':
    'stream använder inte port 443 här. Utan regeln öppnas sidorna bara på själva datorn. Det krävs ett administratörskonto.',
  'stream.network.clients':
    'Kontrollera att användarnas datorer når {hostName} på TCP-port {httpsPort}, genom alla brandväggar och proxyservrar däremellan.',
  'stream.network.clients.why':
    'Användare och server kan finnas i olika nätverk så länge vägen är öppen. Nätverksadministratören vet vilken adress användare i ett annat nätverk ska ange.',
  'stream.network.managers': 'Kontrollera att {hostName} når varje agardio.manager-enhet via HTTPS.',
  'stream.network.managers.why':
    'Alla mätdata kommer från de enheterna. De kan finnas i andra nätverk, bakom brandväggar eller proxyservrar, så länge servern når fram till var och en.',
  'stream.network.smtp':
    'Kontrollera att {hostName} når SMTP-servern, och ha dess adress, port och konto till hands.',
  'stream.network.smtp.why': 'Via den skickar stream larm och rapporter med e-post.',
  'stream.network.ftp':
    'Kontrollera att {hostName} når minst en FTP-server, och ha dess adress och konto till hands.',
  'stream.network.ftp.why':
    'stream lagrar rapporter om data och händelser där; det kan använda flera servrar.',
  'stream.network.weather': 'Kontrollera att {hostName} når webbtjänsten för väder.',
  'stream.network.weather.why':
    'Dess temperaturer sätter förbrukningen i ett sammanhang och normaliserar den. stream i sig fungerar utan dem.',

  // Prepare: folders
  'stream.folders.stream': 'Reservera mappen {streamPath} för programfilerna till stream.',
  'stream.folders.stream.why': 'Paketet frågar efter den. Kommandot ger False så länge inget upptar mappen.',
  'stream.folders.genesis64':
    'Reservera mappen {genesisPath} för GENESIS64, som hanterar körmiljön för stream.',
  'stream.folders.genesis64.why':
    'Paketet frågar efter den så länge GENESIS64 inte finns på datorn. Kommandot ger False så länge inget upptar mappen.',
  'stream.folders.historical':
    'Reservera mappen {historicalPath} för historiska data, på en diskenhet med utrymme att växa.',
  'stream.folders.historical.why':
    'stream skriver varje lagrat mätvärde dit, som .hhd-filer. Kommandot ger False så länge inget upptar mappen.',
  'stream.folders.program-data':
    'Räkna med mappar på enhet C på {hostName} vad som än väljs i övrigt: C:\\ProgramData\\Hager Group\\EMS och C:\\ProgramData\\ICONICS.',
  'stream.folders.program-data.why':
    'Paketet skapar dem i alla händelser, och ingen inställning flyttar dem. Windows döljer C:\\ProgramData: ange sökvägen, eller visa dolda objekt i Utforskaren.',
  'stream.folders.sql-program':
    'Reservera mappen {sqlPath} för SQL Server-instansen {sqlInstance}, utan åtkomstbegränsningar.',
  'stream.folders.sql-program.why':
    'Om installationen av SQL Server inte kan använda en mapp eller instansens namn avbryts den med en felkod.',
  'stream.folders.sql-data':
    'Reservera mapparna {sqlDataPath} för databasen med användarkonton och {sqlBackupPath} för säkerhetskopior av databaser, utan åtkomstbegränsningar.',
  'stream.folders.sql-data.why':
    'Paketet frågar efter båda när det installerar SQL Server. Den första innehåller hur personer och program kommer in i databaserna, den andra det som säkerhetskopieras senare.',

  // Prepare: GENESIS64
  'stream.genesis.look': 'Kontrollera om GENESIS64 är installerat på {hostName}, och i vilken version.',
  'stream.genesis.look.why':
    'stream har med sig GENESIS64 10.96.1, och det rekommenderas starkt att inte installera stream där GENESIS64 redan finns. Kommandot visar inget där det saknas.',
  'stream.genesis.newer': 'Avinstallera det nyare GENESIS64 på {hostName}, eller välj en annan dator.',
  'stream.genesis.newer.why': 'Där ett nyare GENESIS64 finns kan stream inte installeras alls.',
  'stream.genesis.older-projects':
    'Spara GENESIS64-projekten på {hostName} på ett annat ställe, eller få skriftligt bekräftat att de får gå förlorade.',
  'stream.genesis.older-projects.why':
    'Paketet skriver helt över ett äldre GENESIS64. Dess tidigare och nuvarande projekt går förlorade.',
  'stream.genesis.same-project':
    'Meddela dem som använder det aktiva GENESIS64-projektet på {hostName} att det inte längre kommer att vara det aktiva, och spara det på ett annat ställe.',
  'stream.genesis.same-project.why':
    'Där samma version finns lägger paketet undan det befintliga projektet och skapar ett nytt för stream.',
  'stream.genesis.remove-first': 'Avinstallera GENESIS64 från {hostName} före installationsdagen.',
  'stream.genesis.remove-first.why':
    'Det rekommenderas starkt: det undviker versionskonflikter och skadade projekt, och mappen för GENESIS64 kan väljas på nytt.',

  // Prepare: the day
  'stream.day.kit':
    'Kopiera hela installationsmappen för stream, med programmet EMSSetup i, till {hostName}.',
  'stream.day.kit.why': 'Installationen startar med EMSSetup och hämtar allt annat från den mappen.',
  'stream.day.restarts': 'Bestäm en tid då {hostName} får startas om, minst en gång.',
  'stream.day.restarts.why':
    'Installationen är klar först efter en omstart. Om Windows redan väntar på en omstart krävs ytterligare en innan dess.',
  'stream.day.no-pending-restart':
    'Installera de Windows-uppdateringar som väntar på {hostName} kort före, och starta om den.',
  'stream.day.no-pending-restart.why':
    'Annars begär paketet omstarten innan det börjar. Där en omstart väntar finns en av de två registernycklarna; annars ger båda kommandona ett fel.',
  'stream.day.time':
    'Avsätt tillräckligt med tid: bara GENESIS64 kan ta upp till 30 minuter, och {hostName} måste vara på hela tiden.',
  'stream.day.time.why':
    'Datorn får inte stängas av, och fönstret får inte stängas, förrän paketet har meddelat att installationen är klar.',
  'stream.day.passwords':
    'Ha lösenorden till hands: de för {installAccount}, {serviceAccount} och SQL-kontot {sqlLogin}.',
  'stream.day.passwords.why': 'Paketet frågar efter dem längs vägen och går inte vidare utan dem.',
  'stream.day.windows-passwords': 'Ha lösenorden till hands: de för {installAccount} och {serviceAccount}.',
  'stream.day.windows-passwords.why': 'Paketet frågar efter dem längs vägen och går inte vidare utan dem.',
  'stream.day.licence-terms':
    'Bestäm vem som får godkänna slutanvändaravtalet för stream för kundens räkning.',
  'stream.day.licence-terms.why': 'Paketet låter ingen ange någon inställning innan villkoren är godkända.',

  // Install: start
  'stream.install.sign-in': 'Logga in på {hostName} som {installAccount}.',
  'stream.install.sign-in.why':
    'Paketet kräver en administratör: det installerar program och skriver till skyddade mappar. ”Administratörer” måste finnas bland kontots grupper.',
  'stream.install.genesis-newer':
    'Fortsätt inte så länge ett GENESIS64 nyare än 10.96.1 finns på {hostName}: avinstallera det, eller välj en annan dator.',
  'stream.install.genesis-newer.why': 'stream kan inte installeras bredvid ett nyare GENESIS64.',
  'stream.install.genesis-older':
    'Fortsätt först när det äldre GENESIS64 är avinstallerat från {hostName}, eller när dess projekt är sparade på ett annat ställe.',
  'stream.install.genesis-older.why':
    'Paketet skriver helt över ett äldre GENESIS64. Dess tidigare och nuvarande projekt går förlorade.',
  'stream.install.start-kit': 'Dubbelklicka på EMSSetup i installationsmappen för stream.',
  'stream.install.start-kit.why': 'Programmet är installationspaketet; det börjar med val av språk.',
  'stream.install.language': 'Välj språk för paketet: engelska, franska, tyska eller svenska.',
  'stream.install.language.why':
    'Valet gäller bara paketet. Varje användare av stream väljer ett eget språk senare.',
  'stream.install.consent': 'Svara ”Ja” när Windows frågar om stream får göra ändringar på enheten.',
  'stream.install.consent.why':
    'Efter ”Nej” räknas installationen som avbruten, och paketet måste startas igen.',
  'stream.install.start': 'Läs listan över steg som paketet visar, och klicka sedan på ”Installera”.',
  'stream.install.start.why': 'Listan anger vad installationen gör med datorn.',
  'stream.install.pending-restart':
    'Om paketet meddelar att en omstart väntar, svara ”Ja” för att starta om {hostName} genast, eller ”Nej” för att göra det senare.',
  'stream.install.pending-restart.why':
    'Frågan visas bara där Windows väntar på en omstart, oftast för uppdateringar. Installationen börjar på ett stabilt system, och paketet kommer tillbaka av sig självt efter omstarten.',
  'stream.install.prerequisites':
    'Låt paketet kontrollera systemet och installera de förutsättningar som saknas.',
  'stream.install.prerequisites.why':
    'stream kan inte fungera utan dem. Flera är .NET-ramverk: där paketet inte hittar någon kompatibel version installerar det den nyaste.',

  // Install: SQL Server instance
  'stream.install.local-instance-found':
    'Räkna inte med någon fråga om en ny SQL Server-instans: paketet hittar den på {hostName} och frågar senare vilken som ska användas.',
  'stream.install.local-instance-found.why':
    'Paketet erbjuder en ny instans bara där det inte finns någon. Om det ändå erbjuder en har det inte hittat den befintliga: svara ”Nej” och ta reda på orsaken.',
  'stream.install.decline-instance':
    'Svara ”Nej” när paketet erbjuder sig att installera en lokal SQL Server-instans.',
  'stream.install.decline-instance.why':
    'När en lokal instans väl är installerad använder stream den, och {databaseServer} går inte längre att välja i paketet.',
  'stream.install.instance-by-mistake': 'Avbryt installationen av SQL Server om svaret blev ”Ja” av misstag.',
  'stream.install.instance-by-mistake.why': 'Paketet fortsätter då som om svaret hade varit ”Nej”.',
  'stream.install.instance-completed-by-mistake':
    'Om SQL Server av misstag installerades till slut, slutför installationen av stream. Säkerhetskopiera sedan de tomma databaserna, återställ dem på {databaseServer} och anslut stream till dem på fliken ”Databaser” i administrationsverktyget.',
  'stream.install.instance-completed-by-mistake.why':
    'Anslutningen är låst under resten av installationen. Det går också att avinstallera stream och börja om, men det tar längre tid.',
  'stream.install.accept-instance':
    'Svara ”Ja” när paketet erbjuder sig att installera en lokal SQL Server-instans.',
  'stream.install.accept-instance.why':
    'stream behöver en instans, och anläggningen har ingen annan för det. Erbjudandet kommer bara där ingen lokal instans finns.',
  'stream.install.instance-name': 'Ange instansens namn: {sqlInstance}.',
  'stream.install.instance-name.why': 'Dess mappar och dess Windows-tjänst får namn efter det.',
  'stream.install.instance-folders':
    'Ange instansens mappar: {sqlPath} för programfilerna, {sqlDataPath} för databasen med användarkonton, {sqlBackupPath} för säkerhetskopior av databaser.',
  'stream.install.instance-folders.why':
    'En mapp som inte går att skriva till får installationen av SQL Server att misslyckas.',
  'stream.install.instance-port': 'Ange instansens TCP-port: {sqlPort}.',
  'stream.install.instance-port.why':
    'stream når sina databaser på den porten, så inget annat får använda den.',
  'stream.install.instance-login':
    'Ange användarnamnet {sqlLogin} och lösenordet två gånger: 8 till 15 tecken, från minst tre av dessa grupper: A till Z, a till z, 0 till 9, andra tecken som ! $ # %.',
  'stream.install.instance-login.why':
    'stream ansluter med det här kontot. Paketet slår på SQL Server-autentisering för den nya instansen och gör kontot till dess administratör.',
  'stream.install.instance-confirm':
    'Jämför instansens inställningar en gång till och bekräfta sedan installationen av den.',
  'stream.install.instance-confirm.why':
    'Paketet frågar innan det installerar SQL Server. Därefter är det den här instansen som stream använder.',
  'stream.install.instance-error':
    'Om installationen av SQL Server slutar med en felkod, starta paketet igen med ett annat instansnamn eller andra mappar.',
  'stream.install.instance-error.why':
    'Den vanliga orsaken är ett namn eller en mapp som SQL Server inte godtar; mapparna får inte ha begränsad åtkomst.',

  // Install: settings
  'stream.install.genesis-project':
    'Godkänn meddelandet att det aktiva GENESIS64-projektet kommer att bytas.',
  'stream.install.genesis-project.why':
    'Paketet lägger undan det nuvarande projektet och skapar ett för stream. Vid en första installation berör det dem som använder det nuvarande projektet; vid en uppgradering av stream är meddelandet normalt.',
  'stream.install.welcome': 'Gå vidare från välkomstfönstret till konfigurationen av installationen.',
  'stream.install.welcome.why': 'Det visas så snart all programvara som måste finnas först är på plats.',
  'stream.install.licence-terms': 'Läs slutanvändaravtalet och godkänn det.',
  'stream.install.licence-terms.why': 'Innan dess tar paketet inte emot någon inställning.',
  'stream.install.service-account':
    'Ange {serviceAccount} som det konto som kör tjänsterna, i formen DOMÄN\\användarnamn.',
  'stream.install.service-account.why':
    'Paketet föreslår det konto som det startades med. Det avvisar ett konto som inte är administratör, saknar lösenord eller inte får logga in som en tjänst.',
  'stream.install.service-password': 'Ange lösenordet för {serviceAccount}.',
  'stream.install.service-password.why':
    'Windows behöver det för att starta stream-tjänsterna. Om det ändras senare måste det också anges i stream.',
  'stream.install.microsoft-password':
    'Ange lösenordet för det Microsoft-konto som {serviceAccount} hör till, inte PIN-koden.',
  'stream.install.microsoft-password.why':
    'PIN-koden är bara till för inloggning på den här datorn och är inte det lösenord som paketet frågar efter.',
  'stream.install.database-connected':
    'Räkna inte med någon fråga om databasservern: paketet är redan anslutet till {database}.',
  'stream.install.database-connected.why':
    'Det använder den instans som det just har installerat, med SQL-kontot {sqlLogin}. Om den instansen var ett misstag, slutför antingen installationen och byt databaser i administrationsverktyget, eller avinstallera EMS-sviten och börja om.',
  'stream.install.database-server': 'Ange databasservern: {databaseServer}.',
  'stream.install.database-server.why':
    'Formen är adress\\instans,port; om porten är 1433 får den utelämnas.',
  'stream.install.windows-authentication': 'Välj Windows-autentisering.',
  'stream.install.windows-authentication.why':
    'Paketet ansluter som {serviceAccount}, som måste finnas på instansen och ha behörigheten CONTROL SERVER där.',
  'stream.install.sql-authentication':
    'Välj SQL Server-autentisering och ange SQL-kontot {sqlLogin} med dess lösenord.',
  'stream.install.sql-authentication.why':
    'stream behåller det här kontot. Det behöver behörigheten CONTROL SERVER på instansen.',
  'stream.install.database-names':
    'Ange de fyra databasnamnen: konfiguration {configurationDatabase}, drift {runtimeDatabase}, beräkningar och händelsehistorik {dataDatabase}, kostnader {pricingDatabase}.',
  'stream.install.database-names.why':
    'Varje namn har 1 till 25 bokstäver, siffror eller understreck, och en instans tar varje namn bara en gång. Anteckna dem: en återställning och en uppgradering frågar efter dem igen.',
  'stream.install.database-keep':
    'Välj att inte göra något med befintliga databaser; varken skriv över eller uppgradera någon.',
  'stream.install.database-keep.why':
    'Vid en första installation är databaserna nya. Uppgradering är till för befintliga stream-databaser, och överskrivning förstör det som finns där.',
  'stream.install.database-overwrite':
    'Välj att skriva över befintliga databaser först efter en kontroll att {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} på {databaseServer} inte innehåller något som fortfarande behövs.',
  'stream.install.database-overwrite.why':
    'Paketet erbjuder ingen väg tillbaka när det har skrivit över en databas; bara en säkerhetskopia ger tillbaka innehållet.',
  'stream.install.https-port': 'Ange webbserverns HTTPS-port: {httpsPort}.',
  'stream.install.https-port.why':
    'Alla lediga TCP-portar från 1 till 65535 är möjliga. Porten blir en del av adressen till stream, om den inte är 443.',
  'stream.install.stream-folder': 'Ange mappen för stream-kärnan: {streamPath}.',
  'stream.install.stream-folder.why': 'Där läggs programfilerna och biblioteken för stream.',
  'stream.install.genesis-folder': 'Ange mappen för körmiljön för stream: {genesisPath}.',
  'stream.install.genesis-folder.why':
    'GENESIS64 installeras där; det hanterar körmiljön för stream. Om ett äldre finns kvar på datorn visar paketet dess mapp, som inte går att ändra.',
  'stream.install.genesis-folder-fixed': 'Låt mappen för körmiljön vara som paketet visar den.',
  'stream.install.genesis-folder-fixed.why':
    'GENESIS64 finns redan på datorn, så dess mapp går inte att ändra; den kan vara en annan än den vanliga.',
  'stream.install.historical-folder': 'Ange mappen för historiska data: {historicalPath}.',
  'stream.install.historical-folder.why':
    'stream skriver sina .hhd-filer där. En säkerhetskopiering måste omfatta den mappen.',
  'stream.install.fixed-folders':
    'Anteckna de två mappar som paketet inte frågar efter: C:\\ProgramData\\Hager Group\\EMS och C:\\ProgramData\\ICONICS.',
  'stream.install.fixed-folders.why':
    'Den första tar emot firmwarefiler, bilder och loggar från stream, den andra hör till GENESIS64. Ingen av dem går att flytta.',

  // Install: run
  'stream.install.confirm':
    'Jämför alla inställningar en gång till med checklistan och bekräfta sedan installationen.',
  'stream.install.confirm.why':
    'Det är sista tillfället att gå tillbaka och ändra en inställning, eller att avbryta på ett ordnat sätt.',
  'stream.install.keep-running':
    'Stäng inte av {hostName}, och stäng inte fönstret, förrän paketet meddelar att installationen är klar.',
  'stream.install.keep-running.why':
    'Fönstret visar vad som är installerat, vad som installeras och vad som återstår.',
  'stream.install.genesis-wait': 'Ge installationen av GENESIS64 upp till 30 minuter.',
  'stream.install.genesis-wait.why':
    'Ingen annan del tar så lång tid; en förloppsindikator som knappt rör sig är inget tecken på fel.',
  'stream.install.command-window':
    'Rör inte ett kommandofönster som öppnas under installationen av EMS Core.',
  'stream.install.command-window.why': 'Det hör till installationen och stängs av sig självt.',
  'stream.install.final-restart':
    'Svara ”Ja” för att starta om {hostName} genast, eller ”Nej” för att starta om den senare.',
  'stream.install.final-restart.why':
    'Installationen är klar först efter den omstarten. Efter ”Nej” kommer paketet tillbaka av sig självt vid nästa start.',
  'stream.security.admin-password':
    'Byt standardlösenordet ”admin” för användaren ”admin” redan vid den allra första inloggningen på {localAddress}.',
  'stream.security.admin-password.why':
    'Varje installation av stream börjar med den användaren och det lösenordet: tills det har bytts kan vem som helst som når sidan logga in. stream begär ett nytt vid första inloggningen.',

  // Verify: open stream
  'stream.verify.open-locally':
    'Kontrollera att webbläsaren på {hostName} visar inloggningssidan för stream på {localAddress}.',
  'stream.verify.open-locally.why':
    'Efter installationen bör den öppnas av sig själv. En webbläsare kan utelämna port 443, som är standard för HTTPS. Om sidan inte kommer, kontrollera port och certifikat för ”Hager Group EMS Web Site” i Internet Information Services (IIS)-hanteraren.',
  'stream.verify.accept-risk': 'Godta den risk som webbläsaren varnar för på adressen.',
  'stream.verify.accept-risk.why':
    'Webbläsaren känner inte till den nya webbserverns certifikat. Hur risken godkänns skiljer sig mellan webbläsare; med ett certifikat som datorerna litar på försvinner varningen.',
  'stream.verify.sign-in': 'Logga in med användarnamnet ”admin” och lösenordet ”admin”.',
  'stream.verify.sign-in.why':
    'Varje ny installation har den användaren. Kort efter en start av datorn kan stream fortfarande meddela att det inte är helt driftklart: vänta i upp till 10 minuter.',
  'stream.verify.menus': 'Gå igenom menyerna i stream.',
  'stream.verify.menus.why': 'När de öppnas fungerar webbserver, tjänster och databaser tillsammans.',
  'stream.verify.open-remotely':
    'Öppna {remoteAddress} från en annan dator i samma nätverk. Om namnet inte hittas, sätt in IPv4-adressen för {hostName} i stället.',
  'stream.verify.open-remotely.why':
    'Det visar att brandväggen släpper igenom användarna. När ipconfig körs på {hostName} visar det datorns IPv4-adress; testet körs på den andra datorn och ska visa ”TcpTestSucceeded : True”.',
  'stream.verify.other-network':
    'Fråga nätverksadministratören vilken adress användare i andra nätverk ska ange före /stream.',
  'stream.verify.other-network.why': 'Bakom routrar kan servern ha en annan adress där.',

  // Verify: services
  'stream.services.list-ems':
    'Lista stream-tjänsterna på {hostName}: fem stycken, alla med statusen Running.',
  'stream.services.list-ems.why':
    'stream är inte helt driftklart så länge någon av dem är stoppad; efter en start av datorn kan de ta upp till 10 minuter. StartName visar kontot {serviceAccount}, ett lokalt även som .\\{serviceUser}.',
  'stream.services.ems': 'Kontrollera att tjänsten {service} körs ({description}).',
  'stream.services.ems.why':
    'Statusen måste vara Running. Om den inte startar anger Loggboken orsaken: 7038 eller 7041 tillsammans med 7000 pekar på tjänstkontot.',
  'stream.verify.administration-tool':
    'Öppna administrationsverktyget för stream som administratör och kontrollera på fliken ”Tjänster” att allt körs.',
  'stream.verify.administration-tool.why': 'Fliken visar statusen för alla delar av stream på ett ställe.',
  'stream.verify.application-pools':
    'Kontrollera att webbserverns programpooler IcoAnyGlass och EMSNetCore är startade.',
  'stream.verify.application-pools.why':
    'Utan IcoAnyGlass slutar inloggningen med ett meddelande om att servern inte är i drift; utan EMSNetCore med ett om kommunikationen med servern. Kör kommandot som administratör.',
  'stream.verify.sql-service': 'Kontrollera att tjänsten för SQL Server-instansen {sqlInstance} körs.',
  'stream.verify.sql-service.why':
    'Utan sina databaser meddelar stream ett oväntat fel så snart någon loggar in.',
  'stream.services.list-iconics': 'Lista GENESIS64-tjänsterna på {hostName}: ingen av dem får saknas.',
  'stream.services.list-iconics.why':
    'Kommandot går igenom de 46 tjänsterna i tur och ordning och visar statusen för var och en, eller ”missing”. En som saknas tyder på en ofullständig installation av GENESIS64.',
  'stream.services.iconics': 'Kontrollera att tjänsten {service} finns ({description}).',
  'stream.services.iconics.why':
    'Den följer med GENESIS64. Den behöver inte köras: handboken listar den utan att säga om den måste det.',

  // Verify: prerequisites
  'stream.prerequisites.list': 'Lista de program som är installerade på {hostName}.',
  'stream.prerequisites.list.why':
    'Listan innehåller det som Windows känner till i sina båda registernycklar. Jämför den med namnen på förutsättningarna; nyare, kompatibla versioner räknas.',
  'stream.prerequisites.program': 'Kontrollera att det här programmet är installerat: {program}.',
  'stream.prerequisites.program.why':
    'Paketet installerar det där det saknas. Windows kan lista det under ett något annat namn eller i en nyare, kompatibel version.',

  // Verify: next
  'stream.verify.licence-cloud':
    'Aktivera licensen härnäst: välj ”Cloud License” på fliken ”License” i Platform Services Configuration och ange den License Pool som kommer från Hager Services.',
  'stream.verify.licence-cloud.why':
    'Enligt ICONICS körs GENESIS64 utan licens i ett demoläge på 12 timmar med 64 taggar. Checklistan ”Aktivera licensen” har alla steg.',
  'stream.verify.licence-local':
    'Aktivera licensen härnäst: läs av Site code i License Utility och skicka den till Hager Services, som svarar med Site key.',
  'stream.verify.licence-local.why':
    'Enligt ICONICS körs GENESIS64 utan licens i ett demoläge på 12 timmar med 64 taggar. Checklistan ”Aktivera licensen” har alla steg.',
  'stream.verify.mqtt-port':
    'Ställ in MQTT-serverns port på {mqttPort} i administrationsverktyget för stream.',
  'stream.verify.mqtt-port.why':
    'Paketet installerar alltid med 1884. Checklistan ”Byt MQTT-port” har alla steg.',
  'stream.verify.backup-policy':
    'Ordna en regelbunden säkerhetskopiering av de fyra databaserna, historiska data, Runtime\\Dashboards\\GDX_Configurations i {streamPath} och mapparna Images och Firmwares i C:\\ProgramData\\Hager Group\\EMS.',
  'stream.verify.backup-policy.why':
    'Utan allt detta kan stream inte återställas efter ett haveri. Checklistan ”Säkerhetskopiera stream” har alla steg.',

  // Ways through windows and menus
  'gui.windows-about': 'Start > Inställningar > System > Om',
  'gui.task-manager-performance': 'Aktivitetshanteraren > fliken ”Prestanda”',
  'gui.power-and-sleep': 'Start > Inställningar > System > Ström och strömsparläge',
  'gui.power-buttons':
    'Start > Inställningar > System > Ström och strömsparläge > Ytterligare energiinställningar > Ange hur strömbrytarna ska fungera > Avstängningsinställningar',
  'gui.power-and-sleep-windows-11':
    'Kontrollpanelen > Maskinvara och ljud > Energialternativ > Ändra när datorn försätts i strömsparläge',
  'gui.power-buttons-windows-11':
    'Kontrollpanelen > Maskinvara och ljud > Energialternativ > Ange hur strömbrytarna ska fungera > Avstängningsinställningar',
  'gui.active-hours':
    'Start > sök efter ”Redigera grupprincip” > Lokal datorprincip > Datorkonfiguration > Administrativa mallar > Windows-komponenter > Windows Update > Inaktivera automatisk omstart för uppdateringar under aktiv tid > Aktiverad',
  'gui.active-hours-windows-11':
    'Start > sök efter ”Redigera grupprincip” > Lokal datorprincip > Datorkonfiguration > Administrativa mallar > Windows-komponenter > Windows Update > Hantera slutanvändarupplevelsen > Inaktivera automatisk omstart för uppdateringar under aktiv tid > Aktiverad',
  'gui.add-account':
    'Start > Inställningar > Konton > Familj och andra användare > Lägg till någon annan på den här datorn',
  'gui.account-password': 'Start > Inställningar > Konton > Inloggningsalternativ > Lösenord',

  // Rulings
  'ruling.disk-over-drives':
    'Handboken anger en enda mängd ledigt diskutrymme för allt. På flera diskenheter mäts streams mapp, dess historiska data och en ny SQL Server var för sig mot den mängden; en diskenhet med mindre utrymme som bara tar emot GENESIS64 eller de mappar som alltid skapas i C:\\ProgramData ska kontrolleras, eftersom ingen mängd anges för dem.',
  'ruling.versions-not-listed':
    'Versioner som är nyare än de listade (Windows 11, Windows Server 2022 och senare, SQL Server 2022 och senare) räknas som ej listade: en varning, aldrig godkänt. Home-utgåvor, 32-bitarssystem och versioner som är äldre än de listade avvisas. Handboken nämner Windows 11 för en inställning utan att lista det.',
  'ruling.sqlcmd-default-instance':
    'Handboken frågar efter versionen med enbart sqlcmd, som når standardinstansen på den dator där det körs. För en namngiven instans eller en fjärrinstans läggs servern till.',
  'ruling.genesis-path-two-forms':
    'Handboken anger två standardmappar för GENESIS64: C:\\Program Files\\ICONICS i § 3.4.1 och C:\\Program Files\\ICONICS\\GENESIS64 i § 4.15.1. Den andra används.',
  'ruling.sql-path-spelling':
    'Handboken skriver mappen för den nya SQL Server-instansen på två sätt, MSSQL14.HAGERGROUPEMSMSSQL och MSSQL14.HAGERGROUPEMSSQL, vid sidan av instansnamnet HagerGroupEMS. Mappen som visas här följer instansens namn.',
  'ruling.four-languages':
    'Handboken talar om tre språk för paketet och räknar upp fyra: engelska, franska, tyska och svenska. Fyra är rätt.',
  'ruling.database-name-characters':
    'Handboken tillåter databasnamn med 1 till 25 alfanumeriska tecken, men dess egna standardnamn innehåller ett understreck. Bokstäver, siffror och understreck godtas, utan hänsyn till versaler och gemener.',
  'ruling.prerequisite-names':
    'Namnen på förutsättningarna är handbokens. Windows kan lista ett program under ett annat namn eller i en nyare version; paketet behåller en kompatibel version som det hittar. SQL Server Express 2017 förväntas bara där paketet installerar instansen.',
  'ruling.iconics-services-present':
    'Handboken listar GENESIS64-tjänsterna utan att ange vilka av dem som måste köras. Här måste var och en finnas; bara tjänsterna i själva stream måste köras.',

  // Licence and changes
  // Licence: procedures and sections
  'procedure.activate-licence.title': 'Aktivera licensen',
  'procedure.activate-licence.summary':
    'Beställ licensen och konfigurera den på en dator där stream är installerat, i molnläge eller lokalt läge.',
  'procedure.transfer-licence.title': 'Flytta licensen till en annan dator',
  'procedure.transfer-licence.summary':
    'Ta bort licensen från en dator och konfigurera den på en annan, i den ordning som gör att den inte går förlorad.',
  'procedure.change-licence-mode.title': 'Byt licensläge',
  'procedure.change-licence-mode.summary':
    'Byt från lokalt läge till molnläge, eller tvärtom, för en licens som används, på samma dator.',
  'procedure.extend-licence.title': 'Utöka licensen',
  'procedure.extend-licence.summary':
    'Lägg till poäng till en licens som används. I lokalt läge behöver datorn en ny nyckel, i molnläge ingenting.',
  'procedure.recover-licence.title': 'Få tillbaka licensen',
  'procedure.recover-licence.summary':
    'Få tillbaka licensen när datorn har gått förlorad eller ändrats, eller medan licensservern inte går att nå.',

  'section.licence-prepare': 'Innan arbetet börjar',
  'section.licence-time-left': 'Hur mycket tid som återstår',
  'section.licence-cloud-ready': 'Vad molnlicensen behöver',
  'section.licence-cloud-release': 'Ta bort molnlicensen från datorn',
  'section.licence-cloud-free': 'Få licensen frigjord',
  'section.licence-cloud-set-up': 'Konfigurera molnlicensen',
  'section.licence-local-kill': 'Radera licensen på den gamla datorn (Kill)',
  'section.licence-way': 'Bestäm vägen med Hager Services',
  'section.licence-replacement': 'Få Site key utbytt',
  'section.licence-local-set-up': 'Konfigurera den lokala licensen',
  'section.licence-mode-agree': 'Kom överens med Hager Services om bytet',
  'section.licence-extension-order': 'Beställ utökningen',
  'section.licence-extension-cloud': 'Utökning i molnläge',
  'section.licence-extension-local': 'Utökning i lokalt läge',
  'section.licence-source': 'Nå licensen igen',
  'section.licence-check': 'Kontrollera och dokumentera licensen',

  // Licence: before
  'stream.licence.order':
    'Beställ {orderText, select, none {den baslicens som anläggningen behöver (HTG500H, HTG501H, HTG502H eller HTG503H) och eventuella utökningar (HTG504H till HTG510H)} other {{orderText}}}. Anteckna ordernumret.',
  'stream.licence.order.why':
    'Baslicenser ger 500, 1 000, 2 000 eller 5 000 poäng, utökningar 100 till 5 000. En licens räcker för en poängsumma som är strikt lägre än dess poäng; den kan utökas när som helst.',
  'stream.licence.confirm-local-mode': 'Få bekräftat av kunden att licensen måste vara i lokalt läge.',
  'stream.licence.confirm-local-mode.why':
    'Handboken rekommenderar starkt molnläge. Bara lokalt läge fungerar utan anslutning, men en lokal licens är svår att flytta och svår att återställa efter ett haveri, kräver särskilda åtgärder efter varje utökning, klarar inte en uppgradering av stream, är inte lätt att anpassa till versionen av GENESIS64 och kan inte levereras i sin helhet före installationen.',
  'stream.licence.ask-next-generation':
    'Fråga Hager Services i vilket läge licensen ska köras efter nästa byte av GENESIS64-version.',
  'stream.licence.ask-next-generation.why':
    'Enligt handboken anpassas en molnlicens lätt till versionen av GENESIS64. Enligt ICONICS har den nyaste generationen (v11) inte längre några molnlicenser, så läget kan behöva bytas med en senare version av stream.',
  'stream.licence.stream-installed':
    'Kontrollera att stream är installerat på {hostName} och att installationens sista omstart är gjord.',
  'stream.licence.stream-installed.why':
    'Verktygen för att konfigurera licensen följer med installationen, och en licens kan bara läggas in där stream finns.',
  'stream.licence.consider-cloud':
    'Gå igenom med kunden om licensen bör gå över till molnläge, och begär det i så fall av Hager Services.',
  'stream.licence.consider-cloud.why':
    'För Hager Services är steget från lokal licens till molnlicens bara en liten justering. En molnlicens kräver ingenting på datorn efter en utökning och är lätt att återställa efter ett haveri.',
  'stream.licence.keep-old-installation':
    'Låt stream vara installerat på den gamla datorn tills Hager Services har bekräftat att dess licens är raderad.',
  'stream.licence.keep-old-installation.why':
    'Utan stream på den gamla datorn går licensen inte längre att radera där. Då återstår bara en Site Key Replacement, som är komplicerad och avsedd för nödfall.',
  'stream.licence.agree-day':
    'Kom överens med kunden om dag för flytten, och kontrollera att Hager Services kan svara den dagen.',
  'stream.licence.agree-day.why':
    'När licensen har lämnat den gamla datorn finns den inte på någon dator förrän Hager Services har svarat och den nya datorn är konfigurerad.',

  // Licence: cloud
  'stream.licence.reach-licence-server':
    'Se till att {hostName} alltid kan nå cloudlicensing.iconics.com via HTTPS (TCP-port 443, utgående), och testa anslutningen.',
  'stream.licence.reach-licence-server.why':
    'Datorn frågar den här servern efter sin licens vid varje start och sedan regelbundet. Testet ska visa ”TcpTestSucceeded : True”; bakom en proxy kan det misslyckas fast vägen genom proxyn är öppen.',
  'stream.licence.request-pool':
    'Be Hager Services om beställningens License Pool. Skicka: kund, anläggning, ordernummer och artikelnummer. Svar som behövs: namnet på License Pool.',
  'stream.licence.request-pool.why':
    'License Pool är allt som datorn frågar efter; inget lösenord hör till. I molnläge kan den levereras i sin helhet innan stream är installerat.',
  'stream.licence.pool-delivered':
    'Hager Services skapar beställningens License Pool och skickar dess namn till integratören.',
  'stream.licence.pool-delivered.why':
    'Utan License Pool kan inget anges på {hostName}. Anteckna namnet i anläggningens dokumentation.',
  'stream.licence.pool-at-hand':
    'Ha anläggningens License Pool till hands. Om den inte finns i dokumentationen, fråga Hager Services.',
  'stream.licence.pool-at-hand.why':
    'Det är samma License Pool som på den tidigare datorn, och det enda som ska anges på {hostName}.',
  'stream.licence.cloud-open':
    'Starta ”Platform Services Configuration” på {hostName} och öppna fliken ”License”.',
  'stream.licence.cloud-open.why':
    'Verktyget följer med GENESIS64 och hittas med sökningen i Windows. Om det saknas är stream inte installerat på den här datorn.',
  'stream.licence.cloud-select': 'Välj ”Cloud License”.',
  'stream.licence.cloud-select.why':
    'Bara med det alternativet frågar datorn licensservern i stället för att leta efter en egen nyckel.',
  'stream.licence.cloud-enter-pool':
    'Ange den License Pool som kommer från Hager Services i ”License Pool”. Låt lösenordet stå som det är, eller töm fältet.',
  'stream.licence.cloud-enter-pool.why':
    'Inget lösenord krävs. En felskriven License Pool är en annan pool, så jämför bokstav för bokstav.',
  'stream.licence.cloud-apply': 'Klicka på ”Apply” eller ”OK”.',
  'stream.licence.cloud-apply.why': 'Först då börjar det som angetts att gälla.',
  'stream.licence.release-open':
    'Starta ”Platform Services Configuration” på den dator som lämnar ifrån sig licensen, och öppna fliken ”License”.',
  'stream.licence.release-open.why':
    'Så länge den här datorn fortsätter att fråga efter licensen hamnar licensen i konflikt med sig själv där den konfigureras härnäst.',
  'stream.licence.release-select-local-key': 'Välj ”Local License Key”.',
  'stream.licence.release-select-local-key.why':
    'Datorn slutar då att fråga licensservern. Ingen lokal nyckel behövs för detta.',
  'stream.licence.release-apply': 'Klicka på ”Apply” eller ”OK”.',
  'stream.licence.release-apply.why':
    'Från och med nu har den här datorn ingen molnlicens. Den kan läggas tillbaka med hjälp av License Pool.',
  'stream.licence.free-call':
    'Ring Hager Services och få licensen frigjord hos dem. Uppge: kund, anläggning, License Pool och den dator som lämnar ifrån sig licensen. Svar som behövs: bekräftelsen att licensen är ledig.',
  'stream.licence.free-call.why':
    'Samtalet behövs även när den gamla datorn, eller stream på den, inte längre finns: licensen är upptagen tills Hager Services frigör den.',
  'stream.licence.free-confirmed':
    'Hager Services frigör licensen hos sig och bekräftar det för integratören.',
  'stream.licence.free-confirmed.why': 'Bara en ledig licens kan tas i bruk igen.',

  // Licence: local
  'stream.licence.local-open-utility': 'Starta ”License Utility” på {hostName}.',
  'stream.licence.local-open-utility.why':
    'Verktyget från ICONICS följer med GENESIS64 och hittas med sökningen i Windows. Om det saknas är stream inte installerat på den här datorn.',
  'stream.licence.local-read-site-code':
    'Kopiera ”Site code” för {hostName} och kontrollera den tecken för tecken.',
  'stream.licence.local-read-site-code.why':
    'Nyckeln görs för just den koden och passar ingen annan dator. Kopiera den som text; med ett foto blir det lätt fel.',
  'stream.licence.local-send-site-code':
    'Skicka Site code till Hager Services, med kund, anläggning, ordernummer och artikelnummer. Svar som behövs: Site key, en fil i formatet .glic.',
  'stream.licence.local-send-site-code.why':
    'Hager Services kan bara göra nyckeln utifrån Site code. Därför kan en lokal licens inte levereras innan stream är installerat.',
  'stream.licence.local-key-delivered':
    'Hager Services gör en Site key för Site code och skickar .glic-filen till integratören.',
  'stream.licence.local-key-delivered.why':
    'Innan filen har kommit kan inget aktiveras. Låt datorn vara som den är under tiden: nyckeln hör till den Site code som skickades.',
  'stream.licence.local-copy-key': 'Kopiera .glic-filen till {hostName}.',
  'stream.licence.local-copy-key.why':
    'License Utility läser nyckeln från en fil på datorn. Själva datorn behöver inget internet för detta.',
  'stream.licence.local-browse': 'Klicka på ”Browse...” i ”License Utility”, välj .glic-filen och öppna den.',
  'stream.licence.local-browse.why': 'Nyckeln är nu inläst men ännu inte aktiv.',
  'stream.licence.local-activate': 'Klicka på ”Activate License”.',
  'stream.licence.local-activate.why':
    'I det ögonblicket tas ett fingeravtryck av datorn, och licensen knyts till det.',
  'stream.licence.local-confirm': 'Klicka på ”OK” i dialogrutan.',
  'stream.licence.local-confirm.why':
    'Dialogrutan avslutar aktiveringen. Anteckna meddelandet om den rapporterar ett problem.',
  'stream.licence.local-site-code-changed':
    'Räkna med att ”License Utility” visar en annan Site code efter aktiveringen, och låt det vara så.',
  'stream.licence.local-site-code-changed.why':
    'Site code ändras när licensen aktiveras. Det är normalt och inget skäl att begära en ny nyckel.',
  'stream.licence.kill-open-utility': 'Starta ”License Utility” på den gamla datorn.',
  'stream.licence.kill-open-utility.why':
    'En lokal licens kan bara raderas på den dator som har den, och bara så länge stream är installerat där.',
  'stream.licence.kill':
    'Klicka på ”Kill current license” och bekräfta. Ha papper eller en fil redo först: en dialogruta med två värden följer.',
  'stream.licence.kill.why':
    'Det går inte att ångra: den gamla datorns licens är borta från och med bekräftelsen, och bara Hager Services kan ge en ny nyckel.',
  'stream.licence.kill-note-codes':
    'Kopiera ”Old Site Key” och ”Kill Code” från dialogrutan till en fil, och kontrollera båda innan dialogrutan stängs.',
  'stream.licence.kill-note-codes.why':
    'Med de två värdena raderar Hager Services licensen hos sig. Utan dem tar flytten slut här.',
  'stream.licence.kill-send-codes':
    'Kontakta Hager Services och skicka Old Site Key och Kill Code, med kund och anläggning. Svar som behövs: bekräftelsen att licensen är raderad.',
  'stream.licence.kill-send-codes.why':
    'Licensen måste raderas på båda ställena innan Hager Services kan ge den till en annan dator.',
  'stream.licence.kill-confirmed':
    'Hager Services raderar licensen hos sig och bekräftar det för integratören.',
  'stream.licence.kill-confirmed.why': 'Konfigurera den nya datorn först när bekräftelsen har kommit.',
  'stream.licence.replacement-explain':
    'Kontakta Hager Services och förklara vad som har hänt med datorn som hade licensen. Uppge: kund, anläggning, ordernummer, artikelnummer och namnet {hostName}.',
  'stream.licence.replacement-explain.why':
    'Den gamla licensen går inte längre att radera på sin dator, så det finns ingen Kill Code att skicka.',
  'stream.licence.replacement-request':
    'Be Hager Services att göra en ”Site Key Replacement”. Svar som behövs: bekräftelsen att den är gjord, och vad som ska skickas för den nya nyckeln.',
  'stream.licence.replacement-request.why':
    'Det är komplicerat och ska undvikas: begär det varken ofta eller utan goda skäl, och bara när inget annat återstår.',
  'stream.licence.replacement-done':
    'Hager Services gör en Site Key Replacement och bekräftar det för integratören.',
  'stream.licence.replacement-done.why':
    'Först därefter kan en Site key skapas för {hostName}. Handboken kallar förfarandet komplicerat.',

  // Licence: afterwards
  'stream.licence.check-values':
    'Öppna {localAddress} på {hostName}, logga in och öppna en sida med aktuella värden. Kontrollera att de ändras och att ”License Failing” inte visas.',
  'stream.licence.check-values.why':
    '”License Failing” betyder att licensens källa inte går att nå och att stream bara hålls igång av en respitperiod.',
  'stream.licence.check-next-day':
    'Titta igen nästa dag, mer än 12 timmar efter att licensen konfigurerades: värden måste fortfarande komma in från alla produkter.',
  'stream.licence.check-next-day.why':
    'Utan licens körs GENESIS64 i demoläge, som upphör efter 12 timmar och klarar 64 taggar. Under de timmarna ser en liten anläggning likadan ut med och utan licens.',
  'stream.licence.check-local-active':
    'Öppna ”License Utility” på {hostName} och kontrollera att den lokala licensen visas som aktiv.',
  'stream.licence.check-local-active.why':
    'Efter en förlust körs GENESIS64 vidare som licensierat i upp till 30 dagar, så värden som kommer in bevisar inte den nya nyckeln.',
  'stream.licence.record':
    'Anteckna i anläggningens dokumentation: läge, artikelnummer och poäng, datum, och License Pool eller den skickade Site code tillsammans med .glic-filen.',
  'stream.licence.record.why':
    'Den som flera år senare ska flytta, utöka eller få tillbaka licensen behöver uppgifterna, och Hager Services frågar efter dem.',
  'stream.licence.note-upgrades':
    'Anteckna i anläggningens underhållsplan: ta bort licensen från datorn före varje uppgradering av stream, framför allt en lokal.',
  'stream.licence.note-upgrades.why':
    'En lokal licens klarar inte en uppgradering av stream; det gör en molnlicens, som bara tas bort för säkerhets skull.',
  'stream.licence.old-machine-may-go':
    'Avinstallera stream från den gamla datorn om det inte längre används där, nu när licensen fungerar på {hostName}.',
  'stream.licence.old-machine-may-go.why':
    'stream får inte tas bort tidigare: så länge licensen inte är konfigurerad på nytt kan den gamla installationen fortfarande behövas.',

  // Licence: change of the mode
  'stream.licence.mode-leave-licence-alone':
    'Låt den lokala licensen vara som den är, och klicka inte på ”Kill current license” om inte Hager Services ber om det.',
  'stream.licence.mode-leave-licence-alone.why':
    'En raderad licens går inte att få tillbaka, och Hager Services behöver bara göra en liten justering för att föra över en lokal licens till molnläge.',
  'stream.licence.mode-ask-for-cloud':
    'Be Hager Services att byta licensen för {hostName} från lokalt läge till molnläge. Skicka: kund, anläggning, ordernummer och artikelnummer. Svar som behövs: License Pool, och vad som ska göras med den lokala licensen.',
  'stream.licence.mode-ask-for-cloud.why':
    'Bytet görs hos Hager Services; på datorn finns inget att ställa om innan License Pool är känd.',
  'stream.licence.mode-cloud-agreed':
    'Hager Services justerar licensen, talar om vad som ska göras med den lokala och skickar License Pool till integratören.',
  'stream.licence.mode-cloud-agreed.why': 'License Pool är det som ska anges på {hostName} härnäst.',
  'stream.licence.mode-ask-for-local':
    'Fråga Hager Services om, och i så fall hur, licensen för {hostName} kan gå från molnläge till lokalt läge. Skicka: kund, anläggning, License Pool, ordernummer, artikelnummer och orsaken. Svar som behövs: deras godkännande och deras ordning på stegen.',
  'stream.licence.mode-ask-for-local.why':
    'Handboken beskriver bara bytet från lokal licens till molnlicens. Om Hager Services anger andra steg än den här listan är det deras som gäller.',
  'stream.licence.mode-local-agreed':
    'Hager Services godkänner bytet och anger vilken dag molnlicensen frigörs och Site key görs.',
  'stream.licence.mode-local-agreed.why':
    'Däremellan har datorn ingen licens, så båda bör helst göras samma dag.',

  // Licence: extension
  'stream.licence.extension-need':
    'Beräkna licensens poängsumma för anläggningen som den kommer att bli, och kontrollera att den är strikt lägre än den nuvarande licensens poäng plus {extensionPoints} från {extension}.',
  'stream.licence.extension-need.why':
    'Poängsumman är enheter × produkter × arkiverade mätvärden + 200. Den är en uppskattning: värden som visas i realtid, larm och väderdata räknas också.',
  'stream.licence.order-extension':
    'Beställ utökningen {extension} ({extensionName}, {extensionPoints} poäng) till anläggningens nuvarande licens. Anteckna ordernumret.',
  'stream.licence.order-extension.why':
    'En licens kan utökas när som helst. Ange den nuvarande licensen i beställningen, så att Hager Services vet vilken som ska utökas.',
  'stream.licence.extension-booked':
    'Hager Services lägger till {extension} i anläggningens License Pool och bekräftar det för integratören.',
  'stream.licence.extension-booked.why':
    'Poängen läggs till hos Hager Services, så bekräftelsen är det enda tecknet på att de finns.',
  'stream.licence.extension-leave-machine':
    'Låt {hostName} vara som den är: i molnläge kräver en utökning ingenting där.',
  'stream.licence.extension-leave-machine.why':
    'Datorn frågar licensservern regelbundet och får själv veta att det har tillkommit poäng.',
  'stream.licence.extension-plan-new-key':
    'Planera ett besök vid {hostName}, eller fjärråtkomst, för att lägga in en ny nyckel. Uppge att det gäller utökningen {extension} när Site code skickas.',
  'stream.licence.extension-plan-new-key.why':
    'I lokalt läge kräver en utökning arbete på datorn: den nuvarande nyckeln känner inte till de nya poängen.',

  // Licence: recovery
  'stream.licence.recover-demo-mode':
    'Planera för att den nya datorn får en licens inom 12 timmar efter första starten, eller räkna med att stream stannar.',
  'stream.licence.recover-demo-mode.why':
    'En dator utan licens körs i demoläge: i 12 timmar och med 64 taggar. Respitperioder är till för en dator som har haft en licens och förlorat den.',
  'stream.licence.recover-cloud-deadline':
    'Anteckna vilken dag licensen senast gick att nå, och se till att den är tillbaka inom 30 dagar från den dagen.',
  'stream.licence.recover-cloud-deadline.why':
    'Medan källan inte går att nå fortsätter GENESIS64 i 30 dagar och visar ”License Failing”. Andra källor ger mindre tid: en maskinvarunyckel 64 timmar, en licensserver i det egna nätverket som standard 2 timmar och högst 24.',
  'stream.licence.recover-local-deadline':
    'Anteckna vilken dag licensen gick förlorad, och se till att en ny nyckel finns inom 30 dagar från den dagen.',
  'stream.licence.recover-local-deadline.why':
    'När en programvarulicens går förlorad, av vilken orsak som helst, fortsätter GENESIS64 enligt licensen i återställningsläge, i upp till 30 dagar.',
  'stream.licence.recover-no-kill':
    'Klicka inte på ”Kill current license” på {hostName} och avinstallera inte stream innan Hager Services har svarat.',
  'stream.licence.recover-no-kill.why':
    'En raderad licens går inte att få tillbaka, och utan stream på datorn återstår bara en Site Key Replacement.',
  'stream.licence.source-find-cause':
    'Ta reda på varför {hostName} inte längre når cloudlicensing.iconics.com: ändringar av brandvägg, proxy, DNS, routning eller HTTPS-inspektion sedan den sista dagen det fungerade.',
  'stream.licence.source-find-cause.why':
    'En molnlicens fungerar inte utan anslutning. Om namnet inte går att slå upp ligger felet i DNS; om det går men port 443 inte svarar är det en brandvägg eller en proxy.',
  'stream.licence.source-restart': 'Starta om {hostName} när licensservern går att nå igen.',
  'stream.licence.source-restart.why':
    'Licensen efterfrågas vid varje start, så det finns ingen anledning att vänta på nästa regelbundna förfrågan.',
  'stream.licence.source-tell-vendor':
    'Om servern inte går att nå igen inom några dagar, eller om ”License Failing” står kvar, meddela Hager Services, med kund, anläggning, License Pool och dagen för avbrottet. Svar som behövs: om felet ligger hos dem, eller ett annat sätt att få en licens.',
  'stream.licence.source-tell-vendor.why':
    'Respitperioden tar slut efter 30 dagar, och andra sätt att få en licens tar i sig flera dagar.',
  'stream.licence.source-local-none':
    'Öppna ”License Utility” på {hostName} och kontrollera om den lokala licensen fortfarande visas som aktiv.',
  'stream.licence.source-local-none.why':
    'En lokal licens fungerar helt utan anslutning, så ett nätverksfel kan inte vara orsaken. Om den inte längre är aktiv har datorn ändrats: ta fram listan för det fallet.',
  'stream.licence.recover-replacement-if-chosen':
    'Bara om Hager Services väljer en Site Key Replacement: se till att den utförs och bekräftas innan Site code läses av. Hoppa annars över punkten.',
  'stream.licence.recover-replacement-if-chosen.why':
    'Handboken avser detta förfarande för en dator där stream inte längre finns, och det ska undvikas. På {hostName} finns stream kvar, så en ny Site key kan räcka.',
  'stream.licence.recover-ask-which-way':
    'Berätta för Hager Services vad som har ändrats på {hostName} (maskinvara, virtuell dator, operativsystem) och fråga vilken väg de väljer för licensen.',
  'stream.licence.recover-ask-which-way.why':
    'En lokal licens är knuten till ett fingeravtryck av datorn. Hager Services vet om ändringen gör licensen ogiltig, och om en ny Site key räcker.',

  // Licence: where to click
  'gui.licence-platform-services': 'Start > sök efter ”Platform Services Configuration” > fliken ”License”',
  'gui.licence-cloud-option': 'Platform Services Configuration > fliken ”License” > ”Cloud License”',
  'gui.licence-local-option': 'Platform Services Configuration > fliken ”License” > ”Local License Key”',
  'gui.licence-utility': 'Start > sök efter ”License Utility”',
  'gui.licence-utility-browse': 'License Utility > ”Browse...” > .glic-filen > ”Öppna”',
  'gui.licence-utility-activate': 'License Utility > ”Activate License”',
  'gui.licence-utility-kill': 'License Utility > ”Kill current license”',

  // Changes: procedures and sections
  'procedure.change-databases.title': 'Byt databaser',
  'procedure.change-databases.summary':
    'Anslut stream till en annan databasserver, med andra inloggningsuppgifter eller till databaser med andra namn.',
  'procedure.change-service-account.title': 'Byt tjänstkonto',
  'procedure.change-service-account.summary':
    'Låt ett annat Windows-konto starta stream-tjänsterna, eller samma konto med ett nytt lösenord.',
  'procedure.register-certificates.title': 'Registrera certifikat för agardio.manager-enheter',
  'procedure.register-certificates.summary':
    'Få stream att lita på agardio.manager-enheter som har ett eget certifikat i stället för det de levereras med.',
  'procedure.change-mqtt-port.title': 'Byt MQTT-port',
  'procedure.change-mqtt-port.summary': 'Ge den interna MQTT-servern en annan TCP-port efter installationen.',
  'procedure.web-certificate.title': 'Byt webbserverns certifikat',
  'procedure.web-certificate.summary':
    'Ge stream-webbplatsen ett certifikat från kunden eller ett nytt självsignerat.',
  'procedure.change-https-port.title': 'Byt HTTPS-port',
  'procedure.change-https-port.summary':
    'Ge webbservern för stream en annan HTTPS-port, och därmed en annan adress.',
  'procedure.harden-web-server.title': 'Härda webbservern',
  'procedure.harden-web-server.summary':
    'Stäng av föråldrade protokoll och chiffer i Windows på den dator där stream körs.',

  'section.choose-port': 'Välj port',
  'section.change': 'Gör ändringen',
  'section.change-stop': 'Stoppa stream',
  'section.change-check': 'Starta igen och kontrollera',
  'section.change-databases-target': 'Förbered databaserna',
  'section.change-account-ready': 'Förbered kontot',
  'section.manager-certificate-ready': 'Förbered certifikatet',
  'section.manager-certificate-load': 'Läs in det i stream',
  'section.manager-certificate-device': 'Anslut enheten och kontrollera',
  'section.web-certificate-ready': 'Förbered certifikatet',
  'section.web-certificate-install': 'Installera certifikatet',
  'section.web-certificate-create': 'Skapa ett självsignerat certifikat',
  'section.web-certificate-bind': 'Bind det till stream-webbplatsen',
  'section.change-verify': 'Kontrollera ändringen',
  'section.harden-ready': 'Innan arbetet börjar',
  'section.harden-protocols': 'Protokoll',
  'section.harden-ciphers': 'Chiffer',
  'section.harden-check': 'Starta om och kontrollera',

  // Changes: shared
  'stream.administration.administrator-account':
    'Ordna ett Windows-konto med administratörsrättigheter på {hostName} för arbetet.',
  'stream.administration.administrator-account.why':
    'Verktygen som används här startar bara för en administratör. När kommandot körs med kontot svarar det med en rad om kontot är administratör, och med ingen om det inte är det.',
  'stream.administration.tell-users':
    'Bestäm en tid för ändringen, och meddela alla som använder stream att det inte går att nå då.',
  'stream.administration.tell-users.why':
    'Den som skapar, ändrar eller tar bort något under ändringen kan göra det på fel ställe, eller förlora det.',
  'stream.administration.open-tool':
    'Starta administrationsverktyget för stream (EMS.AdministrationTool.exe i stream-mappen Tools) som administratör, och svara ”Ja” när Windows frågar.',
  'stream.administration.open-tool.why':
    'Bara ett administratörskonto kan starta det. Om filen inte finns där är stream installerat i en annan sökväg.',
  'stream.administration.stop-services': 'Stoppa stream-tjänsterna på fliken ”Tjänster”.',
  'stream.administration.stop-services.why':
    'Det låser stream: ingen kan logga in och ändra något medan inställningarna ändras. Annars kunde arbete hamna i fel databas.',
  'stream.administration.start-services':
    'Starta stream-tjänsterna igen på fliken ”Tjänster” och vänta tills alla körs.',
  'stream.administration.start-services.why':
    'stream är låst och samlar inte in något förrän tjänsterna körs igen.',
  'stream.administration.restart-machine': 'Starta om {hostName}.',
  'stream.administration.restart-machine.why':
    'De nya inställningarna är sparade, men tjänsterna börjar använda dem först när datorn startas om.',
  'stream.administration.check-services':
    'Vänta i upp till 10 minuter och kontrollera sedan att alla fem stream-tjänster körs. Starta dem som inte körs på fliken ”Tjänster” i administrationsverktyget.',
  'stream.administration.check-services.why':
    'Efter en start av datorn dröjer det innan alla är igång. ”Status” måste vara ”Running” på varje rad; en tjänst som stannar igen pekar på kontot, databasen eller MQTT-porten.',
  'stream.administration.check-sign-in':
    'Öppna {localAddress} på {hostName}, logga in och titta på aktuella värden.',
  'stream.administration.check-sign-in.why':
    'Inloggningen kräver att webbservern, tjänsterna och databaserna samverkar, så en enda inloggning bekräftar alla tre.',
  'stream.administration.default-credentials':
    'Försök logga in på {localAddress} som admin med lösenordet admin. Om det fungerar, byt lösenordet genast.',
  'stream.administration.default-credentials.why':
    'Varje installation sätter det lösenordet, och varje uppgradering av stream återställer det. Den som har läst handboken känner till det och skulle bli administratör för anläggningen.',
  'stream.web-server.open-iis':
    'Starta ”Internet Information Services (IIS)-hanteraren” på {hostName} och markera servern {hostName} under ”Anslutningar” till vänster.',
  'stream.web-server.open-iis.why':
    'IIS är den webbserver som kör stream-webbplatsen. Den första posten till vänster är själva servern, med namnet {hostName} och den inloggade användaren efter.',
  'stream.web-server.open-bindings':
    'Markera ”Hager Group EMS Web Site” under ”Platser” och klicka på ”Bindningar...” till höger.',
  'stream.web-server.open-bindings.why':
    'Bindningarna anger på vilken port och med vilket certifikat webbplatsen svarar. Högerklick på webbplatsen leder också dit (”Redigera bindningar...”).',
  'stream.web-server.edit-https-binding': 'Markera raden av typen ”https” och klicka på ”Redigera...”.',
  'stream.web-server.edit-https-binding.why':
    'Bara den raden gäller adressen till stream; låt andra rader vara som de är. Ett dubbelklick öppnar den också.',
  'stream.web-server.check-remote':
    'Öppna {remoteAddress} på en annan dator i samma nätverk och logga in. Om namnet inte går att slå upp, använd IPv4-adressen för {hostName}, som ipconfig visar där.',
  'stream.web-server.check-remote.why':
    'Den lokala adressen fungerar utan brandvägg och nätverk, så bara en annan dator visar om användarna når stream.',
  'gui.tool-services': 'Administrationsverktyget för stream > fliken ”Tjänster”',
  'gui.tool-databases': 'Administrationsverktyget för stream > fliken ”Databaser”',
  'gui.tool-account': 'Administrationsverktyget för stream > fliken ”Inställningar för användarkonto”',
  'gui.tool-certificates': 'Administrationsverktyget för stream > fliken ”Certifikat”',
  'gui.tool-mqtt': 'Administrationsverktyget för stream > fliken ”MQTT” > port {mqttPort}',
  'gui.restart-machine': 'Start > Av/på > Starta om',

  // Databases
  'stream.change-databases.sql-version':
    'Kontrollera att {databaseServer} är SQL Server 2016, 2017 eller 2019.',
  'stream.change-databases.sql-version.why':
    'stream är kompatibelt med dessa tre. Med en äldre version visas vissa data fel; en nyare finns inte på listan, så fråga Hager först.',
  'stream.change-databases.reachable':
    'Kontrollera att {hostName} når {databaseServer} genom alla brandväggar på vägen.',
  'stream.change-databases.reachable.why':
    'När kommandot körs på {hostName} ska det skriva ut versionen av SQL Server. Servern skrivs som i administrationsverktyget: adress\\instans,port.',
  'stream.change-databases.present':
    'Kontrollera att de fyra databaserna finns på {databaseServer} och är online: {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase}.',
  'stream.change-databases.present.why':
    'Administrationsverktyget ansluter stream till databaser som finns; det skapar inga. Frågan ska ge fyra rader med ONLINE.',
  'stream.change-databases.sql-authentication':
    'Kontrollera att {databaseServer} godtar SQL Server-autentisering.',
  'stream.change-databases.sql-authentication.why':
    'Frågan ska ge 0. Vid 1 godtar instansen bara Windows-konton, och varje inloggning i stream slutar med ett oväntat fel.',
  'stream.change-databases.sql-permission':
    'Kontrollera att inloggningen {sqlLogin} på {databaseServer} är aktiverad och har behörigheten CONTROL SERVER, och ha dess lösenord till hands.',
  'stream.change-databases.sql-permission.why':
    'Det första kommandot ska ge 1; det andra ger behörigheten där den saknas. Verktyget avvisar en inloggning utan den.',
  'stream.change-databases.windows-permission':
    'Kontrollera att {serviceAccount} finns som inloggning på {databaseServer} och har behörigheten CONTROL SERVER.',
  'stream.change-databases.windows-permission.why':
    'Med Windows-autentisering ansluter stream med sitt tjänstkonto. Frågan ska ge 1; det sista kommandot ger behörigheten där den saknas.',
  'stream.change-databases.windows-account':
    'Kontrollera att stream-tjänsterna körs med {serviceAccount}. Om ett annat konto ska ansluta till databaserna, byt tjänstkonto först.',
  'stream.change-databases.windows-account.why':
    'På databasfliken går det inte att ange något Windows-konto: med Windows-autentisering är det alltid tjänstkontot.',
  'stream.change-databases.back-up':
    'Säkerhetskopiera de databaser som stream använder nu och dem det ska använda: {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase}.',
  'stream.change-databases.back-up.why':
    'Om verktyget hittar en äldre version av databaserna uppgraderar det dem. Bara en säkerhetskopia leder tillbaka därifrån.',
  'stream.change-databases.enter-server': 'Ange {databaseServer} som databasserver på fliken ”Databaser”.',
  'stream.change-databases.enter-server.why':
    'Formatet är adress\\instans,port. Omvänt snedstreck och komma är viktiga; porten får bara utelämnas om den är 1433, som är standard.',
  'stream.change-databases.choose-sql':
    'Välj SQL Server-autentisering och ange inloggningen {sqlLogin} och dess lösenord.',
  'stream.change-databases.choose-sql.why':
    'Om inloggningens lösenord ändras senare måste det anges här igen.',
  'stream.change-databases.choose-windows': 'Välj Windows-autentisering.',
  'stream.change-databases.choose-windows.why':
    'Inget mer behöver anges: stream ansluter som {serviceAccount}, sitt tjänstkonto.',
  'stream.change-databases.enter-names':
    'Ange varje databas i sitt eget fält: {configurationDatabase} för konfigurationen, {runtimeDatabase} för driften, {dataDatabase} för beräkningar och händelsehistorik, {pricingDatabase} för kostnader.',
  'stream.change-databases.enter-names.why':
    'Namnen måste vara giltiga och alla olika. Verktyget avvisar en databas av fel slag, till exempel den för kostnader i stället för den för konfigurationen.',
  'stream.change-databases.test-connection': 'Kör anslutningstestet.',
  'stream.change-databases.test-connection.why':
    'Det visar om kontot kan ansluta till instansen och databaserna med de behörigheter det behöver.',
  'stream.change-databases.test-databases': 'Kör testet för var och en av de fyra databaserna.',
  'stream.change-databases.test-databases.why':
    'Det visar för var och en om den går att komma åt och är kompatibel. En inkompatibel databas är av ett annat slag eller hör inte till stream.',
  'stream.change-databases.update': 'Klicka på ”Uppdatera”.',
  'stream.change-databases.update.why':
    'Alla tester körs igen. Om något misslyckas ändras inget, och stream behåller sina nuvarande databaser.',
  'stream.change-databases.accept-upgrade':
    'Om en dialogruta säger att databaser behöver uppgraderas, kontrollera att säkerhetskopian finns och godkänn sedan.',
  'stream.change-databases.accept-upgrade.why':
    'Databaser av en äldre version måste uppgraderas innan stream kan använda dem. En tidigare version av stream kanske sedan inte längre kan det.',
  'stream.change-databases.check-content':
    'Kontrollera att stream visar rätt data: byggnader, agardio.manager-enheter, konton och händelsehistorik från databaserna på {databaseServer}.',
  'stream.change-databases.check-content.why':
    'En utvecklingsserver och en produktionsserver kan se likadana ut. Ju längre stream arbetar mot fel server, desto mer måste matas in igen.',
  'stream.change-databases.reload-catalogue':
    'Flytta firmwarefilen från C:\\ProgramData\\Hager Group\\EMS\\Firmwares till en annan mapp på datorn, och läs sedan in den i stream under ”Underhåll > Firmwareuppdateringar”.',
  'stream.change-databases.reload-catalogue.why':
    'Installationspaketet för in katalogen för agardio.manager i de databaser som det uppgraderar, men det gör inte administrationsverktyget. Utan det här steget får nya produkter definitioner ur den gamla katalogen.',
  'gui.change-ssms-permission':
    'SQL Server Management Studio > Security > Logins > {serviceAccount} > Properties > Securables > fliken ”Effective”',
  'gui.change-firmware': 'stream > Underhåll > Firmwareuppdateringar',

  // Account of the services
  'stream.change-account.password':
    'Kontrollera att kontot {serviceAccount} finns, är aktivt och har ett lösenord.',
  'stream.change-account.password.why':
    'Ett konto utan lösenord avvisas. Kommandot visar om kontot är aktivt och när dess lösenord sattes.',
  'stream.change-account.administrator':
    'Kontrollera att {serviceAccount} är medlem i gruppen Administratörer på {hostName}, direkt eller via en annan grupp.',
  'stream.change-account.administrator.why':
    'Tjänsterna skriver till mappar med begränsad åtkomst, till exempel ProgramData.',
  'stream.change-account.logon-right':
    'Ge {serviceAccount} rättigheten ”Logga in som en tjänst” på {hostName}.',
  'stream.change-account.logon-right.why':
    'Utan den avvisas ändringen. Om rättigheten dras in senare, till exempel av en grupprincip, startar tjänsterna inte längre (händelserna 7041 och 7000).',
  'stream.change-account.microsoft':
    'Använd om möjligt ett lokalt Windows-konto i stället för {serviceAccount}. Ha annars Microsoft-kontots lösenord till hands, inte PIN-koden, och se till att {hostName} alltid är ansluten till internet.',
  'stream.change-account.microsoft.why':
    'Ett Microsoft-konto är beroende av en ständig anslutning och kan ändras från annat håll, och då startar tjänsterna inte längre. Ett lokalt konto rekommenderas starkt.',
  'stream.change-account.password-stays':
    'Se till att varken namnet eller lösenordet för {serviceAccount} ändras senare utan att det också ändras i stream.',
  'stream.change-account.password-stays.why':
    'Tjänsterna behåller det lösenord som angavs. Efter en ändring, eller om kontot tas bort, startar de inte längre (händelserna 7038 och 7000).',
  'stream.change-account.sql-permission':
    'Kontrollera att {serviceAccount} finns som inloggning på {databaseServer} och har behörigheten CONTROL SERVER.',
  'stream.change-account.sql-permission.why':
    'Med Windows-autentisering ansluter stream till sina databaser med det här kontot. Frågan ska ge 1; det sista kommandot ger behörigheten där den saknas.',
  'stream.change-account.enter':
    'Ange {serviceAccount} och lösenordet på fliken ”Inställningar för användarkonto”.',
  'stream.change-account.enter.why':
    'Kontot skrivs DOMÄN\\användare; för ett lokalt konto står datorns namn i stället för domänen.',
  'stream.change-account.test': 'Kör kontotestet.',
  'stream.change-account.test.why': 'Det visar om kontot har de rättigheter det behöver, innan något ändras.',
  'stream.change-account.update': 'Klicka på ”Uppdatera”.',
  'stream.change-account.update.why':
    'Testet körs igen. Om det misslyckas ändras inget, och tjänsterna behåller sitt nuvarande konto.',
  'stream.change-account.check-account':
    'Kontrollera att de fem stream-tjänsterna körs med {serviceAccount}.',
  'stream.change-account.check-account.why':
    '”StartName” visar kontot, och ”State” måste vara ”Running”. Ett lokalt konto kan visas med en punkt i stället för datorns namn.',
  'stream.change-account.check-events':
    'Om en tjänst inte körs efter 10 minuter, leta efter händelserna 7000, 7038 och 7041 från Service Control Manager.',
  'stream.change-account.check-events.why':
    '7038 med 7000: kontot eller lösenordet är inte det som angavs. 7041 med 7000: kontot saknar rättigheten att logga in som en tjänst. Att ingen händelse hittas är ett gott tecken.',
  'gui.change-logon-right':
    'Kontrollpanelen > System och säkerhet > Administrationsverktyg > Lokal säkerhetsprincip > Säkerhetsinställningar > Lokala principer > Tilldelning av användarrättigheter > Logga in som en tjänst',

  // Certificates of agardio.managers
  'stream.manager-certificate.needed':
    'Lista de agardio.manager-enheter som har ett eget certifikat; utelämna dem med det självsignerade Hager-certifikat som de levererades med.',
  'stream.manager-certificate.needed.why':
    'stream litar på det levererade certifikatet från första dagen. En enhet med ett annat certifikat kan inte anslutas förrän det certifikatet är inläst.',
  'stream.manager-certificate.replace-elliptic':
    'Se till att certifikatet med elliptiska kurvor ersätts med ett som har en RSA-nyckel, för varje enhet det gäller.',
  'stream.manager-certificate.replace-elliptic.why':
    'stream avvisar elliptiska kurvor: ett sådant certifikat kan inte läsas in, och en enhet som får ett sådant förlorar anslutningen tills den åter har ett kompatibelt.',
  'stream.manager-certificate.key-type':
    'Öppna certifikatet i Windows och kontrollera att dess offentliga nyckel är RSA, inte ECC.',
  'stream.manager-certificate.key-type.why':
    'stream avvisar certifikat med elliptiska kurvor. En enhet som redan är ansluten skulle förlora anslutningen.',
  'stream.manager-certificate.authority-file':
    'Skaffa certifikatet för den certifikatutfärdare som har signerat enheternas certifikat, som en fil.',
  'stream.manager-certificate.authority-file.why':
    'Ett certifikat som hänvisar till en certifikatutfärdare godtas bara om utfärdarens eget certifikat är inläst; enhetens certifikat räcker inte.',
  'stream.manager-certificate.own-file': 'Skaffa det självsignerade certifikatet för varje enhet som en fil.',
  'stream.manager-certificate.own-file.why':
    'Bakom ett självsignerat certifikat finns ingen certifikatutfärdare, så vart och ett måste läsas in självt.',
  'stream.manager-certificate.load-authority':
    'Läs in certifikatutfärdarens certifikat på fliken ”Certifikat”.',
  'stream.manager-certificate.load-authority.why':
    'Det gäller genast för nya anslutningar, utan omstart, och för varje enhet vars certifikat har signerats av den utfärdaren.',
  'stream.manager-certificate.load-own':
    'Läs in det självsignerade certifikatet för varje enhet på fliken ”Certifikat”.',
  'stream.manager-certificate.load-own.why': 'Det gäller genast för nya anslutningar, utan omstart.',
  'stream.manager-certificate.load-on-device':
    'Läs först nu in det nya certifikatet på själva agardio.manager-enheten, så som dess användarhandbok (6LE001607E) beskriver.',
  'stream.manager-certificate.load-on-device.why':
    'stream bör känna till ett certifikat innan enheten använder det; i omvänd ordning är enheten avskuren däremellan.',
  'stream.manager-certificate.restart': 'Starta om {hostName}.',
  'stream.manager-certificate.restart.why':
    'Ett nyinläst certifikat gäller bara för nya anslutningar. En anslutning som redan finns börjar använda det vid omstarten, oavsett i vilken ordning filerna lästes in.',
  'stream.manager-certificate.connect':
    'Anslut agardio.manager-enheten till stream, utan att starta om datorn.',
  'stream.manager-certificate.connect.why':
    'Ett inläst certifikat gäller genast för nya enheter. Om anslutningen misslyckas använder enheten ett annat certifikat än det som lästes in.',
  'stream.manager-certificate.check-values':
    'Kontrollera i stream att varje berörd agardio.manager-enhet är ansluten och att dess värden kommer in.',
  'stream.manager-certificate.check-values.why':
    'Verktyget godtar en fil utan att känna till enheten; bara värdena visar att det var rätt fil.',
  'gui.certificate-public-key': 'Dubbelklicka på certifikatfilen > fliken ”Information” > ”Offentlig nyckel”',

  // MQTT port
  'stream.mqtt.port-free': 'Kontrollera att inget annat på {hostName} använder port {mqttPort}.',
  'stream.mqtt.port-free.why':
    'Varje port från 1 till 65535 som saknas i den första adresskolumnen i utdata är ledig. Portnumret är talet efter det sista kolonet. Brandväggsregler kan blockera en port som är ledig.',
  'stream.mqtt.find-process':
    'Om port {mqttPort} är upptagen, ta reda på vilken process som har den, och ge antingen det programmet eller stream en annan port.',
  'stream.mqtt.find-process.why':
    'Kommandot visar processens namn; om det inte hittar någon anslutning är porten ledig. Ett program som kan ställas in på en annan port kan fortsätta köras med den; ett som väljer port slumpvis behöver ett annat intervall för dynamiska portar.',
  'stream.mqtt.outside-dynamic-range':
    'Kontrollera att port {mqttPort} ligger utanför intervallet för dynamiska portar på {hostName}, {dynamicPortStart} till {dynamicPortEnd}.',
  'stream.mqtt.outside-dynamic-range.why':
    'Windows delar ut portar i intervallet till det program som frågar först, så porten kan vara upptagen efter vilken omstart som helst. Kommandot visar intervallets första port och antalet portar.',
  'stream.mqtt.move-dynamic-range':
    'Dagens intervall på {hostName} innehåller port {mqttPort}: välj en annan port för stream, eller ställ in intervallet på {newDynamicPortStart} till {newDynamicPortEnd} i en kommandotolk som har öppnats som administratör.',
  'stream.mqtt.move-dynamic-range.why':
    'Båda sätten håller isär dem. Standard i Windows är 49152 med 16384 portar. Det andra kommandot visar om intervallet har ändrats; ett program som har tagit porten måste sedan startas om.',
  'stream.mqtt.keep-internal': 'Öppna inte port {mqttPort} i brandväggen för andra datorer.',
  'stream.mqtt.keep-internal.why':
    'Bara stream-tjänsterna på {hostName} använder den sinsemellan; den behöver inte gå att nå utifrån.',
  'stream.mqtt.enter-port': 'Ange porten {mqttPort} på fliken ”MQTT” och spara den.',
  'stream.mqtt.enter-port.why':
    'Tjänsterna i stream kommunicerar med varandra via den porten. Installationen ställer alltid in 1884.',
  'stream.mqtt.check-port': 'Kontrollera att MQTT-servern lyssnar på port {mqttPort}.',
  'stream.mqtt.check-port.why':
    'Kommandot måste visa minst en rad. Om det inte visar någon, eller om en annan process ligger bakom, meddelar stream att systemet inte är helt driftklart när användare loggar in.',

  // Certificate of the web server
  'stream.web-certificate.obtain':
    'Skaffa ett servercertifikat för {hostName} från kundens certifikatutfärdare. Skapa begäran i IIS-hanteraren på {hostName}, så att den privata nyckeln finns där.',
  'stream.web-certificate.obtain.why':
    'Webbläsare som har certifikatet eller dess utfärdare ansluter då utan varning; annars kan en säkerhetsprincip helt neka åtkomst.',
  'stream.web-certificate.address-matches':
    'Kontrollera att certifikatet innehåller den adress som användarna når stream med, det vill säga namnet i {remoteAddress}.',
  'stream.web-certificate.address-matches.why':
    'Om användarna skriver ett annat namn, eller IP-adressen, varnar webbläsaren trots ett giltigt certifikat.',
  'stream.web-certificate.self-signed-fallback':
    'Använd ett självsignerat certifikat bara om det inte går att få något från en certifikatutfärdare, till exempel när det nuvarande har gått ut.',
  'stream.web-certificate.self-signed-fallback.why':
    'Ingen webbläsare litar på det förrän det är installerat på klienten. Det hjälper när det nuvarande certifikatet har gått ut, eller inte längre passar datorn efter en uppdatering av dess operativsystem.',
  'stream.web-certificate.note-present':
    'Anteckna tumavtrycket och utgångsdatumet för det certifikat som webbplatsen använder nu.',
  'stream.web-certificate.note-present.why':
    'Det är vägen tillbaka om det nya certifikatet inte fungerar, och det visar om det nuvarande har gått ut. Det första kommandot visar tumavtrycket för varje port, det andra certifikaten på datorn.',
  'stream.web-certificate.open-list': 'Dubbelklicka på ”Servercertifikat” mitt i fönstret.',
  'stream.web-certificate.open-list.why':
    'Det finns under ”IIS” när vyn är grupperad efter område, och under ”Säkerhet” när den är grupperad efter kategori.',
  'stream.web-certificate.open-list-to-create': 'Dubbelklicka på ”Servercertifikat” mitt i fönstret.',
  'stream.web-certificate.open-list-to-create.why':
    'Det finns under ”IIS” när vyn är grupperad efter område, och under ”Säkerhet” när den är grupperad efter kategori.',
  'stream.web-certificate.complete-request':
    'Klicka på ”Slutför certifikatbegäran...” under ”Åtgärder” till höger.',
  'stream.web-certificate.complete-request.why':
    'Det kopplar certifikatet till den privata nyckeln för den begäran som gjordes på den här datorn. För en .pfx-fil, som har med sig sin egen privata nyckel, klicka i stället på ”Importera...”.',
  'stream.web-certificate.choose-file': 'Välj filen med servercertifikatet med knappen ”...”.',
  'stream.web-certificate.choose-file.why':
    'Det är filen som certifikatutfärdaren har lämnat för {hostName}, inte utfärdarens eget certifikat.',
  'stream.web-certificate.name-installed': 'Ange ett eget namn som visar ändamål och år, och klicka på ”OK”.',
  'stream.web-certificate.name-installed.why':
    'Med namnet går certifikatet att hitta när det ska bindas till webbplatsen, och att skilja från sin efterträdare.',
  'stream.web-certificate.create':
    'Klicka på ”Skapa självsignerat certifikat...” under ”Åtgärder” till höger.',
  'stream.web-certificate.create.why':
    'Det utfärdas för datorns namn, så användarna måste nå stream med det namnet för att slippa en varning.',
  'stream.web-certificate.name-created': 'Ange ett eget namn som visar ändamål och år, och klicka på ”OK”.',
  'stream.web-certificate.name-created.why':
    'Med namnet går certifikatet att hitta när det ska bindas till webbplatsen, och att skilja från sin efterträdare.',
  'stream.web-certificate.select':
    'Välj det nya certifikatet under ”SSL-certifikat”, eller med ”Välj...”, och klicka på ”OK”. Låt port {httpsPort} vara som den är.',
  'stream.web-certificate.select.why':
    'Om det saknas i listan installerades det utan sin privata nyckel, eller på en annan dator.',
  'stream.web-certificate.restart-server':
    'Markera servern {hostName} till vänster igen och klicka på ”Starta om” under ”Åtgärder” till höger.',
  'stream.web-certificate.restart-server.why':
    'Webbservern visar det nya certifikatet från och med nu. Under en kort stund går ingen webbplats på servern att nå.',
  'stream.web-certificate.clients-trust':
    'Distribuera certifikatutfärdarens certifikat, eller själva certifikatet om det är självsignerat, till varje klient som använder stream.',
  'stream.web-certificate.clients-trust.why':
    'En webbläsare varnar så länge dess dator varken känner till certifikatet eller utfärdaren, och vissa principer nekar då åtkomst.',
  'stream.web-certificate.no-warning':
    'Kontrollera att webbläsaren på en klient öppnar {remoteAddress} utan varning och visar det nya certifikatet.',
  'stream.web-certificate.no-warning.why':
    'En risk som har godkänts för hand upphör att gälla, och då ser användarna anslutningsfel när de loggar in.',
  'stream.web-certificate.note-expiry':
    'För in det nya certifikatets utgångsdatum i en kalender, med en påminnelse en månad före.',
  'stream.web-certificate.note-expiry.why':
    'Ett utgånget certifikat gör att webbplatsen inte går att nå eller att varningen kommer tillbaka, utan att något har ändrats på datorn.',
  'gui.iis-open':
    'Start > sök efter ”Internet Information Services (IIS)-hanteraren” > Anslutningar > {hostName}',
  'gui.iis-server-certificates': 'IIS-hanteraren > Anslutningar > {hostName} > Servercertifikat',
  'gui.iis-complete-request': 'Servercertifikat > Åtgärder > Slutför certifikatbegäran...',
  'gui.iis-create-certificate': 'Servercertifikat > Åtgärder > Skapa självsignerat certifikat...',
  'gui.iis-bindings': 'IIS-hanteraren > {hostName} > Platser > Hager Group EMS Web Site > Bindningar...',
  'gui.iis-restart': 'IIS-hanteraren > Anslutningar > {hostName} > Åtgärder > Starta om',

  // HTTPS port
  'stream.https-port.free':
    'Kontrollera att inget annat på {hostName} använder port {httpsPort}, och att den inte är MQTT-porten {mqttPort}.',
  'stream.https-port.free.why':
    'Varje port från 1 till 65535 som saknas i den första adresskolumnen i utdata är ledig. Portnumret är talet efter det sista kolonet.',
  'stream.https-port.open-firewall':
    'Låt Windows-brandväggen på {hostName} ta emot inkommande TCP-anslutningar på port {httpsPort}, i en regel med eget namn.',
  'stream.https-port.open-firewall.why':
    'Utan regeln går stream bara att nå på {hostName}. Välj ”Port”, ”TCP”, ”Specifika lokala portar”, ”Tillåt anslutningen”, och låt profilerna vara som de är; kommandot skapar samma regel. Brandväggar mellan nätverken kan också behöva en.',
  'stream.https-port.enter': 'Ange {httpsPort} under ”Port”. Låt certifikatet vara som det är.',
  'stream.https-port.enter.why': 'Adressen till stream blir {localAddress} på själva {hostName}.',
  'stream.https-port.save': 'Klicka på ”OK” och sedan på ”Stäng”.',
  'stream.https-port.save.why':
    'Bindningen gäller när den har sparats. Om IIS meddelar att en annan webbplats använder porten, välj en annan.',
  'stream.https-port.listening': 'Kontrollera att {hostName} lyssnar på port {httpsPort}.',
  'stream.https-port.listening.why':
    'Kommandot måste visa minst en rad. Om det inte visar någon har bindningen inte sparats eller så är webbplatsen stoppad.',
  'stream.https-port.tell-address':
    'Meddela alla användare den nya adressen, {remoteAddress}, och ändra bokmärken, länkar och övervakning.',
  'stream.https-port.tell-address.why':
    'På den gamla adressen går webbplatsen inte längre att nå; användare som inte känner till den nya anmäler ett fel.',
  'stream.https-port.close-old':
    'Ta bort brandväggsregeln för den tidigare porten, om inget annat på {hostName} behöver den.',
  'stream.https-port.close-old.why': 'En öppen port som ingen behöver hjälper bara en angripare.',
  'gui.firewall-new-rule':
    'Kontrollpanelen > System och säkerhet > Windows Defender-brandväggen > Avancerade inställningar > Regler för inkommande trafik > Ny regel...',

  // Hardening
  'stream.harden.clients-ready':
    'Kontrollera att allt som utbyter data med {hostName} via TLS kan använda TLS 1.2: webbläsare, SQL Server, e-post- och filservrar, agardio.manager-enheter och andra program på den här datorn.',
  'stream.harden.clients-ready.why':
    'Inställningarna gäller hela datorn, både anslutningar den tar emot och anslutningar den öppnar. Det som bara kan äldre protokoll kopplas bort.',
  'stream.harden.back-up-registry': 'Exportera grenen SCHANNEL i registret till en fil innan något ändras.',
  'stream.harden.back-up-registry.why':
    'Filen visar de tidigare värdena och återställer dem med ett dubbelklick. Nycklar som har lagts till senare finns kvar, så ta bort dem för hand vid en återgång.',
  'stream.harden.open-editor':
    'Öppna ”Registereditorn” och gå till nyckeln Protocols under SCHANNEL. Skapa antingen nycklar och värden där för hand, eller spara raderna som anges för varje protokoll som en .reg-fil och öppna den.',
  'stream.harden.open-editor.why':
    'Nycklar och värden som saknas skapas, de som finns ställs in. Enligt handboken måste namnen vara exakta, även mellanslag och versaler.',
  'stream.harden.tls-1-2':
    'Ställ in DWORD-värdena (32 bitar) Enabled på 1 och DisabledByDefault på 0 under TLS 1.2, i nycklarna Client och Server.',
  'stream.harden.tls-1-2.why':
    'TLS 1.2 måste säkert fungera innan de andra stängs av; annars når ingen webbservern längre.',
  'stream.harden.switch-off':
    'Ställ in DWORD-värdena (32 bitar) DisabledByDefault på 1 och Enabled på 0 under {protocol}, i nycklarna Client och Server.',
  'stream.harden.switch-off.why':
    '{protocol} anses inte längre säkert, och Windows kan fortfarande erbjuda det så länge värdena saknas.',
  'stream.harden.triple-des':
    'Ställ in DWORD-värdet (32 bitar) Enabled på 0 under SCHANNEL, i nyckeln Ciphers och där i nyckeln Triple DES 168.',
  'stream.harden.triple-des.why': 'Krypteringen är inte längre säker och erbjuds tills den stängs av här.',
  'stream.harden.read-back':
    'Läs tillbaka värdena och jämför dem: TLS 1.2 med Enabled 0x1 och DisabledByDefault 0x0, de fyra andra tvärtom, Triple DES 168 med Enabled 0x0.',
  'stream.harden.read-back.why':
    'Utdata måste visa tio nycklar Client och Server med två värden vardera. En nyckel som avviker har ett felstavat namn.',
  'stream.harden.restart': 'Starta om {hostName}.',
  'stream.harden.restart.why': 'Windows läser inställningarna när det startar.',
  'stream.harden.check-partners':
    'Kontrollera att en webbläsare på en annan dator öppnar stream, att aktuella värden kommer in från agardio.manager-enheterna, och att e-post och filöverföring fungerar där de används.',
  'stream.harden.check-partners.why':
    'Det som inte kan använda TLS 1.2 fungerar inte från och med nu. Importera den exporterade filen och starta om för att gå tillbaka.',
  'gui.registry-editor':
    'Start > sök efter ”Registereditorn” > Dator > HKEY_LOCAL_MACHINE > SYSTEM > CurrentControlSet > Control > SecurityProviders > SCHANNEL > Protocols',

  // Rulings
  'ruling.labels-translated':
    'Handboken visar texterna i streams egna fönster bara på franska; på andra språk är de översatta här.',
  'ruling.dynamic-range-bounds':
    'Intervallet för dynamiska portar går från startporten till startporten plus antalet portar minus ett.',
  'ruling.managed-account-no-password':
    'Handboken nämner inte hanterade tjänstkonton. Eftersom den kräver ett lösenord räknas ett sådant konto som en viktig punkt.',
  'ruling.names-cut-by-netbios':
    'Handboken nämner inte namnens längd. Att NetBIOS kortar namn över 15 tecken beror på Windows; kommandona innehåller de fullständiga namnen.',
  'ruling.default-instance-not-in-manual':
    'Handboken anger databasservern som adress\\instans,port. En standardinstans, som saknar namn, godtas som adress,port.',
  'ruling.port-decides-over-instance':
    'Handboken anger instans och port tillsammans och säger inte vilken av dem som avgör. Så som SQL Server nås är det porten ensam.',
  'ruling.excluded-ports':
    'Enligt handboken ska det kontrolleras att portar är lediga och ligger utanför intervallet för dynamiska portar. Att Windows även kan utesluta intervall står inte där; att leta efter dem är vårt krav.',
  'ruling.port-holder':
    'Handboken visar vilka portar som är upptagna och för MQTT processen. Kommandona som även hittar det som står bakom http.sys är våra.',
  'ruling.iconics-other-version':
    'Respitperioder, demoläge och licensserverns adress kommer från ICONICS dokumentation för versionerna 10.97.2, 10.97.3 och 11, inte från handboken. stream har med sig GENESIS64 10.96.1, där de kan vara annorlunda.',
  'ruling.iconics-newest-generation':
    'Handboken kallar en molnlicens lätt att anpassa till versionen av GENESIS64; ICONICS har tagit bort molnlicenser i sin version 11. Vilket av dem en senare stream följer är öppet.',
  'ruling.licence-check-own':
    'Handboken anger ingen kontroll efter att en licens har konfigurerats. Kontrollerna här är våra egna: stream används, och kontrolleras igen efter demolägets 12 timmar.',
  'ruling.local-to-cloud-steps':
    'Handboken säger bara att en lokal licens behöver en liten justering för att gå över till molnläge och att Hager Services ska kontaktas. Stegen är de för att konfigurera en molnlicens, sedan Hager Services har svarat.',
  'ruling.cloud-to-local-silent':
    'Handboken säger inget om bytet från molnläge till lokalt läge. Stegen är sammansatta av att lämna en molnlicens och att konfigurera en lokal; det som Hager Services säger har företräde.',
  'ruling.replacement-then-activation':
    'Handboken anger inte vad som följer på en Site Key Replacement. Vi tolkar det så att den nya datorn sedan aktiveras med sin egen Site code.',
  'ruling.extensions-listed-at-11-3-2': 'För utökningarna hänvisar handboken till § 6.7; de står i § 11.3.2.',
  'ruling.extension-steps':
    'Handboken säger bara att en utökning kräver arbete på datorn i lokalt läge och inget i molnläge. Vi tolkar arbetet som att lägga in en ny Site key.',
  'ruling.recovery-steps':
    'Handboken kallar en molnlicens lätt och en lokal svår att återställa efter ett haveri, utan att ange steg. De är här sammansatta av flytten till en annan dator.',
  'ruling.database-upgrade-final':
    'Handboken anger ingen väg tillbaka från en uppgradering av databaser med administrationsverktyget. Den behandlas här som något som inte går att ångra, därav säkerhetskopian.',
  'ruling.mqtt-restart-silent':
    'Handboken anger inte från när en ny MQTT-port gäller. Här stoppas tjänsterna före ändringen och startas efter den.',
  'ruling.powershell-line-breaks':
    'Handboken skriver det här kommandot på flera rader, med en radbrytning som PowerShell inte godtar. Raden är hopfogad här och i övrigt oförändrad.',
  'ruling.pfx-import':
    'Handboken installerar ett certifikat genom att slutföra en begäran, vilket bara fungerar där begäran gjordes. Att en .pfx-fil i stället importeras är vår anmärkning.',
  'ruling.schannel-own-advice':
    'Säkerhetskopiering, förberedelse och kontroll av motparterna är våra råd: handboken ändrar registret utan att nämna hur andra program påverkas.',
  'ruling.schannel-restart':
    'Handboken anger ingen omstart efter ändringarna i registret; Windows behöver en för att de ska gälla överallt.',
  'ruling.dec-is-triple-des':
    'Handboken talar om en ”DEC”-algoritm men stänger av nyckeln Triple DES 168. Vi tolkar ”DEC” som Triple DES 168.',

  // Upgrade, back up, restore, uninstall, troubleshoot, ways to a procedure
  'procedure.back-up.title': 'Säkerhetskopiera stream',
  'procedure.back-up.summary':
    'Spara de fyra databaserna och filerna som stream när som helst kan återställas från.',
  'procedure.restore.title': 'Återställ stream från en säkerhetskopia',
  'procedure.restore.summary':
    'Återställ en hel installation på en annan dator, eller bara databaserna, från det som finns till hands.',
  'procedure.upgrade.title': 'Uppgradera stream',
  'procedure.upgrade.summary':
    'Installera en nyare version av stream och behåll konfigurationen och alla data.',
  'procedure.uninstall.title': 'Avinstallera stream',
  'procedure.uninstall.summary': 'Ta bort stream från en dator, sedan dess data och licens har säkrats.',
  'procedure.troubleshoot.title': 'Hitta och avhjälpa ett fel',
  'procedure.troubleshoot.summary': 'Gå från det du ser, ett test i taget, till det som hjälper.',

  'section.backup-policy': 'Kom överens och förbered',
  'section.back-up-databases': 'Säkerhetskopiera databaserna',
  'section.back-up-files': 'Säkerhetskopiera filerna',
  'section.check-backup': 'Kontrollera och förvara säkerhetskopian',
  'section.before-uninstall': 'Före borttagningen',
  'section.uninstall': 'Ta bort stream',
  'section.after-uninstall': 'Efter borttagningen',
  'section.prepare-upgrade': 'Förbered uppgraderingen',
  'section.uninstall-old-version': 'Ta bort den gamla versionen',
  'section.run-new-kit': 'Kör det nya paketet',
  'section.check-upgrade': 'Kontrollera uppgraderingen',
  'section.move-to-production': 'Gå över till produktionsdatabaserna',
  'section.prepare-restore': 'Ha allt till hands',
  'section.restore-databases': 'Ordna databaserna',
  'section.run-kit-until-restart': 'Kör paketet fram till den sista omstarten',
  'section.copy-back': 'Kopiera tillbaka filerna medan paketet väntar',
  'section.final-restart': 'Låt paketet bli klart',
  'section.prepare-restore-databases': 'Innan databaserna ersätts',
  'section.restore-databases-afterwards': 'Återställ databaserna',
  'section.connect-databases': 'Anslut stream till de återställda databaserna',
  'section.check-restore': 'Kontrollera den återställda installationen',
  'section.tests': 'Tester',
  'section.workarounds': 'Det som hjälper',

  // Back up
  'parameter.backupFolder.title': 'Mapp för säkerhetskopian',
  'parameter.backupFolder.help':
    'Där filerna i denna säkerhetskopia läggs, eller där de ligger när stream återställs. En fullständig Windows-sökväg på en enhet eller en nätverksresurs.',
  'stream.backup.schedule':
    'Bestäm hur ofta stream säkerhetskopieras, vem som gör det och hur länge kopiorna sparas.',
  'stream.backup.schedule.why':
    'Databaserna och filerna måste sparas regelbundet. Det som mättes eller ändrades efter den senaste säkerhetskopian går förlorat när datorn går sönder.',
  'stream.backup.folder':
    'Skapa mappen {backupFolder} med plats för de fyra databaserna och alla mätvärden. Använd en ny mapp för varje säkerhetskopia.',
  'stream.backup.folder.why':
    'En säkerhetskopia som kopieras över den förra lämnar ingenting att falla tillbaka på om den avbryts. Detta är vårt råd; handboken nämner ingen mapp.',
  'stream.backup.keep-settings':
    'Spara tillsammans med säkerhetskopian: installationspaketet för den version som körs nu, databasservern ({database}), de fyra databasernas namn, sökvägen till stream ({streamPath}), sökvägen till historiska data ({historicalPath}) och vem som har lösenorden.',
  'stream.backup.keep-settings.why':
    'Paketet frågar efter samma namn och sökvägar igen när stream återställs eller uppgraderas, och ett av återställningssätten fungerar bara med ett paket av exakt samma version.',
  'stream.backup.databases':
    'Säkerhetskopiera databaserna {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} på {database}.',
  'stream.backup.databases.why':
    'De innehåller konfigurationen, händelsehistoriken och kostnaderna. Kommandona skriver fyra filer, med datum och tid i namnet, i SQL Server-instansens mapp för säkerhetskopior och rör inte dess andra kopior.',
  'stream.backup.list-database-files':
    'Lista de senaste säkerhetskopiorna och kontrollera att var och en av de fyra databaserna har en från i dag.',
  'stream.backup.list-database-files.why':
    'Den sista kolumnen anger var filen ligger på datorn med SQL Server. En databas som saknas i listan har aldrig säkerhetskopierats.',
  'stream.backup.fetch-database-files':
    'Kopiera de fyra säkerhetskopiorna från datorn med SQL Server till {backupFolder}.',
  'stream.backup.fetch-database-files.why':
    'SQL Server skriver dem i sin egen mapp, där de skulle gå förlorade tillsammans med sin dator.',
  'stream.backup.historical':
    'Kopiera på {hostName} alla .hhd-filer från {historicalPath} till {backupHistorical}.',
  'stream.backup.historical.why':
    'De innehåller alla mätvärden som har lagrats för produkterna, och väderdata. Kopian är fullständig om tabellen i slutet inte räknar några misslyckanden. Mappen C:\\ProgramData är dold som standard.',
  'stream.backup.dashboards': 'Kopiera innehållet i {dashboardsPath} till {backupDashboards}.',
  'stream.backup.dashboards.why':
    'Det kopplar driftgränssnitten till konfigurationen; enbart databaserna återställer inte den kopplingen.',
  'stream.backup.images': 'Kopiera C:\\ProgramData\\Hager Group\\EMS\\Images till {backupImages}.',
  'stream.backup.images.why':
    'Mappen innehåller bilderna som lästes in för installationen, byggnaderna och rummen. Den ligger alltid här, vilka sökvägar som än valdes för stream.',
  'stream.backup.firmwares':
    'Kopiera allt i C:\\ProgramData\\Hager Group\\EMS\\Firmwares till {backupFirmwares}.',
  'stream.backup.firmwares.why':
    'Mappen innehåller firmwarefilerna för agardio.manager-enheterna (.tar.bz2) och för produkttyperna (.hes).',
  'stream.backup.reports':
    'Kopiera C:\\ProgramData\\Hager Group\\EMS\\Reports till {backupReports} om de tidigare rapporterna är av intresse.',
  'stream.backup.reports.why':
    'Det är den enda mapp som stream klarar sig utan: en återställning fungerar, men rapporterna som har skapats hittills finns inte med.',
  'stream.backup.files-in-use':
    'Om en fil inte kan kopieras därför att den används, stoppa tjänsterna på fliken ”Tjänster” i administrationsverktyget, kopiera igen och starta tjänsterna.',
  'stream.backup.files-in-use.why':
    'Kopieringskommandona försöker en gång till med en låst fil och räknar den sedan som misslyckad. Medan tjänsterna är stoppade kan ingen arbeta med stream.',
  'stream.backup.inspect':
    'Kontrollera att {backupFolder} innehåller fyra .bak-filer, .hhd-filerna och firmwarefilerna (.bz2, .hes).',
  'stream.backup.inspect.why':
    'Kommandot räknar filerna efter filnamnstillägg, så att en kopiering som misslyckades obemärkt märks. Detta är vårt råd; handboken kräver det inte.',
  'stream.backup.off-machine':
    'Kopiera {backupFolder} till en annan dator eller till anläggningens system för säkerhetskopiering.',
  'stream.backup.off-machine.why':
    'En säkerhetskopia behövs framför allt när datorn har gått sönder, och det som bara finns på den går förlorat med den. Detta är vårt råd; handboken kräver det inte.',
  'stream.backup.test-restore':
    'Återställ då och då de fyra databaserna på en instans som stream inte använder.',
  'stream.backup.test-restore.why':
    'Bara en återställning visar att en säkerhetskopia kan läsas. Detta är vårt råd; handboken kräver det inte.',
  'gui.ssms-back-up': 'SQL Server Management Studio > Databases > var och en av de fyra > Tasks > Back Up...',

  // Uninstall
  'stream.uninstall.back-up-first':
    'Säkerhetskopiera det som kan behövas igen: databaserna {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase}, .hhd-filerna i {historicalPath}, mappen {dashboardsPath} samt mapparna Images och Firmwares i C:\\ProgramData\\Hager Group\\EMS.',
  'stream.uninstall.back-up-first.why':
    'Det är allt som en återställning behöver. Om konfigurationen tas bort under avinstallationen, med flit eller av misstag, kan inget annat återställa den.',
  'section.licence-removal': 'Ta bort den lokala licensen från datorn',
  'stream.licence-removal.kill':
    'Starta ”License Utility” på {hostName}, klicka på ”Kill current license” och bekräfta. Ha papper eller en fil till hands för två värden.',
  'stream.licence-removal.kill.why':
    'En lokal licens kan bara tas bort medan stream är installerat. Från och med bekräftelsen har datorn ingen licens, och bara Hager Services kan ge en ny nyckel.',
  'stream.licence-removal.codes':
    'Kopiera ”Old Site Key” och ”Kill Code” ur dialogrutan och kontrollera båda innan du stänger den.',
  'stream.licence-removal.codes.why':
    'Hager Services behöver de två värdena för att radera licensen hos sig.',
  'stream.licence-removal.send': 'Skicka Old Site Key och Kill Code till Hager Services.',
  'stream.licence-removal.send.why': 'Licensen måste raderas även hos dem innan den kan aktiveras på nytt.',
  'stream.licence-removal.confirmed': 'Hager Services raderar licensen hos sig och bekräftar det.',
  'stream.licence-removal.confirmed.why':
    'Först efter bekräftelsen kan en ny Site key skapas, för denna dator eller en annan.',
  'gui.license-utility-kill-here': 'Start > License Utility > ”Kill current license”',
  'stream.uninstall.start':
    'Öppna ”Lägg till eller ta bort program” från sökfältet i Windows, välj ”EMS Suite” och klicka på ”Avinstallera”. Välj sedan språk i listan.',
  'stream.uninstall.start.why': 'EMS Suite är namnet som Windows listar stream under.',
  'stream.uninstall.core-only':
    'Räkna inte med något val av avinstallationstyp: bara EMS Core, det vill säga streams egna mappar och data, tas bort.',
  'stream.uninstall.core-only.why':
    'GENESIS64 fanns på datorn före stream, så avinstallationen lämnar allt av det kvar, även det som hör till stream och inte är till nytta för sig.',
  'stream.uninstall.partial': 'Välj typen ”Partiell”.',
  'stream.uninstall.partial.why':
    'Den tar bort EMS Core och lämnar kvar GENESIS64, som den nya versionen av stream fortsätter att använda.',
  'stream.uninstall.complete': 'Välj typen ”Fullständig”.',
  'stream.uninstall.complete.why':
    'Den tar bort både EMS Core och GENESIS64. ”Partiell” är bara till för en uppgradering till en version av stream som använder samma version av GENESIS64.',
  'stream.uninstall.keep-configuration':
    'Svara ”Ja” när avinstallationen frågar om konfigurationen för stream ska behållas.',
  'stream.uninstall.keep-configuration.why':
    'Uppgraderingen behöver den, vilken typ av avinstallation det än är. Om ”Nej” valdes av misstag måste stream återställas från en säkerhetskopia.',
  'stream.uninstall.decide-configuration':
    'När avinstallationen frågar om konfigurationen för stream ska behållas, svara ”Nej” bara om ingen behöver den längre.',
  'stream.uninstall.decide-configuration.why':
    'Det som ”Nej” tar bort kan bara återställas från en säkerhetskopia.',
  'stream.uninstall.keep-taken-over':
    'Svara ”Ja” när avinstallationen frågar om konfigurationen för stream ska behållas, och låt {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} vara som de är.',
  'stream.uninstall.keep-taken-over.why':
    'Den nya datorn arbetar med de här databaserna. Handboken säger inte om ”Nej” även gäller dem, och det som raderas kan bara återställas från en säkerhetskopia.',
  'stream.uninstall.confirm': 'Bekräfta avinstallationen och vänta tills den är klar.',
  'stream.uninstall.confirm.why':
    'Ingenting tas bort före bekräftelsen. Frågan om konfigurationen kan komma före eller efter den.',
  'stream.uninstall.close-applications':
    'Om avinstallationen hittar program i stream som fortfarande körs, låt den stänga dem.',
  'stream.uninstall.close-applications.why':
    'Om de förblir öppna blir borttagningen klar först vid nästa omstart.',
  'stream.uninstall.restart': 'Svara ”Ja” när avinstallationen vill starta om {hostName}.',
  'stream.uninstall.restart.why':
    'Borttagningen är inte klar före omstarten. ”Nej” är för den som fortfarande har något att avsluta på datorn.',
  'stream.uninstall.services-gone':
    'Kontrollera efter omstarten att ingen av de fem tjänsterna i EMS Core finns kvar.',
  'stream.uninstall.services-gone.why':
    'Kommandot skriver ingenting när de är borta. En tjänst i listan visar att borttagningen är ofullständig. Detta är vårt råd; handboken kräver det inte.',
  'stream.uninstall.genesis-remains':
    'Bestäm om GENESIS64 ska finnas kvar på datorn, och ta bort det separat om inget annat använder det.',
  'stream.uninstall.genesis-remains.why':
    'Avinstallationen av stream tar aldrig bort ett GENESIS64 som fanns där tidigare.',
  'stream.uninstall.prerequisites-remain':
    'Bestäm vad som ska hända med SQL Server och den övriga programvara som paketet kan ha installerat.',
  'stream.uninstall.prerequisites-remain.why':
    'Allt blir kvar: avinstallationen kan inte veta vad paketet installerade, och annan programvara kan använda det vid det här laget.',
  'stream.uninstall.data-left':
    'Kontrollera vilka av de fyra databaserna och vilka mappar för stream som finns kvar. Ta bort dem först när säkerhetskopian har kontrollerats.',
  'stream.uninstall.data-left.why':
    'Handboken säger inte vad borttagningen lämnar kvar. Det som tas bort nu är borta för gott. Detta är vårt råd.',
  'gui.programs-ems-suite': 'Start > Lägg till eller ta bort program > EMS Suite > Avinstallera',

  // Upgrade
  'stream.upgrade.ask-kit':
    'Starta det nya paketet medan den gamla versionen fortfarande är installerad, anteckna vad det vill ha avinstallerat och stäng det.',
  'stream.upgrade.ask-kit.why':
    'Paketet går inte vidare, men dess meddelande anger vilken avinstallation som krävs: en partiell om den nya versionen använder samma version av GENESIS64, en fullständig om den använder en nyare.',
  'stream.upgrade.note-connection':
    'Öppna administrationsverktyget för stream och jämför fliken ”Databaser” med denna checklista: server {database}, databaserna {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase}.',
  'stream.upgrade.note-connection.why':
    'Det nya paketet måste få exakt det som stream använder nu, och efter avinstallationen är verktyget borta.',
  'stream.upgrade.rehearse':
    'Om det finns en utvecklingsmiljö, gör uppgraderingen där först och kontrollera att allt går bra.',
  'stream.upgrade.rehearse.why':
    'Det som går fel där skadar ingen. Därefter upprepas uppgraderingen i produktion, eller så flyttas den uppgraderade miljön dit.',
  'stream.upgrade.development-environment':
    'Gå igenom denna checklista i utvecklingsmiljön först, och gå vidare till produktion först när allt fungerar.',
  'stream.upgrade.development-environment.why':
    'Det som går fel där skadar ingen. Därefter upprepas uppgraderingen i produktion, eller så ansluts stream till produktionsdatabaserna.',
  'stream.upgrade.licence-gap':
    'Kom överens med Hager Services om en dag då de bekräftar den raderade licensen och skickar den nya Site key utan dröjsmål.',
  'stream.upgrade.licence-gap.why':
    'En lokal licens klarar inte en uppgradering, så den tas bort före och aktiveras på nytt efteråt. Utan licens körs GENESIS64 i demoläge i 12 timmar med 64 taggar, enligt ICONICS dokumentation för 10.97.2; stream innehåller 10.96.1. Att komma överens om dagen är vårt råd.',
  'stream.upgrade.genesis-projects':
    'Spara de GENESIS64-projekt som inte hör till stream. När stream har tagits bort, ta bort GENESIS64 separat innan det nya paketet körs.',
  'stream.upgrade.genesis-projects.why':
    'Avinstallationen av stream lämnar kvar ett GENESIS64 som fanns där tidigare. Om det nya paketet möter en äldre version skriver det över den, och alla dess projekt, tidigare och nuvarande, går förlorade.',
  'stream.upgrade.complete': 'Välj typen ”Fullständig”.',
  'stream.upgrade.complete.why':
    'Den nya versionen av stream använder ett nyare GENESIS64, och dess paket går inte vidare medan det nuvarande är installerat.',
  'stream.upgrade.start-kit':
    'Dubbelklicka på EMSSetup i mappen med det nya paketet, välj språk, svara ”Ja” när Windows frågar om ändringar ska tillåtas och klicka på ”Installera”.',
  'stream.upgrade.start-kit.why':
    'En uppgradering går till som en första installation. Med ”Nej” räknas den som avbruten och paketet måste startas igen. Om en omstart väntar begär paketet den först och startar sedan av sig självt.',
  'stream.upgrade.no-local-instance':
    'Svara ”Nej” om paketet erbjuder sig att installera en lokal SQL Server-instans.',
  'stream.upgrade.no-local-instance.why':
    'När en lokal instans är installerad använder stream den, och paketet frågar inte längre efter {database}. En installation som påbörjades av misstag kan avbrytas; paketet fortsätter då som efter ”Nej”.',
  'stream.upgrade.genesis-dialogue': 'Godta bytet av det aktiva GENESIS64-projektet.',
  'stream.upgrade.genesis-dialogue.why':
    'Dialogrutan visas därför att samma version av GENESIS64 är installerad. Det är ett problem bara vid den första installationen av stream; vid en uppgradering är det normalt.',
  'stream.upgrade.service-account':
    'Ange {serviceAccount} som det konto som kör tjänsterna, i formen DOMÄN\\användare, med dess lösenord.',
  'stream.upgrade.service-account.why':
    'Det får vara ett annat konto än tidigare. Paketet avvisar ett konto som inte är administratör, saknar lösenord eller saknar rättigheten att logga in som en tjänst.',
  'stream.upgrade.same-instance':
    'Anslut till {database}, instansen som innehåller databaserna för stream nu.',
  'stream.upgrade.same-instance.why': 'På en annan instans hittar paketet ingenting att uppgradera.',
  'stream.upgrade.same-names':
    'Ange de namn som databaserna har nu: {configurationDatabase} för konfigurationen, {runtimeDatabase} för driften, {dataDatabase} för beräkningar och händelser, {pricingDatabase} för kostnaderna.',
  'stream.upgrade.same-names.why':
    'Med andra namn körs stream utan sin konfiguration tills det ansluts till rätt databaser.',
  'stream.upgrade.never-overwrite': 'Välj ”Uppgradera” för de befintliga databaserna, aldrig ”Skriv över”.',
  'stream.upgrade.never-overwrite.why':
    'Överskrivning förstör konfigurationen, och paketet kan inte ångra det. Bara en säkerhetskopia kan återställa den.',
  'stream.upgrade.https-port': 'Ange {httpsPort} som port för HTTPS.',
  'stream.upgrade.https-port.why':
    'En ny port är tillåten men förvillande: den invanda adressen fungerar inte längre, och alla behöver den nya.',
  'stream.upgrade.historical-path': 'Ange {historicalPath}, samma sökväg som tidigare, för historiska data.',
  'stream.upgrade.historical-path.why':
    'Mätvärdena ligger i .hhd-filerna i denna mapp. Med en annan sökväg saknas de tills filerna har flyttats dit.',
  'stream.upgrade.run':
    'Kontrollera inställningarna en gång till, bekräfta dem och vänta tills paketet meddelar att det lyckades. Låt datorn vara på och alla fönster öppna.',
  'stream.upgrade.run.why':
    'Bekräftelsen är sista chansen att ändra en inställning. Om GENESIS64 installeras på nytt kan det ta upp till 30 minuter. Ett kommandofönster som visas en stund är normalt.',
  'stream.upgrade.final-restart': 'Svara ”Ja” på den sista omstarten.',
  'stream.upgrade.final-restart.why':
    'Uppgraderingen är inte klar före den. Efter ”Nej” startar paketet av sig självt vid nästa start av datorn.',
  'stream.upgrade.admin-password':
    'Logga in med kontot admin och lösenordet admin, och ange genast ett nytt lösenord.',
  'stream.upgrade.admin-password.why':
    'Uppgraderingen återställer lösenordet för det ursprungliga kontot admin till detta standardvärde, som vem som helst kan läsa i handboken. Andra användarkonton behåller sina.',
  'stream.upgrade.services-run': 'Kontrollera att de fem tjänsterna i EMS Core körs.',
  'stream.upgrade.services-run.why':
    'De kan ta 10 minuter efter omstarten. Om en fortfarande är stoppad då, leta i Loggboken efter felen 7038 eller 7041 från Service Control Manager, som pekar på Windows-kontot för tjänsterna.',
  'stream.upgrade.data-there':
    'Kontrollera i stream att konfigurationen, de tidigare mätvärdena och de tidigare händelserna finns där.',
  'stream.upgrade.data-there.why':
    'En uppgradering förlorar ingenting. Om något saknas läser stream från andra databaser eller en annan mapp än tidigare.',
  'stream.upgrade.move-historical':
    'Om paketet fick en annan sökväg för historiska data, flytta alla .hhd-filer från {historicalPath} dit så snart som möjligt.',
  'stream.upgrade.move-historical.why': 'Fram till dess saknas mätvärdena från tiden före uppgraderingen.',
  'stream.upgrade.mend-databases':
    'Om paketet fick en annan instans eller andra namn, eller skrev över databaserna, ange de rätta på fliken ”Databaser” i administrationsverktyget, klicka på ”Uppdatera” och starta om datorn.',
  'stream.upgrade.mend-databases.why':
    'Det avhjälper alla tre misstagen. Databaser som skrevs över måste först återställas från säkerhetskopian.',
  'stream.upgrade.own-projects':
    'Kontrollera om egna GENESIS64-projekt finns kvar, och vilket projekt som är aktivt.',
  'stream.upgrade.own-projects.why':
    'Om samma version av GENESIS64 finns lägger paketet undan det befintliga projektet och skapar ett nytt för stream. En äldre version skrivs över med alla sina projekt.',
  'stream.upgrade.move-to-production':
    'För att flytta den uppgraderade miljön till produktionsdatabaserna i stället för att upprepa uppgraderingen: stoppa tjänsterna på fliken ”Tjänster” i administrationsverktyget, ange produktionsdatabaserna på fliken ”Databaser”, klicka på ”Uppdatera”, godta uppgraderingen av databaserna och starta om datorn.',
  'stream.upgrade.move-to-production.why':
    'Medan tjänsterna är stoppade kan ingen skapa, ändra eller ta bort något i fel databas. Verktyget uppgraderar databaserna, men lämnar kvar den gamla agardio.manager-katalogen i dem.',
  'gui.tool-databases-update': 'Administrationsverktyget > fliken ”Databaser” > ”Uppdatera”',

  // Restore
  'stream.restore.backup-at-hand':
    'Kontrollera att {hostName} kan läsa {backupFolder} och att säkerhetskopian är fullständig: mapparna Historical, Dashboards, Images och Firmwares och, om databaserna inte längre är i gott skick, säkerhetskopiorna av alla fyra.',
  'stream.restore.backup-at-hand.why':
    'Filerna kopieras medan paketet väntar på den sista omstarten. Det som visar sig saknas då är svårt att få fram.',
  'stream.restore.stop-old-machine':
    'Stoppa tjänsterna på fliken ”Tjänster” i administrationsverktyget på den gamla datorn och gör sedan den sista säkerhetskopian där.',
  'stream.restore.stop-old-machine.why':
    'Det som stream registrerar på den gamla datorn efteråt saknas på den nya, och två installationer får inte arbeta med samma databaser. Detta är vårt råd; handboken kräver det inte.',
  'stream.restore.same-kit': 'Använd ett paket av exakt den version av stream som ska återställas.',
  'stream.restore.same-kit.why':
    'Databaserna återställs först efter installationen, och det fungerar bara med ett paket av precis samma version.',
  'stream.restore.kit-not-older':
    'Använd paketet för den version av stream som ska återställas, eller för en nyare.',
  'stream.restore.kit-not-older.why':
    'Paketet uppgraderar databaserna som det hittar och avvisar dem som inte är vad det väntar sig.',
  'stream.restore.machine-ready':
    'Kontrollera att {hostName} är redo för en installation: en Windows-version som handboken nämner, maskinvara för anläggningens storlek, ett administratörskonto, ett tjänstkonto med lösenord och rättigheten att logga in som en tjänst, lediga portar.',
  'stream.restore.machine-ready.why':
    'Paketet frågar efter samma saker som vid en första installation och avvisar det som inte passar. Är Windows nyare än de versioner som handboken nämner, fråga Hager först.',
  'stream.restore.databases-local':
    'Återställ {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} från säkerhetskopiorna på {databaseServer}, den lokala SQL Server-instansen på {hostName}.',
  'stream.restore.databases-local.why':
    'Paketet måste hitta dem där. Guiden i SQL Server Management Studio ger var och en dess tidigare namn. Frågan måste lista alla fyra som ONLINE.',
  'stream.restore.databases-elsewhere':
    'Återställ {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} från säkerhetskopiorna på {databaseServer}, en instans där dessa namn är lediga.',
  'stream.restore.databases-elsewhere.why':
    'Skilt från databaserna som gick förlorade eller skrevs över kan inget mer skadas; stream ansluts till de återställda efteråt. Frågan måste lista alla fyra som ONLINE.',
  'stream.restore.databases-reachable':
    'Kontrollera att {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} är i gott skick på {databaseServer} och att {hostName} når den.',
  'stream.restore.databases-reachable.why':
    'Ingenting återställs här: paketet ansluter till databaserna så som de är. Frågan måste lista alla fyra som ONLINE.',
  'stream.restore.start-kit':
    'Dubbelklicka på EMSSetup i paketets mapp på {hostName}, välj språk, svara ”Ja” när Windows frågar om ändringar ska tillåtas och klicka på ”Installera”.',
  'stream.restore.start-kit.why':
    'Hela installationen återställs genom att den installeras på nytt och sedan får tillbaka sina tidigare data.',
  'stream.restore.accept-local-instance':
    'Svara ”Ja” när paketet erbjuder sig att installera en lokal SQL Server-instans, och ange dess namn, sökvägar och port samt SQL-kontot med lösenord.',
  'stream.restore.accept-local-instance.why':
    'Det finns ingen SQL Server på datorn än. Kontot blir administratör på instansen och stream ansluter med det; lösenordet har 8 till 15 tecken av minst tre slag (versaler, gemener, siffror, andra).',
  'stream.restore.decline-local-instance':
    'Svara ”Nej” om paketet erbjuder sig att installera en lokal SQL Server-instans.',
  'stream.restore.decline-local-instance.why':
    'När en lokal instans är installerad använder stream den, och paketet frågar inte längre efter {databaseServer}. En installation som påbörjades av misstag kan avbrytas; paketet fortsätter då som efter ”Nej”.',
  'stream.restore.connect-instance':
    'Anslut paketet till {databaseServer}, instansen som innehåller databaserna.',
  'stream.restore.connect-instance.why':
    'Porten kan utelämnas om den är 1433. På en annan instans hittar paketet ingenting att uppgradera.',
  'stream.restore.same-names':
    'Ange databasernas namn: {configurationDatabase} för konfigurationen, {runtimeDatabase} för driften, {dataDatabase} för beräkningar och händelser, {pricingDatabase} för kostnaderna.',
  'stream.restore.same-names.why': 'Bara under dessa namn hittar paketet dem.',
  'stream.restore.other-names':
    'Ge de nya databaserna andra namn än {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase}.',
  'stream.restore.other-names.why':
    'De nya databaserna förblir tomma och används inte senare. Under de tidigare namnen skulle de vara i vägen för de återställda.',
  'stream.restore.never-overwrite-local':
    'Välj ”Uppgradera” för de befintliga databaserna, aldrig ”Skriv över”. Om fel alternativ valdes, avbryt och börja om med att återställa databaserna.',
  'stream.restore.never-overwrite-local.why':
    'Överskrivning förstör all konfiguration som just har återställts.',
  'stream.restore.never-overwrite-remote':
    'Välj ”Uppgradera” för de befintliga databaserna, aldrig ”Skriv över”.',
  'stream.restore.never-overwrite-remote.why':
    'Överskrivning förstör all konfiguration. Om det har hänt, återställ databaserna på ett annat ställe och anslut stream till dem på fliken ”Databaser” i administrationsverktyget.',
  'stream.restore.paths': 'Ange {streamPath} för stream och {historicalPath} för historiska data.',
  'stream.restore.paths.why': 'Filerna i säkerhetskopian kopieras till dessa mappar.',
  'stream.restore.run-kit':
    'Kontrollera inställningarna en gång till, bekräfta dem och låt paketet arbeta tills det begär den sista omstarten. Låt datorn vara på och alla fönster öppna.',
  'stream.restore.run-kit.why':
    'Bekräftelsen är sista chansen att ändra en inställning. Enbart GENESIS64 kan ta upp till 30 minuter. Ett kommandofönster som visas en stund är normalt.',
  'stream.restore.wait-at-restart': 'När paketet begär den sista omstarten, VÄNTA. Svara inte än.',
  'stream.restore.wait-at-restart.why':
    'Filerna i säkerhetskopian måste ligga i sina mappar innan stream körs för första gången.',
  'stream.restore.copy-historical': 'Kopiera alla .hhd-filer i säkerhetskopian till {historicalPath}.',
  'stream.restore.copy-historical.why':
    'De återställer alla mätvärden och väderdata. Kopian är fullständig om tabellen i slutet inte räknar några misslyckanden.',
  'stream.restore.replace-dashboards': 'Ersätt {dashboardsPath} med mappen i säkerhetskopian.',
  'stream.restore.replace-dashboards.why':
    'Den kopplar driftgränssnitten till den återställda konfigurationen. Kommandot tar också bort det som säkerhetskopian inte innehåller.',
  'stream.restore.replace-images':
    'Ersätt C:\\ProgramData\\Hager Group\\EMS\\Images med mappen i säkerhetskopian.',
  'stream.restore.replace-images.why':
    'Den innehåller bilderna av installationen, byggnaderna och rummen. Kommandot tar också bort det som säkerhetskopian inte innehåller.',
  'stream.restore.copy-firmwares':
    'Kopiera allt i mappen Firmwares i säkerhetskopian till C:\\ProgramData\\Hager Group\\EMS\\Firmwares.',
  'stream.restore.copy-firmwares.why':
    'Det återställer firmwarefilerna för agardio.manager-enheterna och produkttyperna. Det som paketet har lagt där blir kvar.',
  'stream.restore.accept-restart': 'När alla fyra mapparna har kopierats, svara ”Ja” på den sista omstarten.',
  'stream.restore.accept-restart.why':
    'Omstarten slutför installationen; stream körs sedan med sina tidigare filer.',
  'stream.restore.databases-afterwards':
    'Återställ {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} från säkerhetskopiorna på den nya lokala SQL Server-instansen.',
  'stream.restore.databases-afterwards.why':
    'Guiden i SQL Server Management Studio ger var och en dess tidigare namn. Frågan måste lista alla fyra som ONLINE.',
  'stream.restore.back-up-current':
    'Säkerhetskopiera {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} på {databaseServer} som de är nu, under andra filnamn än de säkerhetskopior som ska återställas.',
  'stream.restore.back-up-current.why':
    'Det som en databas med samma namn innehåller på instansen ersätts. Om en säkerhetskopia visar sig vara fel leder bara den här kopian tillbaka.',
  'stream.restore.databases-only':
    'Återställ {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} från säkerhetskopiorna på {databaseServer}, en instans som stream når.',
  'stream.restore.databases-only.why':
    'Guiden i SQL Server Management Studio ger var och en dess tidigare namn; det som en databas med det namnet innehåller på instansen ersätts. Frågan måste lista alla fyra som ONLINE.',
  'stream.restore.connect-databases':
    'Ange på fliken ”Databaser” {hasNamedServer, select, yes {{databaseServer}} other {servern med de återställda databaserna som adress\\instans,port}}, autentiseringen med dess konto och namnen {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase}. Klicka på ”Uppdatera”.',
  'stream.restore.connect-databases.why':
    'Verktyget testar först anslutningen, behörigheterna och varje databas. Om ett test misslyckas ändras ingenting.',
  'stream.restore.connect-elsewhere':
    'Om stream inte är anslutet till de återställda databaserna än, ange {databaseServer}, autentiseringen med dess konto och namnen {configurationDatabase}, {runtimeDatabase}, {dataDatabase} och {pricingDatabase} på fliken ”Databaser”. Klicka på ”Uppdatera”.',
  'stream.restore.connect-elsewhere.why':
    'Ett paket som skrev över de tidigare databaserna har lämnat stream med tomma. Verktyget testar först anslutningen, behörigheterna och varje databas. Om ett test misslyckas ändras ingenting.',
  'stream.restore.accept-database-upgrade':
    'Om verktyget säger att databaserna behöver uppgraderas, godta det.',
  'stream.restore.accept-database-upgrade.why':
    'Databaser från en äldre version av stream kan inte användas annars, och ändringen görs inte.',
  'stream.restore.admin-password':
    'Logga in med kontot admin. Om lösenordet admin godtas, ange genast ett nytt.',
  'stream.restore.admin-password.why':
    'Ett paket som uppgraderar databaser återställer lösenordet för det ursprungliga kontot admin till detta standardvärde, som vem som helst kan läsa i handboken.',
  'stream.restore.content-there':
    'Kontrollera i stream att de tidigare mätvärdena, driftgränssnitten, bilderna och firmwarefilerna finns där.',
  'stream.restore.content-there.why':
    'Var och en av dem kommer från en egen mapp: det som saknas visar vilken mapp som inte kopierades.',
  'gui.ssms-restore': 'SQL Server Management Studio > Databases > Restore Database... > Device',

  // Troubleshooting
  'option.symptom.sql-setup-fails': 'SQL Server kan inte installeras',
  'option.symptom.site-unreachable': 'Webbplatsen kan inte nås',
  'option.symptom.browser-warns': 'Webbläsaren varnar för webbplatsen',
  'option.symptom.server-not-operational': '”Servern är inte i drift” vid inloggning',
  'option.symptom.communication-problem': '”Kommunikationsproblem” vid inloggning',
  'option.symptom.system-not-operational': '”Systemet är inte i drift” vid inloggning',
  'option.symptom.unexpected-credential-error': '”Oväntat fel” när inloggningen kontrolleras',
  'option.symptom.server-connection-problem': '”Anslutningsproblem” efter en stund',
  'option.symptom.catalogue-outdated': 'Produkter ur en gammal katalog efter en uppgradering',
  'symptom.sql-setup-fails':
    'Medan paketet installerar SQL Server visas ett felmeddelande med en svårtydd felkod.',
  'symptom.site-unreachable': 'Webbplatsen för stream kan inte nås på sin vanliga adress.',
  'symptom.browser-warns':
    'Webbläsaren vill att en risk godtas innan den visar webbplatsen för stream, trots att certifikat och adress borde passa.',
  'symptom.server-not-operational':
    'Vid inloggning med rätt lösenord meddelar stream att servern inte är i drift.',
  'symptom.communication-problem':
    'Vid inloggning med rätt lösenord meddelar stream ett problem i kommunikationen med servern. Den som var inloggad kan ha sett att anslutningen bröts.',
  'symptom.system-not-operational':
    'Vid inloggning med rätt lösenord meddelar stream att systemet inte är i drift.',
  'symptom.unexpected-credential-error':
    'Vid inloggning meddelar stream ett oväntat fel när användarnamn och lösenord kontrolleras, ibland med fler detaljer.',
  'symptom.server-connection-problem':
    'Risken med att öppna webbplatsen godtogs. Efter en stund meddelar stream vid inloggning ett problem i anslutningen till servern.',
  'symptom.catalogue-outdated':
    'Efter en uppgradering med ny firmware för agardio.manager får en ny produkt inte definitionen ur den nya katalogen.',
  'circumstance.symptom-sql-setup-fails.yes': 'Paketet kan inte installera SQL Server.',
  'circumstance.symptom-sql-setup-fails.no': 'Installationen av SQL Server är inte problemet.',
  'circumstance.symptom-site-unreachable.yes': 'Webbplatsen kan inte nås.',
  'circumstance.symptom-site-unreachable.no': 'Webbplatsen kan nås.',
  'circumstance.symptom-browser-warns.yes': 'Webbläsaren varnar för webbplatsen.',
  'circumstance.symptom-browser-warns.no': 'En varning från webbläsaren är inte problemet.',
  'circumstance.symptom-server-not-operational.yes': 'stream meddelar att servern inte är i drift.',
  'circumstance.symptom-server-not-operational.no': 'stream meddelar inte att servern inte är i drift.',
  'circumstance.symptom-communication-problem.yes':
    'stream meddelar ett problem i kommunikationen med servern.',
  'circumstance.symptom-communication-problem.no':
    'stream meddelar inget problem i kommunikationen med servern.',
  'circumstance.symptom-system-not-operational.yes': 'stream meddelar att systemet inte är i drift.',
  'circumstance.symptom-system-not-operational.no': 'stream meddelar inte att systemet inte är i drift.',
  'circumstance.symptom-unexpected-credential-error.yes':
    'stream meddelar ett oväntat fel när användarnamn och lösenord kontrolleras.',
  'circumstance.symptom-unexpected-credential-error.no':
    'stream meddelar inget oväntat fel när användarnamn och lösenord kontrolleras.',
  'circumstance.symptom-server-connection-problem.yes':
    'stream meddelar ett problem i anslutningen till servern.',
  'circumstance.symptom-server-connection-problem.no':
    'stream meddelar inget problem i anslutningen till servern.',
  'circumstance.symptom-catalogue-outdated.yes': 'Nya produkter kommer ur en gammal katalog.',
  'circumstance.symptom-catalogue-outdated.no': 'Katalogen är inte problemet.',

  'stream.trouble.ask-hager':
    'Be Hager om hjälp. Skicka vad du ser, vad testerna visade och felen som Windows loggade vid den tiden.',
  'stream.trouble.ask-hager.why':
    'Handboken nämner ingen ytterligare orsak. Att be om hjälp är vårt råd; meddelanden som förklarar sig själva, till exempel en saknad behörighet, hör inte heller till dess symptom.',
  'stream.trouble.assign-certificate':
    'Kontrollera vilket certifikat som är tilldelat ”Hager Group EMS Web Site” och tilldela ett giltigt: välj det i https-bindningen och klicka sedan på ”Starta om” för servern i rutan ”Åtgärder”. Finns inget, lägg till ett under ”Servercertifikat”: ”Slutför certifikatbegäran...” för ett eget, ”Skapa självsignerat certifikat...” för ett nytt från servern.',
  'stream.trouble.assign-certificate.why':
    'Ett certifikat som har gått ut, eller som inte längre passar servern efter en uppdatering av Windows, får webbläsare att vägra öppna webbplatsen eller att varna för den.',
  'stream.trouble.trust-certificate':
    'Lägg till certifikatets utfärdare, eller det självsignerade certifikatet självt, bland de betrodda rotcertifikatutfärdarna på klientdatorn.',
  'stream.trouble.trust-certificate.why':
    'En webbläsare öppnar webbplatsen utan fråga bara om klientdatorn känner till certifikatet eller dess utfärdare och adressen är den som står i certifikatet.',

  'stream.trouble.sql-setup.instance-name': 'Är instansnamnet {sqlInstance} redan upptaget på {hostName}?',
  'stream.trouble.sql-setup.instance-name.why':
    'Installationen av SQL Server avbryts när den inte kan använda det angivna instansnamnet. I listan står en instans namn efter ”MSSQL$”; ingen rad betyder att ingen instans finns där.',
  'outcome.stream.trouble.sql-setup.instance-name.taken': 'Det är upptaget',
  'outcome.stream.trouble.sql-setup.instance-name.free': 'Det är ledigt',
  'stream.trouble.sql-setup.folders':
    'Är åtkomsten till {sqlPath}, eller till en annan mapp som valdes för SQL Server, begränsad?',
  'stream.trouble.sql-setup.folders.why':
    'Installationen av SQL Server avbryts också när den inte kan skriva i sina mappar. Administratörer och SYSTEM behöver fullständig behörighet. Finns mappen inte än, titta på den som ska innehålla den.',
  'outcome.stream.trouble.sql-setup.folders.restricted': 'Åtkomsten är begränsad',
  'outcome.stream.trouble.sql-setup.folders.open': 'Åtkomsten är fri',
  'stream.trouble.sql-setup.open-folders':
    'Ta bort begränsningarna på mapparna som valdes för SQL Server och kör sedan paketet igen.',
  'stream.trouble.sql-setup.open-folders.why':
    'Installationen måste skriva sina program, databasen med kontona och säkerhetskopiorna där.',
  'stream.trouble.sql-setup.other-parameters':
    'Kör paketet igen och välj ett annat instansnamn än {sqlInstance} eller andra mappar för SQL Server.',
  'stream.trouble.sql-setup.other-parameters.why':
    'Felkoden står oftast för ett instansnamn eller en sökväg som installationen av SQL Server inte kan arbeta med.',

  'stream.trouble.site.local': 'Öppna {localAddress} på själva {hostName}. Vad visar webbläsaren?',
  'stream.trouble.site.local.why': 'Detta skiljer ett fel i webbservern från ett fel på vägen dit.',
  'outcome.stream.trouble.site.local.opens': 'stream öppnas',
  'outcome.stream.trouble.site.local.certificate-refused': 'Certifikatet godtas inte',
  'outcome.stream.trouble.site.local.unreachable': 'Webbplatsen kan inte nås',
  'stream.trouble.site.binding':
    'Står port {httpsPort} i https-bindningen för ”Hager Group EMS Web Site” i Internet Information Services (IIS)-hanteraren, eller en annan?',
  'stream.trouble.site.binding.why':
    'Webbplatsen svarar bara på den porten. Kör kommandot som administratör; det visar bindningen och om webbplatsen är startad.',
  'outcome.stream.trouble.site.binding.other-port': 'En annan',
  'outcome.stream.trouble.site.binding.same-port': 'Den förväntade',
  'stream.trouble.site.remote': 'Öppna {remoteAddress} på en klientdator. Vad visar webbläsaren?',
  'stream.trouble.site.remote.why':
    'Webbplatsen fungerar på servern, alltså återstår adressen, brandväggen, nätverket eller certifikatet. Kommandot visar om port {httpsPort} kan nås från klienten: TcpTestSucceeded.',
  'outcome.stream.trouble.site.remote.opens': 'stream öppnas',
  'outcome.stream.trouble.site.remote.no-connection': 'Ingen anslutning',
  'outcome.stream.trouble.site.remote.certificate-refused': 'Certifikatet godtas inte',
  'stream.trouble.site.certificate':
    'Slå upp certifikatet för ”Hager Group EMS Web Site”: har det gått ut eller bytts ut?',
  'stream.trouble.site.certificate.why':
    'Beroende på säkerhetsprincipen vägrar en webbläsare att öppna en webbplats vars certifikat har gått ut eller är nytt och okänt för klienten. Listan visar sista giltighetsdag.',
  'outcome.stream.trouble.site.certificate.expired': 'Det har gått ut',
  'outcome.stream.trouble.site.certificate.new': 'Det är nytt',
  'outcome.stream.trouble.site.certificate.unchanged': 'Inget av dem',
  'stream.trouble.site.use-bound-port': 'Ge alla adressen med rätt port och rätta gamla bokmärken.',
  'stream.trouble.site.use-bound-port.why':
    'Porten står efter serverns namn och ett kolon; bara 443 kan utelämnas. Med en ny port leder varje gammal adress ingenstans.',
  'stream.trouble.site.set-port':
    'Eller ställ tillbaka porten i https-bindningen för ”Hager Group EMS Web Site” till {httpsPort} och spara.',
  'stream.trouble.site.set-port.why': 'Då fungerar de invanda adresserna igen.',
  'stream.trouble.site.open-firewall':
    'Tillåt inkommande anslutningar på TCP-port {httpsPort} i brandväggen på {hostName}.',
  'stream.trouble.site.open-firewall.why':
    'Utan en sådan regel kan en webbplats på en annan port än 443 bara öppnas på själva servern.',
  'stream.trouble.site.ask-network':
    'Fråga nätverksadministratören om rutter, adresser eller brandväggar har ändrats.',
  'stream.trouble.site.ask-network.why':
    'En ny rutt kan göra att servern inte längre finns bakom den vanliga adressen. Från ett annat nätverk vet bara nätverksadministratören vilken adress som leder till stream.',

  'stream.trouble.warning.reason':
    'Öppna certifikatet från webbläsarens varning. Vad har webbläsaren att invända?',
  'stream.trouble.warning.reason.why':
    'Webbläsaren godtar ett certifikat som inte har gått ut, som är utfärdat för adressen i adressfältet och som kommer från en utfärdare som klientdatorn litar på.',
  'outcome.stream.trouble.warning.reason.expired': 'Det har gått ut',
  'outcome.stream.trouble.warning.reason.other-address': 'Det gäller en annan adress',
  'outcome.stream.trouble.warning.reason.unknown-issuer': 'Utfärdaren är okänd',
  'stream.trouble.warning.changed': 'Har certifikatet för ”Hager Group EMS Web Site” ändrats?',
  'stream.trouble.warning.changed.why':
    'Klientdatorer som litade på det tidigare certifikatet känner inte till det nya än.',
  'outcome.stream.trouble.warning.changed.changed': 'Det har ändrats',
  'outcome.stream.trouble.warning.changed.unchanged': 'Det är detsamma som förut',
  'stream.trouble.warning.matching-address':
    'Öppna stream med adressen som står i certifikatet, eller skaffa ett certifikat för {remoteAddress}.',
  'stream.trouble.warning.matching-address.why':
    'Webbläsaren varnar så snart de två skiljer sig åt, hur giltigt certifikatet än är.',

  'stream.trouble.server.anyglass-pool':
    'Är programpoolen IcoAnyGlass startad i Internet Information Services (IIS)-hanteraren?',
  'stream.trouble.server.anyglass-pool.why':
    'stream meddelar detta när poolen har stoppats. Kör kommandot som administratör; det visar statusen.',
  'outcome.stream.trouble.server.anyglass-pool.stopped': 'Den är stoppad',
  'outcome.stream.trouble.server.anyglass-pool.running': 'Den är startad',
  'stream.trouble.server.start-anyglass': 'Starta programpoolen IcoAnyGlass. Startar den?',
  'stream.trouble.server.start-anyglass.why':
    'En pool som startar och förblir startad räcker; misslyckas det måste servern startas om.',
  'outcome.stream.trouble.server.start-anyglass.started': 'Den startar',
  'outcome.stream.trouble.server.start-anyglass.failed': 'Det misslyckas',
  'stream.trouble.server.log-in-again': 'Logga in igen.',
  'stream.trouble.server.log-in-again.why': 'När poolen är startad godtar stream inloggningen.',
  'stream.trouble.server.restart-server': 'Starta om hela {hostName}.',
  'stream.trouble.server.restart-server.why':
    'Det är vad som hjälper när poolen inte kan startas, eller är startad och stream ändå meddelar felet.',

  'stream.trouble.communication.netcore-pool':
    'Är programpoolen EMSNetCore startad i Internet Information Services (IIS)-hanteraren?',
  'stream.trouble.communication.netcore-pool.why':
    'stream meddelar detta när poolen har stoppats. Kör kommandot som administratör; det visar statusen.',
  'outcome.stream.trouble.communication.netcore-pool.stopped': 'Den är stoppad',
  'outcome.stream.trouble.communication.netcore-pool.running': 'Den är startad',
  'stream.trouble.communication.start-netcore': 'Starta programpoolen EMSNetCore och logga in igen.',
  'stream.trouble.communication.start-netcore.why':
    'När poolen är startad kan webbläsare tala med servern igen.',

  'stream.trouble.system.just-started': 'När startades {hostName}?',
  'stream.trouble.system.just-started.why':
    'Efter en start behöver tjänsterna en stund innan alla körs. Kommandot visar tidpunkten för den senaste starten.',
  'outcome.stream.trouble.system.just-started.just-now': 'För mindre än 10 minuter sedan',
  'outcome.stream.trouble.system.just-started.longer-ago': 'För längre sedan',
  'stream.trouble.system.events':
    'Vilka fel från Service Control Manager visar Loggboken sedan den senaste starten?',
  'stream.trouble.system.events.why':
    'Där loggar Windows varför en tjänst inte kunde startas. Finns inget av felen alls säger kommandot att inga händelser hittades.',
  'outcome.stream.trouble.system.events.logon-failed': '7038 och 7000',
  'outcome.stream.trouble.system.events.right-missing': '7041 och 7000',
  'outcome.stream.trouble.system.events.none': 'Inget av dem',
  'stream.trouble.system.account': 'Vad har hänt med {serviceAccount}, tjänstkontot?',
  'stream.trouble.system.account.why':
    'Felen 7038 och 7000 betyder att Windows inte kan logga in med kontot. Kommandot visar om kontot finns och när dess lösenord angavs.',
  'outcome.stream.trouble.system.account.deleted': 'Det har tagits bort',
  'outcome.stream.trouble.system.account.renamed': 'Det har bytt namn',
  'outcome.stream.trouble.system.account.password-changed': 'Dess lösenord har ändrats',
  'outcome.stream.trouble.system.account.microsoft-password-changed':
    'Lösenordet för dess Microsoft-konto har ändrats',
  'stream.trouble.system.services': 'Körs alla fem tjänsterna i EMS Core?',
  'stream.trouble.system.services.why':
    'Listan måste visa EMSG64Configuration, EMSMessageSequencer, EMSPublisher, EMSReporter och EMSSbcManager som igång. Körs alla kan det hända att de inte når varandra.',
  'outcome.stream.trouble.system.services.all-running': 'Alla körs',
  'outcome.stream.trouble.system.services.some-stopped': 'Alla körs inte',
  'stream.trouble.system.mqtt-port': 'Använder en annan tjänst än de i stream port {mqttPort}?',
  'stream.trouble.system.mqtt-port.why':
    'Tjänsterna i stream talar med varandra via MQTT på denna port. Om en annan tjänst upptar den är de avskurna från varandra. Kommandot visar vilken process som använder porten.',
  'outcome.stream.trouble.system.mqtt-port.other-service': 'En annan tjänst använder den',
  'outcome.stream.trouble.system.mqtt-port.no-other': 'Ingen annan använder den',
  'stream.trouble.system.port-choice': 'Hur har den tjänsten fått port {mqttPort}?',
  'stream.trouble.system.port-choice.why':
    'Det avgör vilken av de två som måste ge vika, och om samma sak kan hända igen efter en omstart.',
  'outcome.stream.trouble.system.port-choice.configured': 'Den är konfigurerad för den',
  'outcome.stream.trouble.system.port-choice.fixed': 'Den kan inte använda någon annan',
  'outcome.stream.trouble.system.port-choice.random': 'Den tar en slumpmässig port',
  'stream.trouble.system.wait':
    'Vänta tills datorn har varit igång i mer än 10 minuter och logga sedan in igen. Finns meddelandet kvar, gör om detta test.',
  'stream.trouble.system.wait.why':
    'Fram till dess ser tjänster som bara är långsamma ut som tjänster som misslyckas.',
  'stream.trouble.system.recreate-account':
    'Skapa {serviceAccount} på nytt, med samma namn och lösenord som tidigare, som administratör med rättigheten att logga in som en tjänst. Starta sedan om {hostName}.',
  'stream.trouble.system.recreate-account.why':
    'Tjänsterna startar igen med det namn och lösenord som de känner till.',
  'stream.trouble.system.former-password':
    'Ändra tillbaka lösenordet för {serviceAccount} till det tidigare. Starta sedan om {hostName}.',
  'stream.trouble.system.former-password.why':
    'Tjänsterna loggar in med lösenordet som angavs för dem, vad kontot än har nu.',
  'stream.trouble.system.microsoft-password':
    'Ändra tillbaka lösenordet för Microsoft-kontot som hör till {serviceAccount} till det tidigare. Starta sedan om {hostName}.',
  'stream.trouble.system.microsoft-password.why':
    'Ett sådant konto loggas in med Microsoft-kontots lösenord. Eftersom det kan ändras utifrån rekommenderas starkt ett lokalt Windows-konto för tjänsterna.',
  'stream.trouble.system.update-account':
    'Eller ange kontot så som det är nu, eller ett annat, på fliken ”Inställningar för användarkonto” i administrationsverktyget, klicka på ”Uppdatera” och starta om {hostName}.',
  'stream.trouble.system.update-account.why':
    'Verktyget testar först om kontot är en administratör med lösenord och rättigheten att logga in som en tjänst; om inte ändras ingenting. Med Windows-autentisering behöver kontot också sina behörigheter på SQL Server-instansen.',
  'stream.trouble.system.grant-right':
    'Ge {serviceAccount} rättigheten ”Logga in som en tjänst” igen. Starta sedan om {hostName}.',
  'stream.trouble.system.grant-right.why':
    'Felen 7041 och 7000 betyder att kontot har förlorat den rättigheten.',
  'stream.trouble.system.start-services':
    'Starta tjänsterna på fliken ”Tjänster” i administrationsverktyget och logga in igen.',
  'stream.trouble.system.start-services.why':
    'Fliken visar för varje del av stream om den körs. Handboken nämner ingen orsak till en tjänst som stoppades utan fel; att starta den för hand är vårt råd.',
  'stream.trouble.system.reconfigure-service':
    'Konfigurera den andra tjänsten för en annan port än {mqttPort} och starta om den.',
  'stream.trouble.system.reconfigure-service.why': 'Då är porten fri för stream.',
  'stream.trouble.system.change-mqtt-port':
    'Eller lämna porten åt den andra tjänsten: ange en ledig port utanför intervallet för dynamiska portar på fliken ”MQTT” i administrationsverktyget.',
  'stream.trouble.system.change-mqtt-port.why':
    'Porten används bara mellan tjänsterna i stream, så ingen utomstående behöver känna till den nya.',
  'stream.trouble.system.change-range':
    'Ställ in intervallet för dynamiska portar på {newDynamicPortCount} portar från {newDynamicPortStart}, i en kommandotolk som har öppnats som administratör.',
  'stream.trouble.system.change-range.why':
    'Program som tar en slumpmässig port tar en ur detta intervall. Port {mqttPort} får inte ligga i det; det vanliga intervallet, 16384 portar från 49152, innehåller bara portar som varken är reserverade eller registrerade.',
  'stream.trouble.system.check-range': 'Kontrollera att det nya intervallet gäller.',
  'stream.trouble.system.check-range.why':
    'Kommandot måste visa {newDynamicPortStart} som startport och {newDynamicPortCount} som antal portar.',
  'stream.trouble.system.restart-service': 'Starta om den andra tjänsten och sedan {hostName}.',
  'stream.trouble.system.restart-service.why':
    'Då tar den en port ur det nya intervallet och lämnar {mqttPort} åt stream.',

  'stream.trouble.credentials.service':
    'Körs tjänsten för SQL Server-instansen som innehåller databaserna för stream?',
  'stream.trouble.credentials.service.why':
    'stream slår upp användare i sina databaser. Kör kommandot på datorn med SQL Server; en instans namn står efter ”MSSQL$”.',
  'outcome.stream.trouble.credentials.service.stopped': 'Den är stoppad',
  'outcome.stream.trouble.credentials.service.running': 'Den körs',
  'stream.trouble.credentials.account':
    'Finns {databaseLogin}, kontot som stream ansluter med, kvar på instansen och är det aktiverat?',
  'stream.trouble.credentials.account.why':
    'Ingen rad betyder att det har tagits bort; värdet 1 för is_disabled att det har inaktiverats.',
  'outcome.stream.trouble.credentials.account.deleted': 'Det finns inte',
  'outcome.stream.trouble.credentials.account.disabled': 'Det är inaktiverat',
  'outcome.stream.trouble.credentials.account.enabled': 'Det är aktiverat',
  'stream.trouble.credentials.authentication': 'Godtar instansen SQL Server-autentisering?',
  'stream.trouble.credentials.authentication.why':
    'Värdet 1 betyder att den bara godtar Windows-autentisering.',
  'outcome.stream.trouble.credentials.authentication.windows-only': 'Nej (1)',
  'outcome.stream.trouble.credentials.authentication.sql-allowed': 'Ja (0)',
  'stream.trouble.credentials.connection':
    'Testa anslutningen på fliken ”Databaser” i administrationsverktyget. Vad meddelar det?',
  'stream.trouble.credentials.connection.why':
    'Testet visar om konto och lösenord öppnar instansen och de fyra databaserna, och om behörigheterna räcker. SQL Server Management Studio visar behörigheterna på fliken ”Effective”: CONTROL SERVER måste finnas bland dem.',
  'outcome.stream.trouble.credentials.connection.password-refused': 'Lösenordet är fel',
  'outcome.stream.trouble.credentials.connection.permission-missing': 'En behörighet saknas',
  'outcome.stream.trouble.credentials.connection.server-not-found': 'Servern eller en databas hittas inte',
  'outcome.stream.trouble.credentials.connection.passes': 'Alla tester godkänns',
  'stream.trouble.credentials.windows-connection':
    'Testa anslutningen på fliken ”Databaser” i administrationsverktyget. Vad meddelar det?',
  'stream.trouble.credentials.windows-connection.why':
    'Med Windows-autentisering visar testet om {databaseLogin}, tjänstkontot, öppnar instansen och de fyra databaserna, och om behörigheterna räcker. SQL Server Management Studio visar behörigheterna på fliken ”Effective”: CONTROL SERVER måste finnas bland dem.',
  'outcome.stream.trouble.credentials.windows-connection.permission-missing': 'En behörighet saknas',
  'outcome.stream.trouble.credentials.windows-connection.server-not-found':
    'Servern eller en databas hittas inte',
  'outcome.stream.trouble.credentials.windows-connection.passes': 'Alla tester godkänns',
  'stream.trouble.credentials.start-service': 'Starta instansens tjänst i SQL Server Configuration Manager.',
  'stream.trouble.credentials.start-service.why':
    'Utan den kan ingen av databaserna för stream nås, och ingen kan logga in.',
  'stream.trouble.credentials.enable-account': 'Aktivera {databaseLogin} på instansen.',
  'stream.trouble.credentials.enable-account.why':
    'stream kan genast ansluta igen; inget behöver anges på nytt i det.',
  'stream.trouble.credentials.allow-sql':
    'Tillåt SQL Server-autentisering på instansen och starta om dess tjänst.',
  'stream.trouble.credentials.allow-sql.why':
    'stream ansluter här med ett SQL-konto, vilket en instans med enbart Windows-autentisering nekar. Tjänsten läser in inställningen när den startar.',
  'stream.trouble.credentials.former-password':
    'Ändra tillbaka lösenordet för {databaseLogin} till det tidigare.',
  'stream.trouble.credentials.former-password.why':
    'stream fortsätter att ansluta med lösenordet som angavs vid installationen.',
  'stream.trouble.credentials.recreate-account':
    'Skapa {databaseLogin} på nytt på instansen, med samma namn och lösenord som tidigare och behörigheten CONTROL SERVER.',
  'stream.trouble.credentials.recreate-account.why':
    'stream ansluter med det namn och lösenord som det känner till, och behöver denna behörighet.',
  'stream.trouble.credentials.recreate-windows-login':
    'Skapa inloggningen för Windows-kontot {databaseLogin} på nytt på instansen, med Windows-autentisering och behörigheten CONTROL SERVER.',
  'stream.trouble.credentials.recreate-windows-login.why':
    'stream ansluter med sitt tjänstkonto. Det är Windows som känner till kontots lösenord; inloggningen på instansen har inget.',
  'stream.trouble.credentials.grant-permissions': 'Ge {databaseLogin} behörigheten CONTROL SERVER igen.',
  'stream.trouble.credentials.grant-permissions.why': 'stream behöver den på instansen, hur det än ansluter.',
  'stream.trouble.credentials.change-windows-connection':
    'Eller tala om för stream hur det ska ansluta från och med nu: ange servern och databasernas namn på fliken ”Databaser” i administrationsverktyget, eller ett annat tjänstkonto på fliken ”Inställningar för användarkonto”, klicka på ”Uppdatera” och starta om {hostName}.',
  'stream.trouble.credentials.change-windows-connection.why':
    'Det är vägen om instansen ska förbli som den är. På fliken ”Databaser” går det inte att ange något Windows-konto: med Windows-autentisering ansluter stream med sitt tjänstkonto, som måste finnas på instansen och ha behörigheten CONTROL SERVER där.',
  'stream.trouble.credentials.change-connection':
    'Eller tala om för stream hur det ska ansluta hädanefter: ange server, autentisering, konto och databasernas namn på fliken ”Databaser” i administrationsverktyget, klicka på ”Uppdatera” och starta om {hostName}.',
  'stream.trouble.credentials.change-connection.why':
    'Det är vägen om instansen ska förbli som den är. Verktyget testar allt först och ändrar ingenting om ett test misslyckas.',

  'stream.trouble.trust.risk-accepted':
    'Behövde en risk godtas i webbläsaren innan webbplatsen för stream öppnades?',
  'stream.trouble.trust.risk-accepted.why':
    'Då känner webbläsaren inte till certifikatet och litar bara på webbplatsen en tid.',
  'outcome.stream.trouble.trust.risk-accepted.accepted': 'Ja',
  'outcome.stream.trouble.trust.risk-accepted.never-asked': 'Nej',
  'stream.trouble.trust.refresh': 'Läs in sidan på nytt och godta risken igen.',
  'stream.trouble.trust.refresh.why': 'Förtroendet som gavs webbplatsen har löpt ut.',
  'stream.trouble.trust.trusted-certificate':
    'Ge webbplatsen ett certifikat som klientdatorerna litar på och som innehåller adressen {remoteAddress}, så är det slut på felet.',
  'stream.trouble.trust.trusted-certificate.why':
    'Då ansluter webbläsare utan att fråga, och inget förtroende kan löpa ut. Att det också avhjälper detta fel är vår slutsats.',

  'stream.trouble.catalogue.development-first':
    'Uppgraderades stream först på utvecklingsdatabaser och anslöts sedan till produktionsdatabaserna?',
  'stream.trouble.catalogue.development-first.why':
    'Paketet lägger in den nya agardio.manager-katalogen i databaserna som det uppgraderar. Administrationsverktyget gör det inte.',
  'outcome.stream.trouble.catalogue.development-first.yes': 'Ja',
  'outcome.stream.trouble.catalogue.development-first.no': 'Nej',
  'stream.trouble.catalogue.take-firmware':
    'Flytta firmwarefilen för agardio.manager från C:\\ProgramData\\Hager Group\\EMS\\Firmwares till en annan mapp på datorn.',
  'stream.trouble.catalogue.take-firmware.why':
    'Databaser som anslöts med administrationsverktyget har kvar den gamla katalogen, som bara paketet ersätter. Kommandot listar firmwarefilerna; paketet har lagt den nya där.',
  'stream.trouble.catalogue.load-firmware':
    'Läs in filen i stream under ”Underhåll > Firmwareuppdateringar”.',
  'stream.trouble.catalogue.load-firmware.why':
    'Den nya katalogen följer med firmwaren; nya produkter får sedan definitionen som hör till den.',

  'gui.iis-site-bindings':
    'Internet Information Services (IIS)-hanteraren > Platser > Hager Group EMS Web Site > Bindningar... > https > Redigera...',
  'gui.trouble-iis-certificates':
    'Internet Information Services (IIS)-hanteraren > servern > Servercertifikat',
  'gui.iis-application-pools': 'Internet Information Services (IIS)-hanteraren > Programpooler',
  'gui.firewall-inbound-rule':
    'Kontrollpanelen > System och säkerhet > Windows Defender-brandväggen > Avancerade inställningar > Regler för inkommande trafik > Ny regel... > Port > TCP, Specifika lokala portar: {httpsPort} > Tillåt anslutningen',
  'gui.client-trusted-roots':
    'Certifikat - lokal dator > Betrodda rotcertifikatutfärdare > Certifikat > Alla uppgifter > Importera...',
  'gui.event-viewer-system': 'Loggboken > Windows-loggar > System',
  'gui.task-manager-services': 'Aktivitetshanteraren > Tjänster',
  'gui.tool-account-update':
    'Administrationsverktyget > fliken ”Inställningar för användarkonto” > ”Uppdatera”',
  'gui.tool-mqtt-port': 'Administrationsverktyget > fliken ”MQTT”',
  'gui.service-logon-right':
    'Kontrollpanelen > System och säkerhet > Administrationsverktyg > Lokal säkerhetsprincip > Lokala principer > Tilldelning av användarrättigheter > Logga in som en tjänst',
  'gui.sql-server-services': 'SQL Server Configuration Manager > SQL Server Services',
  'gui.ssms-effective-permissions':
    'SQL Server Management Studio > Security > Logins > {databaseLogin} > Properties > Securables > Effective',
  'gui.ssms-server-authentication':
    'SQL Server Management Studio > instansen > Properties > Security > SQL Server and Windows Authentication mode',
  'gui.ssms-login-password':
    'SQL Server Management Studio > Security > Logins > {databaseLogin} > Properties > General > Password',
  'gui.ssms-new-login': 'SQL Server Management Studio > Security > Logins > New Login...',
  'gui.stream-firmware-updates': 'stream > Underhåll > Firmwareuppdateringar',

  // The way to the procedures
  'path.start': 'Vad ska du göra?',
  'path.start.first-install': 'Installera stream för första gången',
  'path.start.new-version': 'Installera en ny version',
  'path.start.machine-died': 'Datorn har gått sönder',
  'path.start.move-machine': 'Flytta stream till en annan dator',
  'path.start.licence-change': 'Något med licensen',
  'path.start.something-wrong': 'Något är fel',
  'path.start.change-setting': 'Ändra en inställning',
  'path.start.protect-or-remove': 'Säkerhetskopiera, kontrollera, säkra eller ta bort stream',
  'path.first-sql-server': 'Var ska databaserna ligga?',
  'path.first-sql-server.new-local': 'På själva datorn; paketet installerar SQL Server',
  'path.first-sql-server.existing-local': 'På själva datorn; SQL Server finns redan där',
  'path.first-sql-server.remote': 'På en annan server',
  'path.new-version': 'Vilket GENESIS64 använder den nya versionen?',
  'path.new-version.same-genesis': 'Samma som nu',
  'path.new-version.newer-genesis': 'Ett nyare',
  'path.new-version.unknown-genesis': 'Jag vet inte än; paketet talar om det',
  'path.machine-died': 'Vad finns kvar av databaserna?',
  'path.machine-died.databases-remote': 'De finns på en annan server, i gott skick',
  'path.machine-died.remote-lost':
    'De fanns på en annan server och är också förlorade; det finns en säkerhetskopia',
  'path.machine-died.backup-sql-present': 'En säkerhetskopia, och SQL Server finns på den nya datorn',
  'path.machine-died.backup-sql-absent': 'En säkerhetskopia, och ingen SQL Server på den nya datorn',
  'path.machine-died.no-backup': 'Ingenting',
  'path.move-machine': 'Finns stream kvar på den gamla datorn?',
  'path.move-machine.still-there': 'Ja',
  'path.move-machine.gone': 'Nej',
  'path.move-databases': 'Var ska databaserna ligga?',
  'path.move-databases.remote': 'På en annan server, där de är nu',
  'path.move-databases.local-sql-present': 'På den nya datorn; SQL Server finns redan där',
  'path.move-databases.local-sql-absent': 'På den nya datorn; paketet installerar SQL Server',
  'path.move-licence-remote': 'Vilken licens har stream?',
  'path.move-licence-remote.cloud': 'En molnlicens',
  'path.move-licence-remote.local': 'En lokal licens',
  'path.move-licence-sql-present': 'Vilken licens har stream?',
  'path.move-licence-sql-present.cloud': 'En molnlicens',
  'path.move-licence-sql-present.local': 'En lokal licens',
  'path.move-licence-sql-absent': 'Vilken licens har stream?',
  'path.move-licence-sql-absent.cloud': 'En molnlicens',
  'path.move-licence-sql-absent.local': 'En lokal licens',
  'path.licence-change': 'Vad gäller licensen?',
  'path.licence-change.activate': 'Aktivera en ny',
  'path.licence-change.more-points': 'Utöka den',
  'path.licence-change.other-machine': 'Flytta den till en annan dator',
  'path.licence-change.other-mode': 'Byta mellan moln och lokalt läge',
  'path.licence-change.lost': 'Den är förlorad eller godtas inte längre',
  'path.activate-mode': 'Vilken licens är det?',
  'path.activate-mode.cloud': 'En molnlicens',
  'path.activate-mode.local': 'En lokal licens',
  'path.transfer-mode': 'Vilken licens är det?',
  'path.transfer-mode.cloud': 'En molnlicens',
  'path.transfer-mode.local': 'En lokal licens',
  'path.other-mode': 'Åt vilket håll?',
  'path.other-mode.to-cloud': 'Från lokalt läge till moln',
  'path.other-mode.to-local': 'Från moln till lokalt läge',
  'path.licence-lost': 'Vad har hänt?',
  'path.licence-lost.machine-lost': 'Datorn har gått sönder',
  'path.licence-lost.machine-changed': 'Datorn har ändrats',
  'path.licence-lost.source-unreachable': 'Licensen kan inte nås',
  'path.something-wrong': 'Vad ser du?',
  'path.something-wrong.sql-setup-fails': 'En felkod medan paketet installerar SQL Server',
  'path.something-wrong.site-unreachable': 'Webbplatsen kan inte nås',
  'path.something-wrong.browser-warns': 'Webbläsaren varnar för webbplatsen',
  'path.something-wrong.server-not-operational': 'Vid inloggning: servern är inte i drift',
  'path.something-wrong.communication-problem': 'Vid inloggning: ett problem i kommunikationen med servern',
  'path.something-wrong.system-not-operational': 'Vid inloggning: systemet är inte i drift',
  'path.something-wrong.unexpected-credential-error':
    'Vid inloggning: ett oväntat fel när lösenordet kontrolleras',
  'path.something-wrong.server-connection-problem':
    'Vid inloggning, efter en stund: ett problem i anslutningen till servern',
  'path.something-wrong.catalogue-outdated':
    'Efter en uppgradering kommer nya produkter ur den gamla katalogen',
  'path.change-setting': 'Vilken inställning?',
  'path.change-setting.databases': 'Databaserna eller deras server',
  'path.change-setting.service-account': 'Tjänstkontot i Windows',
  'path.change-setting.manager-certificates': 'Certifikat för agardio.manager-enheterna',
  'path.change-setting.mqtt-port': 'MQTT-porten',
  'path.change-setting.web-certificate': 'Webbserverns certifikat',
  'path.change-setting.https-port': 'HTTPS-porten',
  'path.change-setting.old-protocols': 'Osäkra protokoll och chiffer',
  'path.protect-or-remove': 'Vad exakt?',
  'path.protect-or-remove.back-up': 'Säkerhetskopiera',
  'path.protect-or-remove.databases-back': 'Återställ bara databaserna',
  'path.protect-or-remove.everything-back': 'Återställ allt',
  'path.protect-or-remove.verify': 'Kontrollera en installation',
  'path.protect-or-remove.harden': 'Säkra webbservern',
  'path.protect-or-remove.remove': 'Ta bort stream',

  'ruling.own-advice': 'Punkter där det anges är våra egna råd; handboken kräver dem inte.',
  'ruling.backup-while-running':
    'Handboken säger inte om stream får köras medan dess filer kopieras. Filer som används kopieras med tjänsterna stoppade.',
  'ruling.configuration-extent':
    'Handboken säger inte vad som tas bort tillsammans med konfigurationen när stream avinstalleras. Allt som den räknar upp för en säkerhetskopia antas vara i fara.',
  'ruling.uninstall-yes-for-upgrade':
    'Handboken säger att man ska svara ”Ja” under en installation som görs för en uppgradering. Frågan kommer under avinstallationen, alltså är det den som avses.',
  'ruling.upgrade-genesis-before':
    'För ett nyare GENESIS64 kräver handboken en fullständig avinstallation, men där GENESIS64 fanns före stream erbjuder den ingen. Då måste GENESIS64 tas bort separat.',
  'ruling.restore-other-names':
    'För databaser som återställs efter installationen säger avsnitt 4.13 att de med samma namn ska skrivas över, avsnitt 7.2.1.2 att andra namn ska väljas. Det andra sättet används, eftersom ingenting då skrivs över; att paketet måste ha samma version behålls från det första.',
  'ruling.restore-remote-lost':
    'Enligt handboken återställs fjärrdatabaser på ett annat ställe när paketet har skrivit över dem. Detsamma görs om de gick förlorade på annat sätt.',

  'group.neighbours': 'Annan programvara på servern',
  'section.neighbours': 'Annan programvara på servern',
  'parameter.besideIzytroniq.title': 'IZYTRONIQ Enterprise på samma server',
  'parameter.besideIzytroniq.help': 'Lägger till det som krockar mellan de två i checklistan.',
  'circumstance.beside-izytroniq.yes': 'IZYTRONIQ Enterprise finns på samma server.',
  'circumstance.beside-izytroniq.no': 'IZYTRONIQ Enterprise finns inte på samma server.',
  'parameter.besideSage.title': 'Sage 100c CRM på samma server',
  'parameter.besideSage.help': 'Lägger till det som krockar mellan de två i checklistan.',
  'circumstance.beside-sage.yes': 'Sage 100c CRM finns på samma server.',
  'circumstance.beside-sage.no': 'Sage 100c CRM finns inte på samma server.',
  'parameter.besideIsogeo.title': 'Isogeo Scan FME på samma server',
  'parameter.besideIsogeo.help': 'Lägger till det som krockar mellan de två i checklistan.',
  'circumstance.beside-isogeo.yes': 'Isogeo Scan FME finns på samma server.',
  'circumstance.beside-isogeo.no': 'Isogeo Scan FME finns inte på samma server.',
  'circumstance.https-port-443.yes': 'HTTPS-porten är 443.',
  'circumstance.https-port-443.no': 'HTTPS-porten är inte 443.',
  'circumstance.https-port-80.yes': 'HTTPS-porten är 80.',
  'circumstance.https-port-80.no': 'HTTPS-porten är inte 80.',
  'circumstance.mqtt-port-443.yes': 'MQTT-porten är 443.',
  'circumstance.mqtt-port-443.no': 'MQTT-porten är inte 443.',
  'circumstance.mqtt-port-80.yes': 'MQTT-porten är 80.',
  'circumstance.mqtt-port-80.no': 'MQTT-porten är inte 80.',
  'circumstance.sql-port-443.yes': 'Porten för den nya SQL Server-instansen är 443.',
  'circumstance.sql-port-443.no': 'Porten för den nya SQL Server-instansen är inte 443.',
  'circumstance.sql-port-80.yes': 'Porten för den nya SQL Server-instansen är 80.',
  'circumstance.sql-port-80.no': 'Porten för den nya SQL Server-instansen är inte 80.',
  'circumstance.sql-existing-local.yes': 'stream använder en befintlig SQL Server på samma dator.',
  'circumstance.sql-existing-local.no': 'stream använder inte någon befintlig SQL Server på samma dator.',
  'beside.port-taken-https':
    'Ge stream en annan HTTPS-port än {theirs}, som {other} använder: under installationen, eller senare i IIS, i bindningarna för Hager Group EMS Web Site.',
  'beside.port-taken-https.why':
    'Båda skulle lyssna på samma TCP-port. Adressen till stream innehåller då den nya porten, och brandväggen måste släppa in den.',
  'beside.port-taken-mqtt':
    'Planera en annan MQTT-port för stream än {theirs}, som {other} använder, utanför intervallet för dynamiska portar.',
  'beside.port-taken-mqtt.why':
    'Båda skulle lyssna på samma TCP-port. stream kan flyttas till en annan port först efter installationen.',
  'beside.port-taken-sql':
    'Ge under installationen den nya SQL Server-instansen för stream en annan port än {theirs}, som {other} använder.',
  'beside.port-taken-sql.why': 'Båda skulle lyssna på samma TCP-port.',
  'beside.sql-not-offered':
    'Planera stream med den befintliga instansen eller med en på en annan server. Ska stream ha en egen, installera stream innan {other} tar med sig en SQL Server.',
  'beside.sql-not-offered.why':
    'stream erbjuder en egen SQL Server-instans bara om servern inte har någon ännu; {other} har en där.',
  'beside.iis-stopped':
    'Installera {other} före stream, om inte den egna SQL Server-instansen för stream måste komma först. Välj för detta och för varje senare uppdatering av licensnyckeln en tid då ingen arbetar med stream, och prova sidorna för stream efteråt.',
  'beside.iis-stopped.why':
    'Installationsprogrammet för {other} stoppar IIS och därmed {ours}. Även uppdatering av licensnyckeln kräver omstart av IIS.',
  'beside.sql-version-to-agree':
    'Välj en version av SQL Server som passar stream och {other}, eller ge stream en egen instans.',
  'beside.sql-version-to-agree.why':
    'stream godtar SQL Server {ours}; {other} varnar för en version som inte står i den egna kompatibilitetsguiden.',
  'beside.sql-collation-differs':
    'Ge stream och {other} var sin instans, eller bekräfta att stream fungerar med {theirs}.',
  'beside.sql-collation-differs.why':
    '{other} förväntar sig {theirs} som standardsortering i SQL Server; stream kan använda samma SQL Server, och handboken för stream nämner ingen sortering.',
  'beside.account-dedicated': 'Kör tjänsterna för stream med ett konto som inte är {theirs}.',
  'beside.account-dedicated.why':
    'Tjänsten för {other} måste köras som Windows-användaren {theirs}, som är reserverad för den.',
  'beside.restart-interrupts':
    'Installera stream sist, om inte dess egen SQL Server måste komma före {other}. Välj en tid då ingen arbetar med {other}, och kontrollera efteråt att {theirs} körs.',
  'beside.restart-interrupts.why':
    'Installationen av stream avslutas med en omstart av datorn, som avbryter {theirs} för {other}. Har något annat nyss installerats kan den begära en omstart redan när den startar.',
  'ruling.https-443-by-address':
    'Handboken för IZYTRONIQ Enterprise anger adresser med https:// och utan port; 443 antas.',
  'ruling.sql-place-not-said':
    'Handboken för IZYTRONIQ Enterprise säger inte på vilken dator SQL Server körs; för konflikter antas den här servern.',
  'ruling.neighbour-at-defaults':
    'Checklistan frågar inte hur den andra programvaran är inställd: dess standardvärden antas. På sidan om konflikter går det att ange även dess inställningar.',
}
