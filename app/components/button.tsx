import { Link, type LinkProps } from '@remix-run/react'
import type { ComponentPropsWithoutRef } from 'react'

interface Looks {
  /** One `primary` to a form; `quiet` where there are many; `danger` for what cannot be taken back. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
}

export function Button({
  variant = 'secondary',
  type = 'submit',
  className = '',
  ...rest
}: ComponentPropsWithoutRef<'button'> & Looks) {
  return <button {...rest} type={type} className={`button ${className}`} data-variant={variant} />
}

/** A link that reads as the next thing to do. */
export function ButtonLink({ variant = 'secondary', ...rest }: LinkProps & Looks) {
  return <Link {...rest} className="button" data-variant={variant} />
}
