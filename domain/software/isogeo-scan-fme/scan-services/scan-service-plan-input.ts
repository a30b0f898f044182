import * as z from 'zod/mini'
import { checkWindowsPath } from '../../../parameters/checks/check-windows-path.ts'
import type { ParameterFault } from '../../../parameters/parameter.ts'
import { limitByLength, sentLength } from '../../../shared/limit-by-length.ts'
import { checkFolderDepth } from './check-folder-depth.ts'
import { checkWorkGroup, findRepeated } from './check-work-groups.ts'
import { checkServiceName, nameService } from './name-service.ts'

/** The folder of the manual. */
export const defaultFolder = 'C:\\Program files\\Isogeo'

/** How many work groups one plan may hold. */
const mostWorkGroups = 50

/** How many characters folder and names of all services may have together: the plan names each of them a dozen times. */
const mostCharacters = 7000

const text = (longest: number, check: (value: string) => ParameterFault | null, description: string) =>
  z.string().check(
    z.maxLength(longest),
    z.superRefine<string>((value, context) => {
      const fault = check(value)
      if (fault) context.addIssue({ code: 'custom', params: { ...fault } })
    }),
    z.meta({ description }),
  )

const workGroup = z
  .strictObject({
    code: text(
      1000,
      checkWorkGroup,
      'Names the folder and, by default, the service: 1 to 32 letters from A to Z, digits, - or _.',
    ),
    serviceName: z.optional(
      text(
        1000,
        checkServiceName,
        'Name of the Windows service; left out, Isogeo Worker and the code. At most 256 characters, neither / nor \\.',
      ),
    ),
  })
  .check(z.meta({ id: 'ScanWorkGroup', description: 'A work group that has a scan service of its own.' }))

/** The work groups of one FME, and where their services are put. */
export const scanServicePlanInput = z
  .strictObject({
    workGroups: z.array(workGroup).check(
      z.minLength(2),
      z.maxLength(mostWorkGroups),
      z.meta({
        description:
          'At least two; codes and names are unique regardless of case. With long names or a long folder fewer than 50: together at most 7,000 characters.',
      }),
    ),
    mainGroup: z.optional(
      z.string().check(z.maxLength(1000), z.meta({ description: 'Code of the main group; else the first.' })),
    ),
    installFolder: z.optional(
      text(260, checkWindowsPath, 'Folder that holds a folder for each group; else that of the manual.'),
    ),
  })
  .check(
    z.superRefine(({ workGroups, mainGroup, installFolder = defaultFolder }, context) => {
      const fault = (path: PropertyKey[], params: ParameterFault) =>
        context.addIssue({ code: 'custom', path, params: { ...params } })
      const codes = workGroups.map(({ code }) => code)
      const names = workGroups.map(nameOf)
      for (const index of findRepeated(codes))
        fault(['workGroups', index, 'code'], {
          code: 'duplicate_work_group',
          values: { found: JSON.stringify(codes[index]) },
        })
      for (const index of findRepeated(names))
        if (!findRepeated(codes).includes(index))
          fault(['workGroups', index, 'serviceName'], {
            code: 'duplicate_service_name',
            values: { found: JSON.stringify(names[index]) },
          })
      if (mainGroup !== undefined && !codes.includes(mainGroup))
        fault(['mainGroup'], {
          code: 'unknown_value',
          values: { values: codes.filter(code => checkWorkGroup(code) === null).join(', ') },
        })
      const longest = sentLength(installFolder) + Math.max(...names.map(sentLength))
      const maximum = limitByLength(mostWorkGroups, mostCharacters, longest)
      if (workGroups.length > maximum)
        context.addIssue({ code: 'too_big', origin: 'array', maximum, inclusive: true, path: ['workGroups'] })
      const tooDeep = checkFolderDepth(installFolder, codes)
      if (tooDeep) fault(['installFolder'], tooDeep)
    }),
    z.meta({
      id: 'ScanServicePlanRequest',
      description: 'The work groups whose scan services share one FME.',
    }),
  )

export type ScanServicePlanInput = z.infer<typeof scanServicePlanInput>

/** The name of a group's service, as given or by the pattern. */
export function nameOf({ code, serviceName }: ScanServicePlanInput['workGroups'][number]): string {
  return serviceName ?? nameService(code)
}
