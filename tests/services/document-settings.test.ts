import { expect, test } from 'vitest'
import { type DocumentSettings, defaultSettings } from '#app/domain/document-settings.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  changeDocuments,
  type LogoChange,
  readDocuments,
} from '#app/services/document-settings.server.ts'
import { downloadMinistryVersion } from '#app/services/downloads.server.ts'
import { makePackage } from '#app/services/packages.server.ts'
import { readTypography } from '#app/services/typography.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { png } from '#tests/documents/picture.ts'
import { createSigned } from '#tests/support/reviewed.ts'
import { voice } from '#tests/support/voice.ts'

async function seen(ctx: Context, letter: number): Promise<string> {
  const view = await readDocuments(ctx, letter)
  return view.ok ? view.value.stamp : ''
}

async function choose(
  ctx: Context,
  letter: number,
  change: Partial<DocumentSettings>,
  logo: LogoChange = 'keep',
) {
  const settings = { ...defaultSettings, ...change }
  return changeDocuments(ctx, letter, { settings, logo, seen: await seen(ctx, letter) })
}

async function text(ctx: Context, letter: number, state: string, locale: 'pl' | 'all' | 'en') {
  const made = await downloadMinistryVersion(ctx, letter, state, { locale, extension: 'txt' })
  if (!made.ok) throw new Error(made.refusal)
  return { name: made.value.fileName, text: new TextDecoder().decode(made.value.bytes) }
}

test('what is chosen is kept, shown, and in the history', async () => {
  const { coordinator, letter } = await createSigned()
  const change: Partial<DocumentSettings> = {
    letterhead: 'A Coalition',
    places: { pl: 'Bruksela' },
    profile: 'national',
    highRepresentativeIn: 'pl',
    overrides: [
      { state: 'pl', locale: 'pl', attachOriginal: false, profile: null, fallback: 'hold' },
    ],
  }
  expect(await choose(coordinator, letter, change, png(60, 40))).toMatchObject({ ok: true })
  expect(await readDocuments(coordinator, letter)).toMatchObject({
    value: {
      settings: { ...defaultSettings, ...change },
      logo: { mediaType: 'image/png', width: 60, height: 40 },
      mayChange: true,
    },
  })
  const events = await listEvents(coordinator.db, `letter:${letter}`)
  expect(events.at(-1)).toMatchObject({
    kind: 'documents-changed',
    data: { profile: 'national', logo: expect.stringMatching(/^[\da-f]{64}$/) },
  })
})

test('a save names what it was made from', async () => {
  const { coordinator, letter } = await createSigned()
  const stamp = await seen(coordinator, letter)
  await choose(coordinator, letter, { letterhead: 'First' })
  const late = { settings: defaultSettings, logo: 'keep', seen: stamp } as const
  expect(await changeDocuments(coordinator, letter, late)).toMatchObject({
    refusal: 'letter/changed-meanwhile',
  })
})

test('others read what only the coordinator changes', async () => {
  const { translator, outsider, letter } = await createSigned()
  expect(await readDocuments(translator, letter)).toMatchObject({ value: { mayChange: false } })
  expect(await choose(translator, letter, {})).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await readDocuments(outsider, letter)).toMatchObject({ refusal: 'letter/not-found' })
})

test('a logo must be whole, and have a name beside it', async () => {
  const { coordinator, letter } = await createSigned()
  const named = { letterhead: 'A Coalition' }
  const broken = png(60, 40).slice(0, 60)
  expect(await choose(coordinator, letter, named, broken)).toMatchObject({
    refusal: 'logo/no-picture',
  })
  expect(await choose(coordinator, letter, {}, png(6, 4))).toMatchObject({
    refusal: 'logo/no-name',
  })
  await choose(coordinator, letter, named, png(6, 4))
  await choose(coordinator, letter, {}, 'remove')
  expect(await readDocuments(coordinator, letter)).toMatchObject({ value: { logo: null } })
})

