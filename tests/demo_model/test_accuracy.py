"""The shipped demo model still does what its card says, on questions that it was never trained on.

The whole suite, with more cases: `make demo-accuracy`.
"""

import pytest
from demo_model import evaluate, heldout

# A fifth of the cases of the full suite; the margin allows for one wrong answer more than the share that is asked for.
SCALE = 0.2
GROUPS = {group.name: group for group in heldout.suite(SCALE)}


@pytest.mark.parametrize("name", list(GROUPS))
def test_the_demo_model_answers_as_its_card_says(name: str, ask: heldout.Ask) -> None:
    group = GROUPS[name]
    (figure,) = evaluate.measure(ask, [group])
    margin = 1.01 / len(group.cases) if group.least < 1 else 0
    assert figure.right >= group.least - margin, figure.wrong
