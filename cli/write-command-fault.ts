import type { Command, CommanderError, Option } from 'commander'
import type { Fault } from '#domain/shared/find-faults.ts'
import { writeFound } from '#domain/shared/write-found.ts'
import { writeFault } from '#reports/write-fault.ts'
import type { Language } from '#text/language.ts'
import { translateTerminal } from '#text/terminal/terminal.ts'
import { collectSetting, toNumber } from './read-option.ts'
import { say } from './usage.ts'

/** What is wrong with a command line that could not be parsed, in the words of the API; commander has English alone. */
export function writeCommandFault(error: CommanderError, program: Command, language: Language): string {
  const [first = '', given = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(quoted => quoted[1] ?? '')
  const option = program.commands.flatMap(({ options }) => options).find(({ flags }) => flags === first)
  const sayFault = (where: string, fault: Omit<Fault, 'path'>) =>
    say(where, writeFault({ path: [], ...fault }, language), language)
  const found = writeFound(given)
  switch (error.code) {
    case 'commander.unknownOption':
      return sayFault(first, { code: 'unknown_property', values: { name: writeFound(first) } })
    case 'commander.unknownCommand': {
      const values = program.commands.map(command => command.name()).join(', ')
      return sayFault('<command>', { code: 'unknown_value', values: { found: writeFound(first), values } })
    }
    case 'commander.missingArgument':
      return sayFault(`<${first}>`, { code: 'required', expected: { type: 'string' }, values: {} })
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return sayFault(option?.long ?? first, { code: 'required', expected: expectedOf(option), values: {} })
    case 'commander.invalidArgument': {
      const name = option?.long ?? first
      if (option?.argChoices)
        return sayFault(name, {
          code: 'unknown_value',
          values: { found, values: option.argChoices.join(', ') },
        })
      if (option?.parseArg === collectSetting)
        return say(name, translateTerminal[language]('not-a-setting', { found }), language)
      return sayFault(name, { code: 'not_a_number', values: { found } })
    }
    case 'commander.conflictingOption':
      return say(first, translateTerminal[language]('not-together', { other: given }), language)
    case 'commander.excessArguments': {
      const command = program.commands.find(
        ({ args, registeredArguments }) => args.length > registeredArguments.length,
      )
      const extra = command?.args.slice(command.registeredArguments.length) ?? []
      return say(extra.join(' '), translateTerminal[language]('too-many'), language)
    }
    default:
      return error.message
  }
}

function expectedOf(option: Option | undefined): NonNullable<Fault['expected']> {
  if (option?.argChoices) return { values: option.argChoices.join(', ') }
  return { type: option?.parseArg === toNumber ? 'number' : 'string' }
}
