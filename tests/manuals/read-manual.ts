import { readFileSync } from 'node:fs'

/** What a manual prints, as far as tests compare with it. */
type PrintedManual = {
  document: string
  headings: readonly { number?: string; title: string }[]
  prerequisites?: readonly string[]
  services?: readonly { name: string; description: string }[]
}

/** The manual of a software; fails where there is none, so that nothing passes for want of it. */
export function readManual(software: string): PrintedManual {
  return JSON.parse(readFileSync(new URL(`${software}.json`, import.meta.url), 'utf8'))
}
