"""Best of five: seconds that markdown-it-py takes to turn the named pages into tokens, files read from disk."""

import sys
import time

from markdown_it import MarkdownIt


def seconds(paths):
    parser = MarkdownIt("commonmark").enable("table")
    start = time.perf_counter()
    for path in paths:
        with open(path, encoding="utf-8") as page:
            parser.parse(page.read())
    return time.perf_counter() - start


print(min(seconds(sys.argv[1:]) for _ in range(5)))
