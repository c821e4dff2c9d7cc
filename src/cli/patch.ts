import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { decode } from '../carrier/text.ts'
import { counted } from '../report/report.ts'
import { visible } from '../report/visible.ts'
import type { Placed } from './rendered.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

/** More edits than this say no more than that the file is another one. */
const MOST_EDITS = 2000

/** Prints what each file on disk lacks to be what its model renders, as a unified diff that patch(1) and git apply. */
export function printPatches(placed: readonly Placed[], out: string | null, { stdout, stderr }: World): ExitCode {
  const changed = placed.filter(({ before, text }) => before === null || !Buffer.from(text).equals(before))
  if (changed.length === 0) return EXIT.clean
  for (const each of changed) {
    const patch = patchOf(each)
    stdout.write(stdout.isTTY === true ? patch.split('\n').map(visible).join('\n') : patch)
  }
  const models = [...new Set(changed.map(({ model }) => visible(model.scope.documents[0]!.path)))].join(' ')
  const command = `keepalint render ${out === null ? '--write' : `--out ${visible(out)}`} ${models}`
  stderr.write(`keepalint: ${changed.length} of ${counted(placed.length, 'output')} ${changed.length === 1 ? 'is' : 'are'} not what ${models} renders; to write what it renders: ${command}\n`)
  return EXIT.findings
}

function patchOf({ shown, text, before }: Placed): string {
  const [old, name] = [before === null ? '/dev/null' : `a/${shown}`, `b/${shown}`]
  const source = decode(before ?? new Uint8Array())
  const patch = createTwoFilesPatch(old, name, `${source.bom ? '\ufeff' : ''}${source.text}`, text, undefined, undefined, { context: 3, maxEditLength: MOST_EDITS, headerOptions: FILE_HEADERS_ONLY })
  return patch ?? `--- ${old}\n+++ ${name}\nalmost every line differs\n`
}
