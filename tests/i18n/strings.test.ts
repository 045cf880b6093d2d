import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { refusalCodes } from '#app/domain/result.ts'
import { uiLocales } from '#app/i18n/ui-locale.ts'
import { aboutOf, filesOf, messagesOf, stringsOf } from './strings-on-disk.ts'

const namespaces = filesOf('en')

// What is missing is said in English; the release test asks for everything.
describe.each(uiLocales)('in %s', (uiLocale) => {
  const own = filesOf(uiLocale)

  test('there is no file that English has not', () => {
    expect(namespaces).toEqual(expect.arrayContaining(own))
  })

  test('no message is one that English has not', () => {
    for (const file of own) {
      const english = messagesOf('en', file)
      const unknown = [...messagesOf(uiLocale, file).keys()].filter((key) => !english.has(key))
      expect([file, ...unknown]).toEqual([file])
    }
  })

  test('the placeholders are those of English', () => {
    for (const file of own) {
      const english = messagesOf('en', file)
      for (const [key, { placeholders }] of messagesOf(uiLocale, file)) {
        const wanted = [...(english.get(key)?.placeholders ?? [])].sort()
        expect([file, key, ...[...placeholders].sort()]).toEqual([file, key, ...wanted])
      }
    }
  })

  test('a message that counts has all plural forms of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(uiLocale).resolvedOptions()
    for (const file of own) {
      for (const [key, { forms }] of messagesOf(uiLocale, file)) {
        if (forms.length === 0) continue
        // Zero may have words of its own in any language.
        const kinds = forms.filter((form) => form !== 'zero' || pluralCategories.includes('zero'))
        expect([file, key, ...kinds.sort()]).toEqual([file, key, ...pluralCategories.sort()])
      }
    }
  })
})

test.each(uiLocales.filter((uiLocale) => uiLocale !== 'en'))(
  'each file of %s says who made it and who checked it',
  (uiLocale) => {
    for (const file of filesOf(uiLocale)) {
      const { madeBy, checkedBy } = aboutOf(uiLocale, file)
      expect(['machine', 'person']).toContain(madeBy)
      expect(checkedBy === null || typeof checkedBy === 'string').toBe(true)
    }
  },
)

test('every refusal has its message, and there is no other', () => {
  const keys = refusalCodes.map((code) => code.replace('/', '.'))
  expect([...stringsOf('en', 'refusals').keys()].sort()).toEqual([...keys].sort())
})

/** Namespaces whose keys are made of codes; a test beside what makes the codes compares them. */
const madeOfCodes = ['checks', 'refusals']

/**
 * What a source names: whole keys, and the beginnings of keys, made as `` `state.${state}` `` or asked
 * for as a whole group.
 */
function namedIn(source: string) {
  const literals = new Set([...source.matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => text))
  const made = [...source.matchAll(/`([\w:.-]+[.:_-])\$\{/g)].map(([, text = '']) => text)
  const groups = [...source.matchAll(/'([\w:.-]+)', \{ returnObjects: true/g)]
  const beginnings = [...made, ...groups.map(([, group]) => `${group}.`)]
  const speaksCommon = /useTranslation\(\)/.test(source)
  return { literals, beginnings, speaksCommon }
}

const sources = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => namedIn(readFileSync(`app/${path}`, 'utf8')))

function isUsed(namespace: string, key: string): boolean {
  const whole = `${namespace}:${key}`
  return sources.some(({ literals, beginnings, speaksCommon }) => {
    if (literals.has(whole) || beginnings.some((start) => whole.startsWith(start))) return true
    const speaks = literals.has(namespace) || (namespace === 'common' && speaksCommon)
    return speaks && (literals.has(key) || beginnings.some((start) => key.startsWith(start)))
  })
}

test.each(namespaces.filter((namespace) => !madeOfCodes.includes(namespace)))(
  'every string of %s is shown somewhere',
  (namespace) => {
    const unused = [...messagesOf('en', namespace).keys()].filter((key) => !isUsed(namespace, key))
    expect(unused).toEqual([])
  },
)
