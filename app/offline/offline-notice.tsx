import { useTexts } from '../procedure/texts.tsx'
import { HomeScreenHint } from './home-screen-hint.tsx'
import styles from './offline.module.css'
import { useOffline } from './use-offline.ts'

/** Whether the checklists are kept on this device, for how long, and whether the network is there. */
export function OfflineNotice() {
  const { t, language } = useTexts()
  const { state, kept, of, isOnline } = useOffline(language)
  return (
    <div className={styles.notice}>
      <p role="status">
        {t(`offline.${state}`, { kept, of })} {isOnline ? '' : t('offline.noNetwork')}
      </p>
      <HomeScreenHint />
    </div>
  )
}
