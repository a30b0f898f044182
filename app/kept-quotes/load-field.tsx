import { useId } from 'react'
import { formatNumber } from '#reports/format-number.ts'
import { joinBySemicolons } from '#text/join-texts.ts'
import field from '../house/field.module.css'
import type { QuotedSite } from '../quote/draft.ts'
import { useTexts } from '../quote/texts.tsx'
import { useKeptQuoteTexts } from './texts.tsx'
import { writeLoad } from './write-load.ts'

type Load = Pick<QuotedSite, 'estimate' | 'sizing'>
type Props = {
  site: QuotedSite
  /** The site as it was opened; one that was added since is on this device. */
  opened: QuotedSite | undefined
  /** The sites of this device. */
  others: readonly QuotedSite[]
  onTake: (load: Load) => void
}

/** What a site of a draft is quoted for, and which site of this device has another load that it could take over. */
export function LoadField({ site, opened, others, onTake }: Props) {
  const { t, language } = useKeptQuoteTexts()
  const quote = useTexts()
  const id = useId()
  const words = {
    ...{ language, t, results: quote.results },
    number: (value: number) => formatNumber(value, language),
  }
  // Two loads are the same if they say the same: the server writes out what a device leaves to its defaults.
  const say = ({ name, estimate, sizing }: QuotedSite) =>
    joinBySemicolons(
      writeLoad({ name, ...(estimate && { estimate }), ...(sizing && { sizing }) }, words),
      language,
    )
  const isSame = (one: QuotedSite, other: QuotedSite) => say(one) === say(other)
  const sources = opened
    ? [{ ...opened, id: '', name: '' }, ...others.filter(other => !isSame(other, opened))]
    : others
  const source = sources.find(each => isSame(each, site))
  const load = <span id={`${id}-load`}>{say(site)}</span>
  if (sources.length === 0 || (source && sources.length === 1)) return <p className={field.hint}>{load}</p>
  const namesake = others.find(({ name }) => name !== '' && name === site.name)
  const isLeftBehind = source?.id === '' && namesake !== undefined && !isSame(namesake, site)
  return (
    <div className={field.field}>
      <label htmlFor={id}>{t('load.from')}</label>
      <span className={field.box}>
        <select
          id={id}
          className={field.names}
          value={source?.id ?? STANDING}
          aria-describedby={`${id}-load ${id}-hint`}
          onChange={event => {
            const taken = sources.find(each => each.id === event.target.value)
            if (taken) onTake({ estimate: taken.estimate, sizing: taken.sizing })
          }}
        >
          {!source && <option value={STANDING}>{t('load.standing')}</option>}
          {sources.map((each, at) => (
            <option key={each.id} value={each.id}>
              {each.id === ''
                ? t('load.opened')
                : t('load.ofDevice', { name: each.name || quote.t('sites.unnamed', { number: at }) })}
            </option>
          ))}
        </select>
      </span>
      <p className={field.hint}>{load}</p>
      <p id={`${id}-hint`} className={field.hint}>
        {isLeftBehind && t('load.leftBehind', { name: site.name })}
      </p>
    </div>
  )
}

/** A load that no source has any more. */
const STANDING = 'standing'
