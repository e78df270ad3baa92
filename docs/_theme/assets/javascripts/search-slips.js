// What a slip of the fingers was meant to be: for search-worker.js.
{
  const WORD = /^[a-z]{4,}$/
  const ONE_LETTER = 5 // letters from which on one may be put in, left out or changed; of four, many words are made

  // By one letter, or by two that change places; the first is seldom wrong.
  function isSlip(one, other) {
    if (one[0] !== other[0]) return false
    let from = 1
    while (from < one.length && one[from] === other[from]) from += 1
    const [rest, ofOther] = [one.slice(from), other.slice(from)]
    const isSwapped = rest[0] + rest[1] === ofOther[1] + ofOther[0] && rest.slice(2) === ofOther.slice(2)
    const isOneLetter = rest.slice(1) === ofOther.slice(1) || rest === ofOther.slice(1) || rest.slice(1) === ofOther
    return isSwapped || (isOneLetter && one.length >= ONE_LETTER)
  }

  // The query with words that stand in titles for those that stand nowhere, of several the one of most titles; null where
  // none is near. `titles`: word to what has it in its title.
  self.withoutSlips = (query, unknown, titles) => {
    const known = [...titles.keys()].filter(word => WORD.test(word))
    let mended = query.toLowerCase()
    for (const word of unknown.filter(word => WORD.test(word))) {
      const near = known.filter(each => isSlip(word, each)).sort((a, b) => titles.get(b).size - titles.get(a).size)
      if (near.length) mended = mended.replace(new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`, "g"), near[0])
    }
    return mended === query.toLowerCase() ? null : mended
  }
}
