"""Every error that this application raises on purpose.

    GemmaDesktopError
    |-- Refused                 the user gave something we cannot use; nothing is broken
    |   |-- UnusableModel       not a GGUF, truncated, of another family, or a projector of another model
    |   |   `-- NewerModel      a model or a file format that came after this application
    |   |-- UnusablePicture
    |   |-- UnusableSound
    |   |   `-- LongSound       longer than can be used at once; as a recording it could be
    |   |-- TooLong             a message that cannot fit into the context
    |   |-- UnusableRepository  not on the Hub, without a usable GGUF, or with names that are tricks
    |   |-- AccessNeeded        the Hub asks for a licence to be accepted, or for another token
    |   `-- OfflineMode         the user's switch refuses every connection
    `-- Trouble                 the surroundings failed; trying again later may help
        |-- StorageTrouble      disk full, directory not writable, damaged or newer database
        |-- EngineTrouble       the engine process ended, hung, or could not load a model
        |-- OldProcessor        it lacks instructions that this build of llama.cpp uses
        |-- NetworkTrouble      no network, a server that is down, busy or wrong
        |   `-- WrongFile       what was fetched is not what the Hub says it is
        `-- MicrophoneTrouble   no PortAudio, no microphone, taken or unplugged

Anything else that reaches one of the three edges (exception hook, a worker's slot, the child's loop) is a bug:
it is logged with its traceback and reported as such. The module that wraps a library translates its exceptions
(``raise ... from``).
"""


class GemmaDesktopError(Exception):
    """An error that a person can read.

    title: what failed, in about five words, with the file or setting named.
    hint: what the user can do, one sentence; may be empty.
    detail: for the log (last words of a process, a library's message); may be empty.
    """

    def __init__(self, title: str, hint: str = "", detail: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.title}: {self.hint}" if self.hint else self.title


class Refused(GemmaDesktopError):
    """The user gave something we cannot use. On the command line: exit status 2."""


class UnusableModel(Refused):
    """The file is no Gemma model that this application runs."""


class NewerModel(UnusableModel):
    """The file may be sound, but is of a kind that came after this application."""


class UnusablePicture(Refused):
    """The file is no picture that can be shown to a model."""


class UnusableSound(Refused):
    """The file or recording is no sound that can be played to a model."""


class LongSound(UnusableSound):
    """There is more of it than can be used at once."""


class TooLong(Refused):
    """What must be sent does not fit into the context."""


class UnusableRepository(Refused):
    """The Hub has no such model, or none in it that could be fetched."""


class AccessNeeded(Refused):
    """The Hub wants its licence accepted, or a token that it knows."""


class OfflineMode(Refused):
    """The user wants no connections."""


class Trouble(GemmaDesktopError):
    """The surroundings failed. On the command line: exit status 1."""


class StorageTrouble(Trouble):
    """Writing or reading the user's data failed."""


class EngineTrouble(Trouble):
    """The engine process ended, hung, or could not load a model."""


class OldProcessor(Trouble):
    """The processor lacks instructions that llama.cpp was compiled with. No other try will help."""


class NetworkTrouble(Trouble):
    """The Hub cannot be reached, or answers what cannot be right."""


class WrongFile(NetworkTrouble):
    """A file that came over the network is another one than was promised. It is never used."""


class MicrophoneTrouble(Trouble):
    """Sound cannot be captured."""
