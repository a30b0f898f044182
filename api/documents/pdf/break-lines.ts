/** After a space, and inside of words and paths after what joins them; names in capitals stay whole. */
const inText = /(?<= )|(?<=\p{Ll}-)(?=\p{L})|(?<=[/\\])(?=[\p{L}\p{N}])/u
/** In a command only a space may be where a line ends. */
const inCode = /(?<= )/

/**
 * Breaks a text into lines that fit; spaces stay at the ends of lines, where a reader of the text needs them. What is
 * wider than a line on its own is broken anywhere. The first line may begin further right than the
 * others; in a command, with `hanging`, the others do.
 */
export function breakLines(
  text: string,
  widthOf: (text: string) => number,
  { width, first = 0, hanging }: { width: number; first?: number; hanging?: number },
): string[] {
  const lines: string[] = []
  let line = ''
  let used = first
  const endLine = () => {
    lines.push(line)
    line = ''
    used = hanging ?? 0
  }
  for (const piece of text.split(hanging === undefined ? inText : inCode)) {
    const isLonger = used + widthOf(piece.trimEnd()) > width
    if (isLonger && line !== '') endLine()
    if (used + widthOf(piece.trimEnd()) <= width) {
      line += piece
      used += widthOf(piece)
      continue
    }
    for (const character of piece) {
      if (line !== '' && used + widthOf(character) > width) endLine()
      line += character
      used += widthOf(character)
    }
  }
  return [...lines, line]
}
