/**
 * A whole number as Windows groups it in any language: with a dot, comma, apostrophe or blank of any kind, and with what a
 * wrong code page makes of that blank. Null for anything else; nothing is guessed.
 */
export function readFigure(text: string): number | null {
  const digits = text.trim()
  if (/^\d{1,12}$/.test(digits)) return Number(digits)
  const [, first = '', mark = '', rest = ''] =
    /^(\d{1,3})([^\dA-Za-z-])(\d{2,3}(?:[^\dA-Za-z-]\d{2,3}){0,4})$/.exec(digits) ?? []
  const groups = rest.split(mark)
  const isGrouped =
    first !== '' && groups.every(group => /^\d{2,3}$/.test(group)) && groups.at(-1)?.length === 3
  return isGrouped ? Number(first + groups.join('')) : null
}
