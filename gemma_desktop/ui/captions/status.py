"""What captions are doing, in words."""

from gemma_desktop.session.caption_values import CaptionState
from gemma_desktop.session.captions import Captions
from gemma_desktop.ui.words import number_text, translate


def status_text(captions: Captions) -> str:
    """One or two short sentences; empty where nothing is to be said."""
    trouble = captions.trouble
    reason = f"{trouble.title}. {trouble.hint}".strip() if trouble is not None else ""
    match captions.state:
        case CaptionState.LISTENING:
            return translate("CaptionStatus", "Listening")
        case CaptionState.BEHIND:
            return translate("CaptionStatus", "{n} seconds behind").format(n=number_text(captions.behind_s))
        case CaptionState.PAUSED:
            return reason or translate("CaptionStatus", "Paused")
        case CaptionState.LATE:
            return translate(
                "CaptionStatus",
                "This computer cannot keep up. The sound is still recorded, and will be written down afterwards.",
            )
        case CaptionState.STUCK:
            kept = translate("CaptionStatus", "The sound is still recorded.") if captions.is_listening else ""
            return f"{reason} {kept}".strip()
        case CaptionState.ENDING:
            return translate("CaptionStatus", "Writing down the last words")
        case CaptionState.FAILED:
            return reason
        case CaptionState.OFF if captions.can_keep:
            return translate("CaptionStatus", "The sound was recorded too.")
        case CaptionState.OFF if captions.is_kept:
            return translate("CaptionStatus", "Kept under Recordings, sound and text.")
        case CaptionState.OFF:
            return translate("CaptionStatus", "The sound will be recorded meanwhile. It stays on this computer.")


def status_sign(captions: Captions, *, speaking: bool) -> tuple[str, str]:
    """An icon, and the role of its colour."""
    match captions.state:
        case CaptionState.LISTENING if speaking:
            return "audio-lines", "accent"
        case CaptionState.LISTENING:
            return "mic", "accent"
        case CaptionState.BEHIND | CaptionState.ENDING:
            return "clock", "quiet_text"
        case CaptionState.LATE | CaptionState.STUCK | CaptionState.FAILED:
            return "triangle-alert", "warning"
        case CaptionState.PAUSED:
            return ("pause", "quiet_text") if captions.trouble is None else ("triangle-alert", "warning")
        case CaptionState.OFF:
            return "captions", "quiet_text"
