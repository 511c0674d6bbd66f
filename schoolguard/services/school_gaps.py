"""What would be wrong or missing about the school itself: classes that nobody has counted."""

from schoolguard.domain.figures import Gap
from schoolguard.domain.summary import RowRef
from schoolguard.services.seen import Seen

_NAMED_AT_MOST = 3


def uncounted(seen: Seen) -> list[Gap]:
    """Return the classes without a head-count: the school's number of pupils lacks them."""
    rows = seen.rows
    without = [row for row in rows if row.heads is None]
    if not without:
        return []
    refs = tuple(RowRef("school_class", row.class_uid) for row in without)
    names = "、".join(row.class_name for row in without[:_NAMED_AT_MOST])
    if len(without) <= _NAMED_AT_MOST:
        return [Gap("gap.no_head_count", {"names": names}, refs)]
    return [Gap("gap.no_head_count_many", {"names": names, "count": len(without)}, refs)]
