import type { FormEvent, ReactNode } from 'react'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Variant } from '#app/domain/variants/variant.ts'
import { useDesk } from './desk-context.ts'

interface ActFormProps {
  readonly pair: DeskPair
  /** Of the target the form was made from; it is not asked for where nothing of it is changed. */
  readonly version?: number | undefined
  /** What is done, where no button says so. */
  readonly kind?: string
  /** The region whose wording it is about. */
  readonly variant?: Variant
  readonly className?: string
  readonly children: ReactNode
}

/** A form that does something at a pair: by itself without scripts, without leaving the page with them. */
export function ActForm(props: ActFormProps) {
  const { pair, version, kind, variant, className, children } = props
  const { path, edition, act } = useDesk()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    act(pair, fieldsOf(event))
  }
  return (
    <form
      method="post"
      action={`${path}?unit=${pair.number}${variant ? `&variant=${variant}` : ''}#unit-${pair.number}`}
      className={className}
      onSubmit={submit}
    >
      <input type="hidden" name="unit" value={pair.number} />
      <input type="hidden" name="edition" value={edition} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {kind && <input type="hidden" name="kind" value={kind} />}
      {children}
    </form>
  )
}

function fieldsOf(event: FormEvent<HTMLFormElement>): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [name, value] of new FormData(event.currentTarget)) {
    if (typeof value === 'string') fields[name] = value
  }
  const submitter = (event.nativeEvent as SubmitEvent).submitter
  if (submitter instanceof HTMLButtonElement && submitter.name !== '') {
    fields[submitter.name] = submitter.value
  }
  return fields
}
