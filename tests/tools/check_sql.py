#!/usr/bin/env python3
"""Parses SQL files: check_sql.py DIALECT FILE...

PostgreSQL is parsed by the server's own grammar (pglast), MySQL and MariaDB by sqlglot's. Prints `file:line:column:
message` for each file that is not valid and exits with 1 when there is one.
"""
import sys


def postgresql(text):
    from pglast.parser import ParseError, parse_sql

    try:
        parse_sql(text)
    except ParseError as error:
        message, location = error.args[0], error.args[1] if len(error.args) > 1 else 0
        return message, location or 0
    return None


def mysql(text):
    import logging

    import sqlglot
    from sqlglot.errors import SqlglotError

    logging.disable(logging.WARNING)
    try:
        sqlglot.parse(text, read="mysql")
    except SqlglotError as error:
        details = getattr(error, "errors", None) or [{}]
        line, column = details[0].get("line") or 1, details[0].get("col") or 1
        offset = sum(len(before) + 1 for before in text.split("\n")[: line - 1]) + column - 1
        return details[0].get("description") or str(error).splitlines()[0], offset
    return None


def main():
    parse = {"postgresql": postgresql, "mysql": mysql}[sys.argv[1]]
    failed = False
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        fault = parse(text)
        if fault:
            failed = True
            message, offset = fault
            before = text[:offset]
            column = len(before.rsplit("\n", 1)[-1].encode()) + 1
            print(f"{path}:{before.count(chr(10)) + 1}:{column}: {message}")
    sys.exit(failed)


main()
