import assert from 'node:assert/strict'
import ts from 'typescript'
import { describe, it } from 'vitest'
import { readSources, type SourceFile } from './source-files.ts'

/** Names of what reaches outside: clock, environment, I/O, randomness, timers, global state. */
const impure = new Set([
  'Intl',
  'Temporal',
  'process',
  'Buffer',
  'require',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'crypto',
  'performance',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'globalThis',
  'global',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'eval',
  'Function',
])

/** Every use of an impure name in a file, as "path:line name". */
function findImpurities({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const report = (node: ts.Node, name: string) =>
    found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${name}`)
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isReference(node)) {
      if (impure.has(node.text)) report(node, node.text)
      if (node.text === 'Date' && !isComputing(node)) report(node, 'Date')
    }
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') report(node, 'Math.random')
    if (node.kind === ts.SyntaxKind.AwaitKeyword || ts.isAwaitExpression(node)) report(node, 'await')
    if (ts.isMetaProperty(node)) report(node, node.getText())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Whether `Date` only computes with what it is given, whatever the time zone: `new Date(one)`, `Date.UTC`, or the type. */
function isComputing({ parent }: ts.Identifier): boolean {
  if (ts.isNewExpression(parent)) return parent.arguments?.length === 1
  return (
    ts.isTypeReferenceNode(parent) || (ts.isPropertyAccessExpression(parent) && parent.name.text === 'UTC')
  )
}

/** Whether an identifier stands for a variable, not for a property or for a name of the file's own. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    const first = ts.isQualifiedName(parent) ? parent.left : parent.expression
    return first === node
  }
  const named = 'name' in parent && parent.name === node
  return !named || ts.isShorthandPropertyAssignment(parent)
}

describe('the domain is pure', () => {
  it('uses no clock, environment, I/O, randomness or timer, and formats nothing', () => {
    const files = readSources('domain')
    assert.ok(files.length > 20, 'the domain was read')
    assert.deepEqual(files.flatMap(findImpurities), [])
  })
})

describe('the check itself', () => {
  for (const text of [
    'const now = new Date()',
    'const now = new Date',
    'const noon = new Date(2028, 1, 29, 12)',
    'const now = Date()',
    'const now = Date.now()',
    'const { now } = Date',
    'export const port = process.env.PORT',
    'const dice = Math.random()',
    "console.error('no')",
    "await fetch('https://example.org')",
    'globalThis.cache = 1',
    'setTimeout(() => 1, 5)',
    'const all = { process }',
    "const format = new Intl.NumberFormat('en')",
    'const here = import.meta.url',
  ])
    it(`finds ${text}`, () => {
      assert.ok(findImpurities({ path: 'domain/sizing/example.ts', text }).length > 0)
    })

  for (const [path, text] of [
    ['domain/shared/citation.ts', 'export type Citation = { document: string; section: string }'],
    ['domain/shared/citation.ts', 'const key = citation.document'],
    ['domain/shared/citation.ts', "const manual = { document: '6LE007608' }"],
    ['domain/shared/citation.ts', '// Date.now() is not used here'],
    ['domain/shared/citation.ts', 'const largest = Math.max(1, 2)'],
    ['domain/shared/citation.ts', "const day = new Date('2028-02-29')"],
    ['domain/shared/citation.ts', 'const start = Date.UTC(2028, 1, 29)'],
  ] as const)
    it(`allows ${text} in ${path}`, () => {
      assert.deepEqual(findImpurities({ path, text }), [])
    })
})
