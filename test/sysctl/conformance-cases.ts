import type { RealFiles } from '../helpers/real-loaders.ts'

const T = 'net.ipv4.tcp_keepalive_time'
const I = 'net.ipv4.tcp_keepalive_intvl'
const ALL = 'net.ipv4.tcp_keepalive_*'
const NLB = '# behind a load balancer\n'

/** A file that is named to the loader's own command. */
const NAMED: Readonly<Record<string, string | Uint8Array>> = {
  // Lines.
  'LF': `${T} = 60\n${I} = 10\n`,
  'CRLF': `${T} = 60\r\n${I} = 10\r\n`,
  'CR alone': `${T} = 60\r${I} = 10\r`,
  'NUL within a line': `${T} = 60\0junk\n${I} = 10\n`,
  'NUL at the start of a line': `\0${T} = 60\n${I} = 10\n`,
  'no final line end': `${T} = 60`,
  'an empty file': '',
  'blank lines': `\n \t\n\n${T} = 60\n\n`,
  'a line of more than 1 MiB': `${T} = 60\n# ${'x'.repeat(2 ** 20)}\n${I} = 10\n`,
  'a line just below 1 MiB': `${T} = 60\n#${'x'.repeat(2 ** 20 - 2)}\n${I} = 10\n`,
  // Comments.
  'comments, also indented': `# a\n; b\n  \t# c\n  ; d = e\n${T} = 60\n`,
  'what is no comment': `// ${I} = 10\n-- x\n${T} = 60\n`,
  'a comment behind the value': `${T} = 60 # one minute\n${I} = 10 ; x\n`,
  'the same without a blank': `${T} = 60# x\n${I} = 10; x\n`,
  'a comment before the equals sign': `${T} # x = 60\n${I} = 10\n`,
  // Separators and blanks.
  'blanks and tabs everywhere': ` \t${T}\t =\t 60 \t\n`,
  'vertical tab and form feed around': `\v${T}\f=\v60\f\n${I} = 10\n`,
  'many blanks': `${' '.repeat(5000)}${T} = ${' '.repeat(5000)}60${' '.repeat(5000)}\n`,
  'no equals sign': `${T} 60\n${T}\nx\n${I} = 10\n`,
  'a colon': `${T}: 60\n`,
  'two equals signs': `${T} == 60\n${I} = 10 = 10\n`,
  'no key': `= 60\n${I} = 10\n`,
  'nothing but an equals sign': `=\n${I} = 10\n`,
  'no value': `${T} =\n${I} = 10\n`,
  'no value behind a blank': `${T} = \n${I} = 10\n`,
  'a comment sign right behind the equals sign': `${T}=#60\n${I} = 10\n`,
  'quotes': `${T} = "60"\n${I} = '10'\n`,
  // Keys.
  'slashes': `net/ipv4/tcp_keepalive_time = 60\n`,
  'a leading slash': `/net/ipv4/tcp_keepalive_time = 60\n${I} = 10\n`,
  'a leading dot': `.net.ipv4.tcp_keepalive_time = 60\n${I} = 10\n`,
  'a trailing dot': `${T}. = 60\n${I} = 10\n`,
  'dots, then a slash': `net.ipv4/tcp_keepalive_time = 60\n${I} = 10\n`,
  'a slash, then dots': `net/ipv4.tcp_keepalive_time = 60\n${I} = 10\n`,
  'the path below /proc/sys in full': `/proc/sys/net/ipv4/tcp_keepalive_time = 60\n${I} = 10\n`,
  'doubled dots': `net.ipv4..tcp_keepalive_time = 60\n`,
  'doubled slashes': `net//ipv4/tcp_keepalive_time = 60\n`,
  'a dot component': `net/./ipv4/tcp_keepalive_time = 60\n`,
  'a dot dot component': `net/ipv4/../ipv4/tcp_keepalive_time = 60\n${I} = 10\n`,
  'capital letters': `Net.ipv4.tcp_keepalive_time = 60\n${I} = 10\n`,
  'a misspelt key': `net.ipv4.tcp_keepalive_interval = 10\n${T} = 60\n`,
  'no prefix': `tcp_keepalive_time = 60\n${I} = 10\n`,
  'a key of IPv6': `net.ipv6.tcp_keepalive_time = 60\n${I} = 10\n`,
  'a command': `sysctl -w ${T}=60\n${I} = 10\n`,
  'a blank within the key': `net.ipv4. tcp_keepalive_time = 60\n${I} = 10\n`,
  // The leading minus.
  'a minus': `-${T} = 60\n`,
  'a minus and a blank': `- ${T} = 60\n${I} = 10\n`,
  'two minus signs': `--${T} = 60\n${I} = 10\n`,
  'a minus before a bad value': `-${T} = abc\n${I} = 10\n`,
  'a minus before a misspelt key': `-net.ipv4.tcp_keepalive_tme = 60\n${I} = 10\n`,
  // Globs and exclusions.
  'a glob': `${ALL} = 5\n`,
  'a glob in the middle': 'net.*.tcp_keepalive_time = 60\n',
  'one character': 'net.ipv4.tcp_keepalive_tim? = 60\n',
  'a bracket expression': 'net.ipv4.tcp_keepalive_[ip]* = 5\n',
  'braces are no glob': `net.ipv4.tcp_keepalive_{time,intvl} = 60\n`,
  'a glob with slashes': `net/ipv4/tcp_keepalive_* = 5\n`,
  'an explicit key shields': `${T} = 60\n${ALL} = 5\n`,
  'before and after': `${ALL} = 5\n${T} = 60\n`,
  'even with a bad value': `${T} = abc\n${ALL} = 5\n`,
  'two globs': `${ALL} = 5\nnet.ipv4.tcp_*_time = 4\n`,
  'two globs, the other way round': `net.ipv4.tcp_*_time = 4\n${ALL} = 5\n`,
  'a glob that is set again': `${ALL} = 5\nnet.ipv4.tcp_*_time = 4\n${ALL} = 5\n`,
  'an exclusion': `-${T}\n${ALL} = 5\n`,
  'an exclusion after an assignment': `${T} = 60\n-${T}\n${I} = 10\n`,
  'an assignment after an exclusion': `-${T}\n${T} = 60\n`,
  'an exclusion that is a glob': `-net.ipv4.tcp_keepalive_[it]*\n${ALL} = 5\n`,
  // Duplicates.
  'twice': `${T} = 60\n${T} = 61\n`,
  'twice, in two spellings': `${T} = 60\nnet/ipv4/tcp_keepalive_time = 61\n`,
  'twice, the second refused': `${T} = 60\n${T} = abc\n${I} = 10\n`,
  'twice, the second empty': `${T} = 60\n${T} =\n${I} = 10\n`,
  'twice, the first refused': `${T} = abc\n${T} = 60\n${I} = 10\n`,
  // Values.
  'a refused value in the middle': `${T} = 60s\n${I} = 10\n`,
  'octal and hexadecimal': `${T} = 060\n${I} = 0x3c\n`,
  'a second number': `${T} = 7 200\n`,
  'negative': `${T} = -1\nnet.ipv4.tcp_keepalive_probes = -1\n${I} = 10\n`,
  'too large': `${T} = 99999999\nnet.ipv4.tcp_keepalive_probes = 256\n`,
  // Continuation.
  'a backslash joins lines': `${T} = \\\n60\n${I} = 10\n`,
  'within the key': `net.ipv4.\\\ntcp_keepalive_time = 60\n`,
  'behind the value': `${T} = 60 \\\n${I} = 10\n`,
  'right behind the value': `${T} = 60\\\n${I} = 10\n`,
  'in a comment': `# note \\\n${T} = 60\n${I} = 10\n`,
  // Bytes.
  'a byte order mark': `\ufeff${T} = 60\n${I} = 10\n`,
  'a byte order mark before a comment': `\ufeff${NLB}${T} = 60\n`,
  'UTF-16': Buffer.from(`${T} = 60\n`, 'utf16le'),
  'invalid UTF-8 in a comment': Buffer.concat([Buffer.from('# caf\xe9\n', 'latin1'), Buffer.from(`${T} = 60\n`)]),
  'a no-break space before the value': `${T} = \u00a060\n${I} = 10\n`,
  'a no-break space in the key': `\u00a0${T} = 60\n${I} = 10\n`,
  'the byte 0xA0 before the value': Buffer.from(`${T} = \xa060\n${I} = 10\n`, 'latin1'),
  'a full-width equals sign': `${T} \uff1d 60\n${I} = 10\n`,
  'full-width digits': `${T} = \uff16\uff10\n${I} = 10\n`,
}

