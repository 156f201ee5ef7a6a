from gemma_desktop.gguf.tensor_types import layers_type, prevailing_type
from gemma_desktop.gguf.values import TensorInfo


def tensor(name: str, type_name: str, size_bytes: int) -> TensorInfo:
    return TensorInfo(name, (size_bytes,), type_name, 0, size_bytes)


def test_large_embeddings_do_not_say_how_the_layers_are_stored() -> None:
    tensors = [
        tensor("token_embd.weight", "Q6_K", 1000),
        tensor("blk.0.attn_q.weight", "Q4_K", 300),
        tensor("blk.0.ffn_down.weight", "Q6_K", 200),
        tensor("blk.0.attn_norm.weight", "F32", 1),
    ]
    assert prevailing_type(tensors) == "Q6_K"
    assert layers_type(tensors) == "Q4_K"


def test_no_tensors_are_of_no_type() -> None:
    assert prevailing_type([]) == ""
