import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readDesk } from '#app/services/desk.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { doOnce } from '#app/services/idempotency.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { createLetter } from '#tests/support/letter.ts'

type Created = Awaited<ReturnType<typeof createLetter>>

function confirmation(created: Created, text = 'Szanowny Panie Ministrze,') {
  const { translator, at } = created
  const body = { kind: 'confirm', version: 0, text } as const
  const key = randomUUID()
  const account = translator.actor.id ?? undefined
  const ask = (given: typeof body = body, ctx = translator) =>
    doOnce(ctx, { key, account, body: given }, (within) => actAtDesk(within, at(3), given))
  return { ask, body, key }
}

async function versions(created: Created) {
  const desk = await readDesk(created.translator, created.letter, created.locale)
  return desk.ok ? desk.value.pairs.find(({ number }) => number === 3)?.target?.changes : undefined
}

test('an act that comes again three times because its answer was lost is done once', async () => {
  const created = await createLetter()
  const { ask } = confirmation(created)
  const answers = [await ask(), await ask(), await ask(), await ask()]
  expect(answers).toEqual(Array(4).fill({ ok: true, value: true }))
  expect(await versions(created)).toHaveLength(1)
})

test('one key stands for one request', async () => {
  const created = await createLetter()
  const { ask, body } = confirmation(created)
  await ask()
  expect(await ask({ ...body, text: 'Inny tekst' as typeof body.text })).toMatchObject({
    refusal: 'request/key-reused',
  })
  expect(await versions(created)).toHaveLength(1)
})

test('a refusal is judged anew, and what it leaves behind stays', async () => {
  const created = await createLetter()
  const { second, at } = created
  await actAtDesk(second, at(3), { kind: 'confirm', version: 0, text: 'Szanowna Pani Minister,' })
  const { ask } = confirmation(created)
  expect(await ask()).toMatchObject({ refusal: 'target/changed-meanwhile' })
  expect(await ask()).toMatchObject({ refusal: 'target/changed-meanwhile' })
  const desk = await readDesk(created.translator, created.letter, created.locale)
  const copy = desk.ok && desk.value.pairs.find(({ number }) => number === 3)?.target?.workingCopy
  expect(copy).toMatchObject({ text: 'Szanowny Panie Ministrze,' })
})

test('nothing is done under the name of somebody who signed in meanwhile in the same browser', async () => {
  const created = await createLetter()
  const { ask, body } = confirmation(created)
  expect(await ask(body, created.second)).toMatchObject({ refusal: 'account/other-person' })
  expect(await versions(created)).toHaveLength(0)
})

test('a day later a key is forgotten', async () => {
  const created = await createLetter()
  const { translator, at } = created
  const save = (ctx: typeof translator, key: string) => {
    const body = { version: 0, text: 'Pisze' }
    return doOnce(ctx, { key, account: undefined, body }, (within) =>
      keepWorkingCopy(within, at(4), body),
    )
  }
  const later = (hours: number) => ({
    ...translator,
    now: () => new Date(translator.now().getTime() + hours * 3_600_000),
  })
  await save(translator, randomUUID())
  await save(later(23), randomUUID())
  expect(await translator.db('answers_given')).toHaveLength(2)
  await save(later(25), randomUUID())
  expect(await translator.db('answers_given')).toHaveLength(2)
})
