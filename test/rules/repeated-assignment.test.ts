import { expect, test } from 'vitest'
import rule from '../../rules/repeated-assignment.ts'
import { lintFiles, messages, places } from '../helpers/rule.ts'
import { load, trio } from '../helpers/sysctl.ts'

const TIME = 'net.ipv4.tcp_keepalive_time'

test.each([
  ['a pasted block', trio(60, 10, 6) + trio(60, 10, 6), ['4:1 net.ipv4.tcp_keepalive_time', '5:1 net.ipv4.tcp_keepalive_intvl', '6:1 net.ipv4.tcp_keepalive_probes']],
  ['another spelling', `${TIME} = 60\nnet/ipv4/tcp_keepalive_time=0x3c\n`, ['2:1 net/ipv4/tcp_keepalive_time']],
  ['the same refused text', `${TIME} = 60s\n${TIME} = 60s\n`, ['2:1 net.ipv4.tcp_keepalive_time']],
])('%s', (_, content, expected) => {
  expect(places(rule, content)).toEqual(expected)
})

test.each([
  ['each key once', trio(60, 10, 6)],
  ['different values', `${TIME} = 60\n${TIME} = 70\n`],
  ['back again after another value', `${TIME} = 60\n${TIME} = 70\n${TIME} = 60\n`],
  ['a template', `{% if a %}\n${TIME} = 60\n{% else %}\n${TIME} = 60\n{% endif %}\n`],
  ['Mustache and Handlebars', `{{#a}}\n${TIME} = 60\n{{/a}}\n{{^a}}{{/* else */}}\n${TIME} = 60\n{{/a}}\n`],
  ['a comment', `${TIME} = 60\n# ${TIME} = 60\n`],
  ['other families', 'vm.swappiness = 1\nvm.swappiness = 1\n'],
])('silent: %s', (_, content) => {
  expect(places(rule, content)).toEqual([])
})

test('names the line of the other one', () => {
  expect(messages(rule, `# x\n${TIME} = 60\n${TIME} = 60\n`)).toEqual([
    'tcp_keepalive_time is set to the same value in line 2 already: whoever changes one of the two will miss the other; remove one of the two',
  ])
})

test('the fix leaves the line out, and the values as they were', () => {
  const content = `${trio(60, 10, 6)}# again\n${TIME} = 60\nvm.swappiness = 1\n`
  const [diagnostic] = lintFiles([rule], [content])
  const { start, end, text } = diagnostic!.fix!
  const fixed = content.slice(0, start) + text + content.slice(end)
  expect(fixed).toBe(`${trio(60, 10, 6)}# again\nvm.swappiness = 1\n`)
  expect(load('systemd', fixed).effective.time.value).toBe(60)
})

test.each([
  ['an exclusion in between', `${TIME} = 60\n-${TIME}\n${TIME} = 60\n`],
  ['a line that busybox joins to the next', `${TIME} = 60\n# x \\\n${TIME} = 60\n`],
  ['a line in between that a template may leave in', `${TIME} = 60\n{% if x %}\n${TIME} = 70\n{% endif %}\n${TIME} = 60\n`],
  ['a value in between that a template decides', `${TIME} = 60\n${TIME} = {{ x }}\n${TIME} = 60\n`],
  ['a key in between that a template decides', `${TIME} = 60\nnet.ipv4.{{ x }} = 70\n${TIME} = 60\n`],
  ['lines in between that a template puts there', `${TIME} = 60\n{{ x }}\n${TIME} = 60\n`],
  ['a minus sign on one of them', `${TIME} = 60\n-${TIME} = 60\n`],
])('no fix: %s', (_, content) => {
  expect(lintFiles([rule], [content]).map(({ fix }) => fix)).toEqual([undefined])
})
