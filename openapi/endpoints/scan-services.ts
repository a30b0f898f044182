import { scanServicePlanInput } from '#domain/software/isogeo-scan-fme/scan-services/scan-service-plan-input.ts'
import { declareEndpoint } from '../endpoint.ts'
import createScanServicePlanExample from '../examples/create-scan-service-plan.json' with { type: 'json' }
import { scanServicePlan } from '../responses/scan-service-plan.ts'
import { bodyProblems } from './problem-sets.ts'

/** Requests that the document shows; tests send every one of them. */
export const scanServicePlanExamples = {
  'two-groups': {
    summary: 'The two groups of the manual',
    value: { workGroups: [{ code: 'CA' }, { code: 'CC' }], mainGroup: 'CA' },
  },
  'own-names': {
    summary: 'Three groups, one service with a name of its own, another folder',
    value: {
      workGroups: [{ code: 'CA' }, { code: 'CC', serviceName: 'Scan roads (CC)' }, { code: 'WATER' }],
      mainGroup: 'CC',
      installFolder: 'D:\\Isogeo',
    },
  },
} as const

export const createScanServicePlan = declareEndpoint({
  method: 'post',
  path: '/api/v1/scan-service-plans',
  tag: 'Checklists',
  summary: 'Plan several Isogeo scan services on one FME',
  description:
    'From the codes of the work groups to the folder tree, the names of the services, what each occurrence of the downloaded name in install.bat and uninstall.bat becomes, and the commands that carry it out and verify it. Nothing is stored.',
  input: {
    from: 'body',
    schema: scanServicePlanInput,
    choose: () => scanServicePlanInput,
    examples: scanServicePlanExamples,
  },
  answer: {
    description: 'The plan.',
    schema: scanServicePlan,
    example: createScanServicePlanExample,
  },
  problems: bodyProblems,
})
