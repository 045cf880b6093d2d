import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Context } from '#app/services/context.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { sha256 } from '#app/services/digest.server.ts'
import { confirmAddressee } from '#app/services/ministries.server.ts'
import { makePackage, type Package, zipPackage } from '#app/services/packages.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { listSignOffs } from '#db/queries/sign-offs.ts'
import { createContext } from '#tests/support/context.ts'
import { createLetter, importShortLetter } from '#tests/support/letter.ts'
import { createSigned } from '#tests/support/reviewed.ts'
import { voice } from '#tests/support/voice.ts'

async function packed(ctx: Context, letter: number, draft = false): Promise<Package> {
  const made = await makePackage(ctx, letter, { voice, draft, formats: ['txt'] })
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}

function names({ files }: Package, folder: string): string[] {
  const found = files.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`))
  return found.map((path) => path.slice(folder.length + 1))
}

test('a package has what is released, and says of each other version what it waits for', async () => {
  const { coordinator, letter } = await createSigned()
  const made = await packed(coordinator, letter)
  expect(names(made, 'ministries').sort()).toEqual([
    'eu-en.txt',
    'ie-en.txt',
    'mt-en.txt',
    'pl-pl.txt',
  ])
  expect(names(made, 'general')).toEqual(['letter-en.txt', 'letter-pl.txt'])
  expect(made.waiting).toHaveLength(30)
  expect(made.waiting).toContainEqual({ state: 'at', locale: 'de', wait: { for: 'locale' } })
})

test('a package of drafts has every ministry’s letter, and marks what is not released', async () => {
  const { coordinator, letter } = await createSigned()
  const made = await packed(coordinator, letter, true)
  const ministries = names(made, 'ministries')
  expect(ministries).toHaveLength(34)
  const drafts = ministries.filter((name) => name.endsWith('-DRAFT.txt'))
  expect(drafts).toHaveLength(30)
  expect(made.waiting).toEqual([])
  const released = made.manifest.files.filter((entry) => entry.release !== 'draft')
  expect(released.some((entry) => entry.file.includes('DRAFT'))).toBe(false)
})

test('the manifest names every file by its hash, and the sign-off that released it', async () => {
  const { coordinator, letter } = await createSigned()
  const made = await packed(coordinator, letter, true)
  const texts = made.files.filter(({ path }) => path !== 'manifest.json')
  const { files, certificates } = made.manifest
  expect([...files, ...certificates].map(({ file, sha256: hash }) => [file, hash])).toEqual(
    texts.map(({ path, bytes }) => [path, sha256(bytes)]),
  )
  const [signOff] = await listSignOffs(coordinator.db, 1)
  const polish = made.manifest.files.find((entry) => entry.file === 'ministries/pl-pl.txt')
  expect(polish).toMatchObject({
    addressee: 'pl',
    edition: 1,
    release: 'signed-off',
    original: false,
    parts: [
      {
        locale: 'pl',
        signOff: { by: 'Rita', digest: signOff?.digest, textDigest: signOff?.textDigest },
      },
    ],
  })
  const source = made.manifest.files.find((entry) => entry.file === 'general/letter-en.txt')
  expect(source).toMatchObject({
    addressee: null,
    release: 'source',
    parts: [{ signOff: null, additions: [] }],
  })
})

test('the manifest says what a version adds to the signed text, how sure it is, and what it leaves out', async () => {
  const { coordinator, letter } = await createSigned()
  const entry = async () => {
    const { manifest } = await packed(coordinator, letter)
    return manifest.files.find((one) => one.addressee === 'pl')?.parts[0]
  }
  const before = await entry()
  expect(before?.omissions.length).toBeGreaterThan(0)
  expect(before?.additions).toContainEqual(
    expect.objectContaining({ part: 'date', text: '3 grudnia 2021 r.' }),
  )
  await confirmAddressee(
    coordinator,
    letter,
    { state: 'pl', locale: 'pl' },
    {
      block: ['Zbigniew Rau'],
      salutation: 'Szanowny Panie Ministrze,',
      source: 'A letter of theirs.',
    },
  )
  expect(await entry()).toMatchObject({
    omissions: [],
    additions: expect.arrayContaining([
      { part: 'address', text: 'Zbigniew Rau', standing: 'confirmed' },
    ]),
  })
})

test('the same letter gives the same bytes, in files and in one archive', async () => {
  const { coordinator, letter } = await createSigned()
  const make = async () => {
    const made = await makePackage(coordinator, letter, { voice, draft: false })
    if (!made.ok) throw new Error(made.refusal)
    return made.value
  }
  const [first, second] = [await make(), await make()]
  expect(second.manifest).toEqual(first.manifest)
  expect(sha256(zipPackage(second))).toBe(sha256(zipPackage(first)))
})

test('the archive holds the files of the package, byte for byte', async () => {
  const { coordinator, letter } = await createSigned()
  const made = await packed(coordinator, letter)
  const unzipped = unzipSync(zipPackage(made))
  expect(Object.keys(unzipped)).toEqual(made.files.map(({ path }) => path))
  for (const { path, bytes } of made.files) {
    expect(sha256(unzipped[path] ?? new Uint8Array())).toBe(sha256(bytes))
  }
})

test('a package is one download in the history, bound to its manifest', async () => {
  const { coordinator, letter } = await createSigned()
  const made = await packed(coordinator, letter)
  const manifest = made.files.at(-1)
  expect(manifest?.path).toBe('manifest.json')
  const events = await listEvents(coordinator.db, `letter:${letter}`)
  expect(events.at(-1)).toMatchObject({
    kind: 'downloaded',
    data: { file: 'package', files: 6, sha256: sha256(manifest?.bytes ?? '') },
  })
})

test('progress is told before each file', async () => {
  const { coordinator, letter } = await createLetter()
  const told: [number, number][] = []
  await makePackage(coordinator, letter, {
    voice,
    draft: false,
    formats: ['txt', 'html'],
    onProgress: (done, total) => told.push([done, total]),
  })
  expect(told).toEqual(Array.from({ length: 8 }, (_, done) => [done, 8]))
})

test('a package with nothing in it is refused, with the number of versions that wait', async () => {
  const { coordinator, letter } = await createLetter()
  expect(
    await makePackage(coordinator, letter, { voice, draft: false, formats: [] }),
  ).toMatchObject({
    refusal: 'version/none-ready',
    details: { count: 32 },
  })
})

test('a letter whose cut is not confirmed has no versions yet', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  const options = { voice, draft: true, formats: ['txt'] } as const
  expect(await makePackage(ctx, letter, options)).toMatchObject({
    refusal: 'edition/not-confirmed',
  })
  await confirmCut(ctx, letter)
  expect(await makePackage(ctx, letter, options)).toMatchObject({ ok: true })
})

test('only the coordinator takes everything at once', async () => {
  const { translator, outsider, letter } = await createLetter()
  const options = { voice, draft: true, formats: ['txt'] } as const
  expect(await makePackage(translator, letter, options)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await makePackage(outsider, letter, options)).toMatchObject({
    refusal: 'letter/not-found',
  })
})

test('a text somebody emptied stands in the source language, and is marked', async () => {
  const { coordinator, translator, letter, at } = await createLetter()
  await changeTarget(translator, at(1), { kind: 'keep-draft', version: 0, text: ' \u200b' })
  const made = await makePackage(coordinator, letter, {
    voice,
    draft: true,
    formats: ['txt', 'pdf'],
  })
  const polish = made.ok && made.value.files.find(({ path }) => path.includes('pl-pl-DRAFT.txt'))
  expect(polish && new TextDecoder().decode(polish.bytes)).toContain('A short letter')
})
