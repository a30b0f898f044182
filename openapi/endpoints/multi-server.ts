import { multiServerInput } from '#domain/software/sage-100c-crm/multi-server/multi-server-input.ts'
import { declareEndpoint } from '../endpoint.ts'
import createMultiServerPlanExample from '../examples/create-multi-server-plan.json' with { type: 'json' }
import { multiServerPlan } from '../responses/multi-server-plan.ts'
import { bodyProblems } from './problem-sets.ts'

const multiServerExamples = {
  three: {
    summary: 'Three web servers',
    value: {
      servers: [
        { role: 'sql', name: 'sql.example.com', ipv6: '2001:db8::5' },
        { role: 'master', name: 'web1.example.com', ipv6: '2001:db8::10', users: 4 },
        { role: 'secondary', name: 'web2.example.com', ipv6: '2001:db8::11', users: 2 },
        { role: 'secondary', name: 'web3.example.com', ipv6: '2001:db8::12', users: 3 },
      ],
      newUsers: 4,
    },
  },
  assigned: {
    summary: 'Services assigned, balancing by another module',
    value: {
      servers: [
        { role: 'sql', name: 'SQL1', ipv6: 'fd00::1' },
        { role: 'master', name: 'WEB1', ipv6: 'fd00::2', services: ['email-manager', 'indexing'] },
        { role: 'secondary', name: 'WEB2', ipv6: 'fd00::3', services: ['escalation'] },
      ],
      loadBalancing: 'other',
      integration: false,
    },
  },
} as const

export const createMultiServerPlan = declareEndpoint({
  method: 'post',
  path: '/api/v1/multi-server-plans',
  tag: 'Checklists',
  summary: 'Plan several servers of Sage 100c CRM',
  description:
    'From the servers to the five fields of the configuration, the order of installation, the distribution of services and users, and what is to be done by hand on each. Nothing is stored.',
  input: {
    from: 'body',
    schema: multiServerInput,
    choose: () => multiServerInput,
    examples: multiServerExamples,
  },
  answer: {
    description: 'The plan with its derivation.',
    schema: multiServerPlan,
    example: createMultiServerPlanExample,
  },
  problems: bodyProblems,
})
