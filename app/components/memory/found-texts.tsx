import { Fragment } from 'react'
import type { ShownPair } from '#app/domain/memory/pair-match.ts'
import { saidIn } from '#app/domain/memory/pair-words.ts'

interface FoundTextsProps {
  readonly pair: Pick<ShownPair, 'source' | 'target' | 'from' | 'to'>
  /** What was looked for; empty where nothing was. */
  readonly words: string
}

/** The two texts of a pair, with the words that were looked for marked on either side. */
export function FoundTexts({ pair, words }: FoundTextsProps) {
  return (
    <div className="found-texts">
      <p className="letter-text" lang={pair.from}>
        <MarkedText text={pair.source} words={words} />
      </p>
      <p className="letter-text" lang={pair.to}>
        <MarkedText text={pair.target} words={words} />
      </p>
    </div>
  )
}

function MarkedText({ text, words }: { readonly text: string; readonly words: string }) {
  const said = saidIn(text, words)
  return (
    <>
      {said.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(said[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(said.at(-1)?.end ?? 0)}
    </>
  )
}
