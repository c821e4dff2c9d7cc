import type { Document, Malformed, Node } from '../src/carrier/document.ts'
import { PARAMETERS, TRIO } from '../src/kernel/parameters.ts'
import { characterAt } from '../src/lint/character.ts'
import { isDump } from '../src/lint/dump.ts'
import { holdsAnother } from '../src/lint/glued.ts'
import { defineRule, type Finding, type Suggestion } from '../src/lint/rule.ts'
import { suggestText } from '../src/lint/suggest.ts'

export default defineRule({
  id: 'malformed-line',
  meta: {
    severity: 'error',
    about: 'lines',
    docs: { description: 'disallow lines that the loader takes for no assignment', recommended: true },
    hasSuggestions: true,
    messages: {
      'no-equals-sign': 'this line has no equals sign, so it sets nothing; if it is a comment, begin it with #',
      'no-equals-signs': 'these {{count}} lines have no equals sign, so they set nothing; if they are comments, begin each with #',
      colon: 'this line has no equals sign, so it sets nothing; write = in place of the colon',
      section: 'sysctl files have no sections, so this line sets nothing; if this is a profile of TuneD or saptune, no loader of sysctl files reads it',
      conflict: 'this is the mark of a conflict that a merge left behind: what stands on both sides is loaded, the last wins; decide, and remove the marks',
      invisible: 'this line begins with {{character}}, which is no blank to a loader: it is neither empty nor a comment; delete that character',
      'lost-assignment': 'this line has no equals sign, so {{name}} is not set; write {{key}} = {{value}}',
      glued: 'a line break is missing before {{key}}: it stands in the value of {{other}}, and {{name}} is not set; begin a new line there',
      'no-key': 'there is no key before the equals sign, so this line sets nothing',
      'too-long': 'systemd-sysctl gives up at a line of 1 MiB: this line and all after it are lost',
      binary: 'this is no text file, it holds control characters and NUL bytes: is it meant to be linted?',
      utf16: 'this file is UTF-16, of which no loader reads anything; save it as UTF-8 without a byte order mark',
    },
  },

  *check({ document }) {
    for (const node of document.nodes) {
      const glued = gluedIn(node)
      if (glued) yield glued
    }
    const malformed = document.nodes.filter((node) => node.type === 'malformed')
    const first = malformed[0]
    if (first === undefined) return
    if (isBinary(document)) {
      yield { at: first.content, messageId: isUtf16(document) ? 'utf16' : 'binary' }
      return
    }
    for (const messageId of ['section', 'conflict'] as const) {
      const marker = malformed.find((node) => markerIn(document, node) === messageId)
      if (marker) yield { at: marker.content, messageId }
    }
    for (const run of runs(document)) {
      const [head, tail] = [run[0]!, run.at(-1)!]
      const lost = lostAssignment(document, head)
      if (lost) yield { at: head.content, messageId: 'lost-assignment', data: lost, suggest: suggestLine(head, `${lost.key} = ${lost.value}`) }
      else if (isInvisible(document, head)) yield { at: head.content, messageId: 'invisible', data: { character: characterAt(document.text, head.content.start) } }
      else if (head === tail) yield { at: head.content, messageId: head.why === 'no-equals-sign' && hasColon(document, head) ? 'colon' : head.why }
      else yield { at: { start: head.content.start, end: tail.content.end }, messageId: 'no-equals-signs', data: { count: run.length } }
    }
  },
})

function suggestLine({ content }: Malformed, line: string): Suggestion[] {
  return [suggestText(`write ${line}`, content.start, content.end, line)]
}

/** What is said once a file: `[sysctl]`, and what git and diff3 put around two versions. */
function markerIn(document: Document, { content }: Malformed): 'section' | 'conflict' | undefined {
  const line = document.text.slice(content.start, content.end)
  if (/^\[[\w .-]+\]$/.test(line)) return 'section'
  return /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(line) || (line === '=======' && isConflicted(document)) ? 'conflict' : undefined
}

const known = new WeakMap<Document, boolean>()

