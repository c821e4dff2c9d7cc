// Imported before a program: says at its end how much memory it took at most, in MB.
process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS / 1024)))
