import type { ProblemMessages } from './en.ts'

export const fr = {
  'problem.bad-request.title': 'Ce n’est pas une requête HTTP valide',
  'problem.bad-request.explanation':
    'Les octets reçus enfreignent les règles de HTTP : un en-tête est mal formé ou en contredit un autre, Host manque ou est répété, ou le corps s’arrête avant la longueur annoncée. Rien n’en a été interprété.',
  'problem.bad-request.remedy':
    'Envoyez la requête au moyen d’une bibliothèque HTTP au lieu de l’écrire à la main. Si un proxy se trouve sur le trajet, vérifiez ce qu’il envoie.',
  'problem.malformed-json.title': 'Le corps n’est pas du JSON lisible',
  'problem.malformed-json.explanation':
    'Le corps de la requête n’a pas pu être lu comme du JSON en UTF-8 : il est vide, tronqué ou mal formé, répète une propriété ou comporte trop de niveaux d’imbrication. Rien n’en a été interprété.',
  'problem.malformed-json.remedy':
    'Corrigez l’endroit indiqué dans detail. Produisez le corps avec une bibliothèque JSON plutôt qu’en assemblant du texte, encodez-le en UTF-8 et n’indiquez chaque propriété qu’une fois.',
  'problem.not-found.title': 'Rien à cette adresse',
  'problem.not-found.explanation':
    'Aucune ressource ne correspond à cette adresse : le chemin est mal écrit ou désigne un élément qui n’existe pas.',
  'problem.not-found.remedy':
    'Comparez le chemin avec ceux de /api/v1/openapi.json. Pour un logiciel, reprenez l’identifiant donné par /api/v1/software.',
  'problem.method-not-allowed.title': 'Méthode non proposée ici',
  'problem.method-not-allowed.explanation':
    'Le chemin existe, mais pas pour la méthode HTTP de la requête. L’en-tête Allow énumère les méthodes acceptées.',
  'problem.method-not-allowed.remedy': 'Répétez la requête avec l’une des méthodes de l’en-tête Allow.',
  'problem.not-acceptable.title': 'Aucun format acceptable',
  'problem.not-acceptable.explanation':
    'L’en-tête Accept exclut tous les formats dans lesquels cette réponse existe.',
  'problem.not-acceptable.remedy':
    'Indiquez dans l’en-tête Accept l’un des formats cités dans detail, ou omettez cet en-tête.',
  'problem.request-timeout.title': 'La requête a mis trop de temps à arriver',
  'problem.request-timeout.explanation':
    'Le serveur n’attend une requête complète que pendant un temps limité. Ce qui était arrivé a été abandonné et la connexion fermée.',
  'problem.request-timeout.remedy': 'Renvoyez la requête d’un seul tenant, par une connexion stable.',
  'problem.body-too-large.title': 'Le corps est trop volumineux',
  'problem.body-too-large.explanation':
    'Un corps peut contenir au plus 1 Mo, compté après décompression. La lecture s’est arrêtée à cette taille.',
  'problem.body-too-large.remedy':
    'Envoyez moins de données à la fois. Un inventaire de nombreux appareils identiques peut être remplacé par des moyennes.',
  'problem.unsupported-media-type.title': 'Type de contenu non pris en charge',
  'problem.unsupported-media-type.explanation':
    'Les corps sont lus comme application/json en UTF-8, tels quels ou compressés en gzip, deflate ou br ; certains chemins acceptent aussi des fichiers d’autres types, que detail indique. L’en-tête Content-Type ou Content-Encoding indique autre chose, ou Content-Type manque.',
  'problem.unsupported-media-type.remedy':
    'Envoyez le corps avec l’en-tête Content-Type: application/json, ou avec l’un des types que detail indique.',
  'problem.invalid-input.title': 'Certaines valeurs sont inutilisables',
  'problem.invalid-input.explanation':
    'La requête est lisible, mais des valeurs manquent, sont inconnues ou sortent de leurs limites. Chaque entrée de errors en désigne une, avec un code stable et un texte qui dit quoi faire. Rien n’a été calculé.',
  'problem.invalid-input.remedy':
    'Corrigez chaque valeur désignée par errors, puis renvoyez la requête. Les limites figurent dans /api/v1/openapi.json.',
  'problem.headers-too-large.title': 'Les en-têtes sont trop volumineux',
  'problem.headers-too-large.explanation':
    'La ligne de requête et les en-têtes dépassent ensemble 16 ko. La lecture s’est arrêtée là.',
  'problem.headers-too-large.remedy':
    'Raccourcissez l’adresse, ou supprimez les en-têtes et les cookies inutiles. Les valeurs ont leur place dans le corps d’un POST.',
  'problem.internal-error.title': 'Une erreur de notre côté',
  'problem.internal-error.explanation':
    'Le serveur a rencontré une erreur interne en traitant la requête. Elle est journalisée sous l’identifiant donné par instance.',
  'problem.internal-error.remedy':
    'Réessayez. Si l’erreur persiste, communiquez l’identifiant donné par instance aux exploitants de ce serveur.',
  'problem.not-ready.title': 'Le serveur s’arrête',
  'problem.not-ready.explanation':
    'Le serveur est en cours d’arrêt : les requêtes déjà reçues obtiennent une réponse, les nouvelles devraient s’adresser à une autre instance.',
  'problem.not-ready.remedy': 'Attendez quelques secondes, puis renvoyez la requête.',
  'problem.unauthorized.title': 'Il faut une clé ou une session ici',
  'problem.unauthorized.explanation':
    'Ce qui est conservé appartient à une organisation, et la requête ne dit pas au nom de qui elle est envoyée : la clé ou la session manque, est inconnue, révoquée ou expirée, ou ce qui a été saisi pour se connecter est faux.',
  'problem.unauthorized.remedy':
    'Connectez-vous de nouveau, ou envoyez l’en-tête Authorization: Bearer gw_… avec une clé de votre organisation. La personne qui exploite ce serveur en crée une avec npm run api-key.',
  'problem.forbidden.title': 'Cette clé ou ce rôle n’en a pas le droit',
  'problem.forbidden.explanation':
    'L’auteur de la requête est connu, mais il n’a pas les droits qu’elle demande. Rien n’a été lu ni modifié.',
  'problem.forbidden.remedy':
    'Utilisez une clé qui a le droit indiqué dans detail, ou demandez un autre rôle à un propriétaire de votre organisation.',
  'problem.conflict.title': 'La requête contredit ce qui est conservé',
  'problem.conflict.explanation':
    'La requête est valable en elle-même, mais pas dans l’état où l’objet se trouve. Rien n’a été modifié.',
  'problem.conflict.remedy': 'Relisez l’objet, voyez ce que dit detail, puis décidez de nouveau.',
  'problem.precondition-failed.title': 'Ce n’est pas la version actuelle',
  'problem.precondition-failed.explanation':
    'If-Match n’indique pas la version actuelle : quelqu’un a peut-être modifié l’objet entre-temps, et ce que vous n’avez pas vu aurait été écrasé. Rien n’a été modifié.',
  'problem.precondition-failed.remedy':
    'Relisez l’objet, reportez-y votre modification et envoyez-la avec le nouvel ETag tel que vous l’avez reçu, guillemets compris.',
  'problem.idempotency-key-reused.title': 'Cette Idempotency-Key appartient à une autre requête',
  'problem.idempotency-key-reused.explanation':
    'Une clé vaut pour une seule requête pendant 24 heures : la même requête reçoit la même réponse, une autre est refusée. L’adresse, le Content-Type et le corps sont comparés octet par octet : le même JSON avec d’autres espaces, ou avec ses propriétés dans un autre ordre, compte comme une autre requête. Rien n’a été modifié.',
  'problem.idempotency-key-reused.remedy':
    'Pour répéter une requête, renvoyez sans changement ce qui avait été envoyé, avec sa clé. Créez une nouvelle clé aléatoire pour chaque nouvelle requête.',
  'problem.precondition-required.title': 'If-Match manque',
  'problem.precondition-required.explanation':
    'Une modification doit dire à quelle version elle s’applique, pour que personne n’écrase ce qu’un autre a changé. Rien n’a été modifié.',
  'problem.precondition-required.remedy':
    'Lisez l’objet et renvoyez son ETag dans l’en-tête If-Match ; If-Match: * vaut pour n’importe quelle version.',
  'problem.too-many-requests.title': 'Trop de requêtes',
  'problem.too-many-requests.explanation':
    'Cette clé, ce compte ou cette adresse a envoyé plus de requêtes qu’il n’en est traité en une minute. Les en-têtes RateLimit disent combien il en reste.',
  'problem.too-many-requests.remedy':
    'Attendez les secondes indiquées par Retry-After, puis envoyez moins vite.',
  'problem.provider-unavailable.title': 'Le fournisseur d’identité est injoignable pour l’instant',
  'problem.provider-unavailable.explanation':
    'La connexion passe par un fournisseur extérieur à ce serveur ; il ne répond pas, ou pas comme il est configuré ici.',
  'problem.provider-unavailable.remedy':
    'Réessayez dans une minute ou connectez-vous avec votre mot de passe. Si cela dure, prévenez les personnes qui exploitent ce serveur.',
  'problem.store-unavailable.title': 'Ce qui est conservé est inaccessible pour l’instant',
  'problem.store-unavailable.explanation':
    'La base de données ne répond pas ou ne peut pas écrire. Rien n’a été modifié. Ce qui ne demande pas de compte fonctionne toujours.',
  'problem.store-unavailable.remedy':
    'Renvoyez la même requête après les secondes indiquées par Retry-After, avec la même Idempotency-Key. Si cela dure, prévenez les personnes qui exploitent ce serveur.',

  'detail.bad-request.syntax':
    'La requête enfreint les règles de HTTP, ou son corps s’est arrêté avant la longueur annoncée.',
  'detail.bad-request.host':
    '{count, plural, =0 {L’en-tête Host manque} other {L’en-tête Host figure # fois}} ; il en faut exactement un.',
  'detail.malformed-json.empty': 'Le corps est vide. Envoyez un objet JSON.',
  'detail.malformed-json.syntax':
    'La syntaxe JSON est incorrecte à la ligne {line, number}, colonne {column, number}. Corrigez-la à cet endroit.',
  'detail.malformed-json.encoding': 'Le corps n’est pas de l’UTF-8 valide. Encodez-le en UTF-8.',
  'detail.malformed-json.duplicate_key':
    'La propriété {key} figure deux fois dans {isRoot, select, yes {l’objet le plus extérieur} other {l’objet situé à « {pointer} »}}. N’en gardez qu’une.',
  'detail.malformed-json.too_deep':
    'Les tableaux et les objets peuvent être imbriqués sur {limit, number} niveaux au plus. Envoyez une structure moins profonde.',
  'detail.malformed-json.unreadable':
    'Le corps est tronqué ou n’a pas pu être décompressé. Comparez Content-Length et Content-Encoding à ce qui a été envoyé.',
  'detail.malformed-json.form':
    'Le formulaire n’a pas pu être lu : il est tronqué, ou ses parties ne sont pas séparées par la limite (boundary) indiquée dans Content-Type. Laissez une bibliothèque HTTP écrire les deux.',
  'detail.malformed-json.part-empty':
    'La partie « {part} » est vide. Mettez-y le JSON de la requête, sans evidence.',
  'detail.malformed-json.part-encoding':
    'La partie « {part} » n’est pas de l’UTF-8 valide. Encodez-la en UTF-8.',
  'detail.malformed-json.part': '{reason} Il s’agit de la partie « {part} » du formulaire.',
  'detail.not-found.path':
    'Aucune ressource ne correspond à ce chemin. Comparez-le avec ceux de /api/v1/openapi.json.',
  'detail.not-found.software': 'Le logiciel {id} n’existe pas. Connus : {known}.',
  'detail.not-found.procedure': 'La procédure {id} n’existe pas pour {software}. Connues : {known}.',
  'detail.not-found.workflow': 'Le parcours de licence {id} n’existe pas. Connus : {known}.',
  'detail.not-found.object':
    'Votre organisation n’a rien sous l’identifiant {id} ici. Comparez-le à ceux de la liste ; ce qui a été supprimé n’y est plus.',
  'detail.not-found.organisation':
    'Vous n’appartenez à aucune organisation dont l’identifiant est {id}. Prenez l’une de celles que donne votre session ; une clé n’agit que pour la sienne.',
  'detail.not-found.member':
    '{email} n’est pas membre de votre organisation. Le rôle d’une personne seulement invitée se change par une nouvelle invitation.',
  'detail.not-found.deleted':
    'Le site {id} a été supprimé le {at}. Il peut être restauré par POST /api/v1/sites/{id}/restore jusqu’au {until}.',
  'detail.not-found.shared':
    'Ce lien ne mène à aucun devis : il est erroné, expiré ou retiré. Demandez-en un nouveau à son expéditeur.',
  'detail.not-found.shared-site':
    'Ce lien ne mène à aucun site : il est erroné, expiré ou retiré, ou le site a été supprimé. Demandez-en un nouveau à son expéditeur.',
  'detail.method-not-allowed': '{method} n’est pas proposée ici ; le chemin accepte {allowed}.',
  'detail.not-acceptable': 'Cette réponse existe en {types}. Adaptez l’en-tête Accept.',
  'detail.request-timeout': 'La requête n’est pas arrivée en entier à temps. Renvoyez-la.',
  'detail.body-too-large':
    'Un corps peut contenir {limit, number} octets au plus, comptés après décompression. Envoyez moins de données à la fois.',
  'detail.body-too-large.workbook':
    'Décompressé, un classeur peut contenir {bytes, number} octets au plus. Envoyez seulement la feuille qui contient le tableau, ou enregistrez-la en CSV.',
  'detail.unsupported-media-type.type': 'Type de contenu trouvé : {found} ; attendu : {expected}.',
  'detail.unsupported-media-type.missing': 'L’en-tête Content-Type manque ; attendu : {expected}.',
  'detail.unsupported-media-type.charset': 'Jeu de caractères trouvé : {found} ; attendu : {expected}.',
  'detail.unsupported-media-type.encoding':
    'Codage de contenu trouvé : {found} ; attendu : gzip, deflate, br ou aucun.',
  'detail.invalid-input':
    '{count, plural, =1 {Une valeur est inutilisable} other {# valeurs sont inutilisables}} ; errors indique où et pourquoi.',
  'detail.invalid-input.account': 'Ce qui a été envoyé est inutilisable ({code}).',
  'detail.headers-too-large':
    'La ligne de requête et les en-têtes sont limités à 16 ko au total. Raccourcissez l’adresse, ou omettez des en-têtes et des cookies.',
  'detail.internal-error': 'L’erreur est journalisée sous l’identifiant de cette requête. Réessayez.',
  'detail.not-ready':
    'Le serveur s’arrête et n’accepte plus de requêtes. Renvoyez la requête dans quelques secondes.',
  'detail.unauthorized.missing':
    'L’en-tête Authorization manque ou ne contient pas de clé ; attendu : Bearer gw_….',
  'detail.unauthorized.unknown': 'La clé est inconnue, révoquée ou expirée. Envoyez-en une valable.',
  'detail.unauthorized.session': 'La session est terminée. Connectez-vous de nouveau.',
  'detail.unauthorized.sign-in': 'L’adresse e-mail ou le mot de passe est faux.',
  'detail.unauthorized.code': 'Le code est faux, a déjà servi ou est trop ancien.',
  'detail.forbidden': 'Le droit {scope} manque. Utilisez une clé qui le possède.',
  'detail.forbidden.role':
    'Votre rôle ne comprend pas le droit {scope}. Demandez un autre rôle à un propriétaire.',
  'detail.forbidden.origin':
    'La requête vient d’un autre site que celui-ci, ou n’indique pas son origine. Envoyez-la depuis une page de ce serveur.',
  'detail.forbidden.no-organisation':
    'Votre compte n’appartient à aucune organisation. Demandez une invitation à un propriétaire.',
  'detail.forbidden.account': 'Votre compte n’en a pas le droit. Demandez un autre rôle à un propriétaire.',
  'detail.forbidden.set-up-code':
    'Ce n’est pas le code d’installation qui figure dans le journal de ce serveur. Copiez-le depuis le journal.',
  'detail.forbidden.invitation':
    'L’invitation a déjà servi, a expiré ou n’a jamais existé. Demandez-en une autre à un propriétaire.',
  'detail.forbidden.email-change':
    'Le lien n’est plus valable, appartient à un autre compte, ou l’adresse a été prise entre-temps. Demandez-en un autre.',
  'detail.conflict.provider-email':
    'Votre adresse vient du fournisseur d’identité par lequel vous vous connectez. Modifiez-la chez lui.',
  'detail.not-found.mail':
    'Ce serveur n’envoie pas d’e-mails : aucune nouvelle adresse ne peut donc être vérifiée. Demandez à un propriétaire d’inviter la nouvelle adresse.',
  'detail.forbidden.reset': 'Le lien a déjà servi, a expiré ou n’a jamais existé. Demandez-en un autre.',
  'detail.forbidden.prices':
    'Le site contient des prix, que votre rôle ou votre clé ne permet ni de voir ni de modifier. Envoyez-le sans eux.',
  'detail.conflict.exists': 'L’identifiant {id} existe déjà. Modifiez l’objet au lieu de le créer.',
  'detail.conflict.deleted':
    'Le site {id} a été supprimé le {at}. Restaurez-le par POST /api/v1/sites/{id}/restore jusqu’au {until}, ou donnez un autre identifiant au nouveau site.',
  'detail.conflict.not-deleted': '{id} n’est pas supprimé : il n’y a rien à restaurer.',
  'detail.conflict.state':
    'Le devis est {state, select, draft {un brouillon} issued {émis} accepted {accepté} declined {refusé} expired {expiré} other {retiré}} ; {action, select, edit {seul un brouillon peut être modifié} issue {seul un brouillon peut être émis} accept {seul un devis émis et encore valable peut être accepté} decline {seul un devis émis et encore valable peut être refusé} withdraw {seul un devis émis et encore valable peut être retiré} revise {seul un devis émis, refusé, retiré ou expiré peut être révisé} other {seul un devis émis et encore valable, ou accepté, peut être partagé}}. {state, select, draft {{action, select, revise {Modifiez le brouillon lui-même.} other {Émettez-le d’abord.}}} accepted {Ce qui a été accepté ne change plus : pour toute autre chose, faites un nouveau devis.} other {Commencez-en une révision et continuez avec elle.}}',
  'detail.conflict.decided':
    'Le devis est {state, select, accepted {accepté} declined {refusé} expired {expiré} other {retiré}} ; seul un devis encore ouvert peut être accepté ou refusé. Demandez-en un nouveau à son expéditeur si nécessaire.',
  'detail.conflict.backup-code':
    'Une autre requête a utilisé ce code au même instant. Réessayez avec un autre.',
  'detail.conflict.set-up':
    'Le premier compte existe déjà. Demandez une invitation à un propriétaire de votre organisation.',
  'detail.conflict.organisation': 'L’organisation « {name} » existe déjà. Choisissez un autre nom.',
  'detail.conflict.no-longer-valid':
    'Le dernier jour de sa validité, le {day}, est passé. Modifiez d’abord le brouillon.',
  'detail.conflict.appendix':
    'Les documents de ce devis contiennent l’annexe interne, qui n’est pas destinée au client. Commencez une révision, émettez-la sans l’annexe et partagez celle-ci.',
  'detail.conflict.revised': 'Ce devis est en cours de révision. Demandez le nouveau à son expéditeur.',
  'detail.conflict.same-day':
    'Une liste de prix en {currency} commence déjà le {day}. Faites commencer celle-ci un autre jour.',
  'detail.conflict.last-owner': '{email} est le dernier propriétaire. Nommez d’abord un autre propriétaire.',
  'detail.conflict.member': '{email} est déjà membre. Modifiez son rôle au lieu de renvoyer une invitation.',
  'detail.not-found.revision': 'Il n’y a pas de révision {revision} ; la plus récente est la {newest}.',
  'detail.conflict.price-list-in-use':
    'Un brouillon tire ses prix de « {name} ». Donnez-lui une autre liste, ou mettez fin à celle-ci.',
  'detail.conflict.webhooks': 'Une organisation a {most, number} webhooks au plus. Supprimez-en d’abord un.',
  'detail.conflict.webhook-off': 'Le webhook est désactivé. Activez-le d’abord.',
  'detail.conflict.delivery-pending':
    'Le message attend encore la prochaine tentative. Attendez qu’il soit remis ou abandonné.',
  'detail.precondition-failed':
    'If-Match n’indique pas la version actuelle, {current}.{isBare, select, yes { Envoyez l’ETag avec ses guillemets.} other {}}',
  'detail.precondition-failed.saved':
    'If-Match n’indique pas la version actuelle, {current}, enregistrée le {at}{isNamed, select, yes { par {name}} other {}}.{isBare, select, yes { Envoyez l’ETag avec ses guillemets.} other {}}',
  'detail.precondition-failed.standing':
    'Personne ne l’a enregistré depuis, mais ce dont il dépend a changé : une liste de prix, ce que l’organisation ajoute à ses devis, ou son dernier jour de validité est passé. Son ETag est maintenant {current}. Relisez-le et vérifiez ce qu’il indique avant de renvoyer cette requête.',
  'detail.precondition-required': 'Envoyez dans l’en-tête If-Match l’ETag de la version à modifier.',
  'detail.idempotency-key-reused':
    'Au cours des dernières 24 heures, cette clé a accompagné une requête qui n’est pas identique octet par octet : son adresse, son Content-Type ou son corps diffère, ne serait-ce que par des espaces ou par l’ordre des propriétés. Pour répéter cette requête, renvoyez-la sans changement ; pour une autre, créez une nouvelle clé.',
  'detail.too-many-requests': 'Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  'detail.provider-unavailable':
    'Le fournisseur d’identité ne répond pas comme prévu. Réessayez dans une minute.',
  'detail.store-unavailable':
    'La base de données est inaccessible ou ne peut pas écrire. Réessayez sous peu.',

  'expected.number': 'un nombre',
  'expected.int': 'un nombre entier',
  'expected.string': 'un texte',
  'expected.object': 'un objet',
  'expected.record': 'un objet',
  'expected.array': 'un tableau',
  'expected.boolean': 'true ou false',
  'expected.values': 'l’une des valeurs {values}',
  'expected.no-event': 'aucun autre événement',
  'expected.other': 'un autre type de valeur',

  'fault.required': 'Cette valeur manque. Ajoutez-la : {expected}.',
  'fault.required.currency':
    'Cette valeur manque. Ajoutez un code de devise ISO 4217 tel que EUR, CHF ou SEK.',
  'fault.required.day': 'Cette valeur manque. Ajoutez un jour, écrit comme dans 2026-11-25.',
  'fault.required.list':
    'Aucune liste de prix en {currency} ne commence plus tard : il n’y en a pas à comparer, à moins d’en nommer une. Indiquez l’identifiant d’une liste de /api/v1/price-lists.',
  'fault.required.services':
    'Cette valeur manque. Ajoutez servicesPerProduct (un nombre), ou donnez archiveScope, ou un inventaire à la place des moyennes.',
  'fault.invalid_type': 'Trouvé : {found} ; attendu : {expected}.',
  'fault.invalid_type.entries':
    'Trouvé : {found} ; attendu : chaque entrée sous son propre nom. Écrivez comme dans {name}[price]=3.',
  'fault.invalid_type.quoted':
    'Trouvé : le texte {found} ; attendu : {expected}. Écrivez les nombres sans guillemets.',
  'fault.invalid_type.unquoted':
    'Trouvé : le nombre {found} ; attendu : {expected}. Mettez-le entre guillemets.',
  'fault.not_a_number':
    'Trouvé : {found} ; attendu : un nombre en chiffres, avec un point devant les décimales : 12.5.',
  'fault.not_whole':
    'Trouvé : {found} ; attendu : un nombre entier. Écrivez-le en chiffres, arrondi au nombre voulu.',
  'fault.too_small.number':
    'Trouvé : {found} ; attendu : {inclusive, select, yes {au moins {limit}} other {plus de {limit}}}. Saisissez un nombre plus grand.',
  'fault.too_small.string':
    'Le texte est trop court : au moins {count, plural, one {# caractère} other {# caractères}}. Saisissez-en un plus long.',
  'fault.too_small.array':
    'La liste est trop courte : au moins {count, plural, one {# entrée} other {# entrées}}. Complétez-la ou omettez-la.',
  'fault.too_big.number':
    'Trouvé : {found} ; attendu : {inclusive, select, yes {au plus {limit}} other {moins de {limit}}}. Saisissez un nombre plus petit.',
  'fault.too_big.string':
    'Le texte est trop long : au plus {count, plural, one {# caractère} other {# caractères}}. Raccourcissez-le.',
  'fault.too_big.array':
    'La liste est trop longue : au plus {count, plural, one {# entrée} other {# entrées}}. Regroupez ou retirez des entrées.',
  'fault.out_of_range':
    'Trouvé : {found}, au-delà des nombres que le calcul accepte. Saisissez un nombre plus petit.',
  'fault.too_precise':
    'Trouvé : {found}, qui comporte plus de chiffres que le calcul n’en conserve exactement. Limitez-vous à 15 chiffres significatifs.',
  'fault.memory_in_other_unit':
    'Trouvé : {found} Go de mémoire, ce qu’aucun serveur de ce type n’a. Si la valeur est en {unit, select, mega {Mo} kilo {ko} other {octets}}, écrivez {gb}.',
  'fault.unknown_property': '{name} n’est pas connu ici. Retirez ce nom ou corrigez son orthographe.',
  'fault.unknown_value': 'Trouvé : {found} ; attendu : l’une des valeurs {values}.',
  'fault.unknown_value.one': 'Trouvé : {found} ; attendu : {values}.',
  'fault.unknown_reference':
    '{found} n’est pas une référence du catalogue. Utilisez l’une des suivantes : {values}.',
  'fault.unknown_currency':
    '{found} n’est pas un code de devise ISO 4217. Utilisez un code tel que EUR, CHF ou SEK.',
  'fault.conflicting_properties':
    '{name} ne peut pas être combiné avec {other} : ce sont deux façons de dire la même chose. N’en gardez qu’un.',
  'fault.repeated_parameter': 'Ce paramètre est donné plusieurs fois. Donnez-le une seule fois.',
  'fault.duplicate_reference':
    '{found} figure sur plusieurs lignes. Réunissez-les en une ligne avec la quantité totale.',
  'fault.duplicate_value': '{found} figure déjà dans la liste. Indiquez chaque valeur une seule fois.',
  'fault.not_one_base_licence':
    'Trouvé : {count, plural, =0 {aucune licence de base} one {# licence de base} other {# licences de base}} ; attendu : exactement une (HTG500H à HTG503H), en quantité 1.',
  'fault.not_an_amount':
    'Trouvé : {found} ; attendu : un montant sous forme de texte en chiffres, avec un point devant les décimales et au plus 9 chiffres avant ce point : "1250.00".',
  'fault.too_many_decimals':
    'Trouvé : {found}, qui a trop de décimales pour {currency}. Arrondissez à la plus petite unité de la devise.',
  'fault.not_a_time':
    'Trouvé : {found} ; attendu : un instant en UTC, secondes comprises. Écrivez-le comme dans 2026-11-24T08:30:00Z.',
  'fault.not_a_site_time':
    'Trouvé : {found} ; attendu : un instant en UTC à la milliseconde près, avant l’an 9000. Écrivez-le comme dans 2026-11-24T08:30:00.000Z.',
  'fault.not_a_day':
    'Trouvé : {found} ; attendu : un jour des années 2000 à 2999. Écrivez-le comme dans 2026-11-25.',
  'fault.day_before_another':
    '{found} précède le {day}, le jour donné dans {other}. Indiquez le même jour ou un jour ultérieur.',
  'fault.not_a_percentage':
    'Trouvé : {found} ; attendu : un pourcentage de 0 à 100 sous forme de texte en chiffres, avec au plus 4 décimales après un point : "12.5".',
  'fault.not_a_quantity':
    'Trouvé : {found} ; attendu : une quantité supérieure à 0 sous forme de texte en chiffres, avec au plus 6 chiffres avant et 3 après le point : "2.5".',
  'fault.not_a_logo':
    'Trouvé : autre chose qu’un logo ; attendu : un JPEG sans données d’appareil photo (EXIF), sous forme d’URL de données, de 4000 pixels au plus en largeur et en hauteur. Enregistrez de nouveau l’image en JPEG.',
  'fault.not_a_colour':
    'Trouvé : {found} ; attendu : une couleur de six chiffres hexadécimaux. Écrivez-la comme #0a5ca8.',
  'fault.base_licence_owned':
    '{found} est une licence de base, et une autre est déjà acquise. Ne commandez que des extensions.',
  'fault.order_too_small':
    'La commande atteint {points, number} points avec ceux déjà acquis ; le besoin est de {requirement}, et une licence doit offrir davantage. Commandez plus de points, ou omettez la commande.',
  'fault.price_missing':
    '{found} est commandée pour {site} et n’a pas de prix. Ajoutez-le dans priceList, ou commandez autre chose.',
  'fault.site_of_nothing':
    'Rien n’est chiffré pour ce site. Indiquez pour lui une estimation (estimate), un dimensionnement (sizing) ou une commande (order), ou omettez-le.',
  'fault.nothing_to_quote': 'Il n’y a rien à chiffrer. Indiquez au moins un site ou une ligne.',
  'fault.event_not_allowed':
    '{reason, select, ended {Le parcours est terminé} unknown {Aucune étape de ce parcours ne le connaît} other {Il appartient à une autre étape}}. Trouvé : {found}, à l’étape {state} ; attendu : {allowed}. Envoyez les événements dans l’ordre où ils se sont produits.',
  'fault.unsafe_character':
    'Trouvé : « {character} » ; attendu : aucun caractère invisible, qui inverse le sens d’écriture ou qui serait remplacé à l’exécution d’une commande. Retirez-le ; s’il ne se voit pas, retapez la valeur au lieu de la coller.',
  'fault.site_key_file':
    'Trouvé : le nom d’un fichier .glic ; attendu : le code lui-même. Laissez le fichier où il est : Hager Services l’envoie et ne le reçoit jamais.',
  'fault.hidden_character':
    'Trouvé : {codePoint} comme caractère n° {position, number}, invisible ou impossible à distinguer d’une espace ; attendu : uniquement des caractères lisibles. Copiez de nouveau la valeur là où elle est affichée.',
  'fault.look_alike_character':
    'Trouvé : « {character} » ({codePoint}) comme caractère n° {position, number}{isKnown, select, yes {, qui ressemble à « {plain} » mais en est un autre} other {, qui appartient à une autre écriture}} ; attendu : des caractères du clavier latin. Copiez de nouveau la valeur là où elle est affichée.',
  'fault.not_a_host_name':
    'Trouvé : {found} ; attendu : le nom d’une machine en lettres, chiffres et traits d’union, avec ou sans son domaine, ou une adresse IPv4. Saisissez-le sans https://, sans port et sans instance SQL Server, par exemple STREAM-SERVER ou 192.0.2.10.',
  'fault.not_a_database_server':
    '{part, select, ipv6 {L’adresse est une adresse IPv6 ; les manuels n’indiquent que des noms et des adresses IPv4} reserved {Le nom de l’instance est réservé par SQL Server ; une instance par défaut s’écrit sans nom} address {La partie avant la barre oblique inverse n’est ni un nom de machine ni une adresse IPv4} instance {La partie après la barre oblique inverse n’est pas un nom d’instance : d’abord une lettre ou un trait de soulignement, 16 caractères au plus} port {La partie après la virgule n’est pas un port de 1 à 65535} format {Adresse, instance et port ne se distinguent pas} other {Une partie est inutilisable}} ; attendu : adresse\\instance,port ou, pour une instance par défaut, adresse,port. Écrivez par exemple SQL-SERVER\\HagerGroupEMS,1433 ; le port 1433 peut être omis.',
  'fault.not_an_instance_name':
    'Trouvé : {found} ; attendu : 1 à 16 caractères, une lettre ou un trait de soulignement, puis des lettres, des chiffres, _, $ ou #. Saisissez le nom de l’instance seul, par exemple HagerGroupEMS.',
  'fault.reserved_instance_name':
    'Trouvé : {found}, que SQL Server se réserve ; attendu : un nom qui n’est ni Default, ni MSSQLServer, ni un mot réservé de SQL. Choisissez un autre nom, par exemple HagerGroupEMS.',
  'fault.not_a_database_name':
    'Trouvé : {found} ; attendu : 1 à 25 lettres de A à Z, chiffres ou traits de soulignement. Choisissez un autre nom, par exemple EMS_Configuration.',
  'fault.duplicate_database_name':
    'Trouvé : le même nom que dans {other} ; attendu : quatre noms différents, majuscules et minuscules confondues. Changez l’un des deux ; un nom omis garde sa valeur par défaut.',
  'fault.duplicate_software':
    '{found} est indiqué plusieurs fois. Indiquez chaque logiciel une seule fois ; seul Sage 100c CRM peut l’être deux fois, car deux installations sur un même serveur sont elles-mêmes le conflit.',
  'fault.duplicate_port':
    'Trouvé : le même port que dans {other} ; attendu : un port propre à chacun. Changez l’un des deux ; un port omis garde sa valeur par défaut.',
  'fault.port_of_kit':
    'Trouvé : le port {port}, que le kit attribue au serveur MQTT pendant l’installation ; attendu : un autre. Choisissez un autre port ; celui de MQTT ne peut être changé qu’ensuite.',
  'fault.port_in_dynamic_range':
    'Trouvé : le port {port}, compris dans la plage des ports dynamiques, de {start} à {end} ; attendu : un port hors de cette plage. Choisissez un autre port ou déplacez la plage.',
  'fault.dynamic_range_holds_port':
    'Trouvé : une plage des ports dynamiques de {start} à {end}, qui contient le port {port} du serveur MQTT ; attendu : une plage sans ce port. Choisissez un autre premier port ou un autre nombre de ports.',
  'fault.dynamic_range_too_long':
    'Trouvé : une plage de {start} à {end} ; attendu : une plage qui s’arrête au port 65535 au plus tard. Choisissez un premier port plus bas ou moins de ports.',
  'fault.not_an_account':
    '{part, select, domain {La partie avant la barre oblique inverse n’est pas un nom de domaine ou de machine} user {La partie après la barre oblique inverse n’est pas un nom d’utilisateur Windows : 1 à 20 caractères, pas d’espace au début, aucun de " / [ ] : ; | = , + * ? < > @} format {Il n’y a pas exactement une barre oblique inverse} other {Une partie est inutilisable}} ; attendu : DOMAINE\\utilisateur. Pour un compte local, mettez le nom de la machine avant la barre oblique inverse.',
  'fault.account_needs_machine_name':
    'Trouvé : {found} ; attendu : le nom de la machine, car {account} est un compte de cette machine, que Windows ne connaît que sous la forme NOM\\utilisateur. Saisissez le nom qu’affiche la commande hostname, ou indiquez un compte de domaine.',
  'fault.database_server_here':
    'Trouvé : {found}, qui se trouve sur {host} ; attendu : un serveur sur une autre machine, selon votre choix. Choisissez le SQL Server de cette machine, ou indiquez l’autre serveur.',
  'fault.database_server_elsewhere':
    'Trouvé : {found}, sur {address} ; attendu : un serveur sur {host}, selon votre choix. Mettez {host} ou localhost devant l’instance, ou choisissez le SQL Server d’une autre machine.',
  'fault.not_a_sql_login':
    'Trouvé : {found} ; attendu : 1 à 128 lettres, chiffres ou caractères parmi _ . @ # -. Saisissez le nom d’un compte SQL sans espace ; un compte Windows avec une barre oblique inverse n’en est pas un.',
  'fault.not_a_windows_path':
    '{part, select, absolute {Le chemin ne commence ni par un lecteur ni par un partage} character {Le chemin contient l’un des caractères < > : " / | ? *} name {Un dossier du chemin n’a pas de nom, porte un nom réservé par Windows, comme CON, ou finit par un point ou une espace} length {Le chemin dépasse 247 caractères et doit être raccourci} other {Le chemin est inutilisable}} ; attendu : un chemin Windows complet. Écrivez par exemple D:\\stream ou \\\\serveur\\partage\\stream.',
  'fault.password_length':
    'Trouvé : {length, plural, one {# caractère} other {# caractères}} ; attendu : 8 à 15. Choisissez un mot de passe de cette longueur.',
  'fault.password_classes':
    'Trouvé : {count, plural, =0 {aucune} other {#}} de ces quatre catégories de caractères : A à Z, a à z, 0 à 9, autres comme ! $ # % ; attendu : au moins trois. Ajoutez des caractères d’une autre catégorie.',
  'fault.not_a_work_group':
    '{part, select, alone {Il n’y a qu’un seul groupe de travail} empty {Un code est vide} length {Le code {found} dépasse 32 caractères} character {Le code {found} contient un caractère inutilisable, ou commence par - ou _} reserved {{found} est un nom réservé par Windows} other {Un code est inutilisable}} ; attendu : des codes de 1 à 32 lettres de A à Z, chiffres, - ou _, au moins deux. Écrivez-les par exemple CA, CC.',
  'fault.duplicate_work_group':
    'Le code {found} est donné deux fois ; attendu : chaque code une seule fois, majuscules et minuscules confondues. Changez l’un des deux.',
  'fault.not_a_service_name':
    '{part, select, length {Le nom est vide ou dépasse 256 caractères} character {Le nom contient l’un des caractères / \\ " % ou un caractère hors de l’ASCII simple, que Windows ou un fichier de commandes n’accepte pas} blank {Le nom commence ou finit par une espace} unchanged {Le nom est encore celui du téléchargement} other {Le nom est inutilisable}} ; attendu : un nom propre à chaque service. Choisissez-en un autre, par exemple Isogeo Worker CA.',
  'fault.duplicate_service_name':
    'Un autre service porte déjà le nom {found} ; attendu : chaque nom une seule fois, majuscules et minuscules confondues. Changez l’un des deux.',
  'fault.not_an_installation_name':
    'Trouvé : {found} ; attendu : CRM, puis une à sept lettres de A à Z ou chiffres. Choisissez un autre nom, par exemple CRMSAGE.',
  'fault.title_length':
    'Trouvé : {length, plural, =0 {aucun caractère} one {# caractère} other {# caractères}} ; attendu : 1 à 50. Choisissez un intitulé de cette longueur, par exemple Sage100.',
  'fault.not_an_ipv6_address':
    'Trouvé : {found} ; attendu : une adresse IPv6 sans zone ni longueur de préfixe. Saisissez-la comme dans 2001:db8::10.',
  'fault.not_a_server_address':
    'Trouvé : {found}, {kind, select, unspecified {qui ne désigne aucune adresse} loopback {par laquelle une machine s’atteint elle-même} multicast {qui désigne un groupe de machines} linkLocal {qui ne vaut que sur un segment de réseau et demande une zone} ipv4Mapped {qui est une adresse IPv4 sous forme d’IPv6} other {qui n’est pas l’adresse d’un serveur}} ; attendu : l’adresse par laquelle les autres serveurs atteignent celui-ci. Saisissez-la comme dans 2001:db8::10 ou fd00::10.',
  'fault.duplicate_server_name':
    'Trouvé : le même nom que pour le serveur {other} ; attendu : un nom propre à chaque serveur, majuscules et minuscules confondues. Changez l’un des deux.',
  'fault.duplicate_server_address':
    'Trouvé : la même adresse IPv6 que pour le serveur {other}, quelle que soit son écriture ; attendu : une adresse propre à chaque serveur. Changez l’une des deux.',
  'fault.not_one_master':
    'Trouvé : {count, plural, =0 {aucun serveur maître} one {# serveur maître} other {# serveurs maîtres}} ; attendu : exactement un. Donnez le rôle de maître à un serveur web et celui de secondaire à tous les autres.',
  'fault.not_one_sql_server':
    'Trouvé : {count, plural, =0 {aucun SQL Server} one {# SQL Server} other {# SQL Server}} ; attendu : exactement un. Indiquez le serveur qui héberge la base de données.',
  'fault.service_repeated':
    'Trouvé : un service déjà attribué au serveur {other} ; attendu : chaque service sur un seul serveur. Retirez-le de l’un des deux.',
  'fault.services_on_sql_server':
    'Trouvé : des services de CRM sur SQL Server ; attendu : aucun. Attribuez-les à un serveur web.',
  'fault.part_missing':
    'La partie « request » manque ; {count, plural, =0 {le formulaire n’a aucune partie} =1 {seule {found} est arrivée} other {sont arrivées {found}}}. Ajoutez exactement une partie « request » contenant le JSON de la requête (software, phase, parameters), sans evidence ; chaque fichier est une partie « evidence ».',
  'fault.part_repeated':
    'La partie « request » est arrivée {count, plural, one {# fois} other {# fois}} ; attendu : exactement une. Envoyez-la une seule fois ; les fichiers vont dans des parties « evidence ».',
  'fault.part_not_json':
    'La partie « request » est arrivée comme {found} ; attendu : application/json. Mettez-y le JSON de la requête ; les fichiers vont dans des parties « evidence ».',
  'fault.part_unknown':
    'Une partie {found} n’est pas connue ici ; attendu : « request » et « evidence ». Corrigez son nom ou omettez-la.',
  'fault.not_in_encoding':
    'Le fichier contient des octets qui ne sont pas du {encoding} ; attendu : un texte dans ce codage. Indiquez le bon codage dans l’en-tête, par exemple Content-Type: text/csv; charset=windows-1252, ou enregistrez le fichier en UTF-8.',
  'fault.not_a_workbook':
    'Aucun classeur lisible : le fichier est endommagé, protégé par un mot de passe ou d’un autre format ; attendu : un classeur Excel (.xlsx). Enregistrez-le de nouveau en .xlsx, ou en CSV.',
  'fault.wrong_password': 'Ce n’est pas votre mot de passe actuel.',
  'fault.wrong_code': 'Le code est faux, a déjà servi ou est trop ancien.',
  'fault.not_a_site_value':
    'Trouvé : {found} ; une telle valeur ne peut pas figurer à ce chemin d’un site. Le document de l’API indique sous SiteFields ce qui peut y figurer.',
  'fault.unknown_site_path':
    '{name} n’est pas un chemin d’un site. Utilisez l’un de ceux que le document de l’API donne sous SiteFields, par exemple load/managers.',
  'fault.site_too_large':
    'Le site fusionné contiendrait plus qu’un site ne peut contenir. Supprimez d’abord des remarques ou des champs.',
  'fault.other_site':
    'Trouvé : un autre identifiant que celui du chemin ; attendu : {expected}. N’envoyez que les modifications de ce site.',
  'fault.not_a_cursor':
    'Ce n’est pas un curseur. Prenez nextCursor dans la réponse précédente, ou omettez-le pour recommencer.',
  'fault.not_an_email': 'Trouvé : {found} ; attendu : une adresse e-mail telle que nom@example.org.',
  'fault.not_an_id':
    'Trouvé : {found} ; attendu : un identifiant sous forme d’UUID. Écrivez-le comme dans 0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11.',
  'fault.not_an_id.list':
    'Trouvé : {found} ; attendu : l’identifiant d’une liste de prix, c’est-à-dire un UUID, ou "applying". Choisissez-en une dans /api/v1/price-lists.',
  'fault.not_a_digest':
    'Trouvé : {found} ; attendu : un SHA-256 de 64 chiffres hexadécimaux, en minuscules. Envoyez le justificatif tel qu’il a été délivré.',
  'fault.not_a_local_path':
    'Trouvé : {found} ; attendu : le chemin d’une page de ce serveur, qui commence par une seule barre oblique. Écrivez-le comme dans /quotes.',
  'fault.not_a_time_zone': 'Trouvé : {found} ; attendu : le nom d’un fuseau horaire tel que Europe/Berlin.',
  'fault.line_not_read': 'Ligne {line} : {reason}',
  'fault.table_not_read': '{reason} Rien n’a été conservé.',
  'fault.not_a_webhook_url':
    'Trouvé : {found} ; attendu : une adresse qui commence par https:// et nomme un hôte public, sans nom d’utilisateur, mot de passe ni fragment. La personne qui exploite ce serveur peut autoriser des hôtes de son propre réseau.',
  'fault.goes_with_another': '{other} manque. Indiquez les deux, ou aucun.',
  'fault.reverse_charge_with_rate':
    'Trouvé : {found} ; attendu : 0, car cette taxe est due par le client. Mettez le taux à 0, ou omettez reverseCharge.',
  'fault.reverse_charge_with_tax':
    'Trouvé : une taxe due par le client à côté d’une autre ; attendu : elle seule. Nommez les taxes de chaque ligne et, si l’une est due par le client, celle-là seulement.',
  'fault.price_list_unknown':
    'Votre organisation n’a pas de liste de prix avec l’identifiant {found}. Choisissez-en une dans /api/v1/price-lists.',
  'fault.price_list_of_other_currency':
    'La liste de prix « {name} » est en {found} ; attendu : {currency}. Choisissez une autre liste, ou établissez le devis dans sa devise.',
  'fault.price_list_not_valid':
    'La liste de prix « {name} » est valable {hasEnd, select, yes {du {from} au {until}} other {à partir du {from}}}, pas le {day}, jour du devis. Choisissez une autre liste ou un autre jour.',
  'fault.price_list_none_applies':
    'Aucune liste de prix en {currency} n’est valable le {day}. Enregistrez-en une, ou donnez les prix dans priceList.',
  'fault.list_without_price': 'La liste n’a aucun prix. Indiquez-en au moins un.',
  'fault.price_not_in_list':
    '{found} est commandée pour {site} et n’a pas de prix dans la liste « {name} ». Choisissez une autre liste, ou commandez autre chose.',
} satisfies ProblemMessages
