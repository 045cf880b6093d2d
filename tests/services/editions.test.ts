import { expect, test } from 'vitest'
import type { DraftCommand } from '#app/domain/editions/draft.ts'
import type { Significance } from '#app/domain/editions/unit-change.ts'
import { targetLocales } from '#app/domain/locale.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  beginDraft,
  changeEditionDraft,
  discardDraft,
  readEditionDraft,
  takeText,
} from '#app/services/edition-drafts.server.ts'
import { publishEdition } from '#app/services/editions.server.ts'
import { loadLetter } from '#app/services/letters.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { loadTranslations } from '#app/services/translations.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { loadVersions, releaseOf, versionsOf } from '#app/services/versions.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createLetter } from '#tests/support/letter.ts'
import { createSigned } from '#tests/support/reviewed.ts'
import { createSignedSample, review, sign } from '#tests/support/signed-sample.ts'

/** Begins a draft, does this to it, and gives what its page then says. */
async function prepare(ctx: Context, letter: number, ...commands: DraftCommand[]) {
  const begun = await beginDraft(ctx, letter)
  if (!begun.ok) throw new Error(begun.refusal)
  let { version } = begun.value
  for (const command of commands) {
    const changed = await changeEditionDraft(ctx, letter, { version, command })
    if (!changed.ok) throw new Error(changed.refusal)
    version = changed.value.version
  }
  const read = await readEditionDraft(ctx, letter)
  if (!read.ok || !read.value.draft) throw new Error('there is a draft')
  return read.value.draft
}

function edit(block: number, text: string, significance: Significance): DraftCommand {
  return { do: 'edit', block, text, translate: true, significance }
}

async function translations(ctx: Context, letter: number) {
  const loaded = await loadLetter(ctx, letter)
  if (!loaded.ok) throw new Error(loaded.refusal)
  return loadTranslations(ctx, loaded.value)
}

async function soundness(ctx: Context, letter: number) {
  const verified = await verifyLetter(ctx, letter)
  return verified.ok && isSound(verified.value) ? 'sound' : verified
}

const note = 'The meeting is on another day.'

test('a typo leaves 23 sign-offs standing, and an edition of another meaning opens just what it changes', async () => {
  const sample = await createSignedSample()
  const { coordinator, letter, operator } = sample
  const before = await translations(operator, letter)
  expect(before.filter(({ standing }) => standing)).toHaveLength(23)
  const [first] = before
  const paragraph = first?.pairs.findIndex(({ unit }) => unit.kind === 'paragraph') ?? 0
  const text = first?.pairs[paragraph]?.unit.text ?? ''

  const typo = await prepare(coordinator, letter, edit(paragraph, `${text} .`, 'typo'))
  expect(typo.effects).toMatchObject({ fallen: [], stale: 0, changes: { changed: 1 } })
  expect(typo.effects.standing).toHaveLength(23)
  expect(typo.effects.versions.map(({ locale }) => locale)).toEqual(
    typo.effects.versions.map(() => 'en'),
  )
  expect(await publishEdition(coordinator, letter, typo.version)).toMatchObject({ ok: true })
  const afterTypo = await translations(operator, letter)
  expect(afterTypo.filter(({ standing }) => standing)).toHaveLength(23)
  expect(afterTypo.every(({ state }) => state === 'signed-off')).toBe(true)

  const meaning = await prepare(
    coordinator,
    letter,
    edit(paragraph, `${text} And more.`, 'meaning'),
    { do: 'note', note },
  )
  expect(meaning.effects.fallen).toEqual(targetLocales('en'))
  expect(meaning.effects.stale).toBe(23)
  const ready = await readyVersions(operator, letter)
  expect(await publishEdition(coordinator, letter, meaning.version)).toMatchObject({ ok: true })
  const after = await translations(operator, letter)
  expect(after.filter(({ standing }) => standing)).toEqual([])
  for (const { pairs, signOffs } of after) {
    const open = pairs.filter(({ target }) => target?.stale)
    expect(open.map(({ unit }) => unit.number)).toEqual([paragraph + 1])
    expect(open.map(({ target }) => [target?.state, target?.storedState])).toEqual([
      ['initial', 'reviewed'],
    ])
    expect(pairs.filter(({ target }) => target?.state === 'reviewed')).toHaveLength(19)
    expect(signOffs.at(-1)?.end).toMatchObject({ kind: 'superseded', reason: note })
  }
  // What the dry run said of the ministry versions is what then happened.
  const still = new Set(await readyVersions(operator, letter))
  const gone = ready.filter((version) => !still.has(version))
  const inSource = meaning.effects.versions.filter(({ locale }) => locale === 'en')
  expect(gone).toHaveLength(meaning.effects.versions.length - inSource.length)
  expect(inSource).toHaveLength([...still].length)

  await review(sample, 'pl')
  await sign(sample, 'pl')
  const again = await translations(operator, letter)
  const signed = again.filter(({ standing }) => standing)
  expect(signed.map(({ translation }) => translation.locale)).toEqual(['pl'])
  expect(await soundness(coordinator, letter)).toBe('sound')
})

