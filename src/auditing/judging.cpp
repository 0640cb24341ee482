#include "auditing/judging.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace upperback {
namespace {

// Found out from the moves and their doses, whatever is said or not said at the place.
constexpr std::array<std::string_view, 6> always_judged{
    "C15", "C16", "C18", "C21", "break-length", "minutes"};

constexpr std::array<std::string_view, 19> keys_in_order{
    "request",
    "plan",
    "level",
    "short_stretches",
    "opening",
    "parts",
    "total_seconds",
    "uses",
    "muscles",
    "cautions_applied",
    "narrowed",
    "notes",
    "frequency",
    "next",
    "proof",
    "advice",
    "sources",
    "reproduce",
    "schema"};

// A place that is not there gives way to what it would stand in.
std::string place_that_is_there(std::string place, const ClaimedRoutine& made)
{
    while (is_within(place, made.absent) || is_within(place, made.needed)) {
        place.resize(place.find_last_of('/'));
    }
    return place;
}

struct FileOrder {
    std::size_t key = 0;
    std::array<long long, 2> indices{}; ///< of the part and the exercise, or of the item
};

FileOrder order_of(const Violation& violation)
{
    const std::vector<std::string> steps = split(violation.place, '/');
    FileOrder order;
    const std::string_view key = steps.size() > 1 ? std::string_view{steps[1]} : "";
    order.key =
        static_cast<std::size_t>(std::ranges::find(keys_in_order, key) - keys_in_order.begin());
    constexpr long long greatest = 1000;
    constexpr std::size_t item = 2;
    constexpr std::size_t exercise = 4;
    order.indices = {
        steps.size() > item ? whole_number(steps[item], greatest) : -1,
        steps.size() > exercise ? whole_number(steps[exercise], greatest) : -1};
    return order;
}

bool stands_before(const Violation& one, const Violation& other)
{
    const FileOrder first = order_of(one);
    const FileOrder second = order_of(other);
    return std::tie(first.key, first.indices) < std::tie(second.key, second.indices);
}

} // namespace

void take_what_was_claimed(
    const Findings& findings, const ClaimedRoutine& made, Findings& violations
)
{
    for (const Violation& violation : findings) {
        const bool is_always =
            std::ranges::find(always_judged, violation.check) != always_judged.end();
        if (is_always || !is_within(violation.place, made.absent)) {
            violations.push_back(violation);
            Violation& told = violations.back();
            told.place = place_that_is_there(violation.place, made);
            // What is not there is named in its words, as its place cannot.
            if (told.place != violation.place) {
                const std::string rest = violation.place.substr(told.place.size() + 1);
                told.text = fmt::format("{}: {}", rest, violation.text);
            }
        }
    }
}

std::vector<VerificationWarning>
warnings_of(const Claim& claim, const Catalog& catalog, std::string_view what)
{
    std::vector<VerificationWarning> warnings;
    const auto& origin = claim.reproduce.value;
    const std::string fingerprint = fmt::format("{:016x}", catalog.fingerprint);
    if (origin && origin->fingerprint.value && *origin->fingerprint.value != fingerprint) {
        warnings.push_back(
            {.place = "/reproduce/catalog/fingerprint",
             .text = fmt::format(
                 "made with another catalogue, {}; judged by {}",
                 shown_word(*origin->fingerprint.value),
                 fingerprint
             )}
        );
    }
    for (const std::string& place : claim.unknown_keys) {
        warnings.push_back({.place = place, .text = fmt::format("no key of a {}; not judged", what)}
        );
    }
    return warnings;
}

void finish(Verification& verification, const AuditedSession& session)
{
    std::ranges::stable_sort(verification.violations, stands_before);
    for (const auto& moves : session.parts) {
        verification.moves += static_cast<int>(moves.size());
    }
}

} // namespace upperback
