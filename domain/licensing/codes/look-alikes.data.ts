/**
 * Characters that a typeface draws like one of the keyboard, each before the plain one. They are written by their
 * code points, because nobody could check them by eye.
 */
const pairs = [
  // Cyrillic
  '\u0410A \u0412B \u0421C \u0415E \u041dH \u0406I \u0408J \u041aK \u041cM \u041eO \u0420P \u0405S \u0422T \u0425X',
  '\u0423Y \u051aQ \u051cW \u0430a \u0441c \u0435e \u04bbh \u0456i \u0458j \u043eo \u0440p \u0455s \u051bq \u051dw',
  '\u0445x \u0443y \u04c0l',
  // Greek
  '\u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039aK \u039cM \u039dN \u039fO \u03a1P \u03a4T \u03a5Y \u03a7X',
  '\u03bfo \u03bdv \u03b9i \u03b1a \u03c1p \u03c5u',
  // Latin
  '\u0131i \u0261g \u0269i \u01c0l',
  // Quotes and accents
  "\u2018' \u2019' \u201a' \u201b' \u2032' \u2035' \u00b4' \u02b9' \u02bc'",
  '\u201c" \u201d" \u201e" \u201f" \u2033" \u00ab" \u00bb"',
  // Minus, bullets and slashes
  '\u2212- \u2043- \u00b7. \u2022. \u2044/ \u2215/ \u2217* \u2236:',
]

/** The plain character by the one that looks like it. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(line => line.split(' ').map(([other = '', plain = '']) => [other, plain] as const)),
)
