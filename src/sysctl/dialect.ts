import type { Loader } from '../carrier/scope.ts'

/** How one loader cuts a file into lines and a line into its parts. */
export interface Dialect {
  /** What ends a line besides LF. */
  readonly otherLineEnds: RegExp | null
  /** In C's strings a NUL byte ends the line. */
  readonly cutsAtNul: boolean
  /** A backslash at the end of a line, also of a comment, joins the next line to it. */
  readonly continues: boolean
  /** Stripped at both ends of a line, a key and a value: by character code, and not JavaScript's notion of it. */
  readonly isBlank: (code: number) => boolean
  /** A longer line is an error that ends the file. */
  readonly longestLine: number
  /** `-key = value` and `-key` mean something. */
  readonly minus: boolean
}

/** WHITESPACE in systemd's string-util.h; line ends are gone by then. */
function isBlankToSystemd(code: number): boolean {
  return code === 0x20 || code === 0x09
}

/** isspace() in the C locale. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

/**
 * systemd: read_line_full() in basic/fileio.c, WHITESPACE in string-util.h, LONG_LINE_MAX, parse_file() in
 * sysctl/sysctl.c. procps: parse_setting_line() in src/sysctl.c. busybox: config_read() in libbb/parse_config.c.
 */
export const DIALECTS = {
  systemd: { otherLineEnds: /[\r\0]/, cutsAtNul: false, continues: false, isBlank: isBlankToSystemd, longestLine: 2 ** 20, minus: true },
  procps: { otherLineEnds: null, cutsAtNul: true, continues: false, isBlank: isSpace, longestLine: Infinity, minus: true },
  busybox: { otherLineEnds: null, cutsAtNul: true, continues: true, isBlank: isSpace, longestLine: Infinity, minus: false },
} as const satisfies Record<Loader, Dialect>
