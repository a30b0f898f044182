import type { ProblemMessages } from './en.ts'

export const sv = {
  'problem.bad-request.title': 'Detta är inget giltigt HTTP-anrop',
  'problem.bad-request.explanation':
    'Det som togs emot bryter mot HTTP:s regler: ett huvud är felaktigt eller motsäger ett annat, Host saknas eller upprepas, eller så slutar innehållet före den angivna längden. Ingenting i det har tolkats.',
  'problem.bad-request.remedy':
    'Skicka anropet med ett HTTP-bibliotek i stället för att skriva det för hand. Finns det en proxy emellan, kontrollera vad den skickar.',
  'problem.malformed-json.title': 'Innehållet är inte läsbar JSON',
  'problem.malformed-json.explanation':
    'Anropets innehåll gick inte att läsa som JSON i UTF-8: det är tomt, avbrutet, har syntaxfel, upprepar en egenskap eller är nästlat för djupt. Ingenting i det har tolkats.',
  'problem.malformed-json.remedy':
    'Rätta det ställe som anges i detail. Skapa innehållet med ett JSON-bibliotek i stället för att foga ihop text, koda det i UTF-8 och ange varje egenskap en gång.',
  'problem.not-found.title': 'Det finns inget på den här adressen',
  'problem.not-found.explanation':
    'Ingen resurs har den här adressen: sökvägen är felstavad eller anger något som inte finns.',
  'problem.not-found.remedy':
    'Jämför sökvägen med dem i /api/v1/openapi.json. Programvarors id finns i /api/v1/software.',
  'problem.method-not-allowed.title': 'Metoden finns inte här',
  'problem.method-not-allowed.explanation':
    'Sökvägen finns, men inte för anropets HTTP-metod. Huvudet Allow anger vilka metoder som går att använda.',
  'problem.method-not-allowed.remedy': 'Upprepa anropet med en av metoderna i huvudet Allow.',
  'problem.not-acceptable.title': 'Inget godtagbart format',
  'problem.not-acceptable.explanation': 'Huvudet Accept utesluter alla format som svaret finns i.',
  'problem.not-acceptable.remedy':
    'Ange i huvudet Accept ett av de format som står i detail, eller utelämna huvudet.',
  'problem.request-timeout.title': 'Anropet tog för lång tid att komma fram',
  'problem.request-timeout.explanation':
    'Servern väntar bara en begränsad tid på ett helt anrop. Det som hade kommit fram kastades och anslutningen stängdes.',
  'problem.request-timeout.remedy': 'Skicka anropet igen, allt på en gång och över en stabil anslutning.',
  'problem.body-too-large.title': 'Innehållet är för stort',
  'problem.body-too-large.explanation':
    'Innehållet får vara högst 1 MB, räknat efter uppackning. Läsningen avbröts vid den storleken.',
  'problem.body-too-large.remedy':
    'Skicka mindre åt gången. En förteckning över många likadana enheter kan ersättas med genomsnitt.',
  'problem.unsupported-media-type.title': 'Innehållstypen kan inte läsas',
  'problem.unsupported-media-type.explanation':
    'Innehåll läses som application/json i UTF-8, opackat eller packat med gzip, deflate eller br; vissa sökvägar tar även emot filer av andra typer, som detail anger. Huvudet Content-Type eller Content-Encoding anger något annat, eller så saknas Content-Type.',
  'problem.unsupported-media-type.remedy':
    'Skicka innehållet med huvudet Content-Type: application/json, eller med någon av typerna som detail anger.',
  'problem.invalid-input.title': 'Vissa värden går inte att använda',
  'problem.invalid-input.explanation':
    'Anropet är läsbart, men värden i det saknas, är okända eller ligger utanför sina gränser. Varje post i errors pekar på ett av dem, med en fast kod och en text som säger vad som ska göras. Ingenting har beräknats.',
  'problem.invalid-input.remedy':
    'Rätta varje värde som errors pekar på och skicka anropet igen. Gränserna finns i /api/v1/openapi.json.',
  'problem.headers-too-large.title': 'Huvudena är för stora',
  'problem.headers-too-large.explanation':
    'Anropets första rad och huvuden är tillsammans större än 16 kB. Inget mer lästes.',
  'problem.headers-too-large.remedy':
    'Förkorta adressen, eller ta bort huvuden och kakor som inte behövs. Värden hör hemma i innehållet i ett POST-anrop.',
  'problem.internal-error.title': 'Ett fel hos oss',
  'problem.internal-error.explanation':
    'Ett internt fel inträffade i servern när anropet behandlades. Felet är loggat under det id som står i instance.',
  'problem.internal-error.remedy':
    'Försök igen. Om felet återkommer, uppge det id som står i instance för dem som driver servern.',
  'problem.not-ready.title': 'Servern stängs av',
  'problem.not-ready.explanation':
    'Servern håller på att stängas av: anrop som redan har tagits emot besvaras, men nya bör gå till en annan instans.',
  'problem.not-ready.remedy': 'Vänta några sekunder och skicka anropet igen.',
  'problem.unauthorized.title': 'Här behövs en nyckel eller en session',
  'problem.unauthorized.explanation':
    'Det som sparas tillhör en organisation, och anropet säger inte för vems räkning det kommer: nyckeln eller sessionen saknas, är okänd, återkallad eller har gått ut, eller så är inloggningsuppgifterna fel.',
  'problem.unauthorized.remedy':
    'Logga in igen, eller skicka huvudet Authorization: Bearer gw_… med en nyckel från din organisation. Den som driver servern skapar en med npm run api-key.',
  'problem.forbidden.title': 'Den här nyckeln eller rollen får inte göra det',
  'problem.forbidden.explanation':
    'Avsändaren är känd men får göra mindre än vad anropet begär. Inget lästes eller ändrades.',
  'problem.forbidden.remedy':
    'Använd en nyckel med den behörighet som detail anger, eller be en ägare i din organisation om en annan roll.',
  'problem.conflict.title': 'Anropet motsäger det som är sparat',
  'problem.conflict.explanation':
    'Anropet är giltigt i sig, men inte i det tillstånd som objektet har nu. Inget ändrades.',
  'problem.conflict.remedy': 'Hämta objektet igen, se vad detail säger och bestäm på nytt.',
  'problem.precondition-failed.title': 'Det är inte den aktuella versionen',
  'problem.precondition-failed.explanation':
    'If-Match anger inte den aktuella versionen: någon kan ha ändrat objektet under tiden, och det du inte har sett skulle ha skrivits över. Inget ändrades.',
  'problem.precondition-failed.remedy':
    'Hämta objektet igen, för in din ändring och skicka den med den nya ETag precis som den kom, med citattecken.',
  'problem.idempotency-key-reused.title': 'Denna Idempotency-Key hör till ett annat anrop',
  'problem.idempotency-key-reused.explanation':
    'En sådan nyckel gäller ett enda anrop i 24 timmar: samma anrop får samma svar, ett annat nekas. Adress, Content-Type och innehåll jämförs byte för byte: samma JSON med andra mellanslag, eller med egenskaperna i en annan ordning, räknas som ett annat anrop. Inget ändrades.',
  'problem.idempotency-key-reused.remedy':
    'För att upprepa ett anrop, skicka oförändrat det som skickades då, med samma nyckel. Skapa en ny slumpmässig nyckel för varje nytt anrop.',
  'problem.precondition-required.title': 'If-Match saknas',
  'problem.precondition-required.explanation':
    'En ändring måste säga vilken version den gäller, så att ingen skriver över det någon annan har ändrat. Inget ändrades.',
  'problem.precondition-required.remedy':
    'Hämta objektet och skicka tillbaka dess ETag i huvudet If-Match; If-Match: * gäller vilken version som helst.',
  'problem.too-many-requests.title': 'För många anrop',
  'problem.too-many-requests.explanation':
    'Med den här nyckeln, det här kontot eller från den här adressen kom fler anrop än som besvaras på en minut. RateLimit-huvudena säger hur många som återstår.',
  'problem.too-many-requests.remedy': 'Vänta de sekunder som Retry-After anger och skicka sedan långsammare.',
  'problem.provider-unavailable.title': 'Inloggningstjänsten går inte att nå just nu',
  'problem.provider-unavailable.explanation':
    'Inloggningen sköts av en tjänst utanför den här servern, och den svarar inte eller svarar inte så som den är inställd här.',
  'problem.provider-unavailable.remedy':
    'Försök igen om en minut eller logga in med ditt lösenord. Säg till dem som driver servern om felet består.',
  'problem.store-unavailable.title': 'Det som är sparat kan inte nås just nu',
  'problem.store-unavailable.explanation':
    'Databasen svarar inte eller kan inte skriva. Inget ändrades. Det som inte kräver konto fungerar fortfarande.',
  'problem.store-unavailable.remedy':
    'Skicka samma anrop igen efter de sekunder som Retry-After anger, med samma Idempotency-Key. Om det fortsätter, meddela dem som driver servern.',

  'detail.bad-request.syntax':
    'Anropet bryter mot HTTP:s regler, eller så slutade dess innehåll före den angivna längden.',
  'detail.bad-request.host':
    '{count, plural, =0 {Huvudet Host saknas} other {Huvudet Host anges # gånger}}; det ska finnas exakt ett.',
  'detail.malformed-json.empty': 'Innehållet är tomt. Skicka ett JSON-objekt.',
  'detail.malformed-json.syntax':
    'JSON-syntaxen är felaktig på rad {line, number}, kolumn {column, number}. Rätta den där.',
  'detail.malformed-json.encoding': 'Innehållet är inte giltig UTF-8. Koda det i UTF-8.',
  'detail.malformed-json.duplicate_key':
    'Egenskapen {key} står två gånger i {isRoot, select, yes {det yttersta objektet} other {objektet på ”{pointer}”}}. Behåll en av dem.',
  'detail.malformed-json.too_deep':
    'Arrayer och objekt får vara nästlade i högst {limit, number} nivåer. Skicka en plattare struktur.',
  'detail.malformed-json.unreadable':
    'Innehållet avbröts eller gick inte att packa upp. Jämför Content-Length och Content-Encoding med det som skickades.',
  'detail.malformed-json.form':
    'Formuläret gick inte att läsa: det är avbrutet, eller så skiljs delarna inte åt av den gräns (boundary) som anges i Content-Type. Låt ett HTTP-bibliotek skriva båda.',
  'detail.malformed-json.part-empty': 'Delen ”{part}” är tom. Lägg anropets JSON i den, utan evidence.',
  'detail.malformed-json.part-encoding': 'Delen ”{part}” är inte giltig UTF-8. Koda den i UTF-8.',
  'detail.malformed-json.part': '{reason} Det gäller delen ”{part}” i formuläret.',
  'detail.not-found.path': 'Ingen resurs har den här sökvägen. Jämför den med dem i /api/v1/openapi.json.',
  'detail.not-found.software': 'Det finns ingen programvara {id}. Kända programvaror: {known}.',
  'detail.not-found.procedure': 'Det finns ingen procedur {id} för {software}. Kända procedurer: {known}.',
  'detail.not-found.workflow': 'Det finns inget licensförlopp {id}. Kända förlopp: {known}.',
  'detail.not-found.object':
    'Din organisation har inget med id {id} här. Jämför med dem i listan; det som har raderats finns inte kvar där.',
  'detail.not-found.organisation':
    'Du hör inte till någon organisation med id {id}. Ta en av dem som din session anger; en nyckel handlar bara för sin egen.',
  'detail.not-found.member':
    '{email} är inte medlem i din organisation. Rollen för den som bara är inbjuden ändras genom en ny inbjudan.',
  'detail.not-found.deleted':
    'Anläggningen {id} raderades {at}. Den kan återställas med POST /api/v1/sites/{id}/restore till och med {until}.',
  'detail.not-found.shared':
    'Länken leder inte till någon offert: den är felaktig, har gått ut eller har dragits tillbaka. Be avsändaren om en ny.',
  'detail.not-found.shared-site':
    'Länken leder inte till någon anläggning: den är felaktig, har gått ut eller har dragits tillbaka, eller så har anläggningen raderats. Be avsändaren om en ny.',
  'detail.method-not-allowed': '{method} finns inte här; sökvägen tar emot {allowed}.',
  'detail.not-acceptable': 'Svaret finns som {types}. Anpassa huvudet Accept efter det.',
  'detail.request-timeout': 'Hela anropet kom inte fram i tid. Skicka det igen.',
  'detail.body-too-large':
    'Innehållet får vara högst {limit, number} byte, räknat efter uppackning. Skicka mindre åt gången.',
  'detail.body-too-large.workbook':
    'Uppackad får en arbetsbok innehålla högst {bytes, number} byte. Skicka bara bladet med tabellen, eller spara det som CSV.',
  'detail.unsupported-media-type.type': 'Angiven innehållstyp: {found}; förväntad: {expected}.',
  'detail.unsupported-media-type.missing': 'Huvudet Content-Type saknas; förväntad innehållstyp: {expected}.',
  'detail.unsupported-media-type.charset': 'Angiven teckenuppsättning: {found}; förväntad: {expected}.',
  'detail.unsupported-media-type.encoding':
    'Angiven innehållskodning: {found}; förväntad: gzip, deflate, br eller ingen.',
  'detail.invalid-input':
    '{count, plural, one {Ett värde} other {# värden}} går inte att använda; errors säger {count, plural, one {vilket} other {vilka}} och varför.',
  'detail.invalid-input.account': 'Det som skickades går inte att använda ({code}).',
  'detail.headers-too-large':
    'Anropets första rad och huvuden får tillsammans vara högst 16 kB. Förkorta adressen, eller utelämna huvuden och kakor.',
  'detail.internal-error': 'Felet är loggat under anropets id. Försök igen.',
  'detail.not-ready': 'Servern stängs av och tar inte emot nya anrop. Skicka anropet igen om några sekunder.',
  'detail.unauthorized.missing':
    'Huvudet Authorization saknas eller innehåller ingen nyckel; förväntat: Bearer gw_….',
  'detail.unauthorized.unknown': 'Nyckeln är okänd, återkallad eller har gått ut. Skicka en som gäller.',
  'detail.unauthorized.session': 'Sessionen har avslutats. Logga in igen.',
  'detail.unauthorized.sign-in': 'E-postadressen eller lösenordet är fel.',
  'detail.unauthorized.code': 'Koden är fel, har redan använts eller är för gammal.',
  'detail.forbidden': 'Behörigheten {scope} saknas. Använd en nyckel som har den.',
  'detail.forbidden.role': 'Din roll saknar behörigheten {scope}. Be en ägare om en annan roll.',
  'detail.forbidden.origin':
    'Anropet kommer från en annan webbplats än denna, eller anger inte sitt ursprung. Skicka det från en sida på den här servern.',
  'detail.forbidden.no-organisation': 'Ditt konto tillhör ingen organisation. Be en ägare om en inbjudan.',
  'detail.forbidden.account': 'Ditt konto får inte göra det. Be en ägare om en annan roll.',
  'detail.forbidden.set-up-code':
    'Det är inte den installationskod som står i serverns logg. Kopiera den därifrån.',
  'detail.forbidden.invitation':
    'Inbjudan har redan använts, har gått ut eller har aldrig funnits. Be en ägare om en ny.',
  'detail.forbidden.email-change':
    'Länken gäller inte längre, hör till ett annat konto, eller så har adressen blivit upptagen. Begär en ny.',
  'detail.conflict.provider-email':
    'Din adress kommer från den inloggningstjänst som du loggar in via. Ändra den där.',
  'detail.not-found.mail':
    'Servern skickar ingen e-post, så en ny adress kan inte bekräftas. Be en ägare att bjuda in den nya adressen.',
  'detail.forbidden.reset': 'Länken har redan använts, har gått ut eller har aldrig funnits. Begär en ny.',
  'detail.forbidden.prices':
    'Anläggningen innehåller priser som din roll eller nyckel varken får se eller ändra. Skicka den utan dem.',
  'detail.conflict.exists': 'Det finns redan något med id {id}. Ändra det i stället för att skapa det.',
  'detail.conflict.deleted':
    'Anläggningen {id} raderades {at}. Återställ den med POST /api/v1/sites/{id}/restore senast {until}, eller ge den nya anläggningen ett annat id.',
  'detail.conflict.not-deleted': '{id} är inte raderat, så det finns inget att återställa.',
  'detail.conflict.state':
    'Offerten är {state, select, draft {ett utkast} issued {utfärdad} accepted {godkänd} declined {avböjd} expired {utgången} other {tillbakadragen}}; {action, select, edit {bara ett utkast kan ändras} issue {bara ett utkast kan utfärdas} accept {bara en utfärdad offert som fortfarande är giltig kan godkännas} decline {bara en utfärdad offert som fortfarande är giltig kan avböjas} withdraw {bara en utfärdad offert som fortfarande är giltig kan dras tillbaka} revise {bara en offert som är utfärdad, avböjd, tillbakadragen eller utgången kan revideras} other {bara en utfärdad offert som fortfarande är giltig, eller en godkänd, kan delas}}. {state, select, draft {{action, select, revise {Ändra själva utkastet.} other {Utfärda det först.}}} accepted {Det som är godkänt förblir som det är: gör en ny offert för allt annat.} other {Påbörja en revision av den och fortsätt med den.}}',
  'detail.conflict.decided':
    'Offerten är {state, select, accepted {godkänd} declined {avböjd} expired {utgången} other {tillbakadragen}}; bara en offert som fortfarande är öppen kan godkännas eller avböjas. Be avsändaren om en ny vid behov.',
  'detail.conflict.backup-code':
    'Ett annat anrop använde den här koden i samma ögonblick. Försök med en annan.',
  'detail.conflict.set-up': 'Det första kontot finns redan. Be en ägare i din organisation om en inbjudan.',
  'detail.conflict.organisation': 'Organisationen ”{name}” finns redan. Välj ett annat namn.',
  'detail.conflict.no-longer-valid': 'Sista giltighetsdagen, {day}, har passerat. Ändra utkastet först.',
  'detail.conflict.appendix':
    'Offertens dokument innehåller den interna bilagan, som inte är avsedd för kunder. Påbörja en revision, utfärda den utan bilagan och dela den.',
  'detail.conflict.revised': 'Offerten håller på att revideras. Be avsändaren om den nya.',
  'detail.conflict.same-day':
    'Det finns redan en prislista i {currency} som börjar {day}. Låt den här börja en annan dag.',
  'detail.conflict.last-owner': '{email} är den sista ägaren. Gör först någon annan till ägare.',
  'detail.conflict.member': '{email} är redan medlem. Ändra rollen i stället för att bjuda in på nytt.',
  'detail.not-found.revision': 'Det finns ingen revision {revision}; den senaste är {newest}.',
  'detail.conflict.price-list-in-use':
    'Ett utkast tar sina priser från ”{name}”. Ge det en annan lista, eller avsluta den här.',
  'detail.conflict.webhooks': 'En organisation har högst {most, number} webhookar. Ta bort en först.',
  'detail.conflict.webhook-off': 'Webhooken är avstängd. Slå på den först.',
  'detail.conflict.delivery-pending':
    'Meddelandet väntar fortfarande på nästa försök. Vänta tills det har levererats eller getts upp.',
  'detail.precondition-failed':
    'If-Match anger inte den aktuella versionen, {current}.{isBare, select, yes { Skicka ETag med dess citattecken.} other {}}',
  'detail.precondition-failed.saved':
    'If-Match anger inte den aktuella versionen, {current}, sparad {at}{isNamed, select, yes { av {name}} other {}}.{isBare, select, yes { Skicka ETag med dess citattecken.} other {}}',
  'detail.precondition-failed.standing':
    'Ingen har sparat sedan dess, men något som offerten beror på har ändrats: en prislista eller det som organisationen lägger till i sina offerter; eller så är dess sista giltighetsdag förbi. Dess ETag är nu {current}. Hämta den igen och se vad den säger innan du skickar detta en gång till.',
  'detail.precondition-required': 'Skicka ETag för versionen som ska ändras i huvudet If-Match.',
  'detail.idempotency-key-reused':
    'Under de senaste 24 timmarna kom nyckeln med ett anrop som inte är detsamma byte för byte: adress, Content-Type eller innehåll skiljer sig, om så bara i mellanslag eller egenskapernas ordning. För att upprepa det anropet, skicka det oförändrat; skapa en ny nyckel för ett annat.',
  'detail.too-many-requests': 'Försök igen om {seconds, plural, one {# sekund} other {# sekunder}}.',
  'detail.provider-unavailable': 'Inloggningstjänsten svarar inte som väntat. Försök igen om en minut.',
  'detail.store-unavailable': 'Databasen kan inte nås eller kan inte skriva. Försök igen om en stund.',

  'expected.number': 'ett tal',
  'expected.int': 'ett heltal',
  'expected.string': 'en text',
  'expected.object': 'ett objekt',
  'expected.record': 'ett objekt',
  'expected.array': 'en array',
  'expected.boolean': 'true eller false',
  'expected.values': 'ett av värdena {values}',
  'expected.no-event': 'inga fler händelser',
  'expected.other': 'en annan typ av värde',

  'fault.required': 'Värdet saknas. Lägg till det: {expected}.',
  'fault.required.currency':
    'Värdet saknas. Lägg till en valutakod enligt ISO 4217, till exempel EUR, CHF eller SEK.',
  'fault.required.day': 'Värdet saknas. Lägg till en dag, skriven som i 2026-11-25.',
  'fault.required.list':
    'Ingen prislista i {currency} börjar senare, så den att jämföra med måste anges. Ange id för en lista ur /api/v1/price-lists.',
  'fault.required.services':
    'Värdet saknas. Lägg till servicesPerProduct (ett tal), eller ange archiveScope, eller en förteckning (inventory) i stället för genomsnitt.',
  'fault.invalid_type': 'Angivet: {found}; förväntat: {expected}.',
  'fault.invalid_type.entries':
    'Angivet: {found}; förväntat: varje post under sitt eget namn. Skriv den som i {name}[price]=3.',
  'fault.invalid_type.quoted': 'Angivet: texten {found}; förväntat: {expected}. Skriv tal utan citattecken.',
  'fault.invalid_type.unquoted': 'Angivet: talet {found}; förväntat: {expected}. Sätt det inom citattecken.',
  'fault.not_a_number': 'Angivet: {found}; förväntat: ett tal i siffror, med punkt före decimalerna: 12.5.',
  'fault.not_whole':
    'Angivet: {found}; förväntat: ett heltal. Skriv det med siffror, avrundat till det antal som avses.',
  'fault.too_small.number':
    'Angivet: {found}; förväntat: {inclusive, select, yes {minst {limit}} other {mer än {limit}}}. Ange ett större tal.',
  'fault.too_small.string': 'Texten är för kort: minst {count, number} tecken. Ange en längre.',
  'fault.too_small.array':
    'Listan är för kort: minst {count, plural, one {# post} other {# poster}}. Fyll på den eller utelämna den.',
  'fault.too_big.number':
    'Angivet: {found}; förväntat: {inclusive, select, yes {högst {limit}} other {mindre än {limit}}}. Ange ett mindre tal.',
  'fault.too_big.string': 'Texten är för lång: högst {count, number} tecken. Förkorta den.',
  'fault.too_big.array':
    'Listan är för lång: högst {count, plural, one {# post} other {# poster}}. Slå ihop eller ta bort poster.',
  'fault.out_of_range': '{found} ligger utanför de tal som går att räkna med. Ange ett mindre tal.',
  'fault.too_precise': '{found} har fler siffror än vad som bevaras exakt. Använd högst 15 värdesiffror.',
  'fault.memory_in_other_unit':
    'Angivet: {found} GB minne; så mycket har ingen sådan server. Om värdet är i {unit, select, mega {MB} kilo {kB} other {byte}}, skriv {gb}.',
  'fault.unknown_property': 'Namnet {name} är okänt här. Ta bort det eller rätta stavningen.',
  'fault.unknown_value': 'Angivet: {found}; förväntat: ett av värdena {values}.',
  'fault.unknown_value.one': 'Angivet: {found}; förväntat: {values}.',
  'fault.unknown_reference': '{found} är inget artikelnummer i katalogen. Använd ett av {values}.',
  'fault.unknown_currency':
    '{found} är ingen valutakod enligt ISO 4217. Använd en kod som EUR, CHF eller SEK.',
  'fault.conflicting_properties':
    '{name} kan inte kombineras med {other}: de är två sätt att ange samma sak. Behåll ett av dem.',
  'fault.repeated_parameter': 'Parametern anges flera gånger. Ange den en gång.',
  'fault.duplicate_reference': '{found} står på flera rader. Samla dem på en rad med det totala antalet.',
  'fault.duplicate_value': '{found} finns redan i listan. Ange varje värde bara en gång.',
  'fault.not_one_base_licence':
    'Angivet: {count, plural, =0 {ingen baslicens} one {# baslicens} other {# baslicenser}}; förväntat: exakt en (HTG500H till HTG503H) med antalet 1.',
  'fault.not_an_amount':
    'Angivet: {found}; förväntat: ett belopp som text i siffror, med punkt före decimalerna och högst 9 siffror före den: "1250.00".',
  'fault.too_many_decimals':
    '{found} har fler decimaler än {currency} tillåter. Avrunda till valutans minsta enhet.',
  'fault.not_a_time':
    'Angivet: {found}; förväntat: en tidpunkt i UTC med sekunder. Skriv den som i 2026-11-24T08:30:00Z.',
  'fault.not_a_site_time':
    'Angivet: {found}; förväntat: en tidpunkt i UTC på millisekunden när, före år 9000. Skriv den som i 2026-11-24T08:30:00.000Z.',
  'fault.not_a_day':
    'Angivet: {found}; förväntat: en dag under åren 2000 till 2999. Skriv den som i 2026-11-25.',
  'fault.day_before_another': '{found} ligger före {day}, dagen i {other}. Ange samma dag eller en senare.',
  'fault.not_a_percentage':
    'Angivet: {found}; förväntat: en procentsats från 0 till 100 som en text av siffror, med högst 4 decimaler efter en punkt: "12.5".',
  'fault.not_a_quantity':
    'Angivet: {found}; förväntat: ett antal över 0 som en text av siffror, med högst 6 siffror före och 3 efter punkten: "2.5".',
  'fault.not_a_logo':
    'Angivet: något som inte är en logotyp; förväntat: en JPEG utan kameradata (EXIF) som data-URL, högst 4000 pixel bred och hög. Spara bilden på nytt som JPEG.',
  'fault.not_a_colour':
    'Angivet: {found}; förväntat: en färg med sex hexadecimala siffror. Skriv den som #0a5ca8.',
  'fault.base_licence_owned': '{found} är en baslicens, och en finns redan. Beställ bara utökningar.',
  'fault.order_too_small':
    'Beställningen ger {points, number} poäng med dem som redan finns; behovet är {requirement}, och en licens måste rymma mer. Beställ fler poäng eller utelämna beställningen.',
  'fault.price_missing':
    '{found} beställs för {site} och har inget pris. Lägg till det i priceList eller beställ något annat.',
  'fault.site_of_nothing':
    'Inget offereras för den här anläggningen. Ange en beräkning (estimate), en dimensionering (sizing) eller en beställning (order) för den, eller utelämna den.',
  'fault.nothing_to_quote': 'Det finns inget att offerera. Ange minst en anläggning eller en rad.',
  'fault.event_not_allowed':
    '{reason, select, ended {Förloppet är slut} unknown {Inget steg i förloppet känner till den} other {Den hör till ett annat steg}}. Angivet: {found} vid steget {state}; förväntat: {allowed}. Skicka händelserna i den ordning de inträffade.',
  'fault.unsafe_character':
    'Angivet: ”{character}”; förväntat: inget tecken som är osynligt, vänder skrivriktningen eller ersätts när ett kommando körs. Ta bort det; om det inte syns, skriv värdet på nytt i stället för att klistra in det.',
  'fault.site_key_file':
    'Angivet: namnet på en .glic-fil; förväntat: själva koden. Låt filen ligga: den kommer från Hager Services och skickas aldrig dit.',
  'fault.hidden_character':
    'Angivet: {codePoint} som tecken nr {position, number}, som inte syns eller inte går att skilja från ett blanksteg; förväntat: bara läsbara tecken. Kopiera värdet på nytt därifrån det visas.',
  'fault.look_alike_character':
    'Angivet: ”{character}” ({codePoint}) som tecken nr {position, number}{isKnown, select, yes {, som ser ut som ”{plain}” men är ett annat} other {, som hör till en annan skrift}}; förväntat: tecken från det latinska tangentbordet. Kopiera värdet på nytt därifrån det visas.',
  'fault.not_a_host_name':
    'Angivet: {found}; förväntat: namnet på en dator i bokstäver, siffror och bindestreck, med eller utan domän, eller en IPv4-adress. Ange det utan https://, utan port och utan SQL Server-instans, till exempel STREAM-SERVER eller 192.0.2.10.',
  'fault.not_a_database_server':
    '{part, select, ipv6 {Adressen är en IPv6-adress; handböckerna anger bara namn och IPv4-adresser} reserved {Instansnamnet är reserverat av SQL Server; en standardinstans skrivs utan namn} address {Delen före omvänt snedstreck är varken ett datornamn eller en IPv4-adress} instance {Delen efter omvänt snedstreck är inget instansnamn: först en bokstav eller ett understreck, högst 16 tecken} port {Delen efter kommatecknet är ingen port från 1 till 65535} format {Adress, instans och port går inte att skilja åt} other {En del går inte att använda}}; förväntat: adress\\instans,port eller, för en standardinstans, adress,port. Skriv till exempel SQL-SERVER\\HagerGroupEMS,1433; port 1433 kan utelämnas.',
  'fault.not_an_instance_name':
    'Angivet: {found}; förväntat: 1 till 16 tecken, först en bokstav eller ett understreck, sedan bokstäver, siffror, _, $ eller #. Ange bara instansens namn, till exempel HagerGroupEMS.',
  'fault.reserved_instance_name':
    'Angivet: {found}, som SQL Server har reserverat; förväntat: ett namn som varken är Default, MSSQLServer eller ett reserverat ord i SQL. Välj ett annat namn, till exempel HagerGroupEMS.',
  'fault.not_a_database_name':
    'Angivet: {found}; förväntat: 1 till 25 bokstäver från A till Z, siffror eller understreck. Välj ett annat namn, till exempel EMS_Configuration.',
  'fault.duplicate_database_name':
    'Angivet: samma namn som i {other}; förväntat: fyra olika namn, stora och små bokstäver räknas som lika. Ändra ett av dem; ett namn som utelämnas har sitt standardvärde.',
  'fault.duplicate_software':
    '{found} anges flera gånger. Ange varje programvara en gång; bara Sage 100c CRM får anges två gånger, eftersom två installationer på en server i sig är konflikten.',
  'fault.duplicate_port':
    'Angivet: samma port som i {other}; förväntat: en egen port för varje. Ändra en av dem; en port som utelämnas har sitt standardvärde.',
  'fault.port_of_kit':
    'Angivet: port {port}, som installationspaketet ger MQTT-servern under installationen; förväntat: en annan. Välj en annan port; MQTT kan flyttas först efteråt.',
  'fault.port_in_dynamic_range':
    'Angivet: port {port}, som ligger i intervallet för dynamiska portar, {start} till {end}; förväntat: en port utanför det. Välj en annan port eller flytta intervallet.',
  'fault.dynamic_range_holds_port':
    'Angivet: ett intervall för dynamiska portar från {start} till {end}, som innehåller port {port} för MQTT-servern; förväntat: ett utan den porten. Välj en annan första port eller ett annat antal portar.',
  'fault.dynamic_range_too_long':
    'Angivet: ett intervall från {start} till {end}; förväntat: ett som slutar senast vid port 65535. Välj en lägre första port eller färre portar.',
  'fault.not_an_account':
    '{part, select, domain {Delen före omvänt snedstreck är inget namn på en domän eller dator} user {Delen efter omvänt snedstreck är inget användarnamn i Windows: 1 till 20 tecken, inget blanksteg först, inget av " / [ ] : ; | = , + * ? < > @} format {Det finns inte exakt ett omvänt snedstreck} other {En del går inte att använda}}; förväntat: DOMÄN\\användare. För ett lokalt konto skrivs datorns namn före omvänt snedstreck.',
  'fault.account_needs_machine_name':
    'Angivet: {found}; förväntat: datorns namn, eftersom {account} är ett konto på den, som Windows bara känner som NAMN\\användare. Ange namnet som kommandot hostname visar, eller ett domänkonto.',
  'fault.database_server_here':
    'Angivet: {found}, som finns på {host}; förväntat: en server på en annan dator, enligt valet. Välj SQL Server på den här datorn, eller ange den andra servern.',
  'fault.database_server_elsewhere':
    'Angivet: {found} på {address}; förväntat: en server på {host}, enligt valet. Skriv {host} eller localhost före instansen, eller välj SQL Server på en annan dator.',
  'fault.not_a_sql_login':
    'Angivet: {found}; förväntat: 1 till 128 bokstäver, siffror eller tecken bland _ . @ # -. Ange namnet på ett SQL-konto utan blanksteg; ett Windows-konto med omvänt snedstreck är inget sådant.',
  'fault.not_a_windows_path':
    '{part, select, absolute {Sökvägen börjar varken med en enhet eller med en delad resurs} character {Sökvägen innehåller något av tecknen < > : " / | ? *} name {En mapp i sökvägen saknar namn, har ett namn som Windows reserverar, till exempel CON, eller slutar med punkt eller blanksteg} length {Sökvägen har fler än 247 tecken och måste kortas} other {Sökvägen går inte att använda}}; förväntat: en fullständig sökväg i Windows. Skriv till exempel D:\\stream eller \\\\server\\resurs\\stream.',
  'fault.password_length':
    'Angivet: {length, number} tecken; förväntat: 8 till 15. Välj ett lösenord av den längden.',
  'fault.password_classes':
    'Angivet: {count, plural, =0 {inga} other {#}} av dessa fyra slags tecken: A till Z, a till z, 0 till 9, andra som ! $ # %; förväntat: minst tre. Lägg till tecken av ett annat slag.',
  'fault.not_a_work_group':
    '{part, select, alone {Det finns bara en arbetsgrupp} empty {En kod är tom} length {Koden {found} har fler än 32 tecken} character {Koden {found} innehåller ett tecken som inte kan användas, eller börjar med - eller _} reserved {{found} är ett namn som Windows reserverar} other {En kod går inte att använda}}; förväntat: koder med 1 till 32 bokstäver från A till Z, siffror, - eller _, minst två. Skriv dem till exempel CA, CC.',
  'fault.duplicate_work_group':
    'Koden {found} är angiven två gånger; förväntat: varje kod en gång, stora och små bokstäver räknas som lika. Ändra en av dem.',
  'fault.not_a_service_name':
    '{part, select, length {Namnet är tomt eller har fler än 256 tecken} character {Namnet innehåller något av / \\ " % eller ett tecken utanför enkel ASCII, som Windows eller en kommandofil inte kan hantera} blank {Namnet börjar eller slutar med ett blanksteg} unchanged {Namnet är fortfarande det som följde med nedladdningen} other {Namnet går inte att använda}}; förväntat: ett eget namn för varje tjänst. Välj ett annat, till exempel Isogeo Worker CA.',
  'fault.duplicate_service_name':
    'En annan tjänst heter redan {found}; förväntat: varje namn en gång, stora och små bokstäver räknas som lika. Ändra ett av dem.',
  'fault.not_an_installation_name':
    'Angivet: {found}; förväntat: CRM och sedan en till sju bokstäver från A till Z eller siffror. Välj ett annat namn, till exempel CRMSAGE.',
  'fault.title_length':
    'Angivet: {length, plural, =0 {inget tecken} one {# tecken} other {# tecken}}; förväntat: 1 till 50. Välj en beteckning av den längden, till exempel Sage100.',
  'fault.not_an_ipv6_address':
    'Angivet: {found}; förväntat: en IPv6-adress utan zon och utan prefixlängd. Ange den som i 2001:db8::10.',
  'fault.not_a_server_address':
    'Angivet: {found}, {kind, select, unspecified {som inte står för någon adress} loopback {som en dator når sig själv med} multicast {som står för en grupp datorer} linkLocal {som bara gäller i ett nätverkssegment och kräver en zon} ipv4Mapped {som är en IPv4-adress skriven som IPv6} other {som inte är adressen till en server}}; förväntat: adressen som de andra servrarna når den här med. Ange den som i 2001:db8::10 eller fd00::10.',
  'fault.duplicate_server_name':
    'Angivet: samma namn som för server {other}; förväntat: ett eget namn för varje server, stora och små bokstäver räknas som lika. Ändra det ena.',
  'fault.duplicate_server_address':
    'Angivet: samma IPv6-adress som för server {other}, oavsett skrivsätt; förväntat: en egen adress för varje server. Ändra den ena.',
  'fault.not_one_master':
    'Angivet: {count, plural, =0 {ingen huvudserver} one {# huvudserver} other {# huvudservrar}}; förväntat: exakt en. Ge en webbserver rollen huvudserver och alla andra rollen sekundär server.',
  'fault.not_one_sql_server':
    'Angivet: {count, plural, =0 {ingen SQL Server} one {# SQL Server} other {# SQL Server}}; förväntat: exakt en. Ange den server som har databasen.',
  'fault.service_repeated':
    'Angivet: en tjänst som redan är tilldelad server {other}; förväntat: varje tjänst på bara en server. Ta bort den från den ena.',
  'fault.services_on_sql_server':
    'Angivet: CRM-tjänster på SQL Server; förväntat: inga där. Tilldela dem en webbserver.',
  'fault.part_missing':
    'Delen ”request” saknas; {count, plural, =0 {formuläret har inga delar} one {den enda del som kom är {found}} other {delarna som kom är {found}}}. Lägg till exakt en del ”request” med anropets JSON (software, phase, parameters), utan evidence; varje fil är en del ”evidence”.',
  'fault.part_repeated':
    'Delen ”request” kom {count, plural, one {# gång} other {# gånger}}; förväntat: exakt en gång. Skicka den en gång; filer hör hemma i delar ”evidence”.',
  'fault.part_not_json':
    'Delen ”request” kom som {found}; förväntat: application/json. Lägg anropets JSON i den; filer hör hemma i delar ”evidence”.',
  'fault.part_unknown':
    'Delen {found} är okänd här; förväntat: ”request” och ”evidence”. Rätta namnet eller utelämna delen.',
  'fault.not_in_encoding':
    'Filen innehåller byte som inte är {encoding}; förväntat: text i den kodningen. Ange rätt kodning i huvudet, till exempel Content-Type: text/csv; charset=windows-1252, eller spara filen som UTF-8.',
  'fault.not_a_workbook':
    'Ingen arbetsbok kunde läsas: filen är skadad, lösenordsskyddad eller i ett annat format; förväntat: en Excel-arbetsbok (.xlsx). Spara den på nytt som .xlsx eller som CSV.',
  'fault.wrong_password': 'Det är inte ditt nuvarande lösenord.',
  'fault.wrong_code': 'Koden är fel, har redan använts eller är för gammal.',
  'fault.not_a_site_value':
    'Angivet: {found}; ett sådant värde kan inte stå på den här sökvägen i en anläggning. API-dokumentet anger under SiteFields vad som kan stå där.',
  'fault.unknown_site_path':
    '{name} är ingen sökväg i en anläggning. Använd en av dem som API-dokumentet anger under SiteFields, till exempel load/managers.',
  'fault.site_too_large':
    'Den sammanslagna anläggningen skulle innehålla mer än som ryms i en. Ta först bort kommentarer eller fält.',
  'fault.other_site':
    'Angivet: ett annat id än i sökvägen; förväntat: {expected}. Skicka bara ändringar av den här anläggningen.',
  'fault.not_a_cursor':
    'Detta är ingen markör. Ta nextCursor från föregående svar, eller utelämna den för att börja om.',
  'fault.not_an_email': 'Angivet: {found}; förväntat: en e-postadress som namn@example.org.',
  'fault.not_an_id':
    'Angivet: {found}; förväntat: ett id i form av ett UUID. Skriv det som i 0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11.',
  'fault.not_an_id.list':
    'Angivet: {found}; förväntat: id för en prislista, alltså ett UUID, eller "applying". Välj en från /api/v1/price-lists.',
  'fault.not_a_digest':
    'Angivet: {found}; förväntat: en SHA-256 med 64 hexadecimala siffror, i gemener. Skicka kvittot som det utfärdades.',
  'fault.not_a_local_path':
    'Angivet: {found}; förväntat: sökvägen till en sida på den här servern, som börjar med ett enda snedstreck. Skriv den som i /quotes.',
  'fault.not_a_time_zone': 'Angivet: {found}; förväntat: namnet på en tidszon, till exempel Europe/Berlin.',
  'fault.line_not_read': 'Rad {line}: {reason}',
  'fault.table_not_read': '{reason} Inget har sparats.',
  'fault.not_a_webhook_url':
    'Angivet: {found}; förväntat: en adress som börjar med https:// och anger en offentlig värd, utan användarnamn, lösenord eller fragment. Den som driver servern kan tillåta värdar i det egna nätverket.',
  'fault.goes_with_another': '{other} saknas. Ange båda eller ingen.',
  'fault.reverse_charge_with_rate':
    'Angivet: {found}; förväntat: 0, eftersom kunden är skyldig att betala skatten. Sätt satsen till 0, eller utelämna reverseCharge.',
  'fault.reverse_charge_with_tax':
    'Angivet: en skatt som kunden är skyldig att betala, bredvid en annan; förväntat: bara den. Ange skatterna för varje rad, och där kunden är skyldig en av dem, bara den.',
  'fault.price_list_unknown':
    'Din organisation har ingen prislista med id {found}. Välj en ur /api/v1/price-lists.',
  'fault.price_list_of_other_currency':
    'Prislistan ”{name}” är i {found}; förväntat: {currency}. Välj en annan lista, eller offerera i dess valuta.',
  'fault.price_list_not_valid':
    'Prislistan ”{name}” gäller från och med {from}{hasEnd, select, yes { till och med {until}} other {}}, inte den {day}, offertens dag. Välj en annan lista eller en annan dag.',
  'fault.price_list_none_applies':
    'Ingen prislista i {currency} gäller {day}. Spara en, eller ange priserna i priceList.',
  'fault.list_without_price': 'Listan har inget pris. Ange minst ett.',
  'fault.price_not_in_list':
    '{found} beställs för {site} och saknar pris i prislistan ”{name}”. Välj en annan lista, eller beställ något annat.',
} satisfies ProblemMessages
