import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Problem } from './desk-context.ts'
import { PairRow } from './pair-row.tsx'

interface PairListProps {
  readonly pairs: readonly DeskPair[]
  readonly active: number | null
  readonly next: number | null
  readonly problem: Problem | null
}

/** The pairs in the order of the letter, the small texts of the signatories under a heading of their own. */
export function PairList({ pairs, active, next, problem }: PairListProps) {
  const { t } = useTranslation('desk')
  const firstOfSignatories = pairs.find(({ kind }) => kind === 'group' || kind === 'descriptor')
  return (
    <ol className="pairs desk-pairs">
      {pairs.map((pair) => (
        <Fragment key={pair.number}>
          {pair === firstOfSignatories && (
            <li className="desk-part">
              <h2>{t('signatories.title')}</h2>
              <p className="soft">{t('signatories.explain')}</p>
            </li>
          )}
          <PairRow
            pair={pair}
            active={pair.number === active}
            next={pair.number === active ? next : null}
            problem={problem?.unit === pair.number ? problem : null}
          />
        </Fragment>
      ))}
    </ol>
  )
}
