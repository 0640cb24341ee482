// What no form of a row can say: that words exist, that numbers fit each other, that ladders hold.
#pragma once

#include "catalog/reading.hpp"
#include "model/catalog.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace upperback {

/// All that is wrong with a catalogue as a whole, in no order. Rules and floors may also name the
/// exercises of `removed`, which an overlay took away. A row that was read only in part (a word or
/// number is missing) is looked at as far as it goes.
std::vector<Problem> check_catalog(
    const Catalog& catalog, std::span<const std::string_view> removed, const Places& places
);

} // namespace upperback
