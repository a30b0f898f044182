import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '..', '..')

export const folders = [
  'app',
  'api',
  'openapi',
  'reports',
  'text',
  'domain',
  'cli',
  'service-worker',
] as const
export type Folder = (typeof folders)[number]

/** A source file by its path from the top of the repository, with `/` between folders. */
export type SourceFile = { path: string; text: string }

/** Every file of a folder whose name ends so, deep. */
export function readSources(folder: string, endings: readonly string[] = ['.ts', '.tsx']): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && endings.some(ending => entry.name.endsWith(ending)))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({
      path: relative(root, path).split('\\').join('/'),
      text: readFileSync(path, 'utf8'),
    }))
}

const known = new WeakMap<SourceFile, readonly string[]>()

/** What a file imports, types too: the path of a file from the top of the repository, or `package <name>`. */
export function listImports(file: SourceFile): readonly string[] {
  const imports = known.get(file) ?? readImports(file)
  known.set(file, imports)
  return imports
}

function readImports({ path, text }: SourceFile): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('#')) return fileName.slice(1)
    return fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : `package ${fileName}`
  })
}
