import { modeAdviceInput } from '#domain/licensing/mode-advice/mode-advice-input.ts'
import { outageInput } from '#domain/software/stream/licence-outage-input.ts'
import { declareEndpoint } from '../endpoint.ts'
import createLicenceModeAdviceExample from '../examples/create-licence-mode-advice.json' with { type: 'json' }
import createLicenceOutageExample from '../examples/create-licence-outage.json' with { type: 'json' }
import { licenceModeAdvice, licenceOutage } from '../responses/licence-mode.ts'
import { bodyProblems } from './problem-sets.ts'

const modeAdviceExamples = {
  office: {
    summary: 'Behind a proxy, growing, the machine soon replaced',
    value: {
      internet: 'permanent',
      licenceServer: 'proxy',
      movingVirtualMachine: 'yes',
      extensionsExpected: 'yes',
      replacementLikely: 'yes',
    },
  },
  island: {
    summary: 'No internet ever, yet the licence wanted before the installation',
    value: { internet: 'never', licenceBeforeInstallation: 'yes', upgradesExpected: 'no' },
  },
  unknown: { summary: 'Nothing known yet', value: {} },
}

const outageExamples = {
  connection: {
    summary: 'The connection of a cloud licence is lost',
    value: { lost: 'connection', date: '2026-11-25' },
  },
  server: {
    summary: 'A licence server of the own network, with the longest grace',
    value: { lost: 'licence-server', date: '2028-02-29', graceHours: 24 },
  },
}

export const createLicenceModeAdvice = declareEndpoint({
  method: 'post',
  path: '/api/v1/licence-mode-advice',
  tag: 'Licensing',
  summary: 'Advise cloud or local licence for stream',
  description:
    'From what is known about the site: the mode, each row of the manual’s Table 3 with what it means there, what the mode asks of the site, and each single answer that would change the advice. Wishes that exclude each other are an answer (`conflicts`), not an error. Nothing is stored.',
  input: {
    from: 'body',
    schema: modeAdviceInput,
    choose: () => modeAdviceInput,
    examples: modeAdviceExamples,
  },
  answer: {
    description: 'The advised mode with its derivation.',
    schema: licenceModeAdvice,
    example: createLicenceModeAdviceExample,
  },
  problems: bodyProblems,
})

export const createLicenceOutage = declareEndpoint({
  method: 'post',
  path: '/api/v1/licence-outages',
  tag: 'Licensing',
  summary: 'Plan what happens when a licence is lost',
  description:
    'From what was lost and the day in UTC: when grace ends, what the operator sees meanwhile, when demo mode ends, and what to do by when. The periods are those of the publisher of GENESIS64, cited as such. Nothing is stored.',
  input: {
    from: 'body',
    schema: outageInput,
    choose: () => outageInput,
    examples: outageExamples,
  },
  answer: {
    description: 'The phases of the outage and its milestones.',
    schema: licenceOutage,
    example: createLicenceOutageExample,
  },
  problems: bodyProblems,
})
