import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import type { MemoryPageView, MemoryRow } from '#app/domain/memory/memory-view.ts'
import { FoundTexts } from './found-texts.tsx'
import { PairEditor } from './pair-editor.tsx'
import { PairOrigin } from './pair-origin.tsx'

interface MemoryPairsProps {
  readonly rows: readonly MemoryRow[]
  /** What was looked for. */
  readonly words: string
  /** The pair that is being changed. */
  readonly edit: number | null
  readonly open: MemoryPageView['open']
  readonly told: Told | undefined
}

/** What was found in the memory, each pair with what may be done to it. */
export function MemoryPairs({ rows, words, edit, open, told }: MemoryPairsProps) {
  const { t } = useTranslation('memory')
  if (rows.length === 0) return <EmptyState>{t('page.none')}</EmptyState>
  return (
    <ol className="found-pairs">
      {rows.map((row) => (
        <li key={row.pair} id={`pair-${row.pair}`}>
          <p className="soft">
            <LocaleName locale={row.from} /> <span aria-hidden>{'→'}</span>{' '}
            <LocaleName locale={row.to} /> <span aria-hidden>{'·'}</span>{' '}
            {t(`state.${row.deleted ? 'deleted' : row.state}`)}
          </p>
          <FoundTexts pair={row} words={words} />
          <PairOrigin pair={row} />
          {row.mayEdit && edit !== row.pair && <Acts row={row} />}
          {row.mayEdit && edit === row.pair && (
            <PairEditor row={row} changes={open?.changes ?? []} told={told} />
          )}
        </li>
      ))}
    </ol>
  )
}

function Acts({ row }: { readonly row: MemoryRow }) {
  const { t } = useTranslation('memory')
  const [search] = useSearchParams()
  return (
    <form method="post" className="cluster">
      <input type="hidden" name="pair" value={row.pair} />
      <input type="hidden" name="version" value={row.version} />
      {row.deleted ? (
        <Button variant="quiet" name="do" value="restore">
          {t('pair.restore')}
        </Button>
      ) : (
        <>
          <ButtonLink variant="quiet" to={editing(search, row.pair)} preventScrollReset>
            {t('pair.edit')}
          </ButtonLink>
          <Button variant="quiet" name="do" value="delete">
            {t('pair.delete')}
          </Button>
        </>
      )}
      <Link to={`/letters/${row.letter}/${row.to}/history`}>{t('pair.history')}</Link>
    </form>
  )
}

function editing(search: URLSearchParams, pair: number): string {
  const asked = new URLSearchParams(search)
  for (const name of ['deleted', 'done']) asked.delete(name)
  asked.set('edit', `${pair}`)
  return `?${asked}#pair-${pair}`
}
