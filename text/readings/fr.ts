import type { ReadingMessages } from './en.ts'

/** Texts of the reading of pasted and uploaded tables, in French. ICU MessageFormat. */
export const fr: ReadingMessages = {
  'status.read': 'Toutes les lignes ont été comprises.',
  'status.partly': 'Certaines lignes sont illisibles. Rien n’en est repris.',
  'prices.status.ambiguous':
    'Plusieurs colonnes peuvent contenir le prix. Choisissez-en une ; d’ici là, aucun prix n’est repris.',
  'prices.status.one-open':
    'Une seule colonne peut contenir le prix, mais une ligne qui vaut pour tous les prix (taxe, période, remise, supplément) ou les quantités ne permettent pas de savoir s’il s’agit du prix d’une pièce. Si oui, choisissez-la ; d’ici là, aucun prix n’est repris.',
  'prices.status.ambiguous-mark':
    'Rien dans la colonne des prix n’indique si les décimales suivent une virgule ou un point. Choisissez ; d’ici là, aucun prix n’est repris.',
  'prices.status.mixed-currencies':
    'Les prix sont en plusieurs devises : {currencies}. Choisissez-en une ; d’ici là, aucun prix n’est repris, et ensuite seuls ceux de cette devise.',
  'prices.status.no-price-column':
    'Aucune colonne n’est intitulée comme le prix d’une pièce. Si l’une d’elles le contient malgré tout, choisissez-la ; d’ici là, aucun prix n’est repris.',
  'prices.status.unreadable':
    'Aucune ligne n’est lisible. Chacune doit contenir une référence de HTG500H à HTG510H et un prix.',
  'inventory.status.ambiguous':
    'Impossible de distinguer la colonne des produits de celle des services. Choisissez ; d’ici là, aucun appareil n’est repris.',
  'inventory.status.ambiguous-mark':
    'Rien dans la colonne n’indique si les décimales suivent une virgule ou un point. Choisissez ; d’ici là, aucun appareil n’est repris.',
  'inventory.status.unreadable':
    'Aucune ligne n’est lisible. Chacune doit contenir un nombre de produits et les services par produit.',
  'prices.unpriced':
    '{count, plural, =1 {Une référence de la liste reste} other {# références de la liste restent}} sans prix.',
  'prices.discount-not-applied': 'Les remises à côté des prix ne sont pas appliquées.',
  'prices.tax-held':
    'Les prix comprennent la taxe ; un devis y ajoute les siennes. Collez des prix hors taxes s’il doit en ajouter.',
  'prices.column-taken': 'Plusieurs colonnes contiennent des prix : ceux de « {title} » sont repris.',
  'prices.net-taken':
    'La liste contient des prix catalogue et des prix nets : ce sont les prix nets qui sont repris.',

  'prices.role.reference': 'Référence',
  'prices.role.name': 'Désignation',
  'prices.role.points': 'Points',
  'prices.role.quantity': 'Quantité',
  'prices.role.unit-price': 'Prix unitaire',
  'prices.role.price': 'Prix',
  'prices.role.list-price': 'Prix catalogue',
  'prices.role.net-price': 'Prix net',
  'prices.role.discount': 'Remise',
  'prices.role.amount': 'Montant',
  'prices.role.vat': 'TVA',
  'prices.role.currency': 'Devise',
  'prices.role.unit': 'Unité',
  'prices.role.date': 'Date',
  'prices.role.other': 'Non utilisée',
  'inventory.role.name': 'Appareil',
  'inventory.role.products': 'Produits',
  'inventory.role.services': 'Services par produit',
  'inventory.role.quantity': 'Nombre d’appareils',
  'inventory.role.total': 'Total',
  'inventory.role.other': 'Non utilisée',

  'decided-by.given': 'choisie par vous',
  'decided-by.title': 'd’après son titre',
  'decided-by.content': 'd’après son contenu',
  'decided-by.only': 'seule colonne de montants',
  'decided-by.none': 'non déterminée',

  'separator.tab': 'tabulations',
  'separator.pipe': 'barres verticales',
  'separator.semicolon': 'points-virgules',
  'separator.comma': 'virgules',
  'separator.spaces': 'plusieurs espaces',
  'separator.sign': 'deux-points ou signe égal',
  'separator.cells': 'aucun séparateur',
  'decimal-mark.comma': 'Virgule décimale : 1.250,00',
  'decimal-mark.point': 'Point décimal : 1,250.00',

  'prices.note.header': 'Titre ou texte, pas un prix',
  'prices.note.empty': 'Ligne vide',
  'prices.note.of-all-prices': 'Vaut pour tous les prix',
  'prices.note.total': 'Total, pas un prix',
  'prices.note.zero-price':
    'Prix 0 : signifie souvent « sur demande ». La référence ne peut être commandée que si vous confirmez ce prix.',
  'prices.note.price-missing': 'Pas de prix : référence non prise en compte',
  'inventory.note.header': 'Titre',
  'inventory.note.empty': 'Ligne vide',
  'inventory.note.total': 'Total, non compté',

  'prices.fault.unknown-reference':
    '« {found} » ne figure pas au catalogue (HTG500H à HTG510H). Corrigez la référence ou supprimez la ligne.',
  'prices.fault.two-references':
    'La ligne contient plusieurs références : {found}. Écrivez-en une seule par ligne.',
  'prices.fault.not-an-amount': '« {found} » n’est pas un prix. Écrivez par exemple 1250,00 ou 1 250,00.',
  'prices.fault.ambiguous-amount':
    '« {found} » peut se lire de deux façons. Choisissez le séparateur décimal, ou supprimez le séparateur de milliers.',
  'prices.fault.ambiguous-column':
    'Chacune de ces valeurs peut être le prix : {found}. Choisissez la colonne.',
  'prices.fault.cut-number':
    'Ici, une virgule peut séparer deux cellules ou faire partie d’un nombre : « {found} ». Séparez les cellules par des points-virgules ou des tabulations.',
  'prices.fault.reference-twice':
    '{found} figure déjà à la ligne {firstLine, number}, dont le prix est repris. Supprimez l’une des deux.',
  'prices.fault.other-currency':
    '« {found} » trouvé, alors que les prix sont attendus en {currency}. Choisissez l’autre devise ou convertissez le prix.',
  'prices.fault.too-many-decimals':
    '« {found} » a trop de décimales : {decimals, plural, =0 {aucune n’est admise} one {# au plus} other {# au plus}}. Arrondissez le prix.',
  'prices.fault.too-precise':
    '« {found} » a plus de chiffres qu’il n’en est conservé exactement. Utilisez au plus 15 chiffres significatifs.',
  'prices.fault.mixed-tax':
    '« {found} » contredit le titre ou une ligne précédente : certains prix sont TTC, d’autres HT. Indiquez-les tous TTC ou tous HT.',
  'prices.fault.price-for-several':
    '« {found} » : ce prix peut valoir pour plusieurs pièces. Indiquez le prix d’une seule pièce, sans la quantité.',
  'prices.fault.price-of-other':
    '« {found} » parle d’autre chose que d’une licence. Retirez ces prix ou corrigez ce texte.',
  'prices.fault.price-in-other-unit':
    '« {found} » annonce des milliers, des centimes, plusieurs pièces ou une durée. Indiquez le prix d’une pièce en unités entières de la devise et corrigez ce texte.',
  'prices.fault.too-many-lines':
    'Seules les {limit, number} premières lignes sont lues ; rien ne l’a été à partir d’ici. Divisez la liste.',
  'prices.fault.too-many-columns':
    'Seules {limit, number} colonnes sont lues ; cette ligne en a davantage. Supprimez celles qui ne servent pas.',

  'inventory.fault.missing-column':
    '{column, select, products {Il manque le nombre de produits} other {Il manque les services par produit}}. Ajoutez un nombre.',
  'inventory.fault.not-a-number':
    '« {found} » n’est pas un nombre de {column, select, products {produits} other {services}}. N’écrivez que des chiffres.',
  'inventory.fault.not-whole':
    '« {found} » n’est pas un nombre entier, or les produits se comptent. Corrigez le nombre.',
  'inventory.fault.ambiguous-number':
    '« {found} » ({column, select, products {produits} other {services}}) peut se lire de deux façons. Choisissez le séparateur décimal, ou supprimez le séparateur de milliers.',
  'inventory.fault.too-precise':
    '« {found} » a plus de chiffres qu’il n’en est conservé exactement. Utilisez au plus 15 chiffres significatifs.',
  'inventory.fault.too-small':
    '« {found} » est trop petit : {column, select, products {au moins {limit, number} produit} other {les services doivent dépasser {limit, number}}}. Corrigez le nombre.',
  'inventory.fault.too-big':
    '« {found} » est trop grand : au plus {limit, number} {column, select, products {produits} other {services par produit}}. Corrigez le nombre.',
  'inventory.fault.too-long':
    'Le nom « {found} » est trop long : au plus {limit, number} caractères. Raccourcissez-le.',
  'inventory.fault.cut-number':
    'Ici, une virgule peut séparer deux cellules ou faire partie d’un nombre : « {found} ». Séparez les cellules par des points-virgules ou des tabulations.',
  'inventory.fault.total-differs':
    'Cette ligne porte le nom d’un total, mais n’est pas la somme des lignes précédentes : « {found} ». Corrigez la somme ou supprimez la ligne.',
  'inventory.fault.looks-like-total':
    'Les produits de cette ligne sont la somme de toutes les lignes précédentes : « {found} ». Si c’est un total, nommez-la « Total » ; si c’est un appareil, placez-la au début.',
  'inventory.fault.called-average':
    'Cette ligne porte le nom d’une moyenne : « {found} ». Supprimez-la ou donnez un autre nom à l’appareil.',
  'inventory.fault.counts-several':
    'La ligne vaut pour plusieurs appareils (« {found} »), or chacun compte sur sa propre ligne. Répétez la ligne ou indiquez que la colonne n’est pas utilisée.',
  'inventory.fault.ambiguous-column':
    'Impossible de savoir quel nombre désigne les produits et lequel les services : « {found} ». Choisissez les colonnes.',
  'inventory.fault.too-many-rows':
    'Seules les {limit, number} premières lignes sont lues ; rien ne l’a été à partir d’ici. Divisez l’inventaire.',
  'inventory.fault.too-many-columns':
    'Seules {limit, number} colonnes sont lues ; cette ligne en a davantage. Supprimez celles qui ne servent pas.',
}
