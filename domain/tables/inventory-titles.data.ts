/** What a column of an inventory can be. */
export const inventoryRoles = ['name', 'products', 'services', 'quantity', 'total', 'other'] as const
export type InventoryRole = (typeof inventoryRoles)[number]

const words = (text: string) => text.trim().split(/\s+/).join('|')

/** What a manager is called, with the cabinet that it stands in: where the word is the same for several, here. */
const manager = words(`
  (?:agardio\\s)?manager agardio geratemanager tableau coffret armoire tgbt verteiler (?:unter|haupt)?verteilung
  (?:verteiler|schalt)?schrank schaltanlage (?:switch|panel)?board (?:switch)?panel cabinet gateway central tavla skap
  stallverk`)
const managers = words(`
  (?:agardio\\s)?managers tableaux coffrets armoires (?:unter|haupt)?verteilungen (?:verteiler|schalt)?schranke
  schaltanlagen (?:switch|panel)?boards (?:switch)?panels cabinets gateways centraler tavlor sites standorte platser`)
const places = words(`
  sites? standorte? orte? plats(?:er)? emplacements? lieux? locations? buildings? gebaude batiments? byggnad(?:er)? halls?
  halle projects? projekt projets?`)
const counts = words(`
  nb nbre nombre anz anzahl stuck stuckzahl stk menge number qty quantity qte quantite antal count pcs`)
const each = words('per par je pro by')

const services = words(`
  services? dienste? tjanster tjanst mesures? messwerte? werte grandeurs? matvarden varden values? valeurs? datenpunkte
  svcs?`)
export const servicesTitle = new RegExp(`\\b(?:${services})\\b`)
/** What a product is called, and in some inventories the manager. */
const device = words('appareils? gerate? geraete? apparate? apparater devices? equipements? enhet(?:er)?')

/** What some products are called, and others beside them are not: breakers, meters, sensors, relays. */
const kinds = words(`
  meters? zahler compteurs? matare (?:circuit\\s)?breakers? mccbs? acbs? mcbs? rcds? rcbos? disjoncteurs? departs?
  (?:leistungs|leitungsschutz|schutz|fi)?schalter abgange (?:strom)?wandler (?:effekt|dvarg|jordfels)?brytare sensors?
  sensor(?:en|er) capteurs? givare relays? relais relaer`)
export const productKind = new RegExp(`\\b(?:${kinds})\\b`)
/** Titles of numbers that count no products: of years, floors, rooms, ratings, addresses. */
export const noCountTitle = new RegExp(
  `\\b(?:${words(`
    baujahr jahr year annee ar arsmodell floor etage stockwerk geschoss vaning plan level niveau raum room salle rum
    kwh? kva kv amperes? amps? volts? w nennstrom strom leistung puissance power effekt courant current spannung
    tension spanning port vlan modbus slave adresse address adress ip serial serien\\w* serie artikel\\w* article
    reference ref item plz zip postnummer telefon phone tel m2 flache surface area yta`)})\\b`,
)

/** Titles of services that a manager or a place has together, over all its products: "Services per manager". */
const servicesTogether = new RegExp(
  `\\b(?:${services}) (?:(?:${each}) (?:\\w+ )?(?:${manager}|${managers}|${places})\\b|(?:${manager}|${managers})$)|\\b(?:all|alle|alla|samtliga|tous|toutes) (?:the |les )?(?:${services})\\b|\\b(?:${services}) (?:cumul\\w*|kumul\\w*|overall|sammanlagt|zusammen|together|ensemble|altogether)\\b|\\bsum(?: (?:of|av))? (?:${services})\\b|\\b(?:${services}) sum\\b`,
)
/** Titles of services of a device, which is a product only where the products are called so. */
export const servicesOfDevice = new RegExp(`\\b(?:${services}) (?:(?:${each}) )?(?:${device})\\b`)
/** A title of products that calls them devices, and not "products per device". */
export const devicesTitle = new RegExp(`(?<!\\b(?:${each}) )\\b(?:${device})\\b`)

/** Titles of how many managers a row stands for: "Managers", "Anzahl Manager", "Tableaux (nb)". */
export const managersTitle = new RegExp(
  `^(?:(?:(?:${counts})(?: (?:of|de|d|der|des|av|an))?|no of) (?:${managers}|${manager})|(?:# ?)?(?:${managers})|(?:${manager}|${managers}) (?:${counts})|(?:${manager})(?= (?:${each}) ))(?: (?:${each}) (?:${places}))?$`,
)
/** Titles of managers that stand above their names, their numbers, or how many they are: "Manager", "# Tableau". */
export const managerTitle = new RegExp(`^(?:# ?)?(?:${manager})$`)

/** Titles in four languages, without accents and in lower case; the first role whose pattern fits is taken. */
export const inventoryTitles: readonly (readonly [InventoryRole, RegExp])[] = [
  [
    'other',
    /^(?:nr|no|n|pos|id|#|lfd nr|ip|adresse|address|commentaire|bemerkung|kommentar|comment|note|remarque|serial|seriennummer|version|firmware|points?|punkte|poang)$/,
  ],
  ['total', /\b(?:total|gesamt|summe|somme|totalt|insgesamt|points)\b/],
  ['total', servicesTogether],
  ['services', servicesTitle],
  ['products', new RegExp(`\\b(?:products?|produits?|produkte?|produkter|${device}|${kinds})\\b`)],
  ['quantity', managersTitle],
  ['quantity', new RegExp(`^(?:${counts})(?: (?:of|de|d|der|av|an))?$`)],
  [
    'name',
    /\b(?:name|nom|bezeichnung|designation|manager|tableau|tgbt|verteiler|verteilung|site|standort|plats|namn|libelle|board|panel|schrank|central|gateway|building|gebaude|batiment|byggnad|agardio)\b/,
  ],
]

/** Titles of where a manager stands: they name it where nothing else does. */
export const placeTitle =
  /^(?:site|standort|plats|emplacement|location|lieu|building|gebaude|batiment|byggnad)$/
