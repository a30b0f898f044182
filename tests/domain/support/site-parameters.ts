import assert from 'node:assert/strict'
import fc from 'fast-check'
import * as z from 'zod/mini'
import type { Procedure, ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { Parameter, ParameterValue } from '#domain/parameters/parameter.ts'
import type { TestedPack } from './checklists.ts'
import { hostileTexts } from './hostile-texts.ts'

export type SiteParameters = Readonly<Record<string, ParameterValue>>

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const words = (characters: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...characters), { minLength, maxLength }).map(parts => parts.join(''))

// Some longer than the 15 characters of NetBIOS, some accounts managed by Windows.
const hostNames = fc
  .oneof(words(`${letters}0123456789`, 0, 14), words(`${letters}0123456789`, 15, 22))
  .map(name => `h${name}`)
const users = fc
  .tuple(words(`${letters}0123456789_.- 'éß&();`, 0, 18), fc.constantFrom('u', 'u', 'u', '$'))
  .map(([name, end]) => `u${name}${end}`)
const accounts = fc.tuple(hostNames, users).map(([domain, user]) => `${domain}\\${user}`)
const paths = fc
  .array(
    words(`${letters}0123456789 _-'&()[];é`, 0, 12).map(name => `p${name}p`),
    { maxLength: 4 },
  )
  .map(names => `D:\\${names.join('\\')}`)
const databases = words(`${letters}0123456789_`, 1, 25)
const instances = words(`${letters}_`, 1, 16)
const servers = fc
  .tuple(hostNames, instances, fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined }))
  .map(([host, name, port]) => `${host}\\${name}${port === undefined ? '' : `,${port}`}`)

/** Texts that a parameter accepts; one that is not known here has its examples. */
const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  siteName: fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', maxLength: 30 })),
  hostName: hostNames,
  serverName: fc.oneof(
    { weight: 9, arbitrary: hostNames },
    { weight: 1, arbitrary: fc.constant('192.0.2.10') },
  ),
  installAccount: accounts,
  serviceAccount: accounts,
  windowsAccount: accounts,
  databaseServer: servers,
  sqlInstance: instances,
  sqlLogin: words(`${letters}0123456789_.@#-`, 1, 30),
  configurationDatabase: databases,
  runtimeDatabase: databases,
  dataDatabase: databases,
  pricingDatabase: databases,
  streamPath: paths,
  genesisPath: paths,
  historicalPath: paths,
  sqlPath: paths,
}

/** Values of one parameter, most of them accepted. */
function valuesOf(facts: ProcedureFacts, name: string): fc.Arbitrary<ParameterValue> {
  const parameter = parameterOf(facts, name)
  switch (parameter.kind) {
    case 'choice':
      return fc.constantFrom(...(parameter.options ?? []))
    case 'yes-no':
      return fc.boolean()
    case 'whole':
      return fc.oneof(fc.integer(boundsOf(parameter)), fc.constantFrom(...telling(facts, name)))
    case 'secret':
      return fc.constantFrom('Abcdef1!', 'Str3am-Pass')
    case 'text':
      return textsOf(name, parameter)
  }
}

/** Values at which a circumstance shows, hardly met among all that a whole number may be; else the default. */
function telling({ circumstances, parameters }: ProcedureFacts, name: string): ParameterValue[] {
  const named = Object.values(circumstances).flatMap(circumstance =>
    circumstance.parameter === name && 'isOneOf' in circumstance ? circumstance.isOneOf : [],
  )
  return named.length > 0 ? named : [parameters[name]?.default ?? []].flat()
}

/** What a whole number may be, by its own schema. */
function boundsOf({ schema }: Parameter): { min: number; max: number } {
  const { minimum, maximum } = z.toJSONSchema(schema)
  assert.ok(minimum !== undefined && maximum !== undefined, 'a whole number has bounds')
  return { min: minimum, max: maximum }
}

/** The examples, and what else is known to be accepted as a rule: another software may ask more of the same name. */
function textsOf(name: string, { examples }: Parameter): fc.Arbitrary<ParameterValue> {
  const given = fc.constantFrom(...examples)
  return texts[name]
    ? fc.oneof({ weight: 4, arbitrary: texts[name] }, { weight: 1, arbitrary: given })
    : given
}

/** Parameters of a procedure that its schema accepts, any of them left out. */
export function sitesFor(
  { facts, findFaults }: TestedPack,
  procedure: Procedure,
): fc.Arbitrary<SiteParameters> {
  const named = procedure.parameters.map(name => [name, valuesOf(facts, name)] as const)
  return fc
    .record(Object.fromEntries(named), { requiredKeys: [] })
    .filter(parameters => findFaults(procedure, parameters).length === 0)
    .map(parameters => parameters as SiteParameters)
}

/** Every pair of options of two choices, everything else at its default. */
export function pairsOf({ facts }: TestedPack, procedure: Procedure): SiteParameters[] {
  const choices = procedure.parameters
    .map(name => ({
      name,
      options: optionsOf(parameterOf(facts, name)),
    }))
    .filter(({ options }) => options.length > 0)
  const singles = choices.flatMap(({ name, options }) => options.map(option => ({ [name]: option })))
  const pairs = choices.flatMap((a, index) =>
    choices
      .slice(index + 1)
      .flatMap(b => a.options.flatMap(x => b.options.map(y => ({ [a.name]: x, [b.name]: y })))),
  )
  return [{}, ...singles, ...pairs]
}

function parameterOf({ parameters }: ProcedureFacts, name: string): Parameter {
  const parameter = parameters[name]
  assert.ok(parameter, `there is a parameter ${name}`)
  return parameter
}

function optionsOf({ kind, options = [] }: Parameter): readonly ParameterValue[] {
  return kind === 'yes-no' ? [true, false] : options
}
