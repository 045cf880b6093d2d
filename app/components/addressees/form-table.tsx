import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { ConfidenceMark } from '#app/components/ministries/confidence-mark.tsx'
import { standingOf } from '#app/domain/confidence.ts'
import { type LanguageForms, useFormName } from './form-view.ts'

const columns = [
  'opening.male',
  'opening.female',
  'opening.unknown',
  'opening.collective',
  'opening.highRepresentative',
] as const

/** How letters open and close, a language to a row. */
export function FormTable({ languages }: { readonly languages: readonly LanguageForms[] }) {
  const { t } = useTranslation('forms')
  const nameOf = useFormName()
  return (
    <DataTable label={t('list.label')}>
      <thead>
        <tr>
          <th scope="col">{t('list.language')}</th>
          {columns.map((cell) => (
            <th key={cell} scope="col">
              {nameOf(cell)}
            </th>
          ))}
          <th scope="col">{t('list.closing')}</th>
          <th scope="col">{t('list.waits')}</th>
        </tr>
      </thead>
      <tbody className="stacked-rows">
        {languages.map((language) => (
          <tr key={language.locale}>
            <th scope="row">
              <Link to={language.locale}>
                <LocaleName locale={language.locale} />
              </Link>
            </th>
            {columns.map((cell) => (
              <FormText key={cell} language={language} cells={[cell]} label={nameOf(cell)} />
            ))}
            <FormText
              language={language}
              cells={['closing', 'closing.unknown']}
              label={t('list.closing')}
            />
            <td data-label={t('list.waits')}>
              {language.waiting === 0 ? (
                <span className="soft">{t('list.waitNone')}</span>
              ) : (
                t('list.waitCount', { count: language.waiting })
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

interface FormTextProps {
  readonly language: LanguageForms
  readonly cells: readonly string[]
  readonly label: string
}

function FormText({ language, cells, label }: FormTextProps) {
  const found = language.forms.find(({ cell }) => cells.includes(cell))
  return (
    <td data-label={label}>
      {found && (
        <span className="form-text">
          <span lang={language.locale}>{found.text}</span>
          <ConfidenceMark standing={standingOf(found)} />
        </span>
      )}
    </td>
  )
}
