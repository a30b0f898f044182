import type { PreflightFacts } from '../../../preflight/check.ts'
import { deriveLogonRight } from '../../../preflight/derive-logon-right.ts'
import { namesOfAccount } from '../../../preflight/derive-service.ts'
import { findCutProgram } from '../../../preflight/find-cut-program.ts'
import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
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
    deriveFme(known)
  },
  itemsWithoutCheck,
}

/** The program that translates, by its former name and today's. */
const isFme = (program: string) => /^(?:Safe Software )?FME (?:Desktop|Form|Workbench)\b/i.test(program)
/** Its servers, licences and what goes into other programs bear the name too. */
const isOfFme = (program: string) => /\bFME(?:\b|[A-Z])/.test(program) && !/isogeo/i.test(program)

function deriveFme(known: Known): void {
  const programs = findValue(known.facts, 'programs.installed')
  const cut = findCutProgram(known, ['safe software fme', 'fme form', 'fme desktop', 'fme workbench'])
  const source = cut ?? known.facts.get('programs.isWhole')?.source
  const set = (value: string, decides?: (program: string) => boolean) =>
    setFact(known, 'software.program', value, 'programs.installed', part =>
      part.some(decides ?? (() => false)),
    )
  if (programs?.some(isFme)) set('fme', isFme)
  else if (!findValue(known.facts, 'programs.isWhole') || cut) {
    if (source) known.unreadable.set('software.program', source)
  } else if (programs?.some(isOfFme)) set('other-fme', isOfFme)
  else set('none')
}
