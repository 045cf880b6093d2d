import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { Time } from '#app/components/time.tsx'
import type { SignOffView } from './signing-view.ts'

const icons = {
  stands: 'success',
  waits: 'warning',
  lapsed: 'stale',
  withdrawn: 'returned',
  voided: 'close',
  superseded: 'stale',
} as const

/** The sign-offs so far, newest first: what became of each. */
export function SignOffList({ signOffs }: { readonly signOffs: readonly SignOffView[] }) {
  const { t } = useTranslation('signing')
  return (
    <section className="stack" aria-labelledby="so-far">
      <h2 id="so-far">{t('soFar.title')}</h2>
      {signOffs.length === 0 ? (
        <p className="soft">{t('soFar.none')}</p>
      ) : (
        <ol className="sign-offs" reversed>
          {signOffs.map((signOff) => (
            <SignOffItem key={signOff.id} {...signOff} />
          ))}
        </ol>
      )}
    </section>
  )
}

function SignOffItem(signOff: SignOffView) {
  const { by, at, statement, digest, edition, standing, lapsedBy, second, ended } = signOff
  const { t } = useTranslation('signing')
  return (
    <li className="stack">
      <p className="sign-off-head" data-standing={standing}>
        <Icon name={icons[standing]} />
        <strong>{t(`standing.${standing}`)}</strong>
        <span>
          {t('soFar.signed', { name: by })} <Time at={at} />
        </span>
        <span>{t('page.edition', { number: edition })}</span>
      </p>
      <blockquote>{statement}</blockquote>
      {second && (
        <>
          <p>
            {t('soFar.second', { name: second.by })} <Time at={second.at} />
          </p>
          <blockquote>{second.statement}</blockquote>
        </>
      )}
      {lapsedBy.map((lapse) => (
        <p key={lapse} className="soft">
          {t(lapse === 'source' ? 'soFar.lapsedSource' : 'soFar.lapsed')}
        </p>
      ))}
      {ended && (
        <p>
          {t('soFar.ended', { name: ended.by, reason: ended.reason })} <Time at={ended.at} />
        </p>
      )}
      <p className="field-hint">
        {t('soFar.digest')} <code className="digest">{digest}</code>
      </p>
    </li>
  )
}
