import type { Locator, Page } from 'playwright-core'

/** Goes on with the Tab key until this has the focus. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    if (await hasFocus(goal)) return
  }
  throw new Error(`The Tab key does not lead to ${goal}`)
}

function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement)
}
