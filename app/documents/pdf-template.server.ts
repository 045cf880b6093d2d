/**
 * The letter's page in Typst. It never changes: all text comes in as data (`sys.inputs.letter`, JSON
 * made by `pdf.server.ts`) and is shown as strings, so no text can become markup or code.
 */
export const pdfTemplate = String.raw`
#let letter = json(bytes(sys.inputs.letter))

#let side-margin = 33mm
#let top-margin = 30mm
#let bottom-margin = 27mm
#let text-width = 210mm - 2 * side-margin
#let ink = luma(15%)
#let quiet = luma(38%)
#let draft-ink = rgb("#8a1c1c")

#let lines(string) = string.split("\n").map(line => text(line)).join(linebreak())
#let speak(t) = text(lang: t.lang, region: t.region, lines(t.text))
#let mark = text(size: 8.5pt, weight: "regular", style: "italic", fill: draft-ink, letter.mark)
#let tinted(body) = block(
  width: 100%,
  fill: luma(95.5%),
  stroke: (left: 2pt + draft-ink),
  outset: (x: 8pt, y: 5pt),
  above: 1.7em,
  below: 1.7em,
  body,
)
#let marked(t, body) = if t.untranslated {
  tinted({ block(below: 0.55em, sticky: true, mark); body })
} else { body }

#let footer = context {
  let page-of = letter.pageOf
    .replace("{pages}", str(counter(page).final().first()))
    .replace("{page}", str(counter(page).get().first()))
  let draft = if letter.draft != none {
    text(size: 8.5pt, weight: "bold", fill: draft-ink, hyphenate: false, letter.draft)
    h(10pt)
  }
  align(center, draft + text(size: 8.5pt, fill: quiet, page-of))
}
#let draft-header = if letter.draft != none {
  align(center, box(
    stroke: 1pt + draft-ink,
    inset: (x: 14pt, y: 6pt),
    text(size: 13pt, weight: "bold", fill: draft-ink, hyphenate: false, letter.draft),
  ))
}
// A frame, not a word across the page: that would get between the lines when they are copied.
#let draft-frame = if letter.draft != none {
  place(center + horizon, rect(width: 100% - 16mm, height: 100% - 16mm, stroke: 0.8pt + rgb("#c99a9a")))
}

#set document(title: letter.fileTitle, date: auto)
#set page(
  paper: "a4",
  margin: (x: side-margin, top: top-margin, bottom: bottom-margin),
  header: draft-header,
  header-ascent: 9mm,
  footer: footer,
  background: draft-frame,
)
#set text(
  font: "Noto Serif",
  fallback: false,
  size: 11pt,
  fill: ink,
  lang: letter.lang,
  region: letter.region,
  hyphenate: true,
  costs: (hyphenation: 130%),
)
#set par(justify: true, leading: 0.74em, spacing: 1.2em)
#set list(indent: 2pt, body-indent: 8pt, spacing: 0.85em, marker: [•])
#show heading: set text(hyphenate: false)
#show heading: set par(justify: false)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 1): set block(above: 0pt, below: 1.6em)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 2): set block(above: 1.9em, below: 1.1em)
#show heading.where(level: 3): set text(size: 10pt)
#show heading.where(level: 3): set block(above: 1.5em, below: 1.1em)

// The address stands in the window of an envelope: 50 mm from the top, 45 mm high at least.
#if letter.addressee.len() > 0 {
  let address = {
    set par(justify: false, leading: 0.6em)
    set text(hyphenate: false)
    letter.addressee.map(lines).join(linebreak())
  }
  v(50mm - top-margin)
  context block(
    width: 85mm,
    height: calc.max(measure(block(width: 85mm, address)).height, 42mm),
    address,
  )
}
#if letter.date != none { block(width: 100%, below: 2.4em, align(right, lines(letter.date))) }
#marked(letter.title, heading(level: 1, speak(letter.title)))

#let plain(t) = {
  set par(justify: false)
  set text(hyphenate: false)
  block(speak(t))
}
#let paragraph(t) = {
  if t.kind == "heading" { heading(level: 2, speak(t)) }
  else if t.kind == "salutation" { plain(t) }
  else if t.kind == "closing" { v(0.6em); plain(t) }
  else { par(speak(t)) }
}
#let item(t) = if t.untranslated {
  par({ mark; [ ]; highlight(fill: luma(93%), extent: 2pt, speak(t)) })
} else { par(speak(t)) }

// The heading that opens the signatories goes with them when they begin on a new page.
#let last = letter.parts.at(-1, default: (kind: none))
#let signed-under = if letter.groups.len() > 0 and last.kind == "block" and last.block.kind == "heading" {
  last.block
}
#let body-parts = if signed-under == none { letter.parts } else { letter.parts.slice(0, -1) }
#for part in body-parts {
  if part.kind == "list" {
    list(tight: false, ..part.items.map(item))
  } else { marked(part.block, paragraph(part.block)) }
}

#let signatory(s) = block(breakable: false, width: 100%, {
  set par(justify: false, leading: 0.5em, spacing: 0.45em, hanging-indent: 8pt)
  set text(size: 8.5pt, hyphenate: false)
  par(lines(s.name))
  if s.descriptor != none {
    let before = if s.descriptor.untranslated { mark; [ ] }
    set par(hanging-indent: 0pt)
    pad(left: 8pt, par(text(size: 8pt, fill: quiet, before + emph(speak(s.descriptor)))))
  }
})

// Two columns that are read downwards and end together, also on the last page.
#let gap = 5.5pt
#let column-gap = 7mm
#let taken(heights, from, room) = {
  let end = from
  let used = 0pt
  while end < heights.len() and (end == from or used + heights.at(end) <= room) {
    used += heights.at(end) + gap
    end += 1
  }
  end
}
#let level(heights, from, room) = {
  let all = heights.len()
  let both(height) = taken(heights, taken(heights, from, height), height)
  if both(room) < all { return room }
  let height = heights.slice(from).sum(default: 0pt) / 2
  while height < room and both(height) < all { height += 4pt }
  calc.min(height, room)
}
#let columns-of(left, right) = block(above: 0pt, below: 0pt, grid(
  columns: (1fr, 1fr),
  column-gutter: column-gap,
  ..(left, right).map(column => stack(spacing: gap, ..column)),
))
#let opening(group, under) = {
  if under != none { marked(under, paragraph(under)) }
  if group.heading != none {
    marked(group.heading, heading(level: letter.groupLevel, speak(group.heading)))
  }
}

// Where the signatories begin. A mark of its own: a page break below must not carry it away.
#block(height: 0pt, above: 12pt, below: 0pt)[#metadata(none) <signatories>]
#if letter.groups.len() > 0 {
  context {
    let page-room = 297mm - top-margin - bottom-margin - 2pt
    let room = page-room + top-margin - locate(<signatories>).position().y
    let above = 8pt
    for (index, group) in letter.groups.enumerate() {
      let head = opening(group, if index == 0 { signed-under })
      let people = group.signatories.map(signatory)
      let heights = people.map(p => measure(block(width: (text-width - column-gap) / 2, p)).height)
      let head-height = measure(block(width: text-width, head)).height + 10pt
      if room < above + head-height + heights.slice(0, calc.min(2, heights.len())).sum(default: 0pt) {
        pagebreak(weak: true)
        room = page-room
        above = 0pt
      }
      block(above: above, below: 10pt, head)
      room -= above + head-height
      let from = 0
      while from < people.len() {
        if from > 0 {
          pagebreak()
          room = page-room
        }
        let height = level(heights, from, room)
        let middle = taken(heights, from, height)
        let end = taken(heights, middle, height)
        columns-of(people.slice(from, middle), people.slice(middle, end))
        from = end
        room -= height + gap
      }
      above = 20pt
    }
  }
}
`
