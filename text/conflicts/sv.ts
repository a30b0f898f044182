import type { ConflictMessages } from './en.ts'

export const sv: ConflictMessages = {
  'severity.blocker': 'Blockerande',
  'severity.major': 'Viktigt',
  'severity.advice': 'Råd',
  'kind.port': 'TCP-port',
  'kind.iis-stop': 'IIS stoppas',
  'kind.sql-instance': 'SQL Server-instans',
  'kind.sql-version': 'Version av SQL Server',
  'kind.sql-collation': 'Sortering i SQL Server',
  'kind.service-account': 'Tjänstkonto',
  'kind.reboot-order': 'Omstart',
  'kind.exclusive': 'Bara en per server',
  'use.https': 'HTTPS-trafik',
  'use.http': 'standardwebbplatsen i IIS',
  'use.mqtt': 'MQTT-servern',
  'use.sql': 'den nya SQL Server-instansen',

  'conflict.port-taken':
    '{one} och {other} tar båda TCP-port {oneValue}: {one} för {oneUse}, {other} för {otherUse}.',
  'conflict.sql-not-offered':
    '{one} erbjuder en egen SQL Server-instans bara om servern inte har någon ännu; {other} har en där.',
  'conflict.iis-stopped':
    'Installationsprogrammet för {one} stoppar IIS och därmed {otherValue} för {other}. Även uppdatering av licensnyckeln kräver omstart av IIS.',
  'conflict.sql-version-too-old':
    '{one} ska använda en befintlig lokal instans och godtar SQL Server {oneValue}; instansen som installationsprogrammet för {other} skapar heter {otherValue}.',
  'conflict.sql-version-to-agree':
    '{one} godtar SQL Server {oneValue}; {other} varnar för en version som inte står i den egna kompatibilitetsguiden. En gemensam instans måste passa båda.',
  'conflict.sql-collation-differs':
    '{one} förväntar sig {oneValue} som standardsortering i SQL Server; {other} kan använda samma SQL Server, och handboken för {other} nämner ingen sortering.',
  'conflict.account-dedicated':
    'Tjänsten för {one} måste köras som Windows-användaren {oneValue}, som är reserverad för den; även tjänsterna för {other} behöver ett konto.',
  'conflict.restart-interrupts':
    'Installationen av {one} avslutas med en omstart av datorn, som avbryter {otherValue} för {other}. Har något annat nyss installerats kan den begära en omstart redan när den startar.',
  'conflict.one-installation': 'Bara en installation av {one} är tillåten per produktionsserver.',

  'remedy.change-https-port':
    'Ge stream en annan HTTPS-port: under installationen, eller senare i IIS, i bindningarna för Hager Group EMS Web Site. Adressen innehåller då porten, och brandväggen måste släppa in den.',
  'remedy.change-mqtt-port':
    'Flytta MQTT-servern i stream till en annan port efter installationen, utanför området för dynamiska portar. Den kan inte väljas under installationen, så porten måste vara ledig fram till dess.',
  'remedy.change-sql-port': 'Ge den nya SQL Server-instansen för stream en annan port under installationen.',
  'remedy.ask-for-port':
    'Handböckerna visar inget sätt att flytta någon av dem: kom överens med utgivarna om en annan port, eller ta en andra server.',
  'remedy.choose-existing':
    'Planera {one} med den befintliga instansen eller med en på en annan server. Ska {one} ha en egen måste {one} installeras innan {other} tar med en SQL Server.',
  'remedy.plan-late-iis-stop':
    'Här installeras {one} efter {other}: välj en tid då ingen arbetar med {other}, även när licensnyckeln uppdateras, och prova sidorna för {other} efteråt.',
  'remedy.plan-iis-stop':
    'Installera {one} först. Uppdatera senare licensnyckeln bara när ingen arbetar med {other}, och prova sidorna för {other} efteråt.',
  'remedy.use-other-instance':
    'Ge {one} en instans av någon av de versioner som godtas, på den här servern eller en annan.',
  'remedy.agree-version': 'Välj en version som står i båda listorna, eller ge {one} en egen instans.',
  'remedy.separate-instance':
    'Ge var och en sin egen instans, eller låt databasadministratören bekräfta att {other} fungerar med {oneValue}.',
  'remedy.use-own-account': 'Skapa ett konto för {other} som inte är {oneValue}.',
  'remedy.plan-early-restart':
    'Installera {one} före {other}: då finns ännu inget som omstarten kan avbryta. Om {other} redan körs, välj en tid då ingen arbetar med den, och kontrollera efteråt att {otherValue} körs.',
  'remedy.plan-restart':
    'Installera {one} sist och vid en tid då ingen arbetar med {other}; kontrollera efteråt att {otherValue} körs.',
  'remedy.use-second-server': 'Ta en andra server för den andra installationen.',

  'reason.brings-sql':
    'En egen SQL Server erbjuds bara så länge det inte finns någon: före allt som tar med eller använder en här.',
  'reason.stops-iis':
    'Installationsprogrammet stoppar IIS: inget som har en webbplats där bör vara i bruk ännu.',
  'reason.no-order': 'Ingen handbok kräver en viss plats i ordningen.',
  'reason.restarts': 'Avslutas med en omstart av datorn, som då gäller även allt före.',

  'assumption.https-443-by-address':
    '{software}: handboken anger adresser med https:// och utan port; 443 antas.',
  'assumption.sql-place-not-said':
    '{software}: handboken säger inte på vilken dator SQL Server körs; den här servern antas.',
  'assumption.express-2014-by-name':
    '{software}: installationsprogrammets instans räknas som SQL Server 2014, eftersom namnet slutar så.',
  'assumption.defaults-used': '{software}: inget angavs, så standardvärdena användes: {list}.',

  'step.claim.port': 'En port som tas',
  'step.claim.sql-new': 'En ny SQL Server-instans, som erbjuds om ingen finns',
  'step.claim.sql-local': 'En SQL Server på den här servern',
  'step.claim.iis-stop': 'Installationsprogrammet stoppar IIS',
  'step.claim.iis-site': 'En webbplats eller programpool i IIS',
  'step.claim.sql-accepted': 'Versioner av SQL Server som godtas',
  'step.claim.sql-not-listed': 'En SQL Server vars versioner står i en annan guide',
  'step.claim.sql-instance': 'SQL Server-instansen som skapas',
  'step.claim.sql-collation': 'Standardsorteringen som förväntas',
  'step.claim.sql-shared': 'En SQL Server som även andra kan använda',
  'step.claim.account': 'Ett konto för tjänsterna',
  'step.claim.own-account': 'Ett konto som ingen annan får använda',
  'step.claim.restart': 'En omstart av datorn',
  'step.claim.service': 'En tjänst som en omstart avbryter',
  'step.claim.single': 'Antal installationer som en server får ha',
  'step.conflict': 'Två anspråk som inte går ihop',
  'step.order': 'Platsen i installationsordningen',

  'page.ofSite': 'Det här är programvaran på den öppna anläggningen, med dess inställningar.',
  'page.title': 'Konflikter på en server',
  'page.lead':
    'Välj vad som ska dela en server: vad som krockar, vad som ska göras och i vilken ordning installationen sker följer av handböckerna.',
  'page.software': 'Programvara på servern',
  'page.twice': 'En andra {name} på samma server',
  'page.few': 'Välj minst två.',
  'page.alone': 'Vad {name} tar på en server',
  'page.matrix': 'Vad som krockar med vad',
  'page.matrix.none': 'inget',
  'page.list': 'Konflikter',
  'page.count': '{count, plural, =0 {Ingen konflikt} one {En konflikt} other {# konflikter}}',
  'page.nothing': 'Handböckerna nämner inget som krockar.',
  'page.todo': 'Att göra',
  'page.sources': 'Källor',
  'page.order': 'Installationsordning',
  'page.assumptions': 'Vad som har antagits',
  'page.fault': 'Ett fält kan inte användas ännu: matrisen står kvar som den var.',
  'group.parameters': 'Frågor om {name}',
  'parameter.stream.httpsPort': 'Webbserverns HTTPS-port',
  'parameter.stream.mqttPort': 'MQTT-port',
  'parameter.stream.sqlServer': 'SQL Server',
  'parameter.stream.sqlPort': 'Port för den nya SQL Server-instansen',
  'parameter.izytroniq-enterprise.httpsPort': 'HTTPS-port',
  'parameter.sage-100c-crm.sqlServer': 'SQL Server',
  'option.new-local': 'Ny, på den här servern',
  'option.existing-local': 'Befintlig, på den här servern',
  'option.remote': 'På en annan server',
  'option.local': 'Befintlig, på den här servern',
  'option.express': 'Express, från installationsprogrammet',
}
