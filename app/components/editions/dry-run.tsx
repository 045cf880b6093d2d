import { useTranslation } from 'react-i18next'
import { partId } from '#app/components/source/active-part.ts'
import { blockPart, type NextEditionDraft } from './edition-view.ts'
import { EffectLists } from './effect-lists.tsx'
import { EffectNumbers } from './effect-numbers.tsx'

interface DryRunProps {
  readonly letter: number
  readonly draft: NextEditionDraft
  readonly number: number
}

/** More links than this lead nobody anywhere. */
const mostLinks = 50

/** What publishing the edition would do, before it is done. */
export function DryRun({ letter, draft, number }: DryRunProps) {
  const { t } = useTranslation('editions')
  const { count, effects, blocks } = draft
  const { fallen, standing, versions, sent } = effects
  const changed = blocks.flatMap(({ change }, index) => (change ? [{ change, index }] : []))
  return (
    <aside className="edition-aside stack" aria-labelledby="dry-run">
      <h2 id="dry-run">{t('effects.title', { number })}</h2>
      {count === 0 ? <p>{t('effects.none')}</p> : <EffectNumbers count={count} effects={effects} />}
      {[fallen, standing, versions, sent].some(({ length }) => length > 0) && (
        <details>
          <summary>{t('which.title')}</summary>
          <div className="stack">
            <EffectLists letter={letter} effects={effects} />
          </div>
        </details>
      )}
      {changed.length > 0 && (
        <details>
          <summary>{t('effects.changes')}</summary>
          <ul className="edition-jumps">
            {changed.slice(0, mostLinks).map(({ change, index }) => {
              const part = blockPart(index)
              return (
                <li key={index}>
                  <a href={`#${partId(part)}`}>
                    {t('effects.jump', { number: part.number, change: t(`change.${change}`) })}
                  </a>
                </li>
              )
            })}
          </ul>
        </details>
      )}
      <p>
        <a href="#finish">{t('effects.toFinish')}</a>
      </p>
    </aside>
  )
}
