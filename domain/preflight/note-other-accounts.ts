import { type Account, OF_DOMAIN } from './account.ts'
import type { EvidenceSummary, ReadFact } from './read-evidence.ts'

/**
 * What is about another account than the one that is judged is said to be, by the command that shows it. The collector
 * asks in both places where nobody has said whose the account is.
 */
export function noteOtherAccounts(
  summaries: readonly EvidenceSummary[],
  found: readonly ReadFact[],
  { isAbout }: Account,
): EvidenceSummary[] {
  const others = found.filter(
    ({ id, subject }) => id === 'account.name' && subject !== undefined && !isAbout(subject),
  )
  return summaries.map(summary => {
    const own = others.filter(({ source }) => source.index === summary.index && summary.kind !== 'collector')
    const commands = new Set(own.map(commandOf))
    return commands.size === 0
      ? summary
      : {
          ...summary,
          notes: [
            ...summary.notes,
            { code: 'other-account', values: { commands: [...commands].join(', ') } },
          ],
        }
  })
}

const commandOf = ({ value, subject }: ReadFact) =>
  `net user ${String(value)}${subject?.startsWith(OF_DOMAIN) ? ' /domain' : ''}`
