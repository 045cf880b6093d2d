import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { ConfidenceMark } from '#app/components/ministries/confidence-mark.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import { type Locale, locales } from '#app/domain/locale.ts'
import { type Concept, type Term, termsIn } from '#app/domain/terms/concept.ts'
import { isApproved } from '#app/domain/terms/status.ts'
import { languageName } from '#app/i18n/names.ts'
import { StatusWord } from './status-word.tsx'
import { TermsForm } from './terms-form.tsx'

interface ConceptTermsProps {
  readonly concept: Concept
  readonly version: number
  readonly editing: Locale | null
  readonly mayEdit: boolean
  readonly told: Told | undefined
}

/** What each of the 24 languages calls it; one of them at a time is a form. */
export function ConceptTerms({ concept, version, editing, mayEdit, told }: ConceptTermsProps) {
  const { t, i18n } = useTranslation('terms')
  return (
    <section className="stack" aria-labelledby="terms">
      <h2 id="terms">{t('concept.terms')}</h2>
      <DataTable label={t('concept.termsLabel')}>
        <tbody className="stacked-rows">
          {locales.map((locale) => (
            <tr key={locale} id={`in-${locale}`}>
              <th scope="row">
                <LocaleName locale={locale} />
              </th>
              <td>
                {editing === locale ? (
                  <TermsForm concept={concept} locale={locale} version={version} told={told} />
                ) : (
                  <TermsRead terms={termsIn(concept, locale)} />
                )}
              </td>
              {mayEdit && (
                <td>
                  {editing !== locale && (
                    <Link
                      to={`?edit=${locale}#in-${locale}`}
                      aria-label={t('concept.editTerms', {
                        language: languageName(locale, i18n.language),
                      })}
                      suppressHydrationWarning
                    >
                      {t('concept.edit')}
                    </Link>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}

function TermsRead({ terms }: { readonly terms: readonly Term[] }) {
  const { t } = useTranslation('terms')
  if (terms.length === 0) return <span className="soft">{t('concept.noTerm')}</span>
  return (
    <ul className="concept-terms">
      {terms.map(({ locale, text, status, forms, grammar, proposed, confidence }) => (
        <li key={text}>
          {isApproved(status) ? <span lang={locale}>{text}</span> : <del lang={locale}>{text}</del>}{' '}
          <StatusWord status={status} />{' '}
          {proposed && <span className="term-mark">{t('mark.proposed')}</span>}
          {confidence && <ConfidenceMark standing={confidence} />}
          {grammar !== '' && <span className="soft"> {grammar}</span>}
          {forms.length > 0 && (
            <p className="field-hint">{t('concept.formsOf', { forms: forms.join(', ') })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
