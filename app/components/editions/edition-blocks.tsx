import { Fragment } from 'react'
import { useActivePart } from '#app/components/source/active-part.ts'
import type { RefusedChange } from '#app/components/source/typed.ts'
import { useOpenPart } from '#app/components/source/use-open-part.ts'
import type { Locale } from '#app/domain/locale.ts'
import { ActiveEditionBlock } from './active-edition-block.tsx'
import { BlockRow } from './block-row.tsx'
import type { NextEditionDraft } from './edition-view.ts'
import { RemovedRow } from './removed-row.tsx'

interface EditionBlocksProps {
  readonly draft: NextEditionDraft
  readonly locale: Locale
  readonly refused: RefusedChange | undefined
}

/** The next edition in its order, what was taken out where it stood, and one block open. */
export function EditionBlocks({ draft, locale, refused }: EditionBlocksProps) {
  const active = useActivePart()
  const onOpen = useOpenPart()
  const { version, blocks, removed } = draft
  const goneBehind = (index: number) =>
    removed
      .filter(({ after }) => after === index)
      .map((unit) => (
        <RemovedRow
          key={`removed-${unit.id}`}
          unit={unit}
          version={version}
          lang={locale}
          refused={refused?.typed?.['unit'] === `${unit.id}` ? refused : undefined}
        />
      ))
  return (
    <ol className="source-parts">
      {goneBehind(-1)}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the letter is what a block is
        <Fragment key={index}>
          {active?.name === 'block' && active.number === index + 1 ? (
            <ActiveEditionBlock
              key={version}
              draft={draft}
              block={block}
              index={index}
              locale={locale}
              refused={refused?.typed?.['block'] === `${index}` ? refused : undefined}
            />
          ) : (
            <BlockRow block={block} index={index} version={version} lang={locale} onOpen={onOpen} />
          )}
          {goneBehind(index)}
        </Fragment>
      ))}
    </ol>
  )
}
