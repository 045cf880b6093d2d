import { addressWindow, paper } from './letter-paper.server.ts'

/** For the screen, light and dark, and for A4 paper. Nothing in it comes from outside the file. */
export const htmlStyle = `
:root { --quiet: #595959; --mark: #8a1c1c; --tint: #f3f1ee; --rule: #a6a6a6 }
@media screen {
  :root { color-scheme: light dark }
  body { max-width: 38rem; padding: 3rem 1.5rem }
  article + article { border-block-start: 1px solid var(--rule); margin-block-start: 4rem; padding-block-start: 2rem }
  .addressee { margin-block-end: 3rem }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --quiet: #b0b0b0; --mark: #ff9d94; --tint: #2b2928; --rule: #6b6b6b }
  img { background: #fff; padding: 0.25rem }
}
body { margin: 0 auto; font: 1.0625rem/1.6 "Noto Serif", Georgia, "Times New Roman", serif; overflow-wrap: break-word }
img { display: block; max-width: 100%; height: auto }
.part { font-weight: bold; color: var(--quiet) }
.letterhead { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.5rem; font-weight: bold; line-height: 1.3; padding-block-end: 0.75rem; border-block-end: 1px solid var(--rule); margin-block-end: 2rem }
.letterhead p { flex: 1 1 12rem; margin: 0 }
.date { text-align: end; margin-block-end: 2.5rem }
h1 { font-size: 1.4rem; line-height: 1.3 }
h2 { font-size: 1.1rem; margin-block: 2rem 0.75rem }
h3 { font-size: 1rem; margin-block: 1.5rem 0.75rem }
.label { font-weight: normal }
.courtesy { font-style: italic; color: var(--quiet); font-size: 0.9rem }
/* Justified, short lines would be full of gaps. */
@media print, (min-width: 30rem) {
  .paragraph, .item { text-align: justify }
}
.paragraph, .item { hyphens: auto }
/* Browsers have no patterns to break its words by: justified, its lines would be full of gaps. */
.paragraph:lang(mt), .item:lang(mt) { text-align: start }
.closing { margin-block-start: 2rem }
.signatories { columns: 2 16rem; column-gap: 2rem; padding: 0; list-style: none; font-size: 0.85rem; line-height: 1.4 }
.signatories li { break-inside: avoid; padding-inline-start: 0.75rem; text-indent: -0.75rem; margin-block-end: 0.35rem }
.descriptor { display: block; text-indent: 0; font-style: italic; color: var(--quiet) }
.colophon { margin-block-start: 3rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--rule); font-size: 0.75rem; color: var(--quiet) }
.untranslated { background: var(--tint); border-inline-start: 3px solid var(--mark); padding: 0.35rem 0.75rem }
.mark { font-size: 0.85em; font-weight: normal; font-style: italic; color: var(--mark); text-indent: 0 }
h1 .mark, h2 .mark, h3 .mark, p > .mark { display: block }
.draft { text-align: center; font-weight: bold; color: var(--mark); border: 1px solid; padding: 0.35rem }
.watermark { display: none }
@page { size: A4; margin: ${paper.top}mm ${paper.right}mm ${paper.bottom}mm ${paper.left}mm }
@media print {
  body { font-size: 11pt; line-height: 1.45; orphans: 2; widows: 2; print-color-adjust: exact }
  article + article { break-before: page }
  article > :first-child { margin-block-start: 0 }
  /* It would push the address out of the window; the head of each page says it. */
  .draft:first-child { display: none }
  .letterhead { margin-block-end: 9mm; padding-block-end: 2.5mm }
  .letterhead p { flex-basis: 0 }
  /* The address is where the window of an envelope shows it (decision 009). */
  .above-address { min-height: ${addressWindow.top - paper.top}mm }
  .above-address .letterhead { margin-block-end: 0 }
  .addressee { box-sizing: border-box; width: ${addressWindow.width}mm; min-height: ${addressWindow.height}mm; margin: 0; font-size: 10.5pt; line-height: ${addressWindow.lineHeight}mm }
  .date { margin-block: 0 8mm }
  h1 { font-size: 13pt; margin-block: 0 6mm }
  h2 { font-size: 11.5pt }
  h3 { font-size: 10.5pt }
  h1, h2, h3 { break-after: avoid; break-inside: avoid }
  .salutation { break-after: avoid }
  .closing, .colophon { break-inside: avoid }
  .courtesy { font-size: 9pt }
  .signatories { columns: 2; column-gap: 7mm; font-size: 8.5pt }
  .signatories li { margin-block-end: 1mm }
  .colophon { font-size: 7pt; margin-block-start: 8mm }
  .watermark { display: block; position: fixed; inset: 40% 0 auto; z-index: -1; text-align: center; font-size: 64pt; font-weight: bold; color: #f3e3e3; transform: rotate(-52deg) }
}
`

/** What the desk adds where it shows the letter: the place of the pair one is at. */
export const previewStyle = `
[data-unit] { cursor: pointer; scroll-margin-block: 6rem }
[data-unit]:hover { outline: 1px dotted; outline-offset: 0.25rem }
[data-here] { background: color-mix(in srgb, Highlight 18%, transparent); outline: 2px solid Highlight; outline-offset: 0.25rem }
`
