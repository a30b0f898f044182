import { runCli } from '../../../cli/run-cli.ts'

/** Runs the command line as in a terminal without colours; `broken` stands for one that nothing can be written to. */
export async function runInTerminal(args: readonly string[], broken?: Error) {
  const [text, faults]: [string[], string[]] = [[], []]
  const code = await runCli(args, {
    write: more => {
      if (broken) throw broken
      text.push(more)
    },
    error: more => void faults.push(more),
    isTerminal: false,
  })
  return { code, text: text.join(''), faults: faults.join('') }
}
