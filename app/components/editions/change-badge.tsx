import { useTranslation } from 'react-i18next'
import type { ChangeKind } from '#app/domain/editions/unit-change.ts'

/** What became of a unit, in a word. */
export function ChangeBadge({ kind }: { readonly kind: ChangeKind }) {
  const { t } = useTranslation('editions')
  return (
    <span className="change-badge" data-kind={kind}>
      {t(`change.${kind}`)}
    </span>
  )
}
