import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LifeEntry, lifeOfText, lifePage, lifePageSize, wordless } from '#app/domain/life.ts'

const place = { unit: 5, variant: null }
const plain = { category: null, severity: null, comment: null }

test('each change of a text stands beside the text before it', () => {
  const life = lifeOfText(place, [
    { ...plain, command: 'confirm', version: 1, text: 'a', account: 1, at: '1' },
    {
      command: 'reject',
      version: 2,
      text: 'a',
      account: 2,
      at: '2',
      category: 'style',
      severity: 'major',
      comment: 'No.',
    },
    { ...plain, command: 'confirm', version: 3, text: 'b', account: 1, at: '3' },
  ])
  expect(life.map(({ act, before, after }) => [act, before, after])).toEqual([
    ['confirm', '', 'a'],
    ['reject', 'a', 'a'],
    ['confirm', 'a', 'b'],
  ])
  expect(life[1]).toMatchObject({ category: 'style', severity: 'major', words: 'No.', unit: 5 })
})

const everything = { unit: null, person: null, act: null, page: 1 }
const sign = wordless({ act: 'sign', at: '9', person: 2, words: 'I have read it.' })
const dismiss = wordless({ act: 'dismiss', at: '9', person: 1, words: 'So be it.', unit: 5 })

test.each([
  [{}, ['dismiss', 'sign']],
  [{ unit: 5 }, ['dismiss']],
  [{ person: 2 }, ['sign']],
  [{ act: 'sign' }, ['sign']],
  [{ act: 'sign', person: 1 }, []],
] as const)('asked for %j, it shows %j', (asked, acts) => {
  const page = lifePage([sign, dismiss], { ...everything, ...asked })
  expect(page.entries.map(({ act }) => act)).toEqual(acts)
  expect(page).toMatchObject({ count: acts.length, page: 1, pages: 1 })
})

test('the pages together hold every act once, the newest first, and there is no page beyond', () => {
  const moment = fc.integer({ min: 10, max: 40 })
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 160 }), (moments) => {
      const entries = moments.map(
        (at, index): LifeEntry =>
          wordless({ act: 'sign', at: `${at}`, person: index, words: null }),
      )
      const { pages } = lifePage(entries, everything)
      const all = Array.from({ length: pages }, (_, index) =>
        lifePage(entries, { ...everything, page: index + 1 }),
      )
      for (const { entries: shown } of all) expect(shown.length).toBeLessThanOrEqual(lifePageSize)
      const shown = all.flatMap((one) => one.entries)
      expect(new Set(shown.map(({ person }) => person)).size).toBe(moments.length)
      for (const [index, entry] of shown.entries()) {
        const next = shown[index + 1]
        const isLater = !next || entry.at > next.at
        expect(
          isLater || (entry.at === next.at && Number(entry.person) > Number(next.person)),
        ).toBe(true)
      }
      expect(lifePage(entries, { ...everything, page: 99 }).page).toBe(pages)
    }),
  )
})
