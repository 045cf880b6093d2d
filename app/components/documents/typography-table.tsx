import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { TypographyChange } from '#app/domain/typography/typeset.ts'

interface TypographyTableProps {
  readonly locale: Locale
  readonly units: readonly {
    readonly number: number
    readonly text: string
    readonly changes: readonly TypographyChange[]
  }[]
}

/** Each change with the words around it, and the rule that asks for it. */
export function TypographyTable({ locale, units }: TypographyTableProps) {
  const { t } = useTranslation('documents')
  return (
    <DataTable label={t('typography.heading')}>
      <thead>
        <tr>
          <th scope="col">{t('typography.where')}</th>
          <th scope="col">{t('typography.approved')}</th>
          <th scope="col">{t('typography.printed')}</th>
          <th scope="col">{t('typography.why')}</th>
        </tr>
      </thead>
      <tbody>
        {units.flatMap(({ number, text, changes }) =>
          changes.map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is as the service made it
            <tr key={`${number}-${index}`}>
              <th scope="row" className="day">
                {t('typography.unit', { number })}
              </th>
              <td lang={locale} className="typography-change">
                <InContext text={text} change={change} shown={change.before} />
              </td>
              <td lang={locale} className="typography-change">
                <InContext text={text} change={change} shown={change.after} />
              </td>
              <td className="typography-rule">{t(`typography.rule.${change.rule}`)}</td>
            </tr>
          )),
        )}
      </tbody>
    </DataTable>
  )
}

interface InContextProps {
  readonly text: string
  readonly change: TypographyChange
  readonly shown: string
}

/** How many letters around a change tell where it is. */
const around = 18

function InContext({ text, change, shown }: InContextProps) {
  const { at, before } = change
  return (
    <>
      {text.slice(Math.max(at - around, 0), at)}
      <mark>{visible(shown)}</mark>
      {text.slice(at + before.length, at + before.length + around)}
    </>
  )
}

/** Spaces that look like one another, told apart as word processors do. */
function visible(text: string): string {
  return text.replaceAll(' ', '·').replaceAll('\u00a0', '°').replaceAll('\u202f', '¦')
}
