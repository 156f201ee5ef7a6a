"""What an HTTP client's exceptions mean for the user."""

import httpx2

from gemma_desktop.errors import NetworkTrouble
from gemma_desktop.texts import say


def network_trouble(error: httpx2.HTTPError) -> NetworkTrouble:
    """One sentence for each kind of failure; the library's own words are the detail."""
    detail = f"{type(error).__name__}: {error}"
    text = str(error).lower()
    match error:
        case httpx2.ConnectError() if any(
            word in text for word in ("name or service", "getaddrinfo", "resolution", "nodename")
        ):
            return NetworkTrouble(
                say("The Hub's address was not found"), say("Check that this computer is online."), detail
            )
        case httpx2.ConnectError() if "certificate" in text or "ssl" in text:
            return NetworkTrouble(
                say("The connection is not safe"),
                say("Check this computer's date, and what stands between it and the network."),
                detail,
            )
        case httpx2.ProxyError():
            return NetworkTrouble(
                say("The proxy refused the connection"), say("Check HTTPS_PROXY or its settings."), detail
            )
        case httpx2.ConnectError() | httpx2.ConnectTimeout():
            return NetworkTrouble(say("The Hub cannot be reached"), say("Check that this computer is online."), detail)
        case httpx2.TimeoutException():
            return NetworkTrouble(say("The Hub said nothing for too long"), say("Try again later."), detail)
        case _:
            return NetworkTrouble(say("The connection was lost"), say("Check that this computer is online."), detail)
