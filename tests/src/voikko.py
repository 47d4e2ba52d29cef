"""Reads words, one a line, and prints those that Voikko's Finnish dictionary does not know."""

import sys

import libvoikko

voikko = libvoikko.Voikko("fi")
sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    word = line.strip()
    if not voikko.spell(word):
        print(word)
