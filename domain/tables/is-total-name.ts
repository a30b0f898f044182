const totalName =
  /^(?:(?:sous[- ]?|zwischen|sub|end)?(?:total(?:e|t|en|summa|summe|s)?|totaux|gesamt(?:summe|betrag|zahl|anzahl|ergebnis|menge|total)?|summen?|sommes?|sum|delsumma|summa|slutsumma|insgesamt)(?![\p{L}\p{N}])|[σ∑])/iu

/** Whether a cell begins as a sum is called: "Total général", "Gesamtsumme". "TotalEnergies" and "Sommerhaus" are names. */
export const isTotalName = (cell: string) => totalName.test(cell)
