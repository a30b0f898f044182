import { useId } from 'react'
import field from '../house/field.module.css'
import type { ListedPriceList } from '../kept-prices/price-list.ts'
import { useKeptQuoteTexts } from './texts.tsx'
import { APPLYING, holdsOn, OWN_PRICES, type PriceSource } from './use-price-source.ts'

type Props = { source: PriceSource; currency: string; date: string; onChoose: (chosen: string) => void }

/** Where the prices come from, which list that is, and why. */
export function PriceSourceField({ source, currency, date, onChoose }: Props) {
  const { t, say, language, day } = useKeptQuoteTexts()
  const id = useId()
  const { chosen, lists, applying, followed, isWrong, problem } = source
  const span = ({ from, until }: ListedPriceList) => ({
    from: day(from),
    until: until === null ? '' : day(until),
    isOpen: String(until === null),
  })
  const isGone = lists !== null && chosen !== APPLYING && chosen !== OWN_PRICES && !followed
  const others = lists?.filter(list => list.id !== applying?.id && holdsOn(list, date)).length ?? 0
  return (
    <fieldset id="form-prices">
      <legend>{t('prices.title')}</legend>
      <div className={field.field}>
        <label htmlFor={id}>{t('prices.source')}</label>
        <span className={field.box} data-fault={isWrong ? 'none' : undefined}>
          <select
            className={field.names}
            id={id}
            name="priceSource"
            value={chosen}
            aria-describedby={`${id}-why`}
            aria-invalid={isWrong || undefined}
            onChange={event => onChoose(event.target.value)}
          >
            <option value={OWN_PRICES}>{t('prices.own')}</option>
            <option value={APPLYING}>{t('prices.applying')}</option>
            {lists?.map(list => (
              <option key={list.id} value={list.id} disabled={!holdsOn(list, date)}>
                {t('prices.list', { name: list.name, ...span(list) })}
              </option>
            ))}
            {isGone && !lists.some(list => list.id === chosen) && (
              <option value={chosen}>{t('prices.gone')}</option>
            )}
          </select>
        </span>
        <div id={`${id}-why`} className={isWrong ? field.fault : field.hint} data-prices={followed?.name}>
          {chosen === OWN_PRICES && applying && (
            <p>{t('prices.couldApply', { name: applying.name, day: day(date) })}</p>
          )}
          {chosen === APPLYING && followed && (
            <p>
              {t('prices.applies', { name: followed.name, day: day(date), ...span(followed) })}
              {others > 0 && ` ${t('prices.others', { count: others })}`}
            </p>
          )}
          {chosen !== APPLYING && followed && (
            <p>
              {t('prices.follows', { name: followed.name, ...span(followed) })}
              {applying &&
                applying.id !== followed.id &&
                ` ${t('prices.otherApplies', { name: applying.name, day: day(date) })}`}
            </p>
          )}
          {isWrong && (
            <p>
              {isGone
                ? t('prices.notOnDay', { day: day(date), currency })
                : t('prices.none', { currency, day: day(date) })}{' '}
              <a href={`/${language}/price-lists`}>{t('prices.open')}</a>
            </p>
          )}
          {followed && <p>{t('prices.frozenLater')}</p>}
          {problem && <p>{say(problem)}</p>}
        </div>
      </div>
    </fieldset>
  )
}
