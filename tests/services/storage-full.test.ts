import { expect, test } from 'vitest'
import { readDesk } from '#app/services/desk.server.ts'
import { doOnce } from '#app/services/idempotency.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { createLetter } from '#tests/support/letter.ts'

/** A text that needs pages of its own. */
const long = 'Ministrze '.repeat(1500)

async function fill({ operator: { db } }: Awaited<ReturnType<typeof createLetter>>) {
  const [{ page_count: pages } = { page_count: 0 }] =
    await db.raw<{ page_count: number }[]>('PRAGMA page_count')
  await db.raw(`PRAGMA max_page_count = ${pages}`)
  return () => db.raw('PRAGMA max_page_count = 1000000')
}

test('a full disk is refused in words, the letter can still be read, and room ends it', async () => {
  const created = await createLetter()
  const { translator, letter, locale, at } = created
  const body = { version: 0, text: long }
  const save = () =>
    doOnce(
      translator,
      { key: '0b0f9f0e-6c0a-4f59-9a57-0f3f8f3d1c11', account: undefined, body },
      (within) => keepWorkingCopy(within, at(4), body),
    )
  const makeRoom = await fill(created)
  expect(await save()).toMatchObject({ refusal: 'storage/full' })
  expect(await keepWorkingCopy(translator, at(4), body)).toMatchObject({ refusal: 'storage/full' })
  expect(await readDesk(translator, letter, locale)).toMatchObject({ ok: true })
  expect(await translator.db.raw('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(await translator.db('working_copies')).toEqual([])
  await makeRoom()
  expect(await save()).toMatchObject({ ok: true })
  expect(await translator.db('working_copies')).toHaveLength(1)
})
