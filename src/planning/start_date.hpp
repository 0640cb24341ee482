// The day on which a plan starts, from what was typed.
#pragma once

#include "model/plan.hpp"

#include <string_view>
#include <variant>

namespace upperback {

/// A date, `today`, or the name of a day: the next such day, today included. `option` is what the
/// problem begins with. A date that is written in another way is offered in ours where it can mean
/// only one day.
std::variant<Date, WordProblem>
look_up_start(std::string_view option, std::string_view text, Date today);

/// A date or `today`.
std::variant<Date, WordProblem>
look_up_date(std::string_view option, std::string_view text, Date today);

} // namespace upperback
