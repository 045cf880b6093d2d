import { expect, test } from 'vitest'
import { FileList, fileFaults } from '#app/domain/proof/file-faults.ts'

const [one, two] = ['1'.repeat(64), '2'.repeat(64)]

const list = FileList.parse({
  format: 'demarche/manifest/2',
  title: 'A letter',
  files: [{ file: 'ministries/pl-pl.txt', sha256: one, release: 'signed-off' }],
  certificates: [{ file: 'certificate.json', sha256: two }],
})

test('files that are exactly those of the manifest have no fault', () => {
  const hashes = new Map([
    ['ministries/pl-pl.txt', one],
    ['certificate.json', two],
  ])
  expect(fileFaults(list, hashes)).toEqual([])
})

test('what was changed, is not there, or is not named, is named', () => {
  const hashes = new Map([
    ['ministries/pl-pl.txt', two],
    ['ministries/xx.txt', one],
  ])
  expect(fileFaults(list, hashes)).toEqual([
    { file: 'ministries/pl-pl.txt', fault: 'changed' },
    { file: 'certificate.json', fault: 'absent' },
    { file: 'ministries/xx.txt', fault: 'extra' },
  ])
})
