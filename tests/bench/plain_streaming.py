"""llama_cpp.Llama's own streaming: `python -m tests.bench.plain_streaming MODEL THREADS TOKENS < PROMPT`."""

import json
import sys
import time

import llama_cpp


def main() -> int:
    model, threads, n_answer = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    prompt = sys.stdin.read()
    began = time.perf_counter()
    llama = llama_cpp.Llama(
        model, n_ctx=8192, n_batch=512, n_threads=threads, n_threads_batch=threads, flash_attn=True, verbose=False
    )
    load_s = time.perf_counter() - began
    n_prompt = len(llama.tokenize(prompt.encode()))
    began = time.perf_counter()
    times = [
        time.perf_counter()
        for _ in llama.create_completion(prompt, max_tokens=n_answer, temperature=1.0, top_k=64, seed=1, stream=True)
    ]
    prompt_rate = n_prompt / (times[0] - began)
    # The last piece tells only why it ended.
    answer_rate = (len(times) - 2) / (times[-2] - times[0]) if len(times) > 2 else 0.0
    print(json.dumps([load_s, prompt_rate, answer_rate]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
