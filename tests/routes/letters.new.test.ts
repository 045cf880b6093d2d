import { expect, test } from 'vitest'
import { openContext } from '#app/boot.server.ts'
import type { NewLetterProblem } from '#app/components/letters/new-letter.ts'
import { operator } from '#app/domain/actor.ts'
import { action, loader } from '#app/routes/letters.new.tsx'
import { readCut } from '#app/services/cuts.server.ts'
import { shortLetter } from '#tests/support/letter.ts'
import { answerOf, signIn, type Visit } from '#tests/support/requests.ts'
import { countRows } from '#tests/support/rows.ts'

const typed = { title: 'A letter', sourceLocale: 'en', layout: 'lines', text: shortLetter }

const send = (visit: Visit, form: Record<string, string> | FormData) =>
  answerOf(action({ request: visit.post('/letters/new', form), params: {}, context: {} }))

async function problemOf(answer: Response): Promise<NewLetterProblem> {
  return (await answer.json()) as NewLetterProblem
}

function upload(bytes: Uint8Array | string, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...typed, text: '', ...fields })) {
    form.set(name, value)
  }
  form.set('file', new File([bytes as BlobPart], 'letter.txt', { type: 'text/plain' }))
  return form
}

async function rows() {
  const {
    accounts: _,
    sessions: __,
    events: ___,
    ...kept
  } = await countRows((await openContext(operator)).db)
  return kept
}

/** The letter behind a redirect to its source. */
async function sourceOf(visit: Visit, answer: Response) {
  const id = /^\/letters\/(\d+)\/source/.exec(answer.headers.get('location') ?? '')?.[1]
  const view = await readCut(await visit.ctx(), Number(id))
  if (!view.ok) throw new Error(view.refusal)
  return view.value
}

test('a visitor is sent to sign in', async () => {
  const request = new Request('http://localhost/letters/new')
  const answer = await answerOf(loader({ request, params: {}, context: {} }))
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fletters%2Fnew')
})

test('a pasted letter is cut and shown to its new coordinator', async () => {
  const visit = await signIn('Paola')
  const answer = await send(visit, typed)
  expect(answer.status).toBe(303)
  const view = await sourceOf(visit, answer)
  expect(view.cut.blocks.map(({ kind }) => kind)).toEqual(['date', 'salutation', 'paragraph'])
  expect(view.mayEdit).toBe(true)
})

test('an uploaded file is taken before the text beside it, and the next page says so', async () => {
  const visit = await signIn('Ulla')
  const answer = await send(visit, upload('Only this.', { text: 'Not this.' }))
  expect(answer.headers.get('location')).toMatch(/source\?taken=file$/)
  const view = await sourceOf(visit, answer)
  expect(view.cut.blocks.map(({ text }) => text)).toEqual(['Only this.'])
})

test('an unknown encoding is offered with how the text would read, and the file is not lost', async () => {
  const visit = await signIn('Egle')
  const bytes = Uint8Array.from(Buffer.from('Mosonmagyaróvár, tisztelt Hölgyem!', 'latin1'))
  const before = await rows()
  const answer = await send(visit, upload(bytes))
  expect(answer.status).toBe(422)
  const { refusal, candidates, typed: again } = await problemOf(answer)
  expect(refusal?.refusal).toBe('input/encoding-unknown')
  expect(candidates.length).toBeGreaterThan(1)
  expect(candidates.some(({ preview }) => preview.includes('Mosonmagyaróvár'))).toBe(true)
  expect(await rows()).toEqual(before)

  const form = { ...again, kept: again.kept?.data ?? '', keptName: 'letter.txt', layout: 'lines' }
  const chosen = await send(visit, { ...form, encoding: 'windows-1252' })
  const view = await sourceOf(visit, chosen)
  expect(view.encoding).toBe('windows-1252')
  expect(view.cut.blocks[0]?.text).toBe('Mosonmagyaróvár, tisztelt Hölgyem!')
})

test('without a choice of the encoding the question stays', async () => {
  const visit = await signIn('Edit')
  const kept = Buffer.from('Gyűlölet', 'latin1').toString('base64')
  const answer = await send(visit, { ...typed, text: '', kept, keptName: 'letter.txt' })
  expect(answer.status).toBe(422)
  expect((await problemOf(answer)).typed.kept).toEqual({ name: 'letter.txt', data: kept })
})

const many = Array.from({ length: 2001 }, (_, n) => `This is paragraph number ${n} of it.`).join(
  '\n',
)

test.each([
  ['no text', { ...typed, text: '' }, 422, 'input/empty'],
  ['blanks alone', { ...typed, text: ' \n\t\n' }, 422, 'input/empty'],
  ['no title', { ...typed, title: ' ' }, 422, 'letter/title-missing'],
  ['a text that is too large', { ...typed, text: 'x'.repeat(2_200_000) }, 413, 'input/too-large'],
  ['2,001 paragraphs', { ...typed, text: many }, 422, 'input/too-many-units'],
  ['control characters', { ...typed, text: 'a\0b' }, 422, 'input/binary'],
])('%s is refused with what was typed still in the form', async (_, form, status, code) => {
  const visit = await signIn(`Rosa${code}${form.text.length}`)
  const before = await rows()
  const answer = await send(visit, form)
  expect(answer.status).toBe(status)
  const { refusal, typed: again } = await problemOf(answer)
  expect(refusal?.refusal).toBe(code)
  expect(again).toEqual({ ...form, kept: null })
  expect(await rows()).toEqual(before)
})

test.each([
  ['an empty file', '', 422, 'input/empty'],
  ['a PDF', '%PDF-1.7 …', 422, 'input/binary'],
  ['bytes that are no text', Uint8Array.from([0x89, 0x50, 0, 1, 2, 3, 0, 9]), 422, 'input/binary'],
  ['a file that is too large', 'x'.repeat(2_200_000), 413, 'input/too-large'],
])('%s is refused, and another file is asked for', async (name, bytes, status, code) => {
  const visit = await signIn(`Fay${name.replaceAll(' ', '')}`)
  const before = await rows()
  const answer = await send(visit, upload(bytes, { title: 'Kept' }))
  expect(answer.status).toBe(status)
  const { refusal, typed: again } = await problemOf(answer)
  expect(refusal?.refusal).toBe(code)
  expect(again).toMatchObject({ title: 'Kept', kept: null })
  expect(await rows()).toEqual(before)
})

test('a file stays in the form while its title is missing', async () => {
  const visit = await signIn('Tilda')
  const answer = await send(visit, upload('A letter.', { title: '' }))
  expect((await problemOf(answer)).typed.kept?.name).toBe('letter.txt')
})

test.each([
  ['a form without its fields', {}],
  ['a form without text and file', { title: 'A letter', sourceLocale: 'en' }],
  ['a language that is none', { ...typed, sourceLocale: 'xx' }],
])('%s answers 400 with what there was', async (name, form) => {
  const visit = await signIn(`Nora${name.length}`)
  const before = await rows()
  const answer = await send(visit, form)
  expect(answer.status).toBe(400)
  expect((await problemOf(answer)).typed.text).toBe('text' in form ? shortLetter : '')
  expect(await rows()).toEqual(before)
})