/** What a host loads at boot. */
const BOOT: Readonly<Record<string, RealFiles>> = {
  'one drop-in': { 'etc/sysctl.d/50-a.conf': `${T} = 60\n` },
  'sorted by name across directories': { 'etc/sysctl.d/90-a.conf': `${T} = 60\n`, 'usr/lib/sysctl.d/99-b.conf': `${T} = 90\n` },
  'as text, not as numbers': { 'etc/sysctl.d/99-a.conf': `${T} = 60\n`, 'etc/sysctl.d/100-b.conf': `${T} = 90\n` },
  'capital letters first': { 'etc/sysctl.d/Z.conf': `${T} = 60\n`, 'etc/sysctl.d/a.conf': `${T} = 90\n` },
  'without a number last': { 'etc/sysctl.d/99-z.conf': `${T} = 60\n`, 'etc/sysctl.d/keepalive.conf': `${T} = 90\n` },
  'minus before underscore': { 'etc/sysctl.d/90_a.conf': `${T} = 60\n`, 'etc/sysctl.d/90-a.conf': `${T} = 90\n` },
  'by byte': { 'etc/sysctl.d/50-\u{1f600}.conf': `${T} = 60\n`, 'etc/sysctl.d/50-\uffe5.conf': `${T} = 90\n` },
  'every directory': {
    'etc/sysctl.d/10-a.conf': `${T} = 61\n`,
    'run/sysctl.d/20-b.conf': `${T} = 62\n`,
    'usr/local/lib/sysctl.d/30-c.conf': `${T} = 63\n${I} = 13\n`,
    'usr/lib/sysctl.d/40-d.conf': `${T} = 64\n`,
  },
  'etc masks run, run masks usr': { 'etc/sysctl.d/50-a.conf': `${T} = 60\n`, 'run/sysctl.d/50-a.conf': `${I} = 11\n`, 'run/sysctl.d/60-b.conf': `${T} = 62\n`, 'usr/lib/sysctl.d/60-b.conf': `${I} = 12\n` },
  'masked by an empty file': { 'etc/sysctl.d/50-a.conf': '', 'usr/lib/sysctl.d/50-a.conf': `${T} = 90\n` },
  'masked by a link to /dev/null': { 'etc/sysctl.d/50-a.conf': { link: '/dev/null' }, 'usr/lib/sysctl.d/50-a.conf': `${T} = 90\n` },
  'masked by a link to nothing': { 'etc/sysctl.d/50-a.conf': { link: '/nonexistent' }, 'usr/lib/sysctl.d/50-a.conf': `${T} = 90\n`, 'usr/lib/sysctl.d/60-b.conf': `${I} = 10\n` },
  'masked by a directory': { 'etc/sysctl.d/50-a.conf': { directory: true }, 'usr/lib/sysctl.d/50-a.conf': `${T} = 90\n`, 'usr/lib/sysctl.d/60-b.conf': `${I} = 10\n` },
  'a link to another file': { 'etc/sysctl.d/50-a.conf': { link: '../keepalive' }, 'etc/keepalive': `${T} = 60\n` },
  'an absolute link': { 'etc/sysctl.d/50-a.conf': { link: '/etc/keepalive' }, 'etc/keepalive': `${T} = 60\n` },
  'names that are not loaded': { 'etc/sysctl.d/a.conf~': `${T} = 1\n`, 'etc/sysctl.d/b.CONF': `${T} = 2\n`, 'etc/sysctl.d/c.conf.bak': `${T} = 3\n`, 'etc/sysctl.d/README': `${T} = 4\n`, 'etc/sysctl.d/sub/e.conf': `${T} = 5\n` },
  'hidden files': { 'etc/sysctl.d/.50-a.conf': `${T} = 60\n`, 'etc/sysctl.d/.conf': `${I} = 10\n` },
  'sysctl.conf': { 'etc/sysctl.conf': `${T} = 60\n` },
  'sysctl.conf against a later drop-in': { 'etc/sysctl.conf': `${T} = 60\n`, 'etc/sysctl.d/99-zz.conf': `${T} = 90\n` },
  'sysctl.conf behind its link': { 'etc/sysctl.conf': `${T} = 60\n`, 'etc/sysctl.d/99-sysctl.conf': { link: '../sysctl.conf' }, 'etc/sysctl.d/99-zz.conf': `${T} = 90\n` },
  'sysctl.conf that is a link': { 'etc/sysctl.conf': { link: 'sysctl.d/10-a.conf' }, 'etc/sysctl.d/10-a.conf': `${T} = 60\n`, 'etc/sysctl.d/20-b.conf': `${T} = 90\n` },
  'directories that nobody reads': { 'etc/sysctl.conf.d/a.conf': `${T} = 60\n`, 'etc/sysctl.conf.local': `${T} = 60\n` },
  'a glob in one file, an explicit key in another': { 'etc/sysctl.d/10-a.conf': `${ALL} = 5\n`, 'usr/lib/sysctl.d/50-b.conf': `${T} = 60\n` },
  'an exclusion in a later file': { 'etc/sysctl.d/10-a.conf': `${T} = 60\n`, 'etc/sysctl.d/20-b.conf': `-${T}\n` },
  'a refused value in an earlier file': { 'etc/sysctl.d/10-a.conf': `${T} = abc\n${I} = 10\n`, 'etc/sysctl.d/20-b.conf': `${T} = 60\n` },
  'a refused value in a later file': { 'etc/sysctl.d/10-a.conf': `${T} = 60\n`, 'etc/sysctl.d/20-b.conf': `${T} = abc\n` },
  'a misspelt key': { 'etc/sysctl.d/10-a.conf': `net.ipv4.tcp_keepalive_tme = 60\n${I} = 10\n` },
  'a line that is no assignment': { 'etc/sysctl.d/10-a.conf': `${T} 60\n${I} = 10\n` },
  'nothing at all': {},
}

