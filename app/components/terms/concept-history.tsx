import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Time } from '#app/components/time.tsx'
import type { Concept } from '#app/domain/terms/concept.ts'

interface ConceptHistoryProps {
  /** Newest first. */
  readonly history: readonly {
    readonly version: number
    readonly command: 'add' | 'edit' | 'accept' | 'delete' | 'restore'
    readonly by: string | null
    readonly at: string
    readonly concept: Concept
  }[]
  /** The version on the page. */
  readonly version: number
  readonly deleted: boolean
  readonly mayEdit: boolean
}

/** What people did to an entry, and the way back to each of its earlier versions. */
export function ConceptHistory({ history, version, deleted, mayEdit }: ConceptHistoryProps) {
  const { t } = useTranslation('terms')
  return (
    <section className="change-history" aria-labelledby="history">
      <h2 id="history">{t('concept.history')}</h2>
      <ol>
        {history.map((change) => (
          <li key={change.version}>
            <p>
              <strong>
                {t(`did.${change.command}`, { name: change.by ?? t('did.operator') })}
              </strong>{' '}
              <Time at={change.at} />
            </p>
            <p className="soft">
              {t('concept.version', { version: change.version })}
              {' · '}
              {t('concept.termCount', { count: change.concept.terms.length })}
            </p>
            {mayEdit && change.command !== 'delete' && (deleted || change.version !== version) && (
              <Form method="post" action="#history">
                <input type="hidden" name="kind" value="restore" />
                <input type="hidden" name="version" value={version} />
                <Button name="to" value={change.version}>
                  {t('concept.restore')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
