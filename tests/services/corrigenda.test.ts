import { expect, test } from 'vitest'
import type { VersionExtension } from '#app/domain/addressees/ministry-version.ts'
import type { DraftCommand } from '#app/domain/editions/draft.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Context } from '#app/services/context.server.ts'
import { downloadCorrigendum } from '#app/services/corrigenda.server.ts'
import { readMinistries } from '#app/services/ministries.server.ts'
import { takeSendingBack } from '#app/services/sendings.server.ts'
import { readSentVersion } from '#app/services/sent-versions.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { publish, sendVersions } from '#tests/support/editions.ts'
import { createSigned } from '#tests/support/reviewed.ts'
import { createSignedSample, review, sign } from '#tests/support/signed-sample.ts'

function edit(text: string, significance: 'typo' | 'update' | 'meaning' = 'update'): DraftCommand {
  return { do: 'edit', block: 3, text, translate: true, significance }
}

async function corrigendum(
  ctx: Context,
  letter: number,
  [state, locale]: readonly [string, Locale],
  extension: VersionExtension = 'txt',
) {
  const made = await downloadCorrigendum(ctx, letter, state, { locale, extension })
  if (!made.ok) throw new Error(made.refusal)
  const { fileName, bytes } = made.value
  return { fileName, text: new TextDecoder().decode(bytes) }
}

async function offered(ctx: Context, letter: number, state: string) {
  const view = await readMinistries(ctx, letter)
  const row = view.ok ? view.value.versions.find((one) => one.state === state) : undefined
  return row?.sending?.corrigendum
}

test('what a ministry was sent is corrected in its language, once the new text is signed off', async () => {
  const created = await createSigned()
  const { coordinator, translator, reviewer, letter, at, sign: signAgain } = created
  const [id = 0] = await sendVersions(coordinator, letter, ['pl'])
  await publish(coordinator, letter, edit('We are writing about 7 activists.'))
  expect(
    await downloadCorrigendum(coordinator, letter, 'pl', { locale: 'pl', extension: 'txt' }),
  ).toMatchObject({ ok: false, refusal: 'sending/nothing-to-correct' })
  const text = 'Piszemy w sprawie 7 działaczy.'
  await changeTarget(translator, at(4), { kind: 'confirm', version: 2, text })
  const draft = await corrigendum(coordinator, letter, ['pl', 'pl'])
  expect(draft.fileName).toBe('pl-pl-corrigendum-DRAFT.txt')
  expect(draft.text).toContain('PROJEKT')
  expect(await offered(coordinator, letter, 'pl')).toEqual({
    draft: true,
    count: 1,
    mayDownload: true,
  })

  await changeTarget(reviewer, at(4), { kind: 'approve', version: 3 })
  await signAgain()
  const made = await corrigendum(coordinator, letter, ['pl', 'pl'])
  expect(made.fileName).toBe('pl-pl-corrigendum.txt')
  expect(made.text).not.toContain('PROJEKT')
  const said = made.text.replaceAll(/\s+/gu, ' ')
  expect(said).toContain('Sprostowanie do naszego listu z dnia 3 grudnia 2021 (Z-1)')
  expect(said).toMatch(
    /Akapit 1 zamiast: „Piszemy w sprawie 6 działaczy\.”, powinno być: „Piszemy w sprawie 7 działaczy\.”\./,
  )
  expect(said).toContain('Szanowny')
  const page = await readSentVersion(coordinator, letter, { state: 'pl', sending: id })
  expect(page.ok && page.value.superseded).toMatchObject([
    { locale: 'pl', held: { edition: 1 }, corrigendum: { draft: false, count: 1 } },
  ])
  const events = await listEvents(coordinator.db, `letter:${letter}`)
  expect(events.at(-1)).toMatchObject({
    kind: 'downloaded',
    data: { file: 'pl-pl-corrigendum.txt', sending: id },
  })
})

test('a typo in the source is corrected for who reads the source, and for nobody else', async () => {
  const { coordinator, letter } = await createSigned()
  await sendVersions(coordinator, letter, ['pl', 'ie'])
  await publish(coordinator, letter, edit('We are writing about six activists.', 'typo'))
  expect(await offered(coordinator, letter, 'pl')).toBeNull()
  const { fileName, text } = await corrigendum(coordinator, letter, ['ie', 'en'])
  expect(fileName).toBe('ie-en-corrigendum.txt')
  expect(text.replaceAll(/\s+/gu, ' ')).toContain(
    'for: “We are writing about 6 activists.”, read: “We are writing about six activists.”.',
  )
})

test('a translation that was corrected by itself is corrected where it was sent', async () => {
  const { coordinator, translator, reviewer, letter, at, sign: signAgain } = await createSigned()
  await sendVersions(coordinator, letter, ['pl'])
  await changeTarget(reviewer, at(4), { kind: 'reopen', version: 2 })
  const text = 'Piszemy w sprawie 6 aktywistów.'
  await changeTarget(translator, at(4), { kind: 'confirm', version: 3, text })
  await changeTarget(reviewer, at(4), { kind: 'approve', version: 4 })
  await signAgain()
  expect((await corrigendum(coordinator, letter, ['pl', 'pl'])).text).toContain('aktywistów')
})

