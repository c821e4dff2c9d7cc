import path from 'node:path'
import type { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import keepalint, { type KeepalintLanguageOptions } from '../../src/eslint/plugin.ts'
import { ESLINTS, eslintIn, findings } from '../helpers/eslint.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

function withOptions(languageOptions: Record<string, unknown>): Linter.Config[] {
  return keepalint.configs.recommended.map((config) => ({ ...config, languageOptions }))
}

describe.each(ESLINTS)('%s takes', (_, Class) => {
  const idsIn = async (cwd: string, options: KeepalintLanguageOptions, file = 'sysctl.conf'): Promise<string[]> => findings(eslintIn(cwd, withOptions(options), Class), file)

  test('middleboxes and requirements, each instead of what the model says', async () => {
    const cwd = tree({ 'sysctl.conf': trio(60, 60, 20), 'keepalive.yaml': 'version: 1\nmiddleboxes: [{ name: x, idleTimeout: 3h }]\nrequirements: { detectWithin: 1h }\n' })
    expect(await idsIn(cwd, {})).toEqual([])
    expect(await idsIn(cwd, { middleboxes: ['aws-nlb-tcp', { name: 'own', idleTimeout: '30m' }] })).toEqual([expect.stringMatching(/detection-outlasts-middlebox$/)])
    expect(await idsIn(cwd, { requirements: { surviveOutage: '1h' } })).toEqual([expect.stringMatching(/outage-kills-connections$/)])
    expect(await idsIn(cwd, { requirements: { detectWithin: '2m' } })).toContainEqual(expect.stringMatching(/detection-too-slow$/))
    expect(await idsIn(cwd, { requirements: { detectWithin: '2m' } }, 'keepalive.yaml')).toEqual([])
    expect(await idsIn(cwd, { appliesTo: 'containers' })).toContainEqual(expect.stringMatching(/containers-do-not-inherit$/))
  })

  test('a loader', async () => {
    const cwd = tree({ 'sysctl.conf': trio(60, 10, 6).replaceAll('\n', '\r') })
    expect(await idsIn(cwd, {})).toEqual([])
    expect(await idsIn(cwd, { loader: 'procps' })).toContainEqual(expect.stringMatching(/invalid-value$/))
  })

  test('a model', async () => {
    const cwd = tree({ 'sysctl.conf': trio(400, 10, 6), 'keepalive.yaml': 'version: 1\nmiddleboxes: []\n', 'of/another.yaml': 'version: 1\nmiddleboxes: [aws-nlb-tcp]\n' })
    expect(await idsIn(cwd, { model: path.join(cwd, 'of/another.yaml') })).toContain('1:31 first-probe-too-late')
    expect(await idsIn(cwd, { model: path.join(cwd, 'none.yaml') })).toEqual([expect.stringMatching(/^1:1 Parsing error: .*none\.yaml: no such file or directory$/)])
  })

  test("a host's root, whose tree is taken literally", async () => {
    const cwd = tree({ 'image/etc/sysctl.conf': 'net.ipv4.tcp_keepalive_probes = 0\n', 'image/etc/sysctl.d/10-a.conf': trio(60, 10, 6) })
    expect(await idsIn(cwd, {}, 'image/etc/sysctl.conf')).toEqual(['1:1 unlinked-sysctl-conf', '1:33 keepalive-defeated'])
    expect(await idsIn(cwd, { root: path.join(cwd, 'image') }, 'image/etc/sysctl.conf')).toEqual(['1:1 unlinked-sysctl-conf'])
  })

  test.each([
    [{ middlebox: ['aws-nlb-tcp'] }, 'there is no option middlebox; did you mean middleboxes?'],
    [{ colour: 'blue' }, 'there is no option colour; expected root, model, middleboxes, requirements, appliesTo, loader'],
    [{ middleboxes: ['aws-nlb-tpc'] }, 'middleboxes[0]: there is no middlebox aws-nlb-tpc in the catalogue; did you mean aws-nlb-tcp?'],
    [{ middleboxes: ['haproxy'] }, 'middleboxes[0]: haproxy has no idle timeout of its own; write { use: haproxy, idleTimeout: 1h } with the one that is configured there'],
    [{ requirements: { detectWithin: 'soon' } }, 'requirements.detectWithin: expected a duration above 0, such as 60, "60s", "5m" or "1h30m", got "soon"'],
    [{ loader: 'openrc' }, 'loader: expected systemd, procps or busybox, got "openrc"'],
    [{ root: 'image' }, 'root needs an absolute path, such as path.join(import.meta.dirname, \'image\'); got "image"'],
    [{ root: '/no/such' }, 'root /no/such: there is no such directory'],
    [{ model: 1 }, "model needs an absolute path, such as path.join(import.meta.dirname, 'keepalive.yaml'); got 1"],
  ])('no %j, and says why', async (options, message) => {
    const error: unknown = await findings(eslintIn('/', withOptions(options), Class), '/sysctl.conf', '').catch((thrown: unknown) => thrown)
    expect(String(error)).toContain(`Key "languageOptions": ${message}`)
  })
})