/** Looked for once: every line may ask. */
function isConflicted(document: Document): boolean {
  let conflicted = known.get(document)
  if (conflicted === undefined) known.set(document, (conflicted = document.text.includes('<<<<<<< ')))
  return conflicted
}

/** `vm.swappiness: 10`, as in YAML. */
function hasColon({ text }: Document, { content }: Malformed): boolean {
  return /^[\w-]+(?:[./][\w-]+)+[ \t]*:[ \t]*\S+$/.test(text.slice(content.start, content.end))
}

/** Looks like an empty line or a comment on the screen. */
function isInvisible({ text }: Document, { content }: Malformed): boolean {
  return /^[\u00a0\u200b\u2000-\u200a\u3000\ufeff]+(?:#|;|$)/.test(text.slice(content.start, content.end))
}

/** What sysctl -a says of keys that it may not read. */
function isComplaint(document: Document, { content }: Malformed): boolean {
  return document.text.startsWith('sysctl: ', content.start) && isDump(document)
}

/** The malformed lines but those said once a file; prose of several lines is one: what it needs is said once. */
function runs(document: Document): readonly (readonly Malformed[])[] {
  const found: Malformed[][] = []
  let open: Malformed[] | null = null
  for (const node of document.nodes) {
    if (node.type === 'blank') continue
    const lone = node.type === 'malformed' && markerIn(document, node) === undefined && !isComplaint(document, node) ? node : undefined
    const isProse = lone?.why === 'no-equals-sign' && !lostAssignment(document, lone) && !isInvisible(document, lone)
    if (isProse && open) open.push(lone)
    else if (lone) found.push([lone])
    open = isProse ? found.at(-1)! : null
  }
  return found
}

/** `key 600`, `key: 600` and `key ＝ 600`, for the three. */
function lostAssignment({ text }: Document, { content }: Malformed): { name: string; key: string; value: string } | undefined {
  const [, written, value] = /^([\w./-]+)(?:[ \t]*[:＝：][ \t]*|[ \t]+)(\d+)$/.exec(text.slice(content.start, content.end)) ?? []
  const parameter = TRIO.map((id) => PARAMETERS[id]).find(({ key }) => written === key || written?.replaceAll('/', '.') === key)
  return parameter && value !== undefined ? { name: parameter.name, key: parameter.key, value } : undefined
}

const SHORTEST_KEY = Math.min(...TRIO.map((id) => PARAMETERS[id].key.length))

/** What `echo >>` makes of a file without a final newline, for the three: `vm.swappiness = 10net.ipv4.tcp_keepalive_time = 60`. */
function gluedIn(node: Node): Finding<'glued'> | undefined {
  if (node.type !== 'assignment' || node.value.raw.length < SHORTEST_KEY) return undefined
  if (node.targets.length > 0 && !(holdsAnother(node) && node.targets.every(({ read }) => read.type === 'number'))) return undefined
  const { key: other, value } = node
  const parameter = TRIO.map((id) => PARAMETERS[id]).find(({ key }) => value.raw.includes(key))
  const at = parameter === undefined ? -1 : value.raw.indexOf(parameter.key)
  if (parameter === undefined || !/^[ \t]*=/.test(value.raw.slice(at + parameter.key.length))) return undefined
  const start = value.raw.length === value.end - value.start ? value.start + at : value.start
  return { at: { start, end: start + parameter.key.length }, messageId: 'glued', data: { key: parameter.key, name: parameter.name, other: other.written } }
}

/** By its byte order mark, or by a NUL byte beside every ASCII character. */
function isUtf16({ text }: Document): boolean {
  const sample = text.slice(0, 64)
  return /^(?:\xff\xfe|\xfe\xff)/.test(sample) || /^(?:[\t\n\r -~]\0)+$|^(?:\0[\t\n\r -~])+$/.test(sample)
}

/** A NUL byte, and more control characters than a text with a stray one has. */
function isBinary({ text }: Document): boolean {
  if (!text.includes('\0')) return false
  const sample = text.slice(0, 4096)
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = sample.match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0
  return controls > 1 && controls * 20 > sample.length
}
