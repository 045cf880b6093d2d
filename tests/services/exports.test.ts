import { expect, test } from 'vitest'
import type { Context } from '#app/services/context.server.ts'
import { sha256 } from '#app/services/digest.server.ts'
import { exportJson } from '#app/services/exports.server.ts'
import { loadSample } from '#app/services/sample.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { as, createContext, noon, person } from '#tests/support/context.ts'
import { createLetter } from '#tests/support/letter.ts'
import { createReviewed } from '#tests/support/reviewed.ts'

async function exported(ctx: Context, letter: number, locale: 'pl' | 'de' = 'pl') {
  const text = await exportJson(ctx, letter, locale)
  if (!text.ok) throw new Error(text.refusal)
  return JSON.parse(text.value)
}

test('a translation is exported unit by unit, with its state as XLIFF reads it', async () => {
  const { coordinator, letter, sign } = await createReviewed()
  expect(await exported(coordinator, letter)).toMatchObject({
    format: 'demarche/translation/1',
    letter: String(letter),
    title: 'A short letter',
    edition: 1,
    sourceLocale: 'en',
    locale: 'pl',
    state: 'complete',
    units: [
      { number: 1, kind: 'title', target: 'Krótki list', state: 'reviewed', version: 2 },
      { number: 2, kind: 'date', target: '', state: 'initial', provenance: null },
      { number: 3, kind: 'salutation', provenance: 'person' },
      { number: 4, kind: 'paragraph', source: 'We are writing about 6 activists.' },
    ],
    signatories: [],
  })
  await sign()
  expect(await exported(coordinator, letter)).toMatchObject({
    state: 'signed-off',
    units: [{ state: 'final' }, { state: 'initial' }, { state: 'final' }, { state: 'final' }],
  })
})

test('signatories name their group and descriptor by the numbers of the units', async () => {
  const ctx = await createContext()
  const loaded = await loadSample(ctx)
  const { units, signatories } = await exported(ctx, loaded.ok ? loaded.value.letter : 0, 'de')
  const kindOf = (number: number) => units[number - 1].kind
  expect(signatories).toHaveLength(86)
  for (const { group, descriptor } of signatories) {
    expect(kindOf(group)).toBe('group')
    if (descriptor !== null) expect(kindOf(descriptor)).toBe('descriptor')
  }
  expect(units.some((unit: { provenance: string }) => unit.provenance === 'machine-draft')).toBe(
    true,
  )
})

test('an export is written down with the hash of what left', async () => {
  const { coordinator, letter } = await createLetter()
  const text = await exportJson(coordinator, letter, 'pl')
  const events = await listEvents(coordinator.db, `letter:${letter}`)
  expect(events.at(-1)).toMatchObject({
    kind: 'downloaded',
    data: { file: 'letter-pl.json', sha256: text.ok && sha256(text.value) },
  })
})

test('a locale that is not open and a letter of others are refused', async () => {
  const { coordinator, outsider, letter } = await createLetter()
  expect(await exportJson(coordinator, letter, 'bg')).toMatchObject({ refusal: 'locale/not-open' })
  expect(await exportJson(outsider, letter, 'pl')).toMatchObject({ refusal: 'letter/not-found' })
})

test('an observer exports what is signed off, and no draft', async () => {
  const { operator, letter, sign } = await createReviewed()
  const observer = as(operator, person(99, { letter, role: 'observer', locale: null }))
  expect(await exportJson(observer, letter, 'pl')).toMatchObject({ refusal: 'actor/not-allowed' })
  await sign()
  await operator.db('accounts').insert({
    id: 99,
    email: 'omar@example.org',
    name: 'Omar',
    created_at: noon.toISOString(),
  })
  expect(await exportJson(observer, letter, 'pl')).toMatchObject({ ok: true })
})
