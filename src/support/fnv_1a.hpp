// FNV-1a with 64 bits (Fowler, Noll, Vo): a hash that is the same on every machine.
#pragma once

#include <cstdint>
#include <string_view>

namespace upperback {

/// Of the text behind what has been hashed so far; without that, of the text alone.
constexpr std::uint64_t fnv_1a(std::string_view text, std::uint64_t hash = 0xcbf29ce484222325)
{
    constexpr std::uint64_t prime = 0x100000001b3;
    for (const char byte : text) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * prime;
    }
    return hash;
}

// From the authors' own test vectors.
static_assert(fnv_1a("") == 0xcbf29ce484222325);
static_assert(fnv_1a("foobar") == 0x85944171f73967e8);

} // namespace upperback
