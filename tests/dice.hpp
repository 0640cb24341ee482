// Numbers for drawn worlds.
#pragma once

#include <cstdint>

namespace upperback {

/// The same numbers on every machine (xorshift64*), so that a failing world can be named.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 2685821657736338717ULL + 1) {}

    int up_to(int most)
    {
        state_ ^= state_ >> 12U;
        state_ ^= state_ << 25U;
        state_ ^= state_ >> 27U;
        const std::uint64_t number = (state_ * 2685821657736338717ULL) >> 33U;
        return static_cast<int>(number % static_cast<std::uint64_t>(most + 1));
    }

private:
    std::uint64_t state_;
};

} // namespace upperback
