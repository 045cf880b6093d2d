import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { MemoryPageView } from '#app/domain/memory/memory-view.ts'

interface MemoryDoneProps {
  readonly done: 'edit' | 'restore' | 'release' | 'take-back' | null
  /** The pair that was just deleted. */
  readonly deleted: number | null
  readonly open: MemoryPageView['open']
}

/** Says what was done; a deletion can be undone from here. */
export function MemoryDone({ done, deleted, open }: MemoryDoneProps) {
  const { t } = useTranslation('memory')
  if (deleted !== null && open?.pair === deleted && open.deleted) {
    return (
      <Notice tone="success">
        <p>{t('done.delete')}</p>
        <form method="post">
          <input type="hidden" name="pair" value={deleted} />
          <input type="hidden" name="version" value={open.version} />
          <Button name="do" value="restore">
            {t('done.undo')}
          </Button>
        </form>
      </Notice>
    )
  }
  return done && <Notice tone="success">{t(`done.${done}`)}</Notice>
}
