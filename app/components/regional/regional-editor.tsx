import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { maxTargetLength } from '#app/domain/target.ts'
import { RegionalFields } from './regional-fields.tsx'
import type { RegionalWordingProps } from './regional-wording.tsx'

/** The box a wording is typed in; it begins with what the unit reads already. */
export function RegionalEditor({ text, name, base, refused, form }: RegionalWordingProps) {
  const { t } = useTranslation('regional')
  const begun = text.text === '' ? base : text.text
  return form(
    text.variant,
    <RegionalFields text={text}>
      <Field label={t('variant.label', { name })}>
        {(control) => (
          <textarea
            {...control}
            name="text"
            lang={text.variant}
            spellCheck
            autoComplete="off"
            maxLength={maxTargetLength}
            defaultValue={refused?.typed?.['text'] ?? begun}
          />
        )}
      </Field>
      <Button name="command" value="confirm">
        {t('variant.confirm')}
      </Button>
    </RegionalFields>,
  )
}
