import type { RefusalCode } from '#app/domain/result.ts'

type Dotted<Code extends string> = Code extends `${infer Noun}/${infer Rest}`
  ? `${Noun}.${Rest}`
  : never

/** Where the message of a refusal stands: `target/own-work` is `target.own-work` in `refusals.json`. */
export function refusalKey(code: RefusalCode): Dotted<RefusalCode> {
  return code.replace('/', '.') as Dotted<RefusalCode>
}
