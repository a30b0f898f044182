import { describe, expect, it } from 'vitest'
import { folders, listImports, readSources, type SourceFile } from './source-files.ts'

/**
 * The rooms of the domain from the ground up: each imports only from rooms on lower floors, never from one beside it.
 * The engines in between get a software's facts passed in; only `software` knows which there are, and in it only the
 * files beside the folders.
 */
const floors = [
  ['shared'],
  ['parameters'],
  ['checklists', 'sizing', 'tables'],
  ['conflicts', 'licensing', 'preflight'],
  ['quotes', 'site'],
  ['software'],
]

const roomOf = (path: string) => /^domain\/([^/]+)\//.exec(path)?.[1]
const floorOf = (room: string) => floors.findIndex(rooms => rooms.includes(room))

/** Imports of the domain that run up or aside, as "from → to". */
function findArrowsUp(files: readonly SourceFile[]): string[] {
  return files.flatMap(file => {
    const from = roomOf(file.path)
    return listImports(file)
      .filter(target => {
        const to = roomOf(target)
        return from && to && from !== to && floorOf(to) >= floorOf(from)
      })
      .map(target => `${file.path} → ${target}`)
  })
}

/** Imports of a software's folder from another's, or from the files that know all of them, as "from → to". */
function findArrowsBetweenPacks(files: readonly SourceFile[]): string[] {
  const packOf = (path: string) => /^domain\/software\/([^/]+)\//.exec(path)?.[1]
  return files.flatMap(file => {
    const own = packOf(file.path)
    return listImports(file)
      .filter(target => own && target.startsWith('domain/software/') && packOf(target) !== own)
      .filter(target => target !== 'domain/software/pack.ts')
      .map(target => `${file.path} → ${target}`)
  })
}

/** Files that import each other in a circle, over however many others, types too: each circle by its files. */
function findCircles(files: readonly SourceFile[]): string[][] {
  const graph = new Map(files.map(file => [file.path, listImports(file)]))
  const reach = (start: string) => {
    const seen = new Set<string>()
    const queue = [...(graph.get(start) ?? [])]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(...(graph.get(next) ?? []))
    }
    return seen
  }
  const reached = new Map([...graph.keys()].map(path => [path, reach(path)]))
  const inCircles = [...reached].filter(([path, seen]) => seen.has(path))
  const circles = inCircles.map(([path, seen]) =>
    [...seen].filter(other => reached.get(other)?.has(path)).sort(),
  )
  return [...new Map(circles.map(circle => [circle.join(), circle])).values()]
}

const sources = folders.flatMap(folder => readSources(folder))

describe('imports', () => {
  it('were read in every folder', () => {
    for (const folder of folders) {
      const files = sources.filter(({ path }) => path.startsWith(`${folder}/`))
      expect(files.flatMap(listImports).length, folder).toBeGreaterThan(files.length / 2)
    }
  })

  it('run in no circle between files, types too', () => {
    expect(findCircles(sources)).toEqual([])
  })
})

describe('the rooms of the domain', () => {
  const domain = sources.filter(({ path }) => path.startsWith('domain/'))

  it('all stand on a floor', () => {
    const rooms = new Set(domain.map(({ path }) => roomOf(path)))
    expect([...rooms].sort()).toEqual(floors.flat().sort())
  })

  it('import only from lower floors', () => {
    const between = domain.flatMap(file =>
      listImports(file).filter(target => roomOf(target) && roomOf(target) !== roomOf(file.path)),
    )
    expect(between.length).toBeGreaterThan(200)
    expect(findArrowsUp(domain)).toEqual([])
  })
})

describe('the folders of software', () => {
  it('know no other software', () => {
    const packs = sources.filter(({ path }) => /^domain\/software\/[^/]+\//.test(path))
    expect(packs.length).toBeGreaterThan(80)
    expect(findArrowsBetweenPacks(packs)).toEqual([])
  })
})

describe('the checks themselves', () => {
  const file = (path: string, ...targets: string[]): SourceFile => ({
    path,
    text: targets.map(target => `import type { Thing } from '${target}'`).join('\n'),
  })

  it('find a circle of two, of three through an alias, and of a file with itself', () => {
    const planted = [
      file('api/a.ts', './b.ts'),
      file('api/b.ts', './a.ts'),
      file('app/a.tsx', '#text/b.ts'),
      file('text/b.ts', '#domain/c.ts'),
      file('domain/c.ts', '../app/a.tsx'),
      file('text/own.ts', './own.ts'),
      file('text/apart.ts', './own.ts'),
    ]
    expect(findCircles(planted)).toEqual([
      ['api/a.ts', 'api/b.ts'],
      ['app/a.tsx', 'domain/c.ts', 'text/b.ts'],
      ['text/own.ts'],
    ])
  })

  it('find a circle planted among the files of the repository', () => {
    const [deep] = sources.filter(({ path }) => path === 'domain/shared/citation.ts')
    const planted = [
      ...sources.filter(source => source !== deep),
      file('domain/shared/citation.ts', '#app/estimate/estimate.tsx'),
    ]
    expect(findCircles(planted).flat()).toContain('domain/shared/citation.ts')
  })

  it('find a software that knows another, or all of them', () => {
    const other = file('domain/software/stream/a.ts', '../sage-100c-crm/manual.ts', './b.ts', '../pack.ts')
    const all = file('domain/software/stream/b.ts', '../registry.ts', '../../shared/citation.ts')
    expect(findArrowsBetweenPacks([other, all])).toEqual([
      'domain/software/stream/a.ts → domain/software/sage-100c-crm/manual.ts',
      'domain/software/stream/b.ts → domain/software/registry.ts',
    ])
  })

  it('find an arrow up and one aside, and allow one down', () => {
    const up = file('domain/licensing/estimate-licence.ts', '../software/stream/pack.ts')
    const aside = file('domain/sizing/size-hardware.ts', '../checklists/procedure.ts')
    const down = file('domain/software/stream/pack.ts', '../../licensing/licence-facts.ts')
    expect(findArrowsUp([up, aside, down])).toEqual([
      'domain/licensing/estimate-licence.ts → domain/software/stream/pack.ts',
      'domain/sizing/size-hardware.ts → domain/checklists/procedure.ts',
    ])
  })
})
