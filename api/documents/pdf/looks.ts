import type { Style } from './fonts.ts'

/** How parts are set, and the room around their headings, in points. */
export type Look = {
  part: Style
  heading: Style
  body: Style
  beforePart: number
  afterHeading: number
  afterList: number
  rule: number
}

/** A sheet to work with is set roomily, a letter so that it stays on one page. */
export const looks = {
  sheet: {
    part: { font: 'strong', size: 13, leading: 18 },
    heading: { font: 'strong', size: 9, leading: 13 },
    body: { font: 'regular', size: 9, leading: 12.8 },
    beforePart: 22,
    afterHeading: 9,
    afterList: 6,
    rule: 0.8,
  },
  letter: {
    part: { font: 'strong', size: 10, leading: 13 },
    heading: { font: 'strong', size: 9, leading: 13 },
    body: { font: 'regular', size: 8.3, leading: 11.4 },
    beforePart: 9,
    afterHeading: 3,
    afterList: 0,
    rule: 0.4,
  },
} as const satisfies Readonly<Record<string, Look>>
