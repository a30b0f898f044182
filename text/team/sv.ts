import type { TeamMessages } from './en.ts'

export const sv: TeamMessages = {
  offline: 'Servern svarar inte. Kontrollera anslutningen och försök igen.',
  'role.owner': 'Ägare',
  'role.sales': 'Försäljning',
  'role.partner': 'Partner',
  'role.viewer': 'Läsare',

  'gate.unknown': 'Ett ögonblick …',
  'gate.offline':
    'Servern svarar inte, och det är där allt som teamet sparar finns. Beräkningar, checklistor och förkontroll fungerar utan den.',
  'gate.retry': 'Försök igen',
  'gate.none':
    'Ingen har något konto i den här installationen än. Det första skapas med koden i serverns logg.',
  'gate.setUp': 'Skapa det första kontot',
  'gate.signedOut':
    'Den här sidan är för medlemmar i ett team. Logga in för att se den; allt annat fungerar utan konto.',
  'gate.signIn': 'Logga in',
  'gate.over':
    'Din session har avslutats. Det som inte har sparats står kvar här: logga in i en annan flik och kom sedan tillbaka.',
  'gate.over.back': 'Jag har loggat in',
  'gate.noOrganisation':
    'Du är inloggad som {email} men tillhör inte längre någon organisation. En ägare kan bjuda in dig igen.',
  'gate.role':
    'I {organisation} har du rollen ”{role}”, och den omfattar inte den här sidan. En ägare kan ge dig en annan roll.',
  'gate.signOut': 'Logga ut',

  'field.missing': 'Saknas',
  'field.email': 'E-postadress',
  'field.password': 'Lösenord',
  'field.newPassword': 'Nytt lösenord',
  'field.password.hint': 'Minst tio tecken; några ord är lätta att komma ihåg.',
  'field.password.show': 'Visa',
  'field.password.hide': 'Dölj',
  'field.name': 'Ditt namn',

  'signIn.title': 'Logga in',
  'signIn.lead': 'För medlemmar i ett team. Beräkningar, checklistor och förkontroll kräver inget konto.',
  'signIn.submit': 'Logga in',
  'signIn.forgotten': 'Har du glömt lösenordet?',
  'signIn.already': 'Du är inloggad som {name}.',
  'signIn.goOn': 'Fortsätt',
  'signIn.code.lead':
    'Ditt konto kräver en andra faktor. Ange de sex siffror som autentiseringsappen visar just nu.',
  'signIn.code': 'Kod',
  'signIn.backup.lead':
    'Ange en av återställningskoderna som du sparade när du slog på den andra faktorn. Varje kod fungerar en gång.',
  'signIn.backup': 'Återställningskod',
  'signIn.useBackup': 'Använd en återställningskod',
  'signIn.useApp': 'Använd autentiseringsappen',
  'signIn.startOver': 'Börja om inloggningen',

  'why.title': 'Det här används kontot till',
  'why.quotes':
    'Offerter med obrutna nummer, revisioner och ett dokument som aldrig ändras när det har utfärdats',
  'why.prices': 'En och samma prislista för alla',
  'why.sites': 'Anläggningar som flera arbetar med, även offline',
  'why.keys': 'Nycklar som låter offertverktyg använda samma data',

  'setUp.title': 'Skapa det första kontot',
  'setUp.lead': 'En gång för den här installationen. Du blir ägare av organisationen och bjuder in de andra.',
  'setUp.code': 'Installationskod',
  'setUp.code.hint': 'I serverns logg, på raden ”no account yet”.',
  'setUp.organisation': 'Organisation',
  'setUp.organisation.hint': 'Företaget eller kontoret som lämnar offerterna.',
  'setUp.timeZone': 'Tidszon',
  'setUp.timeZone.hint': 'En offert går ut i slutet av sin sista dag i den här tidszonen.',
  'setUp.submit': 'Skapa kontot',
  'setUp.done': 'Installationens första konto finns redan. Logga in eller be en ägare att bjuda in dig.',
  'setUp.command':
    'Kommer du inte åt loggen? På servern skapar npm run organisation en organisation och npm run api-key en nyckel.',

  'invitation.title': 'Gå med i teamet',
  'invitation.lead': 'Någon har bjudit in dig. Inbjudan gäller i sju dagar och kan användas en gång.',
  'invitation.have': 'Har du redan ett konto här?',
  'invitation.new': 'Inte än',
  'invitation.known': 'Jag har ett',
  'invitation.known.help': 'Organisationen läggs till i ditt konto; namn och lösenord ändras inte.',
  'invitation.submit': 'Gå med',

  'reset.title': 'Välj ett nytt lösenord',
  'reset.ask.lead': 'Vi skickar en länk till din adress. Med den väljer du ett nytt lösenord.',
  'reset.ask': 'Skicka länken',
  'reset.asked':
    'Om {email} har ett konto här är ett e-postmeddelande med en länk på väg. Länken gäller i en timme.',
  'reset.noMail':
    'Den här servern skickar ingen e-post. Be en ägare eller den som driver servern om ett nytt lösenord.',
  'reset.set.lead': 'Kontots alla sessioner avslutas; sedan loggar du in med det nya lösenordet.',
  'reset.set': 'Spara lösenordet',
  'reset.set.done': 'Det nya lösenordet gäller. Logga in med det.',
  'reset.again': 'Be om en ny länk',
}
