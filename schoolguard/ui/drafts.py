"""Half-filled forms: kept a moment after typing stops, offered again after a crash or a close."""

import json
import weakref
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from schoolguard.domain.draft import Draft, DropDraft, KeepDraft
from schoolguard.domain.fields import specs
from schoolguard.domain.record import dataclass
from schoolguard.ui import draft_fields
from schoolguard.ui.jobs import Jobs
from schoolguard.ui.notify import Notify
from schoolguard.ui.page import Form

if TYPE_CHECKING:
    from schoolguard.services.drafts import Drafts

_TICK: Final = 1000
"""Milliseconds between two looks; what is the same at both is kept."""
_AGAIN: Final = 50
_TRIES: Final = 100
"""How often a page that is still loading is asked to open a form: five seconds."""
Forms = Callable[[], Iterable[tuple[str, Form]]]
"""Gives the open forms, each with the id of its page."""


@dataclass(slots=True)
class _Track:
    """What is known of an open form: under which uid it is kept, what was seen and written."""

    form: "weakref.ref[Form]"
    uid: str
    seen: str = ""
    written: str = ""


@dataclass(slots=True)
class _Resumed:
    """A draft on its way into its form; ``before`` are the forms that stood there already."""

    draft: Draft
    before: frozenset[int]
    tries: int
    asked: bool = False


