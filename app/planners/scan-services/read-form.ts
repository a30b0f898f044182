import * as z from 'zod/mini'
import { listFaults } from '#domain/shared/find-faults.ts'
import {
  checkWorkGroups,
  splitWorkGroups,
} from '#domain/software/isogeo-scan-fme/scan-services/check-work-groups.ts'
import { nameService } from '#domain/software/isogeo-scan-fme/scan-services/name-service.ts'
import {
  planScanServices,
  type ScanServicePlan,
} from '#domain/software/isogeo-scan-fme/scan-services/plan-scan-services.ts'
import { scanServicePlanInput } from '#domain/software/isogeo-scan-fme/scan-services/scan-service-plan-input.ts'

/** What can be wrong with a field of the form. */
export const faultKeys = [
  'not_a_work_group',
  'duplicate_work_group',
  'not_a_service_name',
  'duplicate_service_name',
  'not_a_windows_path',
  'unsafe_character',
  'too_big.array',
] as const

export const formSchema = z.object({
  codes: z.string(),
  main: z.string(),
  folder: z.string(),
  names: z.record(z.string(), z.string()),
})
/** What stands in the fields, as typed. */
export type Form = z.infer<typeof formSchema>
export type FormFault = {
  key: (typeof faultKeys)[number]
  values: Readonly<Record<string, string | number>>
}
export type ReadForm = {
  /** The codes that stand in the form, when they can be used. */
  codes: string[]
  plan: ScanServicePlan | null
  /** By field: codes, folder, or a code for the name of its service. */
  faults: Readonly<Record<string, FormFault>>
}

/** Reads the form by the schema of the request; the plan is missing while a field can't be used. */
export function readForm({ codes: list, main, folder, names }: Form): ReadForm {
  const codes = splitWorkGroups(list)
  const wrong = checkWorkGroups(list)
  if (wrong) return { codes: [], plan: null, faults: { codes: toFault(wrong) } }
  const asked = {
    workGroups: codes.map(code => {
      const name = names[code] ?? nameService(code)
      return name === nameService(code) ? { code } : { code, serviceName: name }
    }),
    mainGroup: codes.includes(main) ? main : codes[0],
    installFolder: folder.trim(),
  }
  const read = scanServicePlanInput.safeParse(asked)
  if (read.success) return { codes, plan: planScanServices(read.data), faults: {} }
  const faults: Record<string, FormFault> = {}
  for (const { path, code, wording, values } of listFaults(read.error.issues, { value: asked })) {
    const [name, index] = path
    const field =
      name === 'installFolder' ? 'folder' : index === undefined ? 'codes' : nameField(codes[Number(index)])
    const key = wording ? `${code}.${wording}` : code
    if (isFaultKey(key)) faults[field] ??= { key, values }
  }
  return { codes, plan: null, faults }
}

function isFaultKey(key: string): key is FormFault['key'] {
  return (faultKeys as readonly string[]).includes(key)
}

/** The field for the name of a group's service. */
export function nameField(code = ''): string {
  return `name-${code}`
}

function toFault({ code, values = {} }: { code: string; values?: FormFault['values'] }): FormFault {
  return { key: code as FormFault['key'], values }
}
