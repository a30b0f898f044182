import { useId } from 'react'
import field from '../house/field.module.css'
import type { QuotedSite } from './draft.ts'
import { useTexts } from './texts.tsx'

/** Another site of this device, put on the same quote. */
export function AddSite({
  others,
  onAdd,
}: {
  others: readonly QuotedSite[]
  onAdd: (site: QuotedSite) => void
}) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{t('sites.add')}</label>
      <span className={field.box}>
        <select
          id={id}
          value=""
          onChange={event => {
            const site = others.find(other => other.id === event.target.value)
            if (site) onAdd(site)
          }}
        >
          <option value="">{t('sites.add.choose')}</option>
          {others.map((other, at) => (
            <option key={other.id} value={other.id}>
              {other.name || t('sites.unnamed', { number: at + 1 })}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