class DraftKeeper(QObject):
    """Looks after the open forms of a window.

    ``forms`` tells which there are, ``show_page`` brings a page to the front, ``reopen`` lets it
    open a form by (page, form, subject).
    """

    waiting_changed = Signal()

    def __init__(
        self,
        forms: Forms,
        show_page: Callable[[str], object],
        reopen: Callable[[str, str, str], bool],
        jobs: Jobs,
        notify: Notify,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._forms, self._show_page, self._reopen = forms, show_page, reopen
        self._jobs, self._notify = jobs, notify
        self._drafts: Drafts | None = None
        self._tracks: dict[int, _Track] = {}
        self._then: Callable[[], object] | None = None
        self._resumed: _Resumed | None = None
        self.waiting: tuple[Draft, ...] = ()
        """What was left, the newest first; without what is open again by now."""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.tick)

    # What the shell calls

    def attach(self, drafts: "Drafts") -> None:
        """Somebody is here: ask what was left, and look after what is typed from now on."""
        self._drafts = drafts
        self._timer.start()
        self._jobs.read(drafts.waiting, ok=self._on_waiting, failed=self._notify.trouble)

    def detach(self) -> None:
        """Somebody else is coming: forget what is open, it is kept."""
        self._drafts, self._resumed = None, None
        self._timer.stop()
        self._tracks.clear()
        self._set_waiting(())

    def keeps(self) -> bool:
        """Whether what is typed is kept at all."""
        return self._drafts is not None

    def tick(self) -> None:
        """Look at every open form; keep what has not changed since the last look."""
        if self._drafts is None:
            return
        open_now = set()
        for page_id, form in self._forms():
            open_now.add(id(form))
            track = self._track(form)
            if not form.is_dirty():
                self._forget(track)
            elif form.draft_ready():
                typed = self._typed(form)
                if typed == track.seen and typed != track.written:
                    self._keep(page_id, form, track, typed, None)
                track.seen = typed
        for key in set(self._tracks) - open_now:
            self._forget(self._tracks.pop(key))  # saved, or not wanted

    def keep_all(self, then: Callable[[], object]) -> bool:
        """Keep what is typed everywhere, then call ``then``; False where there is nothing."""
        dirty = [one for one in self._forms() if one[1].is_dirty()]
        if self._drafts is None or not dirty:
            return False
        self._then = then
        for place, (page_id, form) in enumerate(dirty):
            last = self._on_all_kept if place == len(dirty) - 1 else None
            self._keep(page_id, form, self._track(form), self._typed(form), last)
        return True

    # What the bar asks

    def resume(self, draft: Draft) -> None:
        """Open the form of a draft as it was filled."""
        before = frozenset(id(form) for _, form in self._forms())
        self._resumed = _Resumed(draft, before, _TRIES)
        self._show_page(draft.page)
        self._try()

    def dismiss(self, draft: Draft) -> None:
        """Forget a draft for good."""
        self._set_waiting(one for one in self.waiting if one.uid != draft.uid)
        self._drop(draft.uid)

    def postpone(self) -> None:
        """Offer nothing more until the window is opened again."""
        self._set_waiting(())

    # Inside

    def _track(self, form: Form) -> _Track:
        known = self._tracks.get(id(form))
        if known is None or known.form() is not form:
            if known is not None:
                self._forget(known)
            known = self._tracks[id(form)] = _Track(weakref.ref(form), str(uuid4()))
        return known

    def _typed(self, form: Form) -> str:
        return json.dumps(form.draft(), ensure_ascii=False, sort_keys=True)

    def _keep(
        self,
        page_id: str,
        form: Form,
        track: _Track,
        typed: str,
        then: Callable[[object], None] | None,
    ) -> None:
        if self._drafts is None:
            return
        track.written = track.seen = typed
        limits = specs(Draft)
        command = KeepDraft(
            action_id=str(uuid4()),
            uid=track.uid,
            page=page_id,
            form=type(form).__name__,
            subject=form.draft_subject()[: limits["subject"].limit],
            title=form.draft_title()[: limits["title"].limit],
            typed=typed,
        )
        work = partial(self._drafts.keep, command)
        self._jobs.write(work, ok=then or self._on_kept, failed=self._on_not_kept)

    def _forget(self, track: _Track) -> None:
        if track.written:
            track.written = track.seen = ""
            self._drop(track.uid)

    def _drop(self, uid: str) -> None:
        if self._drafts is not None:
            work = partial(self._drafts.drop, DropDraft(action_id=str(uuid4()), uid=uid))
            self._jobs.write(work, ok=self._on_kept, failed=self._on_not_kept)

    def _on_waiting(self, drafts: tuple[Draft, ...]) -> None:
        mine = {one.uid for one in self._tracks.values()}
        self._set_waiting(one for one in drafts if one.uid not in mine)

    def _set_waiting(self, drafts: Iterable[Draft]) -> None:
        self.waiting = tuple(drafts)
        self.waiting_changed.emit()

    def _on_kept(self, _nothing: object) -> None:
        """Nothing is said: it is no news."""

    def _on_not_kept(self, error: Exception) -> None:
        self._then = None
        self._notify.trouble(error)

    def _on_all_kept(self, _nothing: object) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    # Going on with a draft

    def _try(self) -> None:
        going = self._resumed
        if going is None or not shiboken6.isValid(self):
            return
        form = self._open_form(going)
        if form is None and not going.asked:
            draft = going.draft
            going.asked = self._reopen(draft.page, draft.form, draft.subject)
            form = self._open_form(going)
        if form is not None and form.draft_ready():
            self._resumed = None
            self._fill(form, going.draft)
        elif going.tries:
            going.tries -= 1
            QTimer.singleShot(_AGAIN, self, self._try)
        else:
            self._resumed = None
            self._give_up(going.draft)

    def _open_form(self, going: "_Resumed") -> Form | None:
        """Return the form that a draft belongs into: opened for it, or standing there untouched."""
        draft = going.draft
        for page_id, form in self._forms():
            if (page_id, type(form).__name__) != (draft.page, draft.form):
                continue
            if going.asked and id(form) not in going.before:
                return form
            if form.draft_subject() == draft.subject and not form.is_dirty():
                return form
        return None

    def _fill(self, form: Form, draft: Draft) -> None:
        values: dict[str, Any] = json.loads(draft.typed)
        form.take_draft(values)
        track = self._track(form)
        self._forget(track)
        track.uid, track.written, track.seen = draft.uid, draft.typed, draft.typed
        self._set_waiting(one for one in self.waiting if one.uid != draft.uid)

    def _give_up(self, draft: Draft) -> None:
        """Hand over the words where the form is not to be had: its record is gone."""
        if any(page == draft.page and form.is_dirty() for page, form in self._forms()):
            return  # another form stands there and was not given up
        QGuiApplication.clipboard().setText(draft_fields.words(json.loads(draft.typed)))
        self._notify.done(self.tr("原来的记录已经不在了，填过的字已复制，可以粘贴到别处"))
