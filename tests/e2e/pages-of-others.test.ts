import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uiLocales } from '#app/i18n/ui-locale.ts'
import { type Person, sitDown } from './support/browser.ts'
import { expectGood, full } from './support/good-page.ts'
import {
  coordinatorAlso,
  coordinatorPages,
  reviewerPages,
  translatorPages,
} from './support/pages.ts'
import { openStage, type Stage } from './support/stage.ts'
import { narrow, overflow } from './support/width.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})

afterAll(async () => {
  await stage?.close()
})

describe('a page is open to everybody, as wide as its screen, and says nothing to the console', () => {
  test.each(Object.entries(translatorPages))('translator: %s', async (_, path) => {
    await expectGood(stage.cast.translator, path)
  })

  test.each(Object.entries(reviewerPages))('reviewer: %s', async (_, path) => {
    await expectGood(stage.cast.reviewer, path)
  })

  test('nobody yet: sign-in', async () => {
    const visitor = await sitDown(stage.browser, stage.server.origin)
    await expectGood(visitor, '/sign-in')
    await visitor.page.context().close()
  })

  test.each(full ? ['/', '/letters/1', '/letters/1/pl?unit=6', '/letters/1/ministries'] : ['/'])(
    'in French: %s',
    async (path) => {
      const french = await coordinatorIn('fr-FR', true)
      await expectGood(french, path)
      expect(await french.page.locator('html').getAttribute('lang')).toBe('fr')
      await french.page.context().close()
    },
  )
})

// Words are longest in these. The pages come whole from the server: no script is needed to see how wide.
test.each(full ? ['de', 'fi', 'hu', 'el'] : ['fi'])(
  'every page in %s is as wide as a telephone',
  async (locale) => {
    const { page } = await coordinatorIn(locale, false)
    for (const path of Object.values({ ...coordinatorPages, ...coordinatorAlso })) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect([path, await overflow(page)]).toEqual([path, 0])
    }
    await page.context().close()
  },
)

// In the short form each script, and the languages with the most forms of the plural.
test.each(full ? uiLocales : ['bg', 'el', 'ga', 'mt', 'pl'])(
  'the board in %s comes alive as it was sent, as wide as a telephone, and says nothing to the console',
  async (locale) => {
    const { page, troubles } = await coordinatorIn(locale, true)
    await page.goto('/letters/1')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  },
)

/** The coordinator with a telephone that asks for a language. */
async function coordinatorIn(locale: string, javaScriptEnabled: boolean): Promise<Person> {
  const storageState = await stage.cast.coordinator.page.context().storageState()
  const options = { locale, storageState, viewport: narrow, javaScriptEnabled }
  return sitDown(stage.browser, stage.server.origin, options)
}
