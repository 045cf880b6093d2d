import { useTranslation } from 'react-i18next'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { ChangeKind } from '#app/domain/editions/unit-change.ts'

interface ChangeTextProps {
  readonly kind: ChangeKind
  /** How that read of which it is made. */
  readonly before: string
  readonly after: string
  /** Of both texts. */
  readonly lang: string
}

/** A changed text with what was taken out and put in. */
export function ChangeText({ kind, before, after, lang }: ChangeTextProps) {
  const { t } = useTranslation('editions')
  if (kind === 'added') return <PlainText text={after} lang={lang} />
  if (before === after) {
    return (
      <>
        <PlainText text={after} lang={lang} />
        {kind === 'changed' && <p className="field-hint">{t('change.sameWords')}</p>}
      </>
    )
  }
  return <WordDiff before={before} after={after} lang={lang} isPart={kind === 'split'} />
}

function PlainText({ text, lang }: Pick<ChangeTextProps, 'lang'> & { readonly text: string }) {
  return (
    <p className="letter-text" lang={lang}>
      {text}
    </p>
  )
}
