import { sha256 } from './digest.server.ts'

/** Several of the longest letters in every language. */
const limit = 100_000

/**
 * Makes the work be done once for each input: it depends on nothing else, and pages ask for a whole
 * letter again and again.
 */
export function onceKnown<Input, Output extends object>(
  work: (input: Input) => Output,
  keyOf: (input: Input) => unknown,
): (input: Input) => Output {
  const known = new Map<string, Output>()
  return (input) => {
    const key = sha256(JSON.stringify(keyOf(input)))
    const found = known.get(key) ?? work(input)
    // What was asked for last stays longest.
    known.delete(key)
    known.set(key, found)
    if (known.size > limit) known.delete(known.keys().next().value ?? '')
    return found
  }
}
