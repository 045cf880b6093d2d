import type { Browser, Page } from 'playwright-core'
import type { RunningServer } from '#tests/support/server.ts'
import { firstSignIn, sampleLinks } from './accounts.ts'
import { type Person, sitDown } from './browser.ts'
import { activePair, approveActive, confirmActive, waitingFor } from './desk.ts'

export interface Cast {
  readonly coordinator: Person
  readonly translator: Person
  readonly reviewer: Person
}

/** The three people of the sample, each signed in at a browser of their own. */
export async function castOf(browser: Browser, server: RunningServer): Promise<Cast> {
  const links = sampleLinks(server.output().stdout)
  const enter = async (link: string, name: string, organisation: string) => {
    const person = await sitDown(browser, server.origin)
    await firstSignIn(person.page, link, name, organisation)
    return person
  }
  return {
    coordinator: await enter(links.coordinator, 'Nora Keane', 'Access Now'),
    translator: await enter(links.translator, 'Jan Nowak', 'Panoptykon'),
    reviewer: await enter(links.reviewer, 'Ewa Zając', 'Helsinki Foundation'),
  }
}

/** How many drafts are confirmed, and how many of these approved; none of them: all there are. */
export interface Progress {
  readonly confirmed?: number
  readonly approved?: number
}

/** Confirms and approves the drafts of a locale of the sample, from the first on. */
export async function advance(
  { translator, reviewer }: Cast,
  locale: string,
  { confirmed, approved }: Progress = {},
): Promise<void> {
  await repeatAtDesk(translator.page, locale, confirmed, async (page) => {
    await activePair(page)
      .getByRole('textbox', { name: /^Translation/ })
      .focus()
    await confirmActive(page)
  })
  await repeatAtDesk(reviewer.page, locale, approved, async (page, left) => {
    await approveActive(page, left)
  })
}

export async function signOff({ reviewer: { page } }: Cast, locale: string): Promise<void> {
  await page.goto(`/letters/1/${locale}/sign-off`)
  await page.getByRole('button', { name: 'Sign off' }).click()
  await page.getByText('The versions below no longer say DRAFT').waitFor()
}

async function repeatAtDesk(
  page: Page,
  locale: string,
  times: number | undefined,
  act: (page: Page, left: number) => Promise<void>,
): Promise<void> {
  await page.goto(`/letters/1/${locale}?show=needs-me`)
  const waiting = await waitingFor(page)
  for (let done = 0; done < (times ?? waiting); done += 1) await act(page, waiting - done)
}
