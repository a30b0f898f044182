import { readDay } from '../shared/utc-day.ts'

const USUAL_DAYS = 30
/** The most for which a link holds. */
export const MOST_LINK_DAYS = 366

/** For how many days a link holds of which nobody said so: 30, and longer where the quote does, wherever its customer is. */
export function countLinkDays(validUntil: string, today: string): number {
  const left = (readDay(validUntil) ?? 0) - (readDay(today) ?? 0)
  // The last day is over a day later, and in the west of the world half a day after that.
  return Math.min(Math.max(USUAL_DAYS, left + 2), MOST_LINK_DAYS)
}
