import type { Reporter, TestModule } from 'vitest/node'

/** Prints `N passed, N failed` as the very last line of a run, for whoever reads only that. */
export default class LastLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const passed = tests.filter(test => test.result().state === 'passed').length
    const failed = tests.filter(test => test.result().state === 'failed').length
    // A file that can not be loaded has no tests, and must not pass for that.
    const broken = modules.filter(module => module.state() === 'failed' && module.errors().length > 0).length
    const line = `${passed} passed, ${failed + broken + errors.length} failed`
    process.once('exit', () => process.stdout.write(`\n${line}\n`))
  }
}
