import { expect, test } from 'vitest'
import { mayConcern } from '../../src/kernel/misspelling.ts'
import { parameterAt, PARAMETER_IDS, PARAMETERS } from '../../src/kernel/parameters.ts'

test.each(PARAMETER_IDS)('%s: its parts fit together', (id) => {
  const { key, name, default: byDefault, min, max, socket } = PARAMETERS[id]
  expect(key.endsWith(`.${name}`)).toBe(true)
  expect(byDefault).toBeGreaterThanOrEqual(min)
  expect(byDefault).toBeLessThanOrEqual(max)
  expect(socket === null || socket.min <= socket.max).toBe(true)
})

test('a parameter is found by its dotted key and by nothing else', () => {
  expect(PARAMETER_IDS.map((id) => parameterAt(PARAMETERS[id].key))).toEqual(PARAMETER_IDS)
  expect(parameterAt('net/ipv4/tcp_keepalive_time')).toBeUndefined()
  expect(parameterAt('Net.ipv4.tcp_keepalive_time')).toBeUndefined()
})

test('every known key passes the gate that most files do not', () => {
  expect(PARAMETER_IDS.filter((id) => !mayConcern(PARAMETERS[id].key) || !mayConcern(`${PARAMETERS[id].key.replaceAll('.', '/')} = 1`))).toEqual([])
})
