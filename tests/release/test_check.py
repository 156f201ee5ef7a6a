"""What `make release-check` finds to do, one thing broken at a time, in a small project of its own."""

import datetime
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from release import check
from release.check import Missing
from release.facts import ROOT, git
from release.sums import write_sums

TODAY = datetime.date(2026, 12, 24)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Everything in it is ready for the release of 1.0."""
    root = tmp_path / "project"
    (root / "gemma_desktop").mkdir(parents=True)
    (root / "packaging").mkdir()
    (root / "gemma_desktop" / "__init__.py").write_text('__version__ = "1.0"\n')
    (root / "packaging" / "CHANGELOG.md").write_text("## 1.0 (2026-12-24)\n\n- One thing\n")
    (root / "pyproject.toml").write_text(
        '[project]\ndynamic = ["version"]\ndependencies = ["One.Thing>=2,<3"]\n'
        '[dependency-groups]\ninstall = []\ndev = ["other"]\nbundle = ["packer==6"]\n'
    )
    locked = "one-thing==2.5 \\\n    --hash=sha256:aa\n    # via project\n"
    (root / "requirements.lock").write_text(locked)
    (root / "requirements-dev.lock").write_text(
        f"{locked}other==1 ; sys_platform == 'linux' \\\n    --hash=sha256:bb\n"
    )
    (root / "requirements-bundle.lock").write_text("packer==6 \\\n    --hash=sha256:cc\n")
    subprocess.run(["git", "init", "--quiet"], check=True, cwd=root)
    commit(root)
    return root


def commit(root: Path) -> None:
    identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@localhost", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "add", "--all"], check=True, cwd=root)
    subprocess.run(["git", *identity, "commit", "--quiet", "--message", "A change"], check=True, cwd=root)


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_what_is_ready_is_called_ready(project: Path) -> None:
    assert check.clean_tree(project).startswith("clean at ")
    assert check.one_version(project) == "1.0"
    assert check.told_to_users(project, TODAY) == "1.0 on 2026-12-24, 1 things are new"
    assert check.tag_is_free(project)
    assert check.locks(project) == "3 with 4 packages are what pyproject.toml asks for"


def test_changes_that_are_not_committed_are_named(project: Path) -> None:
    (project / "new.py").touch()
    with pytest.raises(Missing, match=r"new\.py"):
        check.clean_tree(project)


def test_a_second_place_for_the_version_is_found(project: Path) -> None:
    replace(project / "pyproject.toml", 'dynamic = ["version"]', 'version = "1.0"')
    with pytest.raises(Missing, match="dynamic"):
        check.one_version(project)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("## 1.0", "## 0.9", "begins with 0.9"),
        ("2026-12-24", "coming", "put the date"),
        ("2026-12-24", "2026-12-25", "still to come"),
    ],
)
def test_a_changelog_that_is_not_of_today_and_this_version_is_found(
    project: Path, old: str, new: str, told: str
) -> None:
    replace(project / "packaging" / "CHANGELOG.md", old, new)
    with pytest.raises(Missing, match=told):
        check.told_to_users(project, TODAY)


def test_a_version_that_is_out_is_not_released_again(project: Path) -> None:
    subprocess.run(["git", "tag", "v1.0"], check=True, cwd=project)
    assert check.tag_is_free(project)
    (project / "later").touch()
    commit(project)
    with pytest.raises(Missing, match=r"v1\.0 is the tag of another commit"):
        check.tag_is_free(project)


def test_an_address_that_is_none_is_found() -> None:
    with pytest.raises(Missing, match="address"):
        check.addresses("Somebody <somebody@localhost>")
    assert check.addresses("Somebody <somebody@example.org>")


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("pyproject.toml", ">=2,<3", ">=2.6,<3", "has One.Thing 2.5, wanted"),
        ("pyproject.toml", '"other"', '"other", "another"', "has another not, wanted"),
        (
            "requirements-dev.lock",
            "one-thing==2.5",
            "one-thing==2.6",
            "requirements.lock and requirements-dev.lock differ",
        ),
        ("requirements-bundle.lock", "sha256:cc", "md5:cc", "packer without a sum"),
    ],
)
def test_lock_files_that_do_not_fit_are_found(project: Path, file: str, old: str, new: str, told: str) -> None:
    replace(project / file, old, new)
    with pytest.raises(Missing, match=told):
        check.locks(project)


def test_our_own_lock_files_fit() -> None:
    assert check.locks(ROOT)


def test_translations_that_are_not_compiled_or_not_finished_are_found(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "resources", tmp_path / "resources", copy_function=os.link)
    folder = tmp_path / "resources" / "translations"
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "gemma_desktop_de.ts").write_text("<TS/>")
    with pytest.raises(Missing, match=r"0 translations.*but 1 are to be compiled"):
        check.resources(tmp_path)
    (folder / "gemma_desktop_de.qm").touch()
    (folder / "gemma_desktop_de.json").touch()
    assert "1 translations" in check.resources(tmp_path)
    (folder / "gemma_desktop_de.ts").write_text('<TS><translation type="unfinished"/></TS>')
    with pytest.raises(Missing, match=r"gemma_desktop_de\.ts have texts without a translation"):
        check.resources(tmp_path)


def test_a_bundle_of_another_commit_is_found(project: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    with pytest.raises(Missing, match="make packages"):
        check.bundle(bundle, project)
    bundle.mkdir()
    built = {"version": "1.0", "commit": git("rev-parse", "HEAD", root=project), "backend": "cpu"}
    (bundle / "BUILD.json").write_text(json.dumps(built))
    assert check.bundle(bundle, project) == "1.0 for cpu, of this commit"
    (project / "later").touch()
    commit(project)
    with pytest.raises(Missing, match="not of this one"):
        check.bundle(bundle, project)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """dist, with all that belongs to 1.0."""
    dist = tmp_path / "dist"
    dist.mkdir()
    component = {"type": "library", "name": "One", "purl": "pkg:pypi/one@2", "licenses": [{"expression": "MIT"}]}
    document = {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [component]}
    (dist / "gemma-desktop-1.0-linux-x86_64.cdx.json").write_text(json.dumps(document))
    (dist / "gemma-desktop-1.0-linux-x86_64.tar.gz").write_text("packed")
    write_sums(dist.iterdir(), dist)
    return dist


def test_packages_that_changed_after_they_were_summed_are_found(made: Path) -> None:
    assert check.packages(made, "1.0").endswith("with the right sums")
    (made / "gemma-desktop-1.0-linux-x86_64.tar.gz").write_text("packed again")
    with pytest.raises(Missing, match=r"does not fit gemma-desktop-1\.0-linux-x86_64\.tar\.gz"):
        check.packages(made, "1.0")


def test_packages_of_another_version_are_found(made: Path, tmp_path: Path) -> None:
    with pytest.raises(Missing, match="of another version"):
        check.packages(made, "1.0.1")
    with pytest.raises(Missing, match="none were made"):
        check.packages(tmp_path, "1.0")


def write_licences(bundle: Path, *packages: str) -> None:
    """The index of licences, with one part for these packages."""
    (bundle / "licences").mkdir(parents=True, exist_ok=True)
    (bundle / "licences" / "parts.json").write_text(json.dumps([{"name": "Some", "packages": packages}]))


def test_a_package_without_its_licence_in_the_bundle_is_found(made: Path, tmp_path: Path) -> None:
    write_licences(tmp_path / "bundle", "One")
    assert check.bill_of_materials(tmp_path / "bundle", made, "1.0")
    write_licences(tmp_path / "bundle")
    with pytest.raises(Missing, match="no licence of one"):
        check.bill_of_materials(tmp_path / "bundle", made, "1.0")


def test_a_package_that_names_no_licence_is_found(made: Path, tmp_path: Path) -> None:
    write_licences(tmp_path / "bundle", "One")
    replace(next(made.glob("*.cdx.json")), ', "licenses": [{"expression": "MIT"}]', "")
    with pytest.raises(Missing, match="names no licence of One"):
        check.bill_of_materials(tmp_path / "bundle", made, "1.0")


def test_what_is_missing_makes_the_command_fail(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def to_do(*_: object) -> str:
        raise Missing("do this")

    names = [
        *("clean_tree", "one_version", "told_to_users", "tag_is_free", "addresses", "desktop_files_are_valid", "locks"),
        *("resources", "bundle", "bill_of_materials", "packages", "installations"),
    ]
    for name in names:
        monkeypatch.setattr(check, name, lambda *_: "fine")
    assert check.check() == 0
    monkeypatch.setattr(check, "locks", to_do)
    capsys.readouterr()
    assert check.check() == 1
    lines = capsys.readouterr().out.splitlines()
    assert "TODO  lock files: do this" in lines
    assert lines[-1] == "1 to do before a release."
    assert len(lines) == len(names) + 1
