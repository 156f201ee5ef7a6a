"""The chat format of Gemma 1, 2, 3 and 3n, for files without a usable template.

<bos><start_of_turn>user
SYSTEM

HELLO<end_of_turn>
<start_of_turn>model
"""

from collections.abc import Sequence

from gemma_desktop.chat.message import Role
from gemma_desktop.engine.prompt.parts import Foreign, PromptPart, Scaffold, Slot
from gemma_desktop.engine.prompt.turns import Turn, with_folded_system


def gemma_turns(turns: Sequence[Turn]) -> list[PromptPart]:
    """Ends where the model begins to speak. BOS is not in it: tokenising adds one."""
    parts: list[PromptPart] = []
    for turn in with_folded_system(turns):
        role = "model" if turn.role is Role.ASSISTANT else "user"
        parts.append(Scaffold(f"<start_of_turn>{role}\n"))
        parts += [Foreign(piece.strip()) if isinstance(piece, str) else Slot(piece) for piece in turn.content]
        parts.append(Scaffold("<end_of_turn>\n"))
    parts.append(Scaffold("<start_of_turn>model\n"))
    return parts
