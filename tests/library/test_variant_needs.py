"""How much memory the models of a repository take, before any of their files is here."""

from pathlib import Path

import pytest

from gemma_desktop.errors import AccessNeeded, NewerModel, UnusableModel
from gemma_desktop.fit.presets import Preset
from gemma_desktop.fit.projector_need import projector_bytes
from gemma_desktop.fit.shapes import SHAPES, completed, header_of
from gemma_desktop.gguf.header import read_beginning, read_header
from gemma_desktop.gguf.values import GgufHeader, SkippedList
from gemma_desktop.library.catalogue import Catalogue, CatalogueEntry, CatalogueFile, Role
from gemma_desktop.library.installed import describe
from gemma_desktop.library.memory_bar import BarPart, PartKind, estimate, estimate_of
from gemma_desktop.library.repository import Repository, RepositoryFile
from gemma_desktop.library.variant_needs import VariantNeeds, variant_needs
from tests.helpers.gguf_models import write_gemma3
from tests.library.gguf_files import MODEL_VALUES, weights, write_gguf, write_model, write_projector

ID = "google/gemma-small-gguf"
MEASURES = {"block_count": 1, "context_length": 512, "embedding_length": 64}
CUT = 6000
"""Before the vocabulary of a model of tests/helpers ends, and after its measures."""


class Shelf:
    """Files that lie elsewhere. begun: whose beginning was fetched, in order; so many bytes of each."""

    def __init__(self, folder: Path, n_bytes: int = 512 * 1024) -> None:
        self.folder = folder
        self.n_bytes = n_bytes
        self.begun: list[str] = []

    def read(self, file: RepositoryFile) -> GgufHeader:
        self.begun.append(file.path)
        data = (self.folder / file.path).read_bytes()
        return read_beginning(data[: self.n_bytes], Path(file.name), len(data))

    def needs(self, *paths: str, catalogue: Catalogue | None = None) -> VariantNeeds:
        files = tuple(RepositoryFile(path, (self.folder / path).stat().st_size) for path in paths)
        known = catalogue or Catalogue(())
        return variant_needs(Repository(ID, "c" * 40, files), known, self.read, Preset.BALANCED, 4096)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def part(parts: tuple[BarPart, ...], kind: PartKind) -> int:
    return next(part.n_bytes for part in parts if part.kind is kind)


def without_tensors(path: Path, model: str) -> GgufHeader:
    """The measures of a real Gemma, as the beginning of its file tells them."""
    metadata = {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in header_of(SHAPES[model], "Q4_0").metadata.items()
        if not isinstance(value, SkippedList) and key != "general.architecture"
    }
    metadata[f"{SHAPES[model].architecture}.rope.dimension_count_swa"] = SHAPES[model].head
    written = write_gguf(path, SHAPES[model].architecture, metadata, tensors={}).read_bytes()
    return read_beginning(written, path, len(written))


@pytest.mark.parametrize("model", SHAPES)
def test_the_measures_of_every_gemma_lead_to_its_tensors(tmp_path: Path, model: str) -> None:
    header = without_tensors(tmp_path / "m.gguf", model)
    like = header_of(SHAPES[model], "Q6_K")
    found = completed(header, "Q6_K")
    assert found is not None
    sizes = {tensor.name: tensor.size_bytes for tensor in found.tensors}
    if SHAPES[model].architecture == "gemma3n":  # its files do not name the width that each layer adds
        sizes |= {tensor.name: tensor.size_bytes for tensor in like.tensors if "per_layer" in tensor.name}
    assert sizes.items() >= {t.name: t.size_bytes for t in like.tensors if "_exps" not in t.name}.items()


def test_what_is_whole_in_a_cut_beginning_is_told(tmp_path: Path) -> None:
    write_gemma3(tmp_path / "m.gguf")
    data = (tmp_path / "m.gguf").read_bytes()
    whole, cut = read_header(tmp_path / "m.gguf"), read_beginning(data[:CUT], tmp_path / "m.gguf", len(data))
    assert cut.tensors == ()
    assert "tokenizer.ggml.tokens" not in cut.metadata
    assert cut.metadata.items() <= whole.metadata.items()
    assert cut.count("gemma3.block_count") == whole.count("gemma3.block_count")


def test_a_whole_header_is_told_as_the_files_own(tmp_path: Path) -> None:
    write_model(tmp_path / "m.gguf")
    data = (tmp_path / "m.gguf").read_bytes()
    assert read_beginning(data[:-10], tmp_path / "m.gguf", len(data)) == read_header(tmp_path / "m.gguf")


@pytest.mark.parametrize("damage", [b"", b"GGU", b"PK\x03\x04 something else", b"GGUF\x03\0\0\0" + b"\xff" * 16])
def test_a_beginning_that_is_none_is_refused(damage: bytes) -> None:
    with pytest.raises(UnusableModel):
        read_beginning(damage, Path("m.gguf"), len(damage))


@pytest.mark.parametrize("layers", [0, 4_000_000_000])
def test_measures_that_make_no_sense_tell_nothing(tmp_path: Path, layers: int) -> None:
    values = {"gemma4.block_count": layers, "gemma4.embedding_length": 64, "general.description": "x" * 1000}
    data = write_gguf(tmp_path / "m.gguf", "gemma4", values).read_bytes()
    assert completed(read_beginning(data[:900], Path("m.gguf"), len(data)), "Q4_0") is None


