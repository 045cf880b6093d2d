import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'
import type { BegunWording, PassageView } from './law-view.ts'

interface WordingFormProps {
  readonly begun: BegunWording
  /** The passage it was opened at, in whatever language it is at hand. */
  readonly known: PassageView | undefined
  readonly mayEnter: readonly Locale[]
  readonly told: Told | undefined
}

/** Enters what an act reads in one language: of the passage it was opened at, or of a new one. */
export function WordingForm({ begun, known, mayEnter, told }: WordingFormProps) {
  const { t, i18n } = useTranslation('law')
  const { errorOf } = useRefusalOf(told)
  const typed = told?.typed
  return (
    <form method="post" action="/law" id="enter" className="law-form stack">
      <h2>{t('form.title')}</h2>
      <p>{t('form.lead')}</p>
      <div>
        <p className="label">{t('form.passage')}</p>
        <p>{known ? <KnownPassage {...known} /> : t('form.newPassage')}</p>
      </div>
      <TextField
        name="act"
        required
        label={t('form.act')}
        hint={t('form.actHint')}
        error={errorOf('law/act-unknown')}
        defaultValue={typed?.['act'] ?? begun.celex}
      />
      <TextField
        name="article"
        required
        label={t('form.article')}
        hint={t('form.articleHint')}
        error={errorOf('law/place-unknown')}
        defaultValue={typed?.['article'] ?? begun.article}
      />
      <input type="hidden" name="passage" value={typed?.['passage'] ?? begun.passage} />
      <Field label={t('form.language')}>
        {(control) => (
          <select {...control} name="locale" defaultValue={typed?.['locale'] ?? begun.locale ?? ''}>
            {mayEnter.map((locale) => (
              <option key={locale} value={locale} suppressHydrationWarning>
                {languageName(locale, i18n.language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('form.text')} error={errorOf('law/text-missing')}>
        {(control) => (
          <textarea
            {...control}
            name="text"
            rows={4}
            required
            lang={begun.locale ?? undefined}
            defaultValue={typed?.['text']}
          />
        )}
      </Field>
      <TextField
        name="source"
        required
        label={t('form.source')}
        hint={t('form.sourceHint')}
        error={errorOf('law/source-missing')}
        defaultValue={typed?.['source']}
      />
      <div>
        <Button variant="primary">{t('form.submit')}</Button>
      </div>
    </form>
  )
}

/** So that whoever looks the passage up knows which one it is. */
function KnownPassage({ article, wordings }: PassageView) {
  const { t } = useTranslation('law')
  const [first] = wordings
  return (
    <>
      {t('passage.article', { article })} <q lang={first?.locale}>{first?.history[0]?.text}</q>
    </>
  )
}
