import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import { AlikeList } from './alike-list.tsx'
import type { Fields, TableView } from './signatories-view.ts'

interface FileRow {
  readonly line: number
  readonly values: Fields & { readonly consentedEdition: number }
  readonly ticked: boolean
  readonly alike: readonly { readonly name: string; readonly likeness: 'name' | 'acronym' }[]
}

interface FilePreviewProps {
  readonly view: Pick<TableView, 'groups' | 'locale'>
  readonly preview: {
    readonly version: number
    readonly name: string
    /** The file in base64. */
    readonly kept: string
    readonly group: number | null
    readonly rows: readonly FileRow[]
    /** Why it was not taken just now. */
    readonly problem: Told | null
  }
}

/** What a file would add, row by row; those that look like somebody who is here are not ticked. */
export function FilePreview({ view, preview }: FilePreviewProps) {
  const { t } = useTranslation('signatories')
  const { version, name, kept, group, rows, problem } = preview
  const alike = rows.filter((row) => row.alike.length > 0).length
  const title = t('import.found', { count: rows.length, file: name })
  return (
    <section className="stack">
      <h2>{title}</h2>
      {problem && <RefusalNotice {...problem} />}
      {alike > 0 && <Notice tone="warning">{t('import.alike', { count: alike })}</Notice>}
      <Form method="post" className="stack">
        <input type="hidden" name="kind" value="take" />
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="kept" value={kept} />
        <input type="hidden" name="group" value={group ?? ''} />
        <input type="hidden" name="version" value={version} />
        <DataTable label={title}>
          <thead>
            <tr>
              <th scope="col">{t('import.take')}</th>
              <th scope="col">{t('import.line')}</th>
              <th scope="col">{t('table.name')}</th>
              <th scope="col">{t('table.acronym')}</th>
              <th scope="col">{t('table.country')}</th>
              <th scope="col">{t('table.descriptor')}</th>
              <th scope="col">{t('form.group')}</th>
              <th scope="col">{t('table.kind')}</th>
              <th scope="col">{t('table.consent')}</th>
              <th scope="col">{t('import.looksLike')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PreviewRow key={row.line} row={row} view={view} />
            ))}
          </tbody>
        </DataTable>
        <div>
          <Button variant="primary">{t('import.addTicked')}</Button>
        </div>
      </Form>
    </section>
  )
}

function PreviewRow({
  row,
  view,
}: {
  readonly row: FileRow
  readonly view: FilePreviewProps['view']
}) {
  const { t } = useTranslation('signatories')
  const { line, values, ticked, alike } = row
  const heading = view.groups.find(({ number }) => number === values.group)
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          name="line"
          value={line}
          defaultChecked={ticked}
          aria-label={t('import.takeRow', { name: values.name })}
        />
      </td>
      <td className="number">{line}</td>
      <th scope="row" lang={view.locale} className="signatory-name">
        {values.name}
      </th>
      <td lang={view.locale}>{values.acronym}</td>
      <td lang={view.locale}>{values.country}</td>
      <td lang={view.locale}>{values.descriptor}</td>
      <td lang={view.locale}>{heading?.text}</td>
      <td>{t(`kind.${values.kind}`)}</td>
      <td>{t('consent.given', { number: values.consentedEdition })}</td>
      <td>
        <AlikeList alike={alike} />
      </td>
    </tr>
  )
}
