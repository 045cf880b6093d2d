import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { type SplitPlace, splitPlaces } from '#app/domain/segmentation/split-places.ts'
import type { ActivePart } from './active-part.ts'
import { CommandForm } from './command-form.tsx'

interface SplitFormProps {
  readonly version: number
  readonly block: number
  readonly part: ActivePart
  readonly text: string
  readonly locale: Locale
  /** Where the reader has clicked into the text. */
  readonly clicked: SplitPlace | null
  /** How the words are given. */
  readonly hint: string
  readonly typed: string | undefined
}

/** Asks where a block is to be split: where one has clicked, between two sentences, or before words. */
export function SplitForm(props: SplitFormProps) {
  const { version, block, part, text, locale, clicked, hint, typed } = props
  const { t } = useTranslation('source')
  const between = splitPlaces(text, locale).filter(({ offset }) => offset !== clicked?.offset)
  const places = clicked ? [clicked, ...between] : between
  return (
    <CommandForm version={version} of={{ block }} part={part} className="stack">
      {places.length > 0 && (
        <fieldset className="source-places">
          <legend>{t('split.where')}</legend>
          {places.map((place) => (
            <label key={place.offset} className="source-place">
              <input
                type="radio"
                name="offset"
                value={place.offset}
                defaultChecked={place.offset === clicked?.offset}
              />
              <span lang={locale}>
                {place.before} <b aria-hidden="true">{'¦'}</b> {place.after}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <TextField
        label={t(places.length > 0 ? 'split.orWords' : 'split.words')}
        hint={hint}
        name="words"
        maxLength={1000}
        lang={locale}
        defaultValue={typed}
      />
      <div>
        <Button name="do" value="split">
          {t('split.button')}
        </Button>
      </div>
    </CommandForm>
  )
}
