import { expect, test } from 'vitest'
import type { Context } from '#app/services/context.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { as, createContext } from '#tests/support/context.ts'
import { addAccount } from '#tests/support/letter.ts'

const twice = 'We ask you to act now, with all the means that you have.'
const text = ['Dear Minister,', twice, 'People are being watched.', twice].join('\n')

/** A letter that says the same twice, and its translator into Polish. */
async function createLetter() {
  const ctx = await createContext()
  const bytes = new TextEncoder().encode(text)
  const imported = await importLetter(ctx, { title: 'Spyware', sourceLocale: 'en', bytes })
  const letter = imported.ok ? imported.value.id : 0
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['pl'])
  const role = { letter, role: 'translator', locale: 'pl' } as const
  const translator = as(ctx, await addAccount(ctx, 'Tessa', role))
  return {
    ctx,
    letter,
    translator,
    at: (unit: number) => ({ letter, locale: 'pl', unit }) as const,
  }
}

async function found(ctx: Context, letter: number, unit: number, check: string) {
  const desk = await readDesk(ctx, letter, 'pl')
  const pair = desk.ok ? desk.value.pairs.find(({ number }) => number === unit) : undefined
  return pair?.target?.findings.find((finding) => finding.check === check)
}

test('one source in two translations is found in both places, until one of them is answered', async () => {
  const { letter, translator, at } = await createLetter()
  const first = 'Prosimy o działanie teraz, wszelkimi dostępnymi środkami.'
  const second = 'Prosimy Państwa o działanie, wszelkimi środkami.'
  await changeTarget(translator, at(3), { kind: 'confirm', version: 0, text: first })
  expect(await found(translator, letter, 3, 'inconsistent')).toBeUndefined()
  await changeTarget(translator, at(5), { kind: 'confirm', version: 0, text: second })
  expect(await found(translator, letter, 3, 'inconsistent')).toMatchObject({
    details: { other: second },
  })
  const finding = await found(translator, letter, 5, 'inconsistent')
  const answer = { kind: 'dismiss', fingerprint: finding?.fingerprint ?? '', reason: 'Shorter' }
  expect(await actAtDesk(translator, at(5), { ...answer, kind: 'dismiss' })).toMatchObject({
    ok: true,
  })
  expect(await found(translator, letter, 5, 'inconsistent')).toMatchObject({
    dismissal: { reason: 'Shorter' },
  })
})

test('a machine’s draft that was confirmed as it came is told, and not one that a person changed', async () => {
  const { ctx, letter, translator, at } = await createLetter()
  for (const unit of [3, 4]) {
    const draft = { version: 0, text: 'Szkic.', provenance: 'machine-draft' } as const
    await changeTarget(ctx, at(unit), { kind: 'enter', ...draft })
  }
  expect(await found(translator, letter, 3, 'unedited-machine')).toBeUndefined()
  await changeTarget(translator, at(3), { kind: 'confirm', version: 1, text: 'Szkic.' })
  await changeTarget(translator, at(4), {
    kind: 'confirm',
    version: 1,
    text: 'Obserwuje się ludzi.',
  })
  expect(await found(translator, letter, 3, 'unedited-machine')).toMatchObject({ grade: 'info' })
  expect(await found(translator, letter, 4, 'unedited-machine')).toBeUndefined()
})
