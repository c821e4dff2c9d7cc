/** Of package.json, held equal by a test: reading that file would cost every run. */
export const VERSION = '0.1.0'
