import { findValue, type Known } from './settle-facts.ts'

/** Keys that stand in the registry while a restart is pending; each is asked for by a command of its own. */
const KEYS = ['rebootrequired', 'rebootpending']

/** That no restart is pending is only known once every key was asked for. */
export function deriveRestart({ facts }: Known): void {
  const asked = findValue(facts, 'restart.asked') ?? []
  if (findValue(facts, 'restart.pending') === false && !KEYS.every(key => asked.includes(key)))
    facts.delete('restart.pending')
}
