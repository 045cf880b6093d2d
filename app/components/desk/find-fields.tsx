import { useTranslation } from 'react-i18next'
import { Field, TextField } from '#app/components/field.tsx'
import type { Asked } from '#app/domain/find/asked.ts'
import { findSides } from '#app/domain/find/hits.ts'
import { longestSearch } from '#app/domain/find/search.ts'
import type { Locale } from '#app/domain/locale.ts'

interface FindFieldsProps {
  readonly asked: Asked
  readonly mayReplace: boolean
  readonly locale: Locale
}

/** What to look for, how exactly, and what to put in its place. */
export function FindFields({ asked, mayReplace, locale }: FindFieldsProps) {
  const { t } = useTranslation('find')
  const choices = [
    ['case', asked.matchCase],
    ['whole', asked.wholeWords],
    ['bare', !asked.accents],
  ] as const
  return (
    <>
      <TextField
        label={t('text')}
        hint={t('explain')}
        type="search"
        name="text"
        defaultValue={asked.text}
        maxLength={longestSearch}
        autoComplete="off"
        spellCheck={false}
        data-panel-field
      />
      <Field label={t('side.label')}>
        {(control) => (
          <select {...control} name="side" defaultValue={asked.side}>
            {findSides.map((side) => (
              <option key={side} value={side}>
                {t(`side.${side}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="find-choices">
        {choices.map(([name, on]) => (
          <label key={name}>
            <input type="checkbox" name={name} defaultChecked={on} />
            {t(name)}
          </label>
        ))}
        {mayReplace && (
          <label>
            <input type="checkbox" name="replace" defaultChecked={asked.words !== null} />
            {t('replace')}
          </label>
        )}
      </div>
      {mayReplace && (
        <div className="find-words">
          <TextField
            label={t('words')}
            name="words"
            lang={locale}
            defaultValue={asked.words ?? ''}
            maxLength={longestSearch}
            autoComplete="off"
          />
        </div>
      )}
    </>
  )
}
