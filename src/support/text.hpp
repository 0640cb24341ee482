// Plain text: joining, wrapping, and how wide it is on a screen. UTF-8 throughout.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// `a`, `b` and `c` as "a<between>b<between>c".
std::string joined(std::span<const std::string_view> words, std::string_view between);
std::string joined(std::span<const std::string> words, std::string_view between);

/// "a", "a and b", "a, b and c".
std::string listed(std::span<const std::string_view> words, std::string_view last = "and");

/// Columns that a terminal takes for the text; control characters take none.
int display_width(std::string_view text);

/// Lines of at most `width` columns, broken at spaces; a longer word stands on a line of its own.
/// Never empty: an empty text is one empty line.
std::vector<std::string> wrapped(std::string_view text, int width);

/// The text with its first letter in upper case, if it is ASCII.
std::string capitalized(std::string_view text);

/// A name inside a sentence: "Band row" is "band row", but "T raise" stays.
std::string uncapitalized(std::string_view text);

/// True where all bytes are valid UTF-8.
bool is_utf8(std::string_view text);

/// True where a control character stands in the text (C0, DEL, C1, bidirectional controls).
bool has_control_characters(std::string_view text);

/// True where a reader sees a letter, a digit or a sign: spaces, controls and characters that are
/// never drawn (U+200B, U+3164) show nothing.
bool shows_something(std::string_view text);

/// A word of the user's as a message may show it: "that word" where it is longer than 60 bytes or
/// holds what a terminal would obey.
std::string shown_word(std::string_view word);

/// The word as a shell takes it: quoted only where it must be.
std::string shell_quoted(std::string_view word);

/// A whole number in decimal, without sign, leading zero or anything around it; nothing else.
/// Returns -1 where the text is no such number or is greater than `greatest`.
long long whole_number(std::string_view text, long long greatest);

/// The parts between `separator`, with spaces at their ends cut off; empty parts are kept.
std::vector<std::string> split(std::string_view text, char separator);

/// True where `word`, in small letters, stands in the text as a word of its own or as several,
/// whatever the capitals of the text. Letters are those of ASCII.
bool has_word(std::string_view text, std::string_view word);

/// Lower case, and spaces and underscores as hyphens: "Resistance bands" is "resistance-bands".
std::string as_id(std::string_view text);

} // namespace upperback
