import { expect, test } from 'vitest'
import { escapeHtml, messagePage } from '#app/web/message-page.server.ts'

test('what is turned away at the door is told so in the reader’s language', () => {
  const page = messagePage(413, new Headers({ 'accept-language': 'fr-BE, en;q=0.5' }))
  expect(page).toContain('<html lang="fr">')
  expect(page).toContain('<h1>C’est trop volumineux</h1>')
  expect(page).not.toMatch(/<script|style=|errors\./)
})

test('text in HTML stays text', () => {
  expect(escapeHtml('<a href="x">&')).toBe('&#60;a href=&#34;x&#34;&#62;&#38;')
})
