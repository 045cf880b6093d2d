import { LocaleName } from '#app/components/locale-name.tsx'
import type { Locale } from '#app/domain/locale.ts'

interface LocaleChoiceProps {
  readonly legend: string
  readonly hint: string
  readonly locales: readonly Locale[]
  readonly chosen?: readonly string[]
  readonly error?: string | undefined
}

/** Several locales, by checkboxes of the name `locales`. */
export function LocaleChoice({ legend, hint, locales, chosen = [], error }: LocaleChoiceProps) {
  return (
    <fieldset className="locale-choice">
      <legend>{legend}</legend>
      <p className="field-hint">{hint}</p>
      {error && <p className="field-error">{error}</p>}
      <div className="locale-boxes">
        {locales.map((locale) => (
          <label key={locale}>
            <input
              type="checkbox"
              name="locales"
              value={locale}
              defaultChecked={chosen.includes(locale)}
            />
            <LocaleName locale={locale} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
