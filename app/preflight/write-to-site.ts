import { type AnsweredItem, answerItems } from '#domain/preflight/answer-items.ts'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import { machineOfVerdict } from '#domain/preflight/machine-of-facts.ts'
import { inputLimits } from '#domain/shared/input-limits.ts'
import { itemPath } from '#domain/site/site-path.ts'
import type { FieldPath } from '#domain/site/site-values.ts'
import { writeField } from '#domain/site/write-field.ts'
import { addNote } from '#domain/site/write-note.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { procedureFacts } from '#domain/software/procedure-facts.ts'
import { writeCheck } from '#reports/write-preflight.ts'
import type { Language } from '#text/language.ts'
import type { TranslatePreflight } from '#text/preflight/preflight.ts'
import type { TranslatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { createSiteId } from '../site/create-site-id.ts'
import type { SiteAtHand } from '../site/use-site.ts'
import { namePiece } from './name-piece.ts'
import type { Piece } from './use-evidence.ts'

type Words = {
  t: TranslatePreflightPage
  of: TranslatePreflight
  language: Language
  pieces: readonly Piece[]
}

/** Notes on the site what the evidence answers, as one change that is undone as one; returns how many items were ticked. */
export function keepInSite(
  software: SoftwareId,
  verdict: MachineVerdict,
  site: SiteAtHand,
  { t: page, of, language, pieces }: Words,
): number {
  const answered = answerItems(verdict.checks)
  const remarkOf = ({ checks }: AnsweredItem) =>
    checks
      .map(check => {
        const { checks } = preflightFacts[software]
        const { title, found } = writeCheck(check, verdict, { t: of, language, checks })
        const { evidence } = check
        const place =
          evidence &&
          page('proof.place', { name: namePiece(pieces, evidence.index, page), line: evidence.line })
        return [title, found, evidence && `${evidence.quote} (${place})`].filter(Boolean).join(' · ')
      })
      .join('\n')
      .slice(0, inputLimits.noteCharacters)
  const machine = Object.entries(machineOfVerdict(verdict))
  site.change('item', (known, stamp) => {
    let next = known
    for (const each of answered)
      for (const procedure of proceduresWith(software, each.item)) {
        const path = itemPath(software, procedure, each.item)
        next = writeField(next, path, each.state, stamp)
        const text = remarkOf(each)
        const isKnown = next.notes.some(note => note.about === path && note.text === text)
        if (!isKnown) next = addNote(next, { id: createSiteId(), about: path, text }, stamp)
      }
    for (const [name, value] of machine) {
      const path = name === 'name' ? 'machine/name' : (`machine/found/${name}` as FieldPath)
      next = writeField(next, path, value as never, stamp)
    }
    return next
  })
  return answered.filter(({ state }) => state === 'done').length
}

/** The procedures whose checklist has that item. */
function proceduresWith(software: SoftwareId, item: string): string[] {
  return procedureFacts[software].facts.procedures
    .filter(({ sections }) => sections.some(({ items }) => items.some(({ id }) => id === item)))
    .map(({ id }) => id)
}
