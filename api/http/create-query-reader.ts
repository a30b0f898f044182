import { writeFound } from '#domain/shared/write-found.ts'
import type { Parameter } from '#openapi/endpoint.ts'
import { nameFormat } from '#openapi/list-types.ts'
import type { Language } from '#text/language.ts'
import { translateProblem } from '#text/problems/problems.ts'
import { writePointer } from './describe-issues.ts'
import { Problem } from './problems.ts'
import { findQueryShape, readQuery } from './read-query.ts'

/** Returns a function that reads a query and, where there are several, the media type that its `format` asks for. */
export function createQueryReader(parameters: Readonly<Record<string, Parameter>>, types: readonly string[]) {
  const hasFormats = types.length > 0
  const formats = new Map(['application/json', ...types].map(type => [nameFormat(type), type]))
  const shape = findQueryShape(parameters)
  return (url: string, language: Language) => {
    const { given, refused, written, repeated } = readQuery(url, shape)
    const translate = translateProblem[language]
    const faults = repeated.slice(0, 100).map(name => ({
      pointer: writePointer([name], true),
      code: 'repeated_parameter' as const,
      detail: translate('fault.repeated_parameter'),
    }))
    const { format: asked, ...inputs } = given
    const format = hasFormats ? asked : undefined
    const type = formats.get(String(format))
    if (faults.length === 0 && format !== undefined && !type) {
      const values = { found: writeFound(format), values: [...formats.keys()].join(', ') }
      const detail = translate('fault.unknown_value', values)
      throw refuse([{ pointer: '#query/format', code: 'unknown_value' as const, detail }])
    }
    if (faults.length > 0) throw refuse(faults)
    return { given: hasFormats ? inputs : given, refused, written, format: type }
  }
}

function refuse(faults: NonNullable<ConstructorParameters<typeof Problem>[3]>['faults'] & object): Problem {
  return new Problem('invalid-input', 'detail.invalid-input', { count: faults.length }, { faults })
}
