import type { CustomerPageMessages } from './en.ts'

export const sv: CustomerPageMessages = {
  'page.title': 'Offert {number}',
  'page.languages': 'Språk',
  'page.pdf': 'Ladda ned som PDF',
  'page.until': 'Den här länken fungerar till {moment}.',

  'state.issued': 'Offerten gäller till och med {day}. Du kan godkänna eller avböja den längst ned på sidan.',
  'state.accepted': 'Den här offerten har godkänts.',
  'state.declined': 'Den här offerten har avböjts.',
  'state.expired':
    'Den här offerten gällde till och med {day}. Den kan inte längre godkännas: be avsändaren om en ny.',
  'state.withdrawn': 'Avsändaren har dragit tillbaka offerten. Den kan inte längre godkännas.',
  'state.revised':
    'Avsändaren har påbörjat en ny version av offerten. Den här versionen kan inte längre godkännas: be om den nya.',
  'decided.accepted': '{name} godkände offerten {moment}.',
  'decided.declined': '{name} avböjde offerten {moment}.',
  'decided.reason': 'Kommentar',

  'answer.title': 'Ditt svar',
  'answer.open': 'Gå till ditt svar',
  'answer.help': 'Du kan svara en gång. Avsändaren ser ditt namn, din kommentar och tidpunkten.',
  'answer.name': 'Ditt namn',
  'answer.reason': 'Kommentar eller skäl (valfritt)',
  'answer.accept': 'Godkänn offerten',
  'answer.decline': 'Avböj offerten',
  'fault.name': 'Ange ditt namn, högst {limit, number} tecken på en rad.',
  'fault.reason': 'Korta kommentaren till {limit, number} tecken, utan osynliga tecken.',
  'fault.late': 'Ditt svar togs inte emot: offerten hade ändrats innan det kom fram.',

  'unknown.title': 'Den här länken leder inte till någon offert',
  'unknown.text':
    'En del av den kan saknas. Kopiera hela länken från meddelandet eller be avsändaren om den.',
  'ended.title': 'Den här länken har gått ut',
  'ended.text': 'Den fungerade till {moment}. Be avsändaren om en ny.',
  'withdrawn.title': 'Den här länken har dragits tillbaka',
  'withdrawn.text': 'Avsändaren drog tillbaka den {moment}. Fråga avsändaren om det finns en annan offert.',
  'wait.title': 'Vänta ett ögonblick',
  'wait.text':
    'För många länkar har öppnats från din anslutning. Försök igen om {seconds, plural, one {en sekund} other {# sekunder}}.',
  'later.title': 'Offerten kan inte visas just nu',
  'later.text': 'Försök igen om några minuter. Varken offerten eller ditt svar har gått förlorat.',
}
