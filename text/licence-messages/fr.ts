import type { LicenceMessageMessages } from './en.ts'

/** Textes des messages à Hager Services et de leur page, en français. */
export const fr: LicenceMessageMessages = {
  'subject.activate-cloud': 'stream : License Pool pour une licence cloud',
  'subject.activate-local': 'stream : Site key pour une licence locale',
  'subject.transfer-cloud': 'stream : transfert d’une licence cloud',
  'subject.transfer-local': 'stream : licence locale tuée, transfert vers une autre machine',
  'subject.replace-site-key': 'stream : demande de Site Key Replacement',
  'subject.change-to-cloud': 'stream : passage d’une licence du mode local au mode cloud',
  'subject.change-to-local': 'stream : passage d’une licence du mode cloud au mode local',
  'subject.extend-cloud': 'stream : extension d’une licence cloud',
  'subject.extend-local': 'stream : extension d’une licence locale',
  'subject.upgrade-cloud': 'stream : licence cloud retirée pour une mise à niveau',
  'subject.upgrade-local': 'stream : licence locale tuée pour une mise à niveau',
  'subject.recover-cloud': 'stream : licence cloud à récupérer',
  'subject.recover-local': 'stream : licence locale à récupérer',
  subject: '{subject} – {site}',

  'request.activate-cloud':
    'Nous souhaitons mettre en place cette licence cloud stream. Merci de nous communiquer le nom de son License Pool.',
  'request.activate-local':
    'Nous souhaitons activer cette licence locale stream. Le Site code ci-dessous a été relevé sur la machine qui doit la détenir. Merci de nous envoyer la Site key correspondante, sous forme de fichier .glic.',
  'request.transfer-cloud':
    'Nous transférons cette licence cloud stream vers une autre machine. L’ancienne machine ne l’utilise plus. Merci de libérer la licence de votre côté et de nous confirmer qu’elle est libre.',
  'request.transfer-local':
    'Nous avons tué la licence locale stream sur l’ancienne machine, afin de la transférer vers une autre. L’Old Site Key et le Kill Code affichés figurent ci-dessous. Merci de tuer aussi la licence de votre côté et de nous le confirmer. Nous enverrons ensuite le Site code de la nouvelle machine.',
  'request.replace-site-key':
    'Nous avons besoin de cette licence locale stream sur une autre machine, mais stream n’est plus présent sur la première : la licence n’a pas pu y être tuée. Merci d’effectuer un Site Key Replacement, de nous prévenir quand ce sera fait et de nous indiquer ce qu’il vous faut encore pour la nouvelle clé.',
  'request.change-to-cloud':
    'Nous souhaitons faire passer cette licence stream du mode local au mode cloud, sur la machine indiquée ci-dessous. Merci de faire le changement de votre côté et de nous indiquer le nom du License Pool et ce que nous devons faire sur la machine.',
  'request.change-to-local':
    'Nous souhaitons faire passer cette licence stream du mode cloud au mode local. Merci de nous dire si c’est possible et ce que nous devons faire, puis de libérer la licence de votre côté dès qu’elle sera retirée de la machine. Nous enverrons ensuite le Site code de la machine.',
  'request.extend-cloud':
    'Nous souhaitons étendre cette licence cloud stream avec les références ci-dessous. Merci de les ajouter au License Pool et de nous le confirmer.',
  'request.extend-local':
    'Nous souhaitons étendre cette licence locale stream avec les références ci-dessous. Le Site code actuel de la machine y figure aussi. Merci de nous envoyer la nouvelle Site key, sous forme de fichier .glic.',
  'request.upgrade-cloud':
    'Nous retirons cette licence cloud stream de sa machine, afin d’y mettre stream à niveau. Elle sera remise en place sur la même machine. Merci de libérer la licence de votre côté et de nous confirmer qu’elle est libre.',
  'request.upgrade-local':
    'Nous avons tué cette licence locale stream, afin de mettre stream à niveau sur sa machine. L’Old Site Key et le Kill Code affichés figurent ci-dessous. Merci de tuer aussi la licence de votre côté et de nous le confirmer. Après la mise à niveau, nous enverrons le nouveau Site code de la machine.',
  'request.recover-cloud':
    'Cette licence stream en mode cloud a perdu sa machine, ou sa machine ne la joint plus ; ce qui est arrivé est indiqué ci-dessous. Si la machine est tombée en panne, perdue ou remplacée, merci de libérer la licence de votre côté et de nous confirmer qu’elle est libre. Sinon, merci de nous dire si le défaut est de votre côté et ce que nous devons faire sur la machine.',
  'request.recover-cloud.machine-lost':
    'La machine qui détenait cette licence cloud stream est perdue ; ce qui est arrivé est indiqué ci-dessous. Merci de libérer la licence de votre côté et de nous confirmer qu’elle est libre. Nous la mettrons ensuite en place sur une autre machine.',
  'request.recover-cloud.machine-changed':
    'La machine qui utilise cette licence cloud stream a été modifiée ; ce qui a été modifié est indiqué ci-dessous. Nous y saisissons de nouveau son License Pool. Merci de nous dire s’il y a quelque chose à faire pour cela de votre côté.',
  'request.recover-cloud.source-unreachable':
    'La machine qui utilise cette licence cloud stream ne joint plus le serveur de licences ; depuis quand, et ce que nous avons essayé, est indiqué ci-dessous. Merci de nous dire si le défaut est de votre côté, ou de nous indiquer une autre voie vers une licence.',
  'request.recover-local':
    'Cette licence locale stream n’est plus active sur sa machine, ou ne le restera pas ; ce qui est arrivé est indiqué ci-dessous. Merci de nous indiquer la voie que vous choisissez : une nouvelle Site key pour le Site code de la machine, ou un Site Key Replacement si stream n’est plus présent sur la machine qui détenait la licence. Merci de nous dire ce qu’il vous faut pour cela, et quand ce sera fait.',
  'request.recover-local.machine-lost':
    'La machine qui détenait cette licence locale stream est perdue ; ce qui est arrivé est indiqué ci-dessous. La licence n’a pas pu y être tuée. Merci d’effectuer un Site Key Replacement, de nous prévenir quand ce sera fait et de nous indiquer ce qu’il vous faut encore pour la nouvelle clé.',
  'request.recover-local.machine-changed':
    'La machine qui détient cette licence locale stream a été modifiée ; ce qui a été modifié est indiqué ci-dessous. stream y est encore présent, et nous n’avons pas tué la licence. Merci de nous indiquer la voie que vous choisissez : une nouvelle Site key pour le Site code de la machine, ou un Site Key Replacement. Merci de nous dire ce qu’il vous faut pour cela, et quand ce sera fait.',
  'request.recover-local.replacement-chosen':
    'Vous avez choisi un Site Key Replacement pour cette licence locale stream ; ce qui est arrivé est indiqué ci-dessous. Merci de l’effectuer, de nous prévenir quand ce sera fait et de nous indiquer ce qu’il vous faut encore pour la nouvelle clé.',

  greeting: 'Bonjour,',
  closing: 'Cordialement',
  'line.extension': 'Extension',
  'line.reference': '{quantity, number} × {reference} ({name}), {points, number} points',
  'line.missing': 'À suivre : {list}.',

  'value.customer': 'Client',
  'value.site': 'Site concerné',
  'value.contact': 'Interlocuteur pour la réponse',
  'value.orderNumber': 'Numéro de commande',
  'value.references': 'Licence (références)',
  'value.addedReferences': 'Extensions commandées en plus',
  'value.machineName': 'Machine qui détient ou doit détenir la licence',
  'value.siteCode': 'Site code de cette machine',
  'value.oldMachineName': 'Machine qui détenait la licence jusqu’ici',
  'value.oldSiteKey': 'Old Site Key',
  'value.killCode': 'Kill Code',
  'value.licencePool': 'License Pool',
  'value.reason': 'Ce qui est arrivé',
  'value.loss': 'Nature de la perte',
  'loss.none': 'Non précisée',
  'loss.machine-lost': 'La machine est perdue',
  'loss.machine-changed': 'La machine a été modifiée',
  'loss.source-unreachable': 'Le serveur de licences est injoignable',
  'loss.replacement-chosen': 'Un Site Key Replacement est choisi',
  'points.licence': 'Points de la licence',
  'points.added': 'Points ajoutés',
  'points.total': 'Points avec les extensions',

  'help.customer': 'Comme sur la commande.',
  'help.site': 'Nom et lieu, pour que la licence puisse être retrouvée.',
  'help.contact': 'Nom, entreprise, e-mail ou téléphone.',
  'help.orderNumber': 'S’il y en a un.',
  'help.machineName': 'Son nom Windows.',
  'help.siteCode':
    'Affiché dans License Utility sur la machine elle-même. Copiez-le au lieu de le recopier à la main.',
  'help.oldMachineName': 'Son nom Windows, s’il est encore connu.',
  'help.oldSiteKey':
    'Affichée dans la boîte de dialogue après « Kill current license ». Copiez-la avant de fermer la boîte.',
  'help.killCode': 'Affiché dans la même boîte de dialogue.',
  'help.licencePool': 'Le nom que Hager Services vous a donné lors de la mise en place de la licence.',
  'help.reason': 'Ce qui est arrivé et quand, ou pourquoi vous le demandez.',
  'help.reason.replacement':
    'Hager Services n’effectue un Site Key Replacement que pour une raison valable : indiquez-la.',
  'help.loss': 'Détermine ce que le message demande.',

  'not.passwords':
    'Aucun mot de passe, ni de Windows, ni de SQL Server, ni de stream : aucune étape chez Hager Services n’en demande, et le License Pool non plus.',
  'not.site-key-file':
    'Aucun fichier .glic : Hager Services le produit et vous le recevez. Sa place est sur la machine pour laquelle il est fait.',
  'not.remote-access':
    'Aucun accès de prise en main à distance, ni adresse ni mot de passe : vous effectuez vous-même chaque étape sur la machine.',
  'not.stale-site-code':
    'Aucun Site code d’une activation antérieure ou d’une autre machine : il change quand une licence est activée.',

  'ruling.values-of-message':
    'Le manuel nomme ce dont Hager Services a besoin de la machine (Site code, Old Site Key, Kill Code), mais ne dit pas à quoi une licence se reconnaît. Client, site, contact, numéro de commande et références sont notre ajout.',
  'ruling.call-hager-services':
    'Pour une licence cloud, le manuel demande d’appeler Hager Services. Ce message est fait pour être lu au téléphone, puis envoyé si un écrit est souhaité.',
  'step.needed': 'Valeurs nécessaires présentes',
  'step.points.licence': 'Points de la licence',
  'step.points.added': 'Points des extensions commandées',
  'step.points.total': 'Points en tout',

  'page.title': 'Message à Hager Services',
  'page.lead':
    'Renseignez ce que vous savez. Le message est prêt à chaque frappe ; rien de ce que vous tapez ne quitte cette page avant que vous ne l’envoyiez.',
  'page.values': 'Ce qu’il faut au message',
  'page.optional': 'facultatif',
  'page.base': 'Licence de base',
  'page.noBase': 'Aucune choisie',
  'page.extensions': 'Extensions, nombre de chacune',
  'page.message': 'Le message',
  'page.subject': 'Objet',
  'page.body': 'Texte',
  'page.complete': 'Tout le nécessaire est là.',
  'page.missing': '{count, plural, =1 {Il manque encore} other {Il manque encore (#)}} : {list}',
  'page.leftOut': 'Connu, mais pas demandé ici, donc écarté : {list}',
  'page.copy': 'Copier le message',
  'page.copied': 'Le message est copié.',
  'page.selected': 'Le navigateur n’autorise pas la copie. Le texte est sélectionné : appuyez sur Ctrl+C.',
  'page.mail': 'Rédiger un e-mail',
  'page.mailHelp':
    'Ouvre votre messagerie sans destinataire : le manuel ne donne aucune adresse. Prenez celle de votre contact chez Hager Services.',
  'page.not': 'Ce qu’il ne faut pas envoyer',
  'page.next': 'Une fois la réponse reçue, ce message suit',
  'page.basis': 'Sur quoi ce message repose',
}
