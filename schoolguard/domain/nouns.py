"""Every stored noun, by the name of its table."""

from collections.abc import Mapping

from schoolguard.domain.activity import Activity
from schoolguard.domain.asks import Ask
from schoolguard.domain.audit import AuditLine
from schoolguard.domain.badge import Badge
from schoolguard.domain.bureau_sheet import BureauSheet
from schoolguard.domain.calendar_days import CalendarDay
from schoolguard.domain.campaign import Assignment, Campaign, Notice, Task, TaskClass
from schoolguard.domain.detail import Detail
from schoolguard.domain.draft import Draft
from schoolguard.domain.evidence import Evidence, Photo
from schoolguard.domain.final import HandFigure, PhotoChoice, SummaryText, SummaryVersion
from schoolguard.domain.incident import Incident
from schoolguard.domain.layout import PaperLayout
from schoolguard.domain.leadership import GroupMember, LeadingGroup
from schoolguard.domain.leaflet import Leaflet, LeafletClass, PrintRun, PrintRunClass
from schoolguard.domain.library import LibraryEdit
from schoolguard.domain.message import (
    Channel,
    Forwarding,
    Message,
    MessageClass,
    MessageText,
    Messaging,
)
from schoolguard.domain.people import Account, AccountClass, Recovery
from schoolguard.domain.school import (
    Campus,
    HeadCount,
    Pupil,
    School,
    SchoolClass,
    SchoolYear,
)
from schoolguard.domain.slip import Family, FamilyPupil, Sibling, Slip
from schoolguard.domain.submission import Submission, SubmissionRules
from schoolguard.domain.talk import Talk

NOUNS: Mapping[str, type] = {
    "school": School,
    "school_year": SchoolYear,
    "campus": Campus,
    "school_class": SchoolClass,
    "head_count": HeadCount,
    "pupil": Pupil,
    "campaign": Campaign,
    "notice": Notice,
    "task": Task,
    "task_class": TaskClass,
    "assignment": Assignment,
    "activity": Activity,
    "leading_group": LeadingGroup,
    "group_member": GroupMember,
    "flag_talk": Talk,
    "leaflet": Leaflet,
    "leaflet_class": LeafletClass,
    "print_run": PrintRun,
    "print_run_class": PrintRunClass,
    "slip": Slip,
    "family": Family,
    "family_pupil": FamilyPupil,
    "sibling": Sibling,
    "calendar_day": CalendarDay,
    "library_edit": LibraryEdit,
    "detail": Detail,
    "incident": Incident,
    "message": Message,
    "message_text": MessageText,
    "message_class": MessageClass,
    "forwarding": Forwarding,
    "channel": Channel,
    "messaging": Messaging,
    "summary_version": SummaryVersion,
    "summary_text": SummaryText,
    "hand_figure": HandFigure,
    "photo_choice": PhotoChoice,
    "paper_layout": PaperLayout,
    "notice_ask": Ask,
    "bureau_sheet": BureauSheet,
    "submission_rules": SubmissionRules,
    "submission": Submission,
    "evidence": Evidence,
    "photo": Photo,
    "badge": Badge,
    "account": Account,
    "account_class": AccountClass,
    "recovery": Recovery,
    "draft": Draft,
    "audit_line": AuditLine,
}
