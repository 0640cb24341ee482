// The smallest changes that make a request possible: one, or two together where no single one does.
#pragma once

#include "model/catalog.hpp"
#include "model/routine.hpp"

#include <string_view>
#include <vector>

namespace upperback {

/// What no repair may drop: a word of --with that the question is about; empty: nothing.
struct Keep {
    std::string_view with{};
};

/// All single changes that make it possible, each verified by composing with it; where there is
/// none, all pairs. Offered are: more minutes (the least that are enough, up to 240), a thing to
/// add, a practical limit to lift, a word of --without, --with or --drop to leave out, --moves or
/// --stretches to leave open; in this order, words in byte order. Never a health caution, the level
/// or the age.
std::vector<Repair> repairs_of(const Request& request, const Catalog& catalog, Keep keep);

/// The request after a change.
Request changed(Request request, const Change& change);

/// True for a caution that is no practical limit.
bool is_health(std::string_view caution, const Catalog& catalog);

} // namespace upperback
