// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Field, TextField } from '#app/components/field.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { Time } from '#app/components/time.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import refusals from '#locales/en/refusals.json'
import { renderEnglish } from '#tests/support/render.tsx'

test('a changed word is marked by element and in words, in the language of the interface', () => {
  const page = renderEnglish(<WordDiff lang="de" before="ein Wort" after="ein Satz" />)
  expect(page.querySelector('p')?.lang).toBe('de')
  expect(page.querySelector('del')?.textContent).toBe('removed: Wort')
  expect(page.querySelector('ins')?.textContent).toBe('added: Satz')
  expect(page.querySelector('ins span')?.getAttribute('lang')).toBe('en')
})

test('a refusal is read out in words', () => {
  const page = renderEnglish(<RefusalNotice refusal="target/own-work" />)
  expect(page.querySelector('[role="alert"]')?.textContent).toBe(refusals.target['own-work'])
})

test('a moment reads the same wherever one sits', () => {
  const page = renderEnglish(<Time at="2021-12-03T14:02:11.000Z" />)
  expect(page.body.textContent).toBe('3 Dec 2021, 14:02 UTC')
  expect(page.querySelector('time')?.dateTime).toBe('2021-12-03T14:02:11.000Z')
})

test('a day stays a day', () => {
  expect(renderEnglish(<Time at="2021-12-03" />).body.textContent).toBe('3 Dec 2021')
})

test('a language is named in the reader’s language or in its own', () => {
  const span = renderEnglish(<LocaleName locale="lv" own />).querySelector('span')
  expect([span?.lang, span?.textContent]).toEqual(['lv', 'latviešu valoda'])
  expect(renderEnglish(<LocaleName locale="lv" />).body.textContent).toBe('Latvian')
})

test('a field is tied to its label, its hint and what is wrong with it', () => {
  const page = renderEnglish(
    <TextField label="Title" name="title" hint="Short." error="Missing." />,
  )
  const input = page.querySelector('input')
  expect(input?.labels?.[0]?.textContent).toBe('Title')
  expect(input?.getAttribute('aria-invalid')).toBe('true')
  const described = input?.getAttribute('aria-describedby')?.split(' ') ?? []
  expect(described.map((id) => page.getElementById(id)?.textContent)).toEqual([
    'Short.',
    'Missing.',
  ])
})

test('a field without hint or error points at nothing', () => {
  const page = renderEnglish(<Field label="Letter">{(control) => <textarea {...control} />}</Field>)
  const field = page.querySelector('textarea')
  expect(field?.hasAttribute('aria-describedby')).toBe(false)
  expect(field?.hasAttribute('aria-invalid')).toBe(false)
})
