import type { TranslatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import type { Piece } from './use-evidence.ts'

/** What a piece of evidence is called: its file, or its number among the pasted ones. */
export function namePiece(pieces: readonly Piece[], index: number, t: TranslatePreflightPage): string {
  const piece = pieces[index]
  if (piece?.name) return piece.name
  const number = pieces.slice(0, index + 1).filter(({ name }) => !name).length
  return t('piece.pasted', { number })
}
