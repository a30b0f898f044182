import type { Quote } from './evidence.ts'
import type { FactId } from './facts.ts'
import { splitTexts } from './join-texts.ts'
import { createNameMask } from './mask-secrets.ts'
import { nameAccountKind } from './name-account-kind.ts'
import type { EvidenceSummary, ReadFact } from './read-evidence.ts'
import type { SettledFact } from './settle-facts.ts'

type Shown<Held> = {
  checks: readonly Held[]
  facts: readonly SettledFact[]
  evidence: readonly EvidenceSummary[]
}

/** Facts that hold names of the machine and of accounts, in their values or as the keys of a table. */
const named = new Set<FactId>([
  'host.name',
  'account.name',
  'account.groups',
  'administrators.members',
  'accounts.sources',
  'rights.serviceLogon',
  'rights.denyServiceLogon',
  'services.accounts',
  'software.serviceAccount',
  'pools.identities',
  'software.pool',
])

/** What is shown of a verdict without the names of the machine and of accounts. */
export function hideNames<Held extends { evidence: Quote | null; found: readonly { id: FactId }[] }>(
  { checks, facts, evidence }: Shown<Held>,
  found: readonly ReadFact[],
): Shown<Held> {
  // Prompts name machines too, and so does whoever asks.
  const noted = evidence.flatMap(({ notes }) =>
    notes.flatMap(({ values }) => [values.hosts, values.host, values.machine].flatMap(splitHosts)),
  )
  const mask = createNameMask([...found.filter(({ id }) => named.has(id)).flatMap(listNames), ...noted])
  const hide = (source: Quote): Quote => ({ ...source, quote: mask(source.quote) })
  return {
    checks: checks.map(check => ({
      ...check,
      found: check.found.filter(({ id }) => !named.has(id)),
      evidence: check.evidence && hide(check.evidence),
    })),
    facts: facts
      .filter(({ id }) => !named.has(id))
      .map(fact => ({
        ...fact,
        source: hide(fact.source),
        parts: fact.parts.map(({ subject: _subject, ...part }) => ({ ...part, source: hide(part.source) })),
        contradiction: fact.contradiction && hide(fact.contradiction),
      })),
    evidence: evidence.map(({ notes, ...summary }) => ({
      ...summary,
      host: null,
      notes: notes.map(({ code, values }) => ({
        code,
        values: Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === 'string' ? mask(value) : value,
          ]),
        ),
      })),
    })),
  }
}

function splitHosts(names: string | number | undefined): string[] {
  return typeof names === 'string' ? names.split(', ') : []
}

/** The names that a fact holds, with and without their place; those that Windows itself brings tell nothing. */
function listNames({ id, value }: ReadFact): string[] {
  const texts = Array.isArray(value)
    ? value.map(String)
    : typeof value === 'object'
      ? Object.entries(value).map(([key, entry]) => (id === 'accounts.sources' ? key : String(entry)))
      : [String(value)]
  return texts.flatMap(splitTexts).flatMap(text => {
    const kind = nameAccountKind(text, undefined)
    if (/^S-1-/i.test(text) || kind === 'built-in' || kind === 'virtual-account') return []
    return [text, text.split('\\').at(-1) ?? text]
  })
}
