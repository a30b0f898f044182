/** What a column of an inventory can be. */
export const inventoryRoles = ['name', 'products', 'services', 'quantity', 'total', 'other'] as const
export type InventoryRole = (typeof inventoryRoles)[number]

/** Titles in four languages, without accents and in lower case; the first role whose pattern fits is taken. */
export const inventoryTitles: readonly (readonly [InventoryRole, RegExp])[] = [
  [
    'other',
    /^(?:nr|no|n|pos|id|#|lfd nr|ip|adresse|address|commentaire|bemerkung|kommentar|comment|note|remarque|serial|seriennummer|version|firmware|points?|punkte|poang)$/,
  ],
  ['total', /\b(?:total|gesamt|summe|somme|totalt|insgesamt|points)\b/],
  [
    'services',
    /\b(?:services?|dienste?|tjanster|tjanst|mesures?|messwerte?|grandeurs?|matvarden|values?|valeurs?|datenpunkte|svcs?)\b/,
  ],
  [
    'products',
    /\b(?:products?|produits?|produkte?|produkter|appareils?|gerate?|geraete?|apparate?|apparater|devices?|equipements?|enhet(?:er)?|meters?|zahler|compteurs?|matare)\b/,
  ],
  [
    'quantity',
    /^(?:nb|nbre|nombre|anzahl|stuck|stuckzahl|stk|menge|number|qty|quantity|qte|quantite|antal|count|pcs)(?: (?:of|de|d|der|av|an))?(?: (?:agardio )?(?:managers?|tableaux?|coffrets?|verteiler|verteilungen|schranke|panels?|boards?|sites?|standorte|centraler))?$/,
  ],
  [
    'name',
    /\b(?:name|nom|bezeichnung|designation|manager|tableau|tgbt|verteiler|verteilung|site|standort|plats|namn|libelle|board|panel|schrank|central|gateway|building|gebaude|batiment|byggnad|agardio)\b/,
  ],
]

/** Titles of where a manager stands: they name it where nothing else does. */
export const placeTitle =
  /^(?:site|standort|plats|emplacement|location|lieu|building|gebaude|batiment|byggnad)$/
