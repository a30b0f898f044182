export const tools = ['curl', 'TypeScript', 'Power Query'] as const
export type Tool = (typeof tools)[number]

/** A request of the API, written so that it can be pasted into a tool as it is. */
export function writeSnippet(tool: Tool, url: string, body: unknown, language: string): string {
  const json = JSON.stringify(body, null, 2)
  if (tool === 'curl')
    return [
      `curl ${quoteForShell(url)} \\`,
      `  -H 'Content-Type: application/json' -H 'Accept-Language: ${language}' \\`,
      `  -d ${quoteForShell(json)}`,
    ].join('\n')
  if (tool === 'TypeScript')
    return [
      `const response = await fetch(${JSON.stringify(url)}, {`,
      `  method: 'POST',`,
      `  headers: { 'Content-Type': 'application/json', 'Accept-Language': '${language}' },`,
      `  body: JSON.stringify(${json.replaceAll('\n', '\n  ')}),`,
      `})`,
      `const answer = await response.json()`,
      `if (!response.ok) throw new Error(answer.detail)`,
      `console.log(answer)`,
    ].join('\n')
  return [
    `let`,
    `  Body = ${quoteForPowerQuery(JSON.stringify(body))},`,
    `  Answer = Json.Document(Web.Contents(${quoteForPowerQuery(url)}, [`,
    `    Headers = [#"Content-Type" = "application/json", #"Accept-Language" = "${language}"],`,
    `    Content = Text.ToBinary(Body)`,
    `  ]))`,
    `in`,
    `  Answer`,
  ].join('\n')
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function quoteForPowerQuery(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll('#(', '#(#)(')}"`
}
