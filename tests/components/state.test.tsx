// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Progress } from '#app/components/progress.tsx'
import { StateBadge } from '#app/components/state-badge.tsx'
import { StateIcon } from '#app/components/state-icon.tsx'
import { shownStates } from '#app/domain/target.ts'
import components from '#locales/en/components.json'
import { renderEnglish } from '#tests/support/render.tsx'

test('every state has a word and a shape of its own, without its colour', () => {
  const shapes = shownStates.map((state) => {
    const page = renderEnglish(<StateBadge state={state} />)
    expect(page.body.textContent).toBe(components.state[state])
    return renderEnglish(<StateIcon state={state} />).querySelector('svg')?.innerHTML
  })
  expect(new Set(shapes).size).toBe(shownStates.length)
})

test('marks stand beside the state, in words', () => {
  const page = renderEnglish(<StateBadge state="draft" marks={['stale', 'returned']} />)
  expect(
    [...page.querySelectorAll('.state-badge, .state-mark')].map((it) => it.textContent),
  ).toEqual(['Draft', 'Source changed', 'Returned'])
})

test('progress says its numbers, and its bar is as long as they are', () => {
  const counts = { empty: 3, draft: 0, translated: 5, reviewed: 7, final: 2 }
  const page = renderEnglish(<Progress label="Latvian" counts={counts} />)
  expect(page.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Latvian: Empty 3, Translated 5, Reviewed 7, Final 2',
  )
  expect(page.body.textContent).toBe('9 of 17 reviewed')
  const bars = [...page.querySelectorAll('rect')].map((bar) => [
    bar.getAttribute('data-state'),
    Number(bar.getAttribute('x')),
    Number(bar.getAttribute('width')),
  ])
  expect(bars).toEqual([
    ['final', 0, 2],
    ['reviewed', 2, 7],
    ['translated', 9, 5],
    ['draft', 14, 0],
    ['empty', 14, 3],
  ])
})

test('a translation without units has a bar, and no division by zero', () => {
  const none = { empty: 0, draft: 0, translated: 0, reviewed: 0, final: 0 }
  const page = renderEnglish(<Progress label="Latvian" counts={none} />)
  expect(page.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 1 1')
})
