#include "rendering/step_words.hpp"

#include "rendering/names.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

std::string whole_step(const NextStep& next, const Catalog& catalog)
{
    if (!next.step.empty()) {
        return next.step;
    }
    return next.to.empty() ? std::string{"the next step"}
                           : uncapitalized(name_of(catalog.exercises, next.to));
}

} // namespace

std::string short_step_words(const NextStep& next, const Prescription& move, const Catalog& catalog)
{
    const std::string step = whole_step(next, catalog);
    const Dose& dose = move.dose;
    const std::string goal =
        next.repetitions > 0
            ? fmt::format("{}", next.repetitions)
            : fmt::format("{} s", dose.carry_seconds.value_or(dose.hold_seconds.value_or(0)));
    return fmt::format("at {}: {}", goal, step.substr(0, step.find(", or ")));
}

} // namespace upperback
