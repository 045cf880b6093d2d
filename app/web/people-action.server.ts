import { json, type TypedResponse } from '@remix-run/node'
import type { LetterRole } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import { refuse } from '#app/domain/result.ts'
import type { Context } from '#app/services/context.server.ts'
import { makeLink } from '#app/services/links.server.ts'
import { openLocales, setDueDate } from '#app/services/locales.server.ts'
import { addPerson, readPeople, removePerson } from '#app/services/people.server.ts'
import { endWaiver, waiveFourEyes } from '#app/services/waivers.server.ts'
import { linkAddress } from './link-address.server.ts'
import type { PeopleForm } from './people-form.server.ts'
import { orRefuse, type Refused, refused, reply } from './reply.server.ts'

/** What went well, with what it led to. */
interface Accepted<T> {
  readonly ok: true
  readonly value: T
}

/** What the page tells beside itself. A link is told here and never again. */
type Told =
  | { readonly kind: 'added'; readonly name: string; readonly address: string | null }
  | { readonly kind: 'link'; readonly name: string; readonly address: string }
  | {
      readonly kind: 'removed'
      readonly name: string
      readonly email: string
      readonly role: LetterRole
      readonly locale: Locale | null
    }

type Answer = TypedResponse<Refused | Accepted<Told>>

/** Does what a form of the people page asks for. */
export async function changePeople(
  ctx: Context,
  letter: number,
  form: PeopleForm,
  request: Request,
): Promise<Answer> {
  const back = `/letters/${letter}/people`
  switch (form.kind) {
    case 'open': {
      const done = form.locales.length > 0 ? `${back}?opened` : back
      return reply(await openLocales(ctx, letter, form.locales), done)
    }
    case 'open-all': {
      const { unopened } = orRefuse(await readPeople(ctx, letter))
      return reply(await openLocales(ctx, letter, unopened), `${back}?opened`)
    }
    case 'due':
      return reply(await setDueDate(ctx, letter, form.locale, form.dueOn), `${back}?due`)
    case 'waive':
      return reply(
        await waiveFourEyes(ctx, letter, form.locale, form),
        `${back}?waived#four-eyes`,
        {
          typed: form,
        },
      )
    case 'end-waiver':
      return reply(await endWaiver(ctx, letter, form.locale, form), `${back}?unwaived#four-eyes`, {
        typed: form,
      })
    case 'add':
      return add(ctx, letter, form, request)
    case 'remove':
      return remove(ctx, letter, form.grant)
    case 'link':
      return linkAgain(ctx, letter, form.account, request)
  }
}

async function add(
  ctx: Context,
  letter: number,
  { email, name, role, locales }: Extract<PeopleForm, { kind: 'add' }>,
  request: Request,
): Promise<Answer> {
  const added = await addPerson(ctx, letter, { email, name, role, locales })
  if (!added.ok) return refused(added, { email, name, role, locales: locales.join(' ') })
  const { token } = added.value
  const address = token === null ? null : linkAddress(request, token)
  return told({ kind: 'added', name: added.value.name, address })
}

async function linkAgain(
  ctx: Context,
  letter: number,
  account: number,
  request: Request,
): Promise<Answer> {
  const { people } = orRefuse(await readPeople(ctx, letter))
  const person = people.find((one) => one.account === account)
  if (!person) return refused(refuse('person/not-found'))
  const made = await makeLink(ctx, account, { letter })
  if (!made.ok) return refused(made)
  return told({ kind: 'link', name: person.name, address: linkAddress(request, made.value) })
}

async function remove(ctx: Context, letter: number, grantId: number): Promise<Answer> {
  const { people } = orRefuse(await readPeople(ctx, letter))
  const person = people.find(({ grants }) => grants.some(({ id }) => id === grantId))
  const grant = person?.grants.find(({ id }) => id === grantId)
  const removed = await removePerson(ctx, letter, grantId)
  if (!removed.ok) return refused(removed)
  if (!person || !grant) return reply(removed, `/letters/${letter}/people`)
  const { name, email } = person
  return told({ kind: 'removed', name, email, role: grant.role, locale: grant.locale })
}

function told(what: Told): Answer {
  return json({ ok: true, value: what })
}
