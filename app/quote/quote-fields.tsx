import type { ReactNode } from 'react'
import type { OrderedLine } from '#domain/quotes/quote.ts'
import controls from '../house/controls.module.css'
import field from '../house/field.module.css'
import { FormIndex } from '../house/form-index.tsx'
import { CurrencyAndTaxes } from './currency-and-taxes.tsx'
import type { Seller } from './device-values.ts'
import type { QuotedSite } from './draft.ts'
import type { FieldsProps } from './fields-props.ts'
import { FreeLines } from './free-lines.tsx'
import { LogoField } from './logo-field.tsx'
import styles from './quote.module.css'
import type { ReadDraft } from './read-draft.ts'
import { SiteLines } from './site-lines.tsx'
import { TextField } from './text-field.tsx'
import { useTexts } from './texts.tsx'
import type { QuoteAtHand } from './use-quote.ts'

const groups = ['customer', 'quote', 'sites', 'lines', 'totals', 'terms', 'seller'] as const

/** Everything that is typed into a quote, in the order in which it is asked on the telephone. */
export function QuoteFields({
  quote,
  reading,
  isNumbered = false,
  language,
  prices,
  isPriced = false,
  ordered,
  loadField,
}: {
  quote: Pick<QuoteAtHand, 'draft' | 'seller' | 'others' | 'change' | 'changeSeller'>
  reading: ReadDraft
  /** Whether its number comes by itself, and its seller belongs to it. */
  isNumbered?: boolean
  /** In which language it is written, where that can be chosen. */
  language?: ReactNode
  /** Where its prices come from, where that can be chosen. */
  prices?: { title: string; fields: ReactNode }
  /** Whether they come from a list. */
  isPriced?: boolean
  /** What each site ordered when its draft was opened. */
  ordered?: ReadonlyMap<string, readonly OrderedLine[]>
  /** What each site is quoted for, where that can be changed here. */
  loadField?: (site: QuotedSite) => ReactNode
}) {
  const { t } = useTexts()
  const { draft, seller, change: onChange } = quote
  const { faults } = reading
  const { currency } = draft
  const draftField = (name: 'customer' | 'contact' | 'number' | 'date' | 'validUntil', at: string) => ({
    name: at,
    value: draft[name],
    fault: faults.get(at),
    currency,
    onChange: (value: string) => onChange(name, () => ({ [name]: value })),
  })
  const sellerField = (name: keyof Seller) => ({
    name: `seller.${name}`,
    value: seller[name],
    fault: faults.get(`seller.${name}`),
    currency,
    onChange: (value: string) => quote.changeSeller({ [name]: value }),
  })
  const shared: FieldsProps = { draft, reading, isPriced, onChange }
  return (
    <form className={styles.form} onSubmit={event => event.preventDefault()}>
      <FormIndex
        label={t('form.index')}
        groups={groups.flatMap(id => [
          ...(id === 'sites' && prices ? [{ id: 'form-prices', title: prices.title }] : []),
          { id: `form-${id}`, title: t(`${id}.title`) },
        ])}
      />
      <fieldset id="form-customer">
        <legend>{t('customer.title')}</legend>
        <TextField label={t('party.name')} {...draftField('customer', 'customer.name')} />
        <TextField label={t('party.contact')} {...draftField('contact', 'customer.contact')} />
        <TextField
          label={t('party.address')}
          rows={3}
          name="customer.address"
          value={draft.address}
          fault={faults.get('customer.address')}
          currency={currency}
          onChange={address => onChange('address', () => ({ address }))}
        />
      </fieldset>
      <fieldset id="form-quote">
        <legend>{t('quote.title')}</legend>
        {!isNumbered && <TextField label={t('quote.number')} {...draftField('number', 'number')} />}
        <div className={field.pair}>
          <TextField label={t('quote.date')} type="date" {...draftField('date', 'date')} />
          <TextField label={t('quote.validUntil')} type="date" {...draftField('validUntil', 'validUntil')} />
        </div>
        {language}
      </fieldset>
      {prices?.fields}
      <SiteLines {...shared} others={quote.others} ordered={ordered} loadField={loadField} />
      <FreeLines {...shared} />
      <CurrencyAndTaxes {...shared} />
      <fieldset id="form-terms">
        <legend>{t('terms.title')}</legend>
        <TextField
          label={t('terms.label')}
          rows={3}
          name="terms"
          value={draft.terms}
          fault={faults.get('terms')}
          currency={currency}
          onChange={terms => onChange('terms', () => ({ terms }))}
        />
      </fieldset>
      <details
        id="form-seller"
        className={controls.details}
        open={[...faults.keys()].some(name => name.startsWith('seller.'))}
      >
        <summary>
          {t('seller.title')}
          {seller.name && ` – ${seller.name}`}
        </summary>
        {!isNumbered && <p className={field.hint}>{t('seller.help')}</p>}
        <TextField label={t('party.name')} {...sellerField('name')} />
        <TextField label={t('party.contact')} {...sellerField('contact')} />
        <TextField label={t('party.address')} rows={3} {...sellerField('address')} />
        <TextField label={t('seller.registration')} {...sellerField('registration')} />
        <div className={field.field}>
          <label>
            {t('seller.colour')}
            <input
              type="color"
              name="seller.colour"
              className={styles.colour}
              value={/^#[0-9a-f]{6}$/i.test(seller.colour) ? seller.colour : '#101214'}
              onChange={event => sellerField('colour').onChange(event.target.value)}
            />
          </label>
        </div>
        <LogoField logo={seller.logo} onChange={sellerField('logo').onChange} />
      </details>
    </form>
  )
}
