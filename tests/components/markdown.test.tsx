// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Markdown } from '#app/components/markdown.tsx'
import { renderEnglish } from '#tests/support/render.tsx'

const unsafe = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](//evil.example)',
  '[x](/letters/1)',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://tracker.example/pixel.png)',
  'text <b onclick="alert(1)">bold</b>',
]

test.each(unsafe)('a brief brings neither code nor remote files into the page: %s', (text) => {
  const page = renderEnglish(<Markdown text={text} />)
  expect(page.querySelectorAll('a, img, script, iframe, b')).toHaveLength(0)
})

test('no text makes an element or a link that a brief may not have', () => {
  const bit = fc.constantFrom(
    ...unsafe,
    '*',
    '**',
    '- ',
    '> ',
    '\n',
    '\n\n',
    '`',
    '[',
    '](',
    ')',
    '<a>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(bit, fc.string())), (bits) => {
      const page = renderEnglish(<Markdown text={bits.join('')} />)
      for (const element of page.body.querySelectorAll('*')) {
        expect(element.localName).toMatch(/^(div|p|em|strong|ul|ol|li|blockquote|a|br)$/)
      }
      for (const link of page.links) expect(link.protocol).toMatch(/^(https?|mailto):$/)
    }),
  )
})

test('a brief has paragraphs, emphasis, lists, and links to the web and to a mailbox', () => {
  const page = renderEnglish(
    <Markdown
      lang="en"
      text={'Be *sober*, **formal**.\n\n- [the act](https://eur-lex.europa.eu)\n- <mailto:a@b.eu>'}
    />,
  )
  expect(page.body.innerHTML).toBe(
    '<div class="markdown stack" lang="en"><p>Be <em>sober</em>, <strong>formal</strong>.</p>' +
      '<ul><li><p><a href="https://eur-lex.europa.eu">the act</a></p></li>' +
      '<li><p><a href="mailto:a@b.eu">mailto:a@b.eu</a></p></li></ul></div>',
  )
})

test('HTML stands in a brief as it was typed', () => {
  const page = renderEnglish(<Markdown text="write <em>so</em>" />)
  expect(page.body.textContent).toBe('write <em>so</em>')
})

test('a brief nested deeper than anybody writes still shows its words', () => {
  const page = renderEnglish(<Markdown text={`${'> '.repeat(3000)}deep`} />)
  expect(page.body.textContent).toContain('deep')
})
