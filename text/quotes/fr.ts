import type { QuoteMessages } from './en.ts'

/** Textes des devis, en français. */
export const fr: QuoteMessages = {
  'kind.quote': 'Devis',
  title: 'Devis {number}',
  'party.seller': 'De',
  'party.customer': 'Client',
  'number.revised': '{number}, révision {revision}',
  'number.draft': '(brouillon)',
  'fact.number': 'Numéro',
  'fact.date': 'Date',
  'fact.validUntil': 'Valable jusqu’au',
  'notice.draft': 'Brouillon : ce devis n’est pas encore émis.',
  'notice.expired': 'Ce devis n’était valable que jusqu’au {date}.',
  'notice.notYet': 'Ce devis prend effet le {date}.',

  'part.why': 'Objet',
  'part.order': 'Commande',
  'part.assumptions': 'Ce sur quoi repose ce devis',
  'part.terms': 'Conditions',
  'part.signature': 'Bon pour accord',
  'sign.place': 'Lieu, date',
  'sign.name': 'Nom, signature',

  'why.requirement': 'Besoin',
  'why.licence': 'Licence',
  'why.server': 'Serveur',
  'requirement.averages':
    '{managers, plural, one {# appareil} other {# appareils}} agardio.manager (produits : {products} chacun, services archivés : {services} par produit) : {score} points',
  'requirement.inventory':
    '{managers, plural, one {# appareil} other {# appareils}} agardio.manager d’après l’inventaire : {score} points',
  'requirement.headroom': '{requirement} ; avec {percent} % de réserve, {points} points',
  'licence.order': '{order} : {points} points, dont {spare} de marge',
  'licence.owned': '{order} : {points} points avec ceux déjà acquis, dont {spare} de marge',
  'licence.unknown': '{order} : {points} points',
  'licence.suffices': 'Rien à commander : les {points} points déjà acquis suffisent',
  'server.needed':
    'Taille « {size} » : {cores, plural, one {# cœur} other {# cœurs}} ({models}), {memory} Go de mémoire, {disk} Go d’espace disque libre',

  'column.position': 'N°',
  'column.site': 'Site concerné',
  'column.quantity': 'Quantité',
  'column.unit': 'Unité',
  'column.reference': 'Référence',
  'column.name': 'Désignation',
  'column.unitPrice': 'Prix unitaire',
  'column.discount': 'Remise',
  'column.discountPercent': 'Remise en %',
  'column.amount': 'Montant',
  'column.currency': 'Devise',
  'column.taxRate': 'Taux de taxe',
  'column.taxRatePercent': 'Taux de taxe en %',
  'column.taxes': 'Taxes',
  'column.kind': 'Nature',
  'column.order': 'Commande',
  'column.points': 'Points',
  'column.spare': 'Marge',
  'column.price': 'Prix',
  'column.reason': 'Motif',
  'column.against': 'Par rapport à la recommandation',
  'reason.recommended': 'Recommandée',
  'column.step': 'Étape',
  'column.expression': 'Calcul',
  'column.value': 'Valeur',

  'group.free': 'Pour tous les sites',
  'line.licence': 'Licence',
  'line.free': 'Autre ligne',
  'line.discount': 'Remise',
  'line.net': 'Total hors taxes',
  'line.tax': 'Taxe',
  'line.total': 'Total à payer',
  'value.extension': '{name}, extension',
  'value.quantity': '{quantity} {unit}',
  'value.percent': '{percent} %',
  'value.untaxed': 'sans taxe',
  'total.subtotal': 'Somme des lignes',
  'total.discount': 'Remise de {percent} %',
  'total.discountOf': 'Remise de {percent} % sur les lignes soumises à {taxes}',
  'total.discountUntaxed': 'Remise de {percent} % sur les lignes sans taxe',
  'total.net': 'Total hors taxes',
  'total.tax': '{name} {percent} % sur {base}',
  'total.taxRated': '{name} sur {base}',
  'total.total': 'Total à payer',

  'part.appendix': 'Annexe interne',
  'notice.internal': 'À usage interne, ne pas remettre au client.',
  'appendix.site': '{title} : {site}',
  'part.derivation': 'Calcul du besoin',
  'part.money': 'Des lignes au total',
  'part.alternatives': 'Autres commandes possibles',
  'part.choice': 'Le choix',
  'part.ladder': 'Jusqu’où cela suffit',
  'part.allAssumptions': 'Toutes les hypothèses',
  'part.sources': 'Sources',
  'choice.recommended': 'Commande conforme à la recommandation.',
  'choice.by-hand': 'Choisie à la main ; la recommandation est {order}, {price}.',
  'choice.not-compared': 'Choisie à la main ; sans charge indiquée, aucune comparaison n’est possible.',
  'grow.order':
    '{order} : {points} points de plus que la commande la moins chère pour {difference} de plus ({price} au total).',

  'assumption.holds-for-stated-load':
    'Le devis vaut pour la charge indiquée ci-dessus. Davantage d’appareils, de produits ou de services archivés peut demander une licence plus grande ou un autre serveur.',
  'assumption.order-chosen-by-hand':
    'La commande pour {site} a été choisie à la main ; elle couvre le besoin, mais n’est pas celle qui est recommandée.',
  'assumption.order-not-compared':
    'La commande pour {site} a été saisie sans charge indiquée : il n’a pas été vérifié qu’elle suffit.',
  'assumption.prices-from-list':
    'Les prix sont ceux de la liste de prix « {name} », valable {hasEnd, select, yes {du {from} au {until}} other {à partir du {from}}}.',
  'assumption.reverse-charge': '{tax} est due par le client (autoliquidation) : {reason}',
  'assumption.rounded-per-line':
    'Chaque ligne, remise et taxe est arrondie à la plus petite unité de la devise ({currency}), les moitiés vers le haut ; le total est la somme des montants imprimés.',
  'assumption.discount-before-tax':
    'La remise globale est déduite avant taxes, sur les lignes de chaque taux.',
  'assumption.each-tax-on-net':
    'Si une ligne supporte plusieurs taxes, chacune est calculée sur le montant net, aucune sur une autre taxe.',
  'assumption.room-to-grow-within-10-percent':
    'La marge d’évolution indiquée est la plus grande commande qui coûte au plus {percent} % de plus que la moins chère, sans coûter plus par point.',

  'change.line': '{kind, select, added {Ajouté : {line}, {after}} other {Supprimé : {line}, {before}}}',
  'change.text': '{line} : le texte était « {before} »',
  'change.quantity': '{line} : quantité {before} → {after}',
  'change.unit':
    '{line} : unité {kind, select, added {{after}} removed {supprimée, auparavant {before}} other {{before} → {after}}}',
  'change.unitPrice': '{line} : prix unitaire {before} → {after}',
  'change.discountPercent': '{line} : remise {before} % → {after} %',
  'change.taxes': '{line} : taxes « {before} » → « {after} »',
  'change.site':
    '{kind, select, added {Site ajouté : {after}} changed {Le site {before} s’appelle désormais {after}} other {Site supprimé : {before}}}',
  'change.estimate':
    '{site} : {kind, select, added {besoin en licence ajouté} other {besoin en licence supprimé}}',
  'change.sizing': '{site} : {kind, select, added {serveur ajouté} other {serveur supprimé}}',
  'change.inventory':
    '{site} : {kind, select, added {inventaire ajouté} removed {inventaire supprimé} other {l’inventaire a changé}}',
  'change.machine':
    '{site} : {kind, select, added {machine à comparer ajoutée} removed {machine à comparer supprimée} other {la machine à comparer a changé}}',
  'load.managers': 'appareils agardio.manager',
  'load.productsPerManager': 'produits par appareil',
  'load.servicesPerProduct': 'services par produit',
  'load.archiveScope': 'ce qui est archivé :',
  'load.archiveIntervalMinutes': 'intervalle d’archivage en minutes',
  'load.headroomPercent': 'réserve en %',
  'load.owned': 'licence existante',
  'change.appendix': '{kind, select, added {Annexe interne ajoutée} other {Annexe interne supprimée}}',
  'change.customer': 'Client : {before} → {after}',
  'change.seller':
    'Vendeur : {kind, select, added {{after}} removed {supprimé, auparavant {before}} other {{before} → {after}}}',
  'change.logo': 'Le logo du vendeur a changé.',
  'change.date': 'Date : {before} → {after}',
  'change.validUntil': 'Valable jusqu’au : {before} → {after}',
  'change.language': 'Langue : {before} → {after}',
  'change.currency': 'Devise : {before} → {after}',
  'change.priceList':
    'Liste de prix : {kind, select, added {{after}} removed {supprimée, auparavant {before}} other {{before} → {after}}}',
  'change.terms':
    '{kind, select, added {Conditions ajoutées : {after}} removed {Conditions supprimées : {before}} other {Conditions : {before} → {after}}}',
  'change.discount':
    'Remise globale : {kind, select, added {{after} %} removed {supprimée, auparavant {before} %} other {{before} % → {after} %}}',
  'change.tax':
    'Taxe {tax} : {kind, select, added {ajoutée, {after} %} removed {supprimée, auparavant {before} %} other {{before} % → {after} %}}',
  'change.reverseCharge':
    'Taxe {tax}, autoliquidation : {kind, select, added {{after}} removed {supprimée, auparavant {before}} other {{before} → {after}}}',
  'change.net': 'Total hors taxes : {before} → {after}',
  'change.total': 'Total à payer : {before} → {after}',

  'step.quote-lines': 'Somme des lignes imprimées',
  'step.quote-discount': 'Remise globale, arrondie',
  'step.quote-net': 'Montant net',
  'step.quote-tax': 'Taxe sur le montant net, arrondie',
  'step.quote-total': 'Total : montant net et taxes',
}
