import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/carrier/document.ts'
import { LOADERS, type Loader } from '../../src/carrier/scope.ts'
import { decode, encode } from '../../src/carrier/text.ts'
import { parseSysctl } from '../../src/sysctl/parse.ts'
import { likelyParameter } from '../../src/kernel/misspelling.ts'
import { anyBytes, plainText } from '../helpers/arbitrary.ts'
import { parse } from '../helpers/sysctl.ts'

/** A document's nodes in short: type, and what the loader takes from it. */
function outline({ nodes }: Document): string[] {
  return nodes.map((node) => {
    if (node.type === 'assignment') return `${node.ignoreFailure ? '-' : ''}${node.key.dotted} = ${node.value.raw}`
    if (node.type === 'exclusion') return `exclude ${node.key.dotted}`
    return node.type === 'malformed' ? `malformed: ${node.why}` : node.type
  })
}

const TIME = 'net.ipv4.tcp_keepalive_time'

describe('lines', () => {
  test.each<[name: string, content: string, outline: readonly string[]]>([
    ['an assignment', `${TIME} = 60\n`, [`${TIME} = 60`]],
    ['without blanks', `${TIME}=60`, [`${TIME} = 60`]],
    ['with tabs', `\t${TIME}\t=\t60\t\n`, [`${TIME} = 60`]],
    ['CRLF', `${TIME} = 60\r\n\r\n`, [`${TIME} = 60`, 'blank']],
    ['comments', '# a\n  ; b\n', ['comment', 'comment']],
    ['no trailing comment', `${TIME} = 60 # one minute\n`, [`${TIME} = 60 # one minute`]],
    ['the first equals sign', 'kernel.core_pattern = |/x a=b\n', ['kernel.core_pattern = |/x a=b']],
    ['no equals sign', `${TIME} 60\n// comment\n`, ['malformed: no-equals-sign', 'malformed: no-equals-sign']],
    ['no key', '= 60\n=\n', ['malformed: no-key', 'malformed: no-key']],
    ['no value', `${TIME} =\n`, [`${TIME} = `]],
    ['a leading minus', `-${TIME} = 60\n- ${TIME} = 60\n`, [`-${TIME} = 60`, `-${TIME} = 60`]],
    ['an exclusion', `-${TIME}\n`, [`exclude ${TIME}`]],
    ['an empty file', '', []],
  ])('%s', (_, content, expected) => {
    expect(outline(parse(content))).toEqual(expected)
  })
})

describe('what each loader makes of it', () => {
  test.each<[name: string, content: string, readonly Record<Loader, readonly string[]>[]]>([
    [
      'CR alone',
      `${TIME} = 60\r# x`,
      [{ systemd: [`${TIME} = 60`, 'comment'], procps: [`${TIME} = 60\r# x`], busybox: [`${TIME} = 60\r# x`] }],
    ],
    ['NUL', `${TIME} = 60\0#\n`, [{ systemd: [`${TIME} = 60`, 'comment'], procps: [`${TIME} = 60`], busybox: [`${TIME} = 60`] }]],
    [
      'a backslash at the end of a line',
      `# note \\\n${TIME} = 60\n`,
      [{ systemd: ['comment', `${TIME} = 60`], procps: ['comment', `${TIME} = 60`], busybox: ['comment'] }],
    ],
    [
      'a value that goes on',
      `${TIME} = 6\\\n0\n`,
      [{ systemd: [`${TIME} = 6\\`, 'malformed: no-equals-sign'], procps: [`${TIME} = 6\\`, 'malformed: no-equals-sign'], busybox: [`${TIME} = 60`] }],
    ],
    [
      'form feeds',
      `\f${TIME} = 60\f\n`,
      [{ systemd: [`\f${TIME} = 60\f`], procps: [`${TIME} = 60`], busybox: [`${TIME} = 60`] }],
    ],
    [
      'two minus signs',
      `--${TIME} = 60\n`,
      [{ systemd: [`--${TIME} = 60`], procps: [`-${TIME} = 60`], busybox: [`--${TIME} = 60`] }],
    ],
    ['an exclusion', `-${TIME}\n`, [{ systemd: [`exclude ${TIME}`], procps: [`exclude ${TIME}`], busybox: ['malformed: no-equals-sign'] }]],
  ])('%s', (_, content, [expected]) => {
    expect(Object.fromEntries(LOADERS.map((loader) => [loader, outline(parse(content, loader))]))).toEqual(expected)
  })

  test('systemd gives up at a line of 1 MiB', () => {
    const content = `${TIME} = 60\n#${'x'.repeat(2 ** 20)}\n${TIME} = 70\n`
    expect(outline(parse(content))).toEqual([`${TIME} = 60`, 'malformed: too-long'])
    expect(outline(parse(content, 'procps'))).toEqual([`${TIME} = 60`, 'comment', `${TIME} = 70`])
  })
})

