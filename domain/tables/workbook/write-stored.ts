import { decimal, decimalText } from '../../shared/decimal.ts'
import type { NumericCell } from '../table.ts'
import type { NumberFormat } from './number-format.ts'

/** A spreadsheet shows so many digits of a number and no more. */
const MOST_DIGITS = 15

/**
 * A number as a spreadsheet shows it: it stores more digits of a double than it shows, of 1250.1 "1250.0999999999999".
 * What has more digits even so was computed, and what it stands for can't be known.
 */
export function writeStoredNumber(stored: string): [text: string, kind: NumericCell | null] {
  const number = Number(stored)
  if (!/^[-+]?(?:\d|\.\d)[\d.]*(?:e[-+]?\d+)?$/i.test(stored) || !Number.isFinite(number))
    return [stored, null]
  const value = decimal(String(number))
  return [decimalText(value), value.c.length > MOST_DIGITS ? 'inexact' : 'exact']
}

/**
 * A number with what its format says of it: "1250.5 CHF", "80 %". Its digits are those that it has, not as many as the
 * format shows. Where the format shows words in its place, these are all that stands there.
 */
export function showNumber(stored: string, format: NumberFormat): [text: string, kind: NumericCell | null] {
  const [text, kind] = writeStoredNumber(stored)
  if (kind === null) return [text, kind]
  const { before, behind, isPercent, isText } = format
  if (isText) return [before, null]
  if (isPercent) return [`${decimalText(decimal(text).times(100))} %`, null]
  return [[before, text, behind].filter(Boolean).join(' '), kind]
}

const MS_OF_DAY = 86_400_000
/** Day 0 as Excel counts, which takes 1900 for a leap year; days before its 1 March matter to no price list. */
const DAY_0 = Date.UTC(1899, 11, 30)
const DAYS_TO_1904 = 1462
const LAST_DAY = 2_958_465

/** A day as a number is stored, written as 2026-01-31, with its time where it has one. */
export function writeDay(stored: string, from1904: boolean): string {
  const days = Number(stored) + (from1904 ? DAYS_TO_1904 : 0)
  if (!(days >= 0 && days <= LAST_DAY)) return stored
  const written = new Date(DAY_0 + Math.round(days * MS_OF_DAY)).toISOString()
  return written.replace(/T00:00:00\.000Z$/, '')
}
