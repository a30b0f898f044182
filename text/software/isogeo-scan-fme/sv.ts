import type { IsogeoMessages } from './en.ts'

/** Texts of Isogeo Scan FME's procedures, in Swedish. ICU MessageFormat. */
export const sv: IsogeoMessages = {
  // What is asked: groups, parameters, options, circumstances
  'group.site': 'Anläggningen',
  'group.machine': 'Servern',
  'group.services': 'Tjänsterna',
  'group.licences': 'Licenser',
  'group.symptom': 'Vad som är fel',
  'parameter.siteName.title': 'Anläggningens namn',
  'parameter.siteName.help':
    'Fri text, till exempel ort och avdelning. Den står överst på checklistan och dess dokument.',
  'parameter.serverName.title': 'Serverns namn',
  'parameter.serverName.help':
    'Datorn med FME som tjänsten körs eller ska köras på. Kommandot hostname visar namnet.',
  'parameter.workGroups.title': 'Arbetsgruppernas koder',
  'parameter.workGroups.help':
    'Minst två, åtskilda med kommatecken, huvudgruppen först. Varje kod ger namn åt en mapp och en tjänst: 1 till 32 bokstäver från A till Z, siffror, - eller _, och ingen kod två gånger.',
  'parameter.workGroups.open':
    'Här räcker en kod. Lämna fältet tomt om tjänsten har kvar namnet från nedladdningen, Isogeo Worker.',
  'parameter.windowsAccount.title': 'Tjänstkonto',
  'parameter.windowsAccount.help':
    'Det särskilda Windows-kontot som startar tjänsten. Skrivs DOMÄN\\användare; för ett lokalt konto står serverns namn i stället för domänen.',
  'parameter.installFolder.title': 'Tjänstens mapp',
  'parameter.installFolder.help':
    'Mappen som arkivet packas upp i. En fullständig Windows-sökväg; standardvärdet är handbokens.',
  'parameter.fmeLicence.title': 'En FME-licens finns tillgänglig',
  'parameter.fmeLicence.help':
    'Skanningen kör FME på servern. Utan tillgänglig licens slutar den med ett fel.',
  'parameter.thirdPartyLicences.title': 'Använda tredjepartslicenser',
  'parameter.thirdPartyLicences.help':
    'Vissa format läses med licenser från andra leverantörer, och de måste också finnas tillgängliga för tjänsten.',
  'option.thirdPartyLicences.none': 'Inga',
  'option.thirdPartyLicences.arcgis': 'Bara ArcGIS',
  'option.thirdPartyLicences.1spatial': 'Bara 1Spatial',
  'option.thirdPartyLicences.both': 'ArcGIS och 1Spatial',
  'parameter.fmeInstances.title': 'FME-instanser',
  'parameter.fmeInstances.help':
    'Hur många instanser tjänsten får köra samtidigt, från 1 till 5, alla med samma licens. Servern måste klara dem.',
  'parameter.symptom.title': 'Vad du ser',
  'parameter.symptom.help': 'Testerna och det som hjälper beror på det.',
  'option.symptom.installer-stays-open': 'Installationsfönstret står kvar med ett fel.',
  'option.symptom.service-missing': 'Tjänsten finns inte i listan över Windows-tjänster.',
  'option.symptom.service-not-started': 'Windows meddelar att tjänsten inte kunde startas.',
  'option.symptom.dot-red': 'Punkten i Isogeo-programmets sidhuvud är röd.',
  'option.symptom.scan-fails': 'En skanning av en ingångspunkt slutar med ett fel.',
  'symptom.installer-stays-open': 'Installationsfönstret står kvar med ett fel.',
  'symptom.service-missing': 'Tjänsten finns inte i listan över Windows-tjänster.',
  'symptom.service-not-started': 'Windows meddelar att tjänsten inte kunde startas.',
  'symptom.dot-red': 'Punkten i Isogeo-programmets sidhuvud är röd.',
  'symptom.scan-fails': 'En skanning av en ingångspunkt slutar med ett fel.',
  'circumstance.symptom-installer-stays-open.yes': 'Installationsfönstret står kvar med ett fel.',
  'circumstance.symptom-installer-stays-open.no': 'Installationsfönstret står inte kvar.',
  'circumstance.symptom-service-missing.yes': 'Tjänsten finns inte i listan över Windows-tjänster.',
  'circumstance.symptom-service-missing.no': 'Att tjänsten saknas är inte det som valdes.',
  'circumstance.symptom-service-not-started.yes': 'Windows meddelar att tjänsten inte kunde startas.',
  'circumstance.symptom-service-not-started.no': 'En misslyckad start är inte det som valdes.',
  'circumstance.symptom-dot-red.yes': 'Punkten i Isogeo-programmets sidhuvud är röd.',
  'circumstance.symptom-dot-red.no': 'En röd punkt är inte det som valdes.',
  'circumstance.symptom-scan-fails.yes': 'En skanning av en ingångspunkt slutar med ett fel.',
  'circumstance.symptom-scan-fails.no': 'En misslyckad skanning är inte det som valdes.',
  'circumstance.fme-licence-missing.yes': 'Ingen FME-licens finns tillgänglig.',
  'circumstance.fme-licence-missing.no': 'En FME-licens finns tillgänglig.',
  'circumstance.arcgis.yes': 'En ArcGIS-licens används.',
  'circumstance.arcgis.no': 'Ingen ArcGIS-licens används.',
  'circumstance.1spatial.yes': 'En 1Spatial-licens används.',
  'circumstance.1spatial.no': 'Ingen 1Spatial-licens används.',
  'circumstance.named-by-groups.yes': 'Tjänsterna bär sina arbetsgruppers koder.',
  'circumstance.named-by-groups.no': 'Tjänsten har kvar namnet från nedladdningen, Isogeo Worker.',
  'circumstance.host-name-long.yes': 'Datorns namn har fler än 15 tecken.',
  'circumstance.host-name-long.no': 'Datorns namn har högst 15 tecken.',
  'circumstance.account-long.yes': 'En del av kontots namn har fler än 15 tecken.',
  'circumstance.account-long.no': 'Ingen del av kontots namn har fler än 15 tecken.',
  'circumstance.account-managed.yes': 'Tjänstkontot är ett hanterat konto.',
  'circumstance.account-managed.no': 'Tjänstkontot är inte ett hanterat konto.',

  // Procedures and sections
  'procedure.install.title': 'Installera skanningstjänsten',
  'procedure.install.summary':
    'Ladda ned en arbetsgrupps tjänst, packa upp den och installera den på servern.',
  'procedure.configure-service.title': 'Ställ in tjänstkontot',
  'procedure.configure-service.summary':
    'Låt det särskilda Windows-kontot starta tjänsten i stället för den lokala administratören.',
  'procedure.verify.title': 'Kontrollera installationen',
  'procedure.verify.summary': 'Kontrollera att tjänsten körs och att Isogeo-plattformen har kontakt med den.',
  'procedure.speed-up.title': 'Gör skanningen snabbare',
  'procedure.speed-up.summary': 'Låt tjänsten köra flera FME-instanser med samma licens.',
  'procedure.install-several.title': 'Installera flera tjänster',
  'procedure.install-several.summary':
    'Ge var och en av flera arbetsgrupper en egen tjänst, alla med samma FME.',
  'procedure.troubleshoot.title': 'Hitta och avhjälpa ett fel',
  'procedure.troubleshoot.summary': 'Gå från det du ser, ett test i taget, till det som hjälper.',
  'section.ready': 'Innan du börjar',
  'section.download': 'Nedladdning',
  'section.set-up': 'Uppackning och installation',
  'section.account': 'Kontot',
  'section.log-on': 'Tjänstens inloggning',
  'section.log-on-check': 'Kontroll',
  'section.service-runs': 'Tjänsten körs',
  'section.platform': 'Plattformen har kontakt med tjänsten',
  'section.capacity': 'Kapacitet och licenser',
  'section.limit': 'Gränsen',
  'section.several-download': 'Nedladdning för varje grupp',
  'section.several-folders': 'En mapp för varje grupp',
  'section.several-rename': 'Ett namn för varje tjänst',
  'section.several-start': 'Installation och start',
  'section.tests': 'Tester',
  'section.workarounds': 'Det som hjälper',

  // Ways through windows and menus
  'gui.scan-fme':
    'https://app.isogeo.com, inloggad > Administration > Applications > Scan FME, eller direkt https://app.isogeo.com/admin/isogeo-worker',
  'gui.add-service':
    'Administration > Applications > Scan FME > menyn > ”Ajouter” (lägg till) för ytterligare en tjänst',
  'gui.run-as-administrator': 'Mappen daemon > högerklicka på install.bat > Kör som administratör',
  'gui.services': 'Start > sök efter ”tjänster” > Tjänster',
  'gui.service-properties':
    'Tjänster > högerklicka på {serviceCount, plural, one {{serviceNames}} other {var och en av tjänsterna {serviceNames}}} > Egenskaper',
  'gui.service-log-on': 'Tjänstens egenskaper > fliken ”Logga in” > Det här kontot',
  'gui.service-restart':
    'Tjänster > högerklicka på {serviceCount, plural, one {{serviceNames}} other {var och en av tjänsterna {serviceNames}}} > Starta om',
  'gui.go-to-application': 'Webbläsaren, nedladdningssidan > ”Aller à l’application” (gå till programmet)',
  'gui.refresh': 'Isogeo-programmet > menyn till höger om punkten > ”Rafraîchir” (uppdatera)',

  // Items
  'isogeo-scan-fme.licence.fme-missing': 'Se till att en FME-licens blir tillgänglig för {serverName}.',
  'isogeo-scan-fme.licence.fme-missing.why':
    'Skanningen kör FME; om licensen inte är tillgänglig slutar skanningen av en ingångspunkt med ett fel.',
  'isogeo-scan-fme.licence.arcgis': 'Kontrollera att ArcGIS-licensen är tillgänglig på servern.',
  'isogeo-scan-fme.licence.arcgis.why':
    'En otillgänglig tredjepartslicens hör till orsakerna till en misslyckad skanning.',
  'isogeo-scan-fme.licence.1spatial': 'Kontrollera att 1Spatial-licensen är tillgänglig på servern.',
  'isogeo-scan-fme.licence.1spatial.why':
    'En otillgänglig tredjepartslicens hör till orsakerna till en misslyckad skanning.',
  'isogeo-scan-fme.account.ready':
    'Se till att Windows-kontot {windowsAccount} skapas, enbart för tjänsten, och ha dess lösenord till hands.',
  'isogeo-scan-fme.account.ready.why':
    'Tjänsten måste startas av det här kontot. Kommandot visar identifieraren för ett konto som finns; för alla andra ger det ett fel.',
  'isogeo-scan-fme.account.long-names':
    'Korta {longNames} till 15 tecken, eller se till att allt som frågar efter namnet godtar det som Windows visar.',
  'isogeo-scan-fme.account.long-names.why':
    'NetBIOS kortar namn till 15 tecken. Kommandona i den här listan innehåller de fullständiga namnen; kommandona här visar datorns fullständiga namn och det kortade.',
  'isogeo-scan-fme.account.managed':
    'Välj ett annat konto än {windowsAccount}: det är ett hanterat tjänstkonto.',
  'isogeo-scan-fme.account.managed.why':
    'Enligt handboken ska en Windows-användares inloggningsuppgifter anges. Windows behåller lösenordet för ett hanterat tjänstkonto för sig självt, så det finns inget att skriva in.',
  'isogeo-scan-fme.service.restart':
    'Starta om {serviceCount, plural, one {tjänsten} other {tjänsterna}} {serviceNames} på {serverName}.',
  'isogeo-scan-fme.service.restart.why':
    'En ändring får verkan först när {serviceCount, plural, one {tjänsten} other {varje tjänst}} startar på nytt. Det kräver administratörsrättigheter.',
  'isogeo-scan-fme.service.names':
    'Jämför namnen i listan över Windows-tjänster med dem i den här listan: {serviceNames}.',
  'isogeo-scan-fme.service.names.why':
    'Det är namnen som listan för flera tjänster ger. Om andra har valts, sätt dem i stället, även i kommandona.',
  'isogeo-scan-fme.download.sign-in':
    'Logga in i Isogeo med ditt konto och öppna administrationen för Scan FME.',
  'isogeo-scan-fme.download.sign-in.why':
    'Där skapas tjänsten för varje arbetsgrupp, med egna inloggningsuppgifter.',
  'isogeo-scan-fme.download.name':
    'Skapa tjänsten under ett enkelt namn, till exempel {serverName} eller användarens.',
  'isogeo-scan-fme.download.name.why':
    'När ingen tjänst är aktiv frågar sidan efter namnet; för ytterligare en tjänst används ”Ajouter” i menyn.',
  'isogeo-scan-fme.download.archive': 'Ladda ned tjänstens arkiv och för över det till {serverName}.',
  'isogeo-scan-fme.download.archive.why':
    'Tjänsten är skapad för den här arbetsgruppen och har egna inloggningsuppgifter.',
  'isogeo-scan-fme.install.folder': 'Skapa mappen {installFolder} om den inte finns.',
  'isogeo-scan-fme.install.folder.why':
    'Arkivet packas upp där. Kommandot kräver administratörsrättigheter och ändrar inget i en mapp som finns.',
  'isogeo-scan-fme.install.unpack': 'Packa upp arkivet i {installFolder}.',
  'isogeo-scan-fme.install.unpack.why':
    'Kommandot svarar True när install.bat ligger i mappen daemon, där den hör hemma.',
  'isogeo-scan-fme.install.run': 'Kör install.bat i mappen daemon som administratör.',
  'isogeo-scan-fme.install.run.why':
    'Den installerar tjänsten och startar den; utan administratörsrättigheter nekar Windows båda.',
  'isogeo-scan-fme.install.window-closes': 'Kontrollera att konsolfönstret stängs av sig självt.',
  'isogeo-scan-fme.install.window-closes.why':
    'Om det står kvar med ett fel, kontrollera förutsättningarna på nytt; hjälper inte det, kontakta Isogeos support.',
  'isogeo-scan-fme.configure.properties':
    'Öppna egenskaperna för {serviceCount, plural, one {tjänsten} other {var och en av tjänsterna}} {serviceNames}.',
  'isogeo-scan-fme.configure.properties.why':
    'Efter installationen tillhör {serviceCount, plural, one {tjänsten} other {tjänsterna}} det lokala administratörskontot.',
  'isogeo-scan-fme.configure.log-on':
    'Ange {windowsAccount} och dess lösenord som {serviceCount, plural, one {tjänstens konto} other {konto för var och en av tjänsterna {serviceNames}}}.',
  'isogeo-scan-fme.configure.log-on.why':
    '{serviceCount, plural, one {Tjänsten} other {Varje tjänst}} måste startas av den Windows-användare som är avsedd för den.',
  'isogeo-scan-fme.configure.confirm':
    'Bekräfta med OK{serviceCount, plural, one {} other { för varje tjänst}} och notera att {serviceCount, plural, one {tjänsten} other {den}} måste startas om.',
  'isogeo-scan-fme.configure.confirm.why':
    'Windows säger det i ett meddelande; till dess används det gamla kontot.',
  'isogeo-scan-fme.configure.check-account':
    'Kontrollera att {serviceCount, plural, one {tjänsten} other {var och en av tjänsterna {serviceNames}}} körs med {windowsAccount}.',
  'isogeo-scan-fme.configure.check-account.why':
    'Kommandot visar kontot som StartName; en punkt står för själva servern. Detta är vårt eget råd.',
  'isogeo-scan-fme.verify.open-console': 'Öppna konsolen för Windows-tjänster på {serverName}.',
  'isogeo-scan-fme.verify.open-console.why': 'Den listar varje tjänst med dess status.',
  'isogeo-scan-fme.verify.running':
    '{serviceCount, plural, one {Leta upp tjänsten {serviceNames} i listan; statusen måste vara ”Körs”.} other {Leta upp tjänsterna {serviceNames} i listan; statusen för var och en måste vara ”Körs”.}}',
  'isogeo-scan-fme.verify.running.why':
    '{serviceCount, plural, one {Om den saknas, uppdatera listan med tangenten F5; syns den ändå inte, installera på nytt.} other {Om någon saknas, uppdatera listan med tangenten F5; syns den ändå inte, installera just den på nytt.}}',
  'isogeo-scan-fme.verify.account':
    'Läs av i StartName att {serviceCount, plural, one {tjänsten} other {var och en av tjänsterna {serviceNames}}} startas av {windowsAccount}.',
  'isogeo-scan-fme.verify.account.why':
    'Direkt efter installationen är det fortfarande den lokala administratören, och så får det inte förbli.',
  'isogeo-scan-fme.verify.go-to-application':
    'Gå tillbaka till webbläsaren och vidare till Isogeo-programmet.',
  'isogeo-scan-fme.verify.go-to-application.why':
    'Sidhuvudet visar om plattformen och {serviceCount, plural, one {tjänsten} other {tjänsterna}} har kontakt.',
  'isogeo-scan-fme.verify.green-dot':
    'Kontrollera att punkten i sidhuvudet är grön{serviceCount, plural, one {} other { i var och en av arbetsgrupperna {workGroups}}}.',
  'isogeo-scan-fme.verify.green-dot.why':
    'Om den är röd, uppdatera via menyn bredvid; har inget ändrats efter 5 minuter, kontakta Isogeos support.',
  'isogeo-scan-fme.speed-up.server-sized':
    'Kontrollera att {serverName} klarar {allInstances, plural, one {# FME-instans} other {# FME-instanser samtidigt}}.',
  'isogeo-scan-fme.speed-up.server-sized.why':
    'Handboken ställer detta villkor men ger inga siffror; kommandot visar processorer och minne.',
  'isogeo-scan-fme.speed-up.licence-limit':
    'Räkna instanserna för alla tjänster som använder den här FME-licensen: högst 5 tillsammans.{serviceCount, plural, one {} other { {serviceNames} kör tillsammans {allInstances}{licenceLimit, select, exceeded {, vilket är fler än licensen tillåter} other {}}.}}',
  'isogeo-scan-fme.speed-up.licence-limit.why': 'Så många kan skanningen köra med en licens.',
  'isogeo-scan-fme.speed-up.copy':
    'Kopiera {serviceCount, plural, one {worker.bat innan du ändrar den} other {worker.bat för varje tjänst innan du ändrar filen}}.',
  'isogeo-scan-fme.speed-up.copy.why':
    'Då går det att återställa det gamla läget. Kommandot kräver administratörsrättigheter. Detta är vårt eget råd.',
  'isogeo-scan-fme.speed-up.set-limit':
    '{serviceCount, plural, one {Sätt MAX_FME_CONCURRENCY_LIMIT till {fmeInstances} i {workerFiles} och spara.} other {Sätt MAX_FME_CONCURRENCY_LIMIT till {fmeInstances} i var och en av dessa filer och spara: {workerFiles}.}}',
  'isogeo-scan-fme.speed-up.set-limit.why':
    'Värdet anger hur många FME-instanser {serviceCount, plural, one {tjänsten} other {varje tjänst}} kör samtidigt. Ändra bara talet.',
  'isogeo-scan-fme.speed-up.check-limit':
    'Läs raden igen{serviceCount, plural, one {} other { i varje fil}}: den måste innehålla talet {fmeInstances}.',
  'isogeo-scan-fme.speed-up.check-limit.why':
    'En redigerare utan administratörsrättigheter kan ha sparat filen på en annan plats. Detta är vårt eget råd.',
  'isogeo-scan-fme.several.instances':
    'Bestäm hur tjänsterna delar på FME-instanserna: högst 5 tillsammans för en licens.',
  'isogeo-scan-fme.several.instances.why':
    'Alla tjänster använder samma FME-installation, på en server eller flera.',
  'isogeo-scan-fme.several.download':
    'Ladda ned tjänsten från var och en av arbetsgrupperna {workGroups}, med huvudgruppen {mainGroup} först, och för över arkiven till {serverName}.',
  'isogeo-scan-fme.several.download.why':
    'Varje tjänst skapas för en arbetsgrupp och har egna inloggningsuppgifter. Har en grupp ingen aktiv tjänst frågar sidan efter ett enkelt namn, till exempel datorns; för ytterligare en tjänst används ”Ajouter” i menyn.',
  'isogeo-scan-fme.several.keep-apart': 'Märk varje arkiv med arbetsgruppens kod.',
  'isogeo-scan-fme.several.keep-apart.why':
    'Arkiven ser likadana ut; ett förväxlat skulle arbeta för fel grupp. Detta är vårt eget råd.',
  'isogeo-scan-fme.several.folders': 'Skapa en mapp för varje arbetsgrupp i {installFolder}.',
  'isogeo-scan-fme.several.folders.why':
    'Handboken kräver ordning bland installationerna så att ingen förväxlas. Kommandot kräver administratörsrättigheter.',
  'isogeo-scan-fme.several.unpack': 'Packa upp varje arkiv i arbetsgruppens mapp.',
  'isogeo-scan-fme.several.unpack.why':
    'Kommandot svarar True för install.bat och uninstall.bat i varje grupp.',
  'isogeo-scan-fme.several.find-names':
    'Titta på förekomsterna av Isogeo Worker: 3 per grupp, i install.bat och uninstall.bat.',
  'isogeo-scan-fme.several.find-names.why':
    'Handboken räknar 3 förekomster, som var och en ska ersättas med ett eget namn för tjänsten.',
  'isogeo-scan-fme.several.rename': 'Ersätt alla förekomster med ett namn för varje tjänst: {serviceNames}.',
  'isogeo-scan-fme.several.rename.why':
    'Kommandot gör det i båda filerna för varje grupp, kräver administratörsrättigheter och ändrar inget om det körs igen.',
  'isogeo-scan-fme.several.check-names':
    'Räkna igen i varje grupps filer: Found och Renamed måste vara lika.',
  'isogeo-scan-fme.several.check-names.why':
    'Found räknar Isogeo Worker, Renamed samma namn följt av gruppens kod. En förekomst som missas i uninstall.bat skulle senare ta bort fel tjänst. Detta är vårt eget råd.',
  'isogeo-scan-fme.several.run': 'Kör install.bat för varje grupp som administratör.',
  'isogeo-scan-fme.several.run.why':
    'Var och en installerar sin tjänst och startar den; fönstret stängs av sig självt. Om ett står kvar med ett fel, kontrollera förutsättningarna på nytt; hjälper inte det, kontakta Isogeos support.',
  'isogeo-scan-fme.several.log-on': 'Ange {windowsAccount} som konto för varje tjänst: {serviceNames}.',
  'isogeo-scan-fme.several.log-on.why': 'Efter installationen startas de av den lokala administratören.',
  'isogeo-scan-fme.several.restart': 'Starta om alla tjänster.',
  'isogeo-scan-fme.several.restart.why':
    'Först då får det nya kontot verkan. Kommandot kräver administratörsrättigheter.',
  'isogeo-scan-fme.several.check': 'Kontrollera att varje tjänst körs med {windowsAccount}.',
  'isogeo-scan-fme.several.check.why':
    'Kommandot visar namn, konto och status för var och en: State måste vara Running. Om någon saknas, installera den på nytt.',
  'isogeo-scan-fme.several.green-dots':
    'Kontrollera i Isogeo-programmet att punkten är grön i var och en av arbetsgrupperna {workGroups}.',
  'isogeo-scan-fme.several.green-dots.why':
    'Den visar att gruppens tjänst och plattformen har kontakt. Om någon är röd, uppdatera via menyn bredvid; har inget ändrats efter 5 minuter, kontakta Isogeos support.',

  // Troubleshooting
  'isogeo-scan-fme.trouble.ask-isogeo':
    'Kontakta Isogeos support och berätta vad du ser och vad testerna visade.',
  'isogeo-scan-fme.trouble.ask-isogeo.why': 'Handboken nämner ingen ytterligare orsak.',
  'isogeo-scan-fme.trouble.mend-account':
    'Ge {windowsAccount} de rättigheter som förutsättningarna kräver och kontrollera att tjänsten har dess lösenord.',
  'isogeo-scan-fme.trouble.mend-account.why':
    'Rättigheterna för kontot som startar tjänsten hör till förutsättningarna, som enligt handboken ska kontrolleras igen.',
  'isogeo-scan-fme.trouble.run-again':
    'Kör install.bat igen på {serverName}, som administratör{serviceCount, plural, one {} other {, för dem av tjänsterna {serviceNames} som saknas}}.',
  'isogeo-scan-fme.trouble.run-again.why':
    'När tjänsten fortfarande saknas kräver handboken ett nytt installationsförsök.',
  'isogeo-scan-fme.trouble.installer.run-again':
    'När förutsättningarna är uppfyllda, kör install.bat igen på {serverName}, som administratör{serviceCount, plural, one {} other {, för dem av tjänsterna {serviceNames} som inte körs}}.',
  'isogeo-scan-fme.trouble.installer.run-again.why':
    'Enligt handboken ska förutsättningarna kontrolleras; sedan hänvisar den till supporten. Försöket däremellan är vårt eget råd.',
  'isogeo-scan-fme.trouble.installer.administrator': 'Kördes install.bat som administratör?',
  'isogeo-scan-fme.trouble.installer.administrator.why': 'Ett vanligt dubbelklick räcker inte.',
  'outcome.isogeo-scan-fme.trouble.installer.administrator.no': 'Nej, eller okänt.',
  'outcome.isogeo-scan-fme.trouble.installer.administrator.yes': 'Ja.',
  'isogeo-scan-fme.trouble.installer.prerequisites':
    'Är förutsättningarna uppfyllda, framför allt kontot {windowsAccount} och dess rättigheter?',
  'isogeo-scan-fme.trouble.installer.prerequisites.why':
    'Enligt handboken ska de kontrolleras igen när fönstret står kvar. Kommandot ger ett fel för ett konto som inte finns.',
  'outcome.isogeo-scan-fme.trouble.installer.prerequisites.missing': 'Någon saknas.',
  'outcome.isogeo-scan-fme.trouble.installer.prerequisites.met': 'Alla är uppfyllda.',
  'isogeo-scan-fme.trouble.missing.refresh':
    'Uppdatera listan över tjänster på {serverName} med tangenten F5. {serviceCount, plural, one {Visas {serviceNames}?} other {Visas alla tjänsterna {serviceNames}?}}',
  'isogeo-scan-fme.trouble.missing.refresh.why': 'En öppen lista visar inte nya tjänster av sig själv.',
  'outcome.isogeo-scan-fme.trouble.missing.refresh.appears': 'Den visas.',
  'outcome.isogeo-scan-fme.trouble.missing.refresh.stays-away': 'Den visas inte.',
  'isogeo-scan-fme.trouble.missing.go-on':
    'Fortsätt med {serviceCount, plural, one {tjänstkontot} other {tjänsternas konto}}.',
  'isogeo-scan-fme.trouble.missing.go-on.why':
    '{serviceCount, plural, one {Tjänsten är installerad} other {Tjänsterna är installerade}}; bara listan var gammal.',
  'isogeo-scan-fme.trouble.not-started.account':
    'Är {serviceCount, plural, one {tjänsten inställd} other {var och en av tjänsterna {serviceNames} inställd}} på {windowsAccount}, och har kontot de rättigheter som förutsättningarna kräver?',
  'isogeo-scan-fme.trouble.not-started.account.why':
    'Det första kommandot visar kontot som StartName, det andra om det finns.',
  'outcome.isogeo-scan-fme.trouble.not-started.account.wrong': 'Ett annat konto, eller rättigheter saknas.',
  'outcome.isogeo-scan-fme.trouble.not-started.account.right': 'Kontot och rättigheterna stämmer.',
  'isogeo-scan-fme.trouble.not-started.start':
    'Starta {serviceCount, plural, one {tjänsten} other {tjänsterna}} {serviceNames} på {serverName}.',
  'isogeo-scan-fme.trouble.not-started.start.why':
    'Om starten lyckas nu är felet borta. Det kräver administratörsrättigheter.',
  'isogeo-scan-fme.trouble.dot.service':
    'Körs {serviceCount, plural, one {tjänsten} other {var och en av tjänsterna}} {serviceNames} på {serverName}?',
  'isogeo-scan-fme.trouble.dot.service.why': 'En stoppad tjänst kan inte svara plattformen.',
  'outcome.isogeo-scan-fme.trouble.dot.service.stopped': 'Den är stoppad eller saknas.',
  'outcome.isogeo-scan-fme.trouble.dot.service.running': 'Den körs.',
  'isogeo-scan-fme.trouble.dot.refresh':
    'Uppdatera via menyn till höger om punkten och vänta 5 minuter. Är punkten grön?',
  'isogeo-scan-fme.trouble.dot.refresh.why':
    'Om inget har ändrats efter 5 minuter hänvisar handboken till supporten.',
  'outcome.isogeo-scan-fme.trouble.dot.refresh.green': 'Den är grön.',
  'outcome.isogeo-scan-fme.trouble.dot.refresh.red': 'Den förblir röd.',
  'isogeo-scan-fme.trouble.dot.restart':
    'Starta {serviceCount, plural, one {tjänsten} other {dem av tjänsterna {serviceNames} som är stoppade}} och uppdatera sedan punkten.',
  'isogeo-scan-fme.trouble.dot.restart.why':
    'Om den inte startar, välj det symptomet. Starten kräver administratörsrättigheter. Detta är vårt eget råd.',
  'isogeo-scan-fme.trouble.dot.go-on': 'Fortsätt: plattformen och tjänsten har kontakt.',
  'isogeo-scan-fme.trouble.dot.go-on.why': 'Den gröna punkten visar det.',
  'isogeo-scan-fme.trouble.scan.entry-point':
    'Stämmer ingångspunktens inställningar: finns sökvägen eller schemat?',
  'isogeo-scan-fme.trouble.scan.entry-point.why':
    'En skanning kan bara läsa det som finns där ingångspunkten pekar.',
  'outcome.isogeo-scan-fme.trouble.scan.entry-point.wrong': 'Något stämmer inte.',
  'outcome.isogeo-scan-fme.trouble.scan.entry-point.right': 'De stämmer.',
  'isogeo-scan-fme.trouble.scan.rights':
    'Får {windowsAccount}, som startar {serviceCount, plural, one {tjänsten} other {tjänsterna {serviceNames}}} på {serverName}, läsa sökvägen eller schemat?',
  'isogeo-scan-fme.trouble.scan.rights.why':
    'Skanningen har det här kontots rättigheter, inte dina. Kommandot visar vilket det är.',
  'outcome.isogeo-scan-fme.trouble.scan.rights.missing': 'Nej, det får det inte.',
  'outcome.isogeo-scan-fme.trouble.scan.rights.there': 'Ja, det får det.',
  'isogeo-scan-fme.trouble.scan.licences':
    'Är licenserna för FME och, där de används, 1Spatial och ArcGIS tillgängliga?',
  'isogeo-scan-fme.trouble.scan.licences.why':
    'När en skanning misslyckas ska det enligt handboken kontrolleras att dessa licenser är tillgängliga.',
  'outcome.isogeo-scan-fme.trouble.scan.licences.unavailable': 'Någon är inte tillgänglig.',
  'outcome.isogeo-scan-fme.trouble.scan.licences.available': 'Alla är tillgängliga.',
  'isogeo-scan-fme.trouble.scan.correct-entry-point':
    'Rätta ingångspunkten i Isogeo-programmet och skanna igen.',
  'isogeo-scan-fme.trouble.scan.correct-entry-point.why':
    'Skriv sökvägen så som servern ser den, inte med dina egna enhetsbokstäver. Detta är vårt eget råd.',
  'isogeo-scan-fme.trouble.scan.free-fme': 'Gör FME-licensen tillgänglig för tjänsten igen.',
  'isogeo-scan-fme.trouble.scan.free-fme.why': 'Skanna sedan igen; felet måste vara borta.',
  'isogeo-scan-fme.trouble.scan.free-arcgis': 'Gör ArcGIS-licensen tillgänglig för tjänsten igen.',
  'isogeo-scan-fme.trouble.scan.free-arcgis.why': 'Skanna sedan igen; felet måste vara borta.',
  'isogeo-scan-fme.trouble.scan.free-1spatial': 'Gör 1Spatial-licensen tillgänglig för tjänsten igen.',
  'isogeo-scan-fme.trouble.scan.free-1spatial.why': 'Skanna sedan igen; felet måste vara borta.',

  // Rulings
  'ruling.labels-translated':
    'Handboken visar Isogeo-programmets texter bara på franska; de står här som de är tryckta, med en översättning.',
  'ruling.own-advice': 'Punkter där det anges är våra egna råd; handboken kräver dem inte.',
  'ruling.five-instances-per-licence':
    'Handboken tillåter upp till 5 FME-instanser med samma licens. När flera tjänster delar en licens tolkas gränsen som gemensam för dem alla.',
  'ruling.worker-bat-line-silent':
    'Handboken nämner inställningen i worker.bat men visar inte raden; bara talet ändras.',
  'ruling.folder-per-work-group':
    'Handboken visar de förväntade mapparna bara som bild. Här har varje arbetsgrupp en mapp med sin kod i tjänstens mapp.',
  'ruling.service-name-pattern':
    'Handboken kräver ett eget namn för varje tjänst men ger inget mönster. Här är det Isogeo Worker följt av arbetsgruppens kod.',
  'ruling.three-occurrences-over-two-files':
    'Handboken talar om 3 förekomster i install.bat och uninstall.bat utan att säga hur de fördelas. De tolkas som 3 i de båda filerna tillsammans; alla som hittas ersätts.',
  'ruling.names-cut-by-netbios':
    'Handboken nämner inte namnens längd. Att NetBIOS kortar namn över 15 tecken beror på Windows; kommandona innehåller de fullständiga namnen.',
  'ruling.managed-account-no-password':
    'Handboken nämner inte hanterade tjänstkonton. Eftersom den kräver inloggningsuppgifter räknas ett sådant konto som en viktig punkt.',

  // The way to a procedure
  'path.start': 'Vad ska du göra?',
  'path.start.first-install': 'Installera skanningen för första gången',
  'path.start.change-account': 'Låta ett annat konto starta tjänsten',
  'path.start.check': 'Kontrollera en installation',
  'path.start.faster': 'Göra skanningen snabbare',
  'path.start.something-wrong': 'Något fungerar inte',
  'path.how-many': 'För hur många arbetsgrupper skannas data här?',
  'path.how-many.one': 'En',
  'path.how-many.several': 'Flera, med samma FME',
  'path.something-wrong': 'Vad ser du?',
  'path.something-wrong.installer-stays-open': 'Installationsfönstret står kvar med ett fel.',
  'path.something-wrong.service-missing': 'Tjänsten finns inte i listan över Windows-tjänster.',
  'path.something-wrong.service-not-started': 'Windows meddelar att tjänsten inte kunde startas.',
  'path.something-wrong.dot-red': 'Punkten i Isogeo-programmets sidhuvud är röd.',
  'path.something-wrong.scan-fails': 'En skanning av en ingångspunkt slutar med ett fel.',

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
  'beside.restart-interrupts':
    'Se till att {other} installeras efter Isogeo Scan FME, om det inte tar med sig en egen SQL Server och måste komma först. Välj en tid då ingen arbetar med Isogeo Scan FME, och kontrollera efteråt att {serviceCount, plural, one {tjänsten} other {tjänsterna}} {serviceNames} körs.',
  'beside.restart-interrupts.why':
    'Installationen av {other} avslutas med en omstart av datorn, som avbryter {serviceNames} för Isogeo Scan FME.',
  'beside.account-dedicated':
    'Reservera Windows-användaren {windowsAccount} för Isogeo Scan FME: tjänsterna för {other} körs med ett annat konto.',
  'beside.account-dedicated.why':
    'Tjänsten måste köras som en Windows-användare som är reserverad för den; även tjänsterna för {other} behöver ett konto.',
}