export interface ConformanceCase {
  readonly name: string
  readonly files: RealFiles
  /** Null: what is loaded at boot. */
  readonly args: readonly string[] | null
}

const FILE = 'mnt/60-keepalive.conf'

export const CONFORMANCE: readonly ConformanceCase[] = [
  ...Object.entries(NAMED).map(([name, content]) => ({ name, files: { [FILE]: content }, args: [`/${FILE}`] })),
  { name: 'files in the order in which they are named', files: { 'mnt/20.conf': `${T} = 60\n`, 'mnt/10.conf': `${T} = 61\n` }, args: ['/mnt/20.conf', '/mnt/10.conf'] },
  { name: 'a refused value in the first of two', files: { 'mnt/1.conf': `${T} = abc\n`, 'mnt/2.conf': `${I} = 10\n` }, args: ['/mnt/1.conf', '/mnt/2.conf'] },
  { name: 'a file that is missing', files: { 'mnt/1.conf': `${T} = 60\n`, 'mnt/3.conf': `${I} = 10\n` }, args: ['/mnt/1.conf', '/mnt/2.conf', '/mnt/3.conf'] },
  { name: 'a directory', files: { 'mnt/1.conf': `${T} = 60\n`, 'mnt/2.conf': { directory: true }, 'mnt/3.conf': `${I} = 10\n` }, args: ['/mnt/1.conf', '/mnt/2.conf', '/mnt/3.conf'] },
  { name: 'a pattern', files: { 'mnt/1.conf': `${T} = 60\n`, 'mnt/2.conf': `${T} = 61\n`, 'mnt/.3.conf': `${T} = 62\n` }, args: ['/mnt/*.conf'] },
  { name: 'the same file twice', files: { 'mnt/1.conf': `${T} = 60\n`, 'mnt/2.conf': `${T} = 61\n` }, args: ['/mnt/1.conf', '/mnt/2.conf', '/mnt/1.conf'] },
  ...Object.entries(BOOT).map(([name, files]) => ({ name: `at boot: ${name}`, files, args: null })),
]
