"""The model file's own chat template: the truth about the format, and not to be trusted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from llama_cpp import llama_cpp as llama

from gemma_desktop.chat.message import Message, Role, said
from gemma_desktop.engine.prompt.builder import PromptBuilder, compiled
from gemma_desktop.engine.prompt.parts import Foreign, PromptPart, Scaffold, Slot
from gemma_desktop.engine.prompt.template import ChatTemplate
from gemma_desktop.engine.prompt.veil import TemplateProblem, Veil
from gemma_desktop.engine.vocabulary import Vocabulary
from tests.helpers.gguf_models import GEMMA3_TEMPLATE, GEMMA_TEMPLATE


@pytest.fixture(scope="module")
def vocabulary(random_model: Callable[[str], Path]) -> Iterator[Vocabulary]:
    params = llama.llama_model_default_params()
    params.vocab_only = True
    model = llama.llama_model_load_from_file(str(random_model("gemma3")).encode(), params)
    yield Vocabulary(model)
    llama.llama_model_free(model)


def as_text(parts: list[PromptPart]) -> str:
    return "".join("[media]" if isinstance(part, Slot) else part.text for part in parts)


CHAT = [said(Role.USER, "Hello"), said(Role.ASSISTANT, "Hi"), said(Role.USER, "Bye")]
BUILT_IN = (
    "<start_of_turn>user\nHello<end_of_turn>\n<start_of_turn>model\nHi<end_of_turn>\n"
    "<start_of_turn>user\nBye<end_of_turn>\n<start_of_turn>model\n"
)


def build(vocabulary: Vocabulary, template: str, messages: list[Message] = CHAT) -> str:
    builder = PromptBuilder(vocabulary, template, compiled(template))
    return as_text(builder.parts(messages, [], thinking=False, continue_last=False))


def test_a_template_is_followed(vocabulary: Vocabulary) -> None:
    template = "{% for m in messages %}[{{ m.role }}]{{ m.content }}{% endfor %}{{ '>' if add_generation_prompt }}"
    assert build(vocabulary, template) == "[user]Hello[assistant]Hi[user]Bye>"


@pytest.mark.parametrize(
    "template",
    [
        "",
        "{% for m in messages %",
        "{{ raise_exception('no') }}",
        "{{ undefined_function() }}",
        "{% for m in messages %}{{ m.content | upper | replace('\ue000', '') }}{% endfor %}",
        "{% for m in messages %}{{ m.content[:-3] }}{% endfor %}",
        "{% for m in messages %}{{ m.content }}{{ m.content }}{% endfor %}",
        "{% for m in messages[1:] %}{{ m.content }}{% endfor %}",
        "{% for m in messages %}{{ m.content | length }}{% endfor %}",
    ],
)
def test_a_template_that_does_not_do_is_replaced_by_the_built_in_format(vocabulary: Vocabulary, template: str) -> None:
    assert build(vocabulary, template) == BUILT_IN


@pytest.mark.parametrize(
    "template",
    [
        "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
        "{% for i in range(99999) %}{{ 'x' * 99999 }}{% endfor %}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ 'x' * 99999999999 }}",
        "{{ 99999999999 * [1] }}",
    ],
)
def test_a_template_without_end_is_stopped(vocabulary: Vocabulary, template: str) -> None:
    assert build(vocabulary, template) == BUILT_IN


@pytest.mark.parametrize(
    "template",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ messages.append('x') }}",
        "{{ cycler.__init__.__globals__.os.system('true') }}",
        "{% include '/etc/passwd' %}",
    ],
)
def test_a_template_cannot_reach_out(template: str) -> None:
    with pytest.raises(TemplateProblem):
        ChatTemplate(template).render({"messages": [{"role": "user"}]})


def test_templates_may_use_what_transformers_gives_them() -> None:
    template = (
        "{% generation %}a{% endgeneration %}{% for i in [1, 2] %}{% if i == 2 %}{% break %}{% endif %}{{ i }}"
        "{% endfor %}{{ {'k': 'é<'} | tojson }}{{ strftime_now('%%') }}"
    )
    assert ChatTemplate(template).render({}) == 'a1{"k": "é<"}%'


def test_system_text_goes_where_each_generation_wants_it(vocabulary: Vocabulary) -> None:
    chat = [said(Role.SYSTEM, "Be kind."), said(Role.USER, "Hello")]
    assert "user\nBe kind.\nHello<" in build(vocabulary, GEMMA_TEMPLATE, chat)
    assert "user\nBe kind.\n\nHello<" in build(vocabulary, GEMMA3_TEMPLATE, chat)
    assert "user\nBe kind.\nHello<" in build(vocabulary, "", chat)


def test_neighbours_of_one_role_become_one_turn_where_roles_must_alternate(vocabulary: Vocabulary) -> None:
    chat = [said(Role.USER, "one"), said(Role.USER, "two"), Message(Role.TOOL, tool_name="t"), said(Role.USER, "three")]
    assert "user\none\n\ntwo\n\nt: \n\nthree<end_of_turn>" in build(vocabulary, GEMMA3_TEMPLATE, chat)


def test_surrounding_space_is_the_templates_to_trim(vocabulary: Vocabulary) -> None:
    chat = [said(Role.USER, " \n a b \t")]
    assert build(vocabulary, "{{ messages[0].content }}", chat) == " \n a b \t"
    assert build(vocabulary, "{{ messages[0].content | trim }}", chat) == "a b"


def test_hidden_strings_keep_their_order() -> None:
    veil = Veil()
    hidden = veil.value({"b": 1, "A": "x", "c": [True, None]})
    rendered = ChatTemplate("{% for k, v in d | dictsort %}{{ k }}={{ v }};{% endfor %}").render({"d": hidden})
    assert as_text(veil.reveal(rendered)) == "A=x;b=1;c=[True, None];"


def test_what_was_hidden_comes_back_as_foreign() -> None:
    veil = Veil()
    assert veil.reveal(f"a{veil.text('<b>')}c") == [Scaffold("a"), Foreign("<b>"), Scaffold("c")]
