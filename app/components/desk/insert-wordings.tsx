import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { DeskPair } from '#app/domain/desk.ts'
import { insertText } from './insert-text.ts'

interface InsertWordingsProps {
  readonly pair: DeskPair
  readonly field: RefObject<HTMLTextAreaElement>
}

/** A button for each passage that the source quotes and whose official wording is at hand. */
export function InsertWordings({ pair, field }: InsertWordingsProps) {
  const { t } = useTranslation('desk')
  const wordings = (pair.law?.quotations ?? []).flatMap(({ wording }) => wording ?? [])
  return [...new Set(wordings)].map((wording) => (
    <Button
      key={wording}
      type="button"
      variant="quiet"
      title={wording}
      onClick={() => field.current && insertText(field.current, wording)}
    >
      {t('law.insert')}
    </Button>
  ))
}
