import type { LicenceModeMessages } from './en.ts'

export const sv = {
  'page.title': 'Välj licensläge',
  'page.lead':
    'Hager stream. En licens kontrolleras i molnet eller är bunden till datorn. Beskriv anläggningen: läget, skälen och vad som skulle ändra dem följer med varje svar.',
  'page.inputs': 'Anläggningen',
  'page.results': 'Råd',
  'page.choose': 'Välj läget för anläggningen',
  'page.clear': 'Rensa svaren',
  'page.copy': 'Kopiera länken',
  'page.print': 'Skriv ut',
  'page.copied': 'Länken är kopierad.',
  'page.copyFailed': 'Webbläsaren tillät inte kopiering. Kopiera sidans adress.',
  'page.workflow.cloud': 'Konfigurera molnlicensen steg för steg',
  'page.workflow.local': 'Konfigurera den lokala licensen steg för steg',

  'constraint.internet': 'Har datorn tillgång till internet?',
  'constraint.licenceServer': 'Får den nå licensservern (HTTPS, port 443 utgående)?',
  'constraint.movingVirtualMachine': 'Är det en virtuell dator som kan byta värd?',
  'constraint.licenceBeforeInstallation': 'Ska hela licensen finnas före installationen?',
  'constraint.extensionsExpected': 'Kommer licensen troligen att utökas?',
  'constraint.upgradesExpected': 'Kommer stream att uppgraderas?',
  'constraint.quickRecovery': 'Måste stream snabbt vara igång efter ett haveri?',
  'constraint.replacementLikely': 'Kommer datorn troligen att bytas ut?',
  'option.permanent': 'Ständigt',
  'option.occasional': 'Då och då',
  'option.never': 'Aldrig',
  'option.direct': 'Ja, direkt',
  'option.proxy': 'Ja, via en proxy',
  'option.blocked': 'Nej, spärrad för gott',
  'option.yes': 'Ja',
  'option.no': 'Nej',
  'option.unknown': 'Okänt',

  'advice.title': 'Läge',
  'mode.cloud': 'Molnlicens',
  'mode.local': 'Lokal licens',
  'mode.short.cloud': 'molnet',
  'mode.short.local': 'lokalt',
  'mode.manual.cloud': '”Distant” i handboken',
  'mode.manual.local': '”Local” i handboken',
  'basis.recommended-by-manual':
    'Handboken rekommenderar starkt detta läge, och inget på anläggningen utesluter det.',
  'basis.no-internet-ever':
    'Helt utan internet kan en molnlicens aldrig kontrolleras. Då återstår bara den lokala licensen.',
  'basis.licence-server-blocked':
    'Om licensservern förblir spärrad för gott kan en molnlicens inte kontrolleras. Då återstår bara den lokala licensen.',

  'conflict.title': 'Svaren går inte ihop',
  'conflict.local-before-installation':
    'En lokal licens kan inte levereras i sin helhet före installationen: nyckeln görs av den Site code som bara en dator med stream installerat visar.',
  'way.install-ahead':
    'Installera stream i förväg på den dator som ska användas, konfigurera licensen där och leverera datorn med den.',
  'way.key-on-the-day':
    'Beställ licensen i förväg och kom överens om dagen med Hager Services: skicka datorns Site code från en annan enhet och för över .glic-filen till datorn medan demoläget varar, 12 timmar.',
  'way.open-the-connection':
    'Se till att HTTPS på port 443 öppnas från just den här datorn till licensservern: då är molnlicensen ändå möjlig.',

  'conditions.title': 'Vad detta läge kräver av anläggningen',
  'condition.reach-licence-server':
    'Datorn når cloudlicensing.iconics.com via HTTPS, port 443, vid start och därefter regelbundet.',
  'condition.connect-within-grace':
    'Datorn är uppkopplad minst en gång på 30 dagar, helst varje vecka: respitperioden är 30 dagar.',
  'condition.test-proxy':
    'Proxyn släpper fram datorn till licensservern utan att någon loggar in. Testa det före beställningen.',
  'condition.find-out-connection':
    'Kundens IT tar före beställningen reda på om datorn har internet och får nå licensservern.',
  'condition.site-code-after-installation':
    'Först installeras stream. Sedan skickas datorns Site code till Hager Services, och en .glic-fil kommer tillbaka.',
  'condition.keep-machine-in-place':
    'Den virtuella datorn låses till en värd: licensen är bunden till datorns fingeravtryck.',
  'condition.kill-before-replacement':
    'Innan datorn tas ur bruk raderas licensen på den (Kill), och Kill Code skickas till Hager Services. Till dess får stream inte avinstalleras.',
  'condition.remove-before-upgrade':
    'Licensen tas bort före varje uppgradering och konfigureras igen efteråt.',

  'criteria.title': 'De båda lägena på denna anläggning',
  'criteria.criterion': 'Kriterium (handbokens tabell 3)',
  'criteria.matters': 'På denna anläggning',
  'criteria.meaning': 'Vad det betyder',
  'criteria.yes': 'Ja',
  'criteria.no': 'Nej',
  'matters.yes': 'Har betydelse, talar för {mode}',
  'matters.no': 'Saknar betydelse',
  'matters.unknown': 'Ännu inte känt',
  'criterion.works-offline': 'Fungerar utan anslutning?',
  'criterion.easy-transfer': 'Lätt att flytta till en ny dator?',
  'criterion.no-work-after-extension': 'Inget arbete på datorn efter en utökning?',
  'criterion.survives-upgrade': 'Klarar en uppgradering av stream?',
  'criterion.easy-recovery': 'Lätt att återställa efter ett haveri?',
  'criterion.delivered-before-installation': 'Kan levereras i sin helhet innan stream installeras?',
  'criterion.adapts-to-genesis64': 'Lätt att anpassa till versionen av GENESIS64?',
  'meaning.works-offline.cloud': 'Utan anslutning fortsätter stream under respitperioden på 30 dagar.',
  'meaning.works-offline.local': 'Nyckeln finns på datorn: ingen anslutning behövs.',
  'meaning.easy-transfer.cloud':
    'Hager Services frigör licensen, sedan får den nya datorn samma License Pool.',
  'meaning.easy-transfer.local':
    'Licensen måste raderas på den gamla datorn (Kill). Är den borta hjälper bara en Site Key Replacement.',
  'meaning.no-work-after-extension.cloud': 'En utökning kräver inget arbete på datorn.',
  'meaning.no-work-after-extension.local': 'Varje utökning kräver en ny nyckel på datorn.',
  'meaning.survives-upgrade.cloud':
    'Licensen klarar det; att ta bort den före är bara en försiktighetsåtgärd.',
  'meaning.survives-upgrade.local':
    'Licensen klarar det inte: ta bort den före och konfigurera den igen efteråt.',
  'meaning.easy-recovery.cloud': 'Efter ett samtal till Hager Services anges License Pool på nytt.',
  'meaning.easy-recovery.local':
    'En ny nyckel måste komma från Hager Services; är datorn förlorad, genom en Site Key Replacement.',
  'meaning.delivered-before-installation.cloud': 'License Pool kan finnas till hands före installationen.',
  'meaning.delivered-before-installation.local': 'Nyckeln görs först när stream är installerat.',
  'meaning.adapts-to-genesis64.cloud': 'Ett nyare GENESIS64 kräver lite, enligt handboken.',
  'meaning.adapts-to-genesis64.local': 'Ett nyare GENESIS64 kan kräva en annan nyckel.',

  'changes.title': 'Vad som skulle ändra rådet',
  'changes.none': 'Inget enskilt svar ändrar det: mer än ett utesluter molnlicensen.',
  'changes.item': '{question} {answers}: då {mode, select, cloud {molnlicens} other {lokal licens}}.',
  'changes.answer': '”{answer}”',
  'changes.or': 'eller',

  'outage.title': 'När licensen går förlorad',
  'outage.lead': 'Hur länge stream fortsätter, vad som syns under tiden och vad som ska göras till när.',
  'outage.lost': 'Vad gick förlorat?',
  'outage.date': 'Vilken dag (UTC)?',
  'outage.date.fault': 'Ange en dag under åren 2000 till 2999.',
  'outage.graceHours': 'Respitperiod som är inställd på licensservern',
  'outage.hours': 'timmar',
  'outage.until': 'till {time}',
  'outage.from': 'från {time}',
  'outage.marks': 'Förlust {start}, respitens slut {grace}, demolägets slut {demo}',
  'outage.phase': 'Skede',
  'outage.when': 'Tid (UTC)',
  'outage.sees': 'Vad operatören ser',
  'outage.todo': 'Vad som ska göras till när',
  'lost.connection': 'Anslutningen till molnlicensservern',
  'lost.local-licence': 'Den lokala licensen, oavsett orsak',
  'lost.hardware-key': 'En maskinvarunyckel',
  'lost.licence-server': 'En licensserver i det egna nätverket',
  'phase.grace': 'Respitperiod',
  'phase.demo': 'Demoläge',
  'phase.stopped': 'Utan licens',
  'sees.license-failing': 'Allt fungerar enligt licensen; ”License Failing” visas på skärmen.',
  'sees.runs-as-licensed': 'Allt fungerar enligt licensen, i återställningsläge.',
  'sees.demo-mode': 'Demoläge: {hours, number} timmar, {tags, number} taggar.',
  'sees.nothing': 'Demoläget är slut: stream visar och arkiverar ingenting mer.',
  'milestone.note-the-day': 'Anteckna dag och timme för förlusten: respiten räknas därifrån.',
  'milestone.find-the-cause':
    'Ta reda på varför datorn inte når cloudlicensing.iconics.com på port 443: brandvägg, proxy, DNS, routning, HTTPS-inspektion.',
  'milestone.tell-hager-services':
    'Meddela Hager Services om licensen inte är tillbaka: kund, anläggning, vad som gick förlorat och när.',
  'milestone.settle-other-way':
    'Kom överens med Hager Services om ett annat sätt: en annan väg till licensservern eller den lokala licensen.',
  'milestone.leave-as-it-is':
    'Avinstallera inte stream, radera inte licensen och ändra inget på datorn förrän Hager Services har svarat.',
  'milestone.ask-for-replacement':
    'Skicka datorns Site code till Hager Services och berätta vad som har hänt. Är datorn borta, be om en Site Key Replacement.',
  'milestone.key-delivered':
    'Leverera den nya .glic-filen, så att en vecka återstår för att konfigurera den.',
  'milestone.look-for-key': 'Sätt i nyckeln igen, prova en annan port och kontrollera om Windows hittar den.',
  'milestone.start-licence-server': 'Starta om licensservern och kontrollera att datorn når den.',
  'milestone.licence-back':
    'Licensen är tillbaka. Kontrollera på skärmen att ”License Failing” inte visas och att värdena ändras.',
  'milestone.expect-stop':
    'Utan licens fram till hit stannar stream. Kom i förväg överens om vem som klarar sig utan dess värden och larm.',

  'assumption.iconics-other-version':
    'Respitperioder, demoläge och licensserver kommer från ICONICS dokumentation för versionerna 10.97.2, 10.97.3 och 11, inte från handboken. stream har med sig GENESIS64 10.96.1, där de kan vara annorlunda.',
  'assumption.unknown-connection-not-held-against-cloud':
    'Det som inte är känt om anslutningen talar inte mot molnlicensen; det måste vara känt före beställningen.',
  'assumption.occasional-internet-suffices':
    'Handboken kräver en regelbunden förfrågan till servern utan att säga hur ofta. En anslutning minst en gång under respitens 30 dagar räknas som tillräcklig.',
  'assumption.proxy-counts-as-connection':
    'Varken handboken eller de ICONICS-sidor som citeras beskriver en proxy. Den räknas som en anslutning, som ska testas.',
  'assumption.moving-counts-as-transfer':
    'Handboken säger inte vad en dators fingeravtryck omfattar. Ett byte av värd räknas som en flytt.',
  'assumption.newest-generation-drops-cloud':
    'Handboken kallar en molnlicens lätt att anpassa till versionen av GENESIS64; ICONICS har tagit bort molnlicenser och maskinvarunycklar i sin version 11. Vilket av dem en senare stream följer är öppet: fråga före beställningen.',
  'assumption.counted-from-start-of-day':
    'Bara dagen för förlusten efterfrågas. Tiderna räknas från 00:00 UTC den dagen, den tidigaste och säkraste tolkningen.',
  'assumption.demo-follows-grace':
    'Demoläget antas börja när respiten tar slut. ICONICS anger dess längd, inte dess början; det kan börja först nästa gång GENESIS64 startas.',
  'assumption.milestones-are-our-advice':
    'Varken handboken eller ICONICS säger vad som ska göras till när. Tidpunkterna mellan förlusten och respitens slut är vårt råd.',
  'assumption.recovery-display-not-said':
    'Det är inte beskrivet vad som visas på skärmen i återställningsläge. Vänta inte på ”License Failing”.',
  'assumption.not-a-mode-of-the-manual':
    'Handboken känner bara till molnlicenser och lokala licenser. Maskinvarunycklar och licensservrar i det egna nätverket beskrivs bara av ICONICS.',

  'step.cloud-possible': 'Tillåter anslutningen en molnlicens?',
  'step.criteria-for-cloud': 'Rader i tabell 3 som har betydelse här och talar för molnet',
  'step.criteria-for-local': 'Rader i tabell 3 som har betydelse här och talar för lokalt',
  'step.advised-mode': 'Rekommenderat läge: handbokens, om det inte är uteslutet',
  'step.grace-ends': 'Respitens slut',
  'step.demo-ends': 'Demolägets slut',

  'explained.advice': 'Hur rådet togs fram',
  'explained.outage': 'Hur tiderna togs fram',
  'explained.step': 'Steg',
  'explained.expression': 'Härledning',
  'explained.value': 'Värde',
  'explained.source': 'Källa',
  'explained.assumptions': 'Antaganden',
  'explained.ruleset': 'Regelverk {id}, version {version}',

  'role.sales': 'Försäljning',
  'role.vendor': 'Leverantör (Hager Services)',
  'role.customer-it': 'Kundens IT',
  'role.dba': 'Databasadministratör',
  'role.integrator': 'Integratör',
} satisfies LicenceModeMessages
