import { useSyncExternalStore } from 'react'
import { useSiteTexts } from '../site/texts.tsx'

/** How what is kept stays kept, where the device would delete it. */
export function HomeScreenHint() {
  const { t } = useSiteTexts()
  const isForgetful = useSyncExternalStore(stay, forgetsPages, () => false)
  return isForgetful && <p>{t('page.homeScreen')}</p>
}

const stay = () => () => {}

/** WebKit on a phone or tablet deletes what pages keep unless they are opened from the home screen. */
function forgetsPages(): boolean {
  const { userAgent, maxTouchPoints } = navigator
  const isTablet = userAgent.includes('Macintosh') && maxTouchPoints > 1
  const isInstalled = window.matchMedia('(display-mode: standalone)').matches
  return (/iPhone|iPad/.test(userAgent) || isTablet) && !isInstalled
}
