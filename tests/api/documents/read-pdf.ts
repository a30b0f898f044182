import { getDocumentProxy } from 'unpdf'

/** An element of the tag tree with the text it marks, its children in order. */
export type Tagged = { role: string; alt: string | undefined; page: number; text: string; children: Tagged[] }

export type PdfRead = {
  pages: { text: string; artifacts: string; loose: string[]; size: [number, number]; right: number }[]
  /** The tag tree of each page, in order. */
  trees: Tagged[]
  // biome-ignore lint/suspicious/noExplicitAny: whatever the document's metadata hold
  info: any
  xmpTitle: string
  isMarked: boolean
  outline: string[]
  raw: string
}

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] }
type Item = {
  str?: string
  width?: number
  transform?: number[]
  type?: string
  id?: string | null
  tag?: string
}

/** Reads a PDF with pdf.js: text, tags, metadata. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages: PdfRead['pages'] = []
  const trees: Tagged[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const { byId, artifacts, loose } = gather(items as Item[])
    const tree = (await page.getStructTree()) as Node | null
    if (tree) trees.push(tag(tree, byId, number))
    const { width, height } = page.getViewport({ scale: 1 })
    const right = Math.max(
      0,
      ...(items as Item[]).map(({ transform, width = 0 }) => (transform?.[4] ?? 0) + width),
    )
    pages.push({
      text: [...byId.values()].join('\n'),
      artifacts: artifacts.join('\n'),
      loose,
      size: [width, height],
      right,
    })
  }
  const { info, metadata } = await pdf.getMetadata()
  const marks = await pdf.getMarkInfo()
  const outline = (await pdf.getOutline()) ?? []
  return {
    pages,
    trees,
    info,
    xmpTitle: String(metadata?.get('dc:title') ?? ''),
    isMarked: marks?.Marked === true,
    outline: outline.map(({ title }) => title),
    raw: Buffer.from(bytes).toString('latin1'),
  }
}

/** Texts by the content that marks them; what stands in an artifact; and what nothing marks. */
function gather(items: readonly Item[]) {
  const byId = new Map<string, string>()
  const artifacts: string[] = []
  const loose: string[] = []
  const open: Item[] = []
  for (const item of items) {
    if (item.type?.startsWith('begin')) open.push(item)
    else if (item.type === 'endMarkedContent') open.pop()
    else if (item.str !== undefined && item.str !== '') {
      const id = open.findLast(mark => typeof mark.id === 'string')?.id
      if (typeof id === 'string') byId.set(id, (byId.get(id) ?? '') + item.str)
      else if (open.some(mark => mark.tag === 'Artifact')) artifacts.push(item.str)
      else if (item.str.trim() !== '') loose.push(item.str)
    }
  }
  return { byId, artifacts, loose }
}

function tag(
  { role = 'Root', alt, children = [] }: Node,
  byId: ReadonlyMap<string, string>,
  page: number,
): Tagged {
  const own = children.filter(child => child.role === undefined)
  return {
    role,
    alt,
    page,
    text: own.map(({ id = '' }) => byId.get(id) ?? '').join(''),
    children: children.filter(child => child.role !== undefined).map(child => tag(child, byId, page)),
  }
}

/** Every element of a role, in order of reading. */
export function findAll(trees: readonly Tagged[], role: string): Tagged[] {
  return trees.flatMap(tree => [...(tree.role === role ? [tree] : []), ...findAll(tree.children, role)])
}

/** Everything that an element and its children say. */
export function textOf({ text, children }: Tagged): string {
  return [text, ...children.map(textOf)].join(' ')
}
