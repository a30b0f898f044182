import type { ProblemMessages } from './en.ts'

export const fr = {
  'problem.malformed-json.title': 'Le corps n’est pas du JSON lisible',
  'problem.malformed-json.explanation':
    'Le corps de la requête n’a pas pu être lu comme du JSON en UTF-8 : il est vide, tronqué ou mal formé, répète une propriété ou comporte trop de niveaux d’imbrication. Rien n’en a été interprété.',
  'problem.malformed-json.remedy':
    'Corrigez l’endroit indiqué dans le détail. Produisez le corps avec une bibliothèque JSON plutôt qu’en assemblant du texte, encodez-le en UTF-8 et n’indiquez chaque propriété qu’une fois.',
  'problem.not-found.title': 'Rien à cette adresse',
  'problem.not-found.explanation':
    'Aucune ressource ne correspond à cette adresse : le chemin est mal écrit ou désigne un élément qui n’existe pas.',
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
    'Indiquez dans l’en-tête Accept l’un des formats cités dans le détail, ou omettez cet en-tête.',
  'problem.body-too-large.title': 'Le corps est trop volumineux',
  'problem.body-too-large.explanation':
    'Un corps peut contenir 1 Mo, compté après décompression. La lecture s’est arrêtée à cette taille.',
  'problem.body-too-large.remedy':
    'Envoyez moins de données à la fois. Un inventaire de nombreux appareils identiques peut être remplacé par des moyennes.',
  'problem.unsupported-media-type.title': 'Type de contenu non pris en charge',
  'problem.unsupported-media-type.explanation':
    'Les corps sont lus comme application/json en UTF-8, tels quels ou compressés en gzip, deflate ou br. L’en-tête Content-Type ou Content-Encoding indique autre chose, ou Content-Type manque.',
  'problem.unsupported-media-type.remedy': 'Envoyez le corps avec l’en-tête Content-Type: application/json.',
  'problem.invalid-input.title': 'Certaines valeurs sont inutilisables',
  'problem.invalid-input.explanation':
    'La requête est lisible, mais des valeurs manquent, sont inconnues ou sortent de leurs limites. Chaque entrée de errors en désigne une, avec un code stable et un texte qui dit quoi faire. Rien n’a été calculé.',
  'problem.invalid-input.remedy':
    'Corrigez chaque valeur désignée par errors, puis renvoyez la requête. Les limites figurent dans /api/v1/openapi.json.',
  'problem.internal-error.title': 'Une erreur de notre côté',
  'problem.internal-error.explanation':
    'Le serveur a rencontré une défaillance interne en traitant la requête. Elle est journalisée sous l’identifiant donné par instance.',
  'problem.internal-error.remedy':
    'Réessayez. Si l’erreur persiste, communiquez l’identifiant donné par instance aux exploitants de ce serveur.',
  'problem.not-ready.title': 'Le serveur s’arrête',
  'problem.not-ready.explanation':
    'Le serveur est en cours d’arrêt : les requêtes déjà reçues obtiennent une réponse, les nouvelles devraient s’adresser à une autre instance.',
  'problem.not-ready.remedy': 'Attendez quelques secondes, puis renvoyez la requête.',

  'detail.malformed-json.empty': 'Le corps est vide. Envoyez un objet JSON.',
  'detail.malformed-json.syntax':
    'La syntaxe JSON est incorrecte à la ligne {line, number}, colonne {column, number}.',
  'detail.malformed-json.encoding': 'Le corps n’est pas de l’UTF-8 valide. Encodez-le en UTF-8.',
  'detail.malformed-json.duplicate_key':
    'La propriété {key} figure deux fois dans l’objet situé à « {pointer} ». N’en gardez qu’une.',
  'detail.malformed-json.too_deep':
    'Les tableaux et les objets peuvent être imbriqués sur {limit, number} niveaux au plus.',
  'detail.malformed-json.unreadable':
    'Le corps est tronqué ou n’a pas pu être décompressé. Comparez Content-Length et Content-Encoding à ce qui a été envoyé.',
  'detail.not-found.path': 'Aucune ressource ne correspond à ce chemin.',
  'detail.not-found.software': 'Le logiciel {id} n’existe pas. Connus : {known}.',
  'detail.method-not-allowed': '{method} n’est pas proposée ici ; le chemin accepte {allowed}.',
  'detail.not-acceptable': 'Cette réponse existe en {types}.',
  'detail.body-too-large':
    'Un corps peut contenir {limit, number} octets au plus, comptés après décompression.',
  'detail.unsupported-media-type.type': 'Type de contenu trouvé : {found} ; attendu : application/json.',
  'detail.unsupported-media-type.missing': 'L’en-tête Content-Type manque ; attendu : application/json.',
  'detail.unsupported-media-type.charset': 'Jeu de caractères trouvé : {found} ; attendu : UTF-8.',
  'detail.unsupported-media-type.encoding':
    'Codage de contenu trouvé : {found} ; attendu : gzip, deflate, br ou aucun.',
  'detail.invalid-input':
    '{count, plural, one {Une valeur est inutilisable} other {# valeurs sont inutilisables}} ; errors indique où et pourquoi.',
  'detail.internal-error': 'La défaillance est journalisée sous l’identifiant de cette requête.',
  'detail.not-ready': 'Le serveur s’arrête et n’accepte plus de requêtes.',

  'expected.number': 'un nombre',
  'expected.int': 'un nombre entier',
  'expected.string': 'un texte',
  'expected.object': 'un objet',
  'expected.record': 'un objet',
  'expected.array': 'un tableau',
  'expected.values': 'l’une des valeurs {values}',
  'expected.other': 'un autre type de valeur',

  'fault.required': 'Cette valeur manque. Ajoutez-la : {expected}.',
  'fault.required.services':
    'Cette valeur manque. Ajoutez servicesPerProduct (un nombre), ou donnez archiveScope, ou un inventaire à la place des moyennes.',
  'fault.invalid_type': 'Trouvé : {found} ; attendu : {expected}.',
  'fault.invalid_type.quoted':
    'Trouvé : le texte {found} ; attendu : {expected}. Écrivez les nombres sans guillemets.',
  'fault.not_a_number':
    'Trouvé : {found} ; attendu : un nombre en chiffres, avec un point devant les décimales : 12.5.',
  'fault.not_whole': 'Trouvé : {found} ; attendu : un nombre entier. Arrondissez au nombre voulu.',
  'fault.too_small.number':
    'Trouvé : {found} ; attendu : {inclusive, select, yes {au moins {limit}} other {plus de {limit}}}. Saisissez un nombre plus grand.',
  'fault.too_small.string':
    'Le texte est trop court : au moins {count, plural, one {# caractère} other {# caractères}}.',
  'fault.too_small.array':
    'La liste est trop courte : au moins {count, plural, one {# entrée} other {# entrées}}. Complétez-la ou omettez-la.',
  'fault.too_big.number':
    'Trouvé : {found} ; attendu : {inclusive, select, yes {au plus {limit}} other {moins de {limit}}}. Saisissez un nombre plus petit.',
  'fault.too_big.string':
    'Le texte est trop long : au plus {count, plural, one {# caractère} other {# caractères}}. Raccourcissez-le.',
  'fault.too_big.array':
    'La liste est trop longue : au plus {count, plural, one {# entrée} other {# entrées}}. Regroupez ou retirez des entrées.',
  'fault.out_of_range':
    'Trouvé : {found}, au-delà des nombres que le calcul accepte. Saisissez un nombre plus petit.',
  'fault.too_precise':
    'Trouvé : {found}, qui comporte plus de chiffres que le calcul n’en conserve exactement. Limitez-vous à 15 chiffres significatifs.',
  'fault.unknown_property': '{name} n’est pas connu ici. Retirez ce nom ou corrigez son orthographe.',
  'fault.unknown_value': 'Trouvé : {found} ; attendu : l’une des valeurs {values}.',
  'fault.unknown_reference':
    '{found} n’est pas une référence du catalogue. Utilisez l’une des suivantes : {values}.',
  'fault.unknown_currency':
    '{found} n’est pas un code de devise ISO 4217. Utilisez un code tel que EUR, CHF ou SEK.',
  'fault.conflicting_properties':
    '{name} ne peut pas être combiné avec {other} : ce sont deux façons de dire la même chose. Gardez l’un des deux.',
  'fault.repeated_parameter': 'Ce paramètre est donné plusieurs fois. Donnez-le une seule fois.',
  'fault.duplicate_reference':
    '{found} figure sur plusieurs lignes. Réunissez-les en une ligne avec la quantité totale.',
  'fault.not_one_base_licence':
    'Trouvé : {count, plural, =0 {aucune licence de base} one {# licence de base} other {# licences de base}} ; attendu : exactement une (HTG500H à HTG503H), en quantité 1.',
  'fault.not_an_amount':
    'Trouvé : {found} ; attendu : un montant sous forme de texte en chiffres, avec un point devant les décimales et au plus 9 chiffres avant ce point : "1250.00".',
  'fault.too_many_decimals':
    'Trouvé : {found}, qui a trop de décimales pour {currency}. Arrondissez à la plus petite unité de la devise.',
} satisfies ProblemMessages
