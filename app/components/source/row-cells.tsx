import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { partId, partLink } from './active-part.ts'
import type { SourceRow } from './source-view.ts'
import type { OpenPart } from './use-open-part.ts'

interface RowCellsProps {
  readonly row: SourceRow
  readonly number: number
  readonly locale: Locale
  readonly kindLabel: string
  /** What the link to correct it says. */
  readonly correct: string
  readonly active: boolean
  /** `null` where nothing can be corrected. */
  readonly onOpen: OpenPart | null
}

function Cells(props: RowCellsProps) {
  const { row, number, locale, kindLabel, correct, active, onOpen } = props
  const part = { name: 'row', number } as const
  return (
    <tr id={partId(part)} data-active={active || undefined}>
      <th scope="row" lang={row.name === '' ? undefined : locale}>
        {row.name === '' ? <Nameless line={row.line} /> : row.name}
      </th>
      <td lang={locale}>{row.acronym}</td>
      <td lang={locale}>{row.country}</td>
      <td lang={locale}>{row.descriptor}</td>
      <td>{kindLabel}</td>
      {onOpen && (
        <>
          <td className="number">{row.line}</td>
          <td>
            {!active && (
              <a href={partLink(part)} onClick={onOpen}>
                {correct} <span className="visually-hidden">{row.name || number}</span>
              </a>
            )}
          </td>
        </>
      )}
    </tr>
  )
}

/** A signatory as it was read. */
export const RowCells = memo(Cells)

function Nameless({ line }: { line: number }) {
  const { t } = useTranslation('source')
  return (
    <span className="field-error">
      <Icon name="error" />
      {t('row.nameless', { line })}
    </span>
  )
}
