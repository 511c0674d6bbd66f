"""Texts that users edit are no templates, and the templates that are reach nothing."""

import builtins
from typing import Any

import pytest
from jinja2.exceptions import SecurityError, TemplateError

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import Place, SaveText
from schoolguard.domain.message import SaveMessage
from schoolguard.domain.submission import SaveRules
from schoolguard.services import Services
from schoolguard.services.wording import _template
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    plain_classes,
    save_talk,
)
from tests.services.leaflets import save_leaflet

TYPED = (
    "{0.__class__}{name.__init__.__globals__}",
    "{{ 7 * 7 }}{{ ''.__class__.__mro__ }}",
    "{% include '/etc/passwd' %}{% for _ in range(9) %}x{% endfor %}",
    "${HOME} %(name)s %s \\x02 〔school〕",
)
HOSTILE = (
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ x.__init__.__globals__['os'].system('id') }}",
    "{{ [].append.__self__.__class__ }}",
    "{{ self.__init__ }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}{{ os }}",
    "{% extends 'base' %}",
    "{{ range(10 ** 9) | list }}",
    "{{ items.append(1) }}",
    "{{ '{0.__class__}'.format(x) }}",
)


@pytest.mark.parametrize("typed", TYPED)
def test_what_was_typed_comes_out_as_it_is(on: Services, typed: str) -> None:
    name_school(on)
    classes = import_classes(on, *plain_classes(1))
    campaign = begin_campaign(on)
    log_meeting(on, campaign, classes[0], content=typed)
    save_talk(on, campaign, title=typed[:40])
    message = on.messages.save(
        SaveMessage(
            action_id=action(),
            campaign_uid=campaign.uid,
            planned_on=campaign.starts_on,
            title="消息",
            base_text=typed,
        )
    )
    assert message.base_text == typed
    leaflet = save_leaflet(on, campaign, body=typed)
    assert leaflet.body == typed
    on.finals.save_text(
        SaveText(action_id=action(), campaign_uid=campaign.uid, place=Place.LEAD, text=typed)
    )
    said = "".join(
        one.text for paragraph in on.summary.draft(campaign.uid).lead for one in paragraph
    )
    assert typed in said
    titles = " ".join(one.title for one in on.talks.month(campaign.uid).talks)
    assert typed[:40] in titles


def test_a_naming_pattern_knows_its_parts_alone(on: Services) -> None:
    for pattern in ("{单位.__class__}", "{单位}-{__import__}", "{0}", "{日期:>9999999}"):
        with pytest.raises(SchoolError) as caught:
            on.submissions.save_rules(
                SaveRules(action_id=action(), version=0, unit="", matter="总结", pattern=pattern)
            )
        assert caught.value.code.startswith("submission."), pattern


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_template_reaches_neither_attribute_nor_file(
    hostile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    really = builtins.open

    def noted(*given: Any, **named: Any) -> Any:
        opened.append(given)
        return really(*given, **named)

    monkeypatch.setattr(builtins, "open", noted)
    with pytest.raises((SecurityError, TemplateError, OverflowError, TypeError)):
        _template(hostile).render(x="x", items=[1])
    assert opened == []
