import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { CommandForm } from './command-form.tsx'
import { SignatoryTable } from './signatory-table.tsx'
import type { Editing, SourceView } from './source-view.ts'

interface SignatoryGroupsProps {
  readonly view: SourceView
  readonly locale: Locale
  /** `null` where nothing can be corrected. */
  readonly editing: Editing | null
}

/** The signatories as a table for each group, in the order of the letter. */
export function SignatoryGroups({ view, locale, editing }: SignatoryGroupsProps) {
  const { t } = useTranslation('source')
  const shared = { view, locale, editing }
  return (
    <div className="stack">
      {view.rows.some(({ group }) => group === null) && (
        <SignatoryTable label={t('signatories.title')} group={null} {...shared} />
      )}
      {[...view.groups.entries()].map(([group, heading]) => (
        <section key={group} className="stack">
          <div className="source-group">
            <h3 lang={locale}>{heading}</h3>
            {editing && (
              <CommandForm version={editing.version} of={{ group }}>
                <Button variant="quiet" name="do" value="dissolve-group">
                  {t('signatories.dissolve')}
                  <span className="visually-hidden" lang={locale}>
                    {heading}
                  </span>
                </Button>
              </CommandForm>
            )}
          </div>
          <SignatoryTable label={heading} group={group} {...shared} />
        </section>
      ))}
    </div>
  )
}
