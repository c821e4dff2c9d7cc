import { expect, test } from 'vitest'
import rule from '../../rules/containers-do-not-inherit.ts'
import { lintFiles, messages, places } from '../helpers/rule.ts'
import { ruleIds, run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const CONTAINERS = { appliesTo: 'containers' } as const

test('values in a file of the host', () => {
  expect(places(rule, trio(60, 10, 6), CONTAINERS)).toEqual(['3:33 6'])
})

test.each([
  ['connections end on the host', trio(60, 10, 6), { appliesTo: 'host' } as const],
  ['nothing said', trio(60, 10, 6), {}],
  ['nothing set', 'vm.swappiness = 1\n', CONTAINERS],
])('silent: %s', (_, content, given) => {
  expect(places(rule, content, given)).toEqual([])
})

test('says what the containers have instead, once a scope', () => {
  expect(messages(rule, trio(60, 10, 6), CONTAINERS)).toEqual([
    'the connections end in containers (appliesTo), and sysctl files of the host reach only its own network namespace: a container with its own starts with the kernel defaults 7200/75/9; set the values there (securityContext.sysctls of a pod, docker run --sysctl)',
  ])
  expect(lintFiles([rule], ['net.ipv4.tcp_keepalive_time = 60\n', 'net.ipv4.tcp_keepalive_intvl = 10\n'], CONTAINERS)).toHaveLength(1)
})

test.each([
  ['nothing: a fragment is printed', '', ['containers-do-not-inherit']],
  ['a sysctl file', 'outputs: [{ format: sysctl, path: x.conf }]\n', ['containers-do-not-inherit']],
  ['nothing that a host loads', 'outputs: [{ format: json, path: x.json }]\n', []],
])('a model that lists %s', async (_, outputs, expected) => {
  const cwd = tree({ 'keepalive.yaml': `version: 1\nkeepalive: { time: 60, intvl: 10, probes: 6 }\nappliesTo: containers\n${outputs}` })
  expect(ruleIds((await run(['lint', '--format', 'json'], { cwd })).stdout)).toEqual(expected)
})
