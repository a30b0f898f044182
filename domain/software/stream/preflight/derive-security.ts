import { isAsked } from '../../../preflight/parsers/read-asked-services.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'

const OLD = ['ssl 2.0', 'ssl 3.0', 'tls 1.0', 'tls 1.1']

/** Exactly the values of the manual (6.8): what is not written there is left to Windows, and not set. */
export function deriveSecurity(known: Known): void {
  deriveSet(known, 'schannel.old', Object.assign({}, ...OLD.map(protocol => valuesOf(protocol, '0', '1'))))
  deriveSet(known, 'schannel.tls12', valuesOf('tls 1.2', '1', '0'))
  deriveSet(known, 'schannel.tripleDes', { 'ciphers\\triple des 168\\enabled': '0' })
}

function valuesOf(protocol: string, enabled: string, disabled: string): Record<string, string> {
  return Object.fromEntries(
    ['client', 'server'].flatMap(side => [
      [`protocols\\${protocol}\\${side}\\enabled`, enabled],
      [`protocols\\${protocol}\\${side}\\disabledbydefault`, disabled],
    ]),
  )
}

/** Set with all its values, not set by one that is another or missing; a key that was not asked for says nothing. */
function deriveSet(
  known: Known,
  id: 'schannel.old' | 'schannel.tls12' | 'schannel.tripleDes',
  wanted: Readonly<Record<string, string>>,
): void {
  const held = findValue(known.facts, 'schannel.values')
  if (!held) return
  const asked = findValue(known.facts, 'schannel.asked') ?? []
  const names = Object.keys(wanted)
  const differs = (name: string, value: string | undefined) => value !== undefined && value !== wanted[name]
  const isOther = names.some(name => differs(name, held[name]))
  const absent = names.filter(name => held[name] === undefined)
  const isGone = absent.some(name => isAsked(asked, name))
  if (!isOther && !isGone && absent.length > 0) return
  // The value that is another than the manual's is the one to quote.
  setFact(known, id, isOther || isGone ? 'not-set' : 'set', 'schannel.values', part =>
    isOther ? names.some(name => differs(name, part[name])) : names.some(name => name in part),
  )
}
