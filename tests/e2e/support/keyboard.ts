import type { Locator, Page } from 'playwright-core'

/** Goes on with the Tab key until this has the focus. */
export async function tabTo(
  page: Page,
  goal: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key)
    if (await hasFocus(goal)) return
  }
  throw new Error(`The Tab key does not lead to ${goal}`)
}

function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement)
}
