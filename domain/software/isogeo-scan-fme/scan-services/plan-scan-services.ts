import { joinPath } from '../../../parameters/checks/check-windows-path.ts'
import { type Citation, uniqueCitations } from '../../../shared/citation.ts'
import type { Assumption, Explained, Step } from '../../../shared/explanation.ts'
import { cite } from '../manual.ts'
import { ruleset } from '../ruleset.ts'
import { drawFolderTree } from './draw-folder-tree.ts'
import { downloadedName } from './name-service.ts'
import { defaultFolder, nameOf, type ScanServicePlanInput } from './scan-service-plan-input.ts'
import { type PlanCommand, writePlanCommands } from './write-plan-commands.ts'

/** Occurrences of the downloaded name in install.bat and uninstall.bat together. */
const OCCURRENCES = 3

type PlannedService = {
  workGroup: string
  role: 'main' | 'subsidiary'
  serviceName: string
  folder: string
  installFile: string
  uninstallFile: string
  /** What each occurrence of the downloaded name becomes, counted through both files. */
  replacements: { occurrence: number; find: string; replaceBy: string }[]
}

type ScanAssumption =
  | 'folder-per-work-group'
  | 'service-name-pattern'
  | 'three-occurrences-over-two-files'
  | 'five-instances-per-licence'
  | 'first-is-main'
  | 'default-folder'
type ExplainedScan = Explained<ScanAssumption, 'service-name' | 'replacements'>

export type ScanServicePlan = ExplainedScan & {
  mainGroup: string
  installFolder: string
  services: PlannedService[]
  folderTree: string
  commands: PlanCommand[]
}

const several = cite('Installer plusieurs services et les lier à un même FME')

/**
 * Plans the scan services of several work groups on one FME: folders, service names, what is replaced in the batch
 * files, and the commands. The main group comes first; the others stay in their order. "Installer plusieurs services".
 */
export function planScanServices(input: ScanServicePlanInput): ScanServicePlan {
  const { workGroups, installFolder = defaultFolder } = input
  const mainGroup = input.mainGroup ?? workGroups[0]?.code ?? ''
  const ordered = [
    ...workGroups.filter(({ code }) => code === mainGroup),
    ...workGroups.filter(({ code }) => code !== mainGroup),
  ]
  const services = ordered.map((group): PlannedService => {
    const folder = joinPath(installFolder, group.code)
    const serviceName = nameOf(group)
    return {
      workGroup: group.code,
      role: group.code === mainGroup ? 'main' : 'subsidiary',
      serviceName,
      folder,
      installFile: joinPath(folder, 'daemon\\install.bat'),
      uninstallFile: joinPath(folder, 'daemon\\uninstall.bat'),
      replacements: Array.from({ length: OCCURRENCES }, (_, index) => ({
        occurrence: index + 1,
        find: downloadedName,
        replaceBy: serviceName,
      })),
    }
  })
  return {
    mainGroup,
    installFolder,
    services,
    folderTree: drawFolderTree(
      installFolder,
      services.map(({ workGroup }) => workGroup),
    ),
    commands: writePlanCommands(services),
    ...explain(input, services),
  }
}

function explain(input: ScanServicePlanInput, services: readonly PlannedService[]): ExplainedScan {
  const installation = cite('Installation du service')
  const assumption = (code: ScanAssumption, citation: Citation): Assumption<ScanAssumption> => ({
    code,
    values: {},
    citation,
  })
  const isNamedByPattern = input.workGroups.some(({ serviceName }) => serviceName === undefined)
  const names = services.map(
    ({ workGroup, serviceName }): Step<'service-name'> => ({
      code: 'service-name',
      expression: workGroup,
      value: serviceName,
      citation: several,
    }),
  )
  const total: Step<'replacements'> = {
    code: 'replacements',
    expression: `${OCCURRENCES} × ${services.length}`,
    value: OCCURRENCES * services.length,
    citation: several,
  }
  return {
    ruleset,
    assumptions: [
      assumption('folder-per-work-group', several),
      ...(isNamedByPattern ? [assumption('service-name-pattern', several)] : []),
      assumption('three-occurrences-over-two-files', several),
      assumption('five-instances-per-licence', cite('Accélérer le Scan')),
      ...(input.mainGroup === undefined ? [assumption('first-is-main', several)] : []),
      ...(input.installFolder === undefined ? [assumption('default-folder', installation)] : []),
    ],
    citations: uniqueCitations([several, installation, cite("Vérifier l'installation du service")]),
    explanation: [...names, total],
  }
}