describe('spans', () => {
  test('key and value without the blanks around them, the node with its line end', () => {
    const text = `# x\n  ${TIME}  =  60  \nx`
    const [assignment] = parse(text).assignments
    const cut = (span: { start: number; end: number } | undefined): string | undefined => span && text.slice(span.start, span.end)
    expect([cut(assignment), cut(assignment?.content), cut(assignment?.key), cut(assignment?.value)]).toEqual([
      `  ${TIME}  =  60  \n`,
      `${TIME}  =  60`,
      TIME,
      '60',
    ])
  })

  test('an empty value has its place behind the equals sign', () => {
    const [assignment] = parse(`${TIME} = \n`).assignments
    expect(assignment?.value).toEqual({ start: TIME.length + 2, end: TIME.length + 2, raw: '' })
  })
})

describe('targets', () => {
  const reads = (content: string | Uint8Array): unknown => parse(content).assignments.map(({ targets }) => targets.map(({ parameter, read }) => [parameter, read.type === 'number' ? read.value : read.type]))

  test('one parameter, several for a glob, none for other families', () => {
    expect(reads('net.ipv4.tcp_keepalive_* = 60\nnet.ipv4.tcp_fin_timeout=30\nvm.swappiness=1\n')).toEqual([
      [
        ['time', 60],
        ['intvl', 60],
        ['probes', 60],
      ],
      [['finTimeout', 30]],
    ])
  })

  test('each parameter has its own range', () => {
    expect(reads('net.ipv4.tcp_keepalive_* = 300\n')).toEqual([
      [
        ['time', 300],
        ['intvl', 300],
        ['probes', 'refused'],
      ],
    ])
  })

  test('a Latin-1 no-break space before the number is skipped by the kernel, one in UTF-8 is not', () => {
    expect(reads(Buffer.from(`${TIME} = \xa060\n`, 'latin1'))).toEqual([[['time', 60]]])
    expect(reads(`${TIME} = \xa060\n`)).toEqual([[['time', 'refused']]])
  })

  test('the first line behind a byte order mark is lost', () => {
    expect(reads(`\ufeff${TIME} = 60\n${TIME} = 70\n`)).toEqual([[['time', 70]]])
  })
})

test('any bytes: nothing is thrown, and the nodes, joined, are the file', () => {
  fc.assert(
    fc.property(anyBytes, fc.constantFrom(...LOADERS), (bytes, loader) => {
      const source = decode(bytes)
      const { nodes, ...document } = parseSysctl('any', source, loader)
      const text = nodes.map(({ start, end }) => source.text.slice(start, end)).join('')
      expect(Buffer.from(encode({ ...document, text }))).toEqual(Buffer.from(bytes))
      for (const node of nodes) {
        const parts = node.type === 'assignment' ? [node.content, node.key, node.value] : [node.content]
        for (const { start, end } of parts) expect(node.start <= start && start <= end && end <= node.end).toBe(true)
      }
    }),
    { numRuns: 10_000 },
  )
})

describe('an unremarkable file', () => {
  test.each([
    ['other families', '# a\n\n  vm.swappiness = 1\n\tkernel.core_pattern = |/x a=b\nnet.core.somaxconn=1', true],
    ['an empty file', '', true],
    ['a known parameter', `vm.swappiness = 1\n${TIME} = 60\n`, false],
    ['a misspelt one', 'net.ipv4.tpc_keepalive_tiem = 60\n', false],
    ['a line without an equals sign', 'vm.swappiness 1\n', false],
    ['a glob', 'net.*.x = 1\n', false],
    ['an exclusion', '-vm.swappiness\n', false],
    ['no key', '  = 1\n', false],
    ['a template', '{{ x }}\nvm.swappiness = 1\n', false],
    ['CRLF', 'vm.swappiness = 1\r\n', false],
    ['a byte order mark', '\ufeffvm.swappiness = 1\n', false],
  ])('%s: %s', (_, content, expected) => {
    expect(parse(content).unremarkable).toBe(expected)
  })

  test('has nothing but blank lines, comments and assignments of other families, under every loader', () => {
    fc.assert(
      fc.property(fc.oneof(anyBytes, plainText), fc.constantFrom(...LOADERS), (bytes, loader) => {
        const { unremarkable, nodes, assignments } = parse(bytes, loader)
        if (!unremarkable) return
        expect(assignments).toEqual([])
        for (const node of nodes) {
          expect(['blank', 'comment', 'assignment']).toContain(node.type)
          if (node.type === 'assignment') expect([node.targets, likelyParameter(node.key.written)]).toEqual([[], undefined])
        }
      }),
      { numRuns: 5000 },
    )
  })
})

test('the time is linear in the size of the file', () => {
  const hard = ['{% x\n', '%{ ', '((', '__a', '{% if x %}\n', '=', '{', '{{', '{% ', '\\\n', '"', '@a', '$a', '\r', '-', '<% do |']
  for (const piece of hard) {
    const text = piece.repeat(2 ** 20 / piece.length)
    for (const loader of LOADERS) expect(parse(text, loader).nodes.at(-1)?.end).toBe(text.length)
  }
})
