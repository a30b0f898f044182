import type { ReadingMessages } from './en.ts'

/** Texts of the reading of pasted and uploaded tables, in Swedish. ICU MessageFormat. */
export const sv: ReadingMessages = {
  'status.read': 'Alla rader gick att tolka.',
  'status.partly': 'Några rader gick inte att läsa. Inget hämtas från dem.',
  'prices.status.ambiguous': 'Flera kolumner kan innehålla priset. Välj en; tills dess hämtas inga priser.',
  'prices.status.one-open':
    'Bara en kolumn kan innehålla priset, men en rad som gäller alla priser (skatt, period, rabatt, tillägg) eller antalen lämnar öppet om den innehåller priset per styck. Välj den i så fall; tills dess hämtas inga priser.',
  'prices.status.ambiguous-mark':
    'Inget i priskolumnen visar om decimalerna följer efter ett komma eller en punkt. Välj; tills dess hämtas inga priser.',
  'prices.status.mixed-currencies':
    'Priserna är i flera valutor: {currencies}. Välj en; tills dess hämtas inga priser, och sedan bara de i den valutan.',
  'prices.status.no-price-column':
    'Ingen kolumn har ett pris per styck som rubrik. Om någon av dem ändå innehåller det, välj den; tills dess hämtas inga priser.',
  'prices.status.unreadable':
    'Ingen rad gick att läsa. Varje rad behöver ett artikelnummer från HTG500H till HTG510H och ett pris.',
  'inventory.status.ambiguous':
    'Det går inte att avgöra vilken kolumn som gäller produkter och vilken som gäller mätvärden. Välj; tills dess hämtas inga enheter.',
  'inventory.status.ambiguous-mark':
    'Inget i kolumnen visar om decimalerna följer efter ett komma eller en punkt. Välj; tills dess hämtas inga enheter.',
  'inventory.status.unreadable':
    'Ingen rad gick att läsa. Varje rad behöver ett antal produkter och mätvärden per produkt.',
  'prices.unpriced':
    '{count, plural, one {Ett artikelnummer i listan är} other {# artikelnummer i listan är}} fortfarande utan pris.',
  'prices.discount-not-applied': 'Rabatterna bredvid priserna är inte avdragna.',
  'prices.tax-held':
    'Priserna innehåller skatt; en offert lägger till sina skatter. Klistra in priser utan skatt om den ska lägga till några.',
  'prices.column-taken': 'Flera kolumner innehåller priser: de i ”{title}” används.',
  'prices.net-taken': 'Listan innehåller både listpriser och nettopriser: nettopriserna används.',

  'prices.role.reference': 'Artikelnummer',
  'prices.role.name': 'Benämning',
  'prices.role.points': 'Poäng',
  'prices.role.quantity': 'Antal',
  'prices.role.unit-price': 'Styckpris',
  'prices.role.price': 'Pris',
  'prices.role.list-price': 'Listpris',
  'prices.role.net-price': 'Nettopris',
  'prices.role.discount': 'Rabatt',
  'prices.role.amount': 'Belopp',
  'prices.role.vat': 'Moms',
  'prices.role.currency': 'Valuta',
  'prices.role.unit': 'Enhet',
  'prices.role.date': 'Datum',
  'prices.role.other': 'Används inte',
  'inventory.role.name': 'Enhet',
  'inventory.role.products': 'Produkter',
  'inventory.role.services': 'Mätvärden per produkt',
  'inventory.role.quantity': 'Antal enheter',
  'inventory.role.total': 'Summa',
  'inventory.role.other': 'Används inte',

  'decided-by.given': 'vald av dig',
  'decided-by.title': 'enligt rubriken',
  'decided-by.content': 'enligt innehållet',
  'decided-by.only': 'enda kolumnen med belopp',
  'decided-by.none': 'ej avgjord',

  'separator.tab': 'tabbar',
  'separator.pipe': 'lodstreck',
  'separator.semicolon': 'semikolon',
  'separator.comma': 'kommatecken',
  'separator.spaces': 'flera blanksteg',
  'separator.sign': 'kolon eller likhetstecken',
  'separator.cells': 'inget skiljetecken',
  'decimal-mark.comma': 'Decimalkomma: 1.250,00',
  'decimal-mark.point': 'Decimalpunkt: 1,250.00',

  'prices.note.header': 'Rubrik eller text, inget pris',
  'prices.note.empty': 'Tom rad',
  'prices.note.of-all-prices': 'Gäller alla priser',
  'prices.note.total': 'Summa, inget pris',
  'prices.note.zero-price':
    'Pris 0: står ofta för ”på förfrågan”. Kan inte köpas om du inte bekräftar priset.',
  'prices.note.price-missing': 'Inget pris: beaktas inte',
  'inventory.note.header': 'Rubrik',
  'inventory.note.empty': 'Tom rad',
  'inventory.note.total': 'Summa, räknas inte',

  'prices.fault.unknown-reference':
    '”{found}” finns inte i katalogen (HTG500H till HTG510H). Rätta artikelnumret eller ta bort raden.',
  'prices.fault.two-references': 'Raden anger flera artikelnummer: {found}. Skriv ett per rad.',
  'prices.fault.not-an-amount': '”{found}” är inget pris. Skriv det till exempel som 1250,00 eller 1 250,00.',
  'prices.fault.ambiguous-amount':
    '”{found}” kan läsas på två sätt. Välj decimaltecken eller skriv talet utan tusentalsavgränsare.',
  'prices.fault.ambiguous-column': 'Vart och ett av dessa värden kan vara priset: {found}. Välj kolumn.',
  'prices.fault.cut-number':
    'Ett kommatecken här kan skilja två celler åt eller ingå i ett tal: ”{found}”. Skilj cellerna åt med semikolon eller tabbar.',
  'prices.fault.reference-twice':
    '{found} står redan på rad {firstLine, number}, vars pris används. Ta bort en av raderna.',
  'prices.fault.other-currency':
    'Hittade ”{found}”, men priserna ska vara i {currency}. Välj den andra valutan eller räkna om priset.',
  'prices.fault.too-many-decimals':
    '”{found}” har för många decimaler: {decimals, plural, =0 {inga är tillåtna} one {högst #} other {högst #}}. Avrunda priset.',
  'prices.fault.too-precise':
    '”{found}” har fler siffror än vad som sparas exakt. Använd högst 15 värdesiffror.',
  'prices.fault.mixed-tax':
    '”{found}” motsäger rubriken eller en tidigare rad: vissa priser är med skatt och andra utan. Ange alla med skatt eller alla utan.',
  'prices.fault.price-for-several':
    '”{found}”: priset kan gälla flera stycken. Ange priset per styck och utelämna antalet.',
  'prices.fault.price-of-other':
    '”{found}” talar om något annat än en licens. Utelämna de priserna eller rätta texten.',
  'prices.fault.price-in-other-unit':
    '”{found}” talar om tusental, ören, flera stycken eller en tidsperiod. Ange priset per styck i hela enheter av valutan och rätta texten.',
  'prices.fault.too-many-lines':
    'Bara de första {limit, number} raderna läses; inget har lästs från och med denna. Dela upp listan.',
  'prices.fault.too-many-columns':
    'Bara {limit, number} kolumner läses; den här raden har fler. Ta bort dem som inte behövs.',

  'inventory.fault.missing-column':
    '{column, select, products {Antalet produkter saknas} other {Mätvärden per produkt saknas}}. Ange ett tal.',
  'inventory.fault.not-a-number':
    '”{found}” är inget antal {column, select, products {produkter} other {mätvärden}}. Skriv bara siffror.',
  'inventory.fault.not-whole': '”{found}” är inget heltal, men produkter räknas styckvis. Rätta talet.',
  'inventory.fault.ambiguous-number':
    '”{found}” ({column, select, products {produkter} other {mätvärden}}) kan läsas på två sätt. Välj decimaltecken eller skriv talet utan tusentalsavgränsare.',
  'inventory.fault.too-precise':
    '”{found}” har fler siffror än vad som sparas exakt. Använd högst 15 värdesiffror.',
  'inventory.fault.too-small':
    '”{found}” är för litet: {column, select, products {minst {limit, number} produkt} other {mätvärdena måste vara fler än {limit, number}}}. Rätta talet.',
  'inventory.fault.too-big':
    '”{found}” är för stort: högst {limit, number} {column, select, products {produkter} other {mätvärden per produkt}}. Rätta talet.',
  'inventory.fault.too-long': 'Namnet ”{found}” är för långt: högst {limit, number} tecken. Förkorta det.',
  'inventory.fault.cut-number':
    'Ett kommatecken här kan skilja två celler åt eller ingå i ett tal: ”{found}”. Skilj cellerna åt med semikolon eller tabbar.',
  'inventory.fault.total-differs':
    'Raden kallas summa men är inte summan av raderna ovanför: ”{found}”. Rätta summan eller ta bort raden.',
  'inventory.fault.looks-like-total':
    'Produkterna på raden är summan av alla rader ovanför: ”{found}”. Om raden är en summa, kalla den ”Summa”; om den är en enhet, flytta den överst.',
  'inventory.fault.called-average':
    'Raden heter som ett medelvärde: ”{found}”. Ta bort den eller ge enheten ett annat namn.',
  'inventory.fault.counts-several':
    'Raden gäller flera enheter (”{found}”), men varje enhet räknas på en egen rad. Upprepa raden eller ange att kolumnen inte används.',
  'inventory.fault.ambiguous-column':
    'Det går inte att avgöra vilket tal som gäller produkter och vilket som gäller mätvärden: ”{found}”. Välj kolumner.',
  'inventory.fault.too-many-rows':
    'Bara de första {limit, number} raderna läses; inget har lästs från och med denna. Dela upp förteckningen.',
  'inventory.fault.too-many-columns':
    'Bara {limit, number} kolumner läses; den här raden har fler. Ta bort dem som inte behövs.',
}
