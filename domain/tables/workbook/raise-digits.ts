const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits that a spreadsheet shows raised or lowered, as the marks that they are: "7500" with such a "1" is not 75001. */
export function raiseDigits(text: string): string {
  return text.replace(/\d/g, digit => raised[Number(digit)] ?? digit)
}
