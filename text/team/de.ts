import type { TeamMessages } from './en.ts'

export const de: TeamMessages = {
  offline: 'Der Server antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'role.owner': 'Inhaber',
  'role.sales': 'Vertrieb',
  'role.partner': 'Partner',
  'role.viewer': 'Leser',

  'gate.unknown': 'Einen Moment …',
  'gate.offline':
    'Der Server antwortet nicht; dort liegen die Daten des Teams. Berechnungen, Checklisten und Vorabprüfung funktionieren auch ohne ihn.',
  'gate.retry': 'Noch einmal versuchen',
  'gate.none':
    'In dieser Installation hat noch niemand ein Konto. Das erste wird mit dem Code aus dem Protokoll des Servers angelegt.',
  'gate.setUp': 'Erstes Konto anlegen',
  'gate.signedOut':
    'Diese Seite ist für Mitglieder eines Teams. Melden Sie sich an, um sie zu sehen; alles andere funktioniert ohne Konto.',
  'gate.signIn': 'Anmelden',
  'gate.over':
    'Ihre Sitzung ist beendet. Was noch nicht gespeichert ist, steht weiterhin hier: Melden Sie sich in einem anderen Tab an und kommen Sie dann zurück.',
  'gate.over.back': 'Ich bin angemeldet',
  'gate.noOrganisation':
    'Sie sind als {email} angemeldet, gehören aber keiner Organisation mehr an. Ein Inhaber kann Sie wieder einladen.',
  'gate.role':
    'In {organisation} haben Sie die Rolle „{role}“; diese Seite gehört nicht dazu. Ein Inhaber kann Ihnen eine andere Rolle geben.',
  'gate.signOut': 'Abmelden',

  'field.missing': 'Fehlt',
  'field.email': 'E-Mail-Adresse',
  'field.password': 'Kennwort',
  'field.newPassword': 'Neues Kennwort',
  'field.password.hint': 'Mindestens zehn Zeichen; ein paar Wörter sind leicht zu merken.',
  'field.password.show': 'Anzeigen',
  'field.password.hide': 'Verbergen',
  'field.name': 'Ihr Name',

  'signIn.title': 'Anmelden',
  'signIn.lead':
    'Für Mitglieder eines Teams. Berechnungen, Checklisten und Vorabprüfung brauchen kein Konto.',
  'signIn.submit': 'Anmelden',
  'signIn.forgotten': 'Kennwort vergessen?',
  'signIn.already': 'Sie sind als {name} angemeldet.',
  'signIn.goOn': 'Weiter',
  'signIn.code.lead':
    'Ihr Konto verlangt einen zweiten Faktor. Geben Sie die sechs Ziffern ein, die Ihre Authentifizierungs-App jetzt anzeigt.',
  'signIn.code': 'Code',
  'signIn.backup.lead':
    'Geben Sie einen der Wiederherstellungscodes ein, die Sie beim Einschalten des zweiten Faktors aufbewahrt haben. Jeder gilt einmal.',
  'signIn.backup': 'Wiederherstellungscode',
  'signIn.useBackup': 'Wiederherstellungscode verwenden',
  'signIn.useApp': 'Authentifizierungs-App verwenden',
  'signIn.startOver': 'Anmeldung neu beginnen',

  'why.title': 'Wofür ein Konto da ist',
  'why.quotes':
    'Angebote mit lückenlosen Nummern, Revisionen und einem Dokument, das sich nach dem Ausstellen nie mehr ändert',
  'why.prices': 'Eine Preisliste für alle',
  'why.sites': 'Anlagen, an denen mehrere arbeiten, auch offline',
  'why.keys': 'Schlüssel, mit denen Angebotsprogramme dieselben Daten nutzen',

  'setUp.title': 'Erstes Konto anlegen',
  'setUp.lead':
    'Einmal für diese Installation. Sie werden Inhaber der Organisation und laden die anderen ein.',
  'setUp.code': 'Einrichtungscode',
  'setUp.code.hint': 'Im Protokoll des Servers, in der Zeile „no account yet“.',
  'setUp.organisation': 'Organisation',
  'setUp.organisation.hint': 'Die Firma oder Niederlassung, die Angebote erstellt.',
  'setUp.timeZone': 'Zeitzone',
  'setUp.timeZone.hint': 'Ein Angebot läuft am Ende seines letzten Tages in dieser Zeitzone ab.',
  'setUp.submit': 'Konto anlegen',
  'setUp.done':
    'Das erste Konto dieser Installation gibt es schon. Melden Sie sich an oder lassen Sie sich von einem Inhaber einladen.',
  'setUp.command':
    'Kein Zugang zum Protokoll? Auf dem Server legt npm run organisation eine Organisation an und npm run api-key einen Schlüssel.',

  'invitation.title': 'Dem Team beitreten',
  'invitation.lead':
    'Jemand hat Sie eingeladen. Die Einladung ist sieben Tage gültig und lässt sich einmal nutzen.',
  'invitation.have': 'Haben Sie hier schon ein Konto?',
  'invitation.new': 'Noch nicht',
  'invitation.known': 'Ich habe eines',
  'invitation.known.help':
    'Die Organisation kommt zu Ihrem Konto hinzu; Name und Kennwort bleiben, wie sie sind.',
  'invitation.submit': 'Beitreten',

  'reset.title': 'Neues Kennwort wählen',
  'reset.ask.lead': 'Wir schicken an Ihre Adresse einen Link, mit dem Sie ein neues wählen.',
  'reset.ask': 'Link schicken',
  'reset.asked':
    'Wenn es hier ein Konto für {email} gibt, ist eine E-Mail mit einem Link unterwegs. Er gilt eine Stunde.',
  'reset.noMail':
    'Dieser Server versendet keine E-Mails. Bitten Sie einen Inhaber oder den Betreiber des Servers um ein neues Kennwort.',
  'reset.set.lead': 'Alle Sitzungen des Kontos enden; danach melden Sie sich mit dem neuen Kennwort an.',
  'reset.set': 'Kennwort setzen',
  'reset.set.done': 'Das neue Kennwort gilt. Melden Sie sich damit an.',
  'reset.again': 'Neuen Link anfordern',
}
