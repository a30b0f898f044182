import { type AnsweredItem, answerItems } from '#domain/preflight/answer-items.ts'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import { itemPath } from '#domain/site/site-path.ts'
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

const LONGEST_REMARK = 1000

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
      .slice(0, LONGEST_REMARK)
  const factOf = (id: string) => verdict.facts.find(fact => fact.id === id)?.value
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
    const cores = Number(factOf('processor.cores') ?? 0)
    const model = String(factOf('processor.model') ?? '')
    const memory = Math.floor((Number(factOf('memory.totalMb') ?? 0) / 1024) * 10) / 10
    const disk = Math.floor(Number(factOf('disk.freeGb') ?? 0))
    if (cores > 0) next = writeField(next, 'machine/found/cpuCores', cores, stamp)
    if (model !== '') next = writeField(next, 'machine/found/cpuModel', model.slice(0, 200), stamp)
    if (memory > 0) next = writeField(next, 'machine/found/memoryGb', memory, stamp)
    if (disk > 0) next = writeField(next, 'machine/found/diskFreeGb', disk, stamp)
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
