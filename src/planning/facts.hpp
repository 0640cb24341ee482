// What follows from a request before any move is looked at: the level that counts, the things at
// hand, the cautions and what they narrow.
#pragma once

#include "model/catalog.hpp"
#include "model/request.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace upperback {

inline constexpr int older_age = 65; ///< from here on other doses and more support (E1.26)
inline constexpr int adult_age = 18; ///< below it nobody is asked for more than intermediate

struct Facts {
    const Request* request = nullptr;
    const Catalog* catalog = nullptr;
    Level level = Level::beginner;       ///< as asked for, less what age and cautions take off
    std::vector<std::string_view> has{}; ///< things named, assumed and always there; sorted
    std::vector<Position> positions{};   ///< a named set keeps to these; empty: all
    std::vector<const Caution*> cautions{};
    std::vector<const Narrowing*> narrowings{}; ///< in the order of their ids
    std::string_view column{};                  ///< of the dose table: the first goal's
    int moves = 3;                              ///< strengthening moves that the session is to have
    std::optional<BreakKind> pause{};           ///< nothing: a whole session
};

Facts facts_of(const Request& request, const Catalog& catalog);

/// How many moves a part is to have when the request does not say.
const Counts& counts_of(const Facts& facts);

/// True where all of `items` are at hand.
bool at_hand(Words items, const Facts& facts);

} // namespace upperback
