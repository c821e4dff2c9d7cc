import type { Loader } from '../carrier/scope.ts'

/** How one loader cuts a file into lines and a line into its parts. */
export interface Dialect {
  /** What ends a line. A pair such as CRLF leaves an empty line, which no loader minds. */
  readonly lineEnd: RegExp
  /** In C's strings a NUL byte ends the line. */
  readonly cutsAtNul: boolean
  /** A backslash at the end of a line, also of a comment, joins the next line to it. */
  readonly continues: boolean
  /** Stripped at both ends of a line, a key and a value. Not JavaScript's notion of white space. */
  readonly blanks: string
  /** A longer line is an error that ends the file. */
  readonly longestLine: number
  /** `-key = value` and `-key` mean something. */
  readonly minus: boolean
}

const C_ISSPACE = ' \t\n\v\f\r'

/**
 * systemd: read_line_full() in basic/fileio.c, WHITESPACE in string-util.h, LONG_LINE_MAX, parse_file() in
 * sysctl/sysctl.c. procps: parse_setting_line() in src/sysctl.c. busybox: config_read() in libbb/parse_config.c.
 */
export const DIALECTS = {
  systemd: { lineEnd: /\r\n|[\n\r\0]/g, cutsAtNul: false, continues: false, blanks: ' \t\n\r', longestLine: 2 ** 20, minus: true },
  procps: { lineEnd: /\n/g, cutsAtNul: true, continues: false, blanks: C_ISSPACE, longestLine: Infinity, minus: true },
  busybox: { lineEnd: /\n/g, cutsAtNul: true, continues: true, blanks: C_ISSPACE, longestLine: Infinity, minus: false },
} as const satisfies Record<Loader, Dialect>
