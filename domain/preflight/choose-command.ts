import type { CommandTemplate } from '../parameters/command.ts'
import { type Command, fillCommand } from '../parameters/fill-command.ts'
import type { ParameterValues } from '../parameters/parameter.ts'
import type { AccountPlace } from './account.ts'
import type { CheckStatus, CheckValues, PreflightFacts } from './check.ts'

/**
 * The parameters by which commands are chosen: an account that is known to be of the machine asks nothing of a domain,
 * though nobody has named the machine.
 */
export function callMachineByAccount(
  { accountParameter, machineParameter }: Pick<PreflightFacts, 'accountParameter' | 'machineParameter'>,
  parameters: ParameterValues,
  place: AccountPlace,
): ParameterValues {
  const account = accountParameter === undefined ? '' : String(parameters[accountParameter] ?? '')
  const [machine = '', user] = account.split('\\')
  return place === 'machine' && user !== undefined
    ? { ...parameters, [machineParameter]: machine }
    : parameters
}

/** The command of a check with the values of the site in place. */
export function fillCheckCommand(template: CommandTemplate | undefined, values: CheckValues): Command | null {
  if (!template) return null
  const plain = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  )
  return fillCommand(template, Object.fromEntries(plain))
}

/** The one command that answers most of what is open; what was given and could not be read comes after what was not given. */
export function chooseCommand(
  checks: readonly { status: CheckStatus; command: Command | null }[],
): (Command & { resolves: number }) | null {
  const open = checks.filter(
    ({ status, command }) => command && (status === 'missing' || status === 'unparsable'),
  )
  const groups = [
    ...Map.groupBy(open, ({ command }) => (command && 'text' in command ? command.text : '')).values(),
  ]
  const missing = (group: typeof open) => group.filter(({ status }) => status === 'missing').length
  const [best] = groups.toSorted((a, b) => missing(b) - missing(a) || b.length - a.length)
  const command = best?.[0]?.command
  return best && command ? { ...command, resolves: best.length } : null
}
