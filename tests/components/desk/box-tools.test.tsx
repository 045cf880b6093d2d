// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { CharacterButtons } from '#app/components/desk/character-bar.tsx'
import { MarkedText } from '#app/components/desk/invisible.tsx'
import { LengthLine } from '#app/components/desk/length-line.tsx'
import { specialCharacters } from '#app/domain/languages/special-characters.ts'
import { locales } from '#app/domain/locale.ts'
import { renderEnglish } from '#tests/support/render.tsx'

test.each(locales)(
  'the bar for %s names each of its characters and is one stop of the Tab key',
  (locale) => {
    const page = renderEnglish(
      <CharacterButtons
        characters={specialCharacters(locale)}
        lang={locale}
        onChoose={() => undefined}
      />,
    )
    expect(page.querySelector('[role="toolbar"]')?.getAttribute('aria-label')).toBeTruthy()
    const buttons = [...page.querySelectorAll('button')]
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1)
    for (const button of buttons) {
      expect(button.textContent?.trim()).not.toBe('')
      expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/^\S+/)
    }
  },
)

test('what nobody sees is marked and named, and copied as it is', () => {
  const text = 'of\u00a010\u202f%,  twice'
  const page = renderEnglish(<MarkedText text={text} lang="en" />)
  expect(page.body.textContent).toBe(text)
  const marks = [...page.querySelectorAll('[data-mark]')].map((mark) => [
    mark.getAttribute('data-mark'),
    mark.getAttribute('aria-label'),
  ])
  expect(marks).toEqual([
    ['NBSP', 'No-break space'],
    ['NNBSP', 'Narrow no-break space'],
    ['SP', 'Space too many'],
    ['SP', 'Space too many'],
  ])
})

test('a text in which everything is seen says so', () => {
  const page = renderEnglish(<MarkedText text="Plain." lang="en" />)
  expect(page.body.textContent).toBe('No invisible characters.')
})

function lengthOf(source: string, target: string): string {
  return renderEnglish(<LengthLine source={source} target={target} />).body.textContent ?? ''
}

test('a text is counted alone and beside its source', () => {
  expect(lengthOf('a'.repeat(100), 'e\u0301'.repeat(110))).toBe(
    '110 characters110% of the source (100)',
  )
  expect(lengthOf('a', 'b')).toBe('1 character100% of the source (1)')
  expect(lengthOf('', 'b')).toBe('1 character')
})
