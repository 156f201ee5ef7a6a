"""`make release-check`: what a machine can tell before a release. Each line says what was looked at, and what to do.

Runs in the project's .venv. What it cannot tell stands in RELEASE.md.
"""

import datetime
import json
import re
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from email.parser import Parser
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

from release.changelog import releases
from release.collected import normalised
from release.facts import BUILT_FROM, BUNDLE, DIST, MAINTAINER, NAME, ROOT, git, version
from release.installations import differences
from release.linux_tree import desktop_files
from release.sbom import validate
from release.sums import NAME as SUMS
from release.sums import read_sums, wrong_sums

_LOCKS: Final = {
    "requirements.lock": ("dependencies", "install"),
    "requirements-dev.lock": ("dependencies", "install", "dev"),
    "requirements-bundle.lock": ("bundle",),
}

_WITHOUT_TEXT: Final = {"pyinstaller"}
"""Only its program's beginning is in the bundle, whose licence asks for no text beside it."""


class Missing(Exception):
    """Something to do before the release; the text says what."""


def check() -> int:
    """Look at everything and print a line for each. Returns the exit status: 1 if something is to be done."""
    with tempfile.TemporaryDirectory() as work:
        checks: dict[str, Callable[[], str]] = {
            "the tree": lambda: clean_tree(ROOT),
            "the version": lambda: one_version(ROOT),
            "the changelog": lambda: told_to_users(ROOT, datetime.datetime.now(datetime.UTC).date()),
            "the tag": lambda: tag_is_free(ROOT),
            "addresses": lambda: addresses(MAINTAINER),
            "desktop files": lambda: desktop_files_are_valid(Path(work)),
            "lock files": lambda: locks(ROOT),
            "resources": lambda: resources(ROOT),
            "the bundle": lambda: bundle(BUNDLE, ROOT),
            "bill of materials": lambda: bill_of_materials(BUNDLE, DIST, version()),
            "packages": lambda: packages(DIST, version()),
            "installations": lambda: installations(Path(work)),
        }
        n_missing = 0
        for name, look in checks.items():
            try:
                print(f"ok    {name}: {look()}", flush=True)
            except Missing as missing:
                n_missing += 1
                print(f"TODO  {name}: {missing}", flush=True)
    print("This can be released." if not n_missing else f"{n_missing} to do before a release.")
    return min(n_missing, 1)


def clean_tree(root: Path) -> str:
    if changed := git("status", "--porcelain", root=root).splitlines():
        raise Missing(f"{len(changed)} files are not committed: {changed[0][3:]} and so on; commit or remove them")
    return f"clean at {git('rev-parse', '--short', 'HEAD', root=root)}"


def one_version(root: Path) -> str:
    """That it stands in one place, from which all others take it."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    if "version" in project["project"] or "version" not in project["project"].get("dynamic", []):
        raise Missing("pyproject.toml has a version of its own: let it be dynamic")
    return version(root)


def told_to_users(root: Path, today: datetime.date) -> str:
    newest = releases(root / "packaging" / "CHANGELOG.md")[0]
    if newest.version != version(root):
        raise Missing(f"CHANGELOG.md begins with {newest.version}, but this is {version(root)}: write what is new")
    if newest.date is None:
        raise Missing(f"CHANGELOG.md calls {newest.version} (coming): put the date there and commit")
    if newest.date > today:
        raise Missing(f"CHANGELOG.md has {newest.version} on {newest.date}, which is still to come")
    return f"{newest.version} on {newest.date}, {len(newest.items)} things are new"


def tag_is_free(root: Path) -> str:
    tag = f"v{version(root)}"
    if git("tag", "--list", tag, root=root) and git("rev-parse", f"{tag}^{{commit}}", root=root) != git(
        "rev-parse", "HEAD", root=root
    ):
        raise Missing(f"{tag} is the tag of another commit: this version is out; make the next one")
    return f"{tag} is free, or this commit's"


def addresses(maintainer: str) -> str:
    if maintainer.endswith("@localhost>"):
        raise Missing("release/facts.py has no address of a maintainer, which a .deb must name")
    return maintainer


def desktop_files_are_valid(work: Path) -> str:
    for tool, package in (("desktop-file-validate", "desktop-file-utils"), ("appstreamcli", "appstream")):
        if shutil.which(tool) is None:
            raise Missing(f"{tool} is not here: install {package}")
    for name, text in desktop_files().items():
        (work / name).parent.mkdir(parents=True, exist_ok=True)
        (work / name).write_text(text, "utf-8")
    for command in (["desktop-file-validate"], ["appstreamcli", "validate", "--no-net"]):
        pattern = "applications/*" if command[0] == "desktop-file-validate" else "metainfo/*"
        done = subprocess.run([*command, *map(str, work.glob(pattern))], check=False, capture_output=True, text=True)
        if done.returncode:
            raise Missing(f"{command[0]}: {done.stdout.strip()} {done.stderr.strip()}")
    return f"{len(desktop_files())} for Linux, AppStream's data are valid"


def locks(root: Path) -> str:
    """That each lock file has what pyproject.toml asks for, with sums, and that they agree with each other."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    asked = {"dependencies": project["project"]["dependencies"], **project["dependency-groups"]}
    seen: dict[str, tuple[str, frozenset[str]]] = {}
    n_packages = 0
    for name, groups in _LOCKS.items():
        locked = dict(_locked(root / name))
        for line in (line for group in groups for line in asked[group]):
            wanted = Requirement(line)
            versions = locked.get(normalised(wanted.name), frozenset())
            if not versions or not all(wanted.specifier.contains(each, prereleases=True) for each in versions):
                raise Missing(f"{name} has {wanted.name} {', '.join(versions) or 'not'}, wanted {line}: make lock")
        for package, versions in locked.items():
            first, agreed = seen.setdefault(package, (name, versions))
            if not versions <= agreed and not agreed <= versions:
                raise Missing(f"{package}: {first} and {name} differ: make lock")
        n_packages += len(locked)
    return f"{len(_LOCKS)} with {n_packages} packages are what pyproject.toml asks for"