test('place, note and the attached original stand in the file and in the manifest', async () => {
  const { coordinator, letter } = await createSigned()
  await choose(coordinator, letter, {
    letterhead: 'A Coalition',
    places: { pl: 'Bruksela' },
    courtesyNote: true,
    attachOriginal: true,
  })
  const polish = await text(coordinator, letter, 'pl', 'pl')
  expect(polish.text).toMatch(/A Coalition[\s\S]*Bruksela, 3.grudnia 2021.r\./)
  expect(polish.text).toContain('Tłumaczenie grzecznościowe. Język oryginału: angielski.')
  expect(polish.text).toMatch(/Oryginał[\s\S]*We are writing about 6.activists\./)
  const made = await makePackage(coordinator, letter, {
    voice,
    draft: false,
    formats: ['txt'],
  })
  const entry = made.ok && made.value.manifest.files.find(({ addressee }) => addressee === 'pl')
  expect(entry).toMatchObject({
    original: true,
    parts: [
      {
        lang: 'pl',
        place: 'Bruksela',
        courtesyNote: true,
        typography: { profile: 'national', changes: { 'bound-numbers': expect.any(Number) } },
      },
    ],
  })
  const english = await text(coordinator, letter, 'ie', 'en')
  expect(english.text).not.toContain('Courtesy')
})

test('one ministry may get the original where the others do not', async () => {
  const { coordinator, letter } = await createSigned()
  await choose(coordinator, letter, {
    overrides: [
      { state: 'pl', locale: 'pl', attachOriginal: true, profile: null, fallback: 'hold' },
    ],
  })
  expect((await text(coordinator, letter, 'pl', 'pl')).text).toContain('Oryginał')
})

test('a file with all languages of a ministry stands in the package instead of the separate ones', async () => {
  const { coordinator, letter } = await createSigned()
  await choose(coordinator, letter, { multilingual: 'combined' })
  const made = await makePackage(coordinator, letter, {
    voice,
    draft: true,
    formats: ['txt'],
  })
  const names = made.ok ? made.value.files.map(({ path }) => path) : []
  expect(names).toEqual(
    expect.arrayContaining(['ministries/be-all-DRAFT.txt', 'ministries/ie-all-DRAFT.txt']),
  )
  expect(names.filter((name) => /\/(be|ie|lu|mt|fi|cy)-/.test(name))).toHaveLength(6)
  const belgium = made.ok && made.value.manifest.files.find(({ addressee }) => addressee === 'be')
  expect(belgium).toMatchObject({
    release: 'draft',
    parts: [{ lang: 'nl-BE' }, { lang: 'fr-BE' }, { lang: 'de-BE' }],
  })
})

test('a file with all languages is ready only when each of them is', async () => {
  const { coordinator, letter } = await createSigned()
  await choose(coordinator, letter, { multilingual: 'combined' })
  const made = await makePackage(coordinator, letter, {
    voice,
    draft: false,
    formats: ['txt'],
  })
  if (!made.ok) throw new Error(made.refusal)
  expect(made.value.files.some(({ path }) => path.includes('ie-'))).toBe(false)
  expect(made.value.waiting).toContainEqual({ state: 'ie', locale: 'ga', wait: { for: 'locale' } })
  expect(made.value.waiting).not.toContainEqual(
    expect.objectContaining({ state: 'ie', locale: 'en' }),
  )
  const ireland = await text(coordinator, letter, 'ie', 'all')
  expect(ireland.name).toBe('ie-all-DRAFT.txt')
  expect(ireland.text).toMatch(/^DRAFT\n/)
})

test('a ministry with one language has no file with all of them', async () => {
  const { coordinator, letter } = await createSigned()
  const all = { locale: 'all', extension: 'txt' } as const
  for (const state of ['pl', 'eu']) {
    expect(await downloadMinistryVersion(coordinator, letter, state, all)).toMatchObject({
      refusal: 'version/not-found',
    })
  }
})

test('a person can read what typography changes in a translation, unit by unit', async () => {
  const { coordinator, translator, outsider, letter } = await createSigned()
  const asked = { locale: 'pl', profile: null } as const
  const view = await readTypography(translator, letter, asked)
  expect(view).toMatchObject({ value: { locale: 'pl', profile: 'national' } })
  const units = view.ok ? view.value.units : []
  const unit = units.find(({ number }) => number === 4)
  expect(unit?.text).toBe('Piszemy w sprawie 6 działaczy.')
  expect(unit?.changes).toContainEqual(
    expect.objectContaining({ rule: 'bound-numbers', after: '\u00a0' }),
  )
  expect(await readTypography(coordinator, letter, { locale: null, profile: 'eu' })).toMatchObject({
    value: { locale: 'en', profile: 'eu' },
  })
  expect(await readTypography(outsider, letter, asked)).toMatchObject({
    refusal: 'letter/not-found',
  })
})
