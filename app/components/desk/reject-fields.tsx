import { useTranslation } from 'react-i18next'
import { Field } from '#app/components/field.tsx'
import { rejectCategories, rejectSeverities } from '#app/domain/workflow.ts'

/** Why a text is returned: what is wrong, how much it matters, and what to do about it. */
export function RejectFields({ comment }: { readonly comment: string }) {
  const { t } = useTranslation('desk')
  return (
    <>
      <Field label={t('review.category')}>
        {(control) => (
          <select {...control} name="category" required defaultValue="">
            <option value="" disabled>
              {t('review.choose')}
            </option>
            {rejectCategories.map((category) => (
              <option key={category} value={category}>
                {t(`category.${category}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('review.severity')}>
        {(control) => (
          <select {...control} name="severity" required defaultValue="">
            <option value="" disabled>
              {t('review.choose')}
            </option>
            {rejectSeverities.map((severity) => (
              <option key={severity} value={severity}>
                {t(`severity.${severity}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('review.comment')} hint={t('review.commentHint')}>
        {(control) => <textarea {...control} name="comment" required defaultValue={comment} />}
      </Field>
    </>
  )
}
