import { expect, test } from 'vitest'
import type { Context } from '#app/services/context.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { findMatches } from '#app/services/memory-matches.server.ts'
import { signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { dropWorkingCopy, keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { listTargetMatches } from '#db/queries/target-matches.ts'
import { as } from '#tests/support/context.ts'
import { addAccount, createLetter } from '#tests/support/letter.ts'
import { publish, reword } from '#tests/support/published.ts'
import { createReviewed, statement } from '#tests/support/reviewed.ts'

const confirm = (version: number, text: string) => ({ kind: 'confirm', version, text }) as const

async function matches(ctx: Context, at: Parameters<typeof findMatches>[1]) {
  const found = await findMatches(ctx, at)
  if (!found.ok) throw new Error(found.refusal)
  return found.value
}

/** A second letter in the same installation, open in Polish, for somebody who reads only that. */
async function secondLetter(ctx: Context, paragraphs: readonly string[], title = 'Another letter') {
  const text = ['December 10, 2021', 'Dear Minister,', ...paragraphs].join('\n')
  const imported = await importLetter(ctx, {
    title,
    sourceLocale: 'en',
    bytes: new TextEncoder().encode(text),
  })
  if (!imported.ok) throw new Error(imported.refusal)
  const letter = imported.value.id
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['pl'])
  const grant = { letter, role: 'translator', locale: 'pl' } as const
  const newcomer = as(ctx, await addAccount(ctx, `Nina${letter}`, grant))
  return {
    letter,
    grant,
    newcomer,
    at: (unit: number) => ({ letter, locale: 'pl' as const, unit }),
  }
}

test('a unit finds the same text, in the same context, and what resembles it, best first', async () => {
  const { operator, translator, letter, at } = await createLetter()
  for (const [unit, text] of [
    [3, 'Szanowny Panie Ministrze,'],
    [4, 'Piszemy w sprawie 6 działaczy.'],
  ] as const) {
    await changeTarget(translator, at(unit), confirm(0, text))
  }
  const other = await secondLetter(operator, ['We are writing about 7 activists.', 'Yours.'])
  const both = as(operator, {
    ...translator.actor,
    grants: [...translator.actor.grants, other.grant],
  })
  expect(await matches(both, other.at(4))).toMatchObject([
    {
      score: 96,
      source: 'We are writing about 6 activists.',
      target: 'Piszemy w sprawie 6 działaczy.',
      text: 'We are writing about 7 activists.',
      letter,
      title: 'A short letter',
      state: 'translated',
      by: 'Tessa',
      sentence: 0,
    },
  ])
  expect(await matches(both, other.at(3))).toMatchObject([{ score: 100 }])
  const same = await secondLetter(operator, ['We are writing about 6 activists.'])
  const there = as(operator, {
    ...translator.actor,
    grants: [...translator.actor.grants, same.grant],
  })
  expect(await matches(there, same.at(3))).toMatchObject([
    { score: 100, target: 'Szanowny Panie Ministrze,' },
  ])
  expect(await matches(there, same.at(4))).toMatchObject([
    { score: 101, target: 'Piszemy w sprawie 6 działaczy.' },
  ])
})

test('a pair is no match of its own unit; what the unit said for an older source is', async () => {
  const { translator, coordinator, letter, at } = await createLetter()
  await changeTarget(translator, at(4), confirm(0, 'Piszemy w sprawie 6 działaczy.'))
  expect(await matches(translator, at(4))).toEqual([])
  await publish(coordinator, letter, reword(4, 'We are writing about 7 activists.', 'update'))
  await changeTarget(translator, at(4), confirm(1, 'Piszemy w sprawie 7 działaczy.'))
  expect(await matches(translator, at(4))).toMatchObject([
    { score: 96, target: 'Piszemy w sprawie 6 działaczy.' },
  ])
})

test('a sentence of a paragraph finds its like', async () => {
  const { operator, translator, at } = await createLetter()
  await changeTarget(translator, at(4), confirm(0, 'Piszemy w sprawie 6 działaczy.'))
  const other = await secondLetter(operator, [
    'Our coalition has followed this for years and asked twice. We are writing about 6 activists.',
  ])
  const both = as(operator, {
    ...translator.actor,
    grants: [...translator.actor.grants, other.grant],
  })
  expect(await matches(both, other.at(4))).toMatchObject([
    {
      sentence: 2,
      text: 'We are writing about 6 activists.',
      target: 'Piszemy w sprawie 6 działaczy.',
    },
  ])
})

test('nobody is shown a pair of a letter they may not read', async () => {
  const { operator, translator, outsider, at } = await createLetter()
  await changeTarget(translator, at(3), confirm(0, 'Szanowny Panie Ministrze,'))
  const other = await secondLetter(operator, ['We are writing about 6 activists.'])
  expect(await matches(other.newcomer, other.at(3))).toEqual([])
  expect(await findMatches(outsider, at(3))).toMatchObject({ refusal: 'letter/not-found' })
  expect(await findMatches(other.newcomer, at(3))).toMatchObject({ refusal: 'letter/not-found' })
})

test('signed text is the surer of two that fit equally', async () => {
  const { operator, reviewer, translator, letter, locale, digest } = await createReviewed()
  const other = await secondLetter(operator, ['Yours.'])
  const both = as(operator, {
    ...translator.actor,
    grants: [...translator.actor.grants, other.grant],
  })
  await changeTarget(both, other.at(3), confirm(0, 'Szanowna Pani Minister,'))
  const signed = await signOff(reviewer, letter, locale, { digest: await digest(), statement })
  expect(signed).toMatchObject({ ok: true })
  const third = await secondLetter(operator, ['Regards.'])
  const everywhere = as(operator, { ...both.actor, grants: [...both.actor.grants, third.grant] })
  const found = await matches(everywhere, third.at(3))
  expect(found.map(({ state, target }) => [state, target])).toEqual([
    ['signed', 'Szanowny Panie Ministrze,'],
    ['translated', 'Szanowna Pani Minister,'],
  ])
})

/** Somebody who translates a second letter, and what the memory has for its salutation. */
async function matchToUse() {
  const { operator, translator, at } = await createLetter()
  await changeTarget(translator, at(3), confirm(0, 'Szanowny Panie Ministrze,'))
  const other = await secondLetter(operator, ['Yours.'])
  const both = as(operator, {
    ...translator.actor,
    grants: [...translator.actor.grants, other.grant],
  })
  const [match] = await matches(both, other.at(3))
  return { operator, both, other, used: { pair: match?.pair ?? 0, score: match?.score ?? 0 } }
}

test('the match that a text was made from is kept with it, as long as it reads like it', async () => {
  const { operator, both, other, used } = await matchToUse()
  const target = await changeTarget(both, other.at(3), {
    ...confirm(0, 'Szanowny Panie Ministrze!'),
    match: used,
  })
  await changeTarget(both, other.at(3), { ...confirm(1, 'Droga Pani,'), match: used })
  const page = await readSigning(both, other.letter, 'pl')
  expect(page.ok).toBe(true)
  const kept = await listTargetMatches(operator.db, 2)
  expect(kept).toEqual([{ targetId: target.ok ? target.value.id : 0, version: 1, ...used }])
})

test('a match that was inserted and not yet confirmed is kept over a reload, until all is discarded', async () => {
  const { operator, both, other, used: match } = await matchToUse()
  const inserted = { version: 0, text: 'Szanowny Panie Ministrze,', match }
  await keepWorkingCopy(both, other.at(3), inserted)
  await keepWorkingCopy(both, other.at(3), { version: 0, text: 'Szanowny Panie Ministrze!' })
  const target = await changeTarget(both, other.at(3), confirm(0, 'Szanowny Panie Ministrze!'))
  const kept = [{ targetId: target.ok ? target.value.id : 0, version: 1, ...match }]
  expect(await listTargetMatches(operator.db, 2)).toEqual(kept)

  await keepWorkingCopy(both, other.at(3), { ...inserted, version: 1 })
  await dropWorkingCopy(both, other.at(3))
  await changeTarget(both, other.at(3), confirm(1, 'Szanowny Panie Ministrze,'))
  expect(await listTargetMatches(operator.db, 2)).toEqual(kept)
})

test('a match that is in no memory is kept with nothing', async () => {
  const { translator, at } = await createLetter()
  const typed = { version: 0, text: 'Szanowni Państwo,', match: { pair: 4711, score: 90 } }
  expect(await keepWorkingCopy(translator, at(3), typed)).toMatchObject({ ok: true })
})
