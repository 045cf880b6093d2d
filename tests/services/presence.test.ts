import { afterEach, expect, test } from 'vitest'
import type { DeskWord } from '#app/domain/presence.ts'
import type { Context } from '#app/services/context.server.ts'
import { hangUp, sayWhere, takeSeat } from '#app/services/presence.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { createLetter } from '#tests/support/letter.ts'

afterEach(() => hangUp())

type Created = Awaited<ReturnType<typeof createLetter>>

/** Somebody's tab, with everything it was told. */
function sit(created: Created, ctx: Context, name: string, session = name) {
  const words: DeskWord[] = []
  const id = crypto.randomUUID()
  const at = { letter: created.letter, locale: created.locale }
  const seat = takeSeat(ctx, at, { id, name, session })
  if (!seat.ok || !seat.value) throw new Error('no seat')
  let ended = false
  const line = {
    tell: (word: DeskWord) => void words.push(word),
    end: () => {
      ended = true
      leave()
    },
  }
  const leave = seat.value.listen(line)
  const say = (unit: number | null, writing = false, takesOver = false) =>
    sayWhere(ctx, at, id, { unit, writing, takesOver })
  return { words, say, leave, hasEnded: () => ended, people: () => peopleIn(words) }
}

function peopleIn(words: readonly DeskWord[]) {
  const last = words.findLast(({ kind }) => kind === 'people')
  return last?.kind === 'people' ? last.people : undefined
}

test('people at one desk see where the others are until they leave', async () => {
  const created = await createLetter()
  const tessa = sit(created, created.translator, 'Tessa')
  const roman = sit(created, created.second, 'Roman')
  roman.say(4, true)
  expect(tessa.people()).toEqual([{ name: 'Roman', unit: 4, writing: true }])
  expect(roman.people()).toEqual([{ name: 'Tessa', unit: null, writing: false }])
  roman.leave()
  expect(tessa.people()).toEqual([])
})

test('whoever was writing is told that somebody takes over', async () => {
  const created = await createLetter()
  const tessa = sit(created, created.translator, 'Tessa')
  const roman = sit(created, created.second, 'Roman')
  tessa.say(4, true)
  roman.say(4, true, true)
  expect(tessa.words).toContainEqual({ kind: 'taken', unit: 4, by: 'Roman' })
  expect(roman.people()).toEqual([{ name: 'Tessa', unit: 4, writing: false }])
})

test('what one person confirms, the desks of the others are told, once it is stored', async () => {
  const created = await createLetter()
  const tessa = sit(created, created.translator, 'Tessa')
  const roman = sit(created, created.second, 'Roman')
  const confirm = (version: number, text: string) =>
    changeTarget(created.translator, created.at(4), { kind: 'confirm', version, text })
  await confirm(0, 'Piszemy.')
  await confirm(0, 'Za późno.')
  const moved = { kind: 'moved', unit: 4 }
  expect(roman.words.filter(({ kind }) => kind === 'moved')).toEqual([moved])
  expect(tessa.words.filter(({ kind }) => kind === 'moved')).toEqual([])
})

test('the desk of a letter is nobody’s who may not read it', async () => {
  const created = await createLetter()
  const at = { letter: created.letter, locale: created.locale }
  const given = { id: crypto.randomUUID(), name: 'Olga', session: 'x' }
  expect(takeSeat(created.outsider, at, given)).toMatchObject({ refusal: 'letter/not-found' })
})

test('signing out ends the lines of that session, and one person has a dozen at most', async () => {
  const created = await createLetter()
  const other = sit(created, created.second, 'Roman')
  const tabs = Array.from({ length: 12 }, () => sit(created, created.translator, 'Tessa', 'one'))
  const at = { letter: created.letter, locale: created.locale }
  const given = { id: crypto.randomUUID(), name: 'Tessa', session: 'one' }
  expect(takeSeat(created.translator, at, given)).toEqual({ ok: true, value: null })
  hangUp('one')
  expect(tabs.every((tab) => tab.hasEnded())).toBe(true)
  expect(other.hasEnded()).toBe(false)
  expect(other.people()).toEqual([])
})
