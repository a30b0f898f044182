import * as z from 'zod/mini'
import { type SiteRecord, siteRecord } from '#domain/site/site-record.ts'

const NAME = 'groundwork-sites'

const news = z.union([
  z.object({ changed: siteRecord }),
  z.object({ removed: z.string() }),
  z.object({ who: z.string() }),
])

/** What one tab tells the others. */
export type SiteNews = { changed: SiteRecord } | { removed: string } | { who: string }

/** A line to the other tabs; one of another version that says something unknown is not listened to. */
export function openSiteChannel(hear: (heard: SiteNews) => void): {
  tell: (news: SiteNews) => void
  close: () => void
} {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} }
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => {
    const read = z.safeParse(news, data)
    if (read.success) hear(read.data)
  }
  return { tell: told => channel.postMessage(told), close: () => channel.close() }
}
