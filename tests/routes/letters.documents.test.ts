import { expect, test } from 'vitest'
import { defaultSettings } from '#app/domain/document-settings.ts'
import { action, loader } from '#app/routes/letters.$letter.documents._index.tsx'
import { loader as typography } from '#app/routes/letters.$letter.documents.typography.tsx'
import { png } from '#tests/documents/picture.ts'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

function see(visit: Visit, letter: number) {
  const request = visit.get(`/letters/${letter}/documents`)
  return loader({ request, params: { letter: `${letter}` }, context: {} })
}

const choices = {
  letterhead: 'A Coalition',
  courtesyNote: 'on',
  multilingual: 'combined',
  highRepresentativeIn: '',
  profile: 'eu',
  'place.pl': 'Bruksela',
  'place.xx': 'Nowhere',
  'original.at-de': 'off',
  'profile.at-de': 'national',
  'original.pl-pl': '',
  'profile.pl-pl': '',
}

function send(visit: Visit, letter: number, form: Record<string, string>, logo?: Uint8Array) {
  const data = new FormData()
  for (const [name, value] of Object.entries(form)) data.append(name, value)
  data.append('logo', new File(logo ? [Buffer.from(logo)] : [], logo ? 'logo.png' : ''))
  const request = visit.post(`/letters/${letter}/documents`, data)
  return answerOf(action({ request, params: { letter: `${letter}` }, context: {} }))
}

test('a plain form chooses everything at once', async () => {
  const { coordinator, letter } = await createTeam()
  const { stamp } = await see(coordinator, letter)
  const answer = await send(coordinator, letter, { seen: stamp, ...choices }, png(6, 4))
  expect(answer.headers.get('location')).toBe(`/letters/${letter}/documents?saved`)
  expect(await see(coordinator, letter)).toMatchObject({
    logo: { width: 6, height: 4 },
    settings: {
      ...defaultSettings,
      letterhead: 'A Coalition',
      courtesyNote: true,
      multilingual: 'combined',
      profile: 'eu',
      places: { pl: 'Bruksela' },
      overrides: [{ state: 'at', locale: 'de', attachOriginal: false, profile: 'national' }],
    },
  })
})

test('a file that is no picture is refused, and what was chosen is still in the form', async () => {
  const { coordinator, letter } = await createTeam()
  const { stamp } = await see(coordinator, letter)
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
  const answer = await send(coordinator, letter, { seen: stamp, ...choices }, svg)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    problem: { refusal: 'logo/no-picture' },
    typed: { letterhead: 'A Coalition', places: { pl: 'Bruksela' } },
  })
})

test('what somebody else chose meanwhile is not overwritten', async () => {
  const { coordinator, letter } = await createTeam()
  const { stamp } = await see(coordinator, letter)
  await send(coordinator, letter, { seen: stamp, ...choices })
  const answer = await send(coordinator, letter, { seen: stamp, ...choices, letterhead: 'B' })
  expect(answer.status).toBe(409)
  expect((await see(coordinator, letter)).settings.letterhead).toBe('A Coalition')
})

test('a translator sees the choices and changes none', async () => {
  const { translator, letter } = await createTeam()
  const { stamp, mayChange } = await see(translator, letter)
  expect(mayChange).toBe(false)
  expect((await send(translator, letter, { seen: stamp, ...choices })).status).toBe(403)
})

test('the page of typography takes the letter’s own where the address asks for nothing it has', async () => {
  const { coordinator, letter } = await createTeam()
  const at = (query: string) =>
    typography({
      request: coordinator.get(`/letters/${letter}/documents/typography${query}`),
      params: { letter: `${letter}` },
      context: {},
    })
  expect(await at('?locale=pl&profile=eu')).toMatchObject({
    locale: 'pl',
    profile: 'eu',
  })
  expect(await at('?locale=xx&profile=mine')).toMatchObject({ locale: 'en', profile: 'national' })
})
