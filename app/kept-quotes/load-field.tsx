import { useId, useMemo } from 'react'
import { formatNumber } from '#reports/format-number.ts'
import { joinBySemicolons } from '#text/join-texts.ts'
import { shorten } from '../estimate/tables/column-choices.ts'
import field from '../house/field.module.css'
import type { QuotedSite } from '../quote/draft.ts'
import { useTexts } from '../quote/texts.tsx'
import { useKeptQuoteTexts } from './texts.tsx'
import { writeLoad } from './write-load.ts'

type Load = Pick<QuotedSite, 'estimate' | 'sizing'>
/** A load that a site of a draft can have, with what it says and what it is called. */
type Source = Load & { id: string; name: string; said: string; called: string }

/** An inventory may have thousands of rows. */
const LONGEST_SAID = 240
/** A load that no source has any more. */
const STANDING = 'standing'

/** What makes the field for the load of each site of a draft; the sites of this device are read once for all of them. */
export function useLoadField(
  opened: readonly QuotedSite[],
  others: readonly QuotedSite[],
  onTake: (id: string, load: Load) => void,
) {
  const { t, language } = useKeptQuoteTexts()
  const quote = useTexts()
  const { results } = quote
  const say = useMemo(() => {
    const number = (value: number) => formatNumber(value, language)
    return (load: Load) => joinBySemicolons(writeLoad(load, { language, t, results, number }), language)
  }, [language, t, results])
  const ofDevice = useMemo(
    () =>
      others.map((other, at): Source => {
        const name = other.name || quote.t('sites.unnamed', { number: at + 1 })
        return { ...other, said: say(other), called: t('load.ofDevice', { name }) }
      }),
    [others, say, t, quote.t],
  )
  const before = useMemo(
    () =>
      new Map(
        opened.map((site): [string, Source] => [
          site.id,
          { ...site, id: '', said: say(site), called: t('load.opened') },
        ]),
      ),
    [opened, say, t],
  )
  return (site: QuotedSite) => (
    <LoadField
      {...{ site, say, ofDevice, before: before.get(site.id) }}
      onTake={load => onTake(site.id, load)}
    />
  )
}

type Props = {
  site: QuotedSite
  say: (load: Load) => string
  /** The site as it was opened; one that was added since is on this device. */
  before: Source | undefined
  ofDevice: readonly Source[]
  onTake: (load: Load) => void
}

/** What a site of a draft is quoted for, and which site of this device has another load that it could take over. */
function LoadField({ site: { name, estimate, sizing }, say, before, ofDevice, onTake }: Props) {
  const { t } = useKeptQuoteTexts()
  const id = useId()
  const said = useMemo(() => say({ estimate, sizing }), [say, estimate, sizing])
  // Two loads are the same if they say the same: the server writes out what a device leaves to its defaults.
  const sources = before ? [before, ...ofDevice.filter(each => each.said !== before.said)] : ofDevice
  const source = sources.find(each => each.said === said)
  const load = said && (
    <p id={`${id}-load`} className={field.hint}>
      {shorten(said, LONGEST_SAID)}
    </p>
  )
  if (sources.length === 0 || (source && sources.length === 1)) return load
  const isLeftBehind =
    before !== undefined &&
    source === before &&
    sources.some(each => each !== before && each.name !== '' && each.name === name)
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
          {sources.map(each => (
            <option key={each.id} value={each.id}>
              {each.called}
            </option>
          ))}
        </select>
      </span>
      {load}
      <p id={`${id}-hint`} className={field.hint}>
        {isLeftBehind && t('load.leftBehind', { name })}
      </p>
    </div>
  )
}
