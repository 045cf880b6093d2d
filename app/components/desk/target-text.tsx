import { useTranslation } from 'react-i18next'
import type { DeskPair } from '#app/domain/desk.ts'
import { useDesk } from './desk-context.ts'

/** What stands at the target's place: its text, or what the letter reads for want of one. */
export function TargetText({ pair }: { readonly pair: DeskPair }) {
  const { t } = useTranslation('desk')
  const { sourceLocale, locale } = useDesk()
  const { target } = pair
  if (target && target.text !== '') {
    return (
      <p className="letter-text" lang={locale}>
        {target.text}
      </p>
    )
  }
  if (target && pair.kind !== 'date') return <p className="desk-empty">{t('pair.empty')}</p>
  return (
    <>
      <p className="letter-text" lang={target ? locale : sourceLocale}>
        {pair.fallback}
      </p>
      <p className="desk-note">{t(target ? 'pair.byRule' : 'pair.asItStands')}</p>
    </>
  )
}
