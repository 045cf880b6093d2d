import type { Browser, Page } from 'playwright-core'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './accounts.ts'
import { launchBrowser, type Person, sitDown } from './browser.ts'

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
    await signedInBy(person.page, link, name, organisation)
    return person
  }
  return {
    coordinator: await enter(links.coordinator, 'Nora Keane', 'Access Now'),
    translator: await enter(links.translator, 'Jan Nowak', 'Panoptykon'),
    reviewer: await enter(links.reviewer, 'Ewa Zając', 'Helsinki Foundation'),
  }
}

/** How many drafts are confirmed, and how many of these approved; all of them where nothing is said. */
interface Progress {
  readonly confirmed?: number
  readonly approved?: number
}

/** Confirms and approves the drafts of a locale of the sample, from the first on. */
export async function advance(
  { translator, reviewer }: Cast,
  locale: string,
  { confirmed = Infinity, approved = Infinity }: Progress = {},
): Promise<void> {
  await actAtEach(translator.page, `/letters/1/${locale}?show=draft`, confirmed, {
    kind: 'confirm',
    version: '1',
  })
  await actAtEach(reviewer.page, `/letters/1/${locale}?show=to-review`, approved, {
    kind: 'approve',
    version: '2',
  })
}

export async function signOff({ reviewer: { page } }: Cast, locale: string): Promise<void> {
  await page.goto(`/letters/1/${locale}/sign-off`)
  await page.getByRole('button', { name: 'Sign off' }).click()
  await page.getByText('The versions below no longer say DRAFT').waitFor()
}

export interface Stage {
  readonly server: RunningServer
  readonly browser: Browser
  readonly cast: Cast
  readonly close: () => Promise<void>
}

/** The sample, its people, and some of their work: it shows something of everything. */
export async function openStage(): Promise<Stage> {
  const [server, browser] = await Promise.all([
    startServer({ DEMARCHE_SAMPLE: 'on' }),
    launchBrowser(),
  ])
  const cast = await castOf(browser, server)
  await playPart(cast)
  const close = async () => {
    await browser.close()
    await server.stop()
  }
  return { server, browser, cast, close }
}

/** Polish is half way, German signed off. */
async function playPart(cast: Cast): Promise<void> {
  await advance(cast, 'pl', { confirmed: 6, approved: 3 })
  await advance(cast, 'de')
  await signOff(cast, 'de')
}

/** Asks what the desk would ask, for one pair after the other that it shows. */
async function actAtEach(
  page: Page,
  desk: string,
  most: number,
  fields: { readonly kind: string; readonly version: string },
): Promise<void> {
  await page.goto(desk)
  await page.evaluate(
    async ({ count, asked }) => {
      const pairs = [...document.querySelectorAll('.desk-pair')].slice(0, count)
      for (const pair of pairs) {
        const text =
          pair.querySelector('textarea')?.value ??
          pair.querySelector('.pair-target .letter-text')?.textContent ??
          ''
        const body = new URLSearchParams({
          ...asked,
          text,
          unit: pair.id.replace('unit-', ''),
          edition: '1',
          seen: 'open',
        })
        const answer = await fetch(`${location.pathname}/acts`, { method: 'POST', body })
        if (!answer.ok) throw new Error(await answer.text())
      }
    },
    // Infinity does not travel.
    { count: Math.min(most, 1000), asked: fields },
  )
}
