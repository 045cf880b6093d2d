/**
 * The page of a certificate or a statement in Typst, in the manner of the letters. It never changes: all
 * text comes in as data (`sys.inputs.sheet`, JSON) and is shown as strings, so no text can become markup or code.
 */
export const sheetTemplate = String.raw`
#let sheet = json(bytes(sys.inputs.sheet))
#let ink = luma(15%)
#let quiet = luma(38%)

#let lines(string) = string.split("\n").map(line => text(line)).join(linebreak())
#let speak(t) = text(lang: t.lang, lines(t.text))

#set document(title: sheet.title, date: auto)
#set page(
  paper: "a4",
  margin: (left: 25mm, right: 25mm, top: 27mm, bottom: 27mm),
  header: if sheet.mark != none {
    align(right, text(size: 11pt, weight: "bold", tracking: 0.12em, sheet.mark))
  },
  footer: context {
    let page-of = sheet.pageOf
      .replace("{pages}", str(counter(page).final().first()))
      .replace("{page}", str(counter(page).get().first()))
    align(right, text(size: 8.5pt, fill: quiet, page-of))
  },
)
#set text(
  font: "Noto Serif",
  fallback: false,
  size: 10pt,
  fill: ink,
  lang: sheet.lang,
  hyphenate: false,
)
#set par(leading: 0.62em, spacing: 0.9em)
#set list(indent: 2pt, body-indent: 8pt, spacing: 0.8em, marker: [•])
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 1): set block(above: 0pt, below: 1.1em)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 2): set block(above: 2.2em, below: 0.9em)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 3): set block(above: 1.7em, below: 0.8em)
#show heading.where(level: 4): set text(size: 10pt)
#show heading.where(level: 4): set block(above: 1.3em, below: 0.7em)

// A digest may break after every eight characters, and is copied without a blank.
#let seal(string) = text(size: 7.5pt, string.clusters().chunks(8).map(c => box(c.join())).join())
// In a table a digest takes one line.
#let digest(string) = text(size: 4.6pt, string)
#let value(fact) = if fact.seal { seal(fact.value.text) } else { speak(fact.value) }
#let facts(all) = block(above: 1.5em, below: 1.5em, grid(
  columns: (46mm, 1fr),
  column-gutter: 5mm,
  row-gutter: 0.75em,
  ..all.map(fact => (text(fill: quiet, lines(fact.label)), value(fact))).flatten(),
))
#let said(t) = block(
  width: 100%,
  inset: (left: 9pt, y: 2pt),
  stroke: (left: 1.5pt + luma(70%)),
  above: 1em,
  below: 1em,
  speak(t),
)

#let show-table(t) = {
  set text(size: 8pt)
  block(above: 0.9em, below: 1.4em, table(
    columns: t.widths.map(share => share * 1fr),
    inset: (x: 0pt, y: 2.3pt),
    column-gutter: 3mm,
    stroke: none,
    table.header(..t.head.map(h => text(fill: quiet, speak(h)))),
    table.hline(stroke: 0.5pt + luma(70%)),
    ..t.rows.flatten().map(c => if c.seal { digest(c.text) } else { speak(c) }),
  ))
}

#let show-block(b) = {
  if b.kind == "heading" { heading(level: b.level, speak(b.text)) }
  else if b.kind == "facts" { facts(b.facts) }
  else if b.kind == "quote" { said(b.text) }
  else if b.kind == "table" { show-table(b) }
  else if b.kind == "numbered" { enum(..b.items.map(item => speak(item.head))) }
  else if b.kind == "list" { list(..b.items.map(item => {
    speak(item.head)
    if item.more != none { linebreak(); text(size: 9pt, fill: quiet, speak(item.more)) }
  })) }
  else { par(speak(b.text)) }
}

#heading(level: 1, lines(sheet.title))
#for b in sheet.blocks { show-block(b) }
`
