import type { ParameterFault } from '../parameters/parameter.ts'
import type { LicenceFacts } from './licence-facts.ts'

type Line = { reference: string; quantity: number }

/** An order in one line, as people write it: "1 × HTG502H + 2 × HTG504H". */
export function writeOrderLines(lines: readonly Line[]): string {
  return lines.map(({ reference, quantity }) => `${quantity} × ${reference}`).join(' + ')
}

/** An order as it was typed, written as every other; what is no order stays as it is. */
export function tidyOrder(text: string): string {
  const lines = splitOrder(text).map(readLine)
  return lines.every(line => line !== null) ? writeOrderLines(lines) : text
}

/** What is wrong with an order that was typed: a part that is no quantity of a reference, or one named twice. */
export function checkOrder(
  { catalogue }: Pick<LicenceFacts, 'catalogue'>,
  text: string,
): ParameterFault | null {
  const known = catalogue.map(({ reference }) => reference)
  const found = new Set<string>()
  for (const part of splitOrder(text)) {
    const line = readLine(part)
    if (!line || !known.includes(line.reference))
      return { code: 'unknown_reference', values: { found: part, values: known.join(', ') } }
    if (found.has(line.reference)) return { code: 'duplicate_reference', values: { found: line.reference } }
    found.add(line.reference)
  }
  return null
}

const splitOrder = (text: string) => text.split(/[+,;]/).map(part => part.trim())

/** "2 × HTG504H", "2 HTG504H", "HTG504H × 2" or "HTG504H:2"; without a quantity it is one. */
function readLine(part: string): Line | null {
  const [, before, first] = /^(?:(\d{1,6}) ?[×x*]? ?)?([a-z]+\d+[a-z]*)$/i.exec(part) ?? []
  const [, second, after] = /^([a-z]+\d+[a-z]*) ?[×x*:] ?(\d{1,6})$/i.exec(part) ?? []
  const reference = (first ?? second)?.toUpperCase()
  const quantity = Number(before ?? after ?? 1)
  return reference && quantity > 0 ? { reference, quantity } : null
}
