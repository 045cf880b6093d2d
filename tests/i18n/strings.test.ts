import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { refusalCodes } from '#app/domain/result.ts'
import { uiLocales } from '#app/i18n/ui-locale.ts'

const namespaces = namespacesOf('en')

function namespacesOf(uiLocale: string): string[] {
  return readdirSync(`locales/${uiLocale}`)
    .map((file) => file.replace(/\.json$/, ''))
    .sort()
}

/** The strings of a file by their dotted keys. */
function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]]
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, prefix ? `${prefix}.${key}` : key),
  )
}

function stringsIn(uiLocale: string, namespace: string): Map<string, string> {
  const text = readFileSync(`locales/${uiLocale}/${namespace}.json`, 'utf8')
  return new Map(flatten(JSON.parse(text)))
}

const plural = /_(zero|one|two|few|many|other)$/

function withoutPlural(key: string): string {
  return key.replace(plural, '')
}

/** Each key once, with what its forms are called and which placeholders they have. */
function messages(uiLocale: string, namespace: string) {
  const found = new Map<string, { forms: string[]; placeholders: Set<string> }>()
  for (const [key, text] of stringsIn(uiLocale, namespace)) {
    const message = found.get(withoutPlural(key)) ?? { forms: [], placeholders: new Set() }
    const form = plural.exec(key)?.[1]
    if (form) message.forms.push(form)
    for (const [, name = ''] of text.matchAll(/\{\{\s*([^},\s]+)/g)) message.placeholders.add(name)
    found.set(withoutPlural(key), message)
  }
  return found
}

describe.each(uiLocales)('in %s', (uiLocale) => {
  test('there are the same files', () => {
    expect(namespacesOf(uiLocale)).toEqual(namespaces)
  })

  test.each(namespaces)('%s has the same keys as in English', (namespace) => {
    expect([...messages(uiLocale, namespace).keys()].sort()).toEqual(
      [...messages('en', namespace).keys()].sort(),
    )
  })

  test.each(namespaces)('%s has the same placeholders as in English', (namespace) => {
    const english = messages('en', namespace)
    for (const [key, { placeholders }] of messages(uiLocale, namespace)) {
      expect([key, ...[...placeholders].sort()]).toEqual([
        key,
        ...[...(english.get(key)?.placeholders ?? [])].sort(),
      ])
    }
  })

  test.each(namespaces)('%s has all plural forms of the language', (namespace) => {
    const { pluralCategories } = new Intl.PluralRules(uiLocale).resolvedOptions()
    for (const [key, { forms }] of messages(uiLocale, namespace)) {
      if (forms.length === 0) continue
      // Zero may have words of its own in any language.
      const kinds = forms.filter((form) => form !== 'zero' || pluralCategories.includes('zero'))
      expect([key, ...kinds.sort()]).toEqual([key, ...pluralCategories.sort()])
    }
  })
})

test('every refusal has its message, and there is no other', () => {
  const keys = refusalCodes.map((code) => code.replace('/', '.'))
  expect([...stringsIn('en', 'refusals').keys()].sort()).toEqual([...keys].sort())
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
    const unused = [...messages('en', namespace).keys()].filter((key) => !isUsed(namespace, key))
    expect(unused).toEqual([])
  },
)
