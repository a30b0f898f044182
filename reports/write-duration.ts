import type { TranslateDocument } from '#text/documents/documents.ts'

/** Minutes as people say them: hours and minutes from an hour on. */
export function writeDuration(minutes: number, t: TranslateDocument): string {
  return minutes < 60
    ? t('duration.minutes', { minutes })
    : t('duration.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
