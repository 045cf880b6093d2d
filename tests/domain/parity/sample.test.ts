import { expect, test } from 'vitest'
import { differences } from '#app/domain/parity/differences.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { sample } from '#db/sample/sample.ts'

test('measure', () => {
  const cut = segment(sample.letter, { locale: 'en' })
  if (!cut.ok) throw new Error('cut')
  const names = cut.value.rows.flatMap(({ name, acronym }) => (acronym ? [name, acronym] : [name]))
  const t0 = performance.now()
  for (const { locale, units } of sample.drafts) {
    const found = Object.entries(units).flatMap(([source, target]) =>
      differences({ source, target, from: 'en', to: locale, names }).map(
        (d) => `${source.slice(0, 20)} ${d.fingerprint}`,
      ),
    )
    process.stdout.write(`${locale} ${found.length}\n   ${found.join('\n   ')}\n`)
  }
  process.stdout.write(`${performance.now() - t0} ms\n`)
  expect(1).toBe(1)
})
