#include "cli/saved_options.hpp"

#include "cli/option_table.hpp"
#include "cli/parse_options.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr std::array<std::string_view, 4> session_changes{
    "--from", "--swap", "--with", "--without"};
constexpr std::array<std::string_view, 1> plan_changes{"--from"};

Swap swap_of(const std::string& word)
{
    const auto between = word.find('=');
    if (between == std::string::npos) {
        return {.from = word};
    }
    if (between == 0 || between + 1 == word.size()) {
        throw UsageError(
            fmt::format("--swap: {} names one move only; --swap OLD=NEW", shown_word(word))
        );
    }
    return {.from = word.substr(0, between), .to = word.substr(between + 1)};
}

// What is saved brings its request along.
void refuse_beside_from(
    std::span<const std::string_view> given, std::span<const std::string_view> taken
)
{
    for (const OptionRow& option : option_rows()) {
        const bool is_given = std::ranges::find(given, option.name) != given.end();
        const bool is_taken = std::ranges::find(taken, option.name) != taken.end();
        if (is_given && !is_taken && option.group != Group::output) {
            throw UsageError(fmt::format(
                "{}: not beside --from, whose file holds the request; change it there, or leave "
                "--from out",
                option.name
            ));
        }
    }
}

} // namespace

void read_saved_options(
    RoutineCommand& command,
    const std::optional<std::string>& from,
    std::span<const std::string> swaps,
    std::span<const std::string_view> given
)
{
    if (!from && !swaps.empty()) {
        throw UsageError("--swap: goes with --from; upperback --from FILE --swap OLD");
    }
    if (!from) {
        return;
    }
    refuse_beside_from(given, session_changes);
    command.from = from;
    for (const std::string& word : swaps) {
        command.changes.swaps.push_back(swap_of(word));
    }
    command.changes.with = command.request.with;
    command.changes.without = command.request.without;
}

void read_saved_options(
    PlanCommand& command,
    const std::optional<std::string>& from,
    std::span<const std::string_view> given
)
{
    if (from) {
        refuse_beside_from(given, plan_changes);
        command.from = from;
    }
}

} // namespace upperback
