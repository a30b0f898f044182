import * as z from 'zod/mini'
import { listFaults } from '#domain/shared/find-faults.ts'
import {
  type MultiServerInput,
  multiServerInput,
} from '#domain/software/sage-100c-crm/multi-server/multi-server-input.ts'
import { crmServices, serverRoles } from '#domain/software/sage-100c-crm/multi-server/server-roles.ts'

const rowSchema = z.object({
  id: z.number(),
  role: z.enum(serverRoles),
  name: z.string(),
  ipv6: z.string(),
  users: z.string(),
  services: z.readonly(z.array(z.enum(crmServices))),
})
/** What stands in the fields, as typed. */
export type Row = z.infer<typeof rowSchema>
export const rowsSchema = z.readonly(z.array(rowSchema).check(z.minLength(1)))

export const optionsSchema = z.object({
  balancedByCrm: z.boolean(),
  integration: z.boolean(),
  newUsers: z.string(),
})
export type Options = z.infer<typeof optionsSchema>

/** A fault of one field, or of the whole table where the path is empty. */
export type Fault = { path: string; code: string; values: Readonly<Record<string, string | number>> }

export const mostUsers = 1_000_000
export const mostNewUsers = 100

/** Reads the fields of the page with the schema of the API: the input, or every fault with the path of its field. */
export function readRows(
  rows: readonly Row[],
  options: Options,
): { input?: MultiServerInput; faults: Fault[] } {
  const faults: Fault[] = []
  const read = (text: string, most: number, path: string): number => {
    const value = /^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN
    if (value <= most) return value
    faults.push({ path, code: 'whole-number', values: { least: 0, most } })
    return 0
  }
  const asked = {
    servers: rows.map(({ role, name, ipv6, users, services }, index) => ({
      role,
      name,
      ipv6,
      users: role === 'sql' ? 0 : read(users, mostUsers, `${index}.users`),
      services: role === 'sql' ? [] : [...services],
    })),
    loadBalancing: options.balancedByCrm ? 'crm' : 'other',
    integration: options.integration,
    newUsers: read(options.newUsers, mostNewUsers, 'newUsers'),
  }
  const parsed = multiServerInput.safeParse(asked)
  for (const { path, code, wording, values } of listFaults(parsed.error?.issues ?? [], { value: asked })) {
    const [, index, field] = path
    if (wording === 'array' && path.length === 1)
      faults.push({ path: '', code: `${code}.${wording}`, values })
    // Counts are read by the field itself.
    if (wording !== undefined || code === 'not_whole' || code === 'not_a_number') continue
    const row = rows[Number(index)]
    const typed: Record<string, string> =
      row && (field === 'name' || field === 'ipv6') ? { found: `“${row[field]}”` } : {}
    faults.push({
      path: index === undefined ? '' : `${String(index)}.${String(field)}`,
      code,
      values: { ...values, ...typed },
    })
  }
  return { faults, ...(parsed.success && faults.length === 0 && { input: parsed.data }) }
}
