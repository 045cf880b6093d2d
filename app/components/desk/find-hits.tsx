import { useTranslation } from 'react-i18next'
import { excerptOf } from '#app/domain/find/excerpt.ts'
import type { Hit } from '#app/domain/find/hits.ts'
import { FindLink } from './find-link.tsx'
import { type FindPlace, mostShown } from './find-place.ts'

/** Each text in which something was found, with a mark on it. */
export function HitList({ hits, ...place }: FindPlace & { readonly hits: readonly Hit[] }) {
  const { t } = useTranslation('find')
  const more = hits.length - mostShown
  return (
    <>
      <ul className="find-list">
        {hits.slice(0, mostShown).map((hit) => (
          <li key={`${hit.unit} ${hit.side}`}>
            <FindLink unit={hit.unit} {...place}>
              {t(`hit.${hit.side}`, { number: hit.unit })}
            </FindLink>
            <HitText hit={hit} lang={hit.side === 'source' ? place.sourceLocale : place.locale} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="field-hint">{t('more', { count: more })}</p>}
    </>
  )
}

function HitText({ hit, lang }: { readonly hit: Hit; readonly lang: string }) {
  const { pieces, cutBefore, cutAfter } = excerptOf(hit.text, hit.spans)
  return (
    <p className="letter-text" lang={lang}>
      {cutBefore && '… '}
      {pieces.map(({ text, found }, index) =>
        found ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is what a piece is
          <mark key={index}>{text}</mark>
        ) : (
          text
        ),
      )}
      {cutAfter && ' …'}
    </p>
  )
}
