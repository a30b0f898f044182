import { useSyncExternalStore } from 'react'
import { useTexts } from '../procedure/texts.tsx'
import styles from './offline.module.css'
import { useOffline } from './use-offline.ts'

/** Whether the checklists are kept on this device, for how long, and whether the network is there. */
export function OfflineNotice() {
  const { t, language } = useTexts()
  const { state, kept, of, isOnline } = useOffline(language)
  const isForgetful = useSyncExternalStore(stay, forgetsPages, () => false)
  return (
    <div className={styles.notice}>
      <p role="status">
        {t(`offline.${state}`, { kept, of })} {isOnline ? '' : t('offline.noNetwork')}
      </p>
      {isForgetful && <p>{t('offline.home-screen')}</p>}
    </div>
  )
}

const stay = () => () => {}

/** WebKit on a phone or tablet deletes what pages keep unless they are opened from the home screen. */
function forgetsPages(): boolean {
  const { userAgent, maxTouchPoints } = navigator
  const isTablet = userAgent.includes('Macintosh') && maxTouchPoints > 1
  const isInstalled = window.matchMedia('(display-mode: standalone)').matches
  return (/iPhone|iPad/.test(userAgent) || isTablet) && !isInstalled
}
