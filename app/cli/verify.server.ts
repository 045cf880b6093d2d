import { z } from 'zod'
import { accept, refuse } from '#app/domain/result.ts'
import { isSound, type Verification, verifyLetter } from '#app/services/verification.server.ts'
import { readArguments } from './arguments.server.ts'
import type { Command } from './command.server.ts'
import { LetterId } from './letter-id.server.ts'

export const verify: Command = {
  usage: 'verify LETTER',
  summary: 'check the history, the texts and the sign-offs of a letter',
  async run(args, terminal, open) {
    const shape = { positionals: ['letter'], options: {} }
    const given = readArguments(args, shape, z.object({ letter: LetterId }))
    const verified = await verifyLetter(await open(), given.letter)
    if (!verified.ok) return verified
    terminal.out(report(verified.value))
    return isSound(verified.value) ? accept(true) : refuse('history/unsound')
  },
}

function report(found: Verification): string {
  const { events, head, faults, sourceIntact, strayTexts, signOffs } = found
  const lines = [
    `${events} events, the newest ${head ?? 'none'}`,
    ...faults.map(({ sequence, fault }) => `event ${sequence} is ${fault}`),
    ...(sourceIntact ? [] : ['the source is not what the history says']),
    ...strayTexts.map(({ locale, unit }) => `${locale} unit ${unit} is not what the history says`),
    ...signOffs.map(({ locale, at, state, intact, key }) => {
      const seal = key === null ? 'no signature' : `signed with the key ${key}`
      return `${locale} signed off ${at}: ${state}, ${seal}${intact ? '' : ', but altered'}`
    }),
  ]
  return `${lines.join('\n')}\n`
}
