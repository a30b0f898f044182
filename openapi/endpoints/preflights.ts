import { declareEndpoint } from '../endpoint.ts'
import createPreflightExample from '../examples/create-preflight.json' with { type: 'json' }
import { preflight } from '../responses/preflight.ts'
import {
  choosePreflightRequest,
  isSecretOfPreflight,
  preflightFiles,
  preflightRequest,
} from './preflight-request.ts'
import { bodyProblems } from './problem-sets.ts'

const preflightExamples = {
  'dynamic-range': {
    summary: 'A machine whose dynamic range holds the MQTT port',
    value: {
      software: 'stream',
      phase: 'before-install',
      date: '2026-11-28',
      parameters: { size: 'medium' },
      evidence: [
        {
          text: 'C:\\>netsh int ipv4 show dynamicport tcp\n\nProtocol tcp Dynamic Port Range\n---------------------------------\nStart Port      : 1025\nNumber of Ports : 64510\n',
        },
      ],
    },
  },
} as const

/** The largest body: a paste of five million characters with what JSON adds to it. */
const BODY_BYTES = 12 * 1_048_576

export const createPreflight = declareEndpoint({
  method: 'post',
  path: '/api/v1/preflights',
  tag: 'Checklists',
  summary: 'Judge a machine by the output of its commands',
  description:
    'Reads what the commands of the manual printed, in any language of Windows and any of its code pages, and judges every requirement of a software: met, not met, a remark, without evidence, or not readable, each with the line that says so, the remedy and the manual’s section. Nothing is met for want of evidence. Secrets are masked before anything is answered, and nothing is stored. The formats other than JSON and HTML carry a `Content-Disposition` with a name to keep them under.',
  input: {
    from: 'body',
    schema: preflightRequest,
    choose: given => choosePreflightRequest(given),
    isSecret: isSecretOfPreflight,
    examples: preflightExamples,
    files: preflightFiles,
    mostBytes: BODY_BYTES,
  },
  answer: { description: 'The verdict.', schema: preflight, example: createPreflightExample },
  formats: {
    'application/pdf': { description: 'A4, tagged.', isBytes: true },
    'text/html': { description: 'One page without scripts or parts from elsewhere, made to be printed.' },
    'text/csv': { description: 'One row for each check, as Excel opens it in the reader’s language.' },
    'text/markdown': { description: 'GitHub Flavored Markdown.' },
    'application/xml': { description: 'JUnit XML: a check is a test case.' },
  },
  problems: bodyProblems,
})
