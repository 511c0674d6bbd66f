"""The page 设置."""

from schoolguard.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