async function readyVersions(ctx: Context, letter: number): Promise<string[]> {
  const loaded = await loadVersions(ctx, letter)
  if (!loaded.ok) throw new Error(loaded.refusal)
  return versionsOf(loaded.value)
    .filter(({ locale, state }) => releaseOf(loaded.value, locale, state).kind !== 'draft')
    .map(({ locale, state }) => `${state}-${locale}`)
}

test('a stale text is confirmed again, changed or not, before it is approved', async () => {
  const { coordinator, translator, reviewer, letter, at } = await createSigned()
  const draft = await prepare(coordinator, letter, edit(3, 'We write about 7 activists.', 'update'))
  expect(draft.effects).toMatchObject({ fallen: ['pl'], stale: 1, empty: 0 })
  await publishEdition(coordinator, letter, draft.version)
  const approve = { kind: 'approve', version: 2 } as const
  expect(await changeTarget(reviewer, at(4), approve)).toMatchObject({ refusal: 'target/stale' })
  const text = 'Piszemy w sprawie 6 działaczy.'
  const confirmed = await changeTarget(translator, at(4), { kind: 'confirm', version: 2, text })
  expect(confirmed).toMatchObject({ value: { state: 'translated', edition: 2, stale: false } })
  const approved = await changeTarget(reviewer, at(4), { kind: 'approve', version: 3 })
  expect(approved).toMatchObject({ value: { state: 'reviewed' } })
  expect(await soundness(coordinator, letter)).toBe('sound')
})

test('a unit keeps its text wherever it goes, and what is new begins empty', async () => {
  const { coordinator, operator, letter, at, translator } = await createSigned()
  const draft = await prepare(
    coordinator,
    letter,
    { do: 'insert', after: 1, text: 'To the ministers of the EU', kind: 'heading' },
    { do: 'split', block: 4, offset: 'We are writing'.length },
  )
  expect(draft.blocks.map(({ change }) => change)).toEqual([
    null,
    null,
    'added',
    null,
    'split',
    'split',
  ])
  expect(draft.effects).toMatchObject({ stale: 1, empty: 2, changes: { added: 1, split: 2 } })
  await publishEdition(coordinator, letter, draft.version)
  const [pl] = await translations(operator, letter)
  expect(pl?.pairs.map(({ target }) => [target?.text, target?.state])).toEqual([
    ['Krótki list', 'reviewed'],
    ['', 'initial'],
    ['', 'initial'],
    ['Szanowny Panie Ministrze,', 'reviewed'],
    ['Piszemy w sprawie 6 działaczy.', 'initial'],
    ['', 'initial'],
  ])
  const text = 'Do ministrów UE'
  const added = await changeTarget(translator, at(3), { kind: 'confirm', version: 0, text })
  expect(added).toMatchObject({ ok: true })
  expect(await soundness(coordinator, letter)).toBe('sound')
})

