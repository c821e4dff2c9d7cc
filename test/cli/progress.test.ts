import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { progressOn } from '../../src/cli/progress.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('on a terminal one line that changes every second, and is gone in the end', () => {
  let written = ''
  const progress = progressOn({ isTTY: true, columns: 12, write: (text: string) => (written += text) })
  progress.count('3 connections')
  vi.advanceTimersByTime(1000)
  progress.count('done')
  vi.advanceTimersByTime(2000)
  progress.end()
  vi.advanceTimersByTime(2000)
  expect(written.split('\r\u001b[K')).toEqual(['', '3 connection', '3 connection', 'done: 0 s', 'done: 1 s', 'done: 2 s', ''])
})

test('elsewhere a sign of life after every five minutes', () => {
  let written = ''
  const progress = progressOn({ write: (text: string) => (written += text) })
  progress.say('nothing')
  progress.count('3 connections')
  vi.advanceTimersByTime(601_000)
  progress.end()
  vi.advanceTimersByTime(601_000)
  expect(written).toBe('keepalint: 3 connections: 300 s\nkeepalint: 3 connections: 600 s\n')
})
