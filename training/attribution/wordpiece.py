"""WordPiece as in Devlin et al. 2019 (BERT), keeping where each word stands in the text."""
import unicodedata

UNKNOWN, START, END = "[UNK]", "[CLS]", "[SEP]"
LONGEST_WORD = 100  # characters; a longer word is one unknown piece


def is_mark(char):
    """Whether a character is a word of its own: punctuation, and ASCII symbols."""
    return (33 <= ord(char) <= 47 or 58 <= ord(char) <= 64 or 91 <= ord(char) <= 96 or 123 <= ord(char) <= 126
            or unicodedata.category(char).startswith("P"))


def is_ideograph(char):
    code = ord(char)
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2A6DF
            or 0x2A700 <= code <= 0x2B81F or 0x2B820 <= code <= 0x2CEAF or 0xF900 <= code <= 0xFAFF
            or 0x2F800 <= code <= 0x2FA1F)


def is_dropped(char):
    return char not in "\t\n\r" and (char == "\ufffd" or unicodedata.category(char).startswith("C"))


def words(text):
    """The spans [start, end) of a text's words, in code points: runs between white space, marks alone."""
    found, start, empty = [], None, True

    def close(end):
        nonlocal start
        if start is not None and not empty:
            found.append((start, end))
        start = None

    for at, char in enumerate(text):
        if char.isspace():
            close(at)
        elif is_mark(char) or is_ideograph(char):
            close(at)
            found.append((at, at + 1))
        elif not is_dropped(char) or start is not None:
            if start is None:
                start, empty = at, True
            empty = empty and (unicodedata.category(char) == "Mn" or is_dropped(char))
    close(len(text))
    return found


class WordPiece:
    """Splits words into the pieces of a vocabulary, longest match first."""

    def __init__(self, vocabulary, lower):
        self.ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.vocabulary = list(vocabulary)
        self.lower = lower
        self.known = {}

    def normal(self, word):
        word = "".join(c for c in word if not is_dropped(c))
        if self.lower:
            word = "".join(c.lower() for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")
        return word

    def pieces(self, word):
        """The piece numbers of one word of a text."""
        if word not in self.known:
            self.known[word] = self._split(self.normal(word))
        return self.known[word]

    def _split(self, word):
        if len(word) > LONGEST_WORD:
            return [self.ids[UNKNOWN]]
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.ids[UNKNOWN]]
            found.append(self.ids[("##" if start else "") + word[start:end]])
            start = end
        return found or [self.ids[UNKNOWN]]
