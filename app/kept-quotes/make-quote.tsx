import { useState } from 'react'
import { untilTaken } from '../estimate/keep-now.ts'
import { notationOf } from '../estimate/notation.ts'
import { useSiteTexts } from '../site/texts.tsx'
import { shareStore } from '../site/use-site.ts'
import { useSession } from '../team/use-session.ts'

/** Begins a quote of the site at hand, for those who are signed in and may; where something is missing, on the page that asks for it. */
export default function MakeQuote() {
  const { t, language } = useSiteTexts()
  const session = useSession()
  const [isPending, setPending] = useState(false)
  if (session.standing !== 'signed-in' || !session.may('quotes:write')) return null

  async function make() {
    setPending(true)
    let place = `/${language}/quote`
    await untilTaken()
    try {
      const { keepSite } = await import('./keep-site.ts')
      const made = await keepSite(shareStore().read().site, {
        ...{ language, notation: notationOf(language), unnamed: t('bar.unnamed') },
      })
      if ('id' in made) place = `/${language}/quotes/${made.id}`
    } catch {
      // Without network the quote is written on its page, and kept from there.
    }
    window.location.assign(place)
  }
  return (
    <button type="button" disabled={isPending} onClick={() => void make()}>
      {t('bar.quote')}
    </button>
  )
}
