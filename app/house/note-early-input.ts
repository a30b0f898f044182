/**
 * A script that stands in the page itself, before anything that can be used. It notes what is typed, chosen and sent until
 * `EarlyInput` takes over: what a browser fills in again by itself, on the way back to a page, is not the reader's. A form
 * that is sent meanwhile waits, instead of going into the address with all that was typed.
 */
export const noteEarlyInput = `{
  const early = window.early = { fields: new Set(), form: null, isOver: false }
  addEventListener('input', ({ target }) => early.isOver || early.fields.add(target), true)
  addEventListener('submit', event => {
    if (early.isOver) return
    event.preventDefault()
    event.stopImmediatePropagation()
    early.form = event.target
  }, true)
}`
