import { cookies, headers } from 'next/headers'
import { isLanguage, type Language } from '#text/language.ts'

/** The language of the present request, as the server in front has settled it from path and Accept-Language. */
export async function requestLanguage(): Promise<Language> {
  const language = (await headers()).get('x-groundwork-language') ?? ''
  return isLanguage(language) ? language : 'en'
}

export type Theme = 'system' | 'light' | 'dark'

/** The appearance the reader chose, kept in a cookie so that the first paint already has it. */
export async function requestTheme(): Promise<Theme> {
  const theme = (await cookies()).get('theme')?.value
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** What a script in the page itself must carry to be run. */
export async function requestNonce(): Promise<string | undefined> {
  return (await headers()).get('x-nonce') ?? undefined
}
