import { useTranslation } from 'react-i18next'
import { Time } from '#app/components/time.tsx'
import type { ShownPair } from '#app/domain/memory/pair-match.ts'

/** Where a pair came from: its letter, its people, when, and how sure it is. */
export function PairOrigin({ pair }: { readonly pair: ShownPair }) {
  const { t } = useTranslation('memory')
  const { title, by, at, reviewedBy, state, edited, isSentence } = pair
  return (
    <ul className="pair-origin">
      <li>{t('origin.letter', { title })}</li>
      {isSentence && <li>{t('origin.sentence')}</li>}
      <li>
        {t('origin.by', { name: by })} <Time at={at} />
      </li>
      {reviewedBy !== null && <li>{t('origin.reviewedBy', { name: reviewedBy })}</li>}
      {state === 'signed' && <li>{t('origin.signed')}</li>}
      {edited && <li>{t('origin.edited')}</li>}
    </ul>
  )
}
