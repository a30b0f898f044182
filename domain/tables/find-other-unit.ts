import { normaliseCell } from './table.ts'
import { simplifyTitle } from './title.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Words for several pieces, for points and for a time, as they stand in a column of units. */
const otherUnits = words(`
  c h cen cent hundred hundert hundra mil mille tausend thousand tusen dz dtz dzn dozen dutzend douzaine dussin gros
  pack packs pk pak pac pkt paket paquet packung vpe ve lot lots box bx boite karton kar ktn kt carton set sets kit jeu forp
  forpackning fp punkt punkte pkt pkte point points pt pts poang monat monate month months mois
  manad man mon year years jahr jahre an annee annum ar quartal quarter`)

type OtherUnit = { code: 'price-for-several' | 'price-in-other-unit'; found: string }

/** What a price is for by the cell of its unit, where that is not one piece: "100", "10 Stk", "Pack", "DZ", "month". */
export function findOtherUnit(cell: string): OtherUnit | null {
  const unit = normaliseCell(cell)
  if (Number(/\d+/.exec(unit)?.[0] ?? 1) !== 1) return { code: 'price-for-several', found: unit }
  return isOther(unit) ? { code: 'price-in-other-unit', found: unit } : null
}

const forEach = /^(?:je|pro|per|par|\/)\s*/i
const isOther = (unit: string) => otherUnits.has(simplifyTitle(unit.replace(forEach, '')))

/** Nothing that says so is longer. */
const LONGEST = 15

/** Whether a cell beside a price says for what else it is: "pro Jahr", "je Punkt", and under no title "Monat" alone. */
export function saysOtherUnit(cell: string, isTitled: boolean): boolean {
  if (cell === '' || cell.length > LONGEST || /\d/.test(cell)) return false
  const unit = normaliseCell(cell)
  return (forEach.test(unit) || (!isTitled && unit.length > 2)) && isOther(unit)
}
