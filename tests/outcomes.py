"""`python -m tests.outcomes`: what every guest program did here, as JSON, fuel included.

Run in processes with different hash seeds by tests/unit/test_determinism.py. What is printed must
be the same in every process.
"""

import json
import sys

from tests.programs import collect_programs


def main() -> None:
    from sandboxed_python.sandbox import Sandbox

    outcomes = {}
    for program in collect_programs("guest"):
        if program.reason_to_skip() is None:
            sandbox = Sandbox(max_time_s=60.0, max_memory_mb=512, max_fuel=10**8)
            result = sandbox.run(program.text, stdin=program.stdin)
            fields = result.status, result.output, result.error, result.fuel_used
            outcomes[program.name] = fields
    json.dump(outcomes, sys.stdout)


if __name__ == "__main__":
    main()
