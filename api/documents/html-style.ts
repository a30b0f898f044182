/** The look of a document in HTML: paper and hairlines; dark on a dark screen, black on white on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #16181b; --soft: #4a4f57; --line: #9aa1ab; --paper: #fdfdfb }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e8edf4; --soft: #b3bdca; --line: #5b6675; --paper: #10202f }
}
@page { size: A4; margin: 18mm 15mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2.5rem 1.25rem; max-width: 52rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "IBM Plex Sans", system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; font-weight: 600 }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--ink); font-size: 1.2rem; font-weight: 600; break-after: avoid }
h3 { margin: 1rem 0 .25rem; font-size: 1rem; font-weight: 600; break-after: avoid }
p { margin: .25rem 0 }
.kind { color: var(--soft) }
.lead { font-size: 1.1rem }
.facts { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); margin: .75rem 0; border-top: 1px solid var(--line) }
.facts > div { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; column-gap: 1.5rem; padding: .25rem 0; border-bottom: 1px solid var(--line) }
dt { color: var(--soft) }
dd { margin: 0 }
.notice { margin: .75rem 0; padding: .5rem .75rem; border: 1px solid var(--ink) }
table { width: 100%; border-collapse: collapse }
th, td { padding: .25rem 1rem .25rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400 }
thead th { color: var(--soft) }
td { min-width: 6.5rem; overflow-wrap: anywhere; hyphens: auto }
.number { min-width: 0; padding-right: 0; text-align: right }
.number + * { padding-left: 1rem }
td.number { white-space: nowrap }
@media (max-width: 40rem) { th, td { padding-right: .5rem } }
.wide { overflow-x: auto }
tfoot tr:last-child > * { border-bottom-color: var(--ink); font-weight: 600 }
.address { margin: 0 0 1.25rem }
.address p { margin: 0 }
.places { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; margin-top: 3rem }
.places p { padding-top: .25rem; border-top: 1px solid var(--ink); color: var(--soft); font-size: .9rem }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1rem 0 0; padding: 0; list-style: none }
.checks { margin: 0; padding: 0; list-style: none }
.checks > li { display: grid; grid-template-columns: 1.5rem 3rem minmax(0, 1fr); padding: .75rem 0; border-bottom: 1px solid var(--line); break-inside: avoid }
.checks > .lost { border-left: .25rem solid var(--ink); padding-left: .5rem }
.box { width: 1.05em; height: 1.05em; fill: none; stroke: currentColor; vertical-align: -.15em }
.what { font-weight: 600 }
.marks, .remarks { color: var(--soft); font-size: .9rem }
.warning, .record { font-weight: 600 }
.remarks { margin: .25rem 0 0 }
.remarks dt, .remarks dd { display: inline }
.shell { margin-top: .5rem; color: var(--soft); font-size: .9rem }
pre { margin: .25rem 0; padding: .5rem .75rem; border: 1px solid var(--line); white-space: pre-wrap;
  font: .9rem/1.45 "IBM Plex Mono", ui-monospace, monospace; break-inside: avoid }
.logo { display: block; max-width: 12rem; max-height: 4rem; margin-bottom: 1rem }
@media print {
  .wide { overflow: visible }
  :root { --ink: #000; --soft: #222; --line: #777; --paper: #fff }
  html { font-size: 9.5pt }
  body { max-width: none; padding: 0 }
}
`
