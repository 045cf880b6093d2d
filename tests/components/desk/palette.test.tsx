// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Palette } from '#app/components/desk/palette.tsx'
import { mountEnglish, pressKey, renderEnglish } from '#tests/support/render.tsx'

function entry(id: string, name: string, keys: { key: string; command?: true } | null = null) {
  return { id, name, keys, run: () => undefined }
}

test('the palette is a field with a list, its first entry chosen, each with its keys', () => {
  const entries = [
    entry('one', 'Confirm', { key: 'Enter', command: true }),
    entry('two', 'Comment'),
  ]
  const page = renderEnglish(<Palette entries={entries} mac={false} onChoose={() => undefined} />)
  const field = page.querySelector('input[role="combobox"]')
  const list = page.getElementById(field?.getAttribute('aria-controls') ?? '')
  const options = [...(list?.querySelectorAll('[role="option"]') ?? [])]
  expect(options.map((option) => option.textContent)).toEqual(['ConfirmCtrl + Enter', 'Comment'])
  expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false'])
  expect(field?.getAttribute('aria-activedescendant')).toBe(options[0]?.id)
  expect(page.querySelector('[role="status"]')?.textContent).toBe('2 commands')
})

test('of a letter with two thousand paragraphs the palette lists the first, and says how many there are', () => {
  const entries = Array.from({ length: 2000 }, (_, index) => entry(`go-${index}`, `Go to ${index}`))
  const page = renderEnglish(<Palette entries={entries} mac={false} onChoose={() => undefined} />)
  expect(page.querySelectorAll('[role="option"]')).toHaveLength(60)
  expect(page.querySelector('[role="status"]')?.textContent).toBe('2,000 commands')
})

test('the arrow keys go round the list, and Enter takes what is chosen', () => {
  const taken: string[] = []
  const entries = ['one', 'two', 'three'].map((id) => entry(id, id))
  const page = mountEnglish(
    <Palette entries={entries} mac={false} onChoose={({ id }) => taken.push(id)} />,
  )
  const field = page.querySelector('input')
  if (!field) throw new Error('no field')
  const chosen = () => page.querySelector('[aria-selected="true"]')?.textContent
  pressKey(field, 'ArrowDown')
  expect(chosen()).toBe('two')
  pressKey(field, 'ArrowUp')
  pressKey(field, 'ArrowUp')
  expect(chosen()).toBe('three')
  pressKey(field, 'Enter')
  expect(taken).toEqual(['three'])
})
