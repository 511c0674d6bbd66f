"""The school that the page 班级任务 is tried on."""

from tests.ui.matrix_school import school, services

__all__ = ["school", "services"]
