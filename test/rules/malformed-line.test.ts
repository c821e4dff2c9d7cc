import { expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import rule from '../../rules/malformed-line.ts'
import { lintFiles, messages, places } from '../helpers/rule.ts'
import { trio } from '../helpers/sysctl.ts'

test.each([
  ['an assignment without an equals sign', 'net.ipv4.tcp_keepalive_time 600\n', ['1:1 net.ipv4.tcp_keepalive_time 600']],
  ['YAML', 'net.ipv4.tcp_keepalive_time: 600\n', ['1:1 net.ipv4.tcp_keepalive_time: 600']],
  ['prose', `${trio(60, 10, 6)}\n  recommended values  \n`, ['5:3 recommended values']],
  ['comments of other languages', '// a\n* b\n', ['1:1 // a\n* b']],
  ['the header of a section, once', '[main]\nvm.swappiness=1\n[sysctl]\n', ['1:1 [main]']],
  ['prose of several lines in one piece', 'a\n\nb\nvm.swappiness=1\nc\n', ['1:1 a\n\nb', '5:1 c']],
  ['a lost assignment in the midst of prose', 'a\nnet.ipv4.tcp_keepalive_time 600\nb\nc\n', ['1:1 a', '2:1 net.ipv4.tcp_keepalive_time 600', '3:1 b\nc']],
  ['no key', ' = 60\n', ['1:2 = 60']],
  ['a tag that nothing closes', '{% if x\n{{ y\n', ['1:1 {% if x\n{{ y']],
  ['a lost colour code is no binary file', '\x1b[31mred\n', ['1:1 \x1b[31mred']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['a good file', trio(60, 10, 6)],
  ['comments and blank lines', '# a\n; b\n\n \t\n'],
  ['an exclusion', '-net.ipv4.tcp_keepalive_time\n'],
  ['keys of other families', 'kernel.core_pattern = |/usr/bin/core %p\nvm.swappiness=1\n'],
  ['CRLF', '# a\r\n\r\nvm.swappiness=1\r\n'],
  ['Jinja', '{{ ansible_managed | comment }}\n{% if x %}\n{# note #}\nvm.swappiness = {{ y }}\n{% endif %}\n'],
  ['Jinja over two lines', '{% for key in\n   keys %}\n{{ key }} = 1\n{% endfor %}\n'],
  ['ERB', '<% if @x -%>\nvm.swappiness = <%= @y %>\n<% end -%>\n'],
  ['EPP', '<%- | Integer $x,\n      Integer $y\n| -%>\nvm.swappiness = <%= $x %>\n'],
  ['Mustache', '{{#custom}}{{{custom}}}\n{{/custom}}vm.swappiness = {{{y}}}\n'],
  ['Terraform', '%{ for k, v in x ~}\n${k} = ${v}\n%{ endfor ~}\n%{~ if y == "z" }\nvm.swappiness = 1\n%{ else }\n%{ endif }\n'],
  ['Go', '{{- range .Values }}\n{{ .key }} = {{ .value }}\n{{- end }}\n'],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('says what was lost', () => {
  expect(messages(rule, 'net.ipv4.tcp_keepalive_time: 600\nsome prose\n')).toEqual([
    'this line has no equals sign, so tcp_keepalive_time is not set; write net.ipv4.tcp_keepalive_time = 600',
    'this line has no equals sign, so it sets nothing; if it is a comment, begin it with #',
  ])
})

test('says once what a whole paragraph needs', () => {
  expect(messages(rule, 'vm.swappiness\n0 to 100, 60 by default\n\n[sysctl]\n')).toEqual([
    'these 2 lines have no equals sign, so they set nothing; if they are comments, begin each with #',
    'sysctl files have no sections, so this line sets nothing; if this is a profile of TuneD or saptune, no loader of sysctl files reads it',
  ])
})

test('a line that was appended to one without a line end', () => {
  const content = '# x\nvm.swappiness = 10net.ipv4.tcp_keepalive_time = 60\n'
  expect(places(rule, content)).toEqual(['2:19 net.ipv4.tcp_keepalive_time'])
  expect(messages(rule, content)).toEqual(['a line break is missing before net.ipv4.tcp_keepalive_time: it stands in the value of vm.swappiness, and tcp_keepalive_time is not set; begin a new line there'])
  expect(places(rule, 'kernel.domainname = net.ipv4.tcp_keepalive_time\nvm.swappiness = 10net.core.somaxconn = 1\n')).toEqual([])
})

test.each([
  ['a conflict', `<<<<<<< HEAD\n${trio(60, 10, 6)}=======\n${trio(90, 10, 6)}>>>>>>> theirs\n`, ['this is the mark of a conflict that a merge left behind: what stands on both sides is loaded, the last wins; decide, and remove the marks']],
  ['an underlined title', 'Title\n=======\n', [expect.stringMatching('no equals sign'), expect.stringMatching('no key before')]],
  ['a line that looks empty', '\u00a0\n', ['this line begins with U+00A0 (a no-break space), which is no blank to a loader: it is neither empty nor a comment; delete that character']],
  ['what looks like a comment', '# a\n\ufeff# b\n\u3000# c\n', [expect.stringMatching('begins with U\\+FEFF'), expect.stringMatching('begins with U\\+3000')]],
  ['a full-width equals sign', 'net.ipv4.tcp_keepalive_time＝60\n', ['this line has no equals sign, so tcp_keepalive_time is not set; write net.ipv4.tcp_keepalive_time = 60']],
])('says what %s is', (_, content, expected) => {
  expect(messages(rule, content)).toEqual(expected)
})

test('what sysctl -a says of keys that it may not read is no line of a dump', () => {
  const complaint = "sysctl: permission denied on key 'fs.protected_fifos'\n"
  const dump = `kernel.ostype = Linux\nkernel.osrelease = 6.1.0\n${Array.from({ length: 300 }, (_, i) => `kernel.key${i} = 1\n`).join('')}`
  expect(messages(rule, dump + complaint)).toEqual([])
  expect(places(rule, `${dump}what is this\n`)).toEqual(['303:1 what is this'])
  expect(places(rule, complaint)).toEqual([`1:1 ${complaint.trimEnd()}`])
})

test('a binary file is one finding', () => {
  const binary = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256))
  expect(messages(rule, binary)).toEqual(['this is no text file, it holds control characters and NUL bytes: is it meant to be linted?'])
})

test.each([
  ['with a byte order mark', `\ufeff${trio(60, 10, 6)}`],
  ['without one', trio(60, 10, 6)],
  ['with a mark and Chinese', '\ufeff# 秒\n'],
])('UTF-16 %s is one finding', (_, content) => {
  expect(messages(rule, Buffer.from(content, 'utf16le'))).toEqual(['this file is UTF-16, of which no loader reads anything; save it as UTF-8 without a byte order mark'])
})

test('a line of 1 MiB ends the file under systemd', () => {
  expect(messages(rule, `#${'x'.repeat(2 ** 20)}\n`)).toEqual(['systemd-sysctl gives up at a line of 1 MiB: this line and all after it are lost'])
  expect(messages(rule, `#${'x'.repeat(2 ** 20)}\n`, { loader: 'procps' })).toEqual([])
})

test('lines of equals signs take no time, many as they are', () => {
  expect(places(rule, '=======\n'.repeat(200_000))).toHaveLength(200_000)
})

test('another assignment behind a value is a lost one, not a comment', () => {
  const line = 'net.ipv4.tcp_keepalive_time = 60 net.ipv4.tcp_keepalive_intvl = 10\n'
  expect(messages(rule, line)).toEqual(['a line break is missing before net.ipv4.tcp_keepalive_intvl: it stands in the value of net.ipv4.tcp_keepalive_time, and tcp_keepalive_intvl is not set; begin a new line there'])
  expect(lintFiles(RULES, [line]).map(({ ruleId }) => ruleId)).not.toContain('trailing-comment')
  expect(messages(rule, line.replace('60 net', '60 # net'))).toEqual([])
})
