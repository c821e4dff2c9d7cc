import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { decode, type Source } from '../carrier/text.ts'
import { counted } from '../report/report.ts'
import { visible } from '../report/visible.ts'
import { isChanged, type Placed } from './rendered.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

/** With more edits than this the whole file is replaced: the search for the shortest patch takes their square. */
const MOST_EDITS = 2000

/** Prints what each file on disk lacks to be what its model renders, as a unified diff that patch(1) and git apply. */
export function printPatches(placed: readonly Placed[], out: string | null, { stdout, stderr }: World): ExitCode {
  const changed = placed.filter(isChanged)
  if (changed.length === 0) return EXIT.clean
  for (const each of changed) {
    const patch = patchOf(each)
    stdout.write(stdout.isTTY === true ? patch.split('\n').map(visible).join('\n') : patch)
  }
  const models = [...new Set(changed.map(({ model }) => visible(model.shown)))].join(' ')
  const command = `keepalint render ${out === null ? '--write' : `--out ${visible(out)}`} ${models}`
  stderr.write(`keepalint: ${changed.length} of ${counted(placed.length, 'output')} ${changed.length === 1 ? 'is' : 'are'} not what ${models} renders; to write what it renders: ${command}\n`)
  return EXIT.findings
}

function patchOf({ shown, text, before }: Placed): string {
  return unifiedPatch(shown, before === null ? null : decode(before), { text, bom: false })
}

/** A file's text, with the byte order mark that it may begin with. */
type Text = Pick<Source, 'text' | 'bom'>

/** What makes the one text of a file of the other, as a unified diff; null: there is no file. */
export function unifiedPatch(shown: string, before: Text | null, after: Text): string {
  // With a blank in it a name ends at a tab, or GNU patch takes only its first word.
  const ending = shown.includes(' ') ? '\t' : ''
  const [old, name] = [before === null ? '/dev/null' : `a/${shown}${ending}`, `b/${shown}${ending}`]
  const [from, to] = [before, after].map((source) => (source === null ? '' : whole(source))) as [string, string]
  const patch = createTwoFilesPatch(old, name, from, to, undefined, undefined, { context: 3, maxEditLength: MOST_EDITS, headerOptions: FILE_HEADERS_ONLY })
  return patch ?? replacement(old, name, from, to)
}

function whole({ text, bom }: Text): string {
  return `${bom ? '\ufeff' : ''}${text}`
}

/** All lines out, all lines in. */
function replacement(old: string, name: string, before: string, after: string): string {
  const [out, into] = [before, after].map((text) => text.split(/(?<=\n)/))
  const hunk = `@@ -1,${out!.length} +1,${into!.length} @@\n`
  const lines = [...out!.map((line) => `-${line}`), ...into!.map((line) => `+${line}`)]
  return `--- ${old}\n+++ ${name}\n${hunk}${lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')}`
}
