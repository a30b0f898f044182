import type { PastedMessages } from './en.ts'

/** Texts of the page around pasted tables, in Swedish. ICU MessageFormat. */
export const sv: PastedMessages = {
  'prices.text': 'Prislistan som den kopierades',
  'prices.team': 'Ditt teams prislista ”{name}” gäller i dag.',
  'prices.team.take': 'Använd priserna i listan',
  'prices.team.missing': 'De går inte att hämta just nu. Försök igen.',
  'prices.hint':
    'Klistra in den med rubriker från ett kalkylblad, en PDF eller ett e-postmeddelande. Den stannar i den här webbläsaren och i länken du kopierar.',
  'prices.caption': 'Prislistan rad för rad',
  'prices.count': '{count, plural, =0 {Inget pris läst.} one {Ett pris läst.} other {# priser lästa.}}',
  'prices.missing': 'Utan pris och därför inte beaktade: {references}',
  'inventory.text': 'Förteckningen som den kopierades',
  'inventory.hint': 'Klistra in den med rubriker: en rad per enhet, med produkter och mätvärden per produkt.',
  'inventory.caption': 'Förteckningen rad för rad',
  'inventory.to-rows': 'Redigera som rader',
  'inventory.not-counted':
    '{count, plural, one {En rad i förteckningen räknas inte: resultatet är för litet tills den har rättats.} other {# rader i förteckningen räknas inte: resultatet är för litet tills de har rättats.}}',
  faults:
    '{count, plural, one {En rad kunde inte läsas} other {# rader kunde inte läsas}}; orsaken står vid raden.',

  form: 'Hur anges den?',
  'form.rows': 'Rad för rad',
  'form.text': 'Inklistrad tabell',

  file: 'Öppna en fil (CSV, XLSX)',
  'file.too-large':
    'Filen är för stor: högst {megabytes, number} MB läses, uppackat {inflatedMegabytes, number} MB. Ta bort det som inte behövs.',
  'file.unreadable': 'Filen kunde inte läsas. Spara den som CSV eller XLSX, eller klistra in tabellen.',
  'file.guessed':
    'Filen anger ingen teckenuppsättning. Den lästes som västeuropeisk (Windows). Kontrollera å, ä, ö och valutatecken.',
  'ask.sheet': 'Vilket blad innehåller tabellen?',
  'ask.sheet.why': '{name} har flera blad med innehåll.',
  undo: 'Ångra',

  line: 'Rad',
  read: 'Det som lästes',
  pasted: 'Som inklistrat',
  column: 'Kolumn {number, number}',
  'role.titled': 'Vad kolumn {number, number}, ”{title}”, innehåller',
  'role.untitled': 'Vad kolumn {number, number} innehåller',
  open: 'Väntar på ditt svar',
  more: 'Visa fler rader ({count, plural, one {# dold} other {# dolda}})',
  'only-faults':
    '{count, plural, one {Visa bara raden som inte kunde läsas} other {Visa bara de # rader som inte kunde läsas}}',

  'ask.price': 'Vilken kolumn är priset?',
  'ask.products': 'Vilken kolumn innehåller produkterna?',
  'ask.services': 'Vilken kolumn innehåller mätvärdena per produkt?',
  'ask.mark': 'Hur skrivs decimaler?',
  'ask.mark.meaning': '{found} betyder {value}',
  'ask.currency': 'I vilken valuta är priserna?',
  'ask.currency.why': 'Tecknen i listan kan stå för flera valutor. Välj; tills dess hämtas inga priser.',
  'open.stale':
    'Den inklistrade tabellen lämnar en fråga öppen. Tills du svarar hör resultatet nedan till den senaste fullständiga inmatningen.',
  'open.waiting': 'Den inklistrade tabellen lämnar en fråga öppen. Licensen visas så snart du svarar.',

  'currency.list': 'Enligt listan',
  'currency.by-list': '{currency}, enligt listan',
  'currency.usual': '{currency}, eftersom listan inte anger någon',
  'currency.open': 'Inte vald ännu',
  'currency.found': 'Finns i listan',
  'currency.all': 'Alla valutor',
  'currency.other': 'Listan visar en annan valuta än {currency}.',
  'currency.take': 'Använd {currency}',
  'zero.take': 'Använd 0 som pris',
}
