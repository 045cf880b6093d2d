/** For the screen, light and dark, and for A4 paper. Nothing in it comes from outside the file. */
export const htmlStyle = `
:root { color-scheme: light dark; --quiet: #595959; --mark: #8a1c1c; --tint: #f3f1ee }
@media (prefers-color-scheme: dark) {
  :root { --quiet: #b0b0b0; --mark: #ff9d94; --tint: #2b2928 }
}
body { margin: 0 auto; max-width: 38rem; padding: 3rem 1.5rem; font: 1.0625rem/1.6 "Noto Serif", Georgia, "Times New Roman", serif; overflow-wrap: break-word }
article + article { border-block-start: 1px solid; break-before: page; margin-block-start: 4rem; padding-block-start: 2rem }
.letterhead, .part, .subject { font-weight: bold }
.subject { margin-block-end: -1rem }
.courtesy { font-style: italic; color: var(--quiet) }
.colophon { margin-block-start: 3rem; font-size: 0.75rem; color: var(--quiet) }
.addressee { margin-block: 0 3rem }
.date { text-align: end; margin-block-end: 2.5rem }
h1 { font-size: 1.4rem; line-height: 1.3 }
h2 { font-size: 1.1rem; margin-block: 2rem 0.75rem }
h3 { font-size: 1rem; margin-block: 1.5rem 0.75rem }
.paragraph, .item { text-align: justify; hyphens: auto }
.closing { margin-block-start: 2rem }
.signatories { columns: 2 16rem; column-gap: 2rem; padding: 0; list-style: none; font-size: 0.85rem; line-height: 1.4 }
.signatories li { break-inside: avoid; padding-inline-start: 0.75rem; text-indent: -0.75rem; margin-block-end: 0.35rem }
.descriptor { display: block; text-indent: 0; font-style: italic; color: var(--quiet) }
.untranslated { background: var(--tint); border-inline-start: 3px solid var(--mark); padding: 0.35rem 0.75rem }
.mark { font-size: 0.85em; font-weight: normal; font-style: italic; color: var(--mark); text-indent: 0 }
h1 .mark, h2 .mark, h3 .mark, p > .mark { display: block }
.draft { text-align: center; font-weight: bold; color: var(--mark); border: 1px solid; padding: 0.35rem }
.watermark { display: none }
@page { size: A4; margin: 27mm 33mm }
@media print {
  :root { color-scheme: light; --quiet: #595959; --mark: #8a1c1c; --tint: #f3f1ee }
  body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.5; orphans: 2; widows: 2 }
  h1, h2, h3 { break-after: avoid }
  .watermark { display: block; position: fixed; inset: 40% 0 auto; z-index: -1; text-align: center; font-size: 64pt; font-weight: bold; color: #f3e3e3; transform: rotate(-52deg) }
}
`
