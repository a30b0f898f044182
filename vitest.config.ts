import { defineConfig } from 'vitest/config'
import { LongFilesFirst } from './tests/support/long-files-first.ts'
import { PATIENCE_MS } from './tests/support/patience.ts'

/** One project a folder of tests, so that `npx vitest --project domain` answers in seconds and watches. */
const folders = ['domain', 'data', 'architecture', 'api', 'openapi', 'kept', 'pages'] as const

/** What the tests of a folder share and is started before the first of them. */
const setUps: Partial<Record<(typeof folders)[number], string[]>> = {
  kept: ['tests/kept/support/start-postgres.ts'],
  pages: ['tests/pages/support/start-server.ts'],
}

export default defineConfig({
  test: {
    // Files keep nothing behind that another would see, so that a worker loads the modules once.
    isolate: false,
    // What waits for a browser, a disk or a timer leaves half of two cores idle where there are two workers.
    maxWorkers: 4,
    sequence: { sequencer: LongFilesFirst },
    reporters: ['default', './tests/support/last-line-reporter.ts'],
    coverage: { reportsDirectory: 'coverage', reporter: ['html', 'text-summary'] },
    expect: { poll: { timeout: PATIENCE_MS } },
    // A test waits for more than one thing.
    testTimeout: 4 * PATIENCE_MS,
    hookTimeout: 4 * PATIENCE_MS,
    projects: folders.map(name => ({
      extends: true as const,
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        globalSetup: setUps[name] ?? [],
      },
    })),
  },
})
