import { useTranslation } from 'react-i18next'
import { Field } from '#app/components/field.tsx'
import { blockKinds } from '#app/domain/unit.ts'

/** Which kind of block it is. */
export function KindField({ kind }: { readonly kind: string }) {
  const { t } = useTranslation('source')
  return (
    <Field label={t('block.kind')}>
      {(control) => (
        <select name="kind" defaultValue={kind} {...control}>
          {blockKinds.map((one) => (
            <option key={one} value={one}>
              {t(`kind.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
