import * as z from 'zod'
import { planSteps } from '#domain/software/isogeo-scan-fme/scan-services/write-plan-commands.ts'
import { explained } from './shared.ts'

const service = z
  .object({
    workGroup: z.string(),
    role: z.enum(['main', 'subsidiary']),
    serviceName: z.string(),
    folder: z.string(),
    installFile: z.string(),
    uninstallFile: z.string(),
    replacements: z
      .array(z.object({ occurrence: z.int(), find: z.string(), replaceBy: z.string() }))
      .meta({ description: 'What each occurrence becomes, counted through both files.' }),
  })
  .meta({ id: 'PlannedScanService', description: 'The scan service of one work group.' })

const command = z
  .object({
    step: z.enum(planSteps),
    title: z.string(),
    shell: z.literal('powershell'),
    text: z.string(),
    result: z.string().meta({ description: 'What is to be seen or done after it.' }),
  })
  .meta({ id: 'ScanServiceCommand', description: 'A command of the plan, ready to paste.' })

export const scanServicePlan = z
  .object({
    mainGroup: z.string(),
    installFolder: z.string(),
    services: z.array(service),
    folderTree: z.string().meta({ description: 'The folders as text, one line each.' }),
    commands: z.array(command),
    ...explained,
  })
  .meta({ id: 'ScanServicePlan', description: 'Several scan services on one FME, the main group first.' })

export type ScanServicePlanAnswer = z.infer<typeof scanServicePlan>
