import { certificateCheckInput } from '#domain/software/izytroniq-enterprise/certificate-check/certificate-check-input.ts'
import { declareEndpoint } from '../endpoint.ts'
import createCertificateCheckExample from '../examples/create-certificate-check.json' with { type: 'json' }
import { certificateCheck } from '../responses/certificate-check.ts'
import { bodyProblems } from './problem-sets.ts'

const entry = (findValue: string) =>
  `<serviceCertificate findValue="${findValue}" storeLocation="LocalMachine" storeName="My" x509FindType="FindByThumbprint" />`

export const certificateCheckExamples = {
  hidden: {
    summary: 'A hidden character after the update',
    value: {
      before: entry('40AA97B03982579D6F4675F7AB287E4217990552'),
      after: `<serviceCredentials>${entry('\u200e40AA97B03982579D6F4675F7AB287E4217990552')}</serviceCredentials>`,
    },
  },
} as const

export const createCertificateCheck = declareEndpoint({
  method: 'post',
  path: '/api/v1/certificate-checks',
  tag: 'Checklists',
  summary: 'Compare the certificate entry before and after an update of IZYTRONIQ',
  description:
    'Reads the `serviceCertificate` entries of two configuration files, finds what differs and which hidden characters a thumbprint holds, and gives the element to put back. References to characters are resolved; a text with any other entity is unreadable. Nothing is stored.',
  input: {
    from: 'body',
    schema: certificateCheckInput,
    choose: () => certificateCheckInput,
    examples: certificateCheckExamples,
  },
  answer: {
    description: 'What was found, and what to put where.',
    schema: certificateCheck,
    example: createCertificateCheckExample,
  },
  problems: bodyProblems,
})
