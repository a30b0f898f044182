import * as z from 'zod/mini'
import { checkText } from '../parameters/checks/check-text.ts'
import { refine } from '../parameters/parameter.ts'
import { decimal } from '../shared/decimal.ts'
import { LONGEST_LOGO, readLogo } from './read-logo.ts'

/** The most that a quote may hold. */
export const quoteLimits = {
  sites: 50,
  lines: 200,
  taxes: 10,
  addressLines: 6,
  name: 200,
  text: 500,
  number: 40,
  terms: 4000,
} as const

/** A text on one line. */
export function line(description: string, longest: number = quoteLimits.name) {
  return z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(longest), refine(checkText), z.meta({ description }))
}

/** A text that may have several lines. */
export function paragraph(description: string, longest: number) {
  return z.string().check(
    z.trim(),
    z.maxLength(longest),
    refine(value => checkText(value.replaceAll(/[\r\n\t]/g, ' '))),
    z.meta({ description }),
  )
}

const PERCENTAGE = /^\d{1,3}(\.\d{1,4})?$/
const QUANTITY = /^\d{1,6}(\.\d{1,3})?$/

/** A percentage from 0 to 100 as a decimal string. */
export function percentage(description: string) {
  return z.string().check(
    z.maxLength(40),
    refine(value =>
      PERCENTAGE.test(value) && decimal(value).lte(100) ? null : { code: 'not_a_percentage', values: {} },
    ),
    z.meta({
      description: `${description} A decimal string from 0 to 100 with at most 4 decimals.`,
      examples: ['5', '12.5'],
    }),
  )
}

/** A quantity above zero as a decimal string. */
export const quantity = z.string().check(
  z.maxLength(40),
  refine(value =>
    QUANTITY.test(value) && decimal(value).gt(0) ? null : { code: 'not_a_quantity', values: {} },
  ),
  z.meta({
    description: 'A decimal string above 0 with at most 6 digits before the point and 3 behind it.',
    examples: ['1', '2.5'],
  }),
)

/** An amount as a decimal string, read against the currency once that is known. */
export function amount(description: string) {
  return z
    .string()
    .check(
      z.maxLength(40),
      z.meta({ description: `${description} A decimal string with at most the currency’s decimals.` }),
    )
}

/** A colour of the sRGB space. */
export const colour = z.string().check(
  z.maxLength(40),
  refine(value => (/^#[0-9a-fA-F]{6}$/.test(value) ? null : { code: 'not_a_colour', values: {} })),
  z.meta({ description: 'Colour of the line below the seller’s name, as #RRGGBB.', examples: ['#0a5ca8'] }),
)

/** A picture above the seller's name. */
export const logo = z.string().check(
  z.maxLength(LONGEST_LOGO),
  refine(value =>
    value.length > LONGEST_LOGO || readLogo(value) ? null : { code: 'not_a_logo', values: {} },
  ),
  z.meta({
    description:
      'Logo of the seller as a data URL: a JPEG in grey or colour without camera data (EXIF), at most 4000 pixels wide and high and some 100 kB large.',
  }),
)
