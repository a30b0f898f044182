import type { CommandTemplate } from '../parameters/command.ts'
import type { ParameterValue, ParameterValues, When } from '../parameters/parameter.ts'
import type { ParameterFacts } from '../parameters/parameter-facts.ts'
import type { Citation } from '../shared/citation.ts'
import type { Asks, Aspect, RouteState, StateChange, StateId } from './route-state.ts'

export const severities = ['blocker', 'major', 'advice'] as const
export type Severity = (typeof severities)[number]

export const roles = ['sales', 'vendor', 'customer-it', 'dba', 'integrator'] as const
export type Role = (typeof roles)[number]

export const procedureGroups = ['prepare', 'install', 'licence', 'change', 'protect', 'end', 'help'] as const
type ProcedureGroup = (typeof procedureGroups)[number]

/** One thing to do or to make sure of. Its text stands under its id, the reason under `<id>.why`. */
export type Item<Circumstance extends string = string> = {
  /** Stable and unique in its software: `<software>.<topic>.<what>`. */
  id: string
  severity: Severity
  role: Role
  /** Our estimate of the work itself, in minutes; the manual gives hardly any. */
  effortMinutes: number
  /** Days that what is asked for takes to arrive, counted from the day it is asked for. */
  leadDays?: number
  /** Data or a licence can be lost. */
  irreversible?: true
  when?: When<Circumstance | StateId>
  /** What it asks for of licence, databases and machine; left out where the state of a route excludes that. */
  asks?: Asks
  /** The parameter that it is about: where another tool knows it, it is said with the item from where that is. */
  shows?: string
  /** Ids of items that must be finished before; those that do not apply are passed over. */
  after?: readonly string[]
  commands?: readonly CommandTemplate<Circumstance>[]
  citation: Citation
  further?: readonly Citation[]
  /** Codes of the rulings that this item rests on. */
  rulings?: readonly string[]
  /** Takes the texts of another key, filled with values of its own. */
  wording?: { key: string; values: Readonly<Record<string, string>> }
}

export type Section = {
  id: string
  when?: When
  /** Each item waits for the one before; otherwise they can be done side by side. */
  inOrder?: true
  /** Does not wait for the section before, as every other does. */
  alongside?: true
  items: readonly Item[]
}

/** Something to carry out with a software: sections one after the other, but for those that stand alongside. */
export type Procedure = {
  id: string
  group: ProcedureGroup
  parameters: readonly string[]
  /** Parameters that may stay open here, whatever their default elsewhere. */
  open?: readonly string[]
  /** What it needs of the state of a route, and what it leaves. */
  turns?: StateChange
  sections: readonly Section[]
}

/** A reading of the manual that an item rests on. */
export type Ruling = { citation: Citation }

/** One question on the way to the right procedure; an answer asks the next one or names what to carry out. */
export type PathQuestion = { id: string; answers: readonly PathAnswer[] }
export type PathAnswer = { id: string } & ({ question: string } | Route)

/** Procedures one after the other, and what the answers tell of the state at the start. */
export type Route = { starts?: RouteState; procedures: readonly RouteStep[] }
export type RouteStep = { id: string; parameters?: ParameterValues; on?: 'old-machine' }

/** A test made while something is wrong; each outcome leads to another test or to workarounds, in order. */
export type FaultTest = Item & { outcomes: readonly { id: string; leadsTo: readonly string[] }[] }
type Symptom = { id: string; citation: Citation; firstTest: string }
export type Troubleshooting = {
  symptoms: readonly Symptom[]
  tests: readonly FaultTest[]
  workarounds: readonly Item[]
}

/** Everything a software's checklists are made from. */
export type ProcedureFacts = ParameterFacts & {
  rulings: Readonly<Record<string, Ruling>>
  /** Where the defaults of parameters come from, and the one place where the manual speaks of duration. */
  defaultsFrom: Citation
  effortsFrom: Citation
  procedures: readonly Procedure[]
  paths: readonly PathQuestion[]
  /** Where the manual tells what becomes of licence, databases and machine. */
  statesFrom: Readonly<Record<Aspect, Citation>>
  /** What is asked anew of an old machine, each with its default there; null where that is the usual one. */
  ofOldMachine?: Readonly<Record<string, ParameterValue | null>>
  troubleshooting: Troubleshooting
  /** Sections of the manual that no item cites, each with the code of the reason. */
  sectionsLeftOut: Readonly<Record<string, string>>
  /** What texts and commands may use beside the parameters themselves. */
  deriveValues?: (values: ParameterValues) => Readonly<Record<string, string | number>>
}
