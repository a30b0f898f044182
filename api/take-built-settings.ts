import { existsSync, readFileSync } from 'node:fs'

/**
 * Has Next.js take the settings with which the pages were built, as its own standalone server does: else it loads a
 * compiler at each start to read them from their source, which takes a third of a second and 30 MB.
 */
export function takeBuiltSettings(root: string): void {
  const file = `${root}.next/required-server-files.json`
  // Without a build Next.js says itself what is missing.
  if (!existsSync(file)) return
  const { config } = JSON.parse(readFileSync(file, 'utf8')) as { config: unknown }
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
}
