"""The bill of materials of a bundle (CycloneDX 1.6): every part, its version, licence and sum.

Made from what PyInstaller took, not from what was installed. The same bundle of the same commit gives the same bytes.
Packages that say themselves what is compiled into them (PEP 770) are taken at their word; other libraries in machine
code are looked up in native_parts.py, and the system's by its package manager.
"""

import json
import platform
import re
import sys
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, Final

from release.collected import Collected, native_files, normalised
from release.debian_parts import debian_parts
from release.facts import LICENCE, NAME, VENDOR
from release.native_parts import NativePart, is_stand_in, part_of, version_of

Component = dict[str, Any]
NativeByOwner = defaultdict[str, dict[str, Path]]
"""A package's normalised name to its libraries, by their path in the bundle."""
SPEC_VERSION: Final = "1.6"
_OURS: Final = normalised(NAME)
_EXTENSION: Final = re.compile(
    r"\.(abi3|cpython-[\w-]+)\.so$|\.pyd$|(^|/)(lib)?(pyside|shiboken)6|(^|/)(?!lib)[^/]+\.so$"
)
_WHOLE_UNDER_IT: Final = re.compile(r"A?GPL-[\d.]+-(only|or-later)")
_SPDX: Final = re.compile(r"\(?[\w.+-]+\)?(?: (?:AND|OR|WITH) \(?[\w.+-]+\)?)*")
_SPDX_OF: Final = {
    "Apache 2.0": "Apache-2.0",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
_RESOURCES: Final[tuple[Component, ...]] = (
    {"type": "machine-learning-model", "name": "demo model", "licenses": [{"expression": LICENCE}]},
    {"type": "machine-learning-model", "name": "silero-vad", "version": "6.2.3", "licenses": [{"expression": "MIT"}]},
    {"type": "data", "name": "lucide icons", "licenses": [{"expression": "ISC"}]},
)


class UnknownPart(Exception):
    """A library in the bundle that nothing says anything of."""


class UnwantedLicence(Exception):
    """A library that would put the whole bundle under its own licence."""


def bill_of_materials(what: Collected, version: str, made: str) -> Component:
    """The document. made: when, ISO 8601; the time of the commit, so that it can be made again.

    Raises UnknownPart and UnwantedLicence, and FileNotFoundError where the build's reports are not there.
    """
    packages = [one for one in what.distributions() if normalised(one.name) not in (_OURS, "pyinstaller")]
    native = _native_by_owner(what, packages)
    components = [*_packages(what, packages, native), *_not_of_packages(what, native[""]), *map(dict, _RESOURCES)]
    for component in components:
        component["bom-ref"] = component.get("purl", f"{NAME}/{component['name']}")
    document: Component = {
        "bomFormat": "CycloneDX",
        "specVersion": SPEC_VERSION,
        "version": 1,
        "metadata": {
            "timestamp": made,
            "lifecycles": [{"phase": "post-build"}],
            "component": {
                "type": "application",
                "bom-ref": NAME,
                "name": NAME,
                "version": version,
                "publisher": VENDOR,
                "licenses": [{"expression": LICENCE}],
                "purl": f"pkg:generic/{NAME}@{version}",
            },
            "properties": [{"name": f"{NAME}:platform", "value": platform_name()}],
        },
        "components": sorted(components, key=lambda component: (component["name"].lower(), component["bom-ref"])),
        "dependencies": _dependencies(components, packages),
    }
    content = json.dumps(document, sort_keys=True)
    return {**document, "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, content)}"}


def platform_name() -> str:
    """linux-x86_64, macos-arm64, windows-x86_64."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    machine = platform.machine().lower()
    return f"{system}-{ {'amd64': 'x86_64', 'aarch64': 'arm64'}.get(machine, machine) }"


def _packages(what: Collected, packages: Iterable[Distribution], native: NativeByOwner) -> Iterator[Component]:
    """One for each, and in it what it brings in machine code."""
    sums = what.sums()
    for package in packages:
        name = normalised(package.name)
        component: Component = {
            "type": "library",
            "name": package.name,
            "version": package.version,
            "purl": f"pkg:pypi/{name}@{package.version}",
            "licenses": _licences(package),
        }
        if name in sums:
            component["hashes"] = [{"alg": "SHA-256", "content": sums[name]}]
        said = _said_by(package)
        compiled_in = [each for each in said if each.get("purl", "").startswith(("pkg:cargo/", "pkg:generic/"))]
        versions = {each["name"].lower(): each["version"] for each in said if "version" in each}
        if inside := [*_native_parts(native[name], versions), *compiled_in]:
            component["components"] = inside
        yield component


def _licences(package: Distribution) -> list[Component]:
    """As SPDX where the package says that or something that means it, else in its own words."""
    fields = [field for name in ("License-Expression", "License") for field in package.metadata.get_all(name, [])]
    classifiers = [line for line in package.metadata.get_all("Classifier", []) if line.startswith("License ::")]
    said = [words for words in fields + classifiers if words]
    for words in said:
        expression = _SPDX_OF.get(words, words)
        if _SPDX.fullmatch(expression):
            return [{"expression": expression}]
    named = next((words for words in said if "\n" not in words), "")
    return [{"license": {"name": named.rpartition(" :: ")[2]}}] if named else []


def _native_by_owner(what: Collected, packages: Iterable[Distribution]) -> NativeByOwner:
    """Libraries in the bundle by the package that brought them; "" for those of Python and of the system."""
    owners: dict[Path, str] = {}
    for package in packages:
        name = normalised(package.name)
        owners |= {Path(str(file.locate())): name for file in package.files or []}
    found: NativeByOwner = defaultdict(dict)
    for inside, path in native_files(what.bundle).items():
        source = what.sources.get(inside)
        if source is not None:
            found[owners.get(source, "")][inside] = path
    return found


def _native_parts(files: dict[str, Path], versions: dict[str, str]) -> list[Component]:
    """versions: as the package itself says them, by name. Raises UnknownPart and UnwantedLicence."""
    by_part: defaultdict[NativePart, dict[str, Path]] = defaultdict(dict)
    for name, path in files.items():
        if _EXTENSION.search(name):
            continue
        part = part_of(path)
        if part is None:
            raise UnknownPart(f"{name}: add it to release/native_parts.py")
        if is_stand_in(path):
            continue
        if _WHOLE_UNDER_IT.fullmatch(part.licence):
            raise UnwantedLicence(
                f"{name} is under {part.licence}: let bundle/stand_ins.py put a stand-in in its place"
            )
        by_part[part][name] = path
    return [_native_component(part, by_part[part], versions) for part in sorted(by_part)]


def _native_component(part: NativePart, files: dict[str, Path], versions: dict[str, str]) -> Component:
    version = version_of(part, files.values()) or versions.get(part.name.lower(), "")
    return {
        "type": "library",
        "name": part.name,
        **({"version": version} if version else {}),
        "licenses": [{"expression": part.licence}],
        "evidence": {"occurrences": [{"location": name} for name in files]},
    }


def _said_by(package: Distribution) -> list[Component]:
    """What it says itself of what is in it."""
    found: dict[tuple[str, str], Component] = {}
    for file in package.files or []:
        if "sboms" not in file.parts or file.suffix != ".json":
            continue
        for said in json.loads(Path(str(file.locate())).read_text("utf-8")).get("components", []):
            purl = said.get("purl", "").partition("?")[0]  # the rest is where its author had it
            kept = {key: said[key] for key in ("name", "version", "licenses", "hashes") if said.get(key)}
            found[purl, said["name"]] = {"type": "library", **kept, **({"purl": purl} if purl else {})}
    return [found[key] for key in sorted(found)]


def _not_of_packages(what: Collected, of_system: Iterable[str]) -> Iterator[Component]:
    """Python, the program that starts it, and what of the system lies in the bundle."""
    yield {
        "type": "platform",
        "name": "Python",
        "version": what.python_version,
        "purl": f"pkg:generic/python@{what.python_version}",
        "licenses": [{"expression": "PSF-2.0"}],
    }
    yield {
        "type": "library",
        "name": "PyInstaller",
        "version": what.packager_version,
        "purl": f"pkg:pypi/pyinstaller@{what.packager_version}",
        "licenses": [{"expression": "GPL-2.0-or-later WITH Bootloader-exception"}],
    }
    if sys.platform == "linux":
        yield from debian_parts({name: what.sources[name] for name in of_system})


def _dependencies(components: Iterable[Component], packages: Iterable[Distribution]) -> list[Component]:
    """Which needs which, of those that are here."""
    refs = {normalised(component["name"]): component["bom-ref"] for component in components}
    found = [{"ref": NAME, "dependsOn": sorted(refs.values())}]
    for package in packages:
        needed = {
            refs[name]
            for line in package.requires or []
            if "extra ==" not in line and (name := normalised(re.split(r"[^\w.-]", line, maxsplit=1)[0])) in refs
        }
        found.append({"ref": refs[normalised(package.name)], "dependsOn": sorted(needed)})
    return sorted(found, key=lambda each: str(each["ref"]))


def written(document: Component) -> str:
    return json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def validate(text: str) -> None:
    """By CycloneDX's own schema. Raises ValueError. Only in the project's .venv, which has their library."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise ValueError(f"the bill of materials is not valid: {wrong}")
