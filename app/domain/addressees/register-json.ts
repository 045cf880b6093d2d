import { z } from 'zod'
import { jsonFault } from '#app/domain/json-fault.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { AddresseeRecord } from './record.ts'
import { editsOfRecords, type FileEdits, type ListedRecord, refuseAt } from './register-file.ts'

const RegisterFile = z.object({ addressees: z.array(AddresseeRecord) })

/** The register as its records. */
export function registerJson(records: readonly ListedRecord[]): string {
  return `${JSON.stringify({ addressees: records.map(({ record }) => record) }, null, 2)}\n`
}

export function readRegisterJson(
  text: string,
  present: readonly ListedRecord[],
): Result<FileEdits> {
  const parsed = parseJson(text)
  if (parsed === undefined) {
    const lines = text.slice(0, jsonFault(text)).split('\n')
    return refuseAt({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 })
  }
  const file = RegisterFile.safeParse(parsed)
  if (file.success) return accept(editsOfRecords(file.data.addressees, present))
  return refuse('addressee/value-invalid', { value: file.error.issues[0]?.path.join('.') ?? '' })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
