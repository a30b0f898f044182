import { decimal } from '../shared/decimal.ts'

const DECIMALS = 10

/**
 * Managers and average products of an inventory, for the hardware test. The average is rounded to ten
 * decimals, finer than any inventory can come near a bound of the test without reaching it.
 */
export function averageInventory(rows: readonly { products: number }[]): {
  managers: number
  productsPerManager: number
} {
  const products = rows.reduce((sum, row) => sum + row.products, 0)
  return {
    managers: rows.length,
    productsPerManager: Number(decimal(products).div(Math.max(1, rows.length)).round(DECIMALS).toFixed()),
  }
}
