import { useTranslation } from 'react-i18next'
import { PairOrigin } from '#app/components/memory/pair-origin.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { DeskPair, DeskTarget } from '#app/domain/desk.ts'
import { contextScore, type Match } from '#app/domain/memory/pair-match.ts'
import { useDesk } from './desk-context.ts'
import { differingWords } from './differing-words.ts'
import { InsertMatch } from './insert-match-button.tsx'
import { useMatches } from './use-matches.ts'

interface MatchesProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
}

/** What the memory has for the source of the active pair, best first, each with the key that inserts it. */
export function Matches({ pair, target }: MatchesProps) {
  const { t } = useTranslation('memory')
  const matches = useMatches(pair)
  return (
    <section
      className="desk-matches"
      aria-label={t('matches.title')}
      aria-busy={matches === 'looking'}
    >
      {matches === 'looking' || matches === 'failed' || matches.length === 0 ? (
        <p className="soft">{t(`matches.${quietLine(matches)}`)}</p>
      ) : (
        <ol>
          {matches.map((match, index) => (
            <li key={`${match.pair} ${match.sentence}`}>
              <OneMatch pair={pair} target={target} match={match} place={index + 1} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function quietLine(matches: ReturnType<typeof useMatches>): 'looking' | 'failed' | 'none' {
  return matches === 'looking' || matches === 'failed' ? matches : 'none'
}

function OneMatch({
  pair,
  target,
  match,
  place,
}: MatchesProps & { readonly match: Match; readonly place: number }) {
  const { t } = useTranslation('memory')
  const { locale, sourceLocale } = useDesk()
  return (
    <>
      <div className="match-head">
        <strong className="match-score" data-exact={match.score >= 100 || undefined}>
          {t('matches.score', { score: match.score })}
        </strong>
        {match.state === 'signed' && <span className="match-trusted">{t('matches.trusted')}</span>}
        <InsertMatch pair={pair} target={target} match={match} place={place} />
      </div>
      <p className="letter-text" lang={locale}>
        {match.target}
      </p>
      <details open={place === 1 && match.score < 100}>
        <summary>
          <Why match={match} />
        </summary>
        {match.score < 100 && (
          <WordDiff before={match.source} after={match.text} lang={sourceLocale} />
        )}
        <PairOrigin pair={match} />
      </details>
    </>
  )
}

/** The score in words. */
function Why({ match }: { readonly match: Match }) {
  const { t } = useTranslation('memory')
  const { score, source, text, sentence } = match
  const { differing, of } = differingWords(source, text)
  const why = (() => {
    if (score === contextScore) return t('matches.why.context')
    if (score === 100) return t('matches.why.exact')
    if (differing === 0) return t('matches.why.signs')
    return t('matches.why.fuzzy', { count: differing, of })
  })()
  return sentence === 0 ? why : t('matches.why.sentence', { number: sentence, why })
}
