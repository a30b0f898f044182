import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSources, type SourceFile } from './source-files.ts'

/** A class by its stylesheet and its name. */
type Class = { path: string; name: string }

/** The classes that a stylesheet has rules for. */
function listRuled({ path, text }: SourceFile): Class[] {
  const selectors = text.replaceAll(/\/\*.*?\*\/|:global\([^)]*\)/gs, '').matchAll(/([^{};]+)\{/g)
  const names = [...selectors].flatMap(([, selector = '']) =>
    [...selector.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name),
  )
  return [...new Set(names)].map(name => ({ path, name }))
}

/** The classes that a source file sets, of each stylesheet that it imports; the name is `*` where it is made up there. */
function listSet({ path, text }: SourceFile): Class[] {
  if (!text.includes('.module.css')) return []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX)
  const stylesheets = new Map<string, string>()
  const found: Class[] = []
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { text: from } = node.moduleSpecifier
      const name = node.importClause?.name?.text
      if (name && from.endsWith('.module.css')) stylesheets.set(name, posix.join(posix.dirname(path), from))
      return
    }
    const isNamed = ts.isPropertyAccessExpression(node)
    const of = isNamed || ts.isElementAccessExpression(node) ? node.expression : undefined
    const stylesheet = of && ts.isIdentifier(of) ? stylesheets.get(of.text) : undefined
    if (stylesheet) found.push({ path: stylesheet, name: isNamed ? node.name.text : '*' })
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

/** What is set and has no rule, and what has a rule and is set nowhere. */
function compareStyles(stylesheets: readonly SourceFile[], sources: readonly SourceFile[]) {
  const write = ({ path, name }: Class) => `${path} .${name}`
  const ruled = new Set(stylesheets.flatMap(listRuled).map(write))
  const set = new Set(sources.flatMap(listSet).map(write))
  const isMadeUp = (path: string) => set.has(write({ path, name: '*' }))
  return {
    withoutRule: [...set].filter(each => !ruled.has(each) && !each.endsWith(' .*')),
    setNowhere: [...ruled].filter(each => !set.has(each) && !isMadeUp(each.split(' ')[0] ?? '')),
  }
}

describe('styles', () => {
  const stylesheets = readSources('app', ['.module.css'])
  const sources = readSources('app')

  it('are of classes that are set, and no class is set that has none', () => {
    expect(stylesheets.flatMap(listRuled).length).toBeGreaterThan(500)
    expect(compareStyles(stylesheets, sources)).toEqual({ withoutRule: [], setNowhere: [] })
  })
})

describe('the check itself', () => {
  it('finds a class without a rule and a rule without its class, and leaves names that are made up', () => {
    const css = (path: string, text: string) => ({ path, text })
    const found = compareStyles(
      [
        css(
          'app/a.module.css',
          '/* .gone { } */ @media (min-width: 6.5rem) { .on, .off:hover { gap: 1px } }',
        ),
        css('app/b/made-up.module.css', '.to34 { inset: 0 }'),
      ],
      [
        {
          path: 'app/b/b.tsx',
          text: "import a from '../a.module.css'\nimport up from './made-up.module.css'\n<p className={clsx(a.on, a.none, up['to' + n])}/>",
        },
      ],
    )
    expect(found).toEqual({ withoutRule: ['app/a.module.css .none'], setNowhere: ['app/a.module.css .off'] })
  })
})
