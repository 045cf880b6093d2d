import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type ActivePart, partLink } from './active-part.ts'

interface CommandFormProps {
  readonly version: number
  /** What it is about, by its index in the cut or in the next edition; a removed unit by its id. */
  readonly of?:
    | { readonly block: number }
    | { readonly row: number }
    | { readonly group: number }
    | { readonly unit: number }
  /** Where it stands on the page: a refusal comes back there. */
  readonly part?: ActivePart
  readonly className?: string
  readonly children: ReactNode
}

/** One correction of the cut, or change of the next edition: the button named `do` says which. */
export function CommandForm(props: CommandFormProps) {
  const { version, of, part, className = 'cluster', children } = props
  return (
    <Form
      method="post"
      action={part ? partLink(part) : '?'}
      preventScrollReset
      className={className}
    >
      <input type="hidden" name="version" value={version} />
      {Object.entries(of ?? {}).map(([name, index]) => (
        <input key={name} type="hidden" name={name} value={index} />
      ))}
      {children}
    </Form>
  )
}
