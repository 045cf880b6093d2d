import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Time } from '#app/components/time.tsx'
import type { Fields } from './signatories-view.ts'

interface Change {
  readonly version: number
  readonly command: 'add' | 'import' | 'change' | 'remove' | 'move' | 'sort' | 'consent'
  readonly by: string
  readonly at: string
  readonly names: readonly string[]
  readonly removed: Fields | null
}

interface ChangeListProps {
  readonly changes: readonly Change[]
  /** The version of the table as it is shown. */
  readonly version: number
  readonly mayChange: boolean
}

const mostNames = 3

/** What was done to the table, newest first; what was taken out can be added again. */
export function ChangeList({ changes, version: seen, mayChange }: ChangeListProps) {
  const { t } = useTranslation('signatories')
  return (
    <details className="signatory-changes">
      <summary>{t('changes.title')}</summary>
      <ul>
        {changes.map(({ version, command, by, at, names, removed }) => (
          <li key={version} className="cluster">
            <span className="soft">
              <Time at={at} />
            </span>
            <span>{by || t('changes.operator')}</span>
            <WhatWasDone command={command} names={names} />
            {mayChange && removed && <AgainForm version={seen} fields={removed} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

function WhatWasDone({ command, names }: Pick<Change, 'command' | 'names'>) {
  const { t } = useTranslation('signatories')
  const first = names.slice(0, mostNames).join(', ')
  const count = names.length - mostNames
  return (
    <span>
      {t(`changes.${command}`, {
        names: count > 0 ? t('changes.more', { names: first, count }) : first,
      })}
    </span>
  )
}

function AgainForm({ version, fields }: { readonly version: number; readonly fields: Fields }) {
  const { t } = useTranslation('signatories')
  return (
    <Form method="post">
      <input type="hidden" name="version" value={version} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
      <Button
        variant="quiet"
        name="do"
        value="add"
        aria-label={t('changes.againOne', { name: fields.name })}
      >
        {t('changes.again')}
      </Button>
    </Form>
  )
}
