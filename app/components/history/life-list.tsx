import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { ReturnReason } from '#app/components/desk/return-reason.tsx'
import { Time } from '#app/components/time.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { ShownEntry } from './life-view.ts'

interface LifeListProps {
  readonly entries: readonly ShownEntry[]
  /** The number of the edition whose units these are. */
  readonly edition: number
  readonly sourceLocale: Locale
  readonly locale: Locale
}

/** What was done, the newest first; an older text comes back as a new act. */
export function LifeList({ entries, edition, sourceLocale, locale }: LifeListProps) {
  return (
    <ol className="history-list">
      {entries.map((entry) => (
        <LifeItem
          key={keyOf(entry)}
          entry={entry}
          edition={edition}
          lang={entry.source ? sourceLocale : (entry.variant ?? locale)}
        />
      ))}
    </ol>
  )
}

function keyOf({ act, at, unit, variant, version, words, before }: ShownEntry): string {
  return [act, at, unit, variant, version, words, before].join(' ')
}

interface LifeItemProps {
  readonly entry: ShownEntry
  /** Of the text that was changed. */
  readonly lang: string
  readonly edition: number
}

function LifeItem({ entry, lang, edition }: LifeItemProps) {
  const { t } = useTranslation('history')
  const { act, at, by, unit, variant, before, after, words } = entry
  return (
    <li className="history-entry">
      <p className="desk-byline">
        {unit !== null && <Link to={`?unit=${unit}`}>{t('entry.unit', { number: unit })}</Link>}{' '}
        {variant && <span>{t('entry.variant', { variant })}</span>}{' '}
        <strong>{t(`did.${act}`, { name: by ?? t('entry.installation') })}</strong> <Time at={at} />
      </p>
      <SourceLine entry={entry} />
      <Said entry={entry} words={words} />
      {after !== before && <WordDiff before={before} after={after} lang={lang} />}
      <Restore entry={entry} edition={edition} />
    </li>
  )
}

/** Which edition it was, and what it did to the source. */
function SourceLine({ entry: { source } }: { readonly entry: ShownEntry }) {
  const { t } = useTranslation('desk')
  if (!source) return null
  return (
    <p className="desk-byline">
      {t('moved.edition', { number: source.edition })}
      {' · '}
      {t(`moved.kind.${source.kind}`)}
      {' · '}
      {t(`moved.significance.${source.significance}`)}
    </p>
  )
}

function Said({ entry, words }: { readonly entry: ShownEntry; readonly words: string | null }) {
  if (entry.category) {
    return (
      <p className="desk-remark-body">
        <ReturnReason category={entry.category} severity={entry.severity} comment={words} />
      </p>
    )
  }
  return words && <blockquote className="desk-remark-body">{words}</blockquote>
}

function Restore({
  entry: { unit, version, restoreOn },
  edition,
}: {
  readonly entry: ShownEntry
  readonly edition: number
}) {
  const { t } = useTranslation('desk')
  if (unit === null || version === null || restoreOn === null) return null
  return (
    <Form method="post">
      <input type="hidden" name="unit" value={unit} />
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="version" value={restoreOn} />
      <input type="hidden" name="of" value={version} />
      <Button variant="quiet">{t('history.restore')}</Button>
    </Form>
  )
}
