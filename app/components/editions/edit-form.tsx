import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { CommandForm } from '#app/components/source/command-form.tsx'
import type { Typed } from '#app/components/source/typed.ts'
import { blockPart, type EditionBlock } from './edition-view.ts'
import { KindField } from './kind-field.tsx'

interface EditFormProps {
  readonly block: EditionBlock
  readonly index: number
  readonly version: number
  readonly lang: string
  readonly typed: Typed
}

/** The text of a block, its kind, whether it is translated, and how much the change matters. */
export function EditForm({ block, index, version, lang, typed }: EditFormProps) {
  const { t } = useTranslation('editions')
  const { t: tSource } = useTranslation('source')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const own = typed['do'] === 'edit' ? typed : {}
  const significance = own['significance'] ?? block.significance
  return (
    <CommandForm version={version} of={{ block: index }} part={blockPart(index)} className="stack">
      <Field label={t('block.text')}>
        {(control) => (
          <textarea
            ref={box}
            name="text"
            className="edition-text"
            lang={lang}
            defaultValue={own['text'] ?? block.text}
            {...control}
          />
        )}
      </Field>
      {block.kind !== 'title' && block.kind !== 'group' && (
        <div className="source-line">
          <KindField kind={own['kind'] ?? block.kind} />
          <label className="source-check">
            <input
              type="checkbox"
              name="keep"
              defaultChecked={own['keep'] ? own['keep'] === 'true' : !block.translate}
            />
            {tSource('block.keep')}
          </label>
        </div>
      )}
      <fieldset className="edition-weights">
        <legend>{t('weigh.legend')}</legend>
        {block.choices.map((choice) => (
          <label key={choice} className="choice">
            <input
              type="radio"
              name="significance"
              value={choice}
              defaultChecked={choice === significance}
            />
            {t(`significance.${choice}`)}
          </label>
        ))}
      </fieldset>
      <div>
        <Button variant="primary" name="do" value="edit">
          {t('block.save')}
        </Button>
      </div>
    </CommandForm>
  )
}
