import { expect, test } from 'vitest'
import { listPreviews, renderPreview } from '#app/services/preview.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createLetter } from '#tests/support/letter.ts'

test('a translation is shown as it goes to the ministries of its language, and in general', async () => {
  const { translator, letter } = await createLetter('de')
  const versions = await listPreviews(translator, letter, 'de')
  if (!versions.ok) throw new Error(versions.refusal)
  const states = versions.value.map(({ state }) => state)
  expect(states).toEqual(expect.arrayContaining(['de', 'at', 'be', 'lu', null]))
  expect(states.at(-1)).toBe(null)
  expect(states).not.toContain('pl')
  expect(versions.value.every(({ current }) => current)).toBe(true)
})

test('it is the finished letter: addressed, marked as a draft, each text at its place', async () => {
  const { translator, letter, at } = await createLetter()
  const command = {
    kind: 'keep-draft',
    version: 0,
    text: 'Piszemy <tu> w sprawie 6 działaczy.',
  } as const
  await changeTarget(translator, at(4), command)
  const shown = await renderPreview(translator, letter, 'pl', 'first')
  if (!shown.ok) throw new Error(shown.refusal)
  expect(shown.value).toContain('class="addressee"')
  expect(shown.value).toMatch(/<p class="draft">(PROJEKT|WERSJA ROBOCZA)/)
  expect(shown.value).toMatch(
    /<p class="paragraph" data-unit="4">Piszemy &lt;tu&gt; w\u00a0sprawie 6\u00a0działaczy\.<\/p>/,
  )
  expect(shown.value).toMatch(/<h1[^>]* data-unit="1"/)
  expect(shown.value).toMatch(/<p class="date" data-unit="2"/)
})

test('looking at a letter is no download: nothing is written down, and observers may', async () => {
  const { operator, reviewer, letter } = await createLetter()
  const before = await listEvents(operator.db, `letter:${letter}`)
  expect(await renderPreview(reviewer, letter, 'pl', 'general')).toMatchObject({ ok: true })
  expect(await listEvents(operator.db, `letter:${letter}`)).toEqual(before)
})

test('there is none for strangers, for a language that is not open, or for a ministry of another', async () => {
  const { translator, outsider, letter } = await createLetter()
  const refused = async (work: Promise<unknown>, refusal: string) =>
    expect(await work).toMatchObject({ refusal })
  await refused(renderPreview(outsider, letter, 'pl', 'first'), 'letter/not-found')
  await refused(listPreviews(outsider, letter, 'pl'), 'letter/not-found')
  await refused(renderPreview(translator, letter, 'pl', 'at'), 'version/not-found')
  await refused(renderPreview(translator, letter, 'de', 'first'), 'actor/not-allowed')
})
