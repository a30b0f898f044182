import type { MailMessages } from './en.ts'

export const sv: MailMessages = {
  'invitation.subject': 'Inbjudan till {organisation}',
  'invitation.text':
    '{organisation} bjuder in dig till Groundwork, där organisationens anläggningar och offerter sparas.',
  'invitation.link': 'Tacka ja till inbjudan',
  'invitation.note':
    'Länken fungerar en gång, inom sju dagar. Om du inte väntade dig den kan du bortse från detta e-postmeddelande.',
  'password-reset.subject': 'Nytt lösenord för Groundwork',
  'password-reset.text': 'Någon har begärt ett nytt lösenord för ditt konto.',
  'password-reset.link': 'Välj ett nytt lösenord',
  'password-reset.note':
    'Länken fungerar en gång, inom en timme. Om det inte var du kan du bortse från detta e-postmeddelande: ditt lösenord ändras inte.',
  'email-change.subject': 'Bekräfta din nya adress för Groundwork',
  'email-change.text': 'Någon som är inloggad i Groundwork vill använda den här adressen från och med nu.',
  'email-change.link': 'Bekräfta adressen',
  'email-change.note':
    'Länken gäller i en timme, och bara där du är inloggad på ditt konto. Om det inte var du kan du bortse från e-postmeddelandet: ingenting ändras.',
  'email-changed.subject': 'Din adress för Groundwork har ändrats',
  'email-changed.text': 'Ditt konto har nu adressen {email}; med den här går det inte längre att logga in.',
  'email-changed.link': 'Öppna ditt konto',
  'email-changed.note':
    'Om det inte var du, säg genast till en ägare i din organisation eller den som driver servern.',
  'quote-accepted.subject': 'Offert {number} har godkänts',
  'quote-accepted.text': '{name} har godkänt offert {number} till {customer}.',
  'quote-accepted.link': 'Öppna offerten',
  'quote-accepted.note': '{reason, select, none {Utan kommentar.} other {Kommentar: {reason}}}',
  'quote-declined.subject': 'Offert {number} har avböjts',
  'quote-declined.text': '{name} har avböjt offert {number} till {customer}.',
  'quote-declined.link': 'Öppna offerten',
  'quote-expired.subject': 'Offert {number} har gått ut',
  'quote-expired.text': 'Offert {number} till {customer} har gått ut utan svar.',
  'quote-expired.link': 'Öppna offerten',
  'quote-expired.note': 'Med en revision erbjuder du den igen.',
  'quote-declined.note': '{reason, select, none {Inget skäl angavs.} other {Skäl: {reason}}}',
}
