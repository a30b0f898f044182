import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { parametersSchemaOf } from '#domain/parameters/settle-parameters.ts'
import type { Phase } from '#domain/preflight/check.ts'
import { compareVerdicts } from '#domain/preflight/compare-verdicts.ts'
import { decodeEvidence } from '#domain/preflight/encodings/detect-encoding.ts'
import type { GivenEvidence } from '#domain/preflight/evidence.ts'
import { groupMachines } from '#domain/preflight/group-machines.ts'
import { partMachines } from '#domain/preflight/part-machines.ts'
import { placeReadings } from '#domain/preflight/place-readings.ts'
import { type FleetRow, rankFleet, summariseMachine } from '#domain/preflight/rank-fleet.ts'
import type { Note } from '#domain/preflight/read-evidence.ts'
import { day } from '#domain/shared/day-field.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { judgeMachine, judgeReadings, preflightFacts } from '#domain/software/preflight-facts.ts'
import { registry } from '#domain/software/registry.ts'
import { presentPreflight } from '#reports/present-preflight.ts'
import type { PreflightContext } from '#reports/report-preflight.ts'
import { writeJunit } from '#reports/write-junit.ts'
import { colons, type Language } from '#text/language.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { translateTerminal } from '#text/terminal/terminal.ts'
import { verdictCodes } from './exit-codes.ts'
import { printChanges, printTable } from './print-verdict.ts'
import { readEarlier } from './read-earlier.ts'
import { readSettings } from './read-option.ts'
import { readWaivers } from './read-waivers.ts'
import {
  type Output,
  refuseFile,
  requireValid,
  type Settings,
  say,
  UsageError,
  writeSetting,
} from './usage.ts'
import { writeJson } from './write-json.ts'

export type PreflightOptions = {
  software: SoftwareId
  phase: Phase
  size?: string
  set: Settings
  date?: string
  waivers?: string
  before?: string
  fleet?: true
  hideNames?: true
  json?: true
  junit?: true
  language: Language
}

const dayOfVerdict = day('The day on which ends of support are judged.')

/** Judges what stands in some files as one machine, or each as one of a fleet; returns the exit code of the worst. */
export async function preflight(
  files: readonly string[],
  options: PreflightOptions,
  output: Output,
): Promise<number> {
  const { software, phase, hideNames, language } = options
  const today = new Date().toISOString().slice(0, 10)
  const date = requireValid(dayOfVerdict, options.date ?? today, { language, where: () => '--date' })
  const { parameters: facts, asking, checks } = preflightFacts[software]
  const given = {
    ...readSettings(options.set, facts.parameters),
    ...(options.size !== undefined && { size: options.size }),
  }
  const parameters = requireValid(parametersSchemaOf(facts, asking), given, {
    language,
    where: writeSetting,
    isText: true,
    isSecret: ([name]) => facts.parameters[String(name)]?.kind === 'secret',
  })
  const evidence = await Promise.all(files.map(file => readEvidenceFile(file, language)))
  const waivers = options.waivers === undefined ? [] : await readWaivers(options.waivers, options)
  if (options.before !== undefined && options.fleet)
    throw new UsageError(say('--before', translateTerminal[language]('before-with-fleet'), language))
  const earlier = options.before === undefined ? null : await readEarlier(options.before, options)
  const asked = { phase, parameters, date, waivers, hidesNames: hideNames }
  const pack = registry.find(({ id }) => id === software)
  if (!pack?.ruleset) throw new RangeError(`No rules of ${software}`)
  const { name, manual, ruleset } = pack
  const context: PreflightContext = {
    t: translatePreflight[language],
    language,
    checks,
    name,
    manual,
    ruleset,
  }
  if (options.fleet) {
    const machines = nameParts(files, evidence)
    for (const { name, reading } of machines) printNotes(name, reading.summary.notes, context, output)
    const rows = groupMachines(machines.map(({ reading }) => reading)).map(({ members }) => {
      const held = members.flatMap(index => machines[index] ?? [])
      const names = [...new Set(held.map(({ name }) => name))].join(', ')
      return summariseMachine(
        names,
        judgeReadings(software, asked, placeReadings(held.map(({ reading }) => reading))),
      )
    })
    return printFleet(rankFleet(rows), options, context, output)
  }
  const verdict = judgeMachine(software, { ...asked, evidence })
  const changes = earlier && compareVerdicts({ values: verdict.values, ...earlier }, verdict, checks)
  for (const { index, notes } of verdict.evidence) printNotes(files[index] ?? '', notes, context, output)
  if (options.json) {
    const answer = presentPreflight(software, verdict, context, changes)
    // What the site was judged by is no part of the answer; a later run needs it to tell what was asked anew.
    output.write(writeJson({ ...answer, values: verdict.values }))
  } else if (options.junit) output.write(writeJunit(verdict, context))
  else {
    printTable(verdict, context, output)
    if (changes) printChanges(changes, verdict, context, output)
  }
  return verdictCodes[verdict.verdict]
}

async function readEvidenceFile(file: string, language: Language): Promise<GivenEvidence> {
  try {
    return decodeEvidence(file === '-' ? await buffer(process.stdin) : await readFile(file))
  } catch (error) {
    throw refuseFile(file, error as Error, language)
  }
}

/** What could not be used of a file, or not as it was: beside the result, whatever form that has. */
function printNotes(
  file: string,
  notes: readonly Note[],
  { t, language }: PreflightContext,
  { error }: Output,
): void {
  for (const { code, values } of notes) error(`${file}${colons[language]} ${t(`note.${code}`, values)}\n`)
}

/** Every machine that stands in the files, with the file that it stands in. */
function nameParts(files: readonly string[], evidence: readonly GivenEvidence[]) {
  return evidence.flatMap((given, index) => {
    const parts = partMachines(given)
    const [file = ''] = files.slice(index)
    return parts.map(({ given: { firstLine }, reading }) => ({
      name: parts.length > 1 ? `${file}:${firstLine ?? 1}` : file,
      reading,
    }))
  })
}

function printFleet(
  ranked: readonly FleetRow[],
  { json }: PreflightOptions,
  { t }: PreflightContext,
  { write }: Output,
): number {
  if (json) write(writeJson(ranked))
  else
    for (const { name, host, verdict, counts } of ranked)
      write(
        `${t(`verdict.${verdict}`)}\t${host ?? name}\t${name}\t${t('status.fail')} ${counts.fail}\t${t('status.missing')} ${counts.open}\t${t('status.warn')} ${counts.warn}\n`,
      )
  return verdictCodes[ranked[0]?.verdict ?? 'incomplete']
}
