import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { LeftBehind as Left, Typed } from '#app/domain/desk.ts'
import { useDesk } from './desk-context.ts'

interface LeftBehindProps {
  readonly left: readonly Left[]
  /** What was sent for a paragraph that is gone and is kept nowhere else. */
  readonly typed: Typed | null
}

/** What this person typed at paragraphs that the letter does not have any more, to be copied. */
export function LeftBehind({ left, typed }: LeftBehindProps) {
  const { t } = useTranslation('desk')
  const words = typed?.body ?? typed?.reason ?? typed?.comment ?? typed?.text ?? ''
  const isKept = left.some(({ text }) => text === words)
  const isLost = words !== '' && !isKept
  if (left.length === 0 && !isLost) return null
  return (
    <Notice tone="warning" title={t('left.title')}>
      <p>{t('left.explain')}</p>
      {isLost && <textarea readOnly aria-label={t('left.label')} value={words} />}
      {left.map((one) => (
        <LeftText key={one.target} left={one} />
      ))}
    </Notice>
  )
}

function LeftText({ left }: { readonly left: Left }) {
  const { t } = useTranslation('desk')
  const { path, sourceLocale, locale } = useDesk()
  const { unit, edition, source, text } = left
  return (
    <form method="post" action={path} className="desk-left">
      <p className="letter-text desk-old-source" lang={sourceLocale}>
        {source}
      </p>
      <textarea readOnly lang={locale} aria-label={t('left.label')} value={text} />
      <input type="hidden" name="unit" value={unit} />
      <input type="hidden" name="edition" value={edition} />
      <Button variant="quiet" name="kind" value="discard">
        {t('left.discard')}
      </Button>
    </form>
  )
}
