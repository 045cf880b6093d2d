import { createInstance, type i18n, type ResourceLanguage } from 'i18next'
import { z } from 'zod'
import { judge } from './judge.ts'
import { type OpenedFile, openFiles } from './opened-files.ts'
import { showPage, showResults } from './view.ts'

// The page's own policy forbids to make code of text, which zod would try first.
z.config({ jitless: true })

const strings = JSON.parse(document.getElementById('strings')?.textContent ?? '{}')
const view = showPage(speak(document.documentElement.lang, strings), { open, forget })
let opened: readonly OpenedFile[] = []
// One after the other, so that the last answer on the page is of all that was opened.
let work = Promise.resolve()

function open(files: readonly File[]): void {
  if (files.length === 0) return
  view.say('working')
  work = work
    .then(() => check(files))
    .then(
      () => view.say(null),
      () => view.say('failed'),
    )
}

async function check(files: readonly File[]): Promise<void> {
  const all = [...opened, ...(await openFiles(files))]
  showResults(view, await judge(all))
  opened = all
}

function forget(): void {
  opened = []
  showResults(view, [])
}

function speak(lang: string, resources: Record<string, ResourceLanguage>): i18n {
  const instance = createInstance()
  void instance.init({
    lng: lang,
    // All strings are at hand.
    initAsync: false,
    resources,
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
  })
  return instance
}
