import { expect, test } from 'vitest'
import {
  findVersion,
  ministryVersions,
  parseVersionFile,
  versionFileName,
  versionName,
} from '#app/domain/addressees/ministry-version.ts'
import { addressee, addressees } from './reference.ts'

test('a letter has a version for each language each ministry is written to in', () => {
  expect(ministryVersions(addressees, 'en').map(versionName).join(' ')).toBe(
    'eu-en be-nl be-fr be-de bg-bg cz-cs dk-da de-de ee-et ie-en ie-ga el-el es-es fr-fr hr-hr ' +
      'it-it cy-el lv-lv lt-lt lu-fr lu-de hu-hu mt-mt mt-en nl-nl at-de pl-pl pt-pt ro-ro si-sl ' +
      'sk-sk fi-fi fi-sv se-sv',
  )
})

test('the High Representative gets the source’s language unless another is picked', () => {
  expect(ministryVersions(addressees, 'fr')[0]).toEqual({ state: 'eu', locale: 'fr' })
  expect(ministryVersions(addressees, 'fr', 'es')[0]).toEqual({ state: 'eu', locale: 'es' })
})

test('a file says whose it is and whether it is a draft', () => {
  const version = { state: 'at', locale: 'de' } as const
  expect(versionFileName(version, 'pdf', false)).toBe('at-de.pdf')
  expect(versionFileName(version, 'docx', true)).toBe('at-de-DRAFT.docx')
})

test('the address of a version ends in its language and format', () => {
  expect(parseVersionFile('pl.pdf')).toEqual({
    ok: true,
    value: { locale: 'pl', extension: 'pdf' },
  })
})

test.each(['pl', 'xx.pdf', 'pl.exe', 'pl.pdf.txt', 'PL.PDF', '', '../pl.pdf'])(
  '"%s" is the address of no version',
  (file) => {
    expect(parseVersionFile(file)).toEqual({ ok: false, refusal: 'version/not-found' })
  },
)

test('a ministry has no version in a language it is not written to in', () => {
  expect(findVersion(addressee('pl'), 'pl')).toMatchObject({ ok: true })
  expect(findVersion(addressee('pl'), 'de')).toEqual({ ok: false, refusal: 'version/not-found' })
  expect(findVersion(addressee('eu'), 'de')).toMatchObject({ ok: true })
})
