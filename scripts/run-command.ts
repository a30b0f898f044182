import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { readSettings, type Settings, SettingsError } from '../api/settings.ts'
import { NothingKeptError } from '../api/store/backup/write-backup.ts'
import { createStore } from '../api/store/create-store.ts'
import { findStore } from '../api/store/find-store.ts'
import type { Store } from '../api/store/store.ts'
import { writePlace } from '../api/store/write-place.ts'
import { writeVersion } from '../cli/write-version.ts'
import { isOfStore, StoreFaultError, writeReason } from './store-fault.ts'
import { StoreMissingError, writeMissing } from './write-missing.ts'

/** What a command ends with, for whoever runs it unattended. */
const exitCodes = { done: 0, failed: 1, usage: 64, configuration: 78 }

/** A command line that can't be understood; without a message its usage says enough. */
export class UsageError extends Error {}

/** Whoever was given the output has read what they wanted, as `head` does. */
export class ReaderGoneError extends Error {}

/** How a command comes to what is kept, once its arguments are read. */
export type Kept = {
  at: string
  /** The store; where there is none, none is made. */
  find: () => Promise<Store>
  /** The store, which the command may make. */
  findOrMake: () => Promise<Store>
}

type Arguments<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>

/** Runs a command on what is kept; what it throws is said in a sentence, and by its exit code. */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  run: (given: Arguments<Options>, kept: Kept) => Promise<void>,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', error => {
      if (!('code' in error && error.code === 'EPIPE')) throw error
    })
  let store: Store | undefined
  let settings: Settings | undefined
  let made: string | undefined
  const at = new Date().toISOString()
  const open = async (mayMake: boolean) => {
    const read = readSettings(process.env)
    settings = read
    const found = await findStore(read).catch(error => {
      throw new StoreFaultError(error, read)
    })
    if (found === 'no-database' || (found !== 'store' && !mayMake))
      throw new StoreMissingError(writeMissing(found, read))
    if (found !== 'store')
      made = found === 'nothing' ? writePlace(read) : `tables of Groundwork in ${writePlace(read)}`
    store = createStore(read)
    return store
  }
  try {
    const given = readArguments(options)
    if (given === 'help') console.log(`Usage: ${usage}`)
    else if (given === 'version') console.log(writeVersion())
    else await run(given, { at, find: () => open(false), findOrMake: () => open(true) })
    if (made) console.error(`There was none before: made ${made}.`)
  } catch (error) {
    if (error instanceof ReaderGoneError) return
    const told =
      settings && isOfStore(error) ? new StoreFaultError(error, settings, made !== undefined) : error
    console.error(writeError(told, usage))
    process.exitCode = findExitCode(told)
  } finally {
    await store?.close()
  }
}

function readArguments<const Options extends ParseArgsOptionsConfig>(
  options: Options,
): Arguments<Options> | 'help' | 'version' {
  const own = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'V' },
  } as const
  try {
    const given = parseArgs({ allowPositionals: true, options: { ...options, ...own } })
    if ('help' in given.values) return 'help'
    return 'version' in given.values ? 'version' : (given as Arguments<Options>)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    // What follows is about the syntax of Node.js.
    throw new UsageError(`${message.split(/[.\n]/, 1)[0]}.`)
  }
}

function findExitCode(error: unknown): number {
  if (error instanceof UsageError) return exitCodes.usage
  const isOfSettings = [SettingsError, StoreMissingError, NothingKeptError].some(
    kind => error instanceof kind,
  )
  return isOfSettings ? exitCodes.configuration : exitCodes.failed
}

function writeError(error: unknown, usage: string): string {
  const reason = writeReason(error)
  return error instanceof UsageError ? [reason, `Usage: ${usage}`].filter(Boolean).join('\n') : reason
}
