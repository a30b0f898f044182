/** An exact number n / 10^places, in whole numbers: an arithmetic that shares nothing with the domain's. */
export type Rational = { n: bigint; places: number }

/** A JSON number or a decimal string, exactly as it is written, exponents included. */
export function rational(value: number | string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (!match) throw new RangeError(`${value} is no decimal`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const places = fraction.length - Number(exponent)
  const n = BigInt(sign + whole + fraction)
  return places < 0 ? { n: n * 10n ** BigInt(-places), places: 0 } : { n, places }
}

export function times(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, places: a.places + b.places }
}

export function plus(a: Rational, b: Rational): Rational {
  const places = Math.max(a.places, b.places)
  return { n: scale(a, places) + scale(b, places), places }
}

/** Negative when a is less than b, 0 when they are equal. */
export function compare(a: Rational, b: Rational): number {
  const places = Math.max(a.places, b.places)
  const difference = scale(a, places) - scale(b, places)
  return difference < 0n ? -1 : Number(difference > 0n)
}

function scale({ n, places }: Rational, to: number): bigint {
  return n * 10n ** BigInt(to - places)
}
