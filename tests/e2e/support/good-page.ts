import { expect } from 'vitest'
import { axeFindings } from './axe.ts'
import type { Person } from './browser.ts'
import { whenReady } from './desk.ts'
import { narrow, overflow, wide } from './width.ts'

export const full = process.env['FULL_TESTS'] !== undefined

const looks = [
  { size: wide, colorScheme: 'light' },
  { size: narrow, colorScheme: 'dark' },
] as const
/** Where all that is drawn is drawn: in the dark, the others are looked at only in the full form. */
const rich: readonly string[] = [
  '/letters/1',
  '/letters/1/pl',
  '/letters/1/pl/sign-off',
  '/sign-in',
]

/** A page is open to everybody, as wide as its screen, and says nothing to the console. */
export async function expectGood({ page, troubles }: Person, path: string): Promise<void> {
  const before = troubles.length
  const answer = await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await whenReady(page)
  for (const { size, colorScheme } of looks) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    if (full || colorScheme === 'light' || rich.includes(path)) {
      expect(await axeFindings(page)).toEqual([])
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  }
  // The browser itself writes into the console that a page was not found.
  if (answer?.status() !== 404) expect(troubles.slice(before)).toEqual([])
}
