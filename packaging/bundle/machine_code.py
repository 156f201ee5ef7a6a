"""Reads and makes libraries in machine code, in the forms of Linux (ELF), macOS (Mach-O) and Windows (PE).

Each with what the machine of its build has anyway: binutils and a compiler on Linux, a compiler on macOS, and Python's
packages: PyInstaller brings macholib on macOS and pefile on Windows, where Zig (which is one, too) compiles C.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol


class Offered(NamedTuple):
    """A name that a library offers to others. version: of the name, in ELF; "" where there is none."""

    is_function: bool
    version: str = ""


class Form(Protocol):
    """Of the libraries of a system."""

    def offered_by(self, library: Path) -> dict[str, Offered]:
        """The names in it."""
        ...

    def needed_by(self, file: Path) -> set[str]:
        """The names of the libraries that are loaded with it."""
        ...

    def compile(self, source: str, offered: Mapping[str, Offered], library: Path) -> None:
        """Put a library in the place of one of this form. source: C. Raises CalledProcessError."""
        ...


class Elf:
    def offered_by(self, library: Path) -> dict[str, Offered]:
        told = subprocess.run(["nm", "-D", "--defined-only", str(library)], check=True, capture_output=True, text=True)
        offered: dict[str, Offered] = {}
        for line in told.stdout.splitlines():
            kind, name = line.split()[-2:]
            name, _, version = name.partition("@")
            if name not in offered or version.startswith("@"):  # with "@@" the one that others link to
                offered[name] = Offered(kind in "TtWi", version.lstrip("@"))
        return offered

    def needed_by(self, file: Path) -> set[str]:
        told = subprocess.run(["objdump", "-p", str(file)], check=True, capture_output=True, text=True)
        return set(re.findall(r"^\s+NEEDED\s+(\S+)$", told.stdout, re.MULTILINE))

    def compile(self, source: str, offered: Mapping[str, Offered], library: Path) -> None:
        script = ""
        for version in sorted({one.version for one in offered.values()} - {""}):
            names = (name for name, one in offered.items() if one.version == version)
            script += f"{version} {{ {' '.join(f'{name};' for name in names)} }};\n"
        with tempfile.TemporaryDirectory() as folder:
            versions = Path(folder) / "stub.map"
            versions.write_text(script)
            options = ["-shared", "-fPIC", "-Os", "-s", f"-Wl,-soname,{library.name}"]
            _compile(["cc", *options, *([f"-Wl,--version-script={versions}"] if script else [])], source, library)


class MachO:
    """Of one processor: PyInstaller has taken files for several apart."""

    _FUNCTIONS: Final = 0x80000000
    """S_ATTR_PURE_INSTRUCTIONS: a section has nothing else."""
    _OLDEST_SYSTEM: Final = "11.0"
    """The first for Apple's own processors; those of the other libraries ask for as much or more."""

    def offered_by(self, library: Path) -> dict[str, Offered]:
        from macholib.MachO import MachO as File
        from macholib.SymbolTable import SymbolTable

        file = File(str(library))
        sections = [section for _, _, data in file.headers[0].commands for section in data if hasattr(section, "flags")]
        return {
            name.decode().removeprefix("_"): Offered(bool(sections[symbol.n_sect - 1].flags & self._FUNCTIONS))
            for symbol, name in SymbolTable(file).extdefsyms
            if 0 < symbol.n_sect <= len(sections)
        }

    def needed_by(self, file: Path) -> set[str]:
        kinds = ("LC_LOAD_DYLIB", "LC_LOAD_WEAK_DYLIB", "LC_REEXPORT_DYLIB")
        return {Path(path).name for kind, path, _ in self._libraries(file) if kind in kinds}

    def compile(self, source: str, offered: Mapping[str, Offered], library: Path) -> None:
        """The linker signs it, as Apple's processors want it; sign.sh signs everything again."""
        for kind, path, command in self._libraries(library):
            if kind == "LC_ID_DYLIB":
                named = {
                    "install_name": path,
                    "compatibility_version": command.compatibility_version,
                    "current_version": command.current_version,
                }
        machine = ["-arch", self._machine(library), f"-mmacosx-version-min={self._OLDEST_SYSTEM}"]
        options = ["-dynamiclib", "-Os", *(f"-Wl,-{name},{value}" for name, value in named.items())]
        _compile(["cc", *machine, *options], source, library)

    def _libraries(self, file: Path) -> list[tuple[str, str, Any]]:
        """The kind, the path and the command of each that is named in it, itself too."""
        from macholib.MachO import MachO as File

        return [
            (load.get_cmd_name(), data.rstrip(b"\0").decode(), command)
            for load, command, data in File(str(file)).headers[0].commands
            if load.get_cmd_name().endswith("_DYLIB")
        ]

    def _machine(self, file: Path) -> str:
        from macholib.MachO import MachO as File

        return {0x0100000C: "arm64", 0x01000007: "x86_64"}[File(str(file)).headers[0].header.cputype]


class Pe:
    _CODE: Final = 0x20000000
    """IMAGE_SCN_MEM_EXECUTE."""
    _MOST_NAMES: Final = 1 << 20
    """pefile stops at 8192 by itself, without a word."""
    _COMPILER: Final = ("-m", "ziglang", "cc", "-target", "x86_64-windows-gnu")

    def offered_by(self, library: Path) -> dict[str, Offered]:
        file = self._read(library)
        exports = file.DIRECTORY_ENTRY_EXPORT.symbols if hasattr(file, "DIRECTORY_ENTRY_EXPORT") else []
        return {
            one.name.decode(): Offered(bool(file.get_section_by_rva(one.address).Characteristics & self._CODE))
            for one in exports
            if one.name
        }

    def needed_by(self, file: Path) -> set[str]:
        """In small letters: Windows does not tell them apart."""
        read = self._read(file)
        lists = ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT")
        return {entry.dll.decode().lower() for name in lists for entry in getattr(read, name, [])}

    def compile(self, source: str, offered: Mapping[str, Offered], library: Path) -> None:
        options = ["-shared", "-nostdlib", "-Os", "-s"]
        _compile([sys.executable, *self._COMPILER, *options], source, library)

    def _read(self, path: Path) -> Any:  # noqa: ANN401  # pefile has no types
        import pefile

        with pefile.PE(str(path), fast_load=True, max_symbol_exports=self._MOST_NAMES) as file:
            names = ("EXPORT", "IMPORT", "DELAY_IMPORT")
            wanted = [pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{name}"] for name in names]
            file.parse_data_directories(wanted)
        return file


_FORMS: Final[Mapping[bytes, Form]] = {
    b"\x7fELF": Elf(),
    b"\xcf\xfa\xed\xfe": MachO(),
    b"MZ": Pe(),
}
"""By how a file begins."""


def form_of(path: Path) -> Form | None:
    """None for what is no library (and no program) in machine code."""
    with path.open("rb") as file:
        head = file.read(4)
    return next((form for begin, form in _FORMS.items() if head.startswith(begin)), None)


def _compile(command: list[str], source: str, library: Path) -> None:
    """Elsewhere, for a compiler may leave more than the library beside it."""
    with tempfile.TemporaryDirectory() as folder:
        file, made = Path(folder) / "stub.c", Path(folder) / library.name
        file.write_text(source)
        subprocess.run([*command, "-o", str(made), str(file)], check=True)
        library.write_bytes(made.read_bytes())
