import { type FormEvent, useEffect, useRef } from 'react'
import type { DeskPair, DeskTarget } from '#app/domain/desk.ts'
import { checkedPair } from './checked-pair.ts'
import { conflictOf } from './conflict-texts.ts'
import { useDesk, useTyping } from './desk-context.ts'
import { replaceText } from './insert-text.ts'
import { useLiveFindings } from './use-live-findings.ts'

/** What stands in the box of a target, what it was made from, and what the checks say of it. */
export function useBox(pair: DeskPair, target: DeskTarget) {
  const desk = useDesk()
  const { drafts } = desk
  const typing = useTyping(pair.number)
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = target.workingCopy
  const stored = copy?.text ?? target.text
  const conflict = conflictOf(target, typing)
  const text = typing?.text ?? stored
  const { number } = pair
  const isNew = text !== target.text && text !== ''
  const findings = useLiveFindings(isNew ? checkedPair(pair, text, desk) : null)

  const madeFrom = copy?.madeFrom ?? target.version
  const begun = {
    text: stored,
    madeFrom,
    savedAt: copy?.savedAt ?? null,
    conflict: conflict !== null,
  }
  const onInput = ({ currentTarget: { value } }: FormEvent<HTMLTextAreaElement>) => {
    if (!drafts.get(number) && value === stored) return
    drafts.type(number, value, begun)
  }

  // Whoever is quick types before the page is ready, and a refused form comes back with its text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what stood there at first
  useEffect(() => {
    const typed = field.current?.value ?? stored
    if (typed !== stored && !drafts.get(number)) drafts.type(number, typed, begun)
  }, [])

  // What the server holds now goes into the box, unless something was typed here.
  useEffect(() => {
    const box = field.current
    if (box && !drafts.get(number) && box.value !== stored) replaceText(box, stored)
  }, [stored, drafts, number])

  // What this browser brought back goes there, too.
  const typed = typing?.text
  useEffect(() => {
    const box = field.current
    const newest = typed === undefined ? undefined : drafts.get(number)?.text
    if (box && newest !== undefined && box.value !== newest) replaceText(box, newest)
  }, [typed, drafts, number])

  return { field, typing, conflict, stored, text, findings, onInput }
}
