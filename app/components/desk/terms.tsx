import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Term } from '#app/domain/terms/concept.ts'
import { isApproved } from '#app/domain/terms/status.ts'
import { boxOf } from './desk-actions.ts'
import { useDesk } from './desk-context.ts'
import { insertText } from './insert-text.ts'
import { insertableTerms, type SaidConcept, saidConcepts } from './insertable-terms.ts'
import { TermActs } from './terms-acts.tsx'

/** What the termbase has for the source of the active pair, and the ways to use it and to add to it. */
export function Terms({ pair }: { readonly pair: DeskPair }) {
  const { t } = useTranslation('terms')
  const { concepts } = useDesk()
  const said = saidConcepts(pair, concepts)
  return (
    <section className="desk-terms" aria-label={t('desk.title')}>
      {said.length > 0 && (
        <ul>
          {said.map((one) => (
            <li key={one.concept.id}>
              <Said unit={pair.number} said={one} />
            </li>
          ))}
        </ul>
      )}
      <TermActs pair={pair} terms={insertableTerms(said)} />
    </section>
  )
}

function Said({ unit, said }: { readonly unit: number; readonly said: SaidConcept }) {
  const { t } = useTranslation('terms')
  const { sourceLocale } = useDesk()
  const { concept, targets } = said
  return (
    <>
      <p className="desk-term-line">
        <span lang={sourceLocale}>{said.said}</span>
        <span aria-hidden>{'→'}</span>
        {targets.map((term) => (
          <Fragment key={term.text}>
            <TargetTerm unit={unit} term={term} />
            {term.proposed && !concept.proposed && (
              <span className="term-mark">{t('mark.proposed')}</span>
            )}
          </Fragment>
        ))}
        {targets.length === 0 && <span className="soft">{t('desk.none')}</span>}
        {concept.doNotTranslate && <span className="term-mark">{t('mark.verbatim')}</span>}
        {concept.proposed && <span className="term-mark">{t('mark.proposed')}</span>}
      </p>
      <details>
        <summary aria-label={t('desk.more', { term: said.said })}>{t('desk.about')}</summary>
        {concept.definition !== '' && <p>{concept.definition}</p>}
        {concept.note !== '' && <p>{concept.note}</p>}
        {concept.source !== '' && <p>{t('desk.source', { source: concept.source })}</p>}
        {concept.ofLetter && <p>{t('scope.letter')}</p>}
        <Link to={`/termbase/${concept.id}`}>{t('desk.open')}</Link>
      </details>
    </>
  )
}

function TargetTerm({
  unit,
  term: { text, status },
}: {
  readonly unit: number
  readonly term: Pick<Term, 'text' | 'status'>
}) {
  const { t } = useTranslation('terms')
  const { locale, seat } = useDesk()
  if (!isApproved(status)) {
    return (
      <span className="term-mark" data-status={status}>
        <del lang={locale}>{text}</del> {t(`status.${status}`)}
      </span>
    )
  }
  if (!seat.mayWrite) return <span lang={locale}>{text}</span>
  const insert = () => {
    const box = boxOf(unit)
    if (box) insertText(box, text)
  }
  return (
    <Button
      type="button"
      variant="quiet"
      lang={locale}
      aria-label={t('desk.insert', { term: text })}
      data-status={status}
      onClick={insert}
    >
      {text}
    </Button>
  )
}
