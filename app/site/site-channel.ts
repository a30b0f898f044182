import { readSite } from '#domain/site/read-site.ts'
import type { Site } from '#domain/site/site.ts'

// Pages of version 1 listen to another one.
const NAME = 'groundwork-installations'

/** What one tab tells the others. */
export type SiteNews = { changed: Site } | { removed: string } | { who: string }

/** A line to the other tabs; one of another version that says something unknown is not listened to. */
export function openSiteChannel(hear: (heard: SiteNews) => void): {
  tell: (news: SiteNews) => void
  close: () => void
} {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} }
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => {
    const news = readNews(data)
    if (news) hear(news)
  }
  return { tell: told => channel.postMessage(told), close: () => channel.close() }
}

function readNews(data: unknown): SiteNews | null {
  const { changed, removed, who } = (data ?? {}) as Record<string, unknown>
  if (typeof removed === 'string') return { removed }
  if (typeof who === 'string') return { who }
  const reading = changed === undefined ? null : readSite(changed)
  return reading && 'site' in reading ? { changed: reading.site } : null
}
