import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { signatoryKinds } from '#app/domain/signatory.ts'
import { ChangeNotice } from './change-notice.tsx'
import { CommandForm } from './command-form.tsx'
import type { SourceRow } from './source-view.ts'
import { type RefusedChange, typedIn } from './typed.ts'

interface RowEditorProps {
  readonly version: number
  readonly index: number
  readonly row: SourceRow
  readonly groups: readonly string[]
  readonly locale: Locale
  readonly refused: RefusedChange | undefined
}

const optionalFields = ['acronym', 'country', 'descriptor'] as const

/** What can be corrected in one signatory. */
export function RowEditor({ version, index, row, groups, locale, refused }: RowEditorProps) {
  const { t } = useTranslation('source')
  const part = { name: 'row', number: index + 1 } as const
  const typed = typedIn(refused)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[name=name]')?.focus(), [])
  const nameless = (typed['name'] ?? row.name).trim() === ''
  return (
    <div ref={form} className="source-editor stack">
      <ChangeNotice refused={refused} />
      <CommandForm version={version} of={{ row: index }} part={part} className="source-fields">
        <TextField
          label={t('row.name')}
          error={nameless ? t('row.nameless', { line: row.line }) : undefined}
          name="name"
          maxLength={1000}
          lang={locale}
          defaultValue={typed['name'] ?? row.name}
        />
        {optionalFields.map((name) => (
          <TextField
            key={name}
            label={t(`row.${name}`)}
            name={name}
            maxLength={1000}
            lang={locale}
            defaultValue={typed[name] ?? row[name] ?? ''}
          />
        ))}
        <Field label={t('row.kind')}>
          {(control) => (
            <select name="kind" defaultValue={typed['kind'] ?? row.kind} {...control}>
              {signatoryKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`signatory.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('row.group')}>
          {(control) => (
            <select name="group" defaultValue={typed['group'] ?? row.group ?? ''} {...control}>
              <option value="">{t('row.noGroup')}</option>
              {[...groups.entries()].map(([place, group]) => (
                <option key={place} value={place} lang={locale}>
                  {group}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div>
          <Button variant="primary" name="do" value="row">
            {t('row.save')}
          </Button>
        </div>
      </CommandForm>
      <div className="cluster">
        <CommandForm version={version} of={{ row: index }} part={part}>
          <Button name="do" value="make-block">
            {t('row.makeBlock')}
          </Button>
        </CommandForm>
        <Link to="?" preventScrollReset>
          {t('done')}
        </Link>
      </div>
    </div>
  )
}
