"""Makes a program that shows a difference smaller, by leaving out lines while it still shows it."""

from typing import Callable, List


def _block_end(lines: List[str], start: int) -> int:
    """The line after the statement that begins at `start`, its block included."""
    indent = len(lines[start]) - len(lines[start].lstrip())
    end = start + 1
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip()) > indent:
        end += 1
    return end


def shrink(text: str, still_fails: Callable[[str], bool], attempts: int = 250) -> str:
    """The smallest program found within so many attempts; `text` itself has to fail."""
    lines = text.splitlines()
    progress = True
    while progress and attempts > 0:
        progress = False
        start = len(lines) - 1
        while start >= 0 and attempts > 0:
            start = min(start, len(lines) - 1)
            end = _block_end(lines, start)
            # The whole statement, then its head alone with the block moved out, then `pass`.
            head = lines[start]
            indent = head[: len(head) - len(head.lstrip())]
            candidates = [lines[:start] + lines[end:]]
            if end > start + 1:
                inner = [line[4:] for line in lines[start + 1 : end]]
                candidates.append(lines[:start] + inner + lines[end:])
            elif head.strip() != "pass":
                candidates.append(lines[:start] + [indent + "pass"] + lines[end:])
            for candidate in candidates:
                attempts -= 1
                if candidate and still_fails("\n".join(candidate) + "\n"):
                    lines = candidate
                    progress = True
                    break
            start -= 1
    return "\n".join(lines) + "\n"
