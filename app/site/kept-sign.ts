const KEY = 'groundwork-kept'

/** Notes that this device keeps sites, for pages that would load what reads them late otherwise. */
export function noteKept(): void {
  try {
    localStorage.setItem(KEY, 'yes')
  } catch {
    // Then the sites are there a moment later.
  }
}

/** Whether this device is known to keep sites, or this tab to be at one. */
export function isKeptHere(): boolean {
  try {
    return localStorage.getItem(KEY) !== null || sessionStorage.getItem('groundwork-site') !== null
  } catch {
    return false
  }
}
