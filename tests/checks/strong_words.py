"""Which words make a sentence speak of more than one case.

Two kinds of words do. `STRONG`: always, never, cannot, no effect. `WIDE`: every layer, the only one, the same and the
like, and `BOUNDS`: only, alone, any, whatever, no other, where a whole sentence claims it of the library; not where it
speaks of the example below it (`EXAMPLE`), tells the reader what to do, or is a label. 만, which is a particle in some
words and a syllable in others, counts only before a verb and after 때, 에, 에서 and the like.

Way in: `generalises`. `tests.checks.general` asks it, and holds such sentences to their proofs.
"""

from __future__ import annotations

import re

STRONG = {
    "en": re.compile(r"\b(?:always|never|cannot|can not|no effect|no influence)\b", re.IGNORECASE),
    "ko": re.compile(r"항상|언제나|절대|결코|(?<![가-힣])수(?:는|도)? 없|아무 (?:영향|효과|소용)|효과가 없|영향이 없"),
}
_OF_THE_LIBRARY = {
    "en": r"(?:recurrent|Keras|ConvLSTMs?|layers?|cells?|classes|backends?|versions?|models?|optimizers?|losses)",
    "ko": r"(?:순환층|Keras|층|셀|클래스|백엔드|버전|모델|옵티마이저|손실)",
}
WIDE = {
    "en": re.compile(
        rf"\b(?:[Aa]ll|[Ee]very)(?: (?:of|the|other|built-in|three))* {_OF_THE_LIBRARY['en']}\b"
        r"|\b[Tt]he only\b|(?:^|[:;] )Only [\ue000-\uf8ff]|\bthe same as\b|\bno difference\b|\bdoes nothing\b"
        r"|\b[Aa]ll (?:are|is|have|need|take|raise)\b|\b(?:are|is) the same\b|\b[Ee]ither way\b"
        r"|\b[Nn]othing (?:is|changes|[a-z]+s .*\bbut)\b"
    ),
    "ko": re.compile(
        rf"모든 {_OF_THE_LIBRARY['ko']}|오직"
        r"|(?<=[\ue000-\uf8ff가-힣])(?<!하나)(?<!둘)뿐(?=입니다|이고|이며|이므로|이라)"
        r"|만 (?:받습|지원|쓰입|쓸 수 있|동작)|[와과] 똑같|(?:층|셀|LSTM|GRU|RNN|Keras)[과와] 같습니다"
        r"|차이가 없|아무 일도 하지 않|모두 [가-힣]+니다|(?:값|결과)[은는이가] 같습니다"
    ),
}
_WHAT = {
    "en": r"(?:arguments?|axes|axis|batch(?:es)?|calls?|cases?|combinations?|functions?|gates?|kinds?|lengths?|methods?"
    r"|modes?|names?|numbers?|orders?|positions?|samples?|settings?|sequences?|shapes?|sizes?|states?|strings?|units?"
    r"|values?|weights?|widths?)",
    "ko": r"(?:가중치|값|게이트|길이|모양|방향|배치|상태|샘플|설정|유닛|위치|인자|조합|축|출력|크기|픽셀|함수|형태"
    r"|호출)",
}
"""What else a sentence may speak of whole: every call, any length. Timesteps are left out: what a layer does at every
timestep is what it does."""

BOUNDS = {
    "en": re.compile(
        r"\b(?i:only) (?:when|if|where|with|without|while|after|once|by|for|in|on|before)\b|\bonly[.,;:]"
        r"|\b(?:[a-z]+s|apply|affect|change|take|serve|cover|accept|return|read) only"
        r" (?:the|what|from|to|an?|its|[\ue000-\uf8ff])"
        r"|(?:^|[:;,] |and |that )(?i:only) (?:layers|cells|code|places|what|the [a-z]+s? (?:of|that)|[\ue000-\uf8ff])"
        r"|\b(?:on|to|with|by) (?:the )?[^.,;:]{1,45}(?<!left) alone\b|[\ue000-\uf8ff] alone\b"
        r"|\b(?:[Ww]hatever|[Ww]hichever|[Ww]herever|[Nn]o matter|[Rr]egardless|(?i:however) (?:many|long|large))\b"
        rf"|\b[Aa]ny (?:other )?(?:layer|{_WHAT['en']})\b|\b(?:[Nn]o other|[Nn]othing else|nowhere|[Nn]one of the)\b"
        rf"|\b(?:[Aa]ll|[Ee]very)(?: (?:of|the|other|built-in|its|two|three|four|final))* {_WHAT['en']}\b"
    ),
    "ko": re.compile(
        r"(?:때|때에|동안|뒤에|에|에서|에게|으로|로|까지)만(?= |이|입|은)"
        r"|(?<![지다그나])(?<=[\ue000-\uf8ff가-힣])만 (?:[가-힣]+ 수 )?[가-힣]+(?:니다|고|며|므로)(?=[ ,.]|$)"
        r"|(?:어느|어떤) [\ue000-\uf8ff가-힣 ]{1,9}?(?:든|나|도)(?=[ ,])|무엇(?:을|이)? ?[가-힣]*든"
        r"|(?:몇|얼마)[가-힣 ]{0,5}든(?= )|아무리|(?:상관|관계)없|관계가 없"
        rf"|전혀|하나도|전부(?=입)|아무것도|모든 {_WHAT['ko']}"
    ),
}
EXAMPLE = {
    "en": re.compile(
        r"\b(?:[Bb]elow|[Hh]ere|in this order|is required|on the pages?|listed|executed|shown|printed|comes? back)\b"
    ),
    "ko": re.compile(r"아래|다음|여기|예제의|필수|페이지|안내서|줍니다|그림|남겼|실었|적었"),
}
"""A sentence with such a word describes the example, which shows it, or says where to look; what is required is held by
`tests.checks.defaults`."""

TOLD = {"en": re.compile(r"[.!]\)?$"), "ko": re.compile(r"(?:니다|니다\([^()]*\))[.!]\)?$")}
"""How a sentence ends that claims something; 하십시오 advises, and a label has no full stop."""

ADVICE = re.compile(
    r"^(?:Add|Build|Call|Check|Choose|Compare|Copy|Do not|Feed|Fill|Fit|Give|Group|Keep|Leave|Look|Make|Mind"
    r"|Name|Pad|Pass|Predict|Print|Read|Save|Set|Take|To|Turn|Unpack|Use|Usually|Wrap|Write)\b"
)


def generalises(sentence: str, language: str) -> bool:
    """Whether a sentence speaks of more than one case.

    Args:
        sentence: as a reader reads it, each span of code as one character from U+E000 on.
        language: its language.
    """
    if STRONG[language].search(sentence):
        return True
    claims = TOLD[language].search(sentence) and not EXAMPLE[language].search(sentence)
    wide = WIDE[language].search(sentence) or BOUNDS[language].search(sentence)
    return bool(claims and wide and not ADVICE.search(sentence))
