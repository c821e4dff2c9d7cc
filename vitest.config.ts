import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // On a busy machine ten thousand files are not removed within the usual ten seconds.
    hookTimeout: 60_000,
    // Many wait: for a kernel's timers, for npm, for other programs.
    maxWorkers: 3,
    // Tests that say so run side by side because they wait, not because they work.
    maxConcurrency: 50,
  },
})
