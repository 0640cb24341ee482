// Days as people read them: "Monday, Jan 18", "Jan 18 to 24".
#pragma once

#include "model/plan.hpp"

#include <string>

namespace upperback {

enum class Year { hidden, shown };

/// "Jan 18", with the year "Jan 18, 2027".
std::string date_words(Date date, Year year = Year::hidden);

/// "Jan 18 to 24", "Jan 25 to Feb 7", "Dec 28 to Jan 3"; with the year behind the last day, and
/// behind the first where it is another. One day is one day.
std::string span_words(Date from, Date to, Year year = Year::hidden);

/// "Monday, Jan 18, at 07:30", as far as each is known.
std::string
day_words(Weekday day, const std::optional<Date>& date, const std::optional<TimeOfDay>& at);

} // namespace upperback
