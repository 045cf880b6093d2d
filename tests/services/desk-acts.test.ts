import { expect, test } from 'vitest'
import { readDesk } from '#app/services/desk.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { createLetter } from '#tests/support/letter.ts'

type Crew = Awaited<ReturnType<typeof createLetter>>

const first = { kind: 'confirm', version: 0, text: 'Szanowny Panie Ministrze,' } as const

async function targetFor(who: Crew['translator'], crew: Crew, unit = 3) {
  const desk = await readDesk(who, crew.letter, crew.locale)
  if (!desk.ok) throw new Error(desk.refusal)
  const target = desk.value.pairs.find((pair) => pair.number === unit)?.target
  if (!target) throw new Error('the unit has a target')
  return target
}

test('a text confirmed from an older version is refused, and kept beside what both began from', async () => {
  const crew = await createLetter()
  const at = crew.at(3)
  await actAtDesk(crew.translator, at, first)
  const late = { ...first, text: 'Szanowna Pani Ministro,' }
  expect(await actAtDesk(crew.second, at, late)).toMatchObject({
    ok: false,
    refusal: 'target/changed-meanwhile',
  })
  expect(await targetFor(crew.second, crew)).toMatchObject({
    text: first.text,
    base: '',
    workingCopy: { text: late.text, madeFrom: 0 },
  })
})

test('after a look at the newer text one’s own goes on top, and can be confirmed', async () => {
  const crew = await createLetter()
  const at = crew.at(3)
  await actAtDesk(crew.translator, at, first)
  const late = { ...first, text: 'Szanowna Pani Ministro,' }
  await actAtDesk(crew.second, at, late)
  await actAtDesk(crew.second, at, { kind: 'rebase', version: 1, text: late.text })
  expect((await targetFor(crew.second, crew)).base).toBeNull()
  expect(await actAtDesk(crew.second, at, { ...late, version: 1 })).toMatchObject({ ok: true })
  expect(await targetFor(crew.second, crew)).toMatchObject({ text: late.text, workingCopy: null })
})

test('taking theirs gives one’s own text up', async () => {
  const crew = await createLetter()
  const at = crew.at(3)
  await actAtDesk(crew.translator, at, first)
  await actAtDesk(crew.second, at, { ...first, text: 'Mine' })
  await actAtDesk(crew.second, at, { kind: 'discard' })
  expect(await targetFor(crew.second, crew)).toMatchObject({ text: first.text, workingCopy: null })
})

test('the same act sent twice, because its answer was lost, is done once', async () => {
  const crew = await createLetter()
  const at = crew.at(3)
  expect(await actAtDesk(crew.translator, at, first)).toMatchObject({ ok: true })
  expect(await actAtDesk(crew.translator, at, first)).toMatchObject({ ok: true })
  const target = await targetFor(crew.translator, crew)
  expect(target).toMatchObject({ version: 1, workingCopy: null })
  expect(target.changes).toHaveLength(1)
})

test('a text that was returned while somebody wrote is no conflict', async () => {
  const crew = await createLetter()
  const at = crew.at(3)
  await actAtDesk(crew.translator, at, first)
  await keepWorkingCopy(crew.translator, at, { version: 1, text: 'Better,' })
  await actAtDesk(crew.reviewer, at, {
    kind: 'reject',
    version: 1,
    category: 'style',
    severity: 'minor',
    comment: 'Too stiff.',
  })
  const kept = await keepWorkingCopy(crew.translator, at, { version: 1, text: 'Better still,' })
  expect(kept).toMatchObject({ ok: true, value: { moved: true, conflict: false } })
  expect(await targetFor(crew.translator, crew)).toMatchObject({
    base: null,
    returned: { by: 'Rita', category: 'style', severity: 'minor', comment: 'Too stiff.' },
  })
})

test('an earlier text comes back as a new act, and what is typed beside it stays', async () => {
  const crew = await createLetter()
  const at = crew.at(3)
  await actAtDesk(crew.translator, at, first)
  await actAtDesk(crew.translator, at, { kind: 'confirm', version: 1, text: 'Panie Ministrze,' })
  await keepWorkingCopy(crew.translator, at, { version: 2, text: 'Typed' })
  await actAtDesk(crew.translator, at, { kind: 'restore', version: 2, text: first.text })
  expect(await targetFor(crew.translator, crew)).toMatchObject({
    text: first.text,
    state: 'draft',
    version: 3,
    base: 'Panie Ministrze,',
    workingCopy: { text: 'Typed' },
  })
})

test('a dismissed warning says who answered it and why', async () => {
  const crew = await createLetter()
  const at = crew.at(3)
  await actAtDesk(crew.translator, at, { ...first, text: 'Szanowny  Panie Ministrze,' })
  const [warning] = (await targetFor(crew.translator, crew)).findings
  if (!warning) throw new Error('a double space is found')
  const { fingerprint } = warning
  await actAtDesk(crew.translator, at, { kind: 'dismiss', fingerprint, reason: 'On purpose' })
  expect((await targetFor(crew.reviewer, crew)).findings[0]?.dismissal).toMatchObject({
    reason: 'On purpose',
    by: 'Tessa',
  })
})

test('nobody acts at a desk that is not theirs', async () => {
  const crew = await createLetter()
  const at = crew.at(3)
  expect(await actAtDesk(crew.outsider, at, first)).toMatchObject({ refusal: 'letter/not-found' })
  expect(await actAtDesk(crew.coordinator, at, first)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
})
