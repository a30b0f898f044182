import type { ScanServiceMessages } from './en.ts'

/** Texts of the planner of scan services, in Swedish. ICU MessageFormat. */
export const sv: ScanServiceMessages = {
  'assumption.folder-per-work-group':
    'Handboken visar de väntade mapparna bara som bild. Här har varje arbetsgrupp en mapp med sin kod i tjänstens mapp.',
  'assumption.service-name-pattern':
    'Handboken kräver ett eget namn för varje tjänst och anger inget mönster. Där inget har angetts är det Isogeo Worker följt av arbetsgruppens kod.',
  'assumption.three-occurrences-over-two-files':
    'Handboken talar om 3 förekomster i install.bat och uninstall.bat utan att säga hur de fördelas. De tolkas som 3 i de båda filerna tillsammans; alla som hittas ersätts.',
  'assumption.five-instances-per-licence':
    'Handboken tillåter upp till 5 FME-instanser med samma licens. När flera tjänster delar en licens tolkas gränsen som gemensam för dem alla.',
  'assumption.first-is-main': 'Ingen huvudgrupp angavs, så den första används.',
  'assumption.default-folder': 'Ingen mapp angavs, så handbokens används.',
  'step.service-name': 'Namnet på en arbetsgrupps tjänst',
  'step.replacements': 'Ersättningar i filerna: förekomster per grupp × grupper',
  'role.main': 'Huvudgrupp',
  'role.subsidiary': 'Underordnad grupp',
  'command.make-folders': 'Skapa mapparna',
  'command.make-folders.result': 'Kör som administratör. Packa sedan upp varje grupps arkiv i dess mapp.',
  'command.find-names': 'Visa vad som ersätts',
  'command.find-names.result': 'Förväntat: 3 förekomster per grupp.',
  'command.rename': 'Ersätt i båda filerna för varje grupp',
  'command.rename.result': 'Kör som administratör. En andra körning ändrar inget.',
  'command.check-names': 'Räkna de nya namnen',
  'command.check-names.result': 'Förväntat: 3 per grupp, ett tal per rad.',
  'command.install': 'Installera och starta tjänsterna',
  'command.install.result':
    'Varje fönster stängs av sig självt. Ställ sedan in kontot för varje tjänst och starta om den.',
  'command.check-services': 'Kontrollera att tjänsterna körs',
  'command.check-services.result': 'Förväntat: en rad per tjänst, med statusen Running och rätt konto.',
  'page.title': 'Flera skanningstjänster med samma FME',
  'page.lead':
    'Från arbetsgruppernas koder till mappar, tjänstnamn, vad varje namn i kommandofilerna blir och kommandona att köra.',
  'form.title': 'Arbetsgrupperna',
  'form.codes': 'Arbetsgruppernas koder',
  'form.codes.help':
    'Minst två, åtskilda med kommatecken: 1 till 32 bokstäver från A till Z, siffror, - eller _.',
  'form.main': 'Huvudgrupp',
  'form.folder': 'Installationsmapp',
  'form.folder.help': 'Varje grupp har en mapp i den.',
  'form.name': 'Tjänst för {code}',
  'result.title': 'Planen',
  'result.faulty': 'Planen visar ännu den senaste användbara inmatningen.',
  'result.example': 'Ett exempel med koderna {codes}: ange dina egna innan du kopierar ett kommando.',
  'result.services': 'Tjänster',

  'result.replacements': 'Vad Isogeo Worker blir',
  'result.files': 'I install.bat och uninstall.bat i mappen daemon, räknade genom båda filerna.',
  'result.occurrence': 'Förekomst',
  'result.before': 'Före',
  'result.after': 'Efter',
  'result.tree': 'Mappar',
  'result.picture':
    'Mappträd: i {folder} en mapp för var och en av {list}, med mappen daemon som innehåller install.bat, uninstall.bat och worker.bat.',
  'result.treeText': 'Mapparna som text',
  'result.commands': 'Kommandon',
  'result.assumptions': 'Antaganden',
  'result.source': 'Källa',
  'copy.action': 'Kopiera',
  'copy.this': 'Kopiera: {what}',
  'copy.copied': 'Kopierat',
  'copy.failed': 'Markerat',
}
