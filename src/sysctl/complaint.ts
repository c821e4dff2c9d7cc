import type { Assignment, Document, Malformed } from '../carrier/document.ts'
import type { Loader } from '../carrier/scope.ts'
import { positionOf } from '../carrier/text.ts'
import { likelyParameter } from '../kernel/misspelling.ts'
import { PARAMETERS, type ParameterId } from '../kernel/parameters.ts'

/** What a loader says of a file, in its own words, and what that makes of its exit status. */
export interface Complaint {
  readonly path: string
  /** Null: about the file as a whole. */
  readonly line: number | null
  /** `unreadable` is said by us, not by the loader. */
  readonly kind: 'malformed' | 'unknown-key' | 'refused' | 'missing' | 'not-a-file' | 'unreadable'
  readonly message: string
  /** The exit status that it alone leads to. */
  readonly exit: 0 | 1
}

/** Whether the files are named, or are what a host loads at boot. */
export type Occasion = 'named' | 'boot'

type Words = Readonly<Omit<Complaint, 'path' | 'line' | 'kind'>>

/** The words of one loader; null where it says nothing. */
interface Voice {
  readonly malformed: (text: string, node: Malformed, path: string, line: number) => Words | null
  readonly unknownKey: (node: Assignment, occasion: Occasion) => Words | null
  readonly refused: (node: Assignment, parameter: ParameterId) => Words | null
  readonly missing: (path: string, occasion: Occasion) => Words | null
  readonly directory: (path: string) => Words | null
  /** A link that leads back to itself. */
  readonly loop: (path: string) => Words | null
}

function asPath(dotted: string): string {
  return dotted.replaceAll(/[./]/g, (separator) => (separator === '.' ? '/' : '.'))
}

/** Source: parse_file(), sysctl_write_or_warn() in src/sysctl/sysctl.c of systemd 252. */
const systemd: Voice = {
  malformed: (text, { why }, path, line) => {
    if (why === 'too-long') return { message: `Failed to read file '${path}', ignoring: No buffer space available`, exit: 1 }
    if (why === 'no-key' && text.startsWith('-')) return null
    if (why === 'no-key') return { message: `Couldn't write '${text.slice(text.indexOf('=') + 1).trim()}' to '': Is a directory`, exit: 1 }
    return { message: `${path}:${line}: Line is not an assignment, ignoring: ${text}`, exit: 1 }
  },
  unknownKey: ({ key, value, ignoreFailure }) => {
    const what = `Couldn't write '${value.raw}' to '${asPath(key.dotted)}'`
    // A `..` in the path.
    if (key.dotted.split('.').includes('//')) return { message: `${what}: Invalid argument`, exit: 1 }
    return ignoreFailure ? null : { message: `${what}, ignoring: No such file or directory`, exit: 0 }
  },
  refused: ({ value, ignoreFailure }, parameter) => (ignoreFailure ? null : { message: `Couldn't write '${value.raw}' to '${asPath(PARAMETERS[parameter].key)}': Invalid argument`, exit: 1 }),
  missing: (path, occasion) => (occasion === 'boot' ? null : { message: `Failed to open file '${path}', ignoring: No such file or directory`, exit: 1 }),
  directory: (path) => ({ message: `Failed to read file '${path}', ignoring: Is a directory`, exit: 1 }),
  loop: (path) => ({ message: `Failed to open file '${path}', ignoring: Too many levels of symbolic links`, exit: 1 }),
}

/** Source: parse_setting_line(), WriteSetting() in src/sysctl.c of procps-ng 4.0.2. A leading minus changes none of it. */
const procps: Voice = {
  malformed: (_, { why }, path, line) => (why === 'no-key' ? { message: 'sysctl: Path is not under /proc/sys/: /proc/sys/', exit: 1 } : { message: `sysctl: ${path}(${line}): invalid syntax, continuing...`, exit: 0 }),
  unknownKey: ({ key }, occasion) => (occasion === 'boot' ? null : { message: `sysctl: cannot stat /proc/sys/${asPath(key.dotted)}: No such file or directory`, exit: 1 }),
  refused: (_, parameter) => ({ message: `sysctl: setting key "${PARAMETERS[parameter].key}": Invalid argument`, exit: 1 }),
  missing: (path) => ({ message: `sysctl: cannot open "${path}": No such file or directory`, exit: 1 }),
  directory: () => null,
  loop: (path) => ({ message: `sysctl: cannot open "${path}": Too many levels of symbolic links`, exit: 1 }),
}

function badLine(line: number): Words {
  return { message: `sysctl: bad line ${line}: 1 tokens found, 2 needed`, exit: 0 }
}

