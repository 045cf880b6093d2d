import { useTranslation } from 'react-i18next'
import type { DeskPair } from '#app/domain/desk.ts'
import { type Stretch, stretchesOf } from './source-stretches.ts'

interface SourceTextProps {
  readonly pair: DeskPair
  /** Whether the words that the termbase knows are marked, too. */
  readonly terms: boolean
}

/** The source of a pair, with what it quotes from law set off as protected. */
export function SourceText({ pair, terms }: SourceTextProps) {
  const { source, law } = pair
  return stretchesOf(source, law?.quotations ?? [], terms ? pair.terms : []).map((stretch) => (
    <Words key={stretch.start} stretch={stretch} words={source.slice(stretch.start, stretch.end)} />
  ))
}

/** What is quoted from law may say a term, too. */
function Words({
  stretch: { isProtected, isTerm },
  words,
}: {
  readonly stretch: Stretch
  readonly words: string
}) {
  const { t } = useTranslation(['desk', 'terms'])
  const known = isTerm ? (
    <mark className="desk-term" title={t('terms:desk.known')}>
      {words}
    </mark>
  ) : (
    words
  )
  if (!isProtected) return known
  return (
    <mark className="desk-protected" title={t('law.protected')}>
      {known}
    </mark>
  )
}
