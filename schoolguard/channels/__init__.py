"""Lengths of messages, texts for the clipboard, and what makes a text look like a fraud.

Nothing here touches a network: a text leaves by the user's own paste.
"""
