"""No page asks another host for anything, lacks a file or complains when a browser opens it."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import Page


def errors_of(page: Page, url: str) -> list[str]:
    """Open an address; whatever the console says then, and every request that leaves the host or fails."""
    host = urlsplit(url).netloc
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(f"script: {error}"))
    page.on("console", lambda said: found.append(f"console: {said.text}") if said.type == "error" else None)
    page.on("request", lambda sent: None if _is_of(sent.url, host) else found.append(f"another host: {sent.url}"))
    page.on("response", lambda answer: found.append(f"{answer.status}: {answer.url}") if not answer.ok else None)
    page.goto(url)
    page.wait_for_load_state("networkidle")
    return found


def _is_of(url: str, host: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("data", "blob") or parts.netloc == host
