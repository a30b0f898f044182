import { shares } from './audiences.data.ts'
import { isSameValue } from './compare-sites.ts'
import { compareEntries, entriesOf } from './keep-entries.ts'
import { mergeSites } from './merge-sites.ts'
import { isAboutSentWorkflow, liesBelow, listOwnPaths, roleOf } from './share-site.ts'
import type { Field, Note, Site } from './site.ts'
import type { SiteFacts } from './site-facts.ts'

/** The site with what a role answered, and what was not taken because it is not that role's to say. */
export type Answered = { site: Site; refused: string[] }

/**
 * Takes back the copy that a role was sent: the states of its items, remarks on these or on the whole, the parameters
 * it was asked, what evidence proved, and what else it may answer. Nothing else of the site is touched, and no note of the site struck out.
 */
export function takeAnswer(
  site: Site,
  answer: Site,
  facts: SiteFacts,
  /** The paths of items that evidence can prove. */
  provable: ReadonlySet<string>,
): Answered {
  if (answer.id !== site.id) throw new RangeError(`An answer for ${answer.id} is none for ${site.id}`)
  const role = roleOf(answer)
  if (!role) throw new RangeError('An answer comes in a copy that was made for a role')
  const own = listOwnPaths(facts, role)
  const { sent, answers, proves } = shares[role]
  const isItem = (path: string) => own.items.has(path) || (proves === true && provable.has(path))
  const mayAnswer = (path: string) => isItem(path) || own.parameters.has(path) || liesBelow(path, answers)
  const isTaken = ({ about }: Note) => about === '' || isItem(about) || isAboutSentWorkflow(about, sent)
  const ownNotes = answer.notes.filter(isTaken)
  const known = new Set(site.notes.map(({ id }) => id))
  const taken: Site = {
    ...createFrame(site),
    fields: Object.fromEntries(Object.entries(answer.fields).filter(([path]) => mayAnswer(path))),
    notes: ownNotes.map(({ struck, ...note }) =>
      known.has(note.id) || !struck ? note : { ...note, struck },
    ),
  }
  const refused = [
    ...Object.entries(answer.fields).flatMap(([path, field]) =>
      mayAnswer(path) || isEcho(field, site.fields[path]) ? [] : [path],
    ),
    ...answer.notes.flatMap(note => (isTaken(note) || known.has(note.id) ? [] : [note.about])),
  ]
  return { site: mergeSites(site, taken), refused: [...new Set(refused)].sort() }
}

/** Whether an answer only repeats what was sent, which may have been changed at home since. */
function isEcho(answered: Field, home: Field | undefined): boolean {
  const known = entriesOf(home).some(entry => compareEntries(entry, answered) === 0)
  return known || isSameValue(answered.value, home?.value)
}

function createFrame({ format, version, id, audience }: Site): Omit<Site, 'fields' | 'notes'> {
  return { format, version, id, ...(audience && { audience }) }
}
