import styles from './checklist.module.css'
import { useOffline } from './offline/use-offline.ts'
import { useTexts } from './texts.tsx'

/** Whether the checklists are kept on this device, and whether the network is there. */
export function OfflineNotice() {
  const { t, language } = useTexts()
  const { state, kept, of, isOnline } = useOffline(language)
  return (
    <p className={styles.offline} role="status">
      {t(`offline.${state}`, { kept, of })} {isOnline ? '' : t('offline.noNetwork')}
    </p>
  )
}
