// The source of a C++ file that holds a catalogue as constants.
#pragma once

#include "model/catalog.hpp"

#include <string>

namespace upperback {

/// Defines built_in_catalog() of embedded/built_in_catalog.hpp. Everything in it is initialised
/// when it is compiled, so that nothing happens at the start of the program. The same catalogue
/// gives the same text.
std::string constants_of(const Catalog& catalog);

} // namespace upperback