def test_a_small_file_is_judged_as_if_it_were_here(shelf: Shelf) -> None:
    write_gemma3(shelf.folder / "m-F32.gguf")
    needs = shelf.needs("m-F32.gguf")
    there = estimate_of(describe(shelf.folder / "m-F32.gguf"), Preset.BALANCED, 4096)
    assert needs.estimates["m-F32.gguf"].needed_bytes == pytest.approx(there.needed_bytes, rel=0.05)
    assert part(needs.estimates["m-F32.gguf"].parts, PartKind.CONTEXT) == part(there.parts, PartKind.CONTEXT)


def test_of_a_large_file_the_beginning_is_enough(shelf: Shelf) -> None:
    write_gemma3(shelf.folder / "m-F32.gguf")
    shelf.n_bytes = CUT
    needs = shelf.needs("m-F32.gguf").estimates["m-F32.gguf"].parts
    there = estimate_of(describe(shelf.folder / "m-F32.gguf"), Preset.BALANCED, 4096).parts
    assert part(needs, PartKind.CONTEXT) == part(there, PartKind.CONTEXT)
    assert part(needs, PartKind.WEIGHTS) == pytest.approx(part(there, PartKind.WEIGHTS), rel=0.2)


def test_the_projector_counts_as_it_will_lie_in_memory(shelf: Shelf) -> None:
    write_model(shelf.folder / "m-F16.gguf")
    projector = read_header(write_projector(shelf.folder / "mmproj-m-F16.gguf"))
    (found,) = shelf.needs("m-F16.gguf", "mmproj-m-F16.gguf").estimates.values()
    assert part(found.parts, PartKind.PROJECTOR) == projector_bytes(projector)


def test_one_file_tells_of_all_quantisations(shelf: Shelf) -> None:
    for name in ("m-Q4_0.gguf", "m-Q8_0.gguf", "mmproj-m-F16.gguf"):
        (write_projector if "mmproj" in name else write_model)(shelf.folder / name)
    assert len(shelf.needs("m-Q4_0.gguf", "m-Q8_0.gguf", "mmproj-m-F16.gguf").estimates) == 2
    assert sorted(shelf.begun) == ["m-Q4_0.gguf", "mmproj-m-F16.gguf"]


def test_a_repository_of_many_models_is_not_read_through(shelf: Shelf) -> None:
    names = [f"m{letter}.gguf" for letter in "abcdefgh"]
    for name in names:
        write_model(shelf.folder / name)
    assert len(shelf.needs(*names).estimates) == len(shelf.begun) == 4


def test_what_the_catalogue_knows_is_not_asked_for(shelf: Shelf) -> None:
    name = "gemma-3-1b-it-Q4_0.gguf"
    write_model(shelf.folder / name)
    size = (shelf.folder / name).stat().st_size
    file = CatalogueFile(name, Role.TEXT, size_bytes=size)
    entry = CatalogueEntry("a", "Gemma 3 1B", "Gemma 3", "Mine.", ("text",), ID, "Q4_0", files=(file,))
    (found,) = shelf.needs(name, catalogue=Catalogue([entry])).estimates.values()
    assert found == estimate(entry, Preset.BALANCED, 4096)
    assert shelf.begun == []


@pytest.mark.parametrize(
    ("architecture", "kind", "words"),
    [("llama", UnusableModel, "not a Gemma model"), ("gemma9", NewerModel, "newer kind of Gemma")],
)
def test_what_cannot_be_used_is_told_before_it_is_fetched(
    shelf: Shelf, architecture: str, kind: type[UnusableModel], words: str
) -> None:
    values = {f"{architecture}.{key}": n for key, n in MEASURES.items()}
    write_gguf(shelf.folder / "m.gguf", architecture, values)
    needs = shelf.needs("m.gguf")
    assert needs.estimates == {}
    with pytest.raises(kind, match=words):
        raise needs.troubles["m.gguf"]


def test_each_of_several_that_cannot_be_used_is_called_by_its_own_name(shelf: Shelf) -> None:
    names = [f"small-{kind}.gguf" for kind in ("Q4_0", "Q8_0")]
    for name in names:
        write_gguf(shelf.folder / name, "gemma9", {f"gemma9.{key}": n for key, n in MEASURES.items()})
    troubles = shelf.needs(*names).troubles
    assert len(shelf.begun) == 1
    assert [type(troubles[name]) for name in names] == [NewerModel, NewerModel]
    assert all(troubles[name].title.startswith(name) for name in names)


def test_a_file_that_is_none_is_told_before_it_is_fetched(shelf: Shelf) -> None:
    (shelf.folder / "m.gguf").write_bytes(b"PK something else")
    assert shelf.needs("m.gguf").troubles["m.gguf"].title == "m.gguf is not a GGUF file"


def test_of_a_split_model_the_first_part_is_not_taken_for_all_of_it(shelf: Shelf) -> None:
    """It may hold no more than embeddings, of which hardly anything is read for a word."""
    names = [f"m-Q4_0-0000{number}-of-00002.gguf" for number in (1, 2)]
    values = {**MODEL_VALUES, "split.count": 2, "split.no": 0}
    for name in names:
        write_gguf(shelf.folder / name, "gemma4", values, tensors={"per_layer_token_embd.weight": weights(4096)})
    (found,) = shelf.needs(*names).estimates.values()
    size = sum((shelf.folder / name).stat().st_size for name in names)
    assert found.read_bytes is not None
    assert found.read_bytes > size / 2


def test_a_file_that_may_not_be_read_stays_unknown(shelf: Shelf) -> None:
    write_model(shelf.folder / "m.gguf")
    shelf.read = refused  # type: ignore[method-assign]
    assert shelf.needs("m.gguf") == VariantNeeds({}, {})


def refused(_file: RepositoryFile) -> GgufHeader:
    raise AccessNeeded("It needs your consent")
