import type { PreflightFacts } from '../../../preflight/check.ts'
import { deriveLogonRight } from '../../../preflight/derive-logon-right.ts'
import { namesOfAccount } from '../../../preflight/derive-service.ts'
import { findCutProgram } from '../../../preflight/find-cut-program.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue } from '../../../preflight/settle-facts.ts'
import { checkTogether } from '../procedures/check-together.ts'
import { circumstances } from '../procedures/circumstances.data.ts'
import { deriveValues } from '../procedures/derive-values.ts'
import { install } from '../procedures/install.data.ts'
import { parameters } from '../procedures/parameters.ts'
import { checks } from './checks.data.ts'
import { deriveServices } from './derive-services.ts'
import { itemsWithoutCheck } from './items-without-check.data.ts'

/** Everything that a machine for Isogeo Scan FME is judged by. */
export const isogeoPreflight: PreflightFacts = {
  checks,
  parameters: { parameters, circumstances, checkTogether },
  asking: { id: install.id, parameters: [...install.parameters, 'workGroups'], open: ['workGroups'] },
  machineParameter: 'serverName',
  accountParameter: 'windowsAccount',
  deriveValues: values => ({
    ...deriveValues(values),
    accountNames: namesOfAccount(String(values.windowsAccount ?? '')),
  }),
  deriveFacts: (known, values) => {
    deriveServices(known, values)
    deriveLogonRight(known, String(values.windowsAccount ?? ''))
    const programs = findValue(known.facts, 'programs.installed')
    const isFme = (program: string) => /\bFME\b/.test(program) && !/isogeo/i.test(program)
    const hasFme = programs?.some(isFme)
    const cut = findCutProgram(known, ['safe software fme', 'fme form', 'fme desktop'])
    const source = cut ?? known.facts.get('programs.isWhole')?.source
    if (hasFme) setFact(known, 'software.program', 'fme', 'programs.installed', part => part.some(isFme))
    else if (findValue(known.facts, 'programs.isWhole') && !cut)
      setFact(known, 'software.program', 'none', 'programs.installed')
    else if (source) known.unreadable.set('software.program', source)
  },
  itemsWithoutCheck,
}
