import fc from 'fast-check'

/** Pieces of which real and broken sysctl files are made. */
const PIECES = [
  'net.ipv4.tcp_keepalive_time',
  'net/ipv4/tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_*',
  'Net.ipv4.tcp_keepalive_time',
  'net.ipv4/tcp_keepalive_time',
  'tcp_keepalive_interval',
  'net.ipv4.tcp_retries2',
  'net.netfilter.nf_conntrack_tcp_timeout_established',
  // Never a key outside of net.: some of these files are loaded by the real programs.
  'net.ipv4.no_such_key',
  '=',
  ' = ',
  '-',
  '60',
  '7200',
  '060',
  '0',
  '-1',
  '10000',
  '60s',
  '60 # one minute',
  '7 200',
  '1 d',
  '# comment',
  '; comment',
  '\\',
  '{{ value }}',
  '{% if x %}',
  '{% endif %}',
  '<% end %>',
  '${X}',
  '[',
  '*',
  '\ufeff',
  '\u00a0',
  '秒',
  '\0',
  '\t',
  ' ',
] as const

const LINE_ENDS = ['\n', '\n', '\n', '\r\n', '\r', '\0', ''] as const

const line = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }), fc.constantFrom(...LINE_ENDS))
  .map(([pieces, end]) => pieces.join('') + end)

const wellFormed = fc
  .tuple(fc.constantFrom(...PIECES.slice(0, 10)), fc.constantFrom(' = ', '=', '\t=\t'), fc.constantFrom(...PIECES.slice(13, 24)), fc.constantFrom(...LINE_ENDS))
  .map((parts) => parts.join(''))

/** Text that looks like a sysctl file, good or broken. */
export const sysctlText = fc.array(fc.oneof({ weight: 2, arbitrary: line }, { weight: 3, arbitrary: wellFormed }), { maxLength: 12 }).map((lines) => lines.join(''))

/** The same with some bytes replaced, and plain noise. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  sysctlText.map((text) => new Uint8Array(Buffer.from(text))),
  fc.tuple(sysctlText, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 5 })).map(([text, flips]) => {
    const bytes = new Uint8Array(Buffer.from(text))
    for (const [at, byte] of flips) if (bytes.length > 0) bytes[at % bytes.length] = byte
    return bytes
  }),
  fc.uint8Array({ maxLength: 120 }),
)

/** Lines without anything that is known; some are out of the ordinary all the same. */
export const plainText = fc
  .array(fc.array(fc.constantFrom('vm.swappiness', ' = ', '=', '1', '# x', ' ', '\t', '\v', '-', '\n', '\n', 'net.core.x', 'é', '/', '.'), { maxLength: 8 }).map((pieces) => pieces.join('')), { maxLength: 8 })
  .map((lines) => lines.join('\n'))

/** Text that the real programs can be given: nothing that a template decides, and no byte order mark. */
export const plainSysctlText = sysctlText.filter((text) => !/[{<]%|\{\{|\$\{|%>|\ufeff/.test(text))
