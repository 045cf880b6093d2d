import { expect, test } from 'vitest'
import type { Cut, Layout } from '#app/domain/segmentation/cut.ts'
import { segment } from '#app/domain/segmentation/segment.ts'

function cutOf(text: string, layout?: Layout): Cut {
  const cut = segment(text, layout ? { layout } : {})
  if (!cut.ok) throw new Error(cut.refusal)
  return cut.value
}

function texts(text: string, layout?: Layout): string[] {
  return cutOf(text, layout).blocks.map((block) => block.text)
}

function kinds(text: string): string[] {
  return cutOf(text).blocks.map((block) => `${block.kind}: ${block.text}`)
}

const wrapped = `OPEN LETTER

Brussels, 3 December 2021

Dear High Representative Borrell,
Dear Foreign Ministers of EU member states,

We are writing following credible revelations that Israeli NSO Group’s
Pegasus Spyware was used to hack the devices of six Palestinian human
rights activists. This is the latest in a series of reports of abuses
– no more and no less – and we urge that the EU takes measures.

We ask that you:
- stop the sale of the technology, which is a long demand and goes over
  the line;
- start to listen.

1. First numbered demand that goes on and on until it has to be wrapped to
the next line.
2. Second.

Yours sincerely,

Jane Doe
Director

Signed by:

Organisations

* Access Now
* International Federation for Human Rights (FIDH), within the framework of
  the Observatory
* Foo (Germany)

Experts
* Siena Anstis, Senior Legal Advisor, the Citizen Lab at the University of
Toronto's Munk School
`

test('a hard-wrapped letter is seen as one, and its lines are joined', () => {
  const cut = cutOf(wrapped)
  expect(cut.layout).toBe('wrapped')
  expect(kinds(wrapped)).toEqual([
    'heading: OPEN LETTER',
    'date: Brussels, 3 December 2021',
    'salutation: Dear High Representative Borrell,',
    'salutation: Dear Foreign Ministers of EU member states,',
    expect.stringMatching(/^paragraph: We are writing .* of abuses – no more .* measures\.$/),
    'paragraph: We ask that you:',
    'list-item: stop the sale of the technology, which is a long demand and goes over the line;',
    'list-item: start to listen.',
    'list-item: 1. First numbered demand that goes on and on until it has to be wrapped to the next line.',
    'list-item: 2. Second.',
    'closing: Yours sincerely,',
    'closing: Jane Doe',
    'closing: Director',
    'heading: Signed by:',
  ])
  expect(cut.groups.map((group) => group.text)).toEqual(['Organisations', 'Experts'])
  expect(cut.rows.map((row) => [row.group, row.name, row.descriptor])).toEqual([
    [0, 'Access Now', null],
    [0, 'International Federation for Human Rights', 'within the framework of the Observatory'],
    [0, 'Foo', null],
    [1, 'Siena Anstis', expect.stringMatching(/^Senior .* Toronto's Munk School$/)],
  ])
})

test('a wrapped letter has one row for each line of signatories without bullets', () => {
  const text = `We are writing to you about a thing that matters to all of us and
which goes on for a while.

Signatories:
Access Now
Amnesty International
Center for Alliance of Labor and Human Rights`
  expect(cutOf(text).rows.map((row) => row.name)).toEqual([
    'Access Now',
    'Amnesty International',
    'Center for Alliance of Labor and Human Rights',
  ])
})

test('a person can say how the letter is laid out', () => {
  expect(texts('one line\nand another')).toEqual(['one line', 'and another'])
  expect(texts('one line\nand another', 'wrapped')).toEqual(['one line and another'])
  expect(texts('one line\n\nand another', 'wrapped')).toEqual(['one line', 'and another'])
})

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
  ['VT', '\v'],
  ['FF', '\f'],
  ['NEL', '\u0085'],
  ['LINE SEPARATOR', '\u2028'],
  ['PARAGRAPH SEPARATOR', '\u2029'],
])('%s ends a line', (_, separator) => {
  expect(texts(`First.${separator}Second.${separator}`)).toEqual(['First.', 'Second.'])
  const skipped = cutOf(`First.${separator}Second.`).skips
  expect(skipped).toEqual([{ start: 6, end: 6 + separator.length, reason: 'separator' }])
})

test('a page or paragraph separator ends a wrapped paragraph, a line separator does not', () => {
  expect(texts('one\ftwo\u2029three\u2028four', 'wrapped')).toEqual(['one', 'two', 'three four'])
})

test('no-break spaces stay in the text, spaces around it go, and the text is in NFC', () => {
  expect(texts('  art.\u00a01, 10\u202f%  double \t\nCafe\u0301')).toEqual([
    'art.\u00a01, 10\u202f%  double',
    'Café',
  ])
})

test('everything skipped has its reason', () => {
  expect(cutOf('\ufeff  • one \n\n***\n- \ntwo').skips).toEqual([
    { start: 0, end: 1, reason: 'byte-order-mark' },
    { start: 1, end: 3, reason: 'indent' },
    { start: 3, end: 5, reason: 'bullet' },
    { start: 8, end: 9, reason: 'trailing-space' },
    { start: 9, end: 11, reason: 'separator' },
    { start: 11, end: 14, reason: 'punctuation' },
    { start: 14, end: 15, reason: 'separator' },
    { start: 15, end: 16, reason: 'bullet' },
    { start: 16, end: 17, reason: 'trailing-space' },
    { start: 17, end: 18, reason: 'separator' },
  ])
})

