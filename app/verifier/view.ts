import type { i18n } from 'i18next'
import { intlTag } from '#app/i18n/intl-tag.ts'
import { type Finding, type Judgement, type Tone, toneOf } from './finding.ts'

export interface Acts {
  readonly open: (files: readonly File[]) => void
  readonly forget: () => void
}

export interface View {
  readonly words: i18n
  readonly results: HTMLElement
  readonly forget: HTMLElement
  readonly say: (what: 'working' | 'failed' | null) => void
}

/** Draws the page with its inputs; the results come later. */
export function showPage(words: i18n, acts: Acts): View {
  const { t } = words
  const status = element('p', { role: 'status' })
  const results = element('section', { tabIndex: -1, hidden: true })
  const forget = element('button', { type: 'button', hidden: true }, t('verifier:page.forget'))
  forget.addEventListener('click', acts.forget)
  const drop = element('div', { className: 'drop' })
  drop.append(
    fileInput(t('verifier:page.files'), false, acts.open),
    fileInput(t('verifier:page.folder'), true, acts.open),
    element('p', { className: 'soft' }, t('verifier:page.drop')),
  )
  listenForDrops(drop, acts.open)
  const main = document.querySelector('main') ?? document.body
  main.replaceChildren(
    element('h1', {}, t('verifier:page.title')),
    element('p', {}, t('verifier:page.lead')),
    ...(hasCrypto() ? [drop, status, results, forget] : [warning(t('verifier:page.noCrypto'))]),
  )
  const say: View['say'] = (what) => {
    status.textContent = what === null ? '' : t(`verifier:page.${what}`)
  }
  return { words, results, forget, say }
}

/** Writes what was found, the whole first; a reader of the screen is taken there. */
export function showResults(view: View, judgements: readonly Judgement[]): void {
  const { words, results, forget } = view
  results.hidden = judgements.length === 0
  forget.hidden = results.hidden
  const tone = toneOf(judgements)
  results.replaceChildren(
    element('h2', {}, words.t('verifier:results.title')),
    element('p', { className: `whole ${tone}` }, words.t(`verifier:results.${tone}`)),
    ...judgements.map((judgement) => judgementElement(words, judgement)),
    element('p', { className: 'soft' }, words.t('verifier:page.again')),
  )
  if (results.hidden) document.querySelector('input')?.focus()
  else results.focus()
}

function judgementElement(words: i18n, { kind, file, tone, findings }: Judgement): HTMLElement {
  const { t } = words
  const article = element('article', { className: tone })
  const heading = element('h3', {}, `${t(`verifier:kind.${kind}`)}: `)
  heading.append(element('bdi', {}, file))
  const list = element('ul', {})
  for (const { tone: own, key, values } of findings) {
    const item = element('li', { className: own })
    item.append(
      mark(own, t(`verifier:tone.${own}`)),
      ` ${t(`verifier:finding.${key}`, shown(values, words.language))}`,
    )
    list.append(item)
  }
  article.append(heading, list)
  return article
}

const moment = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
  timeZoneName: 'short',
} as const

/** The values with a moment as the language writes it; one that is none stays as it is. */
function shown(values: Finding['values'], language: string): Record<string, string | number> {
  const at = values?.['at']
  if (at === undefined || Number.isNaN(Date.parse(String(at)))) return { ...values }
  return { ...values, at: new Intl.DateTimeFormat(intlTag(language), moment).format(new Date(at)) }
}

const marks: Readonly<Record<Tone, string>> = { good: '✓', bad: '✗', note: 'i' }

/** What a finding is, by shape for the eye and by word for the ear. */
function mark(tone: Tone, label: string): HTMLElement {
  const span = element('span', { className: 'mark', role: 'img', ariaLabel: label })
  span.textContent = marks[tone]
  return span
}

function fileInput(label: string, folder: boolean, open: Acts['open']): HTMLElement {
  const input = element('input', { type: 'file', multiple: true, webkitdirectory: folder })
  input.addEventListener('change', () => {
    open([...(input.files ?? [])])
    // The same file may be chosen again.
    input.value = ''
  })
  const wrapper = element('label', {}, label)
  wrapper.append(input)
  return wrapper
}

function listenForDrops(zone: HTMLElement, open: Acts['open']): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    zone.classList.add('over')
  })
  document.addEventListener('dragleave', () => zone.classList.remove('over'))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    zone.classList.remove('over')
    open([...(event.dataTransfer?.files ?? [])])
  })
}

function hasCrypto(): boolean {
  return globalThis.crypto?.subtle !== undefined
}

function warning(text: string): HTMLElement {
  return element('p', { className: 'whole bad', role: 'alert' }, text)
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties)
  if (text !== undefined) made.textContent = text
  return made
}
