"""What an HTTP client's exceptions mean for the user."""

import httpx2

from gemma_desktop.errors import NetworkTrouble


def network_trouble(error: httpx2.HTTPError) -> NetworkTrouble:
    """One sentence for each kind of failure; the library's own words are the detail."""
    detail = f"{type(error).__name__}: {error}"
    text = str(error).lower()
    match error:
        case httpx2.ConnectError() if any(
            word in text for word in ("name or service", "getaddrinfo", "resolution", "nodename")
        ):
            return NetworkTrouble("The Hub's address was not found", "Check that this computer is online.", detail)
        case httpx2.ConnectError() if "certificate" in text or "ssl" in text:
            return NetworkTrouble(
                "The connection is not safe",
                "Check this computer's date, and what stands between it and the network.",
                detail,
            )
        case httpx2.ProxyError():
            return NetworkTrouble("The proxy refused the connection", "Check HTTPS_PROXY or its settings.", detail)
        case httpx2.ConnectError() | httpx2.ConnectTimeout():
            return NetworkTrouble("The Hub cannot be reached", "Check that this computer is online.", detail)
        case httpx2.TimeoutException():
            return NetworkTrouble("The Hub said nothing for too long", "Try again later.", detail)
        case _:
            return NetworkTrouble("The connection was lost", "Check that this computer is online.", detail)
