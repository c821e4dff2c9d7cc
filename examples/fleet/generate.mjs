// Keepalive of three groups of hosts, generated from code. Writes hosts/<group>/etc/sysctl.d/60-keepalive.conf;
// with --check it writes nothing and exits 1 where a file is not what it would write.
import { defineModel, lint, parse, renderOutputs, resolve } from 'keepalint'
import { changedFiles, writeFiles } from 'keepalint/node'

/** What all groups have in common. */
const common = { retransmission: { retries2: 7 }, requirements: { detectWithin: '3m', surviveOutage: '20s' } }

const groups = {
  // Behind an AWS Network Load Balancer.
  web: { ...common, keepalive: { time: 60, intvl: 10, probes: 6 }, middleboxes: ['aws-nlb-tcp'] },
  // Replicas in another region, across an Azure Load Balancer that is set to 15 minutes and a firewall of ours.
  database: {
    ...common,
    keepalive: { time: '90s', intvl: 10, probes: 6 },
    middleboxes: [{ use: 'azure-lb-rule', idleTimeout: '15m' }, { name: 'office-firewall', idleTimeout: '30m' }],
  },
  // Thousands of idle connections each, so that every probe counts.
  worker: {
    retransmission: { retries2: 8 },
    keepalive: { time: 180, intvl: 15, probes: 4 },
    middleboxes: ['aws-nat-gateway'],
    requirements: { detectWithin: '5m', connections: 200_000, maxProbesPerSecond: 1500 },
  },
}

const models = Object.entries(groups).map(([name, group]) =>
  defineModel({ ...group, outputs: [{ format: 'sysctl', path: `hosts/${name}/etc/sysctl.d/60-keepalive.conf` }] }),
)

const outputs = models.flatMap((model) => renderOutputs(model, 'generate.mjs').map((output) => ({ model, ...output })))

for (const { model, path, text } of outputs) {
  for (const { ruleId, message } of lint(resolve([parse(text, { path })]), { model })) {
    console.error(`${path}: ${message} (${ruleId})`)
    process.exitCode = 1
  }
}

const here = import.meta.dirname
if (process.argv.includes('--check')) {
  for (const path of changedFiles(here, outputs)) {
    console.error(`${path} is not what generate.mjs makes; run it without --check`)
    process.exitCode = 1
  }
} else {
  for (const path of writeFiles(here, outputs)) console.log(`${path}: written`)
}
