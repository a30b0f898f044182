import type { Endpoint } from './endpoint.ts'
import { createChecklist } from './endpoints/checklists.ts'
import {
  followLicenceWorkflow,
  getLicenceWorkflow,
  listLicenceWorkflows,
} from './endpoints/licence-workflows.ts'
import { createLicenceEstimate, getLicenceEstimate, listLicences } from './endpoints/licensing.ts'
import { getHealth, getOpenApi, getReadiness } from './endpoints/operation.ts'
import { createHardwareSizing, getHardwareSizing } from './endpoints/sizing.ts'
import { getSoftware, listProcedures, listSoftware } from './endpoints/software.ts'

/** Every endpoint, in the order of the document. */
export const endpoints: readonly Endpoint<unknown, unknown>[] = [
  listSoftware,
  getSoftware,
  listProcedures,
  createHardwareSizing,
  getHardwareSizing,
  listLicences,
  createLicenceEstimate,
  getLicenceEstimate,
  listLicenceWorkflows,
  getLicenceWorkflow,
  followLicenceWorkflow,
  createChecklist,
  getOpenApi,
  getHealth,
  getReadiness,
]
