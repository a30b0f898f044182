import { lazy, Suspense } from 'react'
import { type ArchiveScope, archiveScopes } from '#domain/sizing/sizing-facts.ts'
import controls from '../house/controls.module.css'
import field from '../house/field.module.css'
import styles from './fields.module.css'
import type { ChangeFields, Fields } from './fields.ts'
import { NumberField } from './number-field.tsx'
import { OpenedOnce } from './opened-once.tsx'
// While a style that comes later is loaded, React keeps what is typed from every field: it comes with the page.
import './tables/pasted-table.module.css'
import type { FieldFaults } from './read-fields.ts'
import type { Pastes } from './tables/use-pastes.ts'
import { useTexts } from './texts.tsx'

const loadTables = () => import('./tables/tables.ts')
const loadOwnedLicence = () => import('./owned-licence.tsx')
export const loadSnippets = () => import('./results/snippets.tsx')
const InventoryFields = lazy(() => loadTables().then(tables => ({ default: tables.InventoryFields })))
const OwnedLicence = lazy(loadOwnedLicence)
const PriceListField = lazy(() => loadTables().then(tables => ({ default: tables.PriceListField })))

/** Loads what is not shown at first, so that it is there when the network may have gone. */
export function loadTheRest(): Promise<unknown> {
  return Promise.allSettled([
    loadTables(),
    loadOwnedLicence(),
    import('./tables/read-table-file.ts'),
    loadSnippets(),
  ])
}

/** Everything that is asked about the site. */
export function SiteFields({
  fields,
  faults,
  pastes,
  servicesPerProduct,
  onChange,
  onAct,
  replaced,
  onUndo,
}: {
  fields: Fields
  faults: FieldFaults
  pastes: Pastes
  /** What a product has where nothing is entered. */
  servicesPerProduct: Readonly<Record<ArchiveScope, string>>
  onChange: ChangeFields
  onAct: ChangeFields
  replaced: Partial<Fields> | null
  onUndo: () => void
}) {
  const { t, r, number } = useTexts()
  const isInventory = fields.mode === 'inventory'
  const undoOf = (...names: (keyof Fields)[]) =>
    replaced && names.some(name => name in replaced) ? onUndo : undefined
  return (
    <form className={styles.form} onSubmit={event => event.preventDefault()}>
      <fieldset className={`${controls.segments} ${controls.even}`}>
        <legend>{t('estimate.mode')}</legend>
        {(['averages', 'inventory'] as const).map(mode => (
          <label key={mode}>
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={fields.mode === mode}
              onChange={() => onChange({ mode })}
            />
            <span>{t(`estimate.mode.${mode}`)}</span>
          </label>
        ))}
      </fieldset>
      {isInventory ? (
        <Suspense fallback={<div className={styles.placeholder} />}>
          <InventoryFields
            fields={fields}
            faults={faults}
            paste={pastes.inventory}
            onChange={onChange}
            onAct={onAct}
            onUndo={undoOf('inventoryForm', 'inventoryText', 'inventoryChoices')}
          />
        </Suspense>
      ) : (
        <div className={field.pair}>
          <NumberField
            label={t('estimate.managers')}
            name="managers"
            isWhole
            value={fields.managers}
            fault={faults.get('managers')}
            onChange={managers => onChange({ managers })}
          />
          <NumberField
            label={t('estimate.productsPerManager')}
            name="productsPerManager"
            hint={t('estimate.productsPerManager.hint')}
            value={fields.productsPerManager}
            fault={faults.get('productsPerManager')}
            onChange={productsPerManager => onChange({ productsPerManager })}
          />
        </div>
      )}
      <fieldset className={`${controls.ruled} ${styles.scopes}`}>
        <legend>{t('estimate.archiveScope')}</legend>
        {archiveScopes.map(scope => (
          <label key={scope}>
            <input
              type="radio"
              name="archiveScope"
              value={scope}
              checked={fields.archiveScope === scope}
              onChange={() => onChange({ archiveScope: scope })}
            />
            <span>{r(`scope.${scope}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={field.pair}>
        <NumberField
          label={t('estimate.archiveIntervalMinutes')}
          name="archiveIntervalMinutes"
          unit={t('estimate.minutes')}
          value={fields.archiveIntervalMinutes}
          fault={faults.get('archiveIntervalMinutes')}
          onChange={archiveIntervalMinutes => onChange({ archiveIntervalMinutes })}
        />
        <NumberField
          label={t('estimate.headroomPercent')}
          name="headroomPercent"
          unit={t('estimate.percent')}
          value={fields.headroomPercent}
          placeholder="0"
          fault={faults.get('headroomPercent')}
          onChange={headroomPercent => onChange({ headroomPercent })}
        />
      </div>
      {!isInventory && (
        <NumberField
          label={t('estimate.servicesPerProduct')}
          name="servicesPerProduct"
          placeholder={number(servicesPerProduct[fields.archiveScope])}
          hint={t('estimate.servicesPerProduct.hint', {
            services: number(servicesPerProduct[fields.archiveScope]),
          })}
          value={fields.servicesPerProduct}
          fault={faults.get('servicesPerProduct')}
          onChange={servicesPerProduct => onChange({ servicesPerProduct })}
        />
      )}
      <OpenedOnce
        className={`${controls.details} ${styles.details}`}
        title={t('prices.title')}
        isOpen={fields.priceText !== ''}
      >
        <PriceListField
          fields={fields}
          paste={pastes.prices}
          onChange={onChange}
          onAct={onAct}
          onUndo={undoOf('priceText', 'priceChoices', 'currency')}
        />
      </OpenedOnce>
      <OpenedOnce
        className={`${controls.details} ${styles.details}`}
        title={t('owned.title')}
        isOpen={fields.ownedBase !== ''}
      >
        <OwnedLicence fields={fields} faults={faults} onChange={onChange} />
      </OpenedOnce>
      <div className={field.field}>
        <label htmlFor="site">{t('estimate.site')}</label>
        <span className={field.box}>
          <input
            id="site"
            name="site"
            type="text"
            autoComplete="off"
            maxLength={200}
            value={fields.site}
            aria-describedby="site-hint"
            onChange={event => onChange({ site: event.target.value })}
          />
        </span>
        <p id="site-hint" className={field.hint}>
          {t('estimate.site.hint')}
        </p>
      </div>
    </form>
  )
}
