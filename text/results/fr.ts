import type { ResultMessages } from './en.ts'

export const fr = {
  'software.stream': 'Système de gestion d’énergie',
  'scope.energies': 'Énergies',
  'scope.energies-and-powers': 'Énergies et puissances',
  'scope.extended': 'Énergies et plusieurs autres types',
  'size.small': 'Petite',
  'size.medium': 'Moyenne',
  'size.large': 'Grande',
  'aspect.cpu-cores': 'Cœurs du processeur',
  'aspect.cpu-class': 'Classe de processeur',
  'aspect.memory': 'Mémoire vive',
  'aspect.disk': 'Espace disque libre',
  'verdict.meets': 'Suffisant',
  'verdict.short': 'Insuffisant',
  'verdict.not-judged': 'Non évalué',
  'remark.virtual-processor':
    'Nom affiché par une machine virtuelle : classe de processeur à confirmer sur son hôte.',
  'remark.several-processor-classes':
    'Plusieurs classes citées, qui ne conviennent pas toutes : n’indiquez que le modèle.',
  'remark.unknown-processor-family': 'Ni le manuel ni nos interprétations ne citent cette famille.',
  'kind.base': 'Licence de base',
  'kind.extension': 'Extension',
  'basis.manual': 'Selon le manuel, sans prix',
  'basis.lowest-price': 'Prix le plus bas de votre liste',
  'basis.owned-suffices': 'La licence acquise suffit',

  'assumption.bound-belongs-to-middle-managers':
    'Exactement 5 ou 10 appareils correspondent à la réponse du milieu ; le manuel laisse les limites ouvertes.',
  'assumption.bound-belongs-to-middle-products':
    'Exactement 10 ou 20 produits correspondent à la réponse du milieu ; le manuel laisse les limites ouvertes.',
  'assumption.interval-exactly-15-minutes':
    'Le manuel ne connaît que « moins souvent » et « plus souvent » que toutes les 15 minutes. Un intervalle d’exactement 15 minutes compte ici comme « plus souvent », la lecture la plus prudente. {differs, select, yes {L’autre lecture donnerait la taille « {otherSize} » au lieu de « {size} ».} other {L’autre lecture donne la même taille.}}',
  'assumption.services-decided-by-scope':
    'Le périmètre d’archivage répond à la question sur les services. Les moyennes du test (10, de 10 à 20, plus de 20) diffèrent de celles de la licence (5, 10, 20) ; chaque calcul emploie les siennes, telles qu’elles figurent dans le manuel.',
  'assumption.storage-longevity-not-scored':
    'La durée de conservation des valeurs influe aussi sur l’espace disque nécessaire, mais le test ne pose aucune question à ce sujet : elle ne compte pas dans le score.',
  'assumption.memory-from-95-percent':
    'La mémoire est considérée comme suffisante à partir de 95 % de la valeur requise, car le firmware en réserve une partie.',
  'assumption.processor-classes':
    'Les Core i7, i9, 7, 9, Ultra 7, Ultra 9, Xeon, Ryzen 7, Ryzen 9, Ryzen AI 7, Ryzen AI 9, Ryzen AI Max, Threadripper et EPYC conviennent à toutes les tailles ; les Core i5, 5, Ultra 5, Ryzen 5 et Ryzen AI 5 aux petites et moyennes ; les Core i3, 3, Ultra 3, Ryzen 3, Pentium et Celeron à aucune. Les autres familles ne sont pas évaluées, ni les noms que seule une machine virtuelle affiche.',
  'assumption.services-from-scope':
    'Sans indication de votre part, le calcul retient {services} services archivés par produit pour ce périmètre d’archivage.',
  'assumption.real-time-alarms-weather-not-scored':
    'La consultation en temps réel, les alarmes et les données météo consomment aussi des points. Le manuel ne les chiffre pas, rien n’est donc ajouté : prévoyez une réserve.',
  'assumption.licence-strictly-above-requirement':
    'Un besoin d’exactement {bound, number} points demande {held, select, base {une licence supérieure à {name}} owned {davantage que la licence acquise} other {une licence de plus de {bound, number} points}} : une licence ne convient qu’à un besoin strictement inférieur à ses points.',
  'assumption.above-largest-tier':
    'Le tableau du manuel s’arrête à EMS stream 5000. À partir de {points, number} points, des extensions s’y ajoutent : le moins d’unités possible, puis le moins de points possible.',
  'assumption.owned-base-stays':
    'La licence de base déjà acquise reste en place ; seules des extensions s’y ajoutent.',
  'assumption.extensions-listed-at-11-3-2':
    'Pour les extensions, le manuel renvoie au §6.7 ; elles figurent au §11.3.2.',
  'assumption.unpriced-references-not-bought':
    'Les références sans prix ne sont pas prises en compte : {references}.',

  'reason.costs-more': 'Coûte {difference} de plus',
  'reason.price-missing': 'Il manque un prix',
  'reason.needs-more-units':
    '{difference, plural, one {# unité de plus à commander} other {# unités de plus à commander}}',
  'reason.holds-more-points': '{difference, number} points de plus que la recommandation',
  'reason.manual-names-one-base-licence': 'Le tableau du manuel désigne une seule licence de base',
  'reason.other-base-above-largest-tier':
    'À partir de {points, number} points, la licence de base est {name} ({reference})',
  'reason.later-in-catalogue-order': 'Identique en tout point, mais plus loin dans le catalogue',

  'order.extension': 'extension {name}',
  'order.quantity': '{quantity, number} × {name}',
  'order.nothing': 'rien à commander',
  'order.nothing-for-sale': 'plus que ce qu’offre la liste de prix',
  'next.extension': 'l’extension {name}',
  'next.size.small': 'un serveur de petite taille',
  'next.size.medium': 'un serveur de taille moyenne',
  'next.size.large': 'un serveur de grande taille',

  'margin.managers':
    '{room, plural, =0 {Aucun appareil de plus n’est possible ; le prochain exige {next}.} one {Encore # appareil possible ; le {nth, selectordinal, one {#er} other {#e}} exige {next}.} other {Encore # appareils possibles ; le {nth, selectordinal, one {#er} other {#e}} exige {next}.}}',
  'margin.products':
    '{room, plural, =0 {Aucun produit de plus n’est possible ; le prochain exige {next}.} one {Encore # produit possible ; le {nth, selectordinal, one {#er} other {#e}} exige {next}.} other {Encore # produits possibles ; le {nth, selectordinal, one {#er} other {#e}} exige {next}.}}',
  'margin.inventory':
    '{room, plural, =0 {Aucun service archivé de plus n’est possible ; le prochain exige {next}.} one {Encore # service archivé possible ; le {nth, selectordinal, one {#er} other {#e}} exige {next}.} other {Encore # services archivés possibles ; le {nth, selectordinal, one {#er} other {#e}} exige {next}.}}',
  'margin.productsPerManager':
    '{lastCount, plural, one {Jusqu’à {last} produit par appareil possible} other {Jusqu’à {last} produits par appareil possibles}} ; à partir de {nextAt}, il faut {next}.',
  'margin.servicesPerProduct':
    '{lastCount, plural, one {Jusqu’à {last} service par produit possible} other {Jusqu’à {last} services par produit possibles}} ; à partir de {nextAt}, il faut {next}.',
  'margin.headroomPercent':
    '{isNone, select, yes {Aucune réserve n’est possible ; à partir de {nextAt} %, il faut {next}.} other {Jusqu’à {last} % de réserve, la même licence suffit ; à partir de {nextAt} %, il faut {next}.}}',
  'margin.archiveScope': 'Le périmètre d’archivage « {last} » reste possible ; « {nextAt} » exige {next}.',
  'margin.archiveIntervalMinutes':
    'Un intervalle d’archivage de {last} min reste possible ; à {nextAt} min, il faut {next}.',
  'margin.none.managers': 'À elle seule, une hausse du nombre d’appareils ne change rien.',
  'margin.none.products': 'À elle seule, une hausse du nombre de produits ne change rien.',
  'margin.none.inventory': 'À elle seule, une hausse du nombre de services archivés ne change rien.',
  'margin.none.productsPerManager':
    'À elle seule, une hausse du nombre de produits par appareil ne change rien.',
  'margin.none.servicesPerProduct':
    'À elle seule, une hausse du nombre de services par produit ne change rien.',
  'margin.none.headroomPercent': 'Même 500 % de réserve n’y changent rien.',
  'margin.none.archiveScope': 'À lui seul, un périmètre d’archivage plus large ne change rien.',
  'margin.none.archiveIntervalMinutes': 'À lui seul, un archivage plus fréquent ne change rien.',

  'step.managers-points': 'Points pour le nombre d’appareils',
  'step.products-points': 'Points pour les produits par appareil',
  'step.services-points': 'Points pour les types de services archivés',
  'step.frequency-points': 'Points pour l’intervalle d’archivage en minutes',
  'step.hardware-score': 'Score matériel : somme des quatre réponses',
  'step.hardware-size': 'Taille du serveur selon le tableau du manuel',
  'step.services-per-product': 'Services par produit pour le périmètre d’archivage',
  'step.inventory-services': 'Services archivés : somme de tous les appareils',
  'step.licence-score': 'Score de licence : services archivés plus 200',
  'step.licence-requirement': 'Besoin : score avec la réserve',
  'step.owned-points': 'Points déjà acquis',
  'step.licence-table': 'Ligne du tableau des licences du manuel',
  'step.licence-cover': 'Points après la commande, strictement au-dessus du besoin',
  'step.order-price': 'Prix de la commande',
} satisfies ResultMessages
