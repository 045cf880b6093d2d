import { expect, test } from 'vitest'
import { confirmCut } from '#app/services/cuts.server.ts'
import { downloadGeneralVersion, downloadMinistryVersion } from '#app/services/downloads.server.ts'
import { changeOverride } from '#app/services/overrides.server.ts'
import { makePackage } from '#app/services/packages.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { limitUnit } from '#app/services/unit-limits.server.ts'
import { as, createContext } from '#tests/support/context.ts'
import { addAccount, createLetter, importShortLetter } from '#tests/support/letter.ts'
import { voice } from '#tests/support/voice.ts'

const text = 'Wir schreiben wegen 6 Aktivisten.'
const austrian = 'Wir schreiben heuer wegen 6 Aktivisten.'

/** Without the no-break spaces that a typography profile sets. */
function plain(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\u00a0', ' ')
}

async function createGerman() {
  const created = await createLetter('de')
  await changeTarget(created.translator, created.at(4), { kind: 'confirm', version: 0, text })
  const { letter } = created
  const read = async (state: string) => {
    const file = { locale: 'de', extension: 'html' } as const
    const done = await (state === 'general'
      ? downloadGeneralVersion(created.coordinator, letter, 'de', 'html')
      : downloadMinistryVersion(created.coordinator, letter, state, file))
    if (!done.ok) throw new Error(done.refusal)
    return { name: done.value.fileName, html: plain(done.value.bytes) }
  }
  return { ...created, read }
}

test('a region’s wording prints in its own version alone, under its own tag', async () => {
  const { translator, letter, read } = await createGerman()
  const at = { letter, unit: 4, variant: 'de-AT' } as const
  await changeOverride(translator, at, { kind: 'confirm', version: 0, text: austrian })
  const vienna = await read('at')
  expect(vienna.html).toContain(austrian)
  expect(vienna.html).toContain('<html lang="de-AT">')
  expect(vienna.name).toBe('at-de-DRAFT.html')
  for (const state of ['de', 'be', 'general']) {
    const other = await read(state)
    expect(other.html).toContain(text)
    expect(other.html).not.toContain('heuer')
  }
  expect((await read('lu')).html).toContain('<html lang="de-LU">')
  expect((await read('general')).html).toContain('<html lang="de">')
})

test('a unit prints for whom it is, and in the general version; the manifest names what is left out', async () => {
  const { coordinator, letter, read } = await createGerman()
  const limit = { kind: 'except', addressees: ['at'] } as const
  await limitUnit(coordinator, letter, { unit: 4, edition: 1, cutVersion: 0, version: 0, limit })
  expect((await read('at')).html).not.toContain(text)
  for (const state of ['de', 'lu', 'general']) expect((await read(state)).html).toContain(text)
  const pack = await makePackage(coordinator, letter, {
    voice,
    draft: true,
    formats: ['txt'],
  })
  const files = pack.ok ? pack.value.manifest.files : []
  const leftOut = files.map(({ file, parts }) => [file, parts.flatMap((one) => one.unitsLeftOut)])
  expect(Object.fromEntries(leftOut)).toMatchObject({
    'ministries/at-de-DRAFT.txt': [4],
    'ministries/de-de-DRAFT.txt': [],
    'general/letter-de-DRAFT.txt': [],
    'general/letter-en.txt': [],
  })
  expect(leftOut.filter(([, units]) => units?.length !== 0)).toHaveLength(1)
})

test('at the source a region’s wording prints once a second person has approved it', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  const grant = { letter, role: 'coordinator', locale: null } as const
  const cora = as(ctx, await addAccount(ctx, 'Cora', grant))
  const carl = as(ctx, await addAccount(ctx, 'Carl', grant))
  const at = { letter, unit: 4, variant: 'en-IE' } as const
  const irish = 'We write about 6 activists, and about Pegasus.'
  const read = async (state: string) => {
    const file = { locale: 'en', extension: 'txt' } as const
    const done = await downloadMinistryVersion(cora, letter, state, file)
    return done.ok ? plain(done.value.bytes) : done.refusal
  }
  await changeOverride(cora, at, { kind: 'confirm', version: 0, text: irish })
  expect(await read('ie')).not.toContain(irish)
  await changeOverride(carl, at, { kind: 'approve', version: 1 })
  expect(await read('ie')).toContain(irish)
  expect(await read('mt')).toContain('We are writing about 6 activists.')
  await changeOverride(cora, at, { kind: 'remove', version: 2 })
  expect(await read('ie')).toContain('We are writing about 6 activists.')
})
