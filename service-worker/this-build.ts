/** Put in by the build: what it is told from others by, and the addresses of its static files. */
declare const BUILD_ID: string
declare const STATIC_FILES: readonly string[]

export const buildId = BUILD_ID
export const staticFiles = STATIC_FILES

const known = new Set(staticFiles)

/** Whether all of these static files, at least one, are of the build that this worker belongs to. */
export function areOfThisBuild(files: readonly string[]): boolean {
  return files.length > 0 && files.every(file => known.has(file))
}

/** The static files that a page names. */
export function listStaticFiles(html: string): string[] {
  return html.match(/\/_next\/static\/[^"'\\<>\s?#]+\.(?:js|css|woff2)/g) ?? []
}
