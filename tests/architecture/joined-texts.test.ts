import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSources, type SourceFile } from './source-files.ts'

/** A colon or a semicolon between two texts, of which French keeps the first one apart by a space. */
const mark = /^[:;](?: |$)/

/** Where code puts texts together with a mark of its own, which is right in English alone: text/join-texts.ts does it. */
function findJoined(file: SourceFile): string[] {
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (isJoined(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push(`${file.path}:${line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isJoined(node: ts.Node): boolean {
  // `${a}: ${b}`, but not `${a}:${b}`, which is a key.
  if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return /^[:;] /.test(node.text)
  if (ts.isTemplateHead(node)) return /^[:;] /.test(node.text)
  if (ts.isJsxText(node)) return mark.test(node.text.trimEnd()) && isAfterText(node)
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'join' &&
    node.arguments.some(argument => ts.isStringLiteral(argument) && /^[:;] $/.test(argument.text))
  )
}

/** What stands in braces just before. */
function isAfterText(node: ts.JsxText): boolean {
  const siblings: readonly ts.JsxChild[] =
    ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent) ? node.parent.children : []
  const before = siblings[siblings.indexOf(node) - 1]
  return before !== undefined && !ts.isJsxText(before)
}

const sources = ['app', 'reports', 'cli'].flatMap(folder => readSources(folder))

describe('marks between texts', () => {
  it('are those of the language', () => {
    expect(sources.flatMap(findJoined)).toEqual([])
  })
})

describe('the check itself', () => {
  it('finds every way to join two texts', () => {
    // A dollar sign apart, as these are no templates here.
    const lines = ['`#{t(1)}: #{t(2)}`', '[a, a].join("; ")', '<p>{a}: {b}</p>', '`: #{a}`', '`#{a}:#{b}`']
    const text = lines.map(line => line.replaceAll('#{', '$' + '{')).join('\n;')
    expect(findJoined({ path: 'app/x.tsx', text })).toEqual([
      'app/x.tsx:1',
      'app/x.tsx:2',
      'app/x.tsx:3',
      'app/x.tsx:4',
    ])
  })
})
