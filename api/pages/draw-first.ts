import type { RequestHandler, Response } from 'express'

/*
 * A browser asks for the scripts of a page as soon as it reads of them, and a slow line then carries them beside the styles
 * and the fonts, without which nothing is drawn. The page is there without its scripts, and notes what is typed until they
 * are (app/house/note-early-input.ts): they come once it is drawn. On a slow line it then answers some tenths of a second
 * later than it could (docs/decisions/0023-drawn-before-scripts.md), in which nothing is lost.
 */

/** A script of the pages that is loaded at once, up to its source, and the hint to load the first of them early. */
const SCRIPT = /<script src=(?="\/_next\/)(?![^>]*\snomodule)/gi
const HINT = /<link rel="preload" as="script"[^>]*>/g

/** How long after all that it is drawn with a page waits for being drawn: a window behind others may never be. */
const PATIENCE_MS = 100

/**
 * What loads them, in the page itself: what arrives behind the first frame, with the end of the page. What it loads may run
 * because it loads it ('strict-dynamic'), so it loads only what bears the nonce.
 */
const loadWhenDrawn = `{
  const { nonce } = document.currentScript
  const load = () => {
    for (const script of document.querySelectorAll('script[data-src]')) {
      if (script.nonce !== nonce) continue
      script.src = script.dataset.src
      script.removeAttribute('data-src')
    }
  }
  let isBegun = false
  const begin = () => {
    if (isBegun) return
    isBegun = true
    load()
    addEventListener('DOMContentLoaded', load)
  }
  if (document.hidden) begin()
  else requestAnimationFrame(() => setTimeout(begin))
  addEventListener('load', () => setTimeout(begin, ${PATIENCE_MS}))
}`

/** Has a browser draw a page before it loads the scripts of the page. */
export const drawFirst: RequestHandler = (_request, response, next) => {
  const { nonce } = response.locals
  let isFirst = true
  rewriteHtml(response, html =>
    html.replace(HINT, '').replace(SCRIPT, () => {
      const loader = isFirst ? `<script nonce="${nonce}">${loadWhenDrawn}</script>` : ''
      isFirst = false
      return `${loader}<script data-src=`
    }),
  )
  next()
}

type Chunk = string | Uint8Array | null | undefined

/**
 * Changes what is written of an HTML answer, in parts that end between two tags. Everything outside of ASCII stays as it
 * came: bytes are read as the characters of the same numbers.
 */
export function rewriteHtml(response: Response, change: (html: string) => string): void {
  const write = response.write.bind(response) as (...values: unknown[]) => boolean
  const end = response.end.bind(response) as (...values: unknown[]) => Response
  const isHtml = () => String(response.getHeader('Content-Type')).startsWith('text/html')
  let held = ''
  function take(chunk: Chunk, encoding: unknown, isLast: boolean): Buffer {
    const known = typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, known) : Buffer.from(chunk ?? [])
    const html = held + bytes.toString('latin1')
    const lastTag = html.lastIndexOf('<')
    const isOpen = !isLast && lastTag > html.lastIndexOf('>')
    held = isOpen ? html.slice(lastTag) : ''
    return Buffer.from(change(isOpen ? html.slice(0, lastTag) : html), 'latin1')
  }
  response.write = ((chunk: Chunk, ...rest: unknown[]) => {
    if (!isHtml()) return write(chunk, ...rest)
    if (!response.headersSent) response.removeHeader('Content-Length')
    const after = rest.filter(each => typeof each === 'function')
    return write(take(chunk, rest[0], false), ...after)
  }) as typeof response.write
  response.end = ((...values: unknown[]) => {
    if (!isHtml()) return end(...values)
    if (!response.headersSent) response.removeHeader('Content-Length')
    const after = values.filter(each => typeof each === 'function')
    const chunk = typeof values[0] === 'function' ? undefined : (values[0] as Chunk)
    return end(take(chunk, values[1], true), ...after)
  }) as typeof response.end
}
