import { expect, test } from 'vitest'
import { readDesk } from '#app/services/desk.server.ts'
import { enterPaste, proposePaste, shiftPaste } from '#app/services/paste.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { createLetter } from '#tests/support/letter.ts'

type Crew = Awaited<ReturnType<typeof createLetter>>

const pasted = [
  'Krótki list',
  '3 grudnia 2021 r.',
  'Szanowny Panie Ministrze,',
  'Piszemy w sprawie 6 aktywistów.',
].join('\n')

async function propose({ translator, letter, locale }: Crew, text = pasted) {
  const result = await proposePaste(translator, letter, locale, new TextEncoder().encode(text))
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

async function targets({ translator, letter, locale }: Crew) {
  const desk = await readDesk(translator, letter, locale)
  if (!desk.ok) throw new Error(desk.refusal)
  return desk.value.pairs.map(({ target }) => target)
}

test('a pasted letter is laid beside its source; a date is left to its rule unless somebody wants it', async () => {
  const crew = await createLetter('pl')
  expect(await propose(crew)).toEqual({
    rows: [
      { unit: 1, version: 0, text: 'Krótki list', enter: true },
      { unit: 2, version: 0, text: '3 grudnia 2021 r.', enter: false },
      { unit: 3, version: 0, text: 'Szanowny Panie Ministrze,', enter: true },
      { unit: 4, version: 0, text: 'Piszemy w sprawie 6 aktywistów.', enter: true },
    ],
    leftOver: [],
    names: [],
  })
})

test('what is entered are drafts that say where they come from', async () => {
  const crew = await createLetter('pl')
  const { rows } = await propose(crew)
  const entries = rows.filter((row) => row.enter)
  expect(
    await enterPaste(crew.translator, crew.letter, crew.locale, { edition: 1, entries }),
  ).toEqual({
    ok: true,
    value: { entered: 3 },
  })
  expect((await targets(crew)).map((target) => [target?.state, target?.provenance])).toEqual([
    ['draft', 'pasted'],
    ['empty', 'person'],
    ['draft', 'pasted'],
    ['draft', 'pasted'],
  ])
})

test('drafts that stand there are replaced only where that is ticked', async () => {
  const crew = await createLetter('pl')
  await changeTarget(crew.second, crew.at(3), { kind: 'keep-draft', version: 0, text: 'Drogi,' })
  expect((await propose(crew)).rows[2]).toMatchObject({ version: 1, enter: false })
})

test('a target that changed meanwhile refuses the whole, and nothing is entered', async () => {
  const crew = await createLetter('pl')
  const { rows } = await propose(crew)
  await changeTarget(crew.second, crew.at(4), { kind: 'confirm', version: 0, text: 'Piszemy.' })
  const entries = rows.filter((row) => row.enter)
  expect(
    await enterPaste(crew.translator, crew.letter, crew.locale, { edition: 1, entries }),
  ).toEqual({
    ok: false,
    refusal: 'paste/changed-meanwhile',
    details: { unit: 4 },
  })
  expect((await targets(crew)).map((target) => target?.text)).toEqual(['', '', '', 'Piszemy.'])
})

test('a confirmed text is not replaced, also when its version is known', async () => {
  const crew = await createLetter('pl')
  await changeTarget(crew.second, crew.at(4), { kind: 'confirm', version: 0, text: 'Piszemy.' })
  const entries = [{ unit: 4, version: 1, text: 'Inaczej.' }]
  const result = await enterPaste(crew.translator, crew.letter, crew.locale, {
    edition: 1,
    entries,
  })
  expect(result).toMatchObject({ refusal: 'paste/changed-meanwhile', details: { unit: 4 } })
})

test('what somebody had typed stays beside the pasted text', async () => {
  const crew = await createLetter('pl')
  await keepWorkingCopy(crew.translator, crew.at(3), { version: 0, text: 'Typed' })
  const entries = [{ unit: 3, version: 0, text: 'Pasted' }]
  await enterPaste(crew.translator, crew.letter, crew.locale, { edition: 1, entries })
  expect((await targets(crew))[2]).toMatchObject({ text: 'Pasted', workingCopy: { text: 'Typed' } })
})

test('nothing ticked is refused', async () => {
  const crew = await createLetter('pl')
  const empty = [{ unit: 3, version: 0, text: '  ' }]
  const enter = (entries: typeof empty) =>
    enterPaste(crew.translator, crew.letter, crew.locale, { edition: 1, entries })
  expect(await enter([])).toMatchObject({ refusal: 'paste/nothing-to-enter' })
  expect(await enter(empty)).toMatchObject({ refusal: 'paste/nothing-to-enter' })
})

test('rows can be moved, and what falls out is left over', async () => {
  const crew = await createLetter('pl')
  const proposal = await propose(crew)
  const shift = { edition: 1, unit: 3, direction: 'down' } as const
  const result = await shiftPaste(crew.translator, crew.letter, crew.locale, proposal, shift)
  expect(result).toMatchObject({
    ok: true,
    value: {
      rows: [
        {},
        {},
        { text: '', enter: false },
        { text: 'Szanowny Panie Ministrze,', enter: true },
      ],
      leftOver: ['Piszemy w sprawie 6 aktywistów.'],
    },
  })
})

test('names of signatories are told apart, and no line is lost', async () => {
  const crew = await createLetter('pl')
  const signed = `${pasted}\nPodpisano:\n- Access Now\n- Amnesty International`
  const { leftOver, names } = await propose(crew, signed)
  expect(leftOver).toEqual(['Podpisano:'])
  expect(names).toEqual(['Access Now', 'Amnesty International'])
})

test('only a translator of the locale pastes', async () => {
  const crew = await createLetter('pl')
  const entries = [{ unit: 3, version: 0, text: 'x' }]
  for (const who of [crew.reviewer, crew.coordinator]) {
    expect(await enterPaste(who, crew.letter, crew.locale, { edition: 1, entries })).toMatchObject({
      refusal: 'actor/not-allowed',
    })
  }
})
