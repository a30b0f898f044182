import { Command, CommanderError, Option } from 'commander'
import { phases } from '#domain/preflight/check.ts'
import { archiveScopes, sizeIds } from '#domain/sizing/sizing-facts.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { isLanguage, type Language, languages } from '#text/language.ts'
import { translateTerminal } from '#text/terminal/terminal.ts'
import { codes } from './exit-codes.ts'
import { type PreflightOptions, preflight } from './preflight.ts'
import { collectSetting, toNumber } from './read-option.ts'
import { checklist, estimate, size } from './tools.ts'
import { type Output, UsageError } from './usage.ts'
import { writeCommandFault } from './write-command-fault.ts'
import { writeVersion } from './write-version.ts'

const terminal: Output = {
  write: text => void process.stdout.write(text),
  error: text => void process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true && !process.env.NO_COLOR,
}

/** Runs the command line; returns the exit code: 0 ready, 1 attention, 2 blocked, 3 incomplete, 64 used wrongly, 70 a fault of its own. */
export async function runCli(args: readonly string[], output: Output = terminal): Promise<number> {
  let code = 0
  const program = new Command('groundwork')
    .description(
      'Sizes the server, quotes the licence and prepares the installation of on-premises software.',
    )
    .version(writeVersion(), '-V, --version', 'print the version, and that of the API')
    .exitOverride()
    // What is wrong is said below, in the language that was asked for.
    .configureOutput({ writeOut: output.write, writeErr: output.error, outputError: () => {} })
  const language = () =>
    new Option('--language <language>', 'language of the texts').choices(languages).default('en')
  program
    .command('preflight')
    .description(
      'Judge machines by the output of their commands; - reads standard input.\nExit codes: 0 ready, 1 attention, 2 blocked, 3 incomplete, 64 used wrongly, 70 a fault of Groundwork itself.',
    )
    .argument('[files...]', 'output of commands, in any encoding of Windows')
    .addOption(
      new Option('--software <id>', 'what is to be installed').choices(softwareIds).default('stream'),
    )
    .addOption(new Option('--phase <phase>').choices(phases).default('before-install'))
    .addOption(new Option('--size <size>', 'size of the installation').choices(sizeIds))
    .option(
      '--set <name=value>',
      'a parameter of the site, as in the checklist; repeatable',
      collectSetting,
      {},
    )
    .option('--date <day>', 'day on which ends of support are judged')
    .option(
      '--waivers <file>',
      'JSON of what is accepted: [{ check, reason, by, at }], at being a day such as 2026-11-28; or the file of a site',
    )
    .option(
      '--before <file>',
      'what --json printed earlier, or the API answered; says what has changed since',
    )
    .option('--fleet', 'one row a machine, by the names in the files, worst first')
    .option('--hide-names', 'hide the names of host and accounts')
    .option('--json', 'print JSON, as the API answers it')
    .addOption(new Option('--junit', 'print JUnit XML, of one machine').conflicts(['json', 'fleet']))
    .addOption(language())
    .action(async (files: string[], options: PreflightOptions) => {
      code = await preflight(files, options, output)
    })
  const load = (command: Command) =>
    command
      .requiredOption('--managers <count>', 'number of agardio.manager devices', toNumber)
      .requiredOption('--products <count>', 'products per manager', toNumber)
      .option('--json', 'print JSON, as the API answers it')
      .addOption(language())
  load(program.command('size').description('Size the server for stream.'))
    .addOption(new Option('--scope <scope>', 'what is archived').choices(archiveScopes).makeOptionMandatory())
    .requiredOption('--interval <minutes>', 'minutes between two archived values', toNumber)
    .action(options => size(options, output))
  load(program.command('estimate').description('Estimate the licence for stream.'))
    .requiredOption('--services <count>', 'services per product', toNumber)
    .option('--headroom <percent>', 'room to grow', toNumber)
    .action(options => estimate(options, output))
  program
    .command('checklist')
    .description('Print the checklist of a procedure.')
    .argument('<procedure>', 'id of the procedure, such as pre-install')
    .addOption(new Option('--software <id>').choices(softwareIds).default('stream'))
    .option('--set <name=value>', 'a parameter of the site; repeatable', collectSetting, {})
    .option('--json', 'print JSON, as the API answers it')
    .addOption(language())
    .action((procedure: string, options) => checklist(procedure, options, output))
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    const language = readLanguage(args)
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return codes.done
      // Without a command its help was printed, which says everything.
      if (error.code !== 'commander.help') output.error(`${writeCommandFault(error, program, language)}\n`)
      return codes.usage
    }
    if (error instanceof UsageError) {
      output.error(`${error.message}\n`)
      return codes.usage
    }
    const reason = error instanceof Error ? error.message : String(error)
    output.error(`${translateTerminal[language]('unexpected', { reason })}\n`)
    return codes.fault
  }
}

/** The language that was asked for, also where the rest of the command line can't be understood. */
function readLanguage(args: readonly string[]): Language {
  const asked = args.flatMap((arg, index) => {
    if (arg === '--language') return args[index + 1] ?? []
    return arg.startsWith('--language=') ? arg.slice('--language='.length) : []
  })
  return asked.findLast(isLanguage) ?? 'en'
}
