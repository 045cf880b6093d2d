/**
 * The letter's page in Typst. It never changes: all text comes in as data (`sys.inputs.letter`, JSON
 * made by `pdf.server.ts`) and is shown as strings, so no text can become markup or code.
 */
export const pdfTemplate = String.raw`
#let file = json(bytes(sys.inputs.letter))

#let left-margin = 25mm
#let right-margin = 35mm
#let top-margin = 27mm
#let bottom-margin = 27mm
#let text-width = 210mm - left-margin - right-margin
#let ink = luma(15%)
#let quiet = luma(38%)
#let draft-ink = rgb("#8a1c1c")

#let lines(string) = string.split("\n").map(line => text(line)).join(linebreak())
#let speak(t) = text(lang: t.lang, region: t.region, lines(t.text))
// Maltese has no patterns to break words by: justified, its lines would be full of gaps.
#let unbroken = ("mt",)
#let mark(letter) = text(size: 8.5pt, weight: "regular", style: "italic", fill: draft-ink, letter.mark)
#let tinted(body) = block(
  width: 100%,
  fill: luma(95.5%),
  stroke: (left: 2pt + draft-ink),
  outset: (x: 8pt, y: 5pt),
  above: 1.7em,
  below: 1.7em,
  body,
)
#let marked(letter, t, body) = if t.untranslated {
  tinted({ block(below: 0.55em, sticky: true, mark(letter)); body })
} else { body }

#let end-of(index) = label("end-" + str(index))
#let footer(letter, index) = context {
  let pages = counter(page).at(end-of(index)).first()
  let page-of = letter.pageOf
    .replace("{pages}", str(pages))
    .replace("{page}", str(counter(page).get().first()))
  set text(size: 8.5pt, fill: quiet, hyphenate: false)
  let part = if letter.partName != none { speak(letter.partName) + [ · ] }
  let draft = if letter.draft != none {
    text(weight: "bold", fill: draft-ink, letter.draft)
    h(10pt)
  }
  align(right, draft + part + page-of)
}
#let draft-header(letter) = if letter.draft != none {
  align(center, box(
    stroke: 1pt + draft-ink,
    inset: (x: 14pt, y: 5pt),
    text(size: 12pt, weight: "bold", fill: draft-ink, hyphenate: false, letter.draft),
  ))
}
// A frame, not a word across the page: that would get between the lines when they are copied.
#let draft-frame = place(
  center + horizon,
  rect(width: 100% - 16mm, height: 100% - 16mm, stroke: 0.8pt + rgb("#c99a9a")),
)
// Where the sheet is folded for a DL envelope (DIN 5008 B), so that the address meets its window.
#let fold-marks = for y in (105mm, 210mm) {
  place(top + left, dx: 4mm, dy: y, line(length: 4mm, stroke: 0.3pt + luma(60%)))
}
#let backdrop(letter, index) = context {
  if letter.draft != none { draft-frame }
  let in-envelope = index == 0 and letter.addressee.len() > 0
  if in-envelope and here().page() == 1 { fold-marks }
}

#set document(title: file.title, date: auto)
#set text(
  font: "Noto Serif",
  fallback: false,
  size: 11pt,
  fill: ink,
  lang: file.lang,
  region: file.region,
  hyphenate: true,
  costs: (hyphenation: 130%),
)
#set par(leading: 0.74em, spacing: 1.2em)
#set list(indent: 2pt, body-indent: 8pt, spacing: 0.85em, marker: [•])
#show heading: set text(hyphenate: false)
#show heading: set par(justify: false)
#show heading.where(level: 1): set text(size: 13pt)
#show heading.where(level: 1): set block(above: 0pt, below: 1.5em)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 2): set block(above: 1.9em, below: 1.1em)
#show heading.where(level: 3): set text(size: 10pt)
#show heading.where(level: 3): set block(above: 1.5em, below: 1.1em)

#let letterhead(head) = {
  set text(hyphenate: false)
  set par(justify: false, leading: 0.5em)
  let name = text(size: 11pt, weight: "bold", lines(head.name))
  let logo = if head.logo != none {
    // The name beside it says the same: a screen reader hears it once.
    pdf.artifact(image(head.logo.path, width: head.logo.width * 1mm, height: head.logo.height * 1mm))
  }
  block(
    width: 100%,
    above: 0pt,
    below: 0pt,
    inset: (bottom: 3mm),
    stroke: (bottom: 0.5pt + quiet),
    if logo == none { name } else {
      grid(columns: (auto, 1fr), column-gutter: 6mm, align: horizon, logo, name)
    },
  )
}

// The first line stands 55 mm from the top, where windows of both kinds show it (decision 009).
#let address-block(letter) = {
  let address = {
    set par(justify: false, leading: 0.55em)
    set text(size: 10.5pt, hyphenate: false)
    letter.addressee.map(lines).join(linebreak())
  }
  context block(
    width: 80mm,
    above: 0pt,
    height: calc.max(measure(block(width: 80mm, address)).height, 38mm),
    address,
  )
}

#let opening(letter) = {
  let head = {
    if letter.attachedAs != none {
      block(above: 0pt, below: 1.2em, text(size: 10pt, weight: "bold", fill: quiet, speak(letter.attachedAs)))
    }
    if letter.letterhead != none { letterhead(letter.letterhead) }
  }
  if letter.addressee.len() > 0 {
    context block(
      width: 100%,
      below: 0pt,
      height: calc.max(55mm - top-margin, measure(block(width: text-width, head)).height + 4mm),
      head,
    )
    address-block(letter)
  } else if head != none { block(below: 9mm, head) }
  if letter.date != none {
    block(width: 100%, below: 2.2em, align(right, text(hyphenate: false, lines(letter.date))))
  }
  let label = if letter.subjectLabel != none {
    text(weight: "regular", lines(letter.subjectLabel))
    [ ]
  }
  marked(letter, letter.title, heading(level: 1, label + speak(letter.title)))
  if letter.note != none {
    block(below: 1.6em, text(size: 9pt, style: "italic", fill: quiet, hyphenate: false, speak(letter.note)))
  }
}

#let plain(t) = {
  set par(justify: false)
  set text(hyphenate: false)
  block(speak(t))
}
#let body-text(t) = par(justify: t.lang not in unbroken, speak(t))
#let paragraph(t) = {
  if t.kind == "heading" { heading(level: 2, speak(t)) }
  else if t.kind == "salutation" { plain(t) }
  else if t.kind == "closing" { v(0.6em); plain(t) }
  else { body-text(t) }
}
#let item(letter, t) = if t.untranslated {
  par({ mark(letter); [ ]; highlight(fill: luma(93%), extent: 2pt, speak(t)) })
} else { body-text(t) }

#let signatory(letter, s) = block(breakable: false, width: 100%, {
  set par(justify: false, leading: 0.5em, spacing: 0.45em, hanging-indent: 8pt)
  set text(size: 8.5pt, hyphenate: false)
  par(lines(s.name))
  if s.descriptor != none {
    let before = if s.descriptor.untranslated { mark(letter); [ ] }
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
// What is kept free below the last of them, for the colophon, is 'reserve'.
#let level(heights, from, room, reserve) = {
  let all = heights.len()
  let both(height) = taken(heights, taken(heights, from, height), height)
  if both(room) < all { return room }
  if both(room - reserve) < all { return room - reserve }
  let height = heights.slice(from).sum(default: 0pt) / 2
  while height < room and both(height) < all { height += 4pt }
  calc.min(height, room)
}
#let columns-of(left, right) = block(above: 0pt, below: 0pt, grid(
  columns: (1fr, 1fr),
  column-gutter: column-gap,
  ..(left, right).map(column => stack(spacing: gap, ..column)),
))
#let group-head(letter, group, under) = {
  if under != none { marked(letter, under, paragraph(under)) }
  if group.heading != none {
    marked(letter, group.heading, heading(level: letter.groupLevel, speak(group.heading)))
  }
}

#let colophon(letter) = if letter.colophon.len() > 0 {
  set text(size: 7pt, fill: quiet, hyphenate: false)
  set par(justify: false, leading: 0.5em)
  block(
    width: 100%,
    breakable: false,
    above: 0pt,
    below: 0pt,
    inset: (top: 2mm),
    stroke: (top: 0.4pt + luma(70%)),
    letter.colophon.map(lines).join(linebreak()),
  )
}

#let signatories(letter, index, signed-under) = {
  let start = label("signatories-" + str(index))
  // Where the signatories begin. A mark of its own: a page break below must not carry it away.
  [#block(height: 0pt, above: 12pt, below: 0pt)[#metadata(none) #start]]
  context {
    let page-room = 297mm - top-margin - bottom-margin - 2pt
    let room = page-room + top-margin - locate(start).position().y
    let reserve = measure(block(width: text-width, colophon(letter))).height + 14pt
    let above = 8pt
    for (number, group) in letter.groups.enumerate() {
      let last = number == letter.groups.len() - 1
      let head = group-head(letter, group, if number == 0 { signed-under })
      let people = group.signatories.map(s => signatory(letter, s))
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
        let height = level(heights, from, room, if last { reserve } else { 0pt })
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

#let sheet(letter, index) = page(
  paper: "a4",
  margin: (left: left-margin, right: right-margin, top: top-margin, bottom: bottom-margin),
  header: draft-header(letter),
  header-ascent: 8mm,
  footer: footer(letter, index),
  background: backdrop(letter, index),
  {
    set text(lang: letter.lang, region: letter.region)
    set par(justify: letter.lang not in unbroken)
    // A dash that is written close to a word neither opens nor ends a line without it.
    show regex(if letter.closeDashes { "[–—]\\p{L}+|\\p{L}+[–—]" } else { "\\x{10FFFF}" }): box
    counter(page).update(1)
    opening(letter)
    // The heading that opens the signatories goes with them when they begin on a new page.
    let last = letter.parts.at(-1, default: (kind: none))
    let signed-under = if letter.groups.len() > 0 and last.kind == "block" and last.block.kind == "heading" {
      last.block
    }
    let body-parts = if signed-under == none { letter.parts } else { letter.parts.slice(0, -1) }
    for part in body-parts {
      if part.kind == "list" {
        list(tight: false, ..part.items.map(t => item(letter, t)))
      } else { marked(letter, part.block, paragraph(part.block)) }
    }
    if letter.groups.len() > 0 { signatories(letter, index, signed-under) }
    v(1fr)
    colophon(letter)
    [#metadata(none) #end-of(index)]
  },
)

#for (index, letter) in file.letters.enumerate() { sheet(letter, index) }
`
