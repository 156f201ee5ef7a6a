import pytest

from gemma_desktop.chat.message import Role, said
from gemma_desktop.chat.tree import ConversationTree, Node, NodeState


def node(node_id: str, parent_id: str | None, role: Role = Role.USER) -> Node:
    return Node(node_id, parent_id, said(role, node_id), created_at=0.0)


def ids(tree: ConversationTree) -> list[str]:
    return [each.id for each in tree.path()]


@pytest.fixture
def forked() -> ConversationTree:
    """a - b - c - d, and beside b the version b2 with its own answer."""
    tree = ConversationTree()
    for node_id, parent_id in (("a", None), ("b", "a"), ("c", "b"), ("d", "c"), ("b2", "a"), ("c2", "b2")):
        tree.add(node(node_id, parent_id))
    return tree


def test_an_added_message_is_shown_at_the_end() -> None:
    tree = ConversationTree()
    tree.add(node("a", None))
    tree.add(node("b", "a"))
    assert ids(tree) == ["a", "b"]
    assert tree.leaf_id == "b"


def test_a_new_version_keeps_the_old_one_as_its_sibling(forked: ConversationTree) -> None:
    assert ids(forked) == ["a", "b2", "c2"]
    assert forked.versions("b2") == ("b", "b2")
    assert [each.id for each in forked.path("d")] == ["a", "b", "c", "d"]


def test_going_back_to_a_version_shows_all_that_followed_it(forked: ConversationTree) -> None:
    forked.show_version("b")
    assert ids(forked) == ["a", "b", "c", "d"]
    forked.show_version("b2")
    assert ids(forked) == ["a", "b2", "c2"]


def test_a_version_remembers_which_of_its_own_versions_was_seen_last(forked: ConversationTree) -> None:
    forked.show_version("b")
    forked.add(node("d2", "c"))
    forked.show_version("d")
    forked.show_version("b2")
    forked.show_version("b")
    assert ids(forked)[-1] == "d"


def test_the_first_message_can_have_versions_too() -> None:
    tree = ConversationTree([node("a", None), node("a2", None)], leaf_id="a2")
    assert tree.versions("a") == ("a", "a2")
    tree.show_version("a")
    assert ids(tree) == ["a"]


def test_replacing_changes_the_value_and_not_the_place(forked: ConversationTree) -> None:
    forked.replace(Node("c2", "b2", said(Role.ASSISTANT, "more"), 0.0, NodeState.STOPPED))
    assert forked["c2"].message.text == "more"
    assert ids(forked) == ["a", "b2", "c2"]
    with pytest.raises(ValueError, match="keeps its parent"):
        forked.replace(node("c2", "a"))


def test_a_stored_tree_opens_as_it_was_left(forked: ConversationTree) -> None:
    again = ConversationTree([forked[each] for each in ("a", "b", "c", "d", "b2", "c2")], leaf_id="d")
    assert ids(again) == ["a", "b", "c", "d"]
    assert len(again) == 6


def test_a_tree_with_a_missing_parent_or_a_double_is_refused() -> None:
    with pytest.raises(KeyError):
        ConversationTree([node("b", "a")])
    with pytest.raises(ValueError, match="already there"):
        ConversationTree([node("a", None), node("a", None)])
