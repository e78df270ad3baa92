// A link of old may name an anchor that stands on another page now: docs/_meta/moved.yml says on which.
{
  const moved = Object.entries(JSON.parse(document.getElementById("moved").textContent))
  const follow = () => {
    const anchor = decodeURIComponent(location.hash.slice(1))
    if (!anchor || document.getElementById(anchor)) return
    const found = moved.find(([starts]) => anchor.startsWith(starts))
    if (found) location.replace(`${found[1]}#${anchor}`)
  }
  follow()
  addEventListener("hashchange", follow)
}
