import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { ChainFault } from '#app/domain/chain-faults.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { type CheckpointVerdict, verifyCheckpoint } from '#app/services/checkpoints.server.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  isInstallationSound,
  verifyInstallation,
} from '#app/services/installation-verification.server.ts'
import { isSound, type Verification, verifyLetter } from '#app/services/verification.server.ts'
import { readArguments } from './arguments.server.ts'
import { chainChosen, chainFields } from './chain.server.ts'
import type { Command } from './command.server.ts'

const Arguments = z.object({ ...chainFields, checkpoint: z.string().optional() })

/** What was found, line by line, and whether all of it is as it should be. */
interface Report {
  readonly lines: readonly string[]
  readonly sound: boolean
}

export const verify: Command = {
  usage: 'verify LETTER|--installation [--checkpoint FILE]',
  summary: 'check a history, and what it tells of; --checkpoint: against one kept elsewhere',
  async run(args, terminal, open) {
    const shape = {
      positionals: ['letter'],
      options: { installation: { type: 'boolean' }, checkpoint: { type: 'string' } },
    } as const
    const given = readArguments(args, shape, Arguments)
    const { checkpoint } = given
    const chain = chainChosen(given)
    const file = checkpoint === undefined ? null : await readFile(checkpoint, 'utf8')
    const ctx = await open()
    const history = chain === null ? await ofInstallation(ctx) : await ofLetter(ctx, chain)
    if (!history.ok) return history
    terminal.out(`${history.value.lines.join('\n')}\n`)
    const held = file === null ? null : await verifyCheckpoint(ctx, chain, file)
    if (held && !held.ok) return held
    if (held) terminal.out(`${checkpointLine(held.value)}\n`)
    const isHeld = held === null || held.value.standing === 'holds'
    return history.value.sound && isHeld ? accept(true) : refuse('history/unsound')
  },
}

async function ofLetter(ctx: Context, letter: number): Promise<Result<Report>> {
  const verified = await verifyLetter(ctx, letter)
  if (!verified.ok) return verified
  return accept({ lines: letterLines(verified.value), sound: isSound(verified.value) })
}

async function ofInstallation(ctx: Context): Promise<Result<Report>> {
  const verified = await verifyInstallation(ctx)
  if (!verified.ok) return verified
  const { events, head, faults, strays } = verified.value
  const lines = [
    `${events} events, the newest ${head ?? 'none'}`,
    ...faults.map(faultLine),
    ...strays.map(({ what, name }) => `${what} ${name} is not what the history says`),
  ]
  return accept({ lines, sound: isInstallationSound(verified.value) })
}

function letterLines(found: Verification): string[] {
  const { events, head, faults, sourceIntact, strayTexts, signOffs, sendings } = found
  return [
    `${events} events, the newest ${head ?? 'none'}`,
    ...faults.map(faultLine),
    ...(sourceIntact ? [] : ['the source is not what the history says']),
    ...strayTexts.map(({ locale, unit }) => `${locale} unit ${unit} is not what the history says`),
    ...signOffs.map(({ locale, at, state, intact }) => {
      return `${locale} signed off ${at}: ${state}${intact ? '' : ', but altered'}`
    }),
    ...sendings.map(({ version, at, state, intact }) => {
      return `${version} marked as sent ${at}: ${state}${intact ? '' : ', but altered'}`
    }),
  ]
}

function faultLine({ sequence, fault }: ChainFault): string {
  return `event ${sequence} is ${fault}`
}

const standings = {
  holds: () => 'the history goes on from it',
  cut: (sequence: number) => `the history was cut: event ${sequence} is not there any more`,
  rewritten: (sequence: number) =>
    `the history was rewritten: event ${sequence} is another now, it or one before it was changed`,
}

function checkpointLine({ standing, sequence, at }: CheckpointVerdict): string {
  return `checkpoint of ${at}, event ${sequence}: ${standings[standing](sequence)}`
}
