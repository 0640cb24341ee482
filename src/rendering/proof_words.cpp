#include "rendering/proof_words.hpp"

#include "rendering/names.hpp"

#include <fmt/format.h>

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

} // namespace

std::string proof_words(const Proof& proof, int kept)
{
    if (proof.possible == 1) {
        return "No other set is possible.";
    }
    if (kept > 0 && !proof.has_runner_up) {
        return fmt::format("No other set keeps {}.{}", counted(kept, "move"), seed_words(proof));
    }
    if (kept > 0) {
        return fmt::format(
            "Of the sets that keep {} none scores higher under rules.yaml{}.{}",
            counted(kept, "move"),
            runner_up_words(proof),
            seed_words(proof)
        );
    }
    return fmt::format(
        "Of {} possible sets none scores higher under rules.yaml{}.{}",
        grouped(proof.possible),
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
