// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { replaceWord, selectWord } from '#app/components/desk/replace-word.ts'

function boxWith(value: string): HTMLTextAreaElement {
  // jsdom has no such command, and the box falls back to its own.
  document.execCommand = () => false
  const box = document.body.appendChild(document.createElement('textarea'))
  box.value = value
  return box
}

const word = { text: 'zly', start: 4, end: 7 }

test('a word is put in place of another, where it stood or wherever it stands by now', () => {
  const there = boxWith('ten zly list zly')
  replaceWord(there, word, 'zły')
  expect(there.value).toBe('ten zły list zly')
  const moved = boxWith('jest ten zly')
  replaceWord(moved, word, 'zły')
  expect(moved.value).toBe('jest ten zły')
})

test('a word that is gone changes nothing', () => {
  const box = boxWith('ten zły')
  expect(selectWord(box, word)).toBe(false)
  replaceWord(box, word, 'x')
  expect(box.value).toBe('ten zły')
})
