/** Where to go on after signing in: a path of these pages, never elsewhere. */
export function readNext(search: string, otherwise: string): string {
  const next = new URLSearchParams(search).get('next') ?? ''
  // Browsers read a backslash as a slash, and two slashes as the name of another server.
  if (!/^\/(?![/\\])[!-~]*$/.test(next) || next.includes('\\')) return otherwise
  return next
}

/**
 * The page to sign in at, and back from there to the present one. What stands behind a # may be a secret: it stays there,
 * where no server sees it.
 */
export function linkToSignIn(language: string, next: string): string {
  const [path = '', ...rest] = next.split('#')
  const fragment = rest.length > 0 ? `#${rest.join('#')}` : ''
  return `/${language}/sign-in?next=${encodeURIComponent(path)}${fragment}`
}
