import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { useRefusalOf } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { MarkableUnit } from '#app/domain/parity/sheet.ts'
import type { ParityProblem } from './parity-view.ts'

interface MarkFormProps {
  /** `null`: a new ask. */
  readonly id: number | null
  readonly typed: { readonly unit: number | null; readonly words: string }
  readonly source: Locale
  readonly units: readonly MarkableUnit[]
  readonly stamp: string
  readonly problem: ParityProblem | undefined
}

/** Where an ask stands, and in which words. What is selected in a paragraph is taken over. */
export function MarkForm({ id, typed, source, units, stamp, problem }: MarkFormProps) {
  const { t } = useTranslation('parity')
  const form = useRef<HTMLFormElement>(null)
  const { errorOf } = useRefusalOf(problem)
  const unit = problem?.typed?.['unit'] ?? String(typed.unit ?? '')
  return (
    <Form ref={form} method="post" preventScrollReset className="stack parity-marking">
      <input type="hidden" name="seen" value={stamp} />
      {id !== null && <input type="hidden" name="id" value={id} />}
      <fieldset
        className="parity-units"
        aria-describedby={id === null ? 'units-hint' : undefined}
        onMouseUp={() => takeSelection(form.current)}
        onKeyUp={() => takeSelection(form.current)}
      >
        <legend>{t('marking.paragraph')}</legend>
        {id === null && (
          <p id="units-hint" className="field-hint">
            {t('marking.paragraphHint')}
          </p>
        )}
        <div className="parity-unit-list">
          {units.map(({ number, text }) => (
            <label key={number} className="parity-unit" data-unit={number}>
              <input
                type="radio"
                name="unit"
                value={number}
                required
                defaultChecked={unit === String(number)}
              />
              <span className="letter-text" lang={source}>
                {text}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        label={t('marking.words')}
        hint={t('marking.wordsHint')}
        error={errorOf('ask/words-not-there', 'ask/no-unit', 'ask/marked-already', 'ask/too-many')}
      >
        {(control) => (
          <textarea
            {...control}
            name="words"
            rows={3}
            lang={source}
            maxLength={20_000}
            defaultValue={problem?.typed?.['words'] ?? typed.words}
          />
        )}
      </Field>
      <Button variant="primary" name="do" value={id === null ? 'add' : 'change'}>
        {t(id === null ? 'marking.submit' : 'marking.save')}
      </Button>
    </Form>
  )
}

/** Puts the words that are selected in a paragraph into the field, and chooses the paragraph. */
function takeSelection(form: HTMLFormElement | null): void {
  const selection = window.getSelection()
  const words = selection?.toString().trim() ?? ''
  const unit = selection?.anchorNode?.parentElement?.closest('.parity-unit')
  if (!form || words === '' || !unit || !form.contains(unit)) return
  if (!selection?.focusNode || !unit.contains(selection.focusNode)) return
  const radio = unit.querySelector('input')
  const field = form.elements.namedItem('words')
  if (radio) radio.checked = true
  if (field instanceof HTMLTextAreaElement) field.value = words
}
