import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { writeDay } from '#domain/shared/utc-day.ts'
import type { Site } from '#domain/site/site.ts'
import type { Language } from '#text/language.ts'
import { deviceValues } from '../quote/device-values.ts'
import { readDraft } from '../quote/read-draft.ts'
import { draftOf } from '../quote/site-draft.ts'
import { usualOf } from '../quote/use-quote.ts'
import { type KeptDraft, keepListed } from './keep-draft.ts'

type Words = { language: Language; notation: NumberNotation; unnamed: string }

/** Keeps the quote of a site as a draft of the team. */
export function keepSite(site: Site, { language, notation, unnamed }: Words): Promise<KeptDraft> {
  const stop = deviceValues.subscribe(() => {})
  const { usual, seller } = deviceValues.read()
  stop()
  const draft = draftOf(site, { ...usual, ...usualOf(usual.currency) }, notation)
  const today = writeDay(Math.floor(Date.now() / 86_400_000))
  const reading = readDraft(draft, seller, { notation, today, nameSite: () => unnamed })
  return keepListed({ draft, seller, reading, language })
}
