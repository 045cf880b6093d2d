import { useTranslation } from 'react-i18next'
import { groupBy } from '#app/domain/group-by.ts'
import { FileLinks } from './file-links.tsx'
import type { MinistryVersion } from './ministry-view.ts'
import { StateName, useStateName } from './state-name.tsx'

interface CombinedDownloadsProps {
  readonly letter: number
  readonly versions: readonly MinistryVersion[]
}

/** The files with all languages of a ministry; who may have each of them may have the file. */
export function CombinedDownloads({ letter, versions }: CombinedDownloadsProps) {
  const { t } = useTranslation('ministries')
  const nameOf = useStateName()
  const files = [...groupBy(versions, ({ state }) => state)].filter(
    ([, own]) => own.length > 1 && own.every(({ mayDownload }) => mayDownload),
  )
  if (files.length === 0) return null
  return (
    <section className="stack" aria-labelledby="combined">
      <h2 id="combined">{t('combined.title')}</h2>
      <p>{t('combined.lead')}</p>
      <dl className="combined">
        {files.map(([state, own]) => (
          <div key={state} className="cluster">
            <dt>
              <StateName state={state} />
            </dt>
            <dd>
              <FileLinks
                path={`/letters/${letter}/ministries/${state}/all`}
                name={t('combined.name', { state: nameOf(state) })}
                draft={own.some(({ wait }) => wait !== null)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
