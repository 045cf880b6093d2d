import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { LeftOver, Names } from './left-over.tsx'
import { PasteRowItem } from './paste-row-item.tsx'
import type { PasteLocales, PasteUnit, Proposal } from './paste-view.ts'

interface RowsFormProps extends PasteLocales {
  readonly units: readonly PasteUnit[]
  readonly proposal: Proposal
  /** The number of the edition whose units these are. */
  readonly edition: number
}

/** The pasted texts beside their sources, to be corrected, moved and ticked, then entered together. */
export function RowsForm({ units, proposal, edition, sourceLocale, locale }: RowsFormProps) {
  const { t } = useTranslation('paste')
  const rows = new Map(proposal.rows.map((row) => [row.unit, row]))
  return (
    <Form method="post" encType="multipart/form-data" className="paste-rows stack">
      <input type="hidden" name="edition" value={edition} />
      <p>{t('reviewRows')}</p>
      <ol className="pairs desk-pairs">
        {units.map((unit) => {
          const row = rows.get(unit.number)
          if (!row || !unit.target) return null
          return (
            <PasteRowItem
              // A text that was moved comes into a box of its own.
              key={`${unit.number} ${unit.target.version} ${row.text}`}
              unit={unit}
              target={unit.target}
              row={row}
              sourceLocale={sourceLocale}
              locale={locale}
            />
          )
        })}
      </ol>
      <LeftOver texts={proposal.leftOver} locale={locale} />
      <Names names={proposal.names} />
      <div className="cluster">
        <Button variant="primary" name="step" value="enter">
          {t('enter')}
        </Button>
        <a href="?">{t('again')}</a>
      </div>
    </Form>
  )
}
