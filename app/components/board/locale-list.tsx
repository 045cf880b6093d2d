import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Progress } from '#app/components/progress.tsx'
import { languageName } from '#app/i18n/names.ts'
import type { BoardRow } from './board-view.ts'
import { DueDate } from './due-date.tsx'
import { QueryMark } from './query-mark.tsx'
import { SecondMark } from './second-mark.tsx'
import { StaleMark } from './stale-mark.tsx'
import { WaivedMark } from './waived-mark.tsx'

interface LocaleListProps {
  readonly letter: number
  readonly rows: readonly BoardRow[]
  readonly today: string
}

/** The same numbers as the matrix, for where it is too narrow for one. */
export function LocaleList({ letter, rows, today }: LocaleListProps) {
  const { i18n } = useTranslation()
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without marks is none for VoiceOver
    <ul role="list" className="board-list">
      {rows.map((row) => {
        const language = languageName(row.locale, i18n.language)
        return (
          <li key={row.locale}>
            {row.readable ? (
              <Link to={`/letters/${letter}/${row.locale}`}>{language}</Link>
            ) : (
              language
            )}
            {row.waived && <WaivedMark />}
            {row.awaitsSecond && <SecondMark />}
            {row.questions > 0 && <QueryMark letter={letter} count={row.questions} />}
            {row.stale.length > 0 && <StaleMark count={row.stale.length} />}
            {(row.dueOn || row.state === 'signed-off') && <DueDate row={row} today={today} />}
            <Progress counts={row.progress} label={language} />
          </li>
        )
      })}
    </ul>
  )
}
