import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StoreSettings } from '#api/store/create-store.ts'
import { compiledOnce } from './compiled-once.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Runs a command on what is kept there, as an operator does, to its end. */
export function runScript(script: string, settings: Partial<StoreSettings>, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...given], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...compiledOnce,
      DATABASE_URL: settings.databaseUrl ?? '',
      DATABASE_FILE: settings.databaseFile ?? '',
    },
  })
  return { status, stdout, stderr }
}
