import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export const folders = ['app', 'api', 'openapi', 'reports', 'text', 'domain', 'service-worker'] as const
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
