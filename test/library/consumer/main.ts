// A user's program: every step of the library, typed. Compiled and run by ../package.test.ts in a project of its own.
import {
  accountFor,
  bindingMiddlebox,
  catalogueEntry,
  defineModel,
  detection,
  intentOf,
  lint,
  loaderExit,
  loadOrder,
  ModelError,
  modelScope,
  parse,
  PARAMETERS,
  pathVerdict,
  positionOf,
  readModel,
  render,
  renderOutputs,
  resolve,
  type Diagnostic,
  type Model,
  type ModelDefinition,
} from 'keepalint'
import { changedFiles, findModel, lintFiles, readModelFile, resolveFiles, resolveHost, writeFiles } from 'keepalint/node'

function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Error(`got ${a}, expected ${b}`)
}

const definition: ModelDefinition = {
  keepalive: { time: '1m', intvl: 10, probes: 6 },
  middleboxes: ['aws-nlb-tcp', { use: 'azure-lb-rule', idleTimeout: '15m' }, { name: 'own', idleTimeout: 1800 }],
  outputs: [{ format: 'sysctl', path: 'etc/sysctl.d/60-keepalive.conf' }],
  rules: { 'no-loss-margin': 'off' },
}
const model: Model = defineModel(definition)
equal(model.keepalive, { time: 60, intvl: 10, probes: 6 })

// @ts-expect-error -- no such middlebox
const wrong: ModelDefinition = { middleboxes: ['aws-nlb-tpc'] }
try {
  defineModel(wrong)
  throw new Error('a wrong model was taken')
} catch (error) {
  if (!(error instanceof ModelError)) throw error
  equal(error.faults, [{ where: 'middleboxes[0]', message: 'there is no middlebox aws-nlb-tpc in the catalogue; did you mean aws-nlb-tcp?' }])
}

const order = loadOrder(['etc/sysctl.d/90-b.conf', 'usr/lib/sysctl.d/10-a.conf', 'etc/sysctl.d/10-a.conf', 'etc/motd'])
equal(order, ['etc/sysctl.d/10-a.conf', 'etc/sysctl.d/90-b.conf'])
const scope = resolve([parse(`${PARAMETERS.time.key} = 7200\n`, { path: order[0]! }), parse(new Uint8Array([0x23, 0x0a]), { path: order[1]! })])
const found: Diagnostic[] = lint(scope, { model, rules: { 'incomplete-trio': 'off' } })
equal(found.map(({ ruleId, document, at }) => [ruleId, document.path, positionOf(document, at.start)]), [
  ['first-probe-too-late', 'etc/sysctl.d/10-a.conf', { line: 1, column: 31 }],
  ['detection-outlasts-middlebox', 'etc/sysctl.d/10-a.conf', { line: 1, column: 31 }],
])

// @ts-expect-error -- no such rule
lint(scope, { rules: { 'incomplete-tro': 'off' } })

const account = accountFor('named', 'systemd', [parse(`${PARAMETERS.time.key} = 60\n${PARAMETERS.time.key} = 60s\n`)])
equal([account.scope.effective.time.value, account.losses.map(({ reason }) => reason), loaderExit(account)], [7200, ['duplicate', 'refused'], 1])

const trio = { time: 60, intvl: 10, probes: 6 }
equal([detection(trio), bindingMiddlebox(intentOf(model).middleboxes)?.name, pathVerdict(trio, catalogueEntry('aws-nlb-tcp')?.idleTimeout ?? 0, 1)], [120, 'aws-nlb-tcp', 'kept'])

const yaml = 'version: 1\nkeepalive: { time: 400, intvl: 10, probes: 6 }\nmiddleboxes: [aws-nlb-tcp]\n'
const read = readModel(new TextEncoder().encode(yaml))
if ('faults' in read) throw new Error('no model')
equal(lint(modelScope('keepalive.yaml', read), { model: read.model }).map(({ ruleId }) => ruleId), ['first-probe-too-late', 'detection-outlasts-middlebox'])
equal(render(read.model, 'sysctl').endsWith('net.ipv4.tcp_keepalive_probes = 6\n'), true)

const directory = 'out'
const files = renderOutputs(model, 'main.ts')
equal(changedFiles(directory, files), ['etc/sysctl.d/60-keepalive.conf'])
equal(writeFiles(directory, files), ['etc/sysctl.d/60-keepalive.conf'])
equal([writeFiles(directory, files), changedFiles(directory, files)], [[], []])
const { results, problems } = await lintFiles([directory], { rules: { 'first-probe-late-for-common-middleboxes': 'off' } })
equal([results.map((each) => [each.path, each.diagnostics.length]), problems], [[['out/etc/sysctl.d/60-keepalive.conf', 0]], []])

const host = resolveHost(directory)
equal([host.scope.effective.time.value, host.losses, host.complaints, host.problems], [60, [], [], []])
equal(resolveFiles(['none.conf'], { loader: 'procps' }).problems.map(({ message }) => message), ['no such file or directory'])
equal((await lintFiles([], { cwd: directory })).results.length, 1)
equal((await lintFiles([], { root: directory })).results.length, 1)

writeFiles('.', [{ path: 'keepalive.yaml', text: yaml }])
equal(findModel(directory)?.endsWith('/keepalive.yaml'), true)
const loaded = readModelFile('keepalive.yaml')
equal('problems' in loaded ? loaded.problems : loaded.model.keepalive.time, 400)
let refused = ''
try {
  writeFiles(directory, [{ path: '../escaped', text: '' }])
} catch (error) {
  refused = String(error)
}
equal(refused.startsWith('Error: ../escaped: lies outside of '), true)
