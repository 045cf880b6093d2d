import { expect, test } from 'vitest'
import { openContext } from '#app/boot.server.ts'
import { operator } from '#app/domain/actor.ts'
import { action, loader } from '#app/routes/letters.$letter.$locale.paste.tsx'
import { confirmCut } from '#app/services/cuts.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { importShortLetter } from '#tests/support/letter.ts'
import { answerOf, signIn } from '#tests/support/requests.ts'

let people = 0

async function begin() {
  people += 1
  const ctx = await openContext(operator)
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['pl'])
  const visit = await signIn(`Paula${people}`, { letter, locale: 'pl', role: 'translator' })
  const path = `/letters/${letter}/pl/paste`
  const params = { letter: `${letter}`, locale: 'pl' }
  return {
    letter,
    see: () => loader({ request: visit.get(path), params, context: {} }),
    send: (fields: readonly (readonly [string, string | File])[]) => {
      const form = new FormData()
      for (const [name, value] of fields) form.append(name, value)
      return answerOf(action({ request: visit.post(path, form), params, context: {} }))
    },
  }
}

const rows = [
  ['edition', '1'],
  ['unit', '3'],
  ['version', '0'],
  ['text', 'Szanowny Panie Ministrze,'],
  ['unit', '4'],
  ['version', '0'],
  ['text', 'Piszemy w sprawie 6 aktywistów.'],
  ['left', 'Reszta'],
  ['name', 'Access Now'],
] as const

test('a pasted text comes back beside its source', async () => {
  const { send } = await begin()
  const answer = await send([
    ['step', 'align'],
    ['text', 'Szanowny Panie Ministrze,\r\nPiszemy w sprawie 6 aktywistów.'],
  ])
  expect(answer.status).toBe(200)
  expect((await answer.json()).proposal.rows.map((row: { text: string }) => row.text)).toEqual([
    '',
    '',
    'Szanowny Panie Ministrze,',
    'Piszemy w sprawie 6 aktywistów.',
  ])
})

test('a file goes before an empty field', async () => {
  const { send } = await begin()
  const file = new File(['Szanowny Panie Ministrze,'], 'letter.txt', { type: 'text/plain' })
  const answer = await send([
    ['step', 'align'],
    ['text', ''],
    ['file', file],
  ])
  expect((await answer.json()).proposal.rows[2]).toMatchObject({
    text: 'Szanowny Panie Ministrze,',
  })
})

test('nothing pasted is refused, and a text that cannot be cut comes back', async () => {
  const { send } = await begin()
  const answer = await send([
    ['step', 'align'],
    ['text', ' '],
  ])
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ refused: { refusal: 'input/empty' }, text: ' ' })
})

test('a move changes the page and stores nothing', async () => {
  const { send, see } = await begin()
  const answer = await send([...rows, ['step', 'down:3']])
  expect((await answer.json()).proposal).toMatchObject({
    rows: [{ text: '' }, { text: 'Szanowny Panie Ministrze,' }],
    leftOver: ['Piszemy w sprawie 6 aktywistów.', 'Reszta'],
    names: ['Access Now'],
  })
  expect((await see()).units.every(({ target }) => !target?.text)).toBe(true)
})

test('what is ticked is entered, and the desk follows', async () => {
  const { letter, send, see } = await begin()
  const answer = await send([...rows, ['enter', '4'], ['step', 'enter']])
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/letters/${letter}/pl`])
  const { units } = await see()
  expect(units.map(({ target }) => target?.text)).toEqual([
    '',
    '',
    '',
    'Piszemy w sprawie 6 aktywistów.',
  ])
})

test('a refused entry keeps every row, what is left over and the names', async () => {
  const { send } = await begin()
  await send([...rows, ['enter', '3'], ['step', 'enter']])
  const answer = await send([...rows, ['enter', '3'], ['enter', '4'], ['step', 'enter']])
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    refused: { refusal: 'paste/changed-meanwhile', details: { unit: 3 } },
    proposal: {
      rows: [
        { unit: 3, version: 0, text: 'Szanowny Panie Ministrze,', enter: true },
        { unit: 4, version: 0, text: 'Piszemy w sprawie 6 aktywistów.', enter: true },
      ],
      leftOver: ['Reszta'],
      names: ['Access Now'],
    },
  })
})
