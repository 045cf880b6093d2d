import type { RefObject } from 'react'
import type { DeskPair } from '#app/domain/desk.ts'
import { CharacterBar } from './character-bar.tsx'
import { useDesk } from './desk-context.ts'
import { Invisible } from './invisible.tsx'
import { LengthLine } from './length-line.tsx'
import { useScripts } from './remembered.ts'

interface BoxToolsProps {
  readonly pair: DeskPair
  /** What stands in the box. */
  readonly text: string
  readonly field: RefObject<HTMLTextAreaElement>
}

/** What stands below a box: how long its text is, what is invisible in it, and characters to insert. */
export function BoxTools({ pair, text, field }: BoxToolsProps) {
  const { locale } = useDesk()
  if (!useScripts()) return <div className="desk-tools" />
  return (
    <div className="desk-tools">
      <Invisible text={text} lang={locale} />
      <LengthLine source={pair.source} target={text} />
      <CharacterBar field={field} />
    </div>
  )
}
