# Sets each option on a TCP socket of its own, as an application does, and prints what came of it.
# In: [{ option, value, sysctl }]; a sysctl, a file below /proc/sys, is written first and has to be in a network
# namespace that nobody else uses. Out: [{ before, error, after }]: what getsockopt says before and after, and the
# name of the error, or null.
import errno, json, socket, sys

results = []
for case in json.load(sys.stdin):
    if case.get("sysctl"):
        with open(case["sysctl"], "w") as file:
            file.write(f"{case['value']}\n")
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp:
        option = getattr(socket, case["option"])
        before, error = tcp.getsockopt(socket.IPPROTO_TCP, option), None
        try:
            tcp.setsockopt(socket.IPPROTO_TCP, option, case["value"])
        except OSError as refusal:
            error = errno.errorcode[refusal.errno]
        results.append({"before": before, "error": error, "after": tcp.getsockopt(socket.IPPROTO_TCP, option)})
json.dump(results, sys.stdout)
