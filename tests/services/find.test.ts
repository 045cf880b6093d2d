import { expect, test } from 'vitest'
import { readAsked } from '#app/domain/find/asked.ts'
import type { TargetVersion } from '#app/domain/find/report.ts'
import type { Context } from '#app/services/context.server.ts'
import { findInTranslation, replaceInTargets, undoReplacement } from '#app/services/find.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createLetter } from '#tests/support/letter.ts'

const search = readAsked(new Map([['text', 'aktywist']]))

async function createFound() {
  const desk = await createLetter()
  const { translator, letter, at } = desk
  const write = (unit: number, kind: 'confirm' | 'keep-draft', text: string, version = 0) =>
    changeTarget(translator, at(unit), { kind, version, text })
  await write(1, 'keep-draft', 'Sześciu aktywistów')
  await write(4, 'confirm', 'Piszemy o aktywistach i aktywistkach.')
  const replace = (chosen: TargetVersion[], ctx: Context = translator, edition = 1) =>
    replaceInTargets(ctx, letter, 'pl', { edition, search, words: 'działacz', chosen })
  const undo = (made: readonly TargetVersion[], ctx: Context = translator) =>
    undoReplacement(ctx, letter, 'pl', { edition: 1, made })
  const read = async () => {
    const found = await findInTranslation(translator, letter, 'pl', {
      ...search,
      side: 'target',
      words: 'x',
    })
    if (!found.ok) throw new Error(found.refusal)
    return found.value
  }
  return { ...desk, write, replace, undo, read }
}

const both = [
  { unit: 1, version: 1 },
  { unit: 4, version: 1 },
]

test('what was chosen is replaced, each as an act of its own, and a confirmed text becomes a draft', async () => {
  const { translator, letter, replace, at } = await createFound()
  expect(await replace(both)).toEqual({
    ok: true,
    value: { done: both.map(({ unit }) => ({ unit, version: 2 })), skipped: [] },
  })
  const again = await changeTarget(translator, at(4), { kind: 'confirm', version: 2, text: 'x' })
  expect(again).toMatchObject({ ok: true })
  const events = await listEvents(translator.db, `letter:${letter}`)
  const kinds = events.slice(-4).map(({ kind }) => kind)
  expect(kinds).toEqual(['target-changed', 'target-changed', 'texts-replaced', 'target-changed'])
  expect(events.at(-3)?.data).toMatchObject({ command: 'keep-draft', state: 'initial', unit: 4 })
  expect(events.at(-2)?.data).toMatchObject({ undone: false, targets: [{ unit: 1 }, { unit: 4 }] })
})

test('what was changed meanwhile, is reviewed or is being typed in stays, and says why', async () => {
  const { translator, reviewer, replace, write, at, read } = await createFound()
  await write(3, 'confirm', 'Do aktywistów')
  await changeTarget(reviewer, at(3), { kind: 'approve', version: 1 })
  await keepWorkingCopy(translator, at(1), { version: 1, text: 'Piszę właśnie' })
  await write(4, 'confirm', 'O aktywistach.', 1)
  const chosen = [...both, { unit: 3, version: 2 }]
  expect(await replace(chosen)).toMatchObject({
    value: {
      done: [],
      skipped: [
        { unit: 1, reason: 'typed' },
        { unit: 4, reason: 'changed' },
        { unit: 3, reason: 'reviewed' },
      ],
    },
  })
  expect((await read()).hits.map(({ text }) => text)).toEqual([
    'Sześciu aktywistów',
    'Do aktywistów',
    'O aktywistach.',
  ])
})

test('undone, each text reads as before, as a draft, where nobody has changed it since', async () => {
  const { write, replace, undo, read } = await createFound()
  const replaced = await replace(both)
  if (!replaced.ok) throw new Error(replaced.refusal)
  await write(1, 'keep-draft', 'Inny tekst', 2)
  expect(await undo(replaced.value.done)).toMatchObject({
    value: { done: [{ unit: 4, version: 3 }], skipped: [{ unit: 1, reason: 'changed' }] },
  })
  const { hits, changes } = await read()
  expect(hits.map(({ text }) => text)).toEqual(['Piszemy o aktywistach i aktywistkach.'])
  expect(changes?.[0]).toMatchObject({ version: 3, confirmed: false, skipped: null })
  expect(await undo(replaced.value.done)).toMatchObject({ value: { done: [] } })
})

test('nobody takes back what another person wrote', async () => {
  const { second, replace, undo } = await createFound()
  const replaced = await replace(both)
  if (!replaced.ok) throw new Error(replaced.refusal)
  expect(await undo(replaced.value.done, second)).toMatchObject({
    value: { done: [], skipped: [{ reason: 'changed' }, { reason: 'changed' }] },
  })
})

test('it is for translators, in the edition that they see, and for something that is chosen', async () => {
  const { reviewer, outsider, letter, replace } = await createFound()
  expect(await replace(both, reviewer)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await replace(both, outsider)).toMatchObject({ refusal: 'letter/not-found' })
  expect(await replace([])).toMatchObject({ refusal: 'find/none-chosen' })
  const late = await replace(both, undefined, 7)
  expect(late).toMatchObject({ refusal: 'edition/published-meanwhile' })
  const asked = { ...search, words: 'x' }
  const seen = await findInTranslation(reviewer, letter, 'pl', asked)
  expect(seen).toMatchObject({ value: { mayWrite: false, changes: null } })
})
