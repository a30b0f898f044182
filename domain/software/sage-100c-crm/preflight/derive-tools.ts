import { findCutProgram } from '../../../preflight/find-cut-program.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'

/** The name with which the check asks for it. */
const TOOLS = 'SQL Server Management Studio'
/** Up to 2014 the year stands in the name; later ones have a month or a version behind it. */
const YEARS = ['2005', '2008', '2008 R2', '2012', '2014', '2016']
const NAME =
  /^(?:Microsoft )?SQL Server (?:20\d\d (?:R2 )?)?Management Studio(?: Express| Preview)?(?: \d{1,2})?(?: [-–] (?:\p{L}{3,12} 20\d\d|[\d.]+))?(?: [\d.]+)?$/u
/** Its parts, language packs, updates and what others made for it: by these alone nobody knows whether it is there. */
const ABOUT = /Management Studio|\bSSMS\b/i
const cutNames = ['', ...YEARS.map(year => `${year} `)].map(year =>
  `sql server ${year}management studio`.toLowerCase(),
)

/** Whether Management Studio is among the programs; missing only from a list that is whole and names nothing about it. */
export function deriveTools(known: Known): void {
  const base = known.facts.get('programs.installed')
  const programs = findValue(known.facts, 'programs.installed')
  if (!base || !programs) return
  if (programs.some(isTools)) {
    setFact(known, 'prerequisites.missing', [], 'programs.installed', part => part.some(isTools))
    return
  }
  const about = base.parts.find(({ value }) => (value as readonly string[]).some(name => ABOUT.test(name)))
  const open = findCutProgram(known, cutNames) ?? about?.source
  const isWhole = findValue(known.facts, 'programs.isWhole')
  // A list that was asked for something else alone does not even say whether it is whole.
  const source = open ?? known.facts.get('programs.isWhole')?.source ?? base.source
  if (source && (open || !isWhole)) known.unreadable.set('prerequisites.missing', source)
  else setFact(known, 'prerequisites.missing', [TOOLS], 'programs.installed')
}

const isTools = (program: string) => NAME.test(program)
