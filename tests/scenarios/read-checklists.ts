import type { ExpectedChecklist } from './checklists.ts'

/** What the reader below needs of a checklist, from the domain or from JSON. */
export type AnyChecklist = {
  sections: readonly {
    items: readonly {
      id: string
      irreversible: boolean
      commands: readonly { shell: string; text?: string }[]
      after?: readonly string[]
    }[]
  }[]
  assumptions: readonly { code: string }[]
}

/** The part of a checklist, from the domain or from JSON, that an expectation speaks of. */
export function readChecklist(answer: AnyChecklist, expected: ExpectedChecklist): Record<string, unknown> {
  const items = answer.sections.flatMap(section => section.items)
  const find = (id: string) => items.find(item => item.id === id)
  const codes = answer.assumptions.map(({ code }) => code)
  const seen: Record<keyof ExpectedChecklist, unknown> = {
    present: expected.present.filter(find),
    absent: expected.absent.filter(id => !find(id)),
    commands: Object.fromEntries(
      Object.keys(expected.commands ?? {}).map(id => [id, writeCommands(find(id)?.commands)]),
    ),
    irreversible: items.flatMap(({ id, irreversible }) => (irreversible ? [id] : [])),
    waits: (expected.waits ?? []).filter(([later, earlier]) => waitsFor(items, later, earlier)),
    assumptions: (expected.assumptions ?? []).filter(code => codes.includes(code)),
    notAssumed: (expected.notAssumed ?? []).filter(code => !codes.includes(code)),
  }
  return Object.fromEntries(Object.entries(seen).filter(([key]) => key in expected))
}

/** Lines for a shell as "shell: line"; the way through windows and menus is in the reader's language. */
function writeCommands(commands: readonly { shell: string; text?: string }[] = []): string[] {
  return commands.flatMap(({ shell, text }) => (shell === 'gui' ? [] : [`${shell}: ${text}`]))
}

/** Whether an item waits for another one, directly or through others between them. */
function waitsFor(items: AnyChecklist['sections'][number]['items'], later: string, earlier: string): boolean {
  const { after = [] } = items.find(item => item.id === later) ?? {}
  return after.includes(earlier) || after.some(id => waitsFor(items, id, earlier))
}
