import { useTranslation } from 'react-i18next'
import { Time } from '#app/components/time.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { DeskPair } from '#app/domain/desk.ts'
import { useDesk } from './desk-context.ts'

/** A pair that waits for a review, beside what this reviewer approved last: its source and its text. */
export function SinceApproval({ pair }: { readonly pair: DeskPair }) {
  const { t } = useTranslation('reviews')
  const { sourceLocale, locale } = useDesk()
  const { target, source } = pair
  const approved = target?.approved
  if (!approved) return null
  const isSame = approved.text === target.text
  const isSourceSame = approved.source === source
  return (
    <div className="desk-since">
      <p className="desk-byline">
        {t(sinceKey(isSourceSame, isSame))} <Time at={approved.at} />
      </p>
      {!isSourceSame && (
        <>
          <WordDiff before={approved.source} after={source} lang={sourceLocale} />
          <p className="desk-byline">{t(isSame ? 'since.textSame' : 'since.textChanged')}</p>
        </>
      )}
      {!isSame && <WordDiff before={approved.text} after={target.text} lang={locale} />}
    </div>
  )
}

function sinceKey(isSourceSame: boolean, isSame: boolean) {
  if (!isSourceSame) return 'since.source'
  return isSame ? 'since.same' : 'since.changed'
}
