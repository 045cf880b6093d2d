import { useTranslation } from 'react-i18next'
import type { VersionPart } from '#app/domain/sendings/fingerprint.ts'
import { useFormat } from '#app/i18n/format.ts'

/** Names what moved: "text and addressee". */
export function useMovedParts() {
  const { t } = useTranslation('sending')
  const { list } = useFormat()
  return (parts: readonly VersionPart[]) => list(parts.map((part) => t(`part.${part}`)))
}
