import type { CustomerPageMessages } from './en.ts'

export const de: CustomerPageMessages = {
  'page.title': 'Angebot {number}',
  'page.languages': 'Sprache',
  'page.pdf': 'Als PDF herunterladen',
  'page.until': 'Dieser Link funktioniert bis {moment}.',

  'state.issued':
    'Dieses Angebot ist bis {day} gültig. Am Ende dieser Seite können Sie es annehmen oder ablehnen.',
  'state.accepted': 'Dieses Angebot wurde angenommen.',
  'state.declined': 'Dieses Angebot wurde abgelehnt.',
  'state.expired':
    'Dieses Angebot war bis {day} gültig. Es kann nicht mehr angenommen werden: Bitten Sie den Absender um ein neues.',
  'state.withdrawn': 'Der Absender hat dieses Angebot zurückgezogen. Es kann nicht mehr angenommen werden.',
  'state.revised':
    'Der Absender hat eine neue Fassung dieses Angebots begonnen. Die vorliegende kann nicht mehr angenommen werden: Bitten Sie um die neue.',
  'decided.accepted': '{name} hat dieses Angebot am {moment} angenommen.',
  'decided.declined': '{name} hat dieses Angebot am {moment} abgelehnt.',
  'decided.reason': 'Bemerkung',

  'answer.title': 'Ihre Antwort',
  'answer.open': 'Zu Ihrer Antwort',
  'answer.help':
    'Sie können einmal antworten. Der Absender sieht Ihren Namen, Ihre Bemerkung und den Zeitpunkt.',
  'answer.name': 'Ihr Name',
  'answer.reason': 'Bemerkung oder Grund (optional)',
  'answer.accept': 'Angebot annehmen',
  'answer.decline': 'Angebot ablehnen',
  'fault.name': 'Geben Sie Ihren Namen an, höchstens {limit, number} Zeichen in einer Zeile.',
  'fault.reason': 'Kürzen Sie die Bemerkung auf {limit, number} Zeichen, ohne unsichtbare.',
  'fault.late': 'Ihre Antwort wurde nicht übernommen: Das Angebot hatte sich geändert, bevor sie ankam.',

  'unknown.title': 'Dieser Link führt zu keinem Angebot',
  'unknown.text':
    'Vielleicht fehlt ein Teil davon. Kopieren Sie den ganzen Link aus der Nachricht, oder fragen Sie den Absender danach.',
  'ended.title': 'Dieser Link ist abgelaufen',
  'ended.text': 'Er funktionierte bis {moment}. Bitten Sie den Absender um einen neuen.',
  'withdrawn.title': 'Dieser Link wurde zurückgezogen',
  'withdrawn.text':
    'Der Absender hat ihn am {moment} zurückgezogen. Fragen Sie ihn, ob es ein anderes Angebot gibt.',
  'wait.title': 'Bitte warten Sie einen Moment',
  'wait.text':
    'Über Ihre Verbindung wurden zu viele Links geöffnet. Versuchen Sie es in {seconds, plural, one {einer Sekunde} other {# Sekunden}} noch einmal.',
  'later.title': 'Das Angebot lässt sich gerade nicht anzeigen',
  'later.text':
    'Versuchen Sie es in einigen Minuten noch einmal. Weder das Angebot noch Ihre Antwort ist verloren.',
}
