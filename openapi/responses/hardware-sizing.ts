import * as z from 'zod'
import { machineRemarks } from '#domain/sizing/compare-machine.ts'
import { archiveScopes, sizeIds } from '#domain/sizing/sizing-facts.ts'
import { citation, explained, marginOf } from './shared.ts'

const size = z.enum(sizeIds).meta({ id: 'Size', description: 'Size of the server.' })

const answer = z
  .object({
    question: z.enum(['managers', 'products', 'services', 'frequency']),
    value: z.union([z.number(), z.enum(archiveScopes)]),
    points: z.int().min(1).max(3),
    citation,
  })
  .meta({ id: 'SizingAnswer', description: 'One of the four questions of the hardware test, answered.' })

const comparison = z
  .object({
    aspect: z.enum(['cpu-cores', 'cpu-class', 'memory', 'disk']),
    required: z.union([z.number(), z.string()]),
    found: z.union([z.number(), z.string(), z.null()]),
    verdict: z.enum(['meets', 'short', 'not-judged']),
    remark: z
      .object({ code: z.enum(machineRemarks), text: z.string() })
      .optional()
      .meta({ description: 'Why what was found is not judged.' }),
  })
  .meta({ id: 'AspectComparison', description: 'One aspect of the machine against the specification.' })

export const hardware = z.object({
  cpuCores: z.int(),
  cpuModels: z.array(z.string()),
  memoryGb: z.number(),
  diskGb: z.number(),
})

export const hardwareSizing = z
  .object({
    score: z.int().min(4).max(11),
    size,
    hardware,
    answers: z.array(answer),
    margins: z.array(marginOf(z.object({ size }), 'SizingMargin')),
    comparison: z.array(comparison).optional(),
    ...explained,
  })
  .meta({ id: 'HardwareSizing', description: 'Size of the server, with its derivation.' })

export type HardwareSizingAnswer = z.infer<typeof hardwareSizing>
