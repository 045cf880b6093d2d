import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import type { Concept } from '#app/domain/terms/concept.ts'
import { ConceptFields, fieldsOf } from './concept-fields.tsx'

interface ConceptDetailsProps {
  readonly concept: Concept
  readonly version: number
  readonly editing: boolean
  readonly mayEdit: boolean
  readonly told: Told | undefined
}

/** What is said of an entry beside its terms: to read, or as a form. */
export function ConceptDetails({ concept, version, editing, mayEdit, told }: ConceptDetailsProps) {
  const { t } = useTranslation('terms')
  return (
    <section id="details" className="stack" aria-labelledby="about">
      <h2 id="about">{t('concept.details')}</h2>
      {editing ? (
        <Form method="post" action="?edit=details" className="concept-form stack">
          <input type="hidden" name="kind" value="details" />
          <input type="hidden" name="version" value={version} />
          <ConceptFields given={told?.typed ?? fieldsOf(concept)} />
          <div className="cluster">
            <Button variant="primary">{t('concept.save')}</Button>
            <Link to="?">{t('concept.cancel')}</Link>
          </div>
        </Form>
      ) : (
        <>
          <Known concept={concept} />
          {mayEdit && (
            <p>
              <Link to="?edit=details#details">{t('concept.edit')}</Link>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Known({ concept }: { readonly concept: Concept }) {
  const { t } = useTranslation('terms')
  const texts = (['definition', 'domain', 'source', 'note'] as const).filter(
    (name) => concept[name] !== '',
  )
  return (
    <dl className="concept-facts">
      <dt>{t('field.kind')}</dt>
      <dd>
        {t(`kind.${concept.kind}`)}
        {concept.doNotTranslate && <span className="term-mark">{t('mark.verbatim')}</span>}
      </dd>
      {texts.map((name) => (
        <div key={name}>
          <dt>{t(`field.${name}`)}</dt>
          <dd>{concept[name]}</dd>
        </div>
      ))}
    </dl>
  )
}
