import type { MailMessages } from './en.ts'

export const de: MailMessages = {
  'invitation.subject': 'Einladung zu {organisation}',
  'invitation.text':
    '{organisation} lädt Sie zu Groundwork ein, wo die Anlagen und Angebote der Organisation gespeichert sind.',
  'invitation.link': 'Einladung annehmen',
  'invitation.note':
    'Der Link funktioniert einmal, innerhalb von sieben Tagen. Haben Sie ihn nicht erwartet, ignorieren Sie diese E-Mail.',
  'password-reset.subject': 'Neues Kennwort für Groundwork',
  'password-reset.text': 'Jemand hat für Ihr Konto ein neues Kennwort angefordert.',
  'password-reset.link': 'Neues Kennwort wählen',
  'password-reset.note':
    'Der Link funktioniert einmal, innerhalb einer Stunde. Waren Sie das nicht, ignorieren Sie diese E-Mail: Ihr Kennwort bleibt, wie es ist.',
  'email-change.subject': 'Neue Adresse für Groundwork bestätigen',
  'email-change.text': 'Jemand, der bei Groundwork angemeldet ist, möchte ab jetzt diese Adresse verwenden.',
  'email-change.link': 'Adresse bestätigen',
  'email-change.note':
    'Der Link gilt eine Stunde lang und nur dort, wo Sie mit Ihrem Konto angemeldet sind. Waren Sie das nicht, ignorieren Sie diese E-Mail: Es ändert sich nichts.',
  'email-changed.subject': 'Ihre Adresse für Groundwork wurde geändert',
  'email-changed.text':
    'Ihr Konto hat jetzt die Adresse {email}; mit dieser hier können Sie sich nicht mehr anmelden.',
  'email-changed.link': 'Konto öffnen',
  'email-changed.note':
    'Waren Sie das nicht, verständigen Sie sofort einen Inhaber Ihrer Organisation oder den Betreiber des Servers.',
  'quote-accepted.subject': 'Angebot {number} wurde angenommen',
  'quote-accepted.text': '{name} hat das Angebot {number} für {customer} angenommen.',
  'quote-accepted.link': 'Angebot öffnen',
  'quote-accepted.note': '{reason, select, none {Ohne Bemerkung.} other {Bemerkung: {reason}}}',
  'quote-declined.subject': 'Angebot {number} wurde abgelehnt',
  'quote-declined.text': '{name} hat das Angebot {number} für {customer} abgelehnt.',
  'quote-declined.link': 'Angebot öffnen',
  'quote-expired.subject': 'Angebot {number} ist abgelaufen',
  'quote-expired.text': 'Das Angebot {number} für {customer} ist ohne Antwort abgelaufen.',
  'quote-expired.link': 'Angebot öffnen',
  'quote-expired.note': 'Mit einer Revision bieten Sie es erneut an.',
  'quote-declined.note': '{reason, select, none {Ein Grund wurde nicht genannt.} other {Grund: {reason}}}',
}
