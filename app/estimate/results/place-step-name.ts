/** How wide a figure of the drawings is, in pixels; letters are narrower on average. */
export const FIGURE = 7.4
/** How far a name stays away from the edge of its step, in percent of the drawing, and from a line, in pixels. */
const MARGIN = 1
const GAP = 4

/** Widths of a drawing from which on more has room in it, in rem as in charts.module.css; the first is that of the narrowest phone. */
const widths = [18, 34, 42, 50, 58] as const
const REM = 16

type Width = (typeof widths)[number]

export type StepName = {
  anchor: 'start' | 'middle' | 'end'
  /** In percent of the drawing. */
  x: number
  /** From which width on the name has room, and its figure alone; null where it never has. */
  nameFrom: Width | null
  figureFrom: Width | null
}

/**
 * Place of a step's name above its tread: its middle, or beside what stands on the step, the flag or the headroom before
 * it. No line crosses it: where it has no room its figure stands there, and where that has none, nothing.
 */
export function placeStepName(
  { left, right }: { left: number; right: number },
  name: string,
  figure: string,
  /** What is drawn from where to where, in percent; a line where both are one. */
  drawn: { from: number; to: number },
): StepName {
  const from = Math.max(left, drawn.from)
  const to = Math.min(right, drawn.to)
  const isFree = from > to || from >= right
  const before = from - left
  const after = right - to
  const room = (isFree ? right - left : Math.max(before, after)) - MARGIN
  const roomFrom = (text: string, least: Width) =>
    widths.find(width => width >= least && text.length * FIGURE + GAP <= (room / 100) * width * REM) ?? null
  return {
    ...(isFree
      ? { anchor: 'middle', x: (left + right) / 2 }
      : before >= after
        ? { anchor: 'start', x: left + MARGIN }
        : { anchor: 'end', x: right - MARGIN }),
    nameFrom: roomFrom(name, 34),
    figureFrom: roomFrom(figure, 18),
  }
}
