import { existsSync, readFileSync } from 'node:fs'

type Settings = Readonly<Record<string, unknown>>

/** The settings with which the pages were built, so that their source need not be compiled at each start. */
export function readBuiltSettings(root: string): Settings | undefined {
  const file = `${root}.next/required-server-files.json`
  // Without a build Next.js says itself what is missing.
  if (!existsSync(file)) return undefined
  return (JSON.parse(readFileSync(file, 'utf8')) as { config: Settings }).config
}
