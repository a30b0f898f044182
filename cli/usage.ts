import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'
import { decodeEvidence } from '#domain/preflight/encodings/detect-encoding.ts'
import { type Fault, findFaults } from '#domain/shared/find-faults.ts'
import { writePath } from '#domain/shared/pointer.ts'
import { writeFault } from '#reports/write-fault.ts'
import { colons, type Language } from '#text/language.ts'
import { translateTerminal } from '#text/terminal/terminal.ts'

/** Where output goes; a test gives its own. */
export type Output = { write: (text: string) => void; error: (text: string) => void; isTerminal: boolean }

/** Something that was asked for can't be used; its message says where, what and why. */
export class UsageError extends Error {}

/** What `--set` was given, each as it was typed. */
export type Settings = Readonly<Record<string, string>>

type Place = {
  language: Language
  /** How somebody in a terminal knows what stands at a path. */
  where?: (path: readonly PropertyKey[]) => string
  isSecret?: (path: readonly PropertyKey[]) => boolean
  /** Whether numbers were typed as text. */
  isText?: boolean
}

/** A value that a schema takes; else what is wrong with it and where, in the reader's language. */
export function requireValid<Value>(schema: $ZodType<Value>, value: unknown, place: Place): Value {
  const { language, where = writePath, isSecret, isText } = place
  const read = z.safeParse(schema as z.ZodType<Value>, value)
  if (read.success) return read.data
  const faults = read.error.issues.flatMap(issue => findFaults(issue, { value, isSecret, isText }, 10))
  throw new UsageError(
    faults.map(fault => say(where(fault.path), writeFault(fault, language), language)).join('\n'),
  )
}

/** What is wrong with an argument, in the words of the API. */
export function refuse(where: string, fault: Omit<Fault, 'path'>, language: Language): UsageError {
  return new UsageError(say(where, writeFault({ path: [], ...fault }, language), language))
}

/** How a parameter of the site was given. */
export function writeSetting([name]: readonly PropertyKey[]): string {
  return name === 'size' ? '--size' : `--set ${String(name)}`
}

/** The JSON of a file that was named. */
export async function readJson(file: string, language: Language): Promise<unknown> {
  const bytes = await readFile(file).catch(error => {
    throw refuseFile(file, error, language)
  })
  try {
    // PowerShell writes what is printed as UTF-16.
    return JSON.parse(decodeEvidence(bytes).text)
  } catch (error) {
    const reason = (error as Error).message
    throw new UsageError(say(file, translateTerminal[language]('file.not-json', { reason }), language))
  }
}

/** Why a file that was named can't be read. */
export function refuseFile(file: string, error: NodeJS.ErrnoException, language: Language): UsageError {
  const t = translateTerminal[language]
  const isMissing = error.code === 'ENOENT'
  const sentence = isMissing ? t('file.missing') : t('file.unreadable', { reason: error.message })
  return new UsageError(say(file, sentence, language))
}

/** A sentence with what it is about. */
export function say(where: string, sentence: string, language: Language): string {
  return `${where}${colons[language]} ${sentence}`
}
