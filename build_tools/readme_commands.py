"""Print the shell commands of the README, so that they can be run as they stand.

    python build_tools/readme_commands.py [README.md] | bash -e

The commands are the blocks fenced as ```sh.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Print every command."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "README.md"
    blocks = re.findall(r"^```sh\n(.*?)^```$", path.read_text(encoding="utf-8"), re.M | re.S)
    if not blocks:
        print("no ```sh block in %s" % path, file=sys.stderr)
        return 1
    print("".join(blocks), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
