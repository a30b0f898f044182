import type { Express, RequestHandler } from 'express'
import type { Endpoint } from '#openapi/endpoint.ts'
import { createCertificateCheck } from '#openapi/endpoints/certificate-checks.ts'
import { createChecklist } from '#openapi/endpoints/checklists.ts'
import { createConflicts } from '#openapi/endpoints/conflicts.ts'
import { searchAllItems } from '#openapi/endpoints/items.ts'
import { createLicenceMessage } from '#openapi/endpoints/licence-messages.ts'
import { createLicenceModeAdvice, createLicenceOutage } from '#openapi/endpoints/licence-mode.ts'
import {
  followLicenceWorkflow,
  getLicenceWorkflow,
  listLicenceWorkflows,
} from '#openapi/endpoints/licence-workflows.ts'
import { createLicenceEstimate, getLicenceEstimate, listLicences } from '#openapi/endpoints/licensing.ts'
import { createMultiServerPlan } from '#openapi/endpoints/multi-server.ts'
import { getHealth, getOpenApi, getReadiness } from '#openapi/endpoints/operation.ts'
import { createScanServicePlan } from '#openapi/endpoints/scan-services.ts'
import { createHardwareSizing, getHardwareSizing } from '#openapi/endpoints/sizing.ts'
import { getSoftware, listProcedures, listSoftware } from '#openapi/endpoints/software.ts'
import { answerCertificateCheck } from './answers/certificate-checks.ts'
import { answerChecklist, checklistFormats } from './answers/checklists.ts'
import { answerConflicts } from './answers/conflicts.ts'
import { answerItems } from './answers/items.ts'
import { answerLicenceMessage, licenceMessageFormats } from './answers/licence-messages.ts'
import { answerLicenceModeAdvice, answerLicenceOutage } from './answers/licence-mode.ts'
import { answerWorkflow, answerWorkflowList, answerWorkflowSteps } from './answers/licence-workflows.ts'
import { answerLicenceEstimate, answerLicences } from './answers/licensing.ts'
import { answerMultiServerPlan } from './answers/multi-server.ts'
import { answerHealth, createDocumentAnswer, createReadinessAnswer } from './answers/operation.ts'
import { answerProcedures } from './answers/procedures.ts'
import { answerScanServicePlan } from './answers/scan-services.ts'
import { answerHardwareSizing } from './answers/sizing.ts'
import { answerSoftware, answerSoftwareList } from './answers/software.ts'
import { asCsv, writeHardwareCsv, writeLicenceCsv } from './answers/write-csv.ts'
import { type Binding, bindEndpoint } from './http/bind-endpoint.ts'
import type { Lifecycle } from './http/lifecycle.ts'
import { limitMethods } from './http/limit-methods.ts'

type Bound = { method: 'get' | 'post'; path: string; handlers: RequestHandler[] }

/** Serves every endpoint of the document; other methods on their paths are answered with what is allowed. */
export function bindEndpoints(app: Express, lifecycle: Lifecycle): void {
  const bound = [
    bind(createLicenceEstimate, { answer: answerLicenceEstimate }),
    bind(getLicenceEstimate, {
      answer: answerLicenceEstimate,
      formats: { 'text/csv': asCsv(answerLicenceEstimate, writeLicenceCsv) },
    }),
    bind(createLicenceModeAdvice, { answer: answerLicenceModeAdvice }),
    bind(createLicenceOutage, { answer: answerLicenceOutage }),
    bind(createHardwareSizing, { answer: answerHardwareSizing }),
    bind(getHardwareSizing, {
      answer: answerHardwareSizing,
      formats: { 'text/csv': asCsv(answerHardwareSizing, writeHardwareCsv) },
    }),
    bind(listLicences, { answer: answerLicences }),
    bind(createLicenceMessage, { answer: answerLicenceMessage, formats: licenceMessageFormats }),
    bind(listSoftware, { answer: answerSoftwareList }),
    bind(getSoftware, { answer: answerSoftware }),
    bind(listProcedures, { answer: answerProcedures }),
    bind(listLicenceWorkflows, { answer: answerWorkflowList }),
    bind(getLicenceWorkflow, { answer: answerWorkflow }),
    bind(followLicenceWorkflow, { answer: answerWorkflowSteps }),
    bind(createChecklist, { answer: answerChecklist, formats: checklistFormats }),
    bind(createScanServicePlan, { answer: answerScanServicePlan }),
    bind(createMultiServerPlan, { answer: answerMultiServerPlan }),
    bind(searchAllItems, { answer: answerItems }),
    bind(createConflicts, { answer: answerConflicts }),
    bind(createCertificateCheck, { answer: answerCertificateCheck }),
    bind(getOpenApi, { answer: createDocumentAnswer() }),
    bind(getHealth, { answer: answerHealth }),
    bind(getReadiness, { answer: createReadinessAnswer(lifecycle) }),
  ]
  for (const [path, ofPath] of Map.groupBy(bound, ({ path }) => path)) {
    const route = app.route(path)
    for (const { method, handlers } of ofPath) route[method](handlers)
    const methods = ofPath.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : ['POST']))
    limitMethods(route, methods)
  }
}

function bind<Input, Answer>(endpoint: Endpoint<Input, Answer>, binding: Binding<Input, Answer>): Bound {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')
  return { method: endpoint.method, path, handlers: bindEndpoint(endpoint, binding) }
}
