"""`gemma-desktop models search|show|pull`: what the Hub has."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from gemma_desktop.cli.models_arguments import PullModel, SearchModels, ShowModel
from gemma_desktop.cli.printing import print_json, print_line
from gemma_desktop.cli.progress import ProgressLine, size
from gemma_desktop.errors import UnusableRepository
from gemma_desktop.library.catalogue import CatalogueEntry
from gemma_desktop.library.catalogue_request import variant_of
from gemma_desktop.library.installation import Installation
from gemma_desktop.library.repository import Repository, Variant
from gemma_desktop.library.stop import StopSignal


def search(arguments: SearchModels, library: Installation) -> int:
    """Print repositories; raises GemmaDesktopError, as all of these do."""
    found = library.hub().search(arguments.words)
    if arguments.json:
        print_json(found)
        return 0
    for repository in found:
        gated = ", licence to be accepted" if repository.gated else ""
        licence = repository.licence or "no licence named"
        print_line(f"{repository.id}\n    {repository.downloads:,} downloads, {licence}{gated}")
    if not found:
        print("Nothing was found.", file=sys.stderr)
    return 0


class ShownVariant(msgspec.Struct):
    """One way to pull it. files: weights, projector, drafter."""

    quantisation: str
    size_bytes: int
    files: tuple[str, ...]


class ShownModel(msgspec.Struct):
    """`show --json`. catalogue: what we know of it; None where it is not in it."""

    repository: str
    commit: str
    licence: str
    gated: bool
    variants: list[ShownVariant]
    catalogue: CatalogueEntry | None = None


def show(arguments: ShowModel, library: Installation) -> int:
    entry = library.catalogue().find(arguments.model)
    id_ = _repository_of(arguments.model, entry)
    repository = library.hub().repository(id_)
    variants = [
        ShownVariant(variant.quantisation, variant.size_bytes, tuple(file.path for file in variant.files(drafter=True)))
        for variant in repository.variants()
    ]
    shown = ShownModel(id_, repository.commit, repository.licence, repository.gated, variants, entry)
    if arguments.json:
        print_json(shown)
        return 0
    if entry is not None:
        print_line(f"{entry.model}: {' '.join(part for part in (entry.purpose, entry.limits) if part)}")
    print_line(
        f"{id_}, {repository.licence or 'no licence named'}{', licence to be accepted' if repository.gated else ''}"
    )
    for variant in variants:
        print_line(f"    {variant.quantisation or '?':<14} {size(variant.size_bytes):>9}  {', '.join(variant.files)}")
    return 0


class Pulled(msgspec.Struct):
    """`pull --json`. paths: the weights first."""

    repository: str
    commit: str
    quantisation: str
    paths: list[str]


def pull(arguments: PullModel, library: Installation) -> int:
    """Download it, or continue. Ctrl-C pauses."""
    entry = library.catalogue().find(arguments.model)
    repository = library.hub().repository(_repository_of(arguments.model, entry))
    variant = _variant(arguments, entry, repository)
    request = repository.request(variant, projector=arguments.projector, drafter=arguments.drafter)
    if not arguments.json:
        print(f"{request.title}: {size(request.size_bytes)} into {library.folder.path}", file=sys.stderr)
    line = ProgressLine()
    with _ended(line):
        paths = library.downloader(cache=arguments.cache).run(request, StopSignal(), line)
    if arguments.json:
        print_json(Pulled(repository.id, repository.commit, variant.quantisation, [str(path) for path in paths]))
    else:
        for path in paths:
            print_line(str(path))
    return 0


@contextmanager
def _ended(line: ProgressLine) -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        line.end()
        print("Paused: run the same command again to continue.", file=sys.stderr)
        raise
    finally:
        line.end()


def _repository_of(wanted: str, entry: CatalogueEntry | None) -> str:
    if entry is not None:
        if not entry.repository:
            hint = f"Try: gemma-desktop models search {entry.model}"
            raise UnusableRepository(f"No repository of {entry.model} is known", hint)
        return entry.repository
    if "/" not in wanted:
        raise UnusableRepository(
            f"{wanted[:80]} is not in the catalogue",
            "Name one of it, or OWNER/NAME on the Hub; models search finds some.",
        )
    return wanted


def _variant(arguments: PullModel, entry: CatalogueEntry | None, repository: Repository) -> Variant:
    """Of the catalogue: the file that it names, if the Hub still has it; a wish of the user comes first."""
    if arguments.variant or entry is None:
        return repository.variant(arguments.variant)
    return variant_of(entry, repository)
