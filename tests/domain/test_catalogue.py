"""Every text stands in both languages, with the same placeholders, and every code has a text."""

import ast
import re
from string import Formatter

import pytest

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import CampaignStatus, TaskState
from schoolguard.domain.catalogue import ERRORS, LANGS, VALUES, Text, render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.figures import Unit
from schoolguard.domain.leadership import GroupKind, GroupOrigin, MemberRole, role_code
from schoolguard.domain.nouns import NOUNS
from tests.tracked import python_files

TEXTS = {
    **{f"{code}.what": entry.what for code, entry in ERRORS.items()},
    **{f"{code}.remedy": entry.remedy for code, entry in ERRORS.items()},
    **VALUES,
}


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", TEXTS)
def test_both_languages_say_the_same(code: str) -> None:
    text = TEXTS[code]
    assert _placeholders(text.zh) == _placeholders(text.en)
    assert text.zh.strip()
    assert text.en.strip()
    # English may quote a word of the file (班级), but it is not a Chinese text left standing.
    assert len(re.findall(r"[\u4e00-\u9fff]", text.en)) <= len(text.en) / 4
    assert not re.search("[，。；：？]", text.en)


def _raised() -> dict[str, str]:
    found = {}
    for path in python_files("schoolguard"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"SchoolError", "StaleRow"}
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                found[str(node.args[0].value)] = path.name
    return found


def test_every_error_raised_has_its_words() -> None:
    assert {code: where for code, where in _raised().items() if code not in ERRORS} == {}


@pytest.mark.parametrize(
    "codes",
    [
        [f"state.{one.value}" for one in TaskState],
        [f"status.{one.value}" for one in CampaignStatus],
        [f"kind.{one.value}" for one in ActivityKind],
        [f"unit.{one.value}" for one in Unit],
        [f"group_kind.{one.value}" for one in GroupKind],
        [f"origin.{one.value}" for one in GroupOrigin],
        [role_code(kind, role) for kind in GroupKind for role in MemberRole],
        [f"noun.{one}" for one in NOUNS if one not in {"notice", "audit_line"}],
    ],
)
def test_every_stored_value_has_a_name(codes: list[str]) -> None:
    assert set(codes) <= set(VALUES)


@pytest.mark.parametrize("lang", LANGS)
def test_a_text_as_parameter_is_rendered_in_the_same_language(lang: str) -> None:
    error = SchoolError("field.required", field=Text("学校名称", "School name"))
    what, _ = render_error(error, lang)  # type: ignore[arg-type]
    assert ("学校名称" in what) == (lang == "zh_CN")
