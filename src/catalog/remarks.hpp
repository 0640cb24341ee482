// What is no fault of a catalogue and yet worth a look.
#pragma once

#include "catalog/reading.hpp"
#include "model/catalog.hpp"

#include <vector>

namespace upperback {

/// Exercises of one pattern with the same muscles and things (the later one is remarked on), an
/// exercise that answers no caution, a muscle that none trains, a thing that none needs. In no
/// order.
std::vector<Problem> remarks_on(const Catalog& catalog, const Places& places);

} // namespace upperback
