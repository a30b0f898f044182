import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files of the last project that are small and take long. */
const long = /\/(?:every-page|api-docs|diagram-text)\./

/** Begins with what takes long, by size where no run has told: of a file that comes last the other workers wait for the end. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files)
    const projects = [...new Set(bySize.map(({ project }) => project.name))]
    return projects.flatMap(name => {
      const own = bySize.filter(({ project }) => project.name === name)
      return own.toSorted((a, b) => Number(long.test(b.moduleId)) - Number(long.test(a.moduleId)))
    })
  }
}
