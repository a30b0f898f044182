import { useId, useState } from 'react'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { drawSmall } from './draw-small.ts'
import styles from './quote.module.css'
import { useTexts } from './texts.tsx'

/** The seller's logo: any picture that the browser can show, kept as a small JPEG. */
export function LogoField({ logo, onChange }: { logo: string; onChange: (logo: string) => void }) {
  const { t } = useTexts()
  const id = useId()
  const [isUnreadable, setUnreadable] = useState(false)
  async function take(file: File | undefined) {
    if (!file) return
    const drawn = await drawSmall(file)
    setUnreadable(drawn === null)
    if (drawn !== null) onChange(drawn)
  }
  return (
    <div className={field.field}>
      <label htmlFor={id}>{t('seller.logo')}</label>
      <input
        id={id}
        type="file"
        accept="image/*"
        className={styles.file}
        aria-describedby={`${id}-hint`}
        onChange={event => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <p id={`${id}-hint`} className={isUnreadable ? field.fault : field.hint} role="status">
        {t(isUnreadable ? 'seller.logo.unreadable' : 'seller.logo.help')}
      </p>
      {logo !== '' && (
        <button type="button" className={sheet.button} onClick={() => onChange('')}>
          {t('seller.logo.remove')}
        </button>
      )}
    </div>
  )
}
