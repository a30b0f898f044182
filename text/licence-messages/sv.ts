import type { LicenceMessageMessages } from './en.ts'

/** Texter för meddelandena till Hager Services och deras sida, på svenska. */
export const sv: LicenceMessageMessages = {
  'subject.activate-cloud': 'stream: License Pool för en molnlicens',
  'subject.activate-local': 'stream: Site key för en lokal licens',
  'subject.transfer-cloud': 'stream: flytt av en molnlicens',
  'subject.transfer-local': 'stream: lokal licens raderad, flytt till en annan dator',
  'subject.replace-site-key': 'stream: begäran om Site Key Replacement',
  'subject.change-to-cloud': 'stream: byte av en licens från lokalt läge till molnläge',
  'subject.change-to-local': 'stream: byte av en licens från molnläge till lokalt läge',
  'subject.extend-cloud': 'stream: utökning av en molnlicens',
  'subject.extend-local': 'stream: utökning av en lokal licens',
  'subject.upgrade-cloud': 'stream: molnlicens borttagen för en uppgradering',
  'subject.upgrade-local': 'stream: lokal licens raderad för en uppgradering',
  'subject.recover-cloud': 'stream: molnlicens att få tillbaka',
  'subject.recover-local': 'stream: lokal licens att få tillbaka',
  subject: '{subject} – {site}',

  'request.activate-cloud':
    'Vi vill konfigurera den här stream-licensen i molnläge. Skicka oss namnet på dess License Pool.',
  'request.activate-local':
    'Vi vill aktivera den här stream-licensen i lokalt läge. Site code nedan är avläst på datorn som ska ha den. Skicka oss Site key för den, som en .glic-fil.',
  'request.transfer-cloud':
    'Vi flyttar den här stream-licensen i molnläge till en annan dator. Den gamla datorn använder den inte längre. Frigör licensen hos er och bekräfta för oss att den är ledig.',
  'request.transfer-local':
    'Vi har raderat stream-licensen i lokalt läge på den gamla datorn, för att flytta den till en annan. Old Site Key och Kill Code som visades står nedan. Radera licensen även hos er och bekräfta det för oss. Därefter skickar vi Site code för den nya datorn.',
  'request.replace-site-key':
    'Vi behöver den här stream-licensen i lokalt läge på en annan dator, men stream finns inte längre på den första: licensen gick inte att radera där. Gör en Site Key Replacement. Meddela oss när den är gjord och vad ni ännu behöver för den nya nyckeln.',
  'request.change-to-cloud':
    'Vi vill byta den här stream-licensen från lokalt läge till molnläge, på datorn som anges nedan. Gör bytet hos er och meddela oss namnet på License Pool och vad vi ska göra på datorn.',
  'request.change-to-local':
    'Vi vill byta den här stream-licensen från molnläge till lokalt läge. Meddela oss om det är möjligt och vad vi ska göra, och frigör licensen hos er när den är borttagen från datorn. Därefter skickar vi datorns Site code.',
  'request.extend-cloud':
    'Vi vill utöka den här stream-licensen i molnläge med artikelnumren nedan. Lägg till dem i License Pool och bekräfta det för oss.',
  'request.extend-local':
    'Vi vill utöka den här stream-licensen i lokalt läge med artikelnumren nedan. Datorns nuvarande Site code står också nedan. Skicka oss den nya Site key, som en .glic-fil.',
  'request.upgrade-cloud':
    'Vi tar bort den här stream-licensen i molnläge från datorn, för att uppgradera stream där. Den konfigureras sedan på samma dator igen. Frigör licensen hos er och bekräfta för oss att den är ledig.',
  'request.upgrade-local':
    'Vi har raderat den här stream-licensen i lokalt läge, för att uppgradera stream på datorn. Old Site Key och Kill Code som visades står nedan. Radera licensen även hos er och bekräfta det för oss. Efter uppgraderingen skickar vi datorns nya Site code.',
  'request.recover-cloud':
    'Den här stream-licensen i molnläge har förlorat sin dator, eller så når datorn den inte längre; vad som har hänt står nedan. Om datorn har havererat, gått förlorad eller bytts ut, frigör licensen hos er och bekräfta för oss att den är ledig. Meddela oss annars om felet ligger hos er och vad vi ska göra på datorn.',
  'request.recover-cloud.machine-lost':
    'Datorn som hade den här stream-licensen i molnläge är förlorad; vad som har hänt står nedan. Frigör licensen hos er och bekräfta för oss att den är ledig. Därefter konfigurerar vi den på en annan dator.',
  'request.recover-cloud.machine-changed':
    'Datorn som använder den här stream-licensen i molnläge har ändrats; vad som har ändrats står nedan. Vi anger dess License Pool där på nytt. Meddela oss om något behöver göras hos er för det.',
  'request.recover-cloud.source-unreachable':
    'Datorn som använder den här stream-licensen i molnläge når inte längre licensservern; sedan när, och vad vi har försökt, står nedan. Meddela oss om felet ligger hos er, eller ange en annan väg till en licens.',
  'request.recover-local':
    'Den här stream-licensen i lokalt läge är inte längre aktiv på sin dator, eller kommer inte att förbli det; vad som har hänt står nedan. Meddela oss vilken väg ni väljer: en ny Site key för datorns Site code, eller en Site Key Replacement om stream inte längre finns på datorn som hade licensen. Meddela oss vad ni behöver för det, och när det är gjort.',
  'request.recover-local.machine-lost':
    'Datorn som hade den här stream-licensen i lokalt läge är förlorad; vad som har hänt står nedan. Licensen gick inte att radera där. Gör en Site Key Replacement. Meddela oss när den är gjord och vad ni ännu behöver för den nya nyckeln.',
  'request.recover-local.machine-changed':
    'Datorn som har den här stream-licensen i lokalt läge har ändrats; vad som har ändrats står nedan. stream finns kvar där, och vi har inte raderat licensen. Meddela oss vilken väg ni väljer: en ny Site key för datorns Site code, eller en Site Key Replacement. Meddela oss vad ni behöver för det, och när det är gjort.',
  'request.recover-local.replacement-chosen':
    'Ni har valt en Site Key Replacement för den här stream-licensen i lokalt läge; vad som har hänt står nedan. Gör den. Meddela oss när den är gjord och vad ni ännu behöver för den nya nyckeln.',

  greeting: 'Hej!',
  closing: 'Med vänliga hälsningar',
  'line.extension': 'Utökning',
  'line.reference': '{quantity, number} × {reference} ({name}), {points, number} poäng',
  'line.missing': 'Kommer senare: {list}.',

  'value.customer': 'Kund',
  'value.site': 'Anläggning',
  'value.contact': 'Kontakt för svaret',
  'value.orderNumber': 'Ordernummer',
  'value.references': 'Licens',
  'value.addedReferences': 'Utökningar som beställs till',
  'value.machineName': 'Dator som har eller ska ha licensen',
  'value.siteCode': 'Site code för den datorn',
  'value.oldMachineName': 'Dator som hittills hade licensen',
  'value.oldSiteKey': 'Old Site Key',
  'value.killCode': 'Kill Code',
  'value.licencePool': 'License Pool',
  'value.reason': 'Vad som har hänt',
  'value.loss': 'Typ av förlust',
  'loss.none': 'Inte angivet',
  'loss.machine-lost': 'Datorn är förlorad',
  'loss.machine-changed': 'Datorn har ändrats',
  'loss.source-unreachable': 'Licensservern kan inte nås',
  'loss.replacement-chosen': 'En Site Key Replacement är vald',
  'points.licence': 'Licensens poäng',
  'points.added': 'Tillagda poäng',
  'points.total': 'Poäng med utökningarna',

  'help.customer': 'Som på beställningen.',
  'help.site': 'Namn och ort, så att licensen går att hitta.',
  'help.contact': 'Namn, företag, e-post eller telefon.',
  'help.orderNumber': 'Om det finns ett.',
  'help.machineName': 'Datorns namn i Windows.',
  'help.siteCode': 'Visas i License Utility på själva datorn. Kopiera den i stället för att skriva av den.',
  'help.oldMachineName': 'Datorns namn i Windows, om det ännu är känt.',
  'help.oldSiteKey':
    'Visas i dialogrutan efter ”Kill current license”. Kopiera den innan dialogrutan stängs.',
  'help.killCode': 'Visas i samma dialogruta.',
  'help.licencePool': 'Namnet från Hager Services när licensen konfigurerades.',
  'help.reason': 'Vad som har hänt och när, eller varför du ber om detta.',
  'help.reason.replacement': 'Hager Services gör en Site Key Replacement bara av goda skäl: ange skälet.',
  'help.loss': 'Avgör vad meddelandet ber om.',

  'not.passwords':
    'Inga lösenord, varken till Windows, SQL Server eller stream: inget steg hos Hager Services behöver något, och License Pool kräver inget.',
  'not.site-key-file':
    'Ingen .glic-fil: Hager Services gör den, och den skickas därifrån. Den hör hemma på datorn som den är gjord för.',
  'not.remote-access':
    'Ingen åtkomst för fjärrstyrning, varken adress eller lösenord: varje steg på datorn gör du själv.',
  'not.stale-site-code':
    'Ingen Site code från en tidigare aktivering eller från en annan dator: den ändras när en licens aktiveras.',

  'ruling.values-of-message':
    'Handboken anger vad Hager Services behöver från datorn (Site code, Old Site Key, Kill Code), men inte vad en licens känns igen på. Kund, anläggning, kontakt, ordernummer och artikelnummer är vårt tillägg.',
  'ruling.call-hager-services':
    'För en molnlicens säger handboken att man ska ringa Hager Services. Meddelandet är gjort för att läsas upp i samtalet och skickas efteråt om det önskas skriftligt.',
  'step.needed': 'Nödvändiga värden som finns',
  'step.points.licence': 'Licensens poäng',
  'step.points.added': 'De beställda utökningarnas poäng',
  'step.points.total': 'Poäng tillsammans',

  'page.title': 'Meddelande till Hager Services',
  'page.lead':
    'Fyll i det som är känt. Meddelandet är klart vid varje tangenttryckning; inget lämnar den här sidan förrän det skickas.',
  'page.values': 'Vad meddelandet behöver',
  'page.optional': 'behövs inte',
  'page.base': 'Baslicens',
  'page.noBase': 'Ingen vald',
  'page.extensions': 'Utökningar, antal av varje',
  'page.message': 'Meddelandet',
  'page.subject': 'Ämne',
  'page.body': 'Brödtext',
  'page.complete': 'Allt som behövs finns.',
  'page.missing': '{count, plural, one {Det saknas ännu} other {Det saknas ännu (#)}}: {list}',
  'page.leftOut': 'Känt, men efterfrågas inte här och är därför utelämnat: {list}',
  'page.copy': 'Kopiera meddelandet',
  'page.copied': 'Meddelandet är kopierat.',
  'page.selected': 'Webbläsaren tillåter inte kopiering. Texten är markerad: tryck Ctrl+C.',
  'page.mail': 'Skriv som e-post',
  'page.mailHelp':
    'Öppnar e-postprogrammet utan mottagare: handboken anger ingen adress. Använd adressen till din kontakt hos Hager Services.',
  'page.not': 'Vad som inte får skickas',
  'page.next': 'När svaret har kommit följer det här meddelandet',
  'page.basis': 'Vad meddelandet bygger på',
}
