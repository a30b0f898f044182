import { InvalidArgumentError } from 'commander'
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
  const value = text.slice(at + 1)
  const read = /^\d{1,9}$/.test(value)
    ? Number(value)
    : value === 'true' || value === 'false'
      ? value === 'true'
      : value
  return { ...before, [text.slice(0, at)]: read }
}
