import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, it } from 'vitest'
import { type Language, languages } from '#text/language.ts'

const top = join(import.meta.dirname, '../../text')

const folders = readdirSync(top, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => relative(top, join(entry.parentPath, entry.name)))
  .filter(folder => existsSync(join(top, folder, 'en.ts')))

/** What is data within a text: addresses, headers, lists of characters, values as a program writes them. */
const data =
  /(?<=none of|aucun de|keines von|kein|inget av|inga av) " [^{}]*? @|https?:\S+|[\w-]+: (?:application\/json|text\/csv;\S*|Bearer|\*)|(?:[<>:"/\\|?*%;&()@.!#^_-]+|=) (?=[<>:"/\\|?*%;&()@.!#^_-])|"[\w.%-]+"|[<>"/|\\] [?%:;*]|(?<=")(?: [^\s\w])+/g

const units = 'GB|Go|MB|Mo|KB|kB|ko|TB|To|%|h|min|ms|bits?|Bit|bitar|GHz|MHz|Mbit|€|mm|px'

type Rule = { name: string; fault: RegExp; in: readonly Language[] }

const rules: readonly Rule[] = [
  {
    name: 'narrow no-break space before ; : ! ?',
    fault: /[\p{L}\d})»…’\])][ \u00a0]?(?<!\u202f)[;!?](?![\w/&])|[\p{L}\d})»…’\])][ \u00a0]:/u,
    in: ['fr'],
  },
  { name: 'narrow no-break spaces within « »', fault: /«(?!\u202f)|(?<!\u202f)»/, in: ['fr'] },
  { name: 'marks of quotation: « »', fault: /[“”„"]/, in: ['fr'] },
  { name: 'marks of quotation: „ “', fault: /[”«»"]|„[^“]*(?:„|$)|(?:^|“)[^„]*“/, in: ['de'] },
  { name: 'marks of quotation: ” ”', fault: /[“„«»"]/, in: ['sv'] },
  { name: 'marks of quotation: “ ”', fault: /[„«»"]|“[^”]*(?:“|$)|(?:^|”)[^“]*”/, in: ['en'] },
  { name: 'apostrophe: ’', fault: /\p{L}'\p{L}/u, in: languages },
  {
    name: 'no-break space before a unit',
    fault: new RegExp(`[\\d}#] (?:${units})(?![\\p{L}’])`, 'u'),
    in: languages,
  },
  { name: 'no space before a last ellipsis', fault: /[\p{L}}][ \u00a0]…$/u, in: ['en', 'fr'] },
  { name: 'no-break space before a last ellipsis', fault: /^(?!.* > ).*[\p{L}}] ?…$/u, in: ['de', 'sv'] },
  { name: 'labels of windows end in three points', fault: / > .*…|….* > /s, in: languages },
  // In French the one form is that of nothing too: “un” would be said of none. Of a margin the number is `last`.
  {
    name: 'no “one” without its number',
    fault: /\bone \{(?![^}]*\{last\})(?:[^{}#]|\{[^{}]*\})*\}/,
    in: ['fr'],
  },
  // Of limits, and of points, which come in hundreds, there are always many.
  {
    name: 'a count and its noun agree',
    fault:
      /(?<!des )\{(?:done|met|failed|open|shown|count|days|items|lines), number\}(?: sur \{\w+, number\})?[ \u00a0](?:non )?(?!premi|caract|sans)\p{L}+s\b/u,
    in: ['fr'],
  },
  {
    name: 'thousands of points grouped',
    fault: /(?<![\d.])\d{4,}[ \u00a0](?:points|Punkte|poäng)/,
    in: languages,
  },
  { name: 'single spaces', fault: / {2}|\s[,.](?:\s|$)/, in: languages },
  {
    name: 'no word twice',
    fault: /(?<![\p{L}\d])(?!vous|nous)(\p{L}{2,}) \1(?![\p{L}\d])/u,
    in: ['en', 'sv', 'fr'],
  },
]

describe('typography', () => {
  for (const folder of folders)
    it(folder, async () => {
      for (const language of languages) {
        const module = await import(pathToFileURL(join(top, folder, `${language}.ts`)).href)
        for (const [key, text] of Object.entries<string>(module[language])) {
          const prose = text.replace(data, '¤')
          const broken = rules.filter(rule => rule.in.includes(language) && rule.fault.test(prose))
          assert.deepEqual(
            broken.map(({ name }) => name),
            [],
            `${language} ${key}: ${text}`,
          )
        }
      }
    })
})
