/** Texts around signing in. ICU MessageFormat. */
export const en = {
  offline: 'The server does not answer. Check the connection, then try again.',
  'role.owner': 'Owner',
  'role.sales': 'Sales',
  'role.partner': 'Partner',
  'role.viewer': 'Viewer',

  'gate.unknown': 'One moment…',
  'gate.offline':
    'The server does not answer, and what a team keeps is there. Calculators, checklists and preflight work without it.',
  'gate.retry': 'Try again',
  'gate.none':
    'Nobody has an account on this installation yet. Create the first one with the code in the server’s log.',
  'gate.setUp': 'Create the first account',
  'gate.signedOut':
    'This is for members of a team. Sign in to see it; everything else works without an account.',
  'gate.signIn': 'Sign in',
  'gate.over':
    'Your session has ended. What is not saved yet still stands here: sign in again in another tab, then come back.',
  'gate.over.back': 'I have signed in',
  'gate.noOrganisation':
    'You are signed in as {email}, but no longer belong to an organisation. An owner can invite you again.',
  'gate.role':
    'In {organisation} your role is “{role}”, which does not include this page. An owner can give you another one.',
  'gate.signOut': 'Sign out',

  'field.missing': 'Missing',
  'field.email': 'E-mail address',
  'field.password': 'Password',
  'field.newPassword': 'New password',
  'field.password.hint': 'At least ten characters; a few words are easy to remember.',
  'field.password.show': 'Show',
  'field.password.hide': 'Hide',
  'field.name': 'Your name',

  'signIn.title': 'Sign in',
  'signIn.lead': 'For members of a team. Calculators, checklists and preflight need no account.',
  'signIn.submit': 'Sign in',
  'signIn.forgotten': 'Forgotten your password?',
  'signIn.already': 'You are signed in as {name}.',
  'signIn.goOn': 'Continue',
  'signIn.code.lead':
    'Your account asks for a second factor. Enter the six digits that your authenticator app shows now.',
  'signIn.code': 'Code',
  'signIn.backup.lead':
    'Enter one of the recovery codes that you kept when you turned the second factor on. Each works once.',
  'signIn.backup': 'Recovery code',
  'signIn.useBackup': 'Use a recovery code',
  'signIn.useApp': 'Use the authenticator app',
  'signIn.startOver': 'Start over',

  'why.title': 'What an account is for',
  'why.quotes': 'Quotes with gapless numbers, revisions and a document that never changes once issued',
  'why.prices': 'One price list for everybody',
  'why.sites': 'Sites that several people work on, also offline',
  'why.keys': 'Keys with which quoting tools use the same data',

  'setUp.title': 'Create the first account',
  'setUp.lead': 'Once for this installation. You become the owner of the organisation and invite the others.',
  'setUp.code': 'Set-up code',
  'setUp.code.hint': 'In the server’s log, in the line “no account yet”.',
  'setUp.organisation': 'Organisation',
  'setUp.organisation.hint': 'The company or branch whose quotes these are.',
  'setUp.timeZone': 'Time zone',
  'setUp.timeZone.hint': 'A quote expires at the end of its last day in this time zone.',
  'setUp.submit': 'Create the account',
  'setUp.done':
    'The first account of this installation exists already. Sign in, or ask an owner to invite you.',
  'setUp.command':
    'No access to the log? On the server, npm run organisation creates an organisation and npm run api-key a key.',

  'invitation.title': 'Join the team',
  'invitation.lead': 'Somebody has invited you. The invitation is valid for seven days and works once.',
  'invitation.have': 'Do you have an account here?',
  'invitation.new': 'Not yet',
  'invitation.known': 'I have one',
  'invitation.known.help': 'The organisation is added to your account; name and password stay as they are.',
  'invitation.submit': 'Join',

  'reset.title': 'Choose a new password',
  'reset.ask.lead': 'We send a link to your address, with which you choose a new one.',
  'reset.ask': 'Send the link',
  'reset.asked':
    'If {email} has an account here, a mail with a link is on its way. It is valid for one hour.',
  'reset.noMail': 'This server sends no mail. Ask an owner or whoever runs the server for a new password.',
  'reset.set.lead': 'All sessions of the account end; you then sign in with the new password.',
  'reset.set': 'Set the password',
  'reset.set.done': 'The new password is set. Sign in with it.',
  'reset.again': 'Ask for a new link',
} as const

export type TeamMessages = Readonly<Record<keyof typeof en, string>>