test('there is no corrigendum to what was never sent, or not after all, or for who sees no letter', async () => {
  const { coordinator, outsider, letter } = await createSigned()
  const file = { locale: 'en', extension: 'txt' } as const
  const refused = (refusal: string) => ({ ok: false, refusal })
  expect(await downloadCorrigendum(coordinator, letter, 'ie', file)).toEqual(
    expect.objectContaining(refused('sending/not-found')),
  )
  const [id = 0] = await sendVersions(coordinator, letter, ['ie'])
  expect(await downloadCorrigendum(coordinator, letter, 'ie', file)).toMatchObject(
    refused('sending/nothing-to-correct'),
  )
  await publish(coordinator, letter, edit('We are writing about 7 activists.'))
  expect(await downloadCorrigendum(outsider, letter, 'ie', file)).toMatchObject({ ok: false })
  await takeSendingBack(coordinator, letter, id, { reason: 'It came back.' })
  expect(await downloadCorrigendum(coordinator, letter, 'ie', file)).toMatchObject(
    refused('sending/not-found'),
  )
})

/** Of the first correction, of the second, and what stands around them. */
const golden = {
  de: [
    'Berichtigung unseres Schreibens vom 3. Dezember 2021 (Z-1)',
    'das Schreiben wird wie folgt berichtigt:',
    'Absatz 1',
    /^Anstatt: „wir schreiben Ihnen .*“,$/,
    'muss es heißen: „Wir schreiben noch einmal.“.',
    'Absatz 3',
    /^ist zu streichen: „Das systemische, .*“\.$/,
    'Mit freundlichen Grüßen',
  ],
  fr: [
    'Objet : Rectificatif à notre lettre du 3 décembre 2021 (Z-1)',
    'La lettre est rectifiée comme suit :',
    'Paragraphe 1',
    /^au lieu de : « Nous vous écrivons à la suite .* »,$/,
    'lire : « Nous vous écrivons encore. ».',
    'Paragraphe 3',
    /^supprimer : « Le ciblage systémique .* »\.$/,
    /^Veuillez agréer, Madame la Ministre, Monsieur le Ministre, /,
  ],
  pl: [
    'Dotyczy: Sprostowanie do naszego listu z dnia 3 grudnia 2021 (Z-1)',
    'w liście wprowadza się następujące sprostowania:',
    'Akapit 1',
    /^zamiast: „zwracamy się do Państwa .*”,$/,
    'powinno być: „Piszemy raz jeszcze.”.',
    'Akapit 3',
    /^skreśla się: „Systemowe obieranie .*”\.$/,
    'Z wyrazami szacunku',
  ],
  el: [
    'Θέμα: Διορθωτικό στην επιστολή μας με ημερομηνία 3 Δεκεμβρίου 2021 (Z-1)',
    'Η επιστολή διορθώνεται ως εξής:',
    'Παράγραφος 1',
    /^αντί: «Σας απευθύνουμε .*»,$/,
    'διάβαζε: «Σας γράφουμε ξανά.».',
    'Παράγραφος 3',
    /^διαγράφεται: «Η συστημική στοχοποίηση .*»\.$/,
    'Με εκτίμηση,',
  ],
} as const

const rewritten = {
  de: 'Wir schreiben noch einmal.',
  fr: 'Nous vous écrivons encore.',
  pl: 'Piszemy raz jeszcze.',
  el: 'Σας γράφουμε ξανά.',
} as const

test('the sample letter is corrected in the words of each language', async () => {
  const locales = ['de', 'fr', 'pl', 'el'] as const
  const sample = await createSignedSample(locales)
  const { coordinator, translator, letter } = sample
  await sendVersions(coordinator, letter, locales)
  const other = { ...edit('We write to you once more.'), block: 4 } as DraftCommand
  await publish(coordinator, letter, { do: 'remove', block: 6 }, other)
  for (const locale of locales) {
    const at = { letter, locale, unit: 5 }
    const text = rewritten[locale]
    await changeTarget(translator, at, { kind: 'confirm', version: 3, text })
    await review(sample, locale)
    await sign(sample, locale)
    const { text: made } = await corrigendum(coordinator, letter, [locale, locale])
    const lines = made.replaceAll(/[\u00a0\u202f]/gu, ' ').split('\n')
    const from = lines.indexOf(golden[locale][0])
    const said = lines.slice(from).filter((line) => line !== '')
    // Below the subject stands the salutation.
    const body = said.toSpliced(1, 1).slice(0, golden[locale].length)
    expect(body).toEqual(
      golden[locale].map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))),
    )
  }
})
