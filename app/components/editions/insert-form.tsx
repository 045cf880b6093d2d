import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { CommandForm } from '#app/components/source/command-form.tsx'
import type { Typed } from '#app/components/source/typed.ts'
import { blockPart } from './edition-view.ts'
import { KindField } from './kind-field.tsx'

interface InsertFormProps {
  readonly version: number
  readonly index: number
  readonly lang: string
  readonly typed: Typed
}

/** Puts a new block behind this one. */
export function InsertForm({ version, index, lang, typed }: InsertFormProps) {
  const { t } = useTranslation('editions')
  const own = typed['do'] === 'insert' ? typed : undefined
  return (
    <details open={own !== undefined}>
      <summary>{t('insert.title')}</summary>
      <CommandForm
        version={version}
        of={{ block: index }}
        part={blockPart(index)}
        className="stack"
      >
        <Field label={t('insert.text')}>
          {(control) => (
            <textarea
              name="text"
              className="edition-text"
              lang={lang}
              defaultValue={own?.['text']}
              {...control}
            />
          )}
        </Field>
        <div className="source-line">
          <KindField kind={own?.['kind'] ?? 'paragraph'} />
          <Button name="do" value="insert">
            {t('insert.button')}
          </Button>
        </div>
      </CommandForm>
    </details>
  )
}
