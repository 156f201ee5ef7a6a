"""What is attached to a draft: read, refused, shown small, sent, kept."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from gemma_desktop.chat.media import PcmAudio, RgbImage
from gemma_desktop.chat.message import AudioPart, ImagePart
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.errors import StorageTrouble, UnusableSound
from gemma_desktop.paths import Paths
from gemma_desktop.session import media_worker
from gemma_desktop.session.media_worker import AttachmentRead, AttachmentRefused, FileToRead, MediaWorker
from gemma_desktop.session.threads import WorkerThread
from gemma_desktop.session.thumbnails import Thumbnails, ThumbnailWorker
from gemma_desktop.session.values import NoticeAction, NoticeLevel
from gemma_desktop.store.attachments import AttachmentStore
from tests.fakes import FakeEngine
from tests.helpers.gguf_models import write_gemma3
from tests.helpers.scripted_application import ScriptedApplication
from tests.media.sounds import tone, write_video, write_wav
from tests.store.limits import limited_file_size


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "note.wav", tone(1.0, 44_100), 44_100, 2)


def test_a_picture_and_a_sound_are_sent_before_the_text(
    application: ScriptedApplication, picture: Path, sound: Path
) -> None:
    application.attach(picture, sound)
    application.ask("What is this?")
    (message,) = application.engine.asked[0].messages
    assert [type(part).__name__ for part in message.parts] == ["ImagePart", "AudioPart", "TextPart"]
    image, audio = (media for _, media in application.engine.asked[0].media)
    assert isinstance(image, RgbImage)
    assert (image.width_px, image.height_px) == (64, 48)
    assert isinstance(audio, PcmAudio)
    assert audio.duration_s == pytest.approx(1.0, abs=0.02)
    assert application.chat.attachments() == ()


def test_a_message_of_a_picture_alone_is_named_after_it(application: ScriptedApplication, picture: Path) -> None:
    application.attach(picture)
    application.chat.send()
    application.until_idle()
    assert application.chat.title == "red.png"


def test_nothing_is_sent_while_an_attachment_is_still_read(application: ScriptedApplication, picture: Path) -> None:
    chat = application.chat
    chat.set_draft_text("What is this?")
    chat.attach_files([picture])
    assert [kept.part for kept in chat.attachments()] == [None]
    assert not chat.can_send
    chat.send()
    assert (chat.path(), chat.draft_text) == ([], "What is this?")
    application.until(lambda: chat.can_send)


def test_the_sound_of_a_video_is_attached(application: ScriptedApplication, tmp_path: Path) -> None:
    application.attach(write_video(tmp_path / "film.mp4", tone(1.0, 48_000)))
    (attachment,) = application.chat.attachments()
    assert isinstance(attachment.part, AudioPart)
    assert attachment.name == "film.mp4"
    assert attachment.part.duration_s == pytest.approx(1.0, abs=0.1)


def test_a_picture_from_the_clipboard_is_attached(application: ScriptedApplication, picture: Path) -> None:
    application.chat.attach_image(picture.read_bytes(), "Pasted picture")
    application.until(lambda: application.chat.attachments()[0].part is not None)
    part = application.chat.attachments()[0].part
    assert isinstance(part, ImagePart)
    assert application.chat.media_path(part).read_bytes() == picture.read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "title"),
    [
        ("cat.png", b"", "cat.png is empty"),
        ("cat.png", b"\x89PNG\r\n\x1a\n damaged", "cat.png is damaged"),
        ("letter.txt", b"Dear Mary", "letter.txt cannot be played"),
        ("voice.mp3", b"", "voice.mp3 is empty"),
        ("gone.png", None, "gone.png cannot be opened"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name_and_leaves_the_draft(
    application: ScriptedApplication, tmp_path: Path, name: str, data: bytes | None, title: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    application.chat.set_draft_text("Look")
    application.attach(tmp_path / name)
    (notice,) = application.notices
    assert (notice.level, notice.title) == (NoticeLevel.WARNING, title)
    assert notice.hint
    assert application.chat.attachments() == ()
    assert application.chat.can_send


def test_a_sound_too_long_for_a_message_is_offered_to_the_recordings(
    application: ScriptedApplication, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media_worker, "LONGEST_ATTACHED_S", 0.5)
    application.attach(sound)
    (notice,) = application.notices
    assert notice.title == "note.wav is too long for a message"
    assert (notice.action, notice.target) == (NoticeAction.IMPORT_RECORDING, str(sound))


def test_a_folder_is_refused_by_name(application: ScriptedApplication, tmp_path: Path) -> None:
    (tmp_path / "holiday").mkdir()
    application.attach(tmp_path / "holiday")
    assert application.notices[0].title == "holiday cannot be opened"


def test_one_bad_file_among_good_ones_takes_only_itself_away(
    application: ScriptedApplication, tmp_path: Path, picture: Path, sound: Path
) -> None:
    (tmp_path / "bad.png").write_bytes(b"")
    application.attach(picture, tmp_path / "bad.png", sound)
    assert [kept.name for kept in application.chat.attachments()] == ["red.png", "note.wav"]


def test_an_attachment_that_was_removed_while_it_was_read_stays_away(
    application: ScriptedApplication, picture: Path, sound: Path
) -> None:
    chat = application.chat
    chat.attach_files([picture, sound])
    chat.remove_attachment(chat.attachments()[0].id)
    application.until(lambda: [kept.part is not None for kept in chat.attachments()] == [True])
    assert [kept.name for kept in chat.attachments()] == ["note.wav"]


def test_an_attachment_lands_in_the_chat_it_was_meant_for(application: ScriptedApplication, picture: Path) -> None:
    chat = application.chat
    application.ask("Hello")
    first = chat.conversation_id
    chat.attach_files([picture])
    chat.new_chat()
    application.ask("Another")
    assert chat.attachments() == ()
    chat.open(first)
    application.until(lambda: [kept.part is not None for kept in chat.attachments()] == [True])


def test_attachments_of_a_draft_are_there_at_the_next_start(paths: Paths, qtbot: QtBot, picture: Path) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)
    first.attach(picture)
    first.chat.set_draft_text("What is this?")
    first.close()
    picture.unlink()
    second = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        assert second.chat.can_send
        second.chat.send()
        second.until_idle()
        assert [part.name for part, _ in second.engine.asked[0].media] == ["red.png"]
    finally:
        second.close()


def test_the_detail_is_that_of_all_pictures_of_the_draft(application: ScriptedApplication, picture: Path) -> None:
    chat = application.chat
    application.attach(picture)
    chat.set_detail(1120)
    application.attach(picture)
    parts = [kept.part for kept in chat.attachments()]
    assert [part.detail_tokens for part in parts if isinstance(part, ImagePart)] == [1120, 1120]
    chat.set_detail(70)
    application.ask("Look")
    assert [part.detail_tokens for part, _ in application.engine.asked[0].media] == [70, 70]  # type: ignore[union-attr]


# --- a model that cannot take it ----------------------------------------------------------------------------------


@pytest.fixture
def reader(application: ScriptedApplication, tmp_path: Path) -> ScriptedApplication:
    """A model that only reads is chosen."""
    write_gemma3(tmp_path / "reader.gguf")
    application.models.open_file(tmp_path / "reader.gguf")
    application.until(lambda: application.models.info is not None and application.models.info.name == "reader")
    return application


def test_a_picture_or_sound_for_a_model_that_only_reads_is_said_before_sending_and_nothing_is_lost(
    reader: ScriptedApplication, picture: Path, sound: Path
) -> None:
    reader.attach(picture, sound)
    first = len(reader.notices)
    assert first == 2, "said when they are attached"
    reader.chat.set_draft_text("What is this?")
    reader.chat.send()
    notice = reader.notices[-1]
    assert len(reader.notices) == first + 1
    assert "takes no pictures and no recordings" in notice.title
    assert notice.action is NoticeAction.CHOOSE_MODEL
    assert (reader.chat.path(), reader.chat.draft_text, len(reader.chat.attachments())) == ([], "What is this?", 2)
    assert not reader.engine.asked


def test_writing_down_with_a_model_that_cannot_hear_is_refused(reader: ScriptedApplication, sound: Path) -> None:
    reader.attach(sound)
    reader.chat.write_down()
    assert "takes no recordings" in reader.notices[-1].title
    assert len(reader.chat.attachments()) == 1


def test_a_model_that_only_reads_can_go_on_where_another_saw_a_picture(
    application: ScriptedApplication, picture: Path, tmp_path: Path
) -> None:
    application.attach(picture)
    seen = application.ask("What is this?", ["A red", StorageTrouble("So far")])
    write_gemma3(tmp_path / "reader.gguf")
    application.models.open_file(tmp_path / "reader.gguf")
    application.until(lambda: application.models.info is not None and application.models.info.name == "reader")
    application.chat.continue_reply(seen.id)
    assert "takes no pictures" in application.notices[-1].title, "it would have to look at the picture again"
    application.chat.regenerate(seen.id)
    assert len(application.chat.path()) == 2
    application.ask("Thanks. And now?")
    first = application.engine.asked[-1].messages[0]
    assert first.media == ()
    assert "A picture, red.png, was here" in first.text


def test_an_attachment_that_is_gone_from_the_disk_fails_the_answer_by_name(
    application: ScriptedApplication, picture: Path
) -> None:
    application.attach(picture)
    part = application.chat.attachments()[0].part
    assert part is not None
    application.chat.media_path(part).unlink()
    answer = application.ask("What is this?")
    assert (answer.state, answer.trouble) == (
        NodeState.FAILED,
        "red.png is missing. Add it again to a new message.",
    )


# --- the workers --------------------------------------------------------------------------------------------------


def heard_by(worker: MediaWorker, wanted: FileToRead) -> AttachmentRead | AttachmentRefused:
    """What the worker says to this; on this thread."""
    heard: list[AttachmentRead | AttachmentRefused] = []
    worker.attachment_read.connect(heard.append)
    worker.attachment_refused.connect(heard.append)
    worker.read(wanted)
    (news,) = heard
    return news


def test_a_full_disk_while_a_sound_is_kept_is_told_as_that(paths: Paths, sound: Path) -> None:
    worker = MediaWorker(AttachmentStore(paths.attachments))
    with limited_file_size(10_000):
        news = heard_by(worker, FileToRead("a", sound))
    assert isinstance(news, AttachmentRefused)
    assert isinstance(news.error, StorageTrouble)
    assert "full" in news.error.title


def test_a_recording_that_cannot_be_used_keeps_its_file(paths: Paths, tmp_path: Path) -> None:
    path = tmp_path / "Recording.wav"
    path.write_bytes(b"RIFF damaged")
    news = heard_by(MediaWorker(AttachmentStore(paths.attachments)), FileToRead("a", path, is_recording=True))
    assert isinstance(news, AttachmentRefused)
    assert isinstance(news.error, UnusableSound)
    assert path.exists()


def test_a_bug_in_a_worker_is_reported_with_its_traceback(tmp_path: Path, picture: Path) -> None:
    class Broken(AttachmentStore):
        def put(self, data: bytes) -> str:
            raise ZeroDivisionError("scripted")

    news = heard_by(MediaWorker(Broken(tmp_path)), FileToRead("a", picture))
    assert isinstance(news, AttachmentRefused)
    assert "ZeroDivisionError: scripted" in news.error.detail


@pytest.fixture
def thumbnails(paths: Paths, qtbot: QtBot) -> Iterator[Thumbnails]:
    worker = ThumbnailWorker(AttachmentStore(paths.attachments))
    thumbnails = Thumbnails(worker)
    thread = WorkerThread("thumbnails")
    thread.start(worker, worker.close)
    yield thumbnails
    assert thread.stop(5)


def kept(paths: Paths, picture: Image.Image) -> ImagePart:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    sha256 = AttachmentStore(paths.attachments).put(buffer.getvalue())
    return ImagePart(sha256, "p.png", picture.width, picture.height)


def test_a_thumbnail_comes_later_and_is_kept(paths: Paths, qtbot: QtBot, thumbnails: Thumbnails) -> None:
    part = kept(paths, Image.new("RGB", (400, 200), "red"))
    ready: list[str] = []
    thumbnails.ready.connect(ready.append)
    assert thumbnails.image(part, 100).isNull()
    assert thumbnails.image(part, 100).isNull(), "asked for twice, made once"
    qtbot.waitUntil(lambda: ready == [part.sha256])
    image = thumbnails.image(part, 100)
    assert (image.width(), image.height()) == (100, 50)
    assert image.pixelColor(50, 25).getRgb()[:3] == (255, 0, 0)


def test_a_thumbnail_of_a_damaged_attachment_stays_empty_and_others_come(
    paths: Paths, qtbot: QtBot, thumbnails: Thumbnails
) -> None:
    missing = ImagePart("0" * 64, "gone.png", 10, 10)
    part = kept(paths, Image.new("RGB", (30, 30), "blue"))
    ready: list[str] = []
    thumbnails.ready.connect(ready.append)
    thumbnails.image(missing, 100)
    thumbnails.image(part, 100)
    qtbot.waitUntil(lambda: ready == [part.sha256])
    assert thumbnails.image(missing, 100).isNull()
