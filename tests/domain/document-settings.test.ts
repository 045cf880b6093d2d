import { expect, test } from 'vitest'
import { defaultSettings, settingsOf, tidied } from '#app/domain/document-settings.ts'

const austria = { state: 'at', locale: 'de' } as const

test('a ministry version does what it chooses itself, and else what the letter does', () => {
  const settings = {
    ...defaultSettings,
    attachOriginal: true,
    overrides: [
      { ...austria, attachOriginal: null, profile: 'eu' as const, fallback: 'hold' as const },
    ],
  }
  expect(settingsOf(settings, austria)).toEqual({
    attachOriginal: true,
    profile: 'eu',
    fallback: 'hold',
  })
  const luxembourg = { state: 'lu', locale: 'de' } as const
  expect(settingsOf(settings, luxembourg)).toEqual({
    attachOriginal: true,
    profile: 'national',
    fallback: 'hold',
  })
  expect(settingsOf(settings, null).profile).toBe('national')
})

test('what chooses nothing is not kept', () => {
  const settings = tidied({
    ...defaultSettings,
    letterhead: '  A  coalition ',
    places: { de: ' Brüssel ', fr: '  ' },
    overrides: [
      { ...austria, attachOriginal: null, profile: null, fallback: 'hold' },
      { ...austria, locale: 'en', attachOriginal: false, profile: null, fallback: 'hold' },
      { ...austria, locale: 'fr', attachOriginal: null, profile: null, fallback: 'source' },
    ],
  })
  expect(settings.letterhead).toBe('A coalition')
  expect(settings.places).toEqual({ de: 'Brüssel' })
  expect(settings.overrides.map(({ locale }) => locale)).toEqual(['en', 'fr'])
})
