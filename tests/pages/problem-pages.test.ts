import { describe, expect, inject, it } from 'vitest'
import { problemCodes } from '#openapi/problem-codes.ts'
import { languages } from '#text/language.ts'
import { translateProblem } from '#text/problems/problems.ts'

/** The text of an element as the server wrote it, and the status. */
async function ask(path: string, language: string, element: string) {
  const answer = await fetch(inject('siteUrl') + path, { headers: { 'accept-language': language } })
  const [, inner = ''] =
    new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 's').exec(await answer.text()) ?? []
  return { status: answer.status, text: inner.replace(/<[^>]*>/g, ' ') }
}

/** A text as React writes it into HTML. */
const write = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

describe.each(languages)('to a browser that prefers %s', language => {
  it.each(Object.entries(problemCodes))('the page of %s says what it is', async (code, status) => {
    const title = translateProblem[language](`problem.${code as keyof typeof problemCodes}.title`)
    const path = `/problems/${code}`
    expect(await ask(path, language, 'h1')).toEqual({ status: 200, text: write(title) })
    expect((await ask(path, language, 'dl')).text).toMatch(new RegExp(`${status}[\\s\\S]*${code}`))
  })
})
