"""Which Gemma files to begin with, and where they are."""

import msgspec


class RealModel(msgspec.Struct, frozen=True):
    """A pair of files on the Hub. words: for whom it is. projector: what lets the model see and hear.

    size_bytes: of the weights.
    """

    name: str
    words: str
    repository: str
    weights: str
    projector: str
    size_bytes: int

    @property
    def url(self) -> str:
        return f"https://huggingface.co/{self.repository}/tree/main"


def real_models(small: str, large: str) -> list[RealModel]:
    """The two to begin with. small, large: what to say about them.

    Names, files and sizes as third-party galleries listed them in August 2026.
    """
    return [
        RealModel(
            "Gemma 4 E2B",
            small,
            "google/gemma-4-E2B-it-qat-q4_0-gguf",
            "gemma-4-E2B_q4_0-it.gguf",
            "gemma-4-E2B-it-mmproj.gguf",
            3_349_516_256,
        ),
        RealModel(
            "Gemma 4 E4B",
            large,
            "google/gemma-4-E4B-it-qat-q4_0-gguf",
            "gemma-4-E4B_q4_0-it.gguf",
            "gemma-4-E4B-it-mmproj.gguf",
            5_154_941_280,
        ),
    ]
