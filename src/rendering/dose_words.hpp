// A dose in words: "2 sets of 8 to 12 each side, rest 60 s".
#pragma once

#include "model/routine.hpp"

#include <span>
#include <string>

namespace upperback {

/// "8 to 12", or "8" where both ends are the same.
std::string range_words(Range range);

/// "45 s", "2 min", "1 min 45 s".
std::string seconds_words(int seconds);

/// "about 5 min": rounded to the nearest minute, at least 1.
std::string part_minutes_words(int seconds);

/// "about 22 min": rounded up.
std::string total_minutes_words(int seconds);

/// The dose of a warm-up ("5 each way"), a stretch ("2 x 30 s each side") or a strengthening move
/// ("2 sets of 8 to 12, hold 3 s, rest 30 s"), after the part of its exercise.
std::string dose_words(const Prescription& prescription);

/// The same where there is little room: "2 x 8 to 12, rest 45 s"; of one set "5 to 7 times, hold 3
/// s", whatever the part is.
std::string short_dose_words(const Prescription& prescription);

/// The lighter sets before the first full one: "8 at half the weight, rest 60 s; ...".
std::string ramp_words(const Dose& dose);

/// "2 s up, 2 s down".
std::string tempo_words(const Tempo& tempo);

/// When to end a set: "End each set while you could still do 2 to 4 more." Where a set has more
/// than 12 repetitions also: when the form changes. Empty where the dose names no reserve.
std::string reserve_words(const Dose& dose);

/// One line for all moves: from the least that any asks to keep in reserve to the most. Empty where
/// none names a reserve.
std::string effort_words(std::span<const Prescription> moves);

} // namespace upperback