/** Source: sysctl_act_on_setting() in procps/sysctl.c of BusyBox 1.35. */
const busybox: Voice = {
  malformed: (_, __, ___, line) => badLine(line),
  unknownKey: ({ key }) => ({ message: `sysctl: error: '${key.written}' is an unknown key`, exit: 0 }),
  refused: () => ({ message: 'sysctl: write error: Invalid argument', exit: 1 }),
  missing: (path, occasion) => (occasion === 'boot' ? null : { message: `sysctl: ${path}: No such file or directory`, exit: 0 }),
  directory: () => null,
  loop: () => null,
}

const VOICES: Readonly<Record<Loader, Voice>> = { systemd, procps, busybox }

function about({ path }: Pick<Document, 'path'>, line: number | null, kind: Complaint['kind'], words: Words | null): Complaint[] {
  return words === null ? [] : [{ path, line, kind, ...words }]
}

/** What is said of the lines of a file that is loaded, values aside. */
export function complaintsAboutLines(document: Document, loader: Loader, occasion: Occasion): Complaint[] {
  if (document.unremarkable) return []
  return document.nodes.flatMap((node) => {
    const line = (): number => positionOf(document, node.content.start).line
    if (node.type === 'comment' && node.start === 0 && document.bom) return afterByteOrderMark(document, loader, occasion)
    if (node.type === 'malformed') {
      const text = document.text.slice(node.content.start, node.content.end)
      return about(document, line(), 'malformed', VOICES[loader].malformed(text, node, document.path, line()))
    }
    if (node.type !== 'assignment') return []
    if (loader === 'busybox' && isBadLine(node, document)) return about(document, line(), 'malformed', badLine(line()))
    if (!isUnknown(node, loader)) return []
    return about(document, line(), 'unknown-key', VOICES[loader].unknownKey(node, occasion))
  })
}

/** With a byte order mark before it a comment is none: a key that does not exist, or no assignment at all. */
function afterByteOrderMark(document: Document, loader: Loader, occasion: Occasion): Complaint[] {
  const { text } = document
  const line = `\ufeff${text.slice(0, /\r|\n/.exec(text)?.index)}`
  const content = { start: 0, end: line.length }
  const base = { ...content, content }
  const equals = line.indexOf('=')
  if (equals < 0) return about(document, 1, 'malformed', VOICES[loader].malformed(line, { type: 'malformed', ...base, why: 'no-equals-sign' }, document.path, 1))
  const [written, raw] = [line.slice(0, equals).trimEnd(), line.slice(equals + 1).trim()]
  const key = { ...content, written, dotted: written, glob: false, templated: false }
  return about(document, 1, 'unknown-key', VOICES[loader].unknownKey({ type: 'assignment', ...base, key, value: { ...content, raw }, targets: [], ignoreFailure: false }, occasion))
}

/** BusyBox finds no value where the line ends, or a comment begins, right behind the equals sign. */
export function isBadLine({ value }: Assignment, { text }: Document): boolean {
  return (value.raw === '' || value.raw.startsWith('#')) && text[value.start - 1] === '='
}

/** What no name below /proc/sys has in it. */
const NEVER_IN_A_KEY = /[\s#,;"'{}()]|[^\0-\x7f]/

/**
 * A key that does not exist, as far as that can be known from here: one that means a known parameter, one with a
 * character that no key has, or a glob to BusyBox.
 */
export function isUnknown({ key, targets }: Assignment, loader: Loader): boolean {
  if (targets.length > 0 || key.glob || key.templated) return false
  return likelyParameter(key.written) !== undefined || NEVER_IN_A_KEY.test(key.written) || (loader === 'busybox' && /[*?[]/.test(key.written))
}

export function complaintAboutValue(document: Document, node: Assignment, parameter: ParameterId, loader: Loader): Complaint[] {
  return about(document, positionOf(document, node.content.start).line, 'refused', VOICES[loader].refused(node, parameter))
}

/** What we say of a file that cannot be read from here: the loader could. */
export function complaintAboutUnread(path: string, why: string): Complaint {
  return { path, line: null, kind: 'unreadable', message: `${path} cannot be read from here, and the values are those without it: ${why}`, exit: 0 }
}

/** What is said of a file that is not there (or a link that leads nowhere), that is a directory, or a link to itself. */
export function complaintAboutFile(path: string, what: 'missing' | 'directory' | 'loop', loader: Loader, occasion: Occasion): Complaint[] {
  const voice = VOICES[loader]
  if (what === 'loop') return about({ path }, null, 'missing', voice.loop(path))
  return what === 'missing' ? about({ path }, null, 'missing', voice.missing(path, occasion)) : about({ path }, null, 'not-a-file', voice.directory(path))
}
