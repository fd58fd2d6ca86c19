"""Lets Orca 43 hand the language of a text on to the synthesiser.

Orca finds the language of each text in the accessibility tree (the text attribute "language", which
browsers take from lang), asks for a voice with it, and then drops it. Orca loads this file from its
folder of preferences, as it does for its users. The words that Orca adds, such as roles, come in the
voice of the text that they belong to; a live region's message comes in Orca's own.
"""

import functools

from orca import speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

# As espeak-ng names them. Orca passes over a voice without a name.
VOICES = {"cy": "Welsh"}

_voice = speech_generator.SpeechGenerator.voice
_displayed_text = speech_generator.SpeechGenerator._generateDisplayedText


def voice_of_language(self, key=None, **args):
    voices = _voice(self, key, **args)
    language = args.get("language")
    if language in VOICES:
        voices[0][ACSS.FAMILY] = {VoiceFamily.LANG: language, VoiceFamily.NAME: VOICES[language]}
    return voices


@functools.wraps(_displayed_text)  # Orca finds its generators by their names.
def displayed_text_with_voice(self, obj, **args):
    """For the text of a link Orca asks for no voice at all."""
    result = _displayed_text(self, obj, **args)
    if len(result) == 1:
        result.extend(self.voice(speech_generator.DEFAULT, obj=obj, **args))
    return result


speech_generator.SpeechGenerator.voice = voice_of_language
speech_generator.SpeechGenerator._generateDisplayedText = displayed_text_with_voice
