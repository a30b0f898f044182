/** An answer as `--json` prints it. */
export function writeJson(answer: unknown): string {
  return `${JSON.stringify(answer, null, 2)}\n`
}
