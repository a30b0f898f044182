import type * as z from 'zod/mini'
import type { $ZodIssue, $ZodRawIssue } from 'zod/v4/core'
import { faultCodes } from '../shared/fault-codes.ts'
import { codeByFormat } from '../shared/find-faults.ts'
import { parseSafely } from '../shared/parse-safely.ts'
import { writeFound } from '../shared/write-found.ts'
import { fieldOf } from './site.ts'
import { schemaAt } from './site-path.ts'

const schemas = new WeakMap<object, ReturnType<typeof fieldOf>>()

/** The schema of a field by its path; undefined where there is no such path. */
export function fieldSchemaAt(path: string): ReturnType<typeof fieldOf> | undefined {
  const value: z.ZodMiniType | undefined = schemaAt(path)
  if (!value) return undefined
  const schema = schemas.get(value) ?? fieldOf(value)
  schemas.set(value, schema)
  return schema
}

/** What is wrong with fields, as a validation says it: no such path, or what its entry holds at which place. */
export function findFieldIssues(fields: Readonly<Record<string, unknown>>): $ZodRawIssue[] {
  return Object.keys(fields).flatMap((path): $ZodRawIssue[] => {
    const schema = fieldSchemaAt(path)
    if (!schema) return [ownIssue('unknown_site_path', [path], path)]
    const { issues = [] } = parseSafely(schema, fields[path])
    return issues.map(issue => tell(issue, [path, ...issue.path]))
  })
}

/** An issue at its place in all fields; of rules that have no words of their own it is said that no value of a site is so. */
function tell(issue: $ZodIssue, path: PropertyKey[]): $ZodRawIssue {
  const hasWords =
    issue.code === 'custom'
      ? faultCodes.some(code => code === issue.params?.code)
      : issue.code === 'invalid_format'
        ? Object.hasOwn(codeByFormat, issue.format)
        : issue.code !== 'invalid_key' && issue.code !== 'invalid_union'
  return hasWords ? ({ ...issue, path } as $ZodRawIssue) : ownIssue('not_a_site_value', path, issue.input)
}

function ownIssue(code: 'unknown_site_path' | 'not_a_site_value', path: PropertyKey[], input: unknown) {
  return {
    code: 'custom',
    path,
    params: { code, values: { name: writeFound(path[0]) } },
    input,
  } as const satisfies $ZodRawIssue
}
