import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Locale } from '#app/domain/locale.ts'
import { useDesk } from './desk-context.ts'
import { insertText } from './insert-text.ts'

interface InsertWordingsProps {
  readonly pair: DeskPair
  readonly field: RefObject<HTMLTextAreaElement>
}

/** A button for each passage that the source quotes and whose official wording is at hand. */
export function InsertWordings({ pair, field }: InsertWordingsProps) {
  const { t } = useTranslation('desk')
  const { locale } = useDesk()
  const wordings = (pair.law?.quotations ?? []).flatMap(({ wording }) => wording ?? [])
  return [...new Set(wordings)].map((wording) => (
    <Button
      key={wording}
      type="button"
      variant="quiet"
      title={wording}
      onClick={() => field.current && void insertWording(field.current, wording, locale)}
    >
      {t('law.insert')}
    </Button>
  ))
}

/** In place of the quotation at the caret, or of the only one there is; else where the caret stands. */
async function insertWording(
  field: HTMLTextAreaElement,
  wording: string,
  locale: Locale,
): Promise<void> {
  const { quotationsIn } = await import('#app/domain/law/quotations.ts')
  const { selectionStart: caret, selectionEnd } = field
  const quotations = quotationsIn(field.value, locale)
  const around = quotations.find(({ start, end }) => caret >= start && caret <= end)
  const meant = around ?? (quotations.length === 1 ? quotations[0] : undefined)
  if (meant && caret === selectionEnd) field.setSelectionRange(meant.start, meant.end)
  insertText(field, wording)
}
