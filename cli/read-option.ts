import { InvalidArgumentError } from 'commander'
import type { Parameter, ParameterValue } from '#domain/parameters/parameter.ts'
import type { Settings } from './usage.ts'

/** What an option that is a number was given. */
export function toNumber(text: string): number {
  if (!/^\d{1,9}(?:\.\d{1,6})?$/.test(text)) throw new InvalidArgumentError('')
  return Number(text)
}

/** Adds a parameter of the site, written name=value. */
export function collectSetting(text: string, before: Settings): Settings {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}

/** Settings as their parameters want them: a site may well be called 2026, or a password be made of digits. */
export function readSettings(
  given: Readonly<Record<string, string>>,
  parameters: Readonly<Record<string, Parameter>>,
): Readonly<Record<string, ParameterValue>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      const kind = Object.hasOwn(parameters, name) ? parameters[name]?.kind : undefined
      if (kind === 'whole' && /^-?\d+(?:\.\d+)?$/.test(text)) return [name, Number(text)]
      if (kind === 'yes-no' && ['true', 'false'].includes(text)) return [name, text === 'true']
      return [name, text]
    }),
  )
}
