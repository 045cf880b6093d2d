// @vitest-environment jsdom
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { KeyMap } from '#app/components/desk/key-map.tsx'
import { mountEnglish, pressKey } from '#tests/support/render.tsx'

beforeEach(() => {
  localStorage.clear()
  document.body.replaceChildren()
})

function click(page: Element, label: string): void {
  const button = [...page.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  )
  if (!button) throw new Error(`no button ${label}`)
  // A browser gives a button the focus that is clicked.
  button.focus()
  act(() => button.click())
}

/** The line of an act: its name and its keys. */
function line(page: Element, name: string): string {
  const found = [...page.querySelectorAll('li')].find(
    (one) => one.firstElementChild?.textContent === name,
  )
  return found?.children[1]?.textContent ?? ''
}

function recorder(page: Element): Element {
  const field = page.querySelector('input')
  if (!field) throw new Error('nothing waits for keys')
  return field
}

const change = 'Change the keys: Insert the source text'

test('an act is given keys, keeps them in this browser, and all are set back', () => {
  const page = mountEnglish(<KeyMap />)
  expect(line(page, 'Insert the source text')).toBe('no keys')
  click(page, change)
  expect(pressKey(recorder(page), 'F', { ctrlKey: true, shiftKey: true }).defaultPrevented).toBe(
    true,
  )
  expect(line(page, 'Insert the source text')).toBe('Ctrl + Shift + F')
  expect(line(mountEnglish(<KeyMap />), 'Insert the source text')).toBe('Ctrl + Shift + F')
  click(page, 'Set all keys back')
  expect(line(page, 'Insert the source text')).toBe('no keys')
  expect(localStorage).toHaveLength(0)
})

test('keys that another act has are refused, and the act is named', () => {
  const page = mountEnglish(<KeyMap />)
  click(page, change)
  pressKey(recorder(page), 'k', { ctrlKey: true })
  expect(page.querySelector('[role="alert"]')?.textContent).toBe(
    'These keys are taken: Commands by name',
  )
  expect(localStorage).toHaveLength(0)
})

test.each([
  ['k', { ctrlKey: true, altKey: true }, /^On a keyboard for Latvian these keys type ķ\.$/],
  ['ę', { ctrlKey: true, altKey: true, modifierAltGraph: true }, /type a character/],
  ['å', { altKey: true }, /type a character/],
  ['a', {}, /type a character/],
  ['Dead', { altKey: true }, /type a character/],
  ['[', { ctrlKey: true }, /^Digits and signs stand elsewhere/],
  ['t', { ctrlKey: true }, /^The browser or the system/],
  ['c', { ctrlKey: true }, /^These keys are for writing/],
] as const)('%s with %j is refused, with the reason', (key, held, reason) => {
  const page = mountEnglish(<KeyMap />)
  click(page, change)
  pressKey(recorder(page), key, held)
  expect(page.querySelector('[role="alert"]')?.textContent).toMatch(reason)
  expect(line(page, 'Insert the source text')).toBe('no keys')
})

test('Esc leaves the keys as they are, and the focus where it was', () => {
  const page = mountEnglish(<KeyMap />)
  click(page, change)
  pressKey(recorder(page), 'Shift', { shiftKey: true })
  expect(page.querySelector('[role="alert"]')?.textContent).toBe('')
  pressKey(recorder(page), 'Escape')
  expect(page.querySelector('input')).toBeNull()
  expect(document.activeElement?.getAttribute('aria-label')).toBe(change)
})

test('the browser’s own keys can be given back to it', () => {
  const page = mountEnglish(<KeyMap />)
  click(page, 'No keys: Commands by name')
  expect(line(page, 'Commands by name')).toBe('no keys')
  click(page, 'Set all keys back')
  expect(line(page, 'Commands by name')).toBe('Ctrl + K')
})
