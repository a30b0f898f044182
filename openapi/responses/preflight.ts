import * as z from 'zod'
import { severities } from '#domain/checklists/procedure.ts'
import { shells } from '#domain/parameters/command.ts'
import { checkStatuses, phases } from '#domain/preflight/check.ts'
import { changes } from '#domain/preflight/compare-verdicts.ts'
import { evidenceKinds, noteCodes } from '#domain/preflight/evidence.ts'
import { verdicts } from '#domain/preflight/judge-machine.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { assumption, citation, ruleset } from './shared.ts'

const quote = z
  .object({
    index: z.int().min(0).meta({ description: 'Which evidence, from 0.' }),
    line: z.int().min(1),
    quote: z.string().meta({ description: 'The line, with secrets masked and blanks closed up.' }),
  })
  .meta({ id: 'EvidenceQuote', description: 'Where a fact stands.' })

const command = { shell: z.enum(shells), text: z.string() }

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])),
  z.record(z.string(), z.union([z.string(), z.number()])),
])

export const preflight = z
  .object({
    verdict: z.enum(verdicts).meta({
      description:
        'blocked: something is not met; incomplete: something is not known; attention: remarks only; ready.',
    }),
    text: z.string(),
    software: z.enum(softwareIds),
    phase: z.enum(phases),
    date: z.string(),
    evidence: z.array(
      z.object({
        index: z.int().min(0),
        kind: z.enum(evidenceKinds).nullable(),
        kinds: z.array(z.enum(evidenceKinds)),
        encoding: z
          .string()
          .nullable()
          .meta({ description: 'The encoding of a file; null where a text was sent.' }),
        language: z
          .string()
          .nullable()
          .meta({ description: 'The language of the output, where its words show it.' }),
        host: z.string().nullable(),
        lines: z.int().min(0),
        masked: z.int().min(0).meta({ description: 'How many secrets were masked.' }),
        notes: z.array(z.object({ code: z.enum(noteCodes), text: z.string() })),
      }),
    ),
    facts: z.array(z.object({ id: z.string(), value, evidence: quote })),
    checks: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        status: z.enum(checkStatuses),
        finding: z.enum(checkStatuses).meta({ description: 'What the status would be without a waiver.' }),
        severity: z.enum(severities),
        outcome: z.string().nullable(),
        found: z.string(),
        expected: z.string(),
        evidence: quote.nullable(),
        remedy: z.string().nullable(),
        command: z.object(command).nullable().meta({ description: 'The command whose output answers it.' }),
        waiver: z
          .object({ check: z.string(), reason: z.string(), by: z.string(), at: z.string() })
          .nullable(),
        item: z.string().nullable().meta({ description: 'Id of the checklist’s item that asks the same.' }),
        citation,
        further: z.array(citation),
      }),
    ),
    nextCommand: z
      .object({ ...command, resolves: z.int().min(1) })
      .nullable()
      .meta({ description: 'The one command that answers most of what is open.' }),
    changes: z
      .array(
        z.object({
          check: z.string(),
          before: z.enum(checkStatuses).nullable(),
          after: z.enum(checkStatuses),
          change: z.enum(changes),
        }),
      )
      .optional()
      .meta({
        description:
          'What differs from the verdict on `earlierEvidence`, by findings without waivers: mended, broken, new (not known before), gone (no longer known), other (between two findings of one kind). There only where earlier evidence was sent.',
      }),
    ruleset,
    assumptions: z.array(assumption),
    citations: z.array(citation),
  })
  .meta({ id: 'Preflight', description: 'A machine judged by what was given of it.' })

export type PreflightAnswer = z.infer<typeof preflight>
