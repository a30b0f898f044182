/** Whether somebody has signed in on this device, or has opened a site that is kept in common: all others load nothing. */
export function mayHaveInCommon(): boolean {
  try {
    const signs = ['groundwork.signed-in', 'groundwork.in-common']
    return signs.some(sign => localStorage.getItem(sign) !== null)
  } catch {
    return false
  }
}
