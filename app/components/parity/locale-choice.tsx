import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { ParityColumn } from '#app/domain/parity/sheet.ts'
import { languageName } from '#app/i18n/names.ts'

interface LocaleChoiceProps {
  readonly columns: readonly ParityColumn[]
  readonly chosen: Locale | null
}

/** Which translation is shown in full. */
export function LocaleChoice({ columns, chosen }: LocaleChoiceProps) {
  const { t, i18n } = useTranslation('parity')
  const readable = columns.filter(({ isReadable }) => isReadable)
  if (readable.length === 0) return null
  return (
    <Form method="get" className="parity-choice">
      <label htmlFor="locale">{t('choice.label')}</label>
      <select id="locale" name="locale" key={chosen} defaultValue={chosen ?? readable[0]?.locale}>
        {readable.map(({ locale }) => (
          <option key={locale} value={locale} suppressHydrationWarning>
            {languageName(locale, i18n.language)}
          </option>
        ))}
      </select>
      <Button>{t('choice.go')}</Button>
    </Form>
  )
}
