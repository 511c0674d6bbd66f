"""The window: shell, pages, panels, widgets. The only room that knows Qt, with app.py."""