def _locked(lock: Path) -> Iterator[tuple[str, frozenset[str]]]:
    """Names and versions (more than one where they depend on the Python). Raises Missing for one without a sum."""
    found: dict[str, set[str]] = {}
    for block in re.split(r"\n(?=[A-Za-z0-9])", lock.read_text("utf-8")):
        heading = re.match(r"([\w.-]+)==([\w.!+-]+)", block)
        if heading is None:
            continue
        if "--hash=sha256:" not in block:
            raise Missing(f"{lock.name} has {heading[1]} without a sum: make lock")
        found.setdefault(normalised(heading[1]), set()).add(heading[2])
    return ((name, frozenset(versions)) for name, versions in found.items())


def resources(root: Path) -> str:
    from gemma_desktop.cli.self_checks import CheckFailed, check_files

    try:
        found = check_files(root / "resources").partition(" in /")[0]
    except CheckFailed as failed:
        raise Missing(f"{failed}: {failed.detail}") from failed
    sources = list((root / "resources" / "translations").glob("*.ts"))
    if f" {len(sources)} translations" not in found:
        raise Missing(f"{found}, but {len(sources)} are to be compiled: make test")
    if unfinished := [path.name for path in sources if 'type="unfinished"' in path.read_text("utf-8")]:
        raise Missing(f"{', '.join(unfinished)} have texts without a translation")
    return found


def bundle(folder: Path, root: Path) -> str:
    if not (folder / BUILT_FROM).is_file():
        raise Missing("there is none, or it does not say what it was built from: make packages")
    built = json.loads((folder / BUILT_FROM).read_text("utf-8"))
    if built["commit"] != git("rev-parse", "HEAD", root=root):
        raise Missing(f"it is of the commit {built['commit'][:7]}, not of this one: make packages")
    if built["version"] != version(root):
        raise Missing(f"it is {built['version']}, not {version(root)}: make packages")
    return f"{built['version']} for {built['backend']}, of this commit"


def bill_of_materials(folder: Path, dist: Path, version: str) -> str:
    """That it is valid, and that the bundle has the licence of every package in it."""
    files = list(dist.glob(f"{NAME}-{version}-*.cdx.json"))
    if not files or not (folder / "licences" / "parts.json").is_file():
        raise Missing("there is none, or no bundle to look at: make packages")
    parts = json.loads((folder / "licences" / "parts.json").read_bytes())
    with_licence = {normalised(name) for part in parts for name in (part["name"], *part.get("packages", ()))}
    for file in files:
        text = file.read_text("utf-8")
        try:
            validate(text)
        except ValueError as wrong:
            raise Missing(f"{file.name}: {wrong}") from wrong
        components = [each for each in json.loads(text)["components"] if _is_package(each)]
        if unnamed := [each["name"] for each in components if not each.get("licenses")]:
            raise Missing(f"{file.name} names no licence of {', '.join(unnamed)}")
        packages = {each["purl"].removeprefix("pkg:pypi/").partition("@")[0] for each in components}
        if without := sorted(packages - with_licence - _WITHOUT_TEXT):
            raise Missing(f"the bundle has no licence of {', '.join(without)}: bundle/licences.py")
    return f"{', '.join(file.name for file in files)}: valid, and licences of all packages are in the bundle"


def _is_package(component: dict[str, str]) -> bool:
    return component.get("purl", "").startswith("pkg:pypi/")


def packages(dist: Path, version: str) -> str:
    if not (dist / SUMS).is_file():
        raise Missing("none were made: make packages")
    if wrong := wrong_sums(dist):
        raise Missing(f"{SUMS} does not fit {', '.join(wrong)}: make packages")
    names = [name for name in read_sums(dist) if re.search(rf"[-_]{re.escape(version)}[-_.]", name)]
    if others := sorted(set(read_sums(dist)) - set(names)):
        raise Missing(f"{', '.join(others)} is of another version: remove it from {dist} and make packages")
    for deb in dist.glob("*.deb"):
        told = subprocess.run(["dpkg-deb", "-f", str(deb)], check=True, capture_output=True, text=True).stdout
        if Parser().parsestr(told)["Version"] != version:
            raise Missing(f"{deb.name} says another version: make packages")
    return f"{', '.join(names)}, with the right sums"


def installations(work: Path) -> str:
    has_bundle = (BUNDLE / BUILT_FROM).is_file()
    (work / "installations").mkdir()
    if found := differences(work / "installations", BUNDLE if has_bundle else None):
        raise Missing("; ".join(found))
    return f"checkout, wheel, python -m{' and bundle' if has_bundle else ''} behave the same"