test('every sign lists are set with is a bullet, and a dash inside a line is none', () => {
  const signs = ['- ', '* ', '• ', '•', '– ', '— ', '-', '●\t', '▪ ', '\uf0b7\u00a0']
  for (const sign of signs) {
    expect(kinds(`${sign}Access`), sign).toEqual(['list-item: Access'])
  }
  expect(kinds('-5 degrees – that is cold.')).toEqual(['paragraph: -5 degrees – that is cold.'])
  expect(kinds('*The designation has no effect.')).toEqual([
    'paragraph: *The designation has no effect.',
  ])
})

test('headings are short, open like a title and end without a stop', () => {
  const body =
    'A paragraph which is long enough to be the body of any letter at all, and then some.'
  expect(kinds(`Subject: spyware.\n${body}\nWhat we ask\n${body}`)).toEqual([
    'heading: Subject: spyware.',
    `paragraph: ${body}`,
    'heading: What we ask',
    `paragraph: ${body}`,
  ])
})

test('an address above the salutation is no row of headings', () => {
  expect(
    kinds('Josep Borrell\nRue de la Loi 200\n1049 Brussels\nDear Mr Borrell,\nWe ask.'),
  ).toEqual([
    'paragraph: Josep Borrell',
    'paragraph: Rue de la Loi 200',
    'paragraph: 1049 Brussels',
    'salutation: Dear Mr Borrell,',
    'paragraph: We ask.',
  ])
})

test('a closing ends the signatories, and so does prose', () => {
  const note =
    'This letter was sent on Friday and stands under a free licence on the pages of those who signed.'
  const cut = cutOf(`Signatories:\n- Access Now\n${note}\nSigned:\n- Amnesty International`)
  expect(cut.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'heading'])
  expect(cut.rows.map((row) => row.name)).toEqual(['Access Now', 'Amnesty International'])
})

test('a list after the closing is the signatories, even without a heading', () => {
  const cut = cutOf('We ask.\nSincerely,\n- Access Now\n- Amnesty International')
  expect(cut.rows.map((row) => [row.group, row.name])).toEqual([
    [null, 'Access Now'],
    [null, 'Amnesty International'],
  ])
})

test('groups without bullets are named by their words or a colon', () => {
  const cut = cutOf(
    'Signatories:\nOrganisations\nAccess Now\nNetwork of Experts (NoE)\nFriends:\nAnna Müller\n\nExperts\nBen Dough',
  )
  expect(cut.groups.map((group) => group.text)).toEqual(['Organisations', 'Friends:', 'Experts'])
  expect(cut.rows.map((row) => [row.group, row.kind, row.name])).toEqual([
    [0, 'organisation', 'Access Now'],
    [0, 'organisation', 'Network of Experts'],
    [1, 'organisation', 'Anna Müller'],
    [2, 'person', 'Ben Dough'],
  ])
})

test('a web address or a line without words is not for translation', () => {
  const cut = cutOf('Read on.\nhttps://example.org/a\nletters@example.org\n[…]')
  expect(cut.blocks.map((block) => block.translate)).toEqual([true, false, false, false])
})

test('a text with nothing in it is refused', () => {
  for (const text of ['', ' \n\t\u00a0\u2028', '\ufeff', '- \n* * *\n•']) {
    expect(segment(text)).toEqual({ ok: false, refusal: 'input/empty' })
  }
})

test('two thousand units are taken in, one more is refused with its number', () => {
  expect(cutOf('A paragraph.\n'.repeat(2000)).blocks).toHaveLength(2000)
  expect(segment('A paragraph.\n'.repeat(2001))).toEqual({
    ok: false,
    refusal: 'input/too-many-units',
    details: { limit: 2000, count: 2001 },
  })
  expect(segment(`Signed:\n${'- Access Now\n'.repeat(2000)}`)).toMatchObject({
    refusal: 'input/too-many-units',
    details: { count: 2001 },
  })
})

const limit = 2 * 1024 * 1024

test('a longer text than a file may be is refused', () => {
  expect(segment('x'.repeat(limit + 1))).toEqual({
    ok: false,
    refusal: 'input/too-large',
    details: { limit, size: limit + 1 },
  })
})

test.each([
  ['one line of words', 'word '.repeat(limit / 5)],
  ['one line of letters', 'x'.repeat(limit)],
  ['one line of dashes', '-'.repeat(limit)],
  ['one line of spaces', `x${' '.repeat(limit - 2)}x`],
  ['one row of brackets', `Signed:\n- ${'(,'.repeat(limit / 2 - 6)}`],
  ['100,000 blank lines', `x${'\n'.repeat(100_000)}x`],
  ['a million lines', 'x\n'.repeat(limit / 2)],
  ['2,000 long paragraphs', `${'word '.repeat(200)}.\n`.repeat(2000)],
])('%s is cut or refused in linear time', (_, text) => {
  segment('Dear all,\n3 May 2021\nSigned:\n- A, Canada')
  const start = performance.now()
  segment(text)
  expect(performance.now() - start).toBeLessThan(3000)
})
