"""Files from outside: models are opened, everything else is attached."""

from pathlib import Path

from gemma_desktop.library.installed import DEMO_ID
from gemma_desktop.session.values import ModelStatusKind
from tests.helpers.scripted_application import ScriptedApplication
from tests.library.gguf_files import write_model, write_projector


def take(application: ScriptedApplication, *paths: Path) -> None:
    """Bring them, and wait until all has settled."""
    noticed: list[object] = []
    application.models.noticed.connect(noticed.append)
    application.parts.intake.noticed.connect(application.notices.append)
    before = len(application.engine.loads)
    application.parts.intake.take(paths)
    application.until(lambda: bool(noticed) or len(application.engine.loads) > before)
    application.until(
        lambda: (
            application.models.status.kind is ModelStatusKind.READY
            and all(kept.part is not None for kept in application.chat.attachments())
        )
    )


def attached(application: ScriptedApplication) -> list[str]:
    return [kept.name for kept in application.chat.attachments()]


def test_a_model_among_pictures_is_opened_and_the_pictures_are_attached(
    application: ScriptedApplication, tmp_path: Path, picture: Path
) -> None:
    model = write_model(tmp_path / "Small.GGUF")
    write_projector(tmp_path / "mmproj-small.gguf")
    take(application, picture, model)
    assert application.engine.loads[-1][0] == model
    assert attached(application) == ["red.png"]
    assert application.notices == []


def test_a_projector_alone_says_what_it_is(application: ScriptedApplication, tmp_path: Path) -> None:
    take(application, write_projector(tmp_path / "mmproj-small.gguf"))
    (notice,) = application.notices
    assert "mmproj-small.gguf is only a model's eyes and ears" in notice.title
    assert attached(application) == []
    assert application.models.current is not None
    assert application.models.current.id == DEMO_ID


def test_a_projector_under_another_name_says_what_it_is(application: ScriptedApplication, tmp_path: Path) -> None:
    take(application, write_projector(tmp_path / "eyes.gguf"))
    (notice,) = application.notices
    assert "eyes.gguf is only a model's eyes and ears" in notice.title


def test_a_projector_that_comes_with_its_model_is_used_and_remembered(
    application: ScriptedApplication, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    model = write_model(tmp_path / "small.gguf")
    projector = write_projector(tmp_path / "elsewhere" / "mmproj.gguf")
    take(application, projector, model)
    assert application.engine.loads[-1][:2] == (model, projector)
    (known,) = application.parts.preferences.settings.known_models
    assert (known.path, known.projector_path) == (str(model), str(projector))


def test_a_projector_that_is_gone_at_the_next_look_leaves_the_model_usable(
    application: ScriptedApplication, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    model = write_model(tmp_path / "small.gguf")
    projector = write_projector(tmp_path / "elsewhere" / "mmproj.gguf")
    take(application, projector, model)
    application.models.choose(DEMO_ID)
    application.until(lambda: application.models.status.kind is ModelStatusKind.READY)
    projector.unlink()
    take(application, model)
    assert application.engine.loads[-1][:2] == (model, None)


def test_the_loaded_model_is_loaded_again_with_the_projector_that_is_brought_later(
    application: ScriptedApplication, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    model = write_model(tmp_path / "small.gguf")
    projector = write_projector(tmp_path / "elsewhere" / "mmproj.gguf")
    take(application, model)
    take(application, model, projector)
    assert [load[:2] for load in application.engine.loads[-2:]] == [(model, None), (model, projector)]


def test_a_projector_of_another_model_leaves_the_loaded_one_as_it_was(
    application: ScriptedApplication, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    model = write_model(tmp_path / "small.gguf")
    wrong = write_projector(tmp_path / "elsewhere" / "mmproj.gguf", clip__vision__projection_dim=128)
    take(application, model)
    take(application, model, wrong)
    (notice,) = application.notices
    assert "mmproj.gguf belongs to another model" in notice.title
    assert application.models.current is not None
    assert (application.models.current.id, application.models.current.size_bytes > 0) == (str(model), True)


def test_of_several_models_the_first_is_opened_and_this_is_said(
    application: ScriptedApplication, tmp_path: Path
) -> None:
    first, second = write_model(tmp_path / "b.gguf"), write_model(tmp_path / "a.gguf")
    take(application, first, second)
    assert [load[0] for load in application.engine.loads[1:]] == [first]
    assert [notice.title for notice in application.notices] == ["Only b.gguf is opened"]


def test_a_damaged_model_is_refused_as_a_model(application: ScriptedApplication, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"not a model")
    take(application, broken)
    (notice,) = application.notices
    assert "broken.gguf" in notice.title
    assert attached(application) == []


def test_a_model_under_another_name_is_not_taken_for_a_sound(application: ScriptedApplication, tmp_path: Path) -> None:
    model = write_model(tmp_path / "small.gguf").rename(tmp_path / "small.bin")
    application.parts.intake.take([model])
    application.until(lambda: bool(application.notices))
    assert [notice.title for notice in application.notices] == ["small.bin is a model"]
    assert attached(application) == []
