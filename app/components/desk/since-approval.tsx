import { useTranslation } from 'react-i18next'
import { Time } from '#app/components/time.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { DeskTarget } from '#app/domain/desk.ts'
import { useDesk } from './desk-context.ts'

/** A text that waits for a review, beside the one that this reviewer approved last. */
export function SinceApproval({ target }: { readonly target: DeskTarget }) {
  const { t } = useTranslation('reviews')
  const { locale } = useDesk()
  const { approved } = target
  if (!approved) return null
  const isSame = approved.text === target.text
  return (
    <div className="desk-since">
      <p className="desk-byline">
        {t(isSame ? 'since.same' : 'since.changed')} <Time at={approved.at} />
      </p>
      {!isSame && <WordDiff before={approved.text} after={target.text} lang={locale} />}
    </div>
  )
}
