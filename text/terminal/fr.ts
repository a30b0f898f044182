import type { TerminalMessages } from './en.ts'

/** Texts of the command line, in French. ICU MessageFormat. */
export const fr: TerminalMessages = {
  unexpected:
    'C’est une erreur de Groundwork, et non de ce qui a été donné : {reason}. Rien n’a été évalué ni calculé ; signalez-la, s’il vous plaît, avec la ligne de commande.',
  'before-with-fleet':
    'Cette option compare une machine à elle-même et n’a pas de sens avec --fleet. Retirez l’une des deux.',
  'not-together': 'Cette option est incompatible avec {other}. Retirez l’une des deux.',
  'too-many': 'La commande n’en prend pas autant. Retirez cet élément.',
  'not-a-setting': 'Trouvé : {found} ; attendu : un paramètre et sa valeur, par exemple httpsPort=8443.',
  'file.missing': 'Ce fichier n’existe pas. Corrigez son nom.',
  'file.unreadable': 'Ce fichier n’est pas lisible ({reason}). Donnez-en un qui le soit.',
  'file.not-json': 'Ce n’est pas du JSON ({reason}). Donnez le fichier tel qu’il a été écrit.',
  'earlier.other-form': 'Ce n’est pas ce qu’affiche groundwork preflight --json. Refaites cette sortie.',
  'earlier.other-run':
    'Cette exécution concerne un autre logiciel ou une autre phase. Donnez-en une pour {software}, {phase}.',
}
