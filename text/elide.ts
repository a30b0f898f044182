/** “de”, “que” and what ends with it, which lose their e before a vowel. */
const elided = /(?<!\p{L})(?:d|(?:lors|puis|jus)?qu)e $/iu
const vowel = /^[aeiouàâäéèêëîïôöùûüæœ]/iu

/** Puts a value that is not known when a text is written after what precedes it in French: “d’Isogeo”, not “de Isogeo”. */
export function appendElided(before: string, value: string): string {
  if (!before.endsWith('e ') || !vowel.test(value) || !elided.test(before)) return before + value
  return `${before.slice(0, -2)}’${value}`
}
