"""Typed values are held against the noun's description."""

import pytest

from schoolguard.domain import fields
from schoolguard.domain.activity import Activity
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.school import School

# Made up and valid by its check digit (GB 11643); belongs to nobody: the day is in 1800.
ID_CARD = "11010118000101001"
ID_CARD += "10X98765432"[
    sum(
        int(digit) * weight
        for digit, weight in zip(
            ID_CARD, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2), strict=True
        )
    )
    % 11
]


@pytest.mark.parametrize(
    ("noun", "values", "code"),
    [
        (School, {"name": ""}, "field.required"),
        (School, {"name": "校" * 61}, "field.too_long"),
        (Activity, {"content": f"学生{ID_CARD}发言"}, "field.id_card"),
        (Activity, {"content": ID_CARD.lower()}, "field.id_card"),
        (Activity, {"present_heads": -1}, "field.heads"),
        (Activity, {"planned_heads": 20_001}, "field.heads"),
    ],
)
def test_wrong_values_are_refused(noun: type, values: dict[str, object], code: str) -> None:
    with pytest.raises(SchoolError) as caught:
        fields.check(noun, values)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("noun", "values"),
    [
        (School, {"name": "校" * 60}),
        (Activity, {"content": "电话110101199001011234567890"}),
        (Activity, {"content": "学号110101190001010010"}),
        (Activity, {"present_heads": 0, "planned_heads": None}),
    ],
)
def test_right_values_pass(noun: type, values: dict[str, object]) -> None:
    fields.check(noun, values)


def test_an_error_prints_no_parameter() -> None:
    error = SchoolError("class.exists", name="张三")
    assert "张三" not in str(error)
    assert "张三" not in repr(error)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  看案例\r\n演一演\x00 ", "看案例\n演一演"),
        ("a\ud800b", "ab"),
        ("𬭚䶮㛃", "𬭚䶮㛃"),
        ("\x85\x9f\t", ""),
    ],
)
def test_typed_text_is_cleaned(typed: str, kept: str) -> None:
    assert fields.clean_text(typed) == kept
