import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'

const downloads = [
  { name: 'checkpoint', file: 'checkpoint.json' },
  { name: 'history', file: 'history.json' },
  { name: 'verifier', file: 'verifier.html' },
] as const

/** What proves the history of a letter elsewhere, each with what it is good for. */
export function ProofDownloads({ letter }: { readonly letter: number }) {
  const { t } = useTranslation('proof')
  return (
    <section className="stack" aria-labelledby="take">
      <h2 id="take">{t('take.title')}</h2>
      {downloads.map(({ name, file }) => (
        <div key={name}>
          <p>{t(`take.${name}Text`)}</p>
          <a className="button" href={`/letters/${letter}/${file}`} download>
            <Icon name="download" />
            {t(`take.${name}`)}
          </a>
        </div>
      ))}
      <p className="soft">{t('take.logged')}</p>
    </section>
  )
}
