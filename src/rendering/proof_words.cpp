#include "rendering/proof_words.hpp"

#include "rendering/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace upperback {
namespace {

std::string runner_up_words(const Proof& proof)
{
    const int less = proof.bound - proof.runner_up_value;
    if (!proof.has_runner_up) {
        return {};
    }
    if (less == 0) {
        return "; another has as many points";
    }
    return fmt::format("; the next best has {} less", counted(less, "point"));
}

std::string seed_words(const Proof& proof)
{
    if (proof.bonus == 0 && proof.value == proof.unseeded_value) {
        return {};
    }
    return fmt::format(
        " The seed added {}; without them this set has {}, and the highest without a seed {}.",
        counted(proof.bonus, "point"),
        proof.value,
        proof.unseeded_value
    );
}

// How many of the part's moves the words name.
int count_named(const RoutinePart& part, const std::vector<std::string_view>& words)
{
    return static_cast<int>(std::ranges::count_if(part.exercises, [&](const Prescription& move) {
        return std::ranges::find(words, move.exercise->id) != words.end();
    }));
}

// What follows "none", each with a space before it.
std::string conditions(const ProofTerms& terms)
{
    std::string words;
    if (terms.named > 0) {
        words += terms.named == 1 ? " with the move you named"
                                  : fmt::format(" with the {} moves you named", terms.named);
    }
    return words + (terms.in_time ? " that fits the minutes" : "");
}

} // namespace

ProofTerms terms_of(const RoutinePart& part, const Request& request)
{
    return {
        .kept = count_named(part, request.keep),
        .named = count_named(part, request.with),
        .in_time = request.minutes.has_value()};
}

std::string proof_words(const Proof& proof, const ProofTerms& terms)
{
    if (proof.possible == 1) {
        return "No other set is possible.";
    }
    const std::string kept = counted(terms.kept, "move");
    if (terms.kept > 0 && !proof.has_runner_up) {
        return fmt::format("No other set keeps {}.{}", kept, seed_words(proof));
    }
    return fmt::format(
        "Of {} none{} scores higher under rules.yaml{}.{}",
        terms.kept > 0 ? fmt::format("the sets that keep {}", kept)
                       : fmt::format("{} possible sets", grouped(proof.possible)),
        conditions(terms),
        runner_up_words(proof),
        seed_words(proof)
    );
}

std::string grouped(std::uint64_t number)
{
    std::string digits = fmt::format("{}", number);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), ",");
    }
    return digits;
}

} // namespace upperback
