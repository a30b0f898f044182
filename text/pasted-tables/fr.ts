import type { PastedMessages } from './en.ts'

/** Texts of the page around pasted tables, in French. ICU MessageFormat. */
export const fr: PastedMessages = {
  'prices.text': 'Liste de prix telle que copiée',
  'prices.team': 'La liste de prix « {name} » de votre équipe s’applique aujourd’hui.',
  'prices.team.take': 'Reprendre ses prix',
  'prices.team.missing': 'Ils ne sont pas accessibles pour le moment. Réessayez.',
  'prices.hint':
    'Collez-la avec ses titres depuis un tableur, un PDF ou un e-mail. Elle reste dans ce navigateur et dans le lien que vous copiez.',
  'prices.caption': 'Liste de prix, ligne par ligne',
  'prices.count': '{count, plural, =0 {Aucun prix lu.} one {# prix lu.} other {# prix lus.}}',
  'prices.missing': 'Sans prix, donc pas prises en compte : {references}',
  'inventory.text': 'Inventaire tel que copié',
  'inventory.hint':
    'Collez-le avec ses titres : une ligne par appareil, avec ses produits et les services par produit.',
  'inventory.caption': 'Inventaire, ligne par ligne',
  'inventory.to-rows': 'Modifier ligne par ligne',
  'inventory.not-counted':
    '{count, plural, one {# ligne de l’inventaire n’est pas comptée : le résultat est trop petit tant qu’elle n’est pas corrigée.} other {# lignes de l’inventaire ne sont pas comptées : le résultat est trop petit tant qu’elles ne sont pas corrigées.}}',
  faults:
    '{count, plural, one {# ligne n’a pas été lue} other {# lignes n’ont pas été lues}} ; la raison figure à la ligne concernée.',

  form: 'Comment le saisissez-vous ?',
  'form.rows': 'Ligne par ligne',
  'form.text': 'Tableau collé',

  file: 'Ouvrir un fichier (CSV, XLSX)',
  'file.too-large':
    'Ce fichier est trop volumineux : {megabytes, number} Mo au plus, {inflatedMegabytes, number} Mo une fois décompressé. Retirez ce qui n’est pas nécessaire.',
  'file.unreadable': 'Ce fichier est illisible. Enregistrez-le en CSV ou en XLSX, ou collez le tableau.',
  'file.guessed':
    'Ce fichier n’indique pas son jeu de caractères ; il a été lu comme Europe occidentale (Windows). Vérifiez les accents et les symboles monétaires.',
  'ask.sheet': 'Quelle feuille contient le tableau ?',
  'ask.sheet.why': '{name} comporte plusieurs feuilles remplies.',
  undo: 'Annuler',

  line: 'Ligne',
  read: 'Ce qui a été lu',
  pasted: 'Tel que collé',
  column: 'Colonne {number, number}',
  'role.titled': 'Contenu de la colonne {number, number}, « {title} »',
  'role.untitled': 'Contenu de la colonne {number, number}',
  open: 'En attente de votre réponse',
  more: 'Afficher plus de lignes ({count, plural, one {# masquée} other {# masquées}})',
  'only-faults':
    '{count, plural, =1 {Afficher seulement la ligne non lue} other {Afficher seulement les # lignes non lues}}',

  'ask.price': 'Quelle colonne contient le prix ?',
  'ask.products': 'Quelle colonne contient les produits ?',
  'ask.services': 'Quelle colonne contient les services par produit ?',
  'ask.mark': 'Comment les décimales sont-elles écrites ?',
  'ask.mark.meaning': '{found} signifie {value}',
  'ask.currency': 'En quelle devise sont les prix ?',
  'ask.currency.why':
    'Les symboles de la liste désignent plusieurs devises possibles. Choisissez ; d’ici là, aucun prix n’est repris.',
  'open.stale':
    'Le tableau collé laisse une question ouverte. Tant que vous n’y répondez pas, le résultat ci-dessous est celui de la dernière saisie complète.',
  'open.waiting':
    'Le tableau collé laisse une question ouverte. La licence s’affiche dès que vous y répondez.',

  'currency.list': 'D’après la liste',
  'currency.by-list': '{currency}, d’après la liste',
  'currency.usual': '{currency}, la liste n’en indiquant aucune',
  'currency.open': 'Pas encore choisie',
  'currency.found': 'Trouvées dans la liste',
  'currency.all': 'Toutes les devises',
  'currency.other': 'La liste indique une autre devise que {currency}.',
  'currency.take': 'Utiliser {currency}',
  'zero.take': 'Retenir 0 comme prix',
}
