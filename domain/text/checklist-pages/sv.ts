import type { ChecklistPageMessages } from './en.ts'

/** Texts of the pages of checklists, in Swedish. ICU MessageFormat. */
export const sv: ChecklistPageMessages = {
  'paths.title': 'Vad ska du göra?',
  'paths.lead':
    'Svara på en eller två frågor: checklistorna som behövs följer, i rätt ordning och anpassade till anläggningen.',
  'paths.questions': 'Frågor',
  'paths.route': 'Din väg',
  'paths.choose': 'Här visas checklistorna som behövs.',
  'map.title': 'Alla procedurer, längs en installations livslängd',
  'map.prepare': 'Förbereda',
  'map.install': 'Installera',
  'map.licence': 'Licensiera',
  'map.change': 'Ändra',
  'map.protect': 'Skydda',
  'map.end': 'Ta bort',
  'map.help': 'Hjälp',
  'map.step': 'steg {step}',

  'crumb.workflows': 'Licensen, steg för steg',
  'crumb.procedures': 'Alla procedurer',
  'list.title': 'Checklista',
  'list.nothing': 'Ingen punkt motsvarar dessa filter.',
  'error.summary':
    '{count, plural, one {Ett fält kan inte användas än: listan visas som den var tidigare.} other {# fält kan inte användas än: listan visas som den var tidigare.}}',

  'site.title': 'Anläggningen',
  'site.name': 'Anläggning',
  'site.open': 'Anläggningar på den här enheten',
  'site.unnamed': 'Anläggning utan namn',
  'site.create': 'Ny anläggning…',
  'site.who': 'Ditt namn',
  'site.who.help': 'Noteras vid varje bock. Allt stannar på den här enheten tills du skickar det.',
  'site.notPersisted':
    'Den här webbläsaren sparar ingenting (privat fönster, eller så är lagringen full): exportera protokollet innan du stänger sidan.',
  'site.parameters': 'Uppgifter om anläggningen',
  'secret.good': 'Lösenordet uppfyller regeln.',

  'progress.settled': '{settled, number} av {total, number} avklarade',
  'progress.blockers':
    '{count, plural, =0 {ingen blockerande punkt öppen} one {en blockerande punkt öppen} other {# blockerande punkter öppna}}',
  'progress.problems': '{count, plural, one {ett problem} other {# problem}}',
  'progress.effort': '{duration} arbete',
  'progress.ahead': '{days, plural, one {en dag} other {# dagar}} i förväg',

  'duration.minutes': '{minutes, number} min',
  'duration.hours': '{hours, number} h {minutes, plural, =0 {} other {# min}}',

  'item.why': 'Varför och källa',
  'item.note': 'Ej tillämpligt, problem',
  'item.irreversible': 'Kan inte ångras',
  'item.leadDays': '{days, plural, one {en dag} other {# dagar}} i förväg',
  'item.because': 'Den står här därför att: {reasons}',
  'item.notedBy': '{by}, {at}',
  'item.noted': '{at}',
  'note.state': 'Status',
  'note.reason': 'Orsak',
  'note.problem': 'Vad är problemet?',
  'note.missing': 'Skriv några ord: den som läser protokollet behöver orsaken.',
  'note.save': 'Notera',
  'command.copy': 'Kopiera',
  'command.copied': 'Kopierat',
  'command.failed': 'Markerat',
  'command.copyThis': 'Kopiera detta kommando ({shell})',

  'plan.title': 'Före dagen',
  'plan.work': 'Arbetet',
  'plan.ahead':
    'Beställ detta först: den längsta väntekedjan tar {days, plural, one {en dag} other {# dagar}}.',
  'plan.daysBefore': '{days, plural, one {en dag} other {# dagar}} före',
  'plan.day': 'dagen',
  'plan.effort': 'Arbetet, efter vem som gör det: {duration}',
  'plan.part': '{role}: {duration}, {count, plural, one {en punkt} other {# punkter}}',
  'plan.path': 'Längsta kedjan:',
  'plan.stretch': '{role} ({days, plural, =0 {} one {en dag, } other {# dagar, }}{duration})',

  'filter.group': 'Grupperat efter',
  'filter.group.section': 'Avsnitt',
  'filter.group.role': 'Vem',
  'filter.role': 'Vem',
  'filter.severity': 'Allvarlighetsgrad',
  'filter.all': 'Alla',
  'filter.openOnly': 'Bara öppna',

  'record.print': 'Skriv ut',
  'record.printRole': 'Skriv ut för {role}',
  'record.pdf': 'PDF',
  'record.csv': 'Excel (CSV)',
  'record.markdown': 'Markdown',
  'record.making': 'Skapas…',
  'record.made': 'Sparad som {name}.',
  'record.failed': 'Servern kan inte nås. Skriv ut i stället, eller exportera protokollet.',
  'record.device': 'Ta med protokollet till en annan enhet',
  'record.device.help':
    'Filen innehåller alla checklistor för anläggningen, med vem som bockade av vad och när. När den läses in på en annan enhet slås den ihop med det som finns där: för varje punkt gäller den nyaste noteringen.',
  'record.export': 'Exportera protokollet',
  'record.import': 'Läs in ett protokoll',
  'record.remove': 'Ta bort anläggningen från enheten',
  'record.remove.confirm':
    'Ta bort {name} med allt som har noterats från den här enheten? Bara en exporterad fil kan återställa det.',
  'import.merged': '{name}: sammanslaget med det som finns på den här enheten.',
  'import.added': '{name}: tillagt på den här enheten.',
  'import.not_json': '{name} kan inte läsas: det är ingen JSON-fil. Välj en fil som har exporterats här.',
  'import.not_a_site_file':
    '{name} innehåller inget protokoll för en anläggning. Välj en fil som har exporterats här.',
  'import.newer_version': '{name} exporterades av en nyare version. Läs in sidan på nytt med nätverk först.',
  'import.other_software': '{name} hör till en annan programvara.',

  'offline.unsupported': 'Den här webbläsaren kan inte spara checklistorna för användning utan nätverk.',
  'offline.preparing': 'Sparas för användning utan nätverk: {kept, number} av {of, number}.',
  'offline.ready': 'Sparat på den här enheten: alla checklistor fungerar utan nätverk.',
  'offline.failed': 'Inte sparat för användning utan nätverk: servern kunde inte nås.',
  'offline.noNetwork': 'Just nu finns inget nätverk.',

  'tree.title': 'Hitta orsaken',
  'tree.symptom': 'Vad ser du?',
  'tree.test': 'Nästa test',
  'tree.helps': 'Det hjälper',
  'tree.whole': 'Alla tester och åtgärder för detta symptom som checklista',
  'tree.back': 'Svara på nytt',
  'tree.end': 'Handboken har inget ytterligare test för detta.',

  'basis.title': 'Vad listan bygger på',
  'basis.leftOut':
    '{count, plural, one {En punkt har utelämnats} other {# punkter har utelämnats}} därför att anläggningen inte behöver dem',
  'basis.assumptions': '{count, plural, one {Ett antagande} other {# antaganden}}',
  'basis.ruleset': 'Regler {id}, version {version}',
}
