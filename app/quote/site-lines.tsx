import type { ReactNode } from 'react'
import type { OrderedLine } from '#domain/quotes/quote.ts'
import type { Fault } from '#domain/shared/find-faults.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import field from '../house/field.module.css'
import { AddSite } from './add-site.tsx'
import { nameLine, OWN, type QuotedSite } from './draft.ts'
import type { FieldsProps } from './fields-props.ts'
import { LineTaxes } from './line-taxes.tsx'
import { OrderOrigin } from './order-origin.tsx'
import styles from './quote.module.css'
import { TextField } from './text-field.tsx'
import { useTexts } from './texts.tsx'

/** What each site orders, with the prices and discounts of its lines. */
export function SiteLines({
  draft,
  reading,
  onChange,
  others,
  ordered,
  loadField,
  isPriced = false,
}: FieldsProps & {
  others: readonly QuotedSite[]
  /** What each site is quoted for, where that can be changed beside its order. */
  loadField: ((site: QuotedSite) => ReactNode) | undefined
  ordered: ReadonlyMap<string, readonly OrderedLine[]> | undefined
}) {
  const { t, language, quote } = useTexts()
  const { currency, listCurrency } = draft
  const nothing = reading.faults.get('sites')
  // An order that a saved draft names may be the very one that is recommended.
  const choices = reading.preview?.quote.sites
  const changeSite = (id: string, change: Partial<QuotedSite>) =>
    onChange(`site.${id}.${Object.keys(change)}`, old => ({
      sites: old.sites.map(site => (site.id === id ? { ...site, ...change } : site)),
    }))
  return (
    <fieldset id="form-sites">
      <legend>{t('sites.title')}</legend>
      {draft.sites.length === 0 && <p className={field.hint}>{t('sites.none')}</p>}
      {nothing && <FaultText fault={nothing} currency={currency} />}
      {listCurrency && <p className={field.hint}>{t('sites.list', { list: listCurrency, currency })}</p>}
      {draft.sites.map((site, at) => {
        const called = site.name || t('sites.unnamed', { number: at + 1 })
        const order = reading.orders[at] ?? []
        const fault = reading.faults.get(`sites.${at}`)
        const orderFault = reading.faults.get(`sites.${at}.order`)
        return (
          <section key={site.id} className={styles.row} aria-label={called}>
            <TextField
              label={t('sites.name')}
              name={`sites.${at}.name`}
              value={site.name}
              fault={undefined}
              currency={currency}
              onChange={name => changeSite(site.id, { name })}
            />
            {loadField?.(site)}
            {fault && <p className={field.fault}>{t('sites.unreadable')}</p>}
            {orderFault && <FaultText fault={orderFault} currency={currency} />}
            {!fault && order.length === 0 && <p className={field.hint}>{t('sites.nothing')}</p>}
            {order.map(({ reference, quantity }, line) => {
              const licence = licences.catalogue.find(one => one.reference === reference)
              const name = nameLine(site, reference)
              const text = licence?.name ?? ''
              return (
                // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read twice
                <div
                  key={reference}
                  className={styles.line}
                  role="group"
                  aria-label={`${called}, ${reference}`}
                >
                  <p className={styles.what}>
                    {quantity} ×{' '}
                    {licence?.kind === 'extension' ? quote('value.extension', { name: text }) : text}{' '}
                    <span className={styles.reference}>{reference}</span>
                  </p>
                  <div className={field.pair}>
                    <TextField
                      label={t('lines.unitPrice')}
                      name={`priceList.${reference}`}
                      value={draft.prices[reference] ?? ''}
                      fault={priceFault(reading.faults.get(`priceList.${reference}`), isPriced)}
                      currency={currency}
                      unit={currency}
                      isNumber
                      isFixed={isPriced}
                      onChange={price =>
                        onChange(`price.${reference}`, old => ({
                          prices: { ...old.prices, [reference]: price },
                        }))
                      }
                    />
                    <TextField
                      label={t('lines.discount')}
                      name={`sites.${at}.order.${line}.discountPercent`}
                      value={draft.discounts[name] ?? ''}
                      fault={reading.faults.get(`sites.${at}.order.${line}.discountPercent`)}
                      currency={currency}
                      unit="%"
                      isNumber
                      onChange={value =>
                        onChange(`discount.${name}`, old => ({
                          discounts: { ...old.discounts, [name]: value },
                        }))
                      }
                    />
                  </div>
                  <LineTaxes
                    draft={draft}
                    chosen={draft.lineTaxes[name] ?? ''}
                    fault={reading.faults.get(`sites.${at}.order.${line}.taxes`)}
                    onChoose={value =>
                      onChange('', old => ({ lineTaxes: { ...old.lineTaxes, [name]: value } }))
                    }
                  />
                </div>
              )
            })}
            <OrderOrigin
              {...{ order, before: ordered?.get(site.id) }}
              isChosen={site.order !== null}
              isRecommended={choices?.[at]?.choice === 'recommended'}
              onChoose={order => changeSite(site.id, { order })}
            />
            <p className={styles.acts}>
              {site.id === OWN && <a href={`/${language}`}>{t('sites.change')}</a>}
              <button
                type="button"
                className={field.quiet}
                onClick={() =>
                  onChange('', old => ({
                    sites: old.sites.filter(({ id }) => id !== site.id),
                    ...(site.id === OWN && { ownLicences: false }),
                  }))
                }
              >
                {t('sites.remove', { name: called })}
              </button>
            </p>
          </section>
        )
      })}
      {draft.sites.length === 0 && draft.ownLicences && (
        <p className={styles.acts}>
          <a href={`/${language}`}>{t('sites.open')}</a>
        </p>
      )}
      {!draft.ownLicences && (
        <p className={styles.acts}>
          <button
            type="button"
            className={field.quiet}
            onClick={() => onChange('', () => ({ ownLicences: true }))}
          >
            {t('sites.own')}
          </button>
        </p>
      )}
      {others.length > 0 && (
        <AddSite others={others} onAdd={site => onChange('', old => ({ sites: [...old.sites, site] }))} />
      )}
    </fieldset>
  )
}

/** A price can be typed; one that a list does not have can't. */
function priceFault(fault: Fault | undefined, isPriced: boolean): Fault | undefined {
  return fault?.code === 'price_missing' && isPriced ? { ...fault, code: 'price_not_in_list' } : fault
}

function FaultText({ fault, currency }: { fault: Fault; currency: string }) {
  const { writeFault } = useTexts()
  return <p className={field.fault}>{writeFault(fault, currency)}</p>
}
