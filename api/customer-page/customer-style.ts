/** The look around the document: paper and ink as on the other pages, the document a sheet on it; on paper the sheet alone. */
export const customerStyle = `
@font-face { font-family: "IBM Plex Sans"; font-weight: 100 700; font-display: swap;
  src: url("/api/docs/ibm-plex-sans-latin-wght-normal.woff2") format("woff2") }
@media screen {
  :root { --desk: #f4f1e8; --paper: #fff; --ink: #1b2230; --soft: #515766; --line: #d5cfbf; --strong: #7d7768; --flag: #b8340f }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --desk: #0c2340; --paper: #102b4d; --ink: #eaf2fb; --soft: #b3c8e0; --line: #2b4d76; --strong: #7fa0c4; --flag: #ffb257 }
}
@media screen {
  body { max-width: none; padding: 0; background: var(--desk) }
  .bar, main { max-width: 56rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2rem) }
  .bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1.5rem; padding-block: .5rem }
  .bar nav { display: flex; gap: .25rem }
  .bar nav a, .bar nav span { display: inline-flex; align-items: center; justify-content: center; min-width: 2.75rem; min-height: 2.75rem; padding: 0 .5rem; font-size: .875rem }
  .bar nav span { border-bottom: 2px solid var(--flag); font-weight: 600 }
  a { color: inherit; text-underline-offset: .2em }
  :focus-visible { outline: 2px solid var(--flag); outline-offset: 2px }
  .standing { margin: .5rem 0 1.25rem; padding: .75rem 1rem; border-left: 4px solid var(--strong); background: var(--paper) }
  .standing.open { border-left-color: var(--flag) }
  .standing p:not(.acts) { margin: 0 }
  .standing .first { font-weight: 600 }
  .standing .small, .answer .small { color: var(--soft); font-size: .875rem }
  .acts { display: flex; flex-wrap: wrap; gap: .75rem; margin: .75rem 0 0; align-items: center }
  .button { display: inline-flex; align-items: center; min-height: 2.75rem; padding: .25rem 1.1rem; border: 1px solid var(--ink); border-radius: 2px;
    background: transparent; color: var(--ink); font: inherit; text-decoration: none; cursor: pointer }
  .button.first { background: var(--ink); color: var(--desk); font-weight: 500 }
  .button:hover { text-decoration: underline }
  article { padding: clamp(1.1rem, 4vw, 3rem); border: 1px solid var(--line); background: var(--paper) }
  article .logo { background: #fff }
  .answer { margin: 1.5rem 0 3rem; padding: clamp(1.1rem, 4vw, 2rem) clamp(1.1rem, 4vw, 3rem); border: 1px solid var(--strong); background: var(--paper) }
  .answer h2 { margin: 0 0 .5rem; padding: 0; border: 0 }
  .answer form { display: grid; gap: 1rem; max-width: 34rem; margin-top: 1rem }
  .answer label { display: block; margin-bottom: .25rem; font-size: .875rem; font-weight: 500 }
  .answer input, .answer textarea { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--strong); border-radius: 2px;
    background: var(--desk); color: var(--ink); font: inherit }
  .answer [aria-invalid] { border-color: var(--flag); box-shadow: inset 3px 0 0 var(--flag) }
  .fault { margin: .25rem 0 0; color: var(--flag); font-size: .875rem; font-weight: 500 }
  .alone { min-height: 60vh; padding-top: 12vh; max-width: 38rem }
  .alone h1 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem) }
  .alone p { margin-top: .75rem; font-size: 1.1rem }
}
/* On a phone a line of the order stands in lines: its name, its reference, quantity × price, amount. */
@media screen and (max-width: 40rem) {
  table:has(tfoot) thead { position: absolute; clip-path: inset(50%) }
  table:has(tfoot) tr { display: flex; flex-wrap: wrap; gap: 0 .5rem; padding: .5rem 0; border-bottom: 1px solid var(--line) }
  table:has(tfoot) tr > * { min-width: 0; padding: 0; border: 0 }
  table:has(tfoot) tr > :last-child { order: 3; margin-left: auto; font-weight: 600 }
  table:has(tfoot) .what { flex: 1 }
  tfoot th { flex: 1 1 8rem }
  table:has(tfoot) td:nth-child(2):not(:last-child), table:has(tfoot) td:nth-child(n + 5) { order: 2 }
  table:has(tfoot) td:nth-child(3) { order: 1; flex-basis: 100% }
  table:has(tfoot) td:nth-child(4) { flex: 1 1 calc(100% - 3rem) }
  table:has(tfoot) td:nth-child(n + 5):empty { display: none }
  table:has(tfoot) td:nth-child(5)::before { content: "×\\00a0" }
  table:has(tfoot) td.number:nth-child(6):not(:last-child)::before { content: "−" }
}
@media print {
  .bar, .acts, .answer, .open, .standing .small { display: none }
  .standing { margin: 0 0 4mm }
  h2 { margin: 5mm 0 1.5mm } .address { margin-bottom: 3mm } .places { margin-top: 10mm }
}
`
