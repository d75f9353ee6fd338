#!/usr/bin/env python3
"""Gives packages to Anki's own importer: check_anki.py ASKBOOK BOOK...

Each book is exported and imported into a fresh collection. A card is learned, an answer changed, a question renamed, and
the package imported again: the notes must follow the book, and what was learned must stay.
"""
import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

MARK = "A sentence that was added."


def export(askbook, book, out, date):
    subprocess.run(
        [askbook, "export", "anki", "--quiet", "--book", book, "--out", out, "--date", str(int(date.timestamp()))],
        check=True,
    )


def imported(collection, package):
    """Imports with the choices that Anki's dialog offers first."""
    options = ImportAnkiPackageOptions(merge_notetypes=False, with_scheduling=False, with_deck_configs=False)
    request = ImportAnkiPackageRequest(package_path=str(package), options=options)
    return collection.import_anki_package(request).log


def question_files(book):
    """Files of answered questions by id, without those that no list has."""

    def is_card(file):
        if file.name == "_index.md" or file.parent.name.startswith("_"):
            return False
        _, front_matter, answer = file.read_text().split("+++", 2)
        return answer.strip() and not re.search(r'(?m)^status = "(draft|unlisted|deprecated)"$', front_matter)

    return {file.stem: file for file in sorted((book / "content").glob("*/*.md")) if is_card(file)}


def check_cards(collection, ids):
    """Every note has one card that shows it, in a deck of its own topic."""
    notes = [collection.get_note(note) for note in collection.find_notes("")]
    assert {note["Id"] for note in notes} == set(ids), "other questions than the book has"
    for note in notes:
        (card,) = note.cards()
        assert note["Question"] in card.question(), note["Id"]
        assert not note["Answer"] or note["Answer"] not in card.question(), note["Id"]
        assert note["Answer"] in card.answer() and note["Short answer"] in card.answer(), note["Id"]
        deck = collection.decks.name(card.did)
        assert "::" in deck, deck
        assert "topic::" in " ".join(note.tags), note.tags
    assert not collection.media.check().missing, "a picture is missing"
    assert collection.db.scalar("pragma integrity_check") == "ok"


def check_book(askbook, source, folder):
    book = folder / "book"
    shutil.copytree(source, book, ignore=lambda _, names: [name for name in names if name in ("target", ".git", "public")])
    files = question_files(book)
    collection = Collection(str(folder / "collection.anki2"))
    now = datetime.datetime.now()

    first = folder / "first.apkg"
    export(askbook, book, first, now - datetime.timedelta(days=2))
    log = imported(collection, first)
    assert (len(log.new), len(log.updated), len(log.conflicting)) == (len(files), 0, 0), log
    check_cards(collection, files)
    log = imported(collection, first)
    assert (len(log.new), len(log.updated), len(log.duplicate)) == (0, 0, len(files)), "the same package changes something"

    # New cards come in the book's order.
    positions = collection.db.list("select due from cards order by nid")
    assert len(set(positions)) == len(positions), positions

    changed, renamed = sorted(files)[0], sorted(files)[-1]
    cards = {}
    for question in {changed, renamed}:
        (card,) = collection.find_cards(f"Id:{question}")
        deck = collection.get_card(card).did
        collection.decks.select(deck)
        learned = collection.get_card(card)
        learned.start_timer()
        states = collection._backend.get_scheduling_states(card)
        answer = collection.sched.build_answer(card=learned, states=states, rating=3)
        collection.sched.answer_card(answer)
        cards[question] = card
    before = {question: collection.db.all("select * from cards where id = ?", card) for question, card in cards.items()}
    reviews = collection.db.all("select * from revlog")
    assert len(reviews) == len(cards), reviews

    files[changed].write_text(files[changed].read_text() + f"\n\n{MARK}\n")
    if renamed != changed:
        text = files[renamed].read_text()
        aliases = re.search(r"(?m)^aliases = \[(.*)\]$", text)
        if aliases:
            text = text.replace(aliases.group(), f'aliases = [{aliases.group(1)}, "{renamed}"]')
        else:
            text = re.sub(r"(?m)^(question = .*)$", rf'\1\naliases = ["{renamed}"]', text, count=1)
        files[renamed].unlink()
        files[renamed].with_name("its-new-name.md").write_text(text)
    second = folder / "second.apkg"
    export(askbook, book, second, now)
    log = imported(collection, second)
    assert (len(log.new), len(log.conflicting)) == (0, 0), "questions were taken for new ones"
    assert len(log.updated) == len(files), "notes were not updated"
    is_renamed = renamed != changed
    check_cards(collection, set(files) - {renamed} | {"its-new-name"} if is_renamed else files)
    ours = [model.name for model in collection.models.all_names_and_ids() if "askbook" in model.name]
    assert len(ours) == 1, ours
    (note,) = collection.find_notes(f"Id:{changed}")
    assert MARK in collection.get_note(note)["Answer"] + collection.get_note(note)["Short answer"]
    for question, card in cards.items():
        after = collection.db.all("select * from cards where id = ?", card)
        assert after == before[question], f"what was learned of {question} is lost"
    assert collection.db.all("select * from revlog") == reviews, "the log of reviews is lost"
    if renamed != changed:
        assert collection.get_card(cards[renamed]).note()["Id"] == "its-new-name"
    collection.close()
    print(f"{source}: {len(files)} notes, imported twice, learned cards kept")


def main():
    askbook, *books = sys.argv[1:]
    for book in books:
        with tempfile.TemporaryDirectory() as folder:
            check_book(pathlib.Path(askbook).resolve(), pathlib.Path(book), pathlib.Path(folder))


if __name__ == "__main__":
    main()
