import { normaliseCell } from './table.ts'
import { simplifyTitle } from './title.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Words for several pieces, and for a time, as they stand in a column of units. */
const otherUnits = words(`
  c h cen cent hundred hundert hundra mil mille tausend thousand tusen dz dtz dzn dozen dutzend douzaine dussin gros
  pack packs pk pak pac pkt paket paquet packung vpe ve lot lots box bx boite karton kar ktn kt carton set sets kit jeu forp
  forpackning fp monat monate month months mois manad man mon year years jahr jahre an annee annum ar quartal quarter`)

type OtherUnit = { code: 'price-for-several' | 'price-in-other-unit'; found: string }

/** What a price is for by the cell of its unit, where that is not one piece: "100", "10 Stk", "Pack", "DZ", "month". */
export function findOtherUnit(cell: string): OtherUnit | null {
  const unit = normaliseCell(cell)
  if (Number(/\d+/.exec(unit)?.[0] ?? 1) !== 1) return { code: 'price-for-several', found: unit }
  return otherUnits.has(simplifyTitle(unit)) ? { code: 'price-in-other-unit', found: unit } : null
}
