/** Mails that are sent by themselves. ICU MessageFormat. */
export const en = {
  'invitation.subject': 'Invitation to {organisation}',
  'invitation.text': '{organisation} invites you to Groundwork, where its sites and quotes are kept.',
  'invitation.link': 'Accept the invitation',
  'invitation.note': 'The link works once, within seven days. If you did not expect it, ignore this mail.',
  'password-reset.subject': 'A new password for Groundwork',
  'password-reset.text': 'Somebody asked for a new password for your account.',
  'password-reset.link': 'Choose a new password',
  'password-reset.note':
    'The link works once, within an hour. If it was not you, ignore this mail: your password stays as it is.',
  'email-change.subject': 'Confirm your new address for Groundwork',
  'email-change.text': 'Somebody who is signed in to Groundwork wants to use this address from now on.',
  'email-change.link': 'Confirm the address',
  'email-change.note':
    'The link is valid for an hour, and only where you are signed in to your account. If it was not you, ignore this mail: nothing changes.',
  'email-changed.subject': 'Your address for Groundwork has changed',
  'email-changed.text': 'Your account now has the address {email}; this one no longer opens it.',
  'email-changed.link': 'Open your account',
  'email-changed.note':
    'If it was not you, tell an owner of your organisation or whoever runs the server at once.',
  'quote-accepted.subject': 'Quote {number} was accepted',
  'quote-accepted.text': '{name} accepted quote {number} for {customer}.',
  'quote-accepted.link': 'Open the quote',
  'quote-accepted.note': '{reason, select, none {Without a remark.} other {Remark: {reason}}}',
  'quote-declined.subject': 'Quote {number} was declined',
  'quote-declined.text': '{name} declined quote {number} for {customer}.',
  'quote-declined.link': 'Open the quote',
  'quote-expired.subject': 'Quote {number} has expired',
  'quote-expired.text': 'Quote {number} for {customer} has expired without an answer.',
  'quote-expired.link': 'Open the quote',
  'quote-expired.note': 'A revision offers it again.',
  'quote-declined.note': '{reason, select, none {No reason was given.} other {Reason: {reason}}}',
}

export type MailMessages = Readonly<Record<keyof typeof en, string>>
