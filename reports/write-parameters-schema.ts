import * as z from 'zod/mini'
import type { Procedure, ProcedureFacts } from '#domain/checklists/procedure.ts'
import { type Circumstance, isSo, listCircumstances } from '#domain/parameters/condition.ts'
import type { Parameter, When } from '#domain/parameters/parameter.ts'
import type { TranslateProcedure } from './translators.ts'
import { writeHelp } from './write-help.ts'

type Schema = Readonly<Record<string, unknown>>

/**
 * What a procedure asks about a site, as JSON Schema 2020-12 with titles and help in the reader's language. Two
 * annotations are our own: `x-group`, the part of a form, and `x-relevant-when`, a schema that the parameters match
 * where this one matters.
 */
export function writeParametersSchema(
  facts: ProcedureFacts,
  procedure: Procedure,
  t: TranslateProcedure,
): Schema {
  const names = procedure.parameters
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(
      names.map(name => {
        const parameter = facts.parameters[name]
        if (!parameter) throw new RangeError(`No parameter ${name}`)
        return [
          name,
          {
            ...writeParameterSchema(name, parameter, t, procedure.open?.includes(name) ?? false),
            'x-group': { id: parameter.group, title: t(`group.${parameter.group}`) },
            ...writeRelevance(facts, parameter, names),
          },
        ]
      }),
    ),
    additionalProperties: false,
  }
}

function writeParameterSchema(
  name: string,
  parameter: Parameter,
  t: TranslateProcedure,
  isOpen: boolean,
): Schema {
  const { $schema: _, enum: __, ...schema } = z.toJSONSchema(parameter.schema, { io: 'input' })
  return {
    title: t(`parameter.${name}.title`),
    description: writeHelp(name, isOpen, t),
    ...schema,
    ...(parameter.options && {
      oneOf: parameter.options.map(option => ({ const: option, title: t(`option.${name}.${option}`) })),
    }),
    ...describeParameter(parameter, isOpen),
  }
}

/** What a schema says beside its rules: the default unless it stays open, examples, and that a secret is never given back. */
export function describeParameter({ default: preset, examples, kind }: Parameter, isOpen = false): Schema {
  return {
    ...(preset !== undefined && !isOpen && { default: preset }),
    ...(examples.length > 0 && { examples: [...examples] }),
    ...(kind === 'secret' && { writeOnly: true }),
  }
}

function writeRelevance(facts: ProcedureFacts, { relevant }: Parameter, names: readonly string[]): Schema {
  if (relevant === undefined) return {}
  // A circumstance about something that this procedure does not ask for always lets the parameter matter.
  const isAsked = (id: string) => names.includes(facts.circumstances[id]?.parameter ?? '')
  if (!listCircumstances(relevant).some(isAsked)) return {}
  const write = (id: string, wanted: boolean) => (isAsked(id) ? writeCircumstance(facts, id) : wanted)
  return { 'x-relevant-when': writeWhen(relevant, write, true) }
}

/** Told of each part whether it is wanted or, being negated, its opposite. */
function writeWhen(
  when: When,
  write: (id: string, wanted: boolean) => Schema | boolean,
  wanted: boolean,
): Schema | boolean {
  if (typeof when === 'string') return write(when, wanted)
  if ('not' in when) return { not: writeWhen(when.not, write, !wanted) }
  return 'all' in when
    ? { allOf: when.all.map(part => writeWhen(part, write, wanted)) }
    : { anyOf: when.any.map(part => writeWhen(part, write, wanted)) }
}

/** A value that is left out counts as the default, so it is only asked for where the default does not fit. */
function writeCircumstance(facts: ProcedureFacts, id: string): Schema {
  const circumstance = facts.circumstances[id] as Circumstance
  const { parameter } = circumstance
  const preset = facts.parameters[parameter]?.default
  const value =
    'isOneOf' in circumstance
      ? { enum: [...circumstance.isOneOf] }
      : 'differsFrom' in circumstance
        ? { not: { const: circumstance.differsFrom } }
        : null
  if (value === null) throw new RangeError(`A schema can not say ${id}`)
  const holdsByDefault = preset !== undefined && isSo(circumstance, { [parameter]: preset })
  return { properties: { [parameter]: value }, ...(!holdsByDefault && { required: [parameter] }) }
}
