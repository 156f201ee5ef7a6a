"""`gemma-desktop models import|verify|remove`: what lies in the models folder."""

import sys
from pathlib import Path

import msgspec

from gemma_desktop.cli.models_arguments import ImportModels, RemoveModel, VerifyModels
from gemma_desktop.cli.printing import print_json, print_line
from gemma_desktop.durable import os_errors
from gemma_desktop.errors import StorageTrouble, UnusableModel
from gemma_desktop.library.installation import Installation
from gemma_desktop.library.models_folder import FileProof, usable_models


def bring_in(arguments: ImportModels, library: Installation) -> int:
    """Print where they lie now; raises GemmaDesktopError, as all of these do."""
    models = usable_models(list(arguments.paths))
    paths = [str(library.folder.bring_in(model, copy=arguments.copy)) for model in models]
    if arguments.json:
        print_json(paths)
    else:
        print_line("\n".join(paths))
    return 0


class Verified(msgspec.Struct):
    """`verify --json`: a list of these."""

    path: str
    right: bool
    sha256: str
    expected: str
    trouble: str


def verify(arguments: VerifyModels, library: Installation) -> int:
    """Returns 1 if a file is not what it should be."""
    folder = library.folder
    models = [_installed(name, library) for name in arguments.models] or folder.models()
    proofs: dict[str, FileProof] = {}
    for model in models:
        for proof in folder.prove(model):
            if not arguments.json and proof.path not in proofs:
                print_line(_verdict(proof))
            proofs[proof.path] = proof
    if arguments.json:
        print_json([Verified(p.path, p.is_right, p.sha256, p.expected, p.trouble) for p in proofs.values()])
    elif not models:
        print("There is no model in the models folder.", file=sys.stderr)
    return 0 if all(proof.is_right for proof in proofs.values()) else 1


def remove(arguments: RemoveModel, library: Installation) -> int:
    model = _installed(arguments.model, library)
    gone = library.folder.remove(model, _delete if arguments.permanently else _to_trash)
    if arguments.json:
        print_json([str(file.path) for file in gone])
    else:
        print_line("\n".join(f"removed {file.path}" for file in gone))
    return 0


def _installed(name: str, library: Installation) -> Path:
    path = library.folder.find(name)
    if path is None:
        raise UnusableModel(
            f"{name[:200]} is not in the models folder", "gemma-desktop models list shows what is there."
        )
    return path


def _verdict(proof: FileProof) -> str:
    if proof.trouble:
        return f"WRONG  {proof.path}: {proof.trouble}"
    if not proof.is_right:
        return f"WRONG  {proof.path}: its bytes are not those of the Hub; remove it and pull it again"
    return f"right  {proof.path}" if proof.expected else f"sound  {proof.path}: nobody said what its bytes should be"


def _to_trash(path: Path) -> Path:
    from gemma_desktop.session.wastebasket import move_to_wastebasket

    try:
        return move_to_wastebasket(path)
    except StorageTrouble as trouble:
        raise StorageTrouble(trouble.title, "Try again with --permanently.", trouble.detail) from trouble


def _delete(path: Path) -> None:
    with os_errors(path):
        path.unlink()
