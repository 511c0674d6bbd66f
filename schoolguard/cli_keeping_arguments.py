"""Arguments of the commands that delete, hand over, and let an administrator back in."""

import argparse
from pathlib import Path


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these commands to the program's."""
    purge = commands.add_parser("purge", help="what is due about pupils: say it, delete it")
    purge.add_argument("--classes", action="store_true", help="for each class")
    purge.add_argument("--days", type=int, metavar="N", help="keep it N days after a month's end")
    purge.add_argument(
        "--leave-words", action="store_true", help="leave pupils' names where texts mention them"
    )
    purge.add_argument("--yes", action="store_true", help="delete it, in the known backups too")

    pupil = commands.add_parser("pupil", help="one pupil's data: find, show, erase")
    works = pupil.add_subparsers(dest="work", required=True, metavar="find|show|erase")
    works.add_parser("find", help="by name or number").add_argument("name", metavar="NAME")
    show = works.add_parser("show", help="write all that is known, for the parent")
    show.add_argument("uid", metavar="UID")
    show.add_argument("--out", metavar="FILE", type=Path, required=True)
    erase = works.add_parser("erase", help="delete it everywhere, in the known backups too")
    erase.add_argument("uid", metavar="UID")
    erase.add_argument("--leave-words", action="store_true", help="leave the name in other records")

    handover = commands.add_parser("handover", help="one zip with the month, readable without us")
    works = handover.add_subparsers(dest="work", required=True, metavar="write|verify")
    write = works.add_parser("write", help="papers, workbook, photos, register, manifest")
    write.add_argument("file", metavar="FILE", type=Path)
    write.add_argument(
        "--every-photo", action="store_true", help="those without consent too, for the archive"
    )
    works.add_parser("verify", help="hold it against its manifest").add_argument(
        "file", metavar="FILE", type=Path
    )

    commands.add_parser("recovery-code", help="make a new recovery code for the administrators")
