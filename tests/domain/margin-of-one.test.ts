import { expect, it } from 'vitest'
import type { Order } from '#domain/licensing/order.ts'
import { decimal } from '#domain/shared/decimal.ts'
import type { Margin } from '#domain/shared/margin.ts'
import { writeMargin } from '#reports/write-margin.ts'
import type { Language } from '#text/language.ts'
import { translateResult } from '#text/results/results.ts'

const upTo = (input: string, [last, next]: readonly [string, string], language: Language) => {
  const at = { value: decimal(last), lastUnchanged: decimal(last), nextAt: decimal(next) }
  const margin = { input, ...at, next: null } as unknown as Margin<Order>
  return writeMargin(margin, language, translateResult[language]).split(';')[0]?.trim()
}

it.each([
  ['productsPerManager', 'en', 'Up to 1 product per manager fits', 'Up to 2.5 products per manager fit'],
  ['productsPerManager', 'de', 'Bis zu 1 Produkt pro Gerät passt', 'Bis zu 2,5 Produkte pro Gerät passen'],
  [
    'servicesPerProduct',
    'fr',
    'Jusqu’à 1 service par produit possible',
    'Jusqu’à 2,5 services par produit possibles',
  ],
  [
    'servicesPerProduct',
    'sv',
    'Upp till 1 mätvärde per produkt ryms',
    'Upp till 2,5 mätvärden per produkt ryms',
  ],
] as const)('how many %s still fit is said in %s of one as of several', (input, language, one, several) => {
  expect(upTo(input, ['1', '2'], language)).toBe(one)
  expect(upTo(input, ['2.5', '2.6'], language)).toBe(several)
})
