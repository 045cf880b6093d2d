import type { LocalText } from '#app/domain/local-text.ts'
import type { Locale } from '#app/domain/locale.ts'
import { addressesIn } from './addresses.ts'
import type { Check, Grade } from './check.ts'

/**
 * An e-mail or web address of the source that the target lacks. A page may be named in its version
 * for the target locale (`/EN/TXT` → `/FR/TXT`); another page of the same host is only a warning.
 */
export const emailUrl: Check = {
  id: 'email-url',
  run({ source, target, from, to }) {
    const hosts = new Set(addressesIn(target).map(({ text }) => hostOf(compared(text))))
    return missingAddresses({ text: source, locale: from }, { text: target, locale: to }).map(
      (address) => ({ grade: gradeOf(address, hosts), details: { address }, range: null }),
    )
  },
}

/** The addresses of a text that another lacks, also in their version for its language. */
export function missingAddresses(text: LocalText, other: LocalText): string[] {
  const kept = new Set(addressesIn(other.text).map((address) => compared(address.text)))
  const wanted = new Set(addressesIn(text.text).map((address) => address.text))
  return [...wanted]
    .filter((address) => !kept.has(compared(address)))
    .filter((address) => !kept.has(compared(inLocale(address, text.locale, other.locale))))
}

/** Hosts and e-mail addresses do not tell capitals from small letters; paths do. */
function compared(address: string): string {
  if (address.includes('@') && !address.includes('/')) return address.toLowerCase()
  const host = hostOf(address)
  return host + address.slice(address.toLowerCase().indexOf(host) + host.length)
}

function hostOf(address: string): string {
  const bare = address.toLowerCase().replace(/^https?:\/\//, '')
  const end = bare.search(/[/?#]/)
  return end < 0 ? bare : bare.slice(0, end)
}

function inLocale(address: string, from: Locale, to: Locale): string {
  return address
    .split(/([^A-Za-z]+)/)
    .map((part) => {
      if (part === from) return to
      return part === from.toUpperCase() ? to.toUpperCase() : part
    })
    .join('')
}

function gradeOf(address: string, hosts: ReadonlySet<string>): Grade {
  return address.includes('/') && hosts.has(hostOf(address)) ? 'warning' : 'error'
}
