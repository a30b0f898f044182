import { estimateLicence } from '#domain/licensing/estimate-licence.ts'
import type { LicenceEstimateInput } from '#domain/licensing/licence-estimate-input.ts'
import { parametersSchemaOf } from '#domain/parameters/settle-parameters.ts'
import type { Explained, Step } from '#domain/shared/explanation.ts'
import { writePath } from '#domain/shared/pointer.ts'
import { writeFound } from '#domain/shared/write-found.ts'
import { sizeHardware } from '#domain/sizing/size-hardware.ts'
import { sizingInput } from '#domain/sizing/sizing-input.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { chooseLicenceEstimateInput } from '#domain/software/stream/licence-estimate-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { presentChecklist } from '#reports/present-checklist.ts'
import { presentHardwareSizing } from '#reports/present-hardware-sizing.ts'
import { presentLicenceEstimate } from '#reports/present-licence-estimate.ts'
import { translatorsOf } from '#reports/software-translators.ts'
import type { ResultAssumption } from '#reports/write-assumption.ts'
import { writeCitation } from '#reports/write-citation.ts'
import { writeExplained } from '#reports/write-explained.ts'
import { writeSiteChecklist } from '#reports/write-site-checklist.ts'
import { type ResultStep, resultWords, writeStep } from '#reports/write-step.ts'
import { colons, type Language } from '#text/language.ts'
import { translateResult } from '#text/results/results.ts'
import { findProcedure, procedureRegistry } from '#text/software/procedure-registry.ts'
import { readSettings } from './read-option.ts'
import { type Output, refuse, requireValid, type Settings, writeSetting } from './usage.ts'
import { writeJson } from './write-json.ts'

type Common = { json?: true; language: Language }
type Load = Common & { managers: number; products: number }

/** Which option gives a property of the API. */
const options: Readonly<Record<string, string>> = {
  managers: '--managers',
  productsPerManager: '--products',
  servicesPerProduct: '--services',
  headroomPercent: '--headroom',
  archiveScope: '--scope',
  archiveIntervalMinutes: '--interval',
}
const where = (path: readonly PropertyKey[]) => options[String(path[0])] ?? writePath(path)

/** Prints the size of the server and its hardware. */
export function size(
  { managers, products, scope, interval, json, language }: Load & { scope: string; interval: number },
  { write }: Output,
): void {
  const given = {
    managers,
    productsPerManager: products,
    archiveScope: scope,
    archiveIntervalMinutes: interval,
  }
  const sizing = sizeHardware(stream, requireValid(sizingInput, given, { language, where }))
  if (json) {
    write(writeJson(presentHardwareSizing(sizing, language)))
    return
  }
  const { cpuCores, cpuModels, memoryGb, diskGb } = sizing.hardware
  write(
    `${translateResult[language](`size.${sizing.size}`)}${colons[language]} ${cpuCores} × ${cpuModels.join(' / ')}, ${memoryGb} GB RAM, ${diskGb} GB\n`,
  )
  printDerivation(sizing, language, write)
}

/** Prints the licence to order. */
export function estimate(
  { managers, products, services, headroom, json, language }: Load & { services: number; headroom?: number },
  { write }: Output,
): void {
  const given = {
    managers,
    productsPerManager: products,
    servicesPerProduct: services,
    ...(headroom !== undefined && { headroomPercent: headroom }),
  }
  const schema = chooseLicenceEstimateInput(given)
  const estimated = estimateLicence(
    stream,
    requireValid<LicenceEstimateInput>(schema as never, given, { language, where }),
  )
  if (json) {
    write(writeJson(presentLicenceEstimate(estimated, language)))
    return
  }
  for (const { quantity, reference, name, points } of estimated.recommendation?.lines ?? [])
    write(`${quantity} × ${reference}\t${name}\t${points}\n`)
  printDerivation(estimated, language, write)
}

/** How a result comes about and what it takes for granted, each with the section that says so. */
function printDerivation(
  result: Explained<ResultAssumption, ResultStep>,
  language: Language,
  write: Output['write'],
): void {
  const translate = translateResult[language]
  const { explanation, assumptions } = writeExplained(result, resultWords(translate))
  write('\n')
  for (const [index, { text, citation }] of explanation.entries()) {
    const { expression, value } = writeStep(
      result.explanation[index] as Step<ResultStep>,
      language,
      translate,
    )
    const derived = expression.endsWith(`→ ${value}`) ? expression : `${expression} → ${value}`
    write(`${text}${colons[language]} ${derived} (${writeCitation(citation)})\n`)
  }
  for (const { text, citation } of assumptions) write(`${text} (${writeCitation(citation)})\n`)
}

/** Prints a checklist, one item a line. */
export function checklist(
  id: string,
  { software, set, json, language }: Common & { software: SoftwareId; set: Settings },
  { write }: Output,
): void {
  const pack = procedureRegistry[software]
  const procedure = pack && findProcedure(pack.facts, id)
  if (!pack || !procedure) {
    const values = pack?.facts.procedures.map(one => one.id).join(', ') ?? ''
    throw refuse(
      '<procedure>',
      { code: 'unknown_value', values: { found: writeFound(id), values } },
      language,
    )
  }
  const given = readSettings(set, pack.facts.parameters)
  const parameters = requireValid(parametersSchemaOf(pack.facts, procedure), given, {
    language,
    where: writeSetting,
    isText: true,
    isSecret: ([name]) => pack.facts.parameters[String(name)]?.kind === 'secret',
  })
  const translate = translatorsOf(pack, language)
  const site = writeSiteChecklist(pack, procedure, { parameters }, translate)
  if (json) {
    write(writeJson(presentChecklist({ software, procedure: id }, site, language, translate)))
    return
  }
  const { written, numbers } = site
  write(`${written.title}\n`)
  for (const section of written.sections) {
    write(`\n${section.title}\n`)
    for (const item of section.items) write(`[ ] ${numbers.get(item.id) ?? ''} ${item.text}\n`)
  }
}
