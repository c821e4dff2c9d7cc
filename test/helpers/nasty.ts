import path from 'node:path'
import { tree } from './tree.ts'

const LATE = 'net.ipv4.tcp_keepalive_time = 7200'

/** Files whose names and text have to be escaped in one format or another; each has findings. */
const FILES = {
  'here/ü 50%, a:b 秒.conf': `${LATE}\r\nnet.ipv4.tcp_keepalive_intvl = 60s ]]> <b a='1'> "q" & {0} [x](y) 100%\r\nprose\r\n::error::prose\r\nprose\r\n`,
  'here/]]><&"\'\n\u0007.conf': 'net.ipv4.tcp_keepalive_probes = 9\u0001\ufffe\uffff\u202e %0A # x\n',
  'here/latin.conf': Buffer.from('# \xe9\nnet.ipv4.tcp_keepalive_time = 0x\xe9\nnet.ipv4.tcp_keepalive_intvl = 60 # x\n;c\n', 'latin1'),
  'here/mark.conf': '\ufeffnet.ipv4.tcp_keepalive_time = 60\nnet.ipv4.tcp_retries2 = 08\n',
  'here/carriage\u00a0returns.conf': 'prose\rprose \\\r\n',
  'here/clean.conf': 'vm.swappiness = 1\n',
  'there/out side.conf': 'net.ipv4.tcp_keepalive_intvl = 30m\n',
}

/** What to lint there, besides standard input; one file is missing, one has no finding. */
const ARGV = [...Object.keys(FILES).map((name) => path.relative('here', name)), 'missing 1%.conf', '-']

/** The same finding in the same text twice in a file, and in another file. */
const STDIN = `${LATE}\nprose\n`

/** Makes these files; gives how the command line is run on them. */
export function nasty(): { readonly cwd: string; readonly argv: readonly string[]; readonly stdin: string } {
  return { cwd: path.join(tree(FILES), 'here'), argv: ['--middlebox', 'aws-nlb-tcp', ...ARGV], stdin: STDIN }
}
