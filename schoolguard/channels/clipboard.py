"""The whole text as it is pasted: signature, text, and the line on how to check that it is us."""

from schoolguard.domain.message import Channel, ChannelKind


def whole_text(channel: Channel, text: str, check_line: str) -> str:
    """Return what goes to the clipboard; empty where there is no text.

    An SMS is one run of characters, for every blank line in it is paid for.
    """
    body = text.strip()
    if not body:
        return ""
    line = check_line.strip() if channel.with_line else ""
    if line and line not in body:
        body = f"{body}{line}" if channel.kind is ChannelKind.SMS else f"{body}\n{line}"
    signature = channel.signature.strip(" 【】[]")
    if not signature:
        return body
    if channel.kind is ChannelKind.SMS:
        return f"【{signature}】{body}"
    return f"{body}\n{signature}"