test('a unit that was taken out and one that moved are told of, and nothing written is lost', async () => {
  const { coordinator, operator, letter } = await createSigned()
  const draft = await prepare(
    coordinator,
    letter,
    { do: 'move', block: 3, to: 'up' },
    { do: 'remove', block: 1 },
  )
  expect(draft.removed.map(({ text }) => text)).toEqual(['December 03, 2021'])
  await publishEdition(coordinator, letter, draft.version)
  const [pl] = await translations(operator, letter)
  expect(pl?.pairs.map(({ unit }) => unit.kind)).toEqual(['title', 'paragraph', 'salutation'])
  expect(pl?.pairs.map(({ target }) => target?.text)).toEqual([
    'Krótki list',
    'Piszemy w sprawie 6 działaczy.',
    'Szanowny Panie Ministrze,',
  ])
  const kept = await operator.db('target_changes').count<{ n: number }[]>({ n: '*' })
  expect(kept[0]?.n).toBe(6)
  expect(await soundness(coordinator, letter)).toBe('sound')
})

test('a new text of the letter is laid against the last one', async () => {
  const { coordinator, letter } = await createSigned()
  const text = 'December 03, 2021\nDear Minister,\nWe are writing about 7 activists.\nPlease help.'
  const bytes = new TextEncoder().encode(text)
  const taken = await takeText(coordinator, letter, { bytes, version: 0 })
  expect(taken).toMatchObject({ ok: true, value: { version: 1 } })
  const read = await readEditionDraft(coordinator, letter)
  const blocks = read.ok ? (read.value.draft?.blocks ?? []) : []
  expect(blocks.map(({ change }) => change)).toEqual([null, null, null, 'changed', 'added'])
  expect(await takeText(coordinator, letter, { bytes, version: 0 })).toMatchObject({
    refusal: 'edition/draft-changed',
  })
})

test('what is stale, unchanged or without a reason is not published', async () => {
  const { coordinator, reviewer, letter, operator } = await createSigned()
  const events = async () => (await listEvents(operator.db, `letter:${letter}`)).length
  expect(await publishEdition(coordinator, letter, 1)).toMatchObject({
    refusal: 'edition/no-draft',
  })
  const unchanged = await prepare(coordinator, letter)
  const publish = (version: number) => publishEdition(coordinator, letter, version)
  expect(await publish(unchanged.version)).toMatchObject({ refusal: 'edition/unchanged' })
  const change = { version: 1, command: edit(3, 'We write.', 'meaning') }
  const changed = await changeEditionDraft(coordinator, letter, change)
  expect(changed).toMatchObject({ value: { version: 2 } })
  expect(await changeEditionDraft(coordinator, letter, change)).toMatchObject({
    refusal: 'edition/draft-changed',
  })
  const before = await events()
  expect(await publish(1)).toMatchObject({ refusal: 'edition/draft-changed' })
  expect(await publish(2)).toMatchObject({ refusal: 'edition/note-missing' })
  expect(await publishEdition(reviewer, letter, 2)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await events()).toBe(before)
  expect(await discardDraft(coordinator, letter, 2)).toMatchObject({ ok: true })
  expect(await beginDraft(coordinator, letter)).toMatchObject({ ok: true })
})

test('who saw an older edition changes nothing in a newer one', async () => {
  const { coordinator, translator, letter, at } = await createLetter()
  const draft = await prepare(coordinator, letter, edit(3, 'We write.', 'typo'))
  await publishEdition(coordinator, letter, draft.version)
  const command = { kind: 'confirm', version: 0, text: 'Piszemy.' } as const
  expect(await changeTarget(translator, { ...at(4), edition: 1 }, command)).toMatchObject({
    refusal: 'edition/published-meanwhile',
    details: { number: 2 },
  })
  expect(await changeTarget(translator, { ...at(4), edition: 2 }, command)).toMatchObject({
    ok: true,
  })
})
