/**
 * A script that stands in the page itself, before anything that can be used: a form that is sent while the others are on
 * their way waits for `EarlyInput`, instead of going into the address with all that was typed.
 */
export const holdEarlyForms = `addEventListener('submit', event => {
  if ('live' in document.documentElement.dataset) return
  event.preventDefault()
  event.stopImmediatePropagation()
  event.target.dataset.early = ''
}, true)`
