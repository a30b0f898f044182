import assert from 'node:assert/strict'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { everyProcedure } from '../../domain/support/checklists.ts'
import { hostileTexts } from '../../domain/support/hostile-texts.ts'
import { startApi } from '../start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'

type Item = { id: string; text: string; number: string; commands: { shell: string; text: string }[] }

async function make(body: object, language = 'en') {
  const headers = { 'accept-language': language }
  const { json } = await api.post(path, body, headers)
  const { text, headers: sent } = await api.post(path, body, { ...headers, accept: 'text/markdown' })
  const items: Item[] = json.sections.flatMap((section: { items: Item[] }) => section.items)
  return { json, items, text, sent, tree: fromMarkdown(text) }
}

/** Every node of a type, in order. */
function findAll<Type extends Nodes['type']>(node: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  const own = node.type === type ? [node as Extract<Nodes, { type: Type }>] : []
  return 'children' in node ? [...own, ...node.children.flatMap(child => findAll(child, type))] : own
}

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
}

describe('the Markdown of a checklist', () => {
  for (const [index, { pack, procedure }] of everyProcedure.entries())
    it(`reads back as the list: ${pack.id} ${procedure.id}`, async () => {
      const language = languages[index % languages.length]
      const { json, items, text, tree } = await make({ software: pack.id, procedure: procedure.id }, language)
      const headings = findAll(tree, 'heading')
      assert.deepEqual(
        headings.map(({ depth }) => depth),
        [1, ...headings.slice(1).map(() => 2)],
      )
      const titles = headings.map(textOf)
      assert.ok(titles[0]?.endsWith(json.title))
      for (const { title } of json.sections) assert.ok(titles.includes(title), title)
      const tasks = findAll(tree, 'listItem').filter(item => /^\[[ x]\] /.test(textOf(item)))
      assert.deepEqual(
        tasks.map(task => textOf(task.children[0] as Nodes)),
        items.map(({ number, text: what }) => `[ ] ${number} ${what}`),
      )
      const lines = items.flatMap(({ commands }) => commands.filter(({ shell }) => shell !== 'gui'))
      assert.deepEqual(
        findAll(tree, 'code').map(({ value }) => value),
        lines.map(command => command.text),
      )
      assert.equal([...text.matchAll(/^- \[ \] /gm)].length, items.length)
    })

  it('ticks what is done, and says what else was noted', async () => {
    const at = '2026-11-24T08:30:00Z'
    const progress = [
      { item: 'stream.mqtt.port-free', state: 'done', by: 'A. Martin', at },
      { item: 'stream.mqtt.find-process', state: 'not-applicable', at, note: 'It is free.' },
    ]
    const { text } = await make({ software: 'stream', procedure: 'change-mqtt-port', progress })
    assert.match(text, /^- \[x\] \*\*A1\*\*/m)
    assert.match(text, /\*\*Done · A\. Martin · 2026-11-24, 08:30 UTC\*\*/)
    assert.match(text, /^- \[ \] \*\*A2\*\*/m)
    assert.match(text, /\*\*Not applicable · 2026-11-24, 08:30 UTC · It is free\.\*\*/)
  })

  it('is sent as a file', async () => {
    const { sent } = await make({
      software: 'stream',
      procedure: 'back-up',
      parameters: { siteName: '../../x' },
    })
    assert.equal(sent.get('content-disposition'), 'attachment; filename=x-back-up.md')
  })
})

describe('what someone typed, in Markdown', () => {
  const injected = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![x](http://example.org/x.png)',
    '# heading',
    '- [x] done',
    '1. one',
    '> quote',
    '**bold** _it_ `code` ~~no~~ $x$ | a | b |',
    '```',
    '    code',
    '---',
    '&lt;b&gt; &copy;',
    'www.example.org https://example.org a@example.org',
    '[^1]: note',
    'C:\\new\\*.hhd',
    ...hostileTexts,
  ]

  it('stays text', async () => {
    const bodyWith = (text: string, parameters = {}) => ({
      software: 'stream',
      procedure: 'change-mqtt-port',
      parameters,
      progress: [
        { item: 'stream.mqtt.port-free', state: 'problem', by: text, at: '2026-11-24T08:30:00Z', note: text },
      ],
    })
    const plain = await make(bodyWith('plain'))
    const codes = plain.items.flatMap(({ commands }) => commands).filter(({ shell }) => shell !== 'gui')
    let accepted = 0
    for (const text of injected) {
      const asName = await api.post(path, bodyWith(text, { siteName: text }), { accept: 'text/markdown' })
      const isAccepted = asName.status === 200
      if (isAccepted) accepted++
      const { text: written } = isAccepted
        ? asName
        : await api.post(path, bodyWith(text), { accept: 'text/markdown' })
      const tree = fromMarkdown(written)
      for (const type of [
        'html',
        'link',
        'image',
        'blockquote',
        'thematicBreak',
        'emphasis',
        'inlineCode',
      ] as const)
        assert.equal(findAll(tree, type).length, 0, `${type}: ${text}`)
      assert.equal(findAll(tree, 'heading').length, findAll(plain.tree, 'heading').length, text)
      assert.equal(findAll(tree, 'code').length, codes.length, text)
      if (isAccepted)
        assert.ok(textOf(tree).includes(text.trim().replace(/ {2,}/g, ' ')) || / {2}/.test(text), text)
      assert.doesNotMatch(written.replace(/\\./g, ''), /www\.|https?:\/\/|~~|\$x\$/, text)
    }
    assert.ok(accepted > 40)
  })
})
