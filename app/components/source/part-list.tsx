import { useTranslation } from 'react-i18next'
import { blockNumber } from '#app/domain/edition-units.ts'
import { ActiveBlock } from './active-block.tsx'
import { titlePart } from './active-part.ts'
import { ActiveTitle } from './active-title.tsx'
import { PartRow } from './part-row.tsx'
import type { Editing, SourceHead, SourceView } from './source-view.ts'
import { useOpenPart } from './use-open-part.ts'

interface PartListProps {
  readonly head: SourceHead
  readonly view: SourceView
  readonly editing: Editing
}

/** The title and the blocks; the active one begins anew with each version: it shows what is stored. */
export function PartList({ head, view, editing }: PartListProps) {
  const { t } = useTranslation('source')
  const onOpen = useOpenPart()
  const { version, active, refused } = editing
  const shared = { locale: head.sourceLocale, correct: t('correct'), onOpen }
  return (
    <ol className="source-parts">
      {active?.name === 'title' ? (
        <ActiveTitle key={version} version={version} head={head} refused={refused} />
      ) : (
        <PartRow
          {...titlePart}
          {...shared}
          kind="title"
          text={head.title}
          kindLabel={t('kind.title')}
          kept={null}
        />
      )}
      {view.blocks.map(({ kind, text, translate }, index) => {
        const number = blockNumber(index)
        return active?.name === 'block' && active.number === number ? (
          <ActiveBlock
            key={`${number} ${version}`}
            version={version}
            index={index}
            blocks={view.blocks}
            locale={head.sourceLocale}
            refused={refused}
          />
        ) : (
          <PartRow
            key={number}
            name="block"
            number={number}
            kind={kind}
            text={text}
            kindLabel={t(`kind.${kind}`)}
            kept={translate ? null : t('block.kept')}
            {...shared}
          />
        )
      })}
    </ol>
  )
}
