// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { letterIn, markPlace, showTyped, unitAt } from '#app/components/desk/preview-letter.ts'

let frame: HTMLIFrameElement

beforeEach(() => {
  document.body.innerHTML = '<iframe></iframe>'
  frame = document.querySelector('iframe') as HTMLIFrameElement
  const page = frame.contentDocument as Document
  page.body.innerHTML = `<article>
    <h1 data-unit="1" class="untranslated" lang="en"><span class="mark">not yet</span> <span class="label">Re:</span> Title</h1>
    <p data-unit="4">Old <b>text</b></p>
  </article>`
})

function place(unit: number): HTMLElement | null | undefined {
  return letterIn(frame)?.querySelector<HTMLElement>(`[data-unit="${unit}"]`)
}

test('one place is marked at a time, and it is told where there is none', () => {
  expect(markPlace(frame, 1)).toBe(true)
  expect(markPlace(frame, 4)).toBe(true)
  expect([place(1)?.dataset['here'], place(4)?.dataset['here']]).toEqual([undefined, ''])
  expect(markPlace(frame, 9)).toBe(false)
  expect(letterIn(frame)?.querySelector('[data-here]')).toBe(null)
})

test('what is typed stands in the letter as text, with its lines and the label before it', () => {
  showTyped(frame, 4, 'New <b>\nline')
  expect(place(4)?.innerHTML).toBe('New &lt;b&gt;<br>line')
  showTyped(frame, 1, 'Tytuł')
  expect(place(1)?.textContent).toBe('Re: Tytuł')
  expect(place(1)?.className).toBe('')
})

test('a click anywhere in a text names its unit', () => {
  expect(unitAt(place(4)?.querySelector('b') ?? null)).toBe(4)
  expect(unitAt(letterIn(frame)?.body ?? null)).toBe(null)
  expect(unitAt(null)).toBe(null)
})

test('an answer that is no letter is none', () => {
  const page = frame.contentDocument as Document
  page.body.innerHTML = '<p>Not allowed</p>'
  expect(letterIn(frame)).toBe(null)
  expect(letterIn(null)).toBe(null)
})
