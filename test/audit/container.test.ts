import { expect, test } from 'vitest'
import { containerIn } from '../../src/audit/container.ts'

const ID = '3f4e5d6c7b8a'.padEnd(64, '0123456789abcdef')

test.each([
  [`0::/system.slice/docker-${ID}.scope\n`, 'docker 3f4e5d6c7b8a'],
  [`12:pids:/docker/${ID}\n1:name=systemd:/docker/${ID}\n`, 'docker 3f4e5d6c7b8a'],
  [`0::/machine.slice/libpod-${ID}.scope/container\n`, 'podman 3f4e5d6c7b8a'],
  [`0::/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod1.slice/cri-containerd-${ID}.scope\n`, 'containerd 3f4e5d6c7b8a'],
  [`0::/kubepods.slice/kubepods-pod1.slice/crio-${ID}.scope\n`, 'cri-o 3f4e5d6c7b8a'],
  [`4:memory:/kubepods/besteffort/pod1-2/${ID}\n`, 'pod 3f4e5d6c7b8a'],
  ['0::/lxc.payload.web/init.scope\n', 'lxc web'],
  ['3:cpu:/lxc/web\n', 'lxc web'],
  ['0::/machine.slice/systemd-nspawn@web.service/payload\n', 'nspawn web'],
  ['0::/machine.slice/machine-qemu\\x2d1\\x2dweb.scope\n', 'machine qemu\\x2d1\\x2dweb'],
  ['0::/user.slice/user-1000.slice/session-2.scope\n', null],
  [`0::/machine.slice/libpod-conmon-${ID}.scope\n`, null],
  ['0::/\n', null],
  ['', null],
  ['noise', null],
])('%s', (cgroup, name) => {
  expect(containerIn(cgroup)).toBe(name)
})
