import type { TerminalMessages } from './en.ts'

/** Texts of the command line, in French. ICU MessageFormat. */
export const fr: TerminalMessages = {
  unexpected:
    'C’est une erreur de Groundwork, et non de ce qui a été donné : {reason}. Rien n’a été évalué ni calculé ; signalez-la, s’il vous plaît, avec la ligne de commande.',
}
